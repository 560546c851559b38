#pragma once

#include "core/base/result.h"
#include "core/store/role.h"
#include "core/store/vault.h"

#include <QString>

#include <optional>

namespace zhangfang::store
{

class Connection;

/// Who reads and writes through an open file: one of its users.
struct Actor {
    QString name; ///< empty where nobody has signed in: somebody who only looks
    Role role = Role::Guest;
};

/// The keys of a file while it is open.
struct Keys {
    qint64 number = 0; ///< of the file's key, as the file counts them; 0 where nothing is encrypted
    SecretKey digest;  ///< the key of keyedDigest()
    std::optional<SecretKey> file; ///< what encrypts the numbers; none where nothing is encrypted

    Keys copy() const;
};

/// Who acts, and the keys that are in their hands.
struct Session {
    Actor actor;
    std::optional<Keys> keys; ///< none while a file with passwords is only looked at
};

/// How a file is opened: its first active keeper acts where it has no passwords, nobody where it has.
Session openingSession(const Connection &connection);
/// Refuses store.no_such_user, store.no_password (the user has none, but the file has passwords) and what
/// openWithPassword() refuses. In a file without passwords any password does.
Result<Session> sessionWithPassword(const Connection &connection, const QString &userName,
                                    const QString &password);
/// Refuses store.no_such_user, store.no_passwords and what openWithCode() refuses.
Result<Session> sessionWithCode(const Connection &connection, const QString &userName,
                                const RecoveryCode &code);

/// Whether the file has passwords, and therefore keeps its numbers encrypted.
bool hasPasswords(const Connection &connection);
/// The keys of whoever uses the connection, if they fit the file as it stands now.
const Keys *keysOf(const Connection &connection);

/// Whom a user's lock and the recovery code's are made for (see vault.h).
QString userHolder(const Connection &connection, const QString &userSid);
QString recoveryHolder(const Connection &connection);
/// The digest key as the file keeps it under these keys.
QString storedDigestKey(const Keys &keys);

/// Where a personal number belongs: a ciphertext that was moved to another row opens no more.
QString secretPlace(const QString &personSid, const QString &kind, const QString &digest);
/// A personal number as the file keeps it under these keys: encrypted, or plain where nothing is.
QString storedSecret(const Keys &keys, const QString &number, const QString &place);
/// The number, or nothing where what is stored does not belong to these keys and this place.
std::optional<QString> readSecret(const Keys &keys, const QString &stored, const QString &place);

} // namespace zhangfang::store
