#include "core/exchange/xlsx_reader.h"

#include "core/exchange/exchange_errors.h"
#include "core/exchange/xlsx_parts.h"

#include <QDateTime>

#include <algorithm>

namespace zhangfang::exchange
{

namespace
{
constexpr qint64 kMostRows = 1'048'576; // a spreadsheet's own limits
constexpr int kMostColumns = 16'384;

/// What the cells of a sheet refer to.
struct CellContext {
    std::vector<NumberForm> forms;
    std::vector<QString> texts;
    bool calendarOf1904 = false;
};

/// The column of a cell's name from 0 ("B5" is 1); nothing where it is no name.
std::optional<int> columnOf(const QString &cellName)
{
    int column = 0;
    for (const QChar c : cellName) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > kMostColumns)
            return std::nullopt;
    }
    return column > 0 ? std::optional(column - 1) : std::nullopt;
}

/// The raw content of one `c` element.
struct RawCell {
    QString type;
    int style = 0;
    QString value;
    bool hasFormula = false;
};

std::optional<Cell> isoDateCell(const QString &value)
{
    const auto moment = QDateTime::fromString(value, Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    const bool isMidnight = moment.time() == QTime(0, 0);
    return Cell{CellKind::Date, isMidnight ? moment.date().toString(Qt::ISODate)
                                           : moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))};
}

Cell textCell(const QString &text)
{
    return Cell{text.isEmpty() ? CellKind::Blank : CellKind::Text, text};
}

/// Nothing where the cell contradicts itself (ECMA-376 part 1, 18.3.1.4 and 18.18.11).
std::optional<Cell> toCell(const RawCell &raw, const CellContext &context)
{
    if (raw.type == u"inlineStr")
        return textCell(raw.value);
    if (raw.type == u"str")
        return textCell(unescaped(raw.value));
    if (raw.value.isEmpty())
        return Cell{raw.hasFormula ? CellKind::Uncomputed : CellKind::Blank, {}};
    if (raw.type == u"s") {
        bool isNumber = false;
        const auto index = raw.value.trimmed().toUInt(&isNumber);
        return isNumber && index < context.texts.size() ? std::optional(textCell(context.texts[index]))
                                                        : std::nullopt;
    }
    if (raw.type == u"b")
        return Cell{CellKind::Boolean,
                    raw.value.trimmed() == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE")};
    if (raw.type == u"e")
        return Cell{CellKind::Error, raw.value};
    if (raw.type == u"d")
        return isoDateCell(raw.value);
    if (!raw.type.isEmpty() && raw.type != u"n")
        return std::nullopt;
    const auto style = static_cast<size_t>(raw.style);
    const NumberForm form = style < context.forms.size() ? context.forms[style] : NumberForm{};
    return numberCell(raw.value, form, context.calendarOf1904);
}

class XlsxReader final : public TableReader
{
public:
    XlsxReader(std::unique_ptr<QFile> file, ZipStream stream, CellContext context, const QString &source,
               const ReadLimits &limits, QString sheet, QStringList others)
        : TableReader(source)
        , m_file(std::move(file))
        , m_xml(std::move(stream), source)
        , m_context(std::move(context))
        , m_limits(limits)
        , m_sheet(std::move(sheet))
        , m_others(std::move(others))
    {
    }

    QString sheet() const override { return m_sheet; }
    QStringList otherSheets() const override { return m_others; }

    Result<bool> next(Row &row) override
    {
        while (!m_isEnded) {
            auto isRow = step(row);
            if (!isRow)
                m_isEnded = true;
            if (!isRow || *isRow)
                return isRow;
        }
        return false;
    }

private:
    /// Goes on by one token of the sheet; true where a filled row came with it.
    Result<bool> step(Row &row)
    {
        ZHANGFANG_TRY_ASSIGN(const auto token, m_xml.next());
        if (token == QXmlStreamReader::EndDocument) {
            m_isEnded = true;
        } else if (token == QXmlStreamReader::StartElement && m_xml.name() == u"sheetData") {
            m_isInData = true;
        } else if (token == QXmlStreamReader::EndElement && m_xml.name() == u"sheetData") {
            m_isInData = false;
        } else if (token == QXmlStreamReader::StartElement && m_isInData && m_xml.name() == u"row") {
            ZHANGFANG_TRY(readRow(row));
            return !row.cells.empty();
        }
        return false;
    }

    Result<void> readRow(Row &row)
    {
        const QString numberText = m_xml.attribute(u"r");
        const qint64 number = numberText.isEmpty() ? m_row + 1 : numberText.toLongLong();
        if (number <= m_row)
            return m_xml.damaged();
        if (number > std::min(kMostRows, m_limits.rows))
            return Error{errors::kTooManyRows,
                         {{QStringLiteral("limit"), std::min(kMostRows, m_limits.rows)}},
                         {source(), number, {}}};
        m_row = number;
        row.number = number;
        row.cells.clear();
        row.width = 0;
        row.isOpenEnded = false;
        while (true) {
            ZHANGFANG_TRY_ASSIGN(const auto token, m_xml.next());
            if (token == QXmlStreamReader::EndElement)
                return {};
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"c")
                ZHANGFANG_TRY(readCell(row));
            else
                ZHANGFANG_TRY(m_xml.skipElement());
        }
    }

    Result<void> readCell(Row &row)
    {
        const QString cellName = m_xml.attribute(u"r");
        const auto column = cellName.isEmpty() ? std::optional(row.width) : columnOf(cellName);
        if (!column || *column < row.width)
            return m_xml.damaged();
        row.width = *column + 1;
        ZHANGFANG_TRY_ASSIGN(const RawCell raw, readRawCell());
        if (raw.value.size() > m_limits.cellCharacters)
            return Error{errors::kCellTooLong,
                         {{QStringLiteral("limit"), m_limits.cellCharacters}},
                         {source(), row.number, cellName}};
        auto cell = toCell(raw, m_context);
        if (!cell)
            return m_xml.damaged();
        if (cell->isBlank())
            return {};
        if (*column >= m_limits.columns)
            return Error{errors::kTooManyColumns,
                         {{QStringLiteral("limit"), m_limits.columns}},
                         {source(), row.number, cellName}};
        row.cells.resize(static_cast<size_t>(*column) + 1);
        row.cells.back() = *std::move(cell);
        return {};
    }

    /// From the beginning of a `c` element to its end.
    Result<RawCell> readRawCell()
    {
        RawCell raw;
        raw.type = m_xml.attribute(u"t");
        raw.style = std::max(0, m_xml.attribute(u"s").toInt());
        while (true) {
            ZHANGFANG_TRY_ASSIGN(const auto token, m_xml.next());
            if (token == QXmlStreamReader::EndElement)
                return raw;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"v") {
                ZHANGFANG_TRY_ASSIGN(raw.value, m_xml.elementText());
            } else if (m_xml.name() == u"is") {
                ZHANGFANG_TRY_ASSIGN(raw.value, readRichText(m_xml));
            } else {
                raw.hasFormula = raw.hasFormula || m_xml.name() == u"f";
                ZHANGFANG_TRY(m_xml.skipElement());
            }
        }
    }

    std::unique_ptr<QFile> m_file;
    XmlPart m_xml;
    CellContext m_context;
    ReadLimits m_limits;
    QString m_sheet;
    QStringList m_others;
    qint64 m_row = 0;
    bool m_isInData = false;
    bool m_isEnded = false;
};

