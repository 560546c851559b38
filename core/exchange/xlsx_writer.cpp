#include "core/exchange/xlsx_writer.h"

#include "core/exchange/exchange_errors.h"
#include "core/exchange/table_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <system_error>
#include <utility>
#include <xlsxwriter.h>

namespace zhangfang::exchange
{

namespace
{
constexpr lxw_row_t kMostRows = 1'048'576;
constexpr qint64 kMostExact = 1'000'000'000'000'000; // 15 digits are kept by every spreadsheet
constexpr int kLongestSheetName = 31;

/// A sheet's name without what a spreadsheet forbids in one.
QString sheetName(const QString &wanted)
{
    QString name;
    for (const QChar c : wanted)
        name += QStringLiteral("[]:*?/\\'").contains(c) ? QChar(u' ') : c;
    name = name.trimmed().left(kLongestSheetName);
    return name.isEmpty() ? QStringLiteral("Sheet1") : name;
}

class XlsxWriter final : public TableWriter
{
public:
    XlsxWriter(QString path, size_t columns)
        : m_path(std::move(path))
        , m_columns(columns)
    {
    }
    ~XlsxWriter() override
    {
        close();
        if (!m_temporaryPath.isEmpty())
            QFile::remove(m_temporaryPath);
    }

    Result<void> open(const OutTable &table)
    {
        ZHANGFANG_TRY(reserveName());
        // Rows go to disk as they come, so that a long ledger does not have to fit into memory.
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(m_temporaryPath).constData(), &options);
        if (!m_book)
            return cannotWrite(QStringLiteral("libxlsxwriter"));
        m_sheet = workbook_add_worksheet(m_book, sheetName(table.sheet).toUtf8().constData());
        if (!m_sheet)
            return cannotWrite(QStringLiteral("libxlsxwriter"));
        makeFormats();
        setProperties(table);
        return writeHeadings(table);
    }

    Result<void> add(const std::vector<OutCell> &row) override
    {
        ZHANGFANG_ASSERT(row.size() == m_columns);
        for (size_t column = 0; column < row.size(); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            const lxw_error outcome =
                std::visit([&](const auto &value) { return write(at, value); }, row[column]);
            ZHANGFANG_TRY(check(outcome));
        }
        ++m_row;
        m_filledRows +=
            std::ranges::all_of(row, [](const OutCell &cell) { return plainText(cell).isEmpty(); }) ? 0 : 1;
        return {};
    }

    Result<void> finish(const QString &foot) override
    {
        if (!foot.isEmpty()) {
            const QByteArray text = (QStringLiteral("# ") + foot).toUtf8();
            ZHANGFANG_TRY(check(worksheet_write_string(m_sheet, m_row, 0, text.constData(), m_footForm)));
            ++m_filledRows;
        }
        ZHANGFANG_TRY(check(close()));
        ZHANGFANG_TRY(readBack());
        std::error_code failure;
        std::filesystem::rename(QFile::encodeName(m_temporaryPath).constData(),
                                QFile::encodeName(m_path).constData(), failure);
        if (failure)
            return cannotWrite(QString::fromStdString(failure.message()));
        return {};
    }

private:
    Error cannotWrite(const QString &reason) const
    {
        return Error{errors::kCannotWrite,
                     {{QStringLiteral("reason"), reason}},
                     {QFileInfo(m_path).fileName(), 0, {}}};
    }

    /// A name beside the final one, which nobody else has; the final one must be free for writing.
    Result<void> reserveName()
    {
        const QFileInfo info(m_path);
        if (info.isDir() || (info.exists() && !info.isWritable()))
            return cannotWrite(
                QString::fromStdString(std::make_error_code(std::errc::permission_denied).message()));
        QTemporaryFile reserved(m_path + QStringLiteral(".XXXXXX"));
        if (!reserved.open())
            return cannotWrite(reserved.errorString());
        reserved.setAutoRemove(false);
        m_temporaryPath = reserved.fileName();
        return {};
    }

    void makeFormats()
    {
        m_headingForm = workbook_add_format(m_book);
        format_set_bold(m_headingForm);
        format_set_bottom(m_headingForm, LXW_BORDER_THIN);
        m_textForm = workbook_add_format(m_book);
        format_set_num_format_index(m_textForm, kTextFormat);
        m_moneyForm = workbook_add_format(m_book);
        format_set_num_format(m_moneyForm, "#,##0.00");
        m_priceForm = workbook_add_format(m_book);
        format_set_num_format(m_priceForm, "#,##0.00##");
        m_dateForm = workbook_add_format(m_book);
        format_set_num_format(m_dateForm, "yyyy-mm-dd");
        m_footForm = workbook_add_format(m_book);
        format_set_italic(m_footForm);
    }

    void setProperties(const OutTable &table)
    {
        lxw_doc_properties properties{};
        properties.created = static_cast<time_t>(table.writtenAt.toSecsSinceEpoch());
        workbook_set_properties(m_book, &properties);
    }

