#include "core/store/session.h"

#include "core/base/keys.h"
#include "core/store/connection.h"
#include "core/store/first_keeper.h"
#include "core/store/statement.h"
#include "core/store/store_errors.h"

namespace zhangfang::store
{

namespace
{

constexpr const char *kUserNamed =
    "SELECT name, role, sid, password_lock FROM user_account WHERE active = 1 AND name = :name";
constexpr const char *kFileKey = "SELECT key_no, digest_key, recovery_lock FROM file_key WHERE id = 1";
constexpr const char *kFileId = "SELECT file_id FROM coop";

/// The file's key as it is kept.
struct StoredKey {
    qint64 number = 0;
    QString digestKey; ///< in hexadecimal digits where nothing is encrypted
    QString recoveryLock;
};

StoredKey storedKey(const Connection &connection)
{
    Statement row(connection, kFileKey);
    const bool isThere = row.next();
    ZHANGFANG_ASSERT(isThere);
    return {row.integer(0), row.text(1), row.text(2)};
}

struct StoredUser {
    Actor actor;
    QString sid;
    QString lock; ///< empty where there is no password
};

Result<StoredUser> storedUser(const Connection &connection, const QString &name)
{
    Statement row(connection, kUserNamed);
    row.bind(":name", name);
    if (!row.next())
        return Error{errors::kNoSuchUser, {{QStringLiteral("user"), name}}};
    return StoredUser{{row.text(0), known(roleFromKey(row.text(1)))}, row.text(2), row.text(3)};
}

QString fileId(const Connection &connection)
{
    Statement row(connection, kFileId);
    const bool isThere = row.next();
    ZHANGFANG_ASSERT(isThere);
    return row.text(0);
}

Keys plainKeys(const StoredKey &stored)
{
    return {0, SecretKey::fromHex(stored.digestKey), std::nullopt};
}

QString digestKeyPlace(qint64 number)
{
    return QStringLiteral("digest key %1").arg(number);
}

Result<Session> sessionWithKey(Actor actor, const StoredKey &stored, SecretKey fileKey)
{
    auto digestKey = decryptedKey(fileKey, stored.digestKey, digestKeyPlace(stored.number));
    if (!digestKey)
        return Error{errors::kLockDamaged};
    return Session{std::move(actor), Keys{stored.number, *std::move(digestKey), std::move(fileKey)}};
}

} // namespace

Keys Keys::copy() const
{
    return {number, digest.copy(), file ? std::optional(file->copy()) : std::nullopt};
}

Session openingSession(const Connection &connection)
{
    const StoredKey stored = storedKey(connection);
    if (stored.number > 0)
        return {};
    return {firstKeeper(connection), plainKeys(stored)};
}

Result<Session> sessionWithPassword(const Connection &connection, const QString &userName,
                                    const QString &password)
{
    const StoredKey stored = storedKey(connection);
    ZHANGFANG_TRY_ASSIGN(StoredUser user, storedUser(connection, userName));
    if (stored.number == 0)
        return Session{std::move(user.actor), plainKeys(stored)};
    if (user.lock.isEmpty())
        return Error{errors::kNoPassword, {{QStringLiteral("user"), userName}}};
    ZHANGFANG_TRY_ASSIGN(SecretKey key,
                         openWithPassword(user.lock, password, userHolder(connection, user.sid)));
    return sessionWithKey(std::move(user.actor), stored, std::move(key));
}

Result<Session> sessionWithCode(const Connection &connection, const QString &userName,
                                const RecoveryCode &code)
{
    const StoredKey stored = storedKey(connection);
    ZHANGFANG_TRY_ASSIGN(StoredUser user, storedUser(connection, userName));
    if (stored.number == 0)
        return Error{errors::kNoPasswords};
    ZHANGFANG_TRY_ASSIGN(SecretKey key, openWithCode(stored.recoveryLock, code, recoveryHolder(connection)));
    return sessionWithKey(std::move(user.actor), stored, std::move(key));
}

bool hasPasswords(const Connection &connection)
{
    return storedKey(connection).number > 0;
}

const Keys *keysOf(const Connection &connection)
{
    const auto &keys = connection.session().keys;
    // Another program may have given the file other keys since this one began to read it.
    return keys && keys->number == storedKey(connection).number ? &*keys : nullptr;
}

QString userHolder(const Connection &connection, const QString &userSid)
{
    return QStringLiteral("user %1 of %2").arg(userSid, fileId(connection));
}

QString recoveryHolder(const Connection &connection)
{
    return QStringLiteral("recovery of %1").arg(fileId(connection));
}

QString storedDigestKey(const Keys &keys)
{
    return keys.file ? encrypted(*keys.file, keys.digest, digestKeyPlace(keys.number)) : keys.digest.toHex();
}

QString secretPlace(const QString &personSid, const QString &kind, const QString &digest)
{
    return personSid + QLatin1Char(' ') + kind + QLatin1Char(' ') + digest;
}

QString storedSecret(const Keys &keys, const QString &number, const QString &place)
{
    return keys.file ? encrypted(*keys.file, number, place) : number;
}

std::optional<QString> readSecret(const Keys &keys, const QString &stored, const QString &place)
{
    return keys.file ? decrypted(*keys.file, stored, place) : std::optional(stored);
}

} // namespace zhangfang::store
