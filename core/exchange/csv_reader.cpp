#include "core/exchange/csv_reader.h"

#include "core/exchange/exchange_errors.h"
#include "core/exchange/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace zhangfang::exchange
{

namespace
{
constexpr qint64 kPiece = 64 * 1024;
/// A title line has no separators, and a remark may have any; so many lines settle which one the file uses.
constexpr int kLinesToGuessFrom = 20;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

QStringDecoder decoderFor(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Gb18030:
        return QStringDecoder("GB18030");
    case TextEncoding::Utf16Le:
        return QStringDecoder(QStringConverter::Utf16LE);
    case TextEncoding::Utf16Be:
        return QStringDecoder(QStringConverter::Utf16BE);
    case TextEncoding::Utf8:
        break;
    }
    return QStringDecoder(QStringConverter::Utf8);
}

/// The separator that stands most often outside quotation marks in the first lines; a comma where none does.
QChar guessSeparator(const QString &start)
{
    constexpr std::array separators{u',', u'\t', u';'};
    std::array<int, separators.size()> counts{};
    bool isQuoted = false;
    int lines = 0;
    for (const QChar c : start) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (c == u'\n' && ++lines == kLinesToGuessFrom)
            break;
        for (size_t i = 0; i < separators.size(); ++i)
            counts[i] += c == separators[i] ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return separators[static_cast<size_t>(most - counts.begin())];
}

class CsvReader final : public TableReader
{
public:
    CsvReader(std::unique_ptr<QFile> file, TextEncoding encoding, const QString &source,
              const ReadLimits &limits)
        : TableReader(source)
        , m_file(std::move(file))
        , m_decoder(decoderFor(encoding))
        , m_limits(limits)
    {
        m_file->seek(0);
        if (hasMore())
            m_separator = guessSeparator(m_text);
    }

    Result<bool> next(Row &row) override
    {
        do {
            auto isRow = readLine(row);
            if (!isRow) {
                m_file->close();
                m_text.clear();
                return isRow;
            }
            if (!*isRow)
                return false;
        } while (row.cells.empty());
        if (++m_rows > m_limits.rows)
            return refusal(errors::kTooManyRows, row.number, {{QStringLiteral("limit"), m_limits.rows}});
        return true;
    }

private:
    enum class After { Separator, LineEnd, FileEnd };

    Error refusal(const ErrorCode &code, qint64 line, ErrorParams params = {}) const
    {
        return Error{code, std::move(params), {source(), line, {}}};
    }

    /// True while there is a character at m_at; decodes the next piece of the file where it has to.
    bool hasMore()
    {
        while (m_at >= m_text.size()) {
            const QByteArray piece = m_file->isOpen() ? m_file->read(kPiece) : QByteArray();
            if (piece.isEmpty())
                return false;
            m_text = m_decoder(piece);
            m_at = 0;
        }
        return true;
    }

    /// False at the end of the file.
    Result<bool> readLine(Row &row)
    {
        row.cells.clear();
        row.width = 0;
        row.number = m_line;
        row.isOpenEnded = false;
        if (!hasMore())
            return false;
        while (true) {
            ZHANGFANG_TRY_ASSIGN(const After after, readField());
            ZHANGFANG_TRY(keepField(row));
            if (after == After::Separator)
                continue;
            row.isOpenEnded = after == After::FileEnd;
            return true;
        }
    }

    Result<After> readField()
    {
        m_field.clear();
        if (hasMore() && m_text.at(m_at) == u'"')
            ZHANGFANG_TRY(readQuoted());
        else
            ZHANGFANG_TRY(readPlain());
        if (!hasMore())
            return After::FileEnd;
        if (!isLineEnd(m_text.at(m_at))) {
            ++m_at;
            return After::Separator;
        }
        passLineEnd();
        return After::LineEnd;
    }

    /// Up to a separator, a line end or the end of the file; a quotation mark within is a character like
    /// others.
    Result<void> readPlain()
    {
        while (hasMore()) {
            const auto from = m_at;
            while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !isLineEnd(m_text.at(m_at)))
                ++m_at;
            m_field += QStringView(m_text).mid(from, m_at - from);
            if (m_field.size() > m_limits.cellCharacters)
                return refusal(errors::kCellTooLong, m_line,
                               {{QStringLiteral("limit"), m_limits.cellCharacters}});
            if (m_at < m_text.size())
                break;
        }
        return {};
    }

    /// From an opening quotation mark to the separator, line end or end of file after the closing one.
    Result<void> readQuoted()
    {
        const qint64 openedAt = m_line;
        ++m_at;
        while (true) {
            // A mark that is never closed would swallow the file: no cell is as long as that.
            if (!hasMore() || m_field.size() > m_limits.cellCharacters)
                return refusal(errors::kQuoteNotClosed, openedAt);
            const QChar c = m_text.at(m_at);
            if (isLineEnd(c)) {
                passLineEnd();
                m_field += u'\n';
                continue;
            }
            ++m_at;
            if (c == u'"') {
                if (!hasMore() || m_text.at(m_at) != u'"')
                    break;
                ++m_at;
            }
            m_field += c;
        }
        while (hasMore() && m_text.at(m_at) == u' ')
            ++m_at;
        if (hasMore() && m_text.at(m_at) != m_separator && !isLineEnd(m_text.at(m_at)))
            return refusal(errors::kTextAfterQuote, m_line);
        return {};
    }

    /// One line end of any kind; a carriage return and a line feed together are one.
    void passLineEnd()
    {
        const bool isReturn = m_text.at(m_at) == u'\r';
        ++m_at;
        ++m_line;
        if (isReturn && hasMore() && m_text.at(m_at) == u'\n')
            ++m_at;
    }

    /// Appends m_field to the row; blank cells at its end are counted and not kept.
    Result<void> keepField(Row &row)
    {
        const int column = row.width++;
        if (QStringView(m_field).trimmed().isEmpty())
            return {};
        if (column >= m_limits.columns)
            return refusal(errors::kTooManyColumns, row.number,
                           {{QStringLiteral("limit"), m_limits.columns}});
        row.cells.resize(static_cast<size_t>(column) + 1);
        row.cells.back() = Cell{CellKind::Text, m_field};
        return {};
    }

    std::unique_ptr<QFile> m_file;
    QStringDecoder m_decoder;
    ReadLimits m_limits;
    QString m_text;     ///< the decoded piece of the file at hand
    qsizetype m_at = 0; ///< the next character in it
    QString m_field;    ///< the cell being read
    QChar m_separator = u',';
    qint64 m_line = 1;
    qint64 m_rows = 0;
};
} // namespace

Result<std::unique_ptr<TableReader>> openCsv(std::unique_ptr<QFile> file, const QString &source,
                                             const ReadLimits &limits)
{
    ZHANGFANG_TRY_ASSIGN(const TextEncoding encoding, detectEncoding(*file, source));
    if (encoding == TextEncoding::Gb18030 && !decoderFor(encoding).isValid())
        return Error{errors::kNoGb18030, {}, {source, 0, {}}};
    return std::unique_ptr<TableReader>(
        std::make_unique<CsvReader>(std::move(file), encoding, source, limits));
}

} // namespace zhangfang::exchange
