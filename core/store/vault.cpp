#include "core/store/vault.h"

#include "core/base/assert.h"
#include "core/store/store_errors.h"

#include <QScopeGuard>
#include <QStringList>

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace zhangfang::store
{

namespace
{

constexpr QLatin1String kByPassword("argon2id");
constexpr QLatin1String kByCode("code");
constexpr QLatin1String kCipher("xchacha");

/// 25 signs: of each group that handwriting mixes up, one at most.
constexpr QLatin1String kCodeSigns("ABCDEFGHJKMNPQRTUWXY34679");
constexpr int kCodeCharacters = 28;
constexpr int kCheckCharacters = 2;
constexpr int kGroup = 5;

/// More than any lock of ours asks for: a lock that somebody forged may not take the machine's memory.
constexpr quint64 kMostPasses = 64;
constexpr quint64 kMostMemoryBytes = 1024ULL * 1024 * 1024;

constexpr std::size_t kPadTo = 32;
constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kPublicBytes = crypto_box_curve25519xchacha20poly1305_PUBLICKEYBYTES;
constexpr std::size_t kSealedBytes = 2 * SecretKey::kBytes + crypto_box_curve25519xchacha20poly1305_SEALBYTES;
static_assert(SecretKey::kBytes == crypto_box_curve25519xchacha20poly1305_SEEDBYTES);
static_assert(SecretKey::kBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

void makeReady()
{
    static const bool isReady = sodium_init() >= 0;
    ZHANGFANG_ASSERT(isReady);
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

constexpr auto kPlainBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString toBase64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(kPlainBase64));
}

/// The bytes, or nothing where the text is not base64 of exactly `size` bytes (0: of any number).
std::optional<QByteArray> fromBase64(const QString &text, std::size_t size)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), kPlainBase64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (size != 0 && static_cast<std::size_t>(decoded.decoded.size()) != size))
        return std::nullopt;
    return decoded.decoded;
}

/// A pair of keys of which only the public one is ever kept.
struct KeyPair {
    QByteArray publicKey{kPublicBytes, '\0'};
    SecretKey secretKey;
};

KeyPair pairFrom(const SecretKey &seed)
{
    KeyPair pair;
    crypto_box_curve25519xchacha20poly1305_seed_keypair(bytesOf(pair.publicKey), pair.secretKey.data(),
                                                        seed.data());
    return pair;
}