    Result<void> writeHeadings(const OutTable &table)
    {
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (size_t column = 0; column < table.columns.size(); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column(m_sheet, at, at, table.columns[column].width, nullptr);
        }
        for (size_t column = 0; column < table.columns.size(); ++column) {
            const QByteArray heading = table.columns[column].heading.toUtf8();
            ZHANGFANG_TRY(check(worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(column),
                                                       heading.constData(), m_headingForm)));
        }
        m_row = 1;
        m_filledRows = 1;
        return {};
    }

    lxw_error write(lxw_col_t, std::monostate) { return LXW_NO_ERROR; }
    lxw_error write(lxw_col_t column, const QString &text)
    {
        return text.isEmpty()
                   ? LXW_NO_ERROR
                   : worksheet_write_string(m_sheet, m_row, column, text.toUtf8().constData(), m_textForm);
    }
    lxw_error write(lxw_col_t column, qint64 number) { return writeUnits(column, number, 1, nullptr); }
    lxw_error write(lxw_col_t column, Money amount)
    {
        return writeUnits(column, amount.fen(), 100, m_moneyForm);
    }
    lxw_error write(lxw_col_t column, Price price)
    {
        return writeUnits(column, price.e4(), 10'000, m_priceForm);
    }
    lxw_error write(lxw_col_t column, Quantity quantity)
    {
        return writeUnits(column, quantity.thousandths(), 1'000, nullptr);
    }
    lxw_error write(lxw_col_t column, WorkTime time)
    {
        // What is no round number of hours is written as 6:05, a text, as it would be 6.08333….
        const bool isDecimal = time.minutes % 3 == 0;
        return isDecimal ? writeUnits(column, time.minutes * 5 / 3, 100, nullptr)
                         : write(column, plainText(time));
    }
    lxw_error write(lxw_col_t column, QDate day)
    {
        lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
        return worksheet_write_datetime(m_sheet, m_row, column, &moment, m_dateForm);
    }

    /// The one place where a figure leaves as the binary number that the format asks for: `units` of
    /// 1/`parts` each. With at most 15 digits it reads back as the same decimal number everywhere; one with
    /// more is written as text.
    lxw_error writeUnits(lxw_col_t column, qint64 units, int parts, lxw_format *form)
    {
        if (units >= kMostExact || units <= -kMostExact)
            return write(column, plainUnits(units, parts));
        return worksheet_write_number(m_sheet, m_row, column, static_cast<double>(units) / parts, form);
    }

    static QString plainUnits(qint64 units, int parts)
    {
        const QString whole = QString::number(units / parts);
        const auto decimals = QString::number(parts).size() - 1;
        const QString rest = QString::number(std::abs(units % parts)).rightJustified(decimals, u'0');
        return decimals > 0 ? whole + u'.' + rest : whole;
    }

    Result<void> check(lxw_error outcome) const
    {
        if (outcome == LXW_NO_ERROR)
            return {};
        if (outcome == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
            return Error{errors::kTooManyRows,
                         {{QStringLiteral("limit"), static_cast<qint64>(kMostRows)}},
                         {QFileInfo(m_path).fileName(), static_cast<qint64>(m_row) + 1, {}}};
        return cannotWrite(QString::fromUtf8(lxw_strerror(outcome)));
    }

    lxw_error close() { return m_book ? workbook_close(std::exchange(m_book, nullptr)) : LXW_NO_ERROR; }

    /// The library does not notice every failed write to its temporary files: count what has arrived.
    Result<void> readBack() const
    {
        ReadLimits limits;
        limits.fileBytes = limits.unpackedBytes = std::numeric_limits<qint64>::max() / 2;
        ZHANGFANG_TRY_ASSIGN(const auto reader, openTable(m_temporaryPath, {}, limits));
        Row row;
        qint64 rows = 0;
        while (true) {
            ZHANGFANG_TRY_ASSIGN(const bool isRow, reader->next(row));
            if (!isRow)
                break;
            ++rows;
        }
        if (rows != m_filledRows)
            return cannotWrite(QString::fromUtf8(lxw_strerror(LXW_ERROR_CREATING_TMPFILE)));
        return {};
    }

    static constexpr uint8_t kTextFormat = 49; // "@"

    QString m_path;
    QString m_temporaryPath;
    size_t m_columns;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_headingForm = nullptr;
    lxw_format *m_textForm = nullptr;
    lxw_format *m_moneyForm = nullptr;
    lxw_format *m_priceForm = nullptr;
    lxw_format *m_dateForm = nullptr;
    lxw_format *m_footForm = nullptr;
    lxw_row_t m_row = 0; ///< the next one
    qint64 m_filledRows = 0;
};
} // namespace

Result<std::unique_ptr<TableWriter>> createXlsx(const QString &path, const OutTable &table)
{
    auto writer = std::make_unique<XlsxWriter>(path, table.columns.size());
    ZHANGFANG_TRY(writer->open(table));
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace zhangfang::exchange
