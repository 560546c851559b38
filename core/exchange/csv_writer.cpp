#include "core/exchange/csv_writer.h"

#include "core/exchange/exchange_errors.h"

#include <QFileInfo>
#include <QSaveFile>

namespace zhangfang::exchange
{

namespace
{
/// A text that a spreadsheet would compute instead of showing it gets an apostrophe in front.
QString harmless(const QString &text)
{
    const bool isFormula = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0));
    return isFormula ? u'\'' + text : text;
}

/// In quotation marks where RFC 4180 asks for them.
QString quoted(QString text)
{
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') ||
                             text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    return needsQuotes ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

class CsvWriter final : public TableWriter
{
public:
    CsvWriter(const QString &path, size_t columns)
        : m_file(path)
        , m_columns(columns)
    {
    }

    Result<void> open(const OutTable &table)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return cannotWrite();
        m_file.write("\xEF\xBB\xBF");
        std::vector<OutCell> headings;
        for (const OutColumn &column : table.columns)
            headings.emplace_back(column.heading);
        return add(headings);
    }

    Result<void> add(const std::vector<OutCell> &row) override
    {
        ZHANGFANG_ASSERT(row.size() == m_columns);
        QString line;
        for (size_t column = 0; column < row.size(); ++column) {
            const QString *text = std::get_if<QString>(&row[column]);
            line += (column > 0 ? QStringLiteral(",") : QString()) +
                    quoted(text ? harmless(*text) : plainText(row[column]));
        }
        return write(line);
    }

    Result<void> finish(const QString &foot) override
    {
        if (!foot.isEmpty())
            ZHANGFANG_TRY(write(quoted(QStringLiteral("# ") + foot)));
        if (!m_file.commit())
            return cannotWrite();
        return {};
    }

private:
    Result<void> write(const QString &line)
    {
        const QByteArray bytes = line.toUtf8() + "\r\n";
        if (m_file.write(bytes) != bytes.size())
            return cannotWrite();
        return {};
    }

    Error cannotWrite() const
    {
        return Error{errors::kCannotWrite,
                     {{QStringLiteral("reason"), m_file.errorString()}},
                     {QFileInfo(m_file.fileName()).fileName(), 0, {}}};
    }

    QSaveFile m_file; ///< writes under a temporary name and renames
    size_t m_columns;
};
} // namespace

Result<std::unique_ptr<TableWriter>> createCsv(const QString &path, const OutTable &table)
{
    auto writer = std::make_unique<CsvWriter>(path, table.columns.size());
    ZHANGFANG_TRY(writer->open(table));
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace zhangfang::exchange