SecretKey digestOf(const QByteArray &bytes)
{
    SecretKey digest;
    crypto_generichash(digest.data(), SecretKey::kBytes, bytesOf(bytes),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return digest;
}

/// The key and the holder's digest, shut to `publicKey`.
QByteArray shut(const SecretKey &fileKey, const QString &holder, const QByteArray &publicKey)
{
    const SecretKey mark = digestOf(holder.toUtf8());
    unsigned char inside[2 * SecretKey::kBytes];
    const auto wipe = qScopeGuard([&inside] { sodium_memzero(inside, sizeof inside); });
    std::memcpy(inside, fileKey.data(), SecretKey::kBytes);
    std::memcpy(inside + SecretKey::kBytes, mark.data(), SecretKey::kBytes);
    QByteArray sealed(kSealedBytes, '\0');
    const int done = crypto_box_curve25519xchacha20poly1305_seal(bytesOf(sealed), inside, sizeof inside,
                                                                 bytesOf(publicKey));
    ZHANGFANG_ASSERT(done == 0);
    return sealed;
}

/// What shut() closed, or nothing where the pair or the holder is another.
std::optional<SecretKey> opened(const QByteArray &sealed, const QString &holder, const KeyPair &pair)
{
    unsigned char inside[2 * SecretKey::kBytes];
    const auto wipe = qScopeGuard([&inside] { sodium_memzero(inside, sizeof inside); });
    if (crypto_box_curve25519xchacha20poly1305_seal_open(inside, bytesOf(sealed), kSealedBytes,
                                                         bytesOf(pair.publicKey), pair.secretKey.data()) != 0)
        return std::nullopt;
    const SecretKey mark = digestOf(holder.toUtf8());
    if (sodium_memcmp(inside + SecretKey::kBytes, mark.data(), SecretKey::kBytes) != 0)
        return std::nullopt;
    SecretKey key;
    std::memcpy(key.data(), inside, SecretKey::kBytes);
    return key;
}

/// A lock taken apart: what stands before its last two fields, and those.
struct Lock {
    QStringList kind; ///< "argon2id", passes, memory in KiB, salt; or "code"
    QByteArray publicKey;
    QByteArray sealed;

    QString toString() const
    {
        return (kind + QStringList{toBase64(publicKey), toBase64(sealed)}).join(QLatin1Char('.'));
    }
};

Result<Lock> readLock(const QString &text)
{
    makeReady();
    const QStringList fields = text.split(QLatin1Char('.'));
    const bool byPassword = fields.size() == 6 && fields.first() == kByPassword;
    const bool byCode = fields.size() == 3 && fields.first() == kByCode;
    if (!byPassword && !byCode)
        return Error{errors::kLockDamaged};
    const auto publicKey = fromBase64(fields.at(fields.size() - 2), kPublicBytes);
    const auto sealed = fromBase64(fields.last(), kSealedBytes);
    if (!publicKey || !sealed)
        return Error{errors::kLockDamaged};
    return Lock{fields.mid(0, fields.size() - 2), *publicKey, *sealed};
}

/// One word for one password, whatever keyboard: full width becomes half width.
QByteArray passwordBytes(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

Result<KeyPair> pairOfPassword(const QString &password, const QByteArray &salt, PasswordCost cost)
{
    QByteArray bytes = passwordBytes(password);
    const auto wipe =
        qScopeGuard([&bytes] { sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size())); });
    SecretKey seed;
    if (crypto_pwhash(seed.data(), SecretKey::kBytes, bytes.constData(),
                      static_cast<unsigned long long>(bytes.size()), bytesOf(salt), cost.passes,
                      cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{errors::kTooLittleMemory};
    return pairFrom(seed);
}

KeyPair pairOfCode(const RecoveryCode &code)
{
    return pairFrom(digestOf("zhangfang-recovery-1:" + code.characters().toLatin1()));
}

QString checkOf(const QString &characters)
{
    const SecretKey digest = digestOf(characters.toLatin1());
    QString check;
    for (int i = 0; i < kCheckCharacters; ++i)
        check += kCodeSigns.at(digest.data()[i] % kCodeSigns.size());
    return check;
}

QString encryptedBytes(const SecretKey &key, const unsigned char *bytes, std::size_t size,
                       const QString &place)
{
    const QByteArray aad = place.toUtf8();
    QByteArray cipher(kNonceBytes + size + kTagBytes, '\0');
    randombytes_buf(cipher.data(), kNonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(cipher) + kNonceBytes, nullptr, bytes, size,
                                               bytesOf(aad), static_cast<unsigned long long>(aad.size()),
                                               nullptr, bytesOf(cipher), key.data());
    return kCipher + QLatin1Char('.') + toBase64(cipher);
}

/// What encryptedBytes() was given, or nothing.
std::optional<QByteArray> decryptedBytes(const SecretKey &key, const QString &cipher, const QString &place)
{
    makeReady();
    if (!cipher.startsWith(kCipher + QLatin1Char('.')))
        return std::nullopt;
    const auto bytes = fromBase64(cipher.mid(kCipher.size() + 1), 0);
    if (!bytes || static_cast<std::size_t>(bytes->size()) < kNonceBytes + kTagBytes)
        return std::nullopt;
    const QByteArray aad = place.toUtf8();
    const std::size_t size = static_cast<std::size_t>(bytes->size()) - kNonceBytes;
    QByteArray plain(static_cast<qsizetype>(size - kTagBytes), '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytesOf(plain), nullptr, nullptr, bytesOf(*bytes) + kNonceBytes, size, bytesOf(aad),
            static_cast<unsigned long long>(aad.size()), bytesOf(*bytes), key.data()) != 0)
        return std::nullopt;
    return plain;
}

} // namespace

SecretKey::SecretKey()
{
    makeReady();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(kBytes)));
    ZHANGFANG_ASSERT(m_bytes != nullptr);
    sodium_memzero(m_bytes.get(), kBytes);
}

void SecretKey::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

SecretKey SecretKey::random()
{
    SecretKey key;
    randombytes_buf(key.data(), kBytes);
    return key;
}

SecretKey SecretKey::fromHex(const QString &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    ZHANGFANG_ASSERT(static_cast<std::size_t>(bytes.size()) == kBytes);
    SecretKey key;
    std::memcpy(key.data(), bytes.constData(), kBytes);
    return key;
}

SecretKey SecretKey::copy() const
{
    SecretKey key;
    std::memcpy(key.data(), data(), kBytes);
    return key;
}

QString SecretKey::toHex() const
{
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(data()), kBytes).toHex());
}

PasswordCost PasswordCost::least()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

RecoveryCode RecoveryCode::random()
{
    makeReady();
    QString characters;
    for (int i = 0; i < kCodeCharacters; ++i)
        characters += kCodeSigns.at(
            static_cast<qsizetype>(randombytes_uniform(static_cast<quint32>(kCodeSigns.size()))));
    return RecoveryCode(characters);
}

Result<RecoveryCode> RecoveryCode::parse(const QString &text)
{
    makeReady();
    QString signs;
    for (const QChar sign : text.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (sign.isLetterOrNumber())
            signs += sign;
    }
    const QString characters = signs.left(kCodeCharacters);
    const bool isKnown =
        std::ranges::all_of(signs, [](QChar sign) { return QString(kCodeSigns).contains(sign); });
    if (!isKnown || signs.size() != kCodeCharacters + kCheckCharacters ||
        checkOf(characters) != signs.mid(kCodeCharacters))
        return Error{errors::kNotACode};
    return RecoveryCode(characters);
}

