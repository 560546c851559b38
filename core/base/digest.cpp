#include "core/base/digest.h"

#include "core/base/assert.h"

namespace zhangfang
{

namespace
{

/// The hash takes a few large pieces much faster than many small ones.
constexpr qsizetype kChunk = 16 * 1024;

} // namespace

DigestWriter::DigestWriter(const char *scheme)
    : m_hash(QCryptographicHash::Sha256)
{
    addBytes('S', QByteArray(scheme));
}

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

QString DigestWriter::hex()
{
    flush();
    return QString::fromLatin1(m_hash.result().toHex());
}

void DigestWriter::addBytes(char kind, const QByteArray &bytes)
{
    m_waiting.append(kind).append(QByteArray::number(bytes.size())).append(':').append(bytes);
    if (m_waiting.size() >= kChunk)
        flush();
}

void DigestWriter::flush()
{
    m_hash.addData(m_waiting);
    m_waiting.resize(0); // keeps its memory
}

QString shortCode(const QString &hexDigest)
{
    ZHANGFANG_ASSERT(hexDigest.size() >= 8);
    const QString code = hexDigest.left(8).toUpper();
    return code.left(4) + QLatin1Char('-') + code.mid(4);
}

} // namespace zhangfang
