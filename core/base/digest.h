#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace zhangfang
{

/// SHA-256 over named kinds of values in one canonical form: each value is preceded by its kind and its
/// length, so that no two different sequences of values give the same bytes on any machine.
class DigestWriter
{
public:
    /// `scheme` names what is digested and its version, e.g. "zhangfang-seal-1".
    explicit DigestWriter(const char *scheme);
    ~DigestWriter();
    DigestWriter(const DigestWriter &) = delete;
    DigestWriter &operator=(const DigestWriter &) = delete;

    DigestWriter &add(qint64 value);
    DigestWriter &add(const QString &text);
    DigestWriter &addNull();
    /// Texts that stand in the canonical form already: each as T, its length in bytes, a colon, its UTF-8.
    DigestWriter &addCanonicalTexts(const QByteArray &texts);

    /// 64 lower-case hexadecimal digits; the writer can go on afterwards.
    QString hex();

private:
    void addBytes(char kind, const QByteArray &bytes);
    void flush();

    struct Hash;
    std::unique_ptr<Hash> m_hash;
    QByteArray m_waiting; ///< not yet hashed
};

/// SHA-256 over bytes as they are, 64 lower-case hexadecimal digits.
QString sha256(const QByteArray &bytes);

/// The first 32 bits of a digest as people compare them: "7F3A-91C2".
QString shortCode(const QString &hexDigest);

} // namespace zhangfang
