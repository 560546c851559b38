#include "core/base/digest.h"

#include "core/base/assert.h"

#include <sodium.h>

#include <array>

namespace zhangfang
{

namespace
{

/// libsodium's SHA-256 takes half the time of Qt's.
class Sha256
{
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }
    void add(const QByteArray &bytes)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
    }
    /// Of what was added so far, 64 lower-case hexadecimal digits.
    QString hex() const
    {
        crypto_hash_sha256_state copy = m_state;
        std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
        crypto_hash_sha256_final(&copy, digest.data());
        const QByteArray bytes(reinterpret_cast<const char *>(digest.data()), digest.size());
        return QString::fromLatin1(bytes.toHex());
    }

private:
    crypto_hash_sha256_state m_state;
};

/// The hash takes a few large pieces much faster than many small ones.
constexpr qsizetype kChunk = 16 * 1024;

} // namespace

struct DigestWriter::Hash : Sha256 {
};

DigestWriter::DigestWriter(const char *scheme)
    : m_hash(std::make_unique<Hash>())
{
    addBytes('S', QByteArray(scheme));
}

DigestWriter::~DigestWriter() = default;

DigestWriter &DigestWriter::add(qint64 value)
{
    addBytes('I', QByteArray::number(value));
    return *this;
}

DigestWriter &DigestWriter::add(const QString &text)
{
    addBytes('T', text.toUtf8());
    return *this;
}

DigestWriter &DigestWriter::addNull()
{
    addBytes('N', {});
    return *this;
}

DigestWriter &DigestWriter::addCanonicalTexts(const QByteArray &texts)
{
    flush();
    m_hash->add(texts);
    return *this;
}

QString DigestWriter::hex()
{
    flush();
    return m_hash->hex();
}

void DigestWriter::addBytes(char kind, const QByteArray &bytes)
{
    m_waiting.append(kind).append(QByteArray::number(bytes.size())).append(':').append(bytes);
    if (m_waiting.size() >= kChunk)
        flush();
}

void DigestWriter::flush()
{
    m_hash->add(m_waiting);
    m_waiting.resize(0); // keeps its memory
}

QString sha256(const QByteArray &bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

QString shortCode(const QString &hexDigest)
{
    ZHANGFANG_ASSERT(hexDigest.size() >= 8);
    const QString code = hexDigest.left(8).toUpper();
    return code.left(4) + QLatin1Char('-') + code.mid(4);
}

} // namespace zhangfang
