#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

/// How the numbers in a file are shut away: keys, what locks them, and what they encrypt. Pure functions on
/// libsodium; where the results are kept is session.h's and the registers' business.
namespace zhangfang::store
{

/// 32 secret bytes, in memory that is not swapped out and is wiped when they go.
class SecretKey
{
public:
    static constexpr std::size_t kBytes = 32;

    /// All zero; for the functions that fill it.
    SecretKey();
    static SecretKey random();
    /// From 64 hexadecimal digits; anything else is a broken invariant.
    static SecretKey fromHex(const QString &hex);

    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    SecretKey copy() const;
    QString toHex() const;

private:
    struct Wipe {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Wipe> m_bytes;
};

/// What trying one password costs (argon2id): the price that somebody pays for each guess. It is kept with
/// the lock, so that a file opens whatever later versions of the program take.
struct PasswordCost {
    quint64 passes = 3;
    quint64 memoryBytes = 64 * 1024 * 1024;

    /// The least that argon2id takes: milliseconds. For trials only, it protects nothing.
    static PasswordCost least();
};

/// A file's recovery code: 28 characters drawn at random, 130 bits, with two of check; printed once, on
/// paper, "ABCDE-FGHJK-…". Letters and figures that are mistaken for one another (0 O, 1 I L, 2 Z, 5 S, 8 B,
/// U V) do not stand side by side in its alphabet.
class RecoveryCode
{
public:
    static RecoveryCode random();
    /// Reads a code as people type it: small letters, spaces, full width. Refuses store.not_a_code.
    static Result<RecoveryCode> parse(const QString &text);

    /// Six groups of five.
    QString toString() const;
    /// The 28 characters without the check.
    const QString &characters() const { return m_characters; }

private:
    explicit RecoveryCode(QString characters)
        : m_characters(std::move(characters))
    {
    }
    QString m_characters;
};

/// A lock is a text in the file that gives back the file's key to who has its password or code, and to nobody
/// else. Each is made for one `holder` and opens under no other, so that rows that were swapped behind the
/// program are noticed.
///
/// The password gives, by argon2id, a pair of keys (X25519) of which only the public one is kept; the file's
/// key is shut to that (XChaCha20-Poly1305). A file that gets a new key can therefore be locked anew for
/// everybody without asking for a single password.
///
/// Refuses store.too_little_memory where the machine cannot do argon2id at this cost.
Result<QString> lockWithPassword(const SecretKey &fileKey, const QString &password, const QString &holder,
                                 PasswordCost cost);
QString lockWithCode(const SecretKey &fileKey, const RecoveryCode &code, const QString &holder);
/// The same lock around another key. Refuses store.lock_damaged.
Result<QString> relocked(const QString &lock, const SecretKey &fileKey, const QString &holder);
/// The key inside. Refuses store.wrong_password, store.lock_damaged, store.too_little_memory.
Result<SecretKey> openWithPassword(const QString &lock, const QString &password, const QString &holder);
/// The key inside. Refuses store.wrong_code, store.lock_damaged.
Result<SecretKey> openWithCode(const QString &lock, const RecoveryCode &code, const QString &holder);

/// A short text encrypted (XChaCha20-Poly1305, a random nonce each time), its length hidden in steps of 32
/// bytes. `place` says where it belongs; it opens nowhere else.
QString encrypted(const SecretKey &key, const QString &text, const QString &place);
/// The text, or nothing where the key, the place or a bit of it is another.
std::optional<QString> decrypted(const SecretKey &key, const QString &cipher, const QString &place);
/// As above for a key.
QString encrypted(const SecretKey &key, const SecretKey &inner, const QString &place);
std::optional<SecretKey> decryptedKey(const SecretKey &key, const QString &cipher, const QString &place);

} // namespace zhangfang::store