/// The sheet asked for, or the first that can be seen, or the first at all.
const SheetPart *chooseSheet(const Workbook &workbook, const QString &wanted)
{
    const auto fits = [&](const SheetPart &sheet) {
        return wanted.isEmpty() ? sheet.isVisible : sheet.name == wanted;
    };
    const auto found = std::ranges::find_if(workbook.sheets, fits);
    if (found != workbook.sheets.end())
        return &*found;
    return wanted.isEmpty() ? &workbook.sheets.front() : nullptr;
}

QStringList visibleNames(const Workbook &workbook, const SheetPart *except)
{
    QStringList names;
    for (const SheetPart &sheet : workbook.sheets) {
        if (sheet.isVisible && &sheet != except)
            names.append(sheet.name);
    }
    return names;
}
} // namespace

Result<std::unique_ptr<TableReader>> openXlsx(std::unique_ptr<QFile> file, const QString &source,
                                              const QString &sheet, const ReadLimits &limits)
{
    ZHANGFANG_TRY_ASSIGN(const ZipArchive archive, ZipArchive::open(*file, source, limits.unpackedBytes));
    ZHANGFANG_TRY_ASSIGN(const Workbook workbook, readWorkbook(archive, source));
    const SheetPart *chosen = chooseSheet(workbook, sheet);
    if (!chosen)
        return Error{
            errors::kSheetMissing,
            {{QStringLiteral("sheet"), sheet}, {QStringLiteral("sheets"), visibleNames(workbook, nullptr)}},
            {source, 0, {}}};

    CellContext context;
    context.calendarOf1904 = workbook.calendarOf1904;
    ZHANGFANG_TRY_ASSIGN(context.forms, readNumberForms(archive, workbook.stylesPart, source));
    ZHANGFANG_TRY_ASSIGN(context.texts, readSharedTexts(archive, workbook.textsPart, source));
    ZHANGFANG_TRY_ASSIGN(auto stream, archive.stream(chosen->part));
    if (!stream)
        return Error{errors::kWorkbookDamaged, {{QStringLiteral("part"), chosen->part}}, {source, 0, {}}};
    return std::unique_ptr<TableReader>(
        std::make_unique<XlsxReader>(std::move(file), *std::move(stream), std::move(context), source, limits,
                                     chosen->name, visibleNames(workbook, chosen)));
}

} // namespace zhangfang::exchange
