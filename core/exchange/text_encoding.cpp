#include "core/exchange/text_encoding.h"

#include "core/exchange/exchange_errors.h"

#include <algorithm>
#include <optional>

namespace zhangfang::exchange
{

namespace
{
constexpr qint64 kPiece = 64 * 1024;
/// So many whole characters of several bytes, all in order, do not happen in GB18030 text by chance: a
/// mistake after them is a damaged UTF-8 file, not a file in GB18030.
constexpr int kSurelyUtf8 = 8;

/// Follows UTF-8 byte by byte: no overlong forms, no surrogates, nothing above U+10FFFF (RFC 3629).
class Utf8Scan
{
public:
    bool take(uchar byte)
    {
        if (m_left == 0)
            return begin(byte);
        if (byte < m_low || byte > m_high)
            return false;
        m_low = 0x80;
        m_high = 0xBF;
        if (--m_left == 0)
            ++m_characters;
        return true;
    }
    bool isWhole() const { return m_left == 0; }
    int characters() const { return m_characters; }

private:
    bool begin(uchar byte)
    {
        if (byte < 0x80)
            return true;
        if (byte < 0xC2 || byte > 0xF4)
            return false;
        m_left = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
        m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
        m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        return true;
    }

    int m_left = 0;
    int m_characters = 0;
    uchar m_low = 0x80;
    uchar m_high = 0xBF;
};

/// Follows GB18030 byte by byte: one, two or four bytes a character (GB 18030-2005, 5.1).
class Gb18030Scan
{
public:
    bool take(uchar byte)
    {
        const bool isLead = byte >= 0x81 && byte <= 0xFE;
        const bool isDigit = byte >= 0x30 && byte <= 0x39;
        switch (m_taken) {
        case 0:
            m_taken = isLead ? 1 : 0;
            return isLead || byte < 0x80;
        case 1:
            m_taken = isDigit ? 2 : 0;
            return isDigit || (byte >= 0x40 && byte <= 0xFE && byte != 0x7F);
        case 2:
            m_taken = 3;
            return isLead;
        default:
            m_taken = 0;
            return isDigit;
        }
    }
    bool isWhole() const { return m_taken == 0; }

private:
    int m_taken = 0;
};

/// Counts the lines of a file whatever its line ends are.
class LineCount
{
public:
    void take(char16_t unit)
    {
        if (unit == u'\r' || (unit == u'\n' && m_previous != u'\r'))
            ++m_line;
        m_previous = unit;
    }
    qint64 line() const { return m_line; }

private:
    qint64 m_line = 1;
    char16_t m_previous = 0;
};

Error refusal(const ErrorCode &code, const QString &source, qint64 line)
{
    return Error{code, {}, {source, line, {}}};
}

/// What is known of a file without a byte order mark, or with UTF-8's, after some of its bytes.
struct BytewiseScan {
    LineCount lines;
    Utf8Scan utf8;
    Gb18030Scan gb18030;
    std::optional<qint64> utf8EndsAt;    ///< the line where it stops being UTF-8
    std::optional<qint64> gb18030EndsAt; ///< the line where it stops being GB18030

    /// False at a zero byte.
    bool take(uchar byte)
    {
        if (byte == 0)
            return false;
        if (!utf8EndsAt && !utf8.take(byte))
            utf8EndsAt = lines.line();
        if (!gb18030EndsAt && !gb18030.take(byte))
            gb18030EndsAt = lines.line();
        lines.take(byte);
        return true;
    }
    void finish()
    {
        if (!utf8EndsAt && !utf8.isWhole())
            utf8EndsAt = lines.line();
        if (!gb18030EndsAt && !gb18030.isWhole())
            gb18030EndsAt = lines.line();
    }
};

Result<TextEncoding> detectBytewise(QIODevice &device, const QString &source, bool mustBeUtf8)
{
    BytewiseScan scan;
    for (QByteArray piece = device.read(kPiece); !piece.isEmpty(); piece = device.read(kPiece)) {
        for (const char byte : piece) {
            if (!scan.take(static_cast<uchar>(byte)))
                return refusal(errors::kBinaryFile, source, scan.lines.line());
        }
        if (scan.utf8EndsAt && scan.gb18030EndsAt)
            break;
    }
    scan.finish();
    if (!scan.utf8EndsAt)
        return TextEncoding::Utf8;
    if (mustBeUtf8 || scan.utf8.characters() >= kSurelyUtf8)
        return refusal(errors::kWrongEncoding, source, *scan.utf8EndsAt);
    if (!scan.gb18030EndsAt)
        return TextEncoding::Gb18030;
    return refusal(errors::kWrongEncoding, source, std::max(*scan.utf8EndsAt, *scan.gb18030EndsAt));
}

Result<TextEncoding> detectUtf16(QIODevice &device, const QString &source, TextEncoding encoding)
{
    const int high = encoding == TextEncoding::Utf16Le ? 1 : 0;
    LineCount lines;
    bool wantsLowSurrogate = false;
    for (QByteArray piece = device.read(kPiece); !piece.isEmpty(); piece = device.read(kPiece)) {
        for (qsizetype at = 0; at < piece.size(); at += 2) {
            if (at + 1 == piece.size())
                return refusal(errors::kWrongEncoding, source, lines.line());
            const auto unit = static_cast<char16_t>((static_cast<uchar>(piece.at(at + high)) << 8) |
                                                    static_cast<uchar>(piece.at(at + 1 - high)));
            if (unit == 0)
                return refusal(errors::kBinaryFile, source, lines.line());
            if (QChar::isLowSurrogate(unit) != wantsLowSurrogate)
                return refusal(errors::kWrongEncoding, source, lines.line());
            wantsLowSurrogate = QChar::isHighSurrogate(unit);
            lines.take(unit);
        }
    }
    if (wantsLowSurrogate)
        return refusal(errors::kWrongEncoding, source, lines.line());
    return encoding;
}
} // namespace

Result<TextEncoding> detectEncoding(QIODevice &device, const QString &source)
{
    device.seek(0);
    const QByteArray start = device.peek(3);
    if (start.startsWith("\xFF\xFE"))
        return detectUtf16(device, source, TextEncoding::Utf16Le);
    if (start.startsWith("\xFE\xFF"))
        return detectUtf16(device, source, TextEncoding::Utf16Be);
    return detectBytewise(device, source, start.startsWith("\xEF\xBB\xBF"));
}

} // namespace zhangfang::exchange