QString RecoveryCode::toString() const
{
    const QString signs = m_characters + checkOf(m_characters);
    QStringList groups;
    for (qsizetype at = 0; at < signs.size(); at += kGroup)
        groups += signs.mid(at, kGroup);
    return groups.join(QLatin1Char('-'));
}

Result<QString> lockWithPassword(const SecretKey &fileKey, const QString &password, const QString &holder,
                                 PasswordCost cost)
{
    makeReady();
    ZHANGFANG_ASSERT(cost.passes <= kMostPasses && cost.memoryBytes <= kMostMemoryBytes);
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), crypto_pwhash_SALTBYTES);
    ZHANGFANG_TRY_ASSIGN(const KeyPair pair, pairOfPassword(password, salt, cost));
    const QStringList kind{kByPassword, QString::number(cost.passes),
                           QString::number(cost.memoryBytes / 1024), toBase64(salt)};
    return Lock{kind, pair.publicKey, shut(fileKey, holder, pair.publicKey)}.toString();
}

QString lockWithCode(const SecretKey &fileKey, const RecoveryCode &code, const QString &holder)
{
    makeReady();
    const KeyPair pair = pairOfCode(code);
    return Lock{{kByCode}, pair.publicKey, shut(fileKey, holder, pair.publicKey)}.toString();
}

Result<QString> relocked(const QString &lock, const SecretKey &fileKey, const QString &holder)
{
    ZHANGFANG_TRY_ASSIGN(Lock parts, readLock(lock));
    parts.sealed = shut(fileKey, holder, parts.publicKey);
    return parts.toString();
}

Result<SecretKey> openWithPassword(const QString &lock, const QString &password, const QString &holder)
{
    ZHANGFANG_TRY_ASSIGN(const Lock parts, readLock(lock));
    if (parts.kind.first() != kByPassword)
        return Error{errors::kLockDamaged};
    const PasswordCost cost{parts.kind.at(1).toULongLong(), parts.kind.at(2).toULongLong() * 1024};
    const auto salt = fromBase64(parts.kind.at(3), crypto_pwhash_SALTBYTES);
    const bool isDone = cost.passes >= crypto_pwhash_OPSLIMIT_MIN && cost.passes <= kMostPasses &&
                        cost.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN &&
                        cost.memoryBytes <= kMostMemoryBytes;
    if (!salt || !isDone)
        return Error{errors::kLockDamaged};
    ZHANGFANG_TRY_ASSIGN(const KeyPair pair, pairOfPassword(password, *salt, cost));
    if (pair.publicKey != parts.publicKey)
        return Error{errors::kWrongPassword};
    auto key = opened(parts.sealed, holder, pair);
    if (!key)
        return Error{errors::kLockDamaged};
    return *std::move(key);
}

Result<SecretKey> openWithCode(const QString &lock, const RecoveryCode &code, const QString &holder)
{
    ZHANGFANG_TRY_ASSIGN(const Lock parts, readLock(lock));
    const KeyPair pair = pairOfCode(code);
    if (pair.publicKey != parts.publicKey)
        return Error{errors::kWrongCode};
    auto key = opened(parts.sealed, holder, pair);
    if (!key)
        return Error{errors::kLockDamaged};
    return *std::move(key);
}

QString encrypted(const SecretKey &key, const QString &text, const QString &place)
{
    QByteArray bytes = text.toUtf8();
    const std::size_t size = static_cast<std::size_t>(bytes.size());
    std::size_t padded = 0;
    bytes.resize(static_cast<qsizetype>(size + kPadTo));
    sodium_pad(&padded, bytesOf(bytes), size, kPadTo, static_cast<std::size_t>(bytes.size()));
    return encryptedBytes(key, bytesOf(bytes), padded, place);
}

std::optional<QString> decrypted(const SecretKey &key, const QString &cipher, const QString &place)
{
    const auto bytes = decryptedBytes(key, cipher, place);
    std::size_t size = 0;
    if (!bytes || sodium_unpad(&size, bytesOf(*bytes), static_cast<std::size_t>(bytes->size()), kPadTo) != 0)
        return std::nullopt;
    return QString::fromUtf8(bytes->constData(), static_cast<qsizetype>(size));
}

QString encrypted(const SecretKey &key, const SecretKey &inner, const QString &place)
{
    return encryptedBytes(key, inner.data(), SecretKey::kBytes, place);
}

std::optional<SecretKey> decryptedKey(const SecretKey &key, const QString &cipher, const QString &place)
{
    auto bytes = decryptedBytes(key, cipher, place);
    if (!bytes || static_cast<std::size_t>(bytes->size()) != SecretKey::kBytes)
        return std::nullopt;
    SecretKey inner;
    std::memcpy(inner.data(), bytes->constData(), SecretKey::kBytes);
    sodium_memzero(bytes->data(), SecretKey::kBytes);
    return inner;
}

} // namespace zhangfang::store
