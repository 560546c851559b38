#include "core/exchange/headed_table.h"

#include "core/exchange/exchange_errors.h"

#include <QStringList>

#include <algorithm>

namespace zhangfang::exchange
{

namespace
{
/// Titles, dates of printing and blank lines above the headings; more than so many rows of them are not a
/// table.
constexpr size_t kRowsToLookIn = 20;

/// Half width, lower case, without blanks and the marks that people put around headings.
QString plainHeading(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toLower()) {
        const bool isMark = c == u'*' || c == u':' || c == u'_' || c == u'-' || c == u'.' || c == u'\'';
        if (!c.isSpace() && !isMark && c != QChar::ByteOrderMark)
            plain += c;
    }
    return plain;
}

/// The column that `heading` names, with the unit it implies; nothing where it is none of ours.
struct Match {
    const ColumnSpec *column = nullptr;
    int unit = 0;
};

std::optional<Match> matchHeading(const HeadingParts &heading, std::span<const ColumnSpec> columns)
{
    for (const ColumnSpec &column : columns) {
        for (const HeadingName &name : column.headings) {
            if (plainHeading(name.text) == heading.base)
                return Match{&column, name.unit};
        }
    }
    return std::nullopt;
}

/// How many of the required columns the row has headings for.
int countRequired(const Row &row, std::span<const ColumnSpec> columns)
{
    return static_cast<int>(std::ranges::count_if(columns, [&](const ColumnSpec &column) {
        return column.isRequired && std::ranges::any_of(row.cells, [&](const Cell &cell) {
                   const auto match = matchHeading(splitHeading(cell.text), columns);
                   return match && match->column == &column;
               });
    }));
}

QStringList textsOf(const Row &row)
{
    QStringList texts;
    for (const Cell &cell : row.cells) {
        if (!cell.isBlank())
            texts.append(cell.text.trimmed());
    }
    return texts;
}

QString firstText(const Row &row)
{
    const auto filled = std::ranges::find_if(row.cells, [](const Cell &cell) { return !cell.isBlank(); });
    return filled == row.cells.end() ? QString() : filled->text.trimmed();
}

bool isTotal(const QString &first)
{
    constexpr qsizetype kLongest = 10; // spared for the many rows that begin with a date or a number
    if (first.isEmpty() || first.size() > kLongest || !first.at(0).isLetter())
        return false;
    const char16_t *words[] = {u"合计", u"总计", u"共计", u"小计", u"total"};
    const QString plain = plainHeading(first);
    return std::ranges::any_of(words, [&](const char16_t *word) { return plain == QStringView(word); });
}

/// The row with the headings: the first that has all required ones, else the one that has most of them.
size_t findHeadings(const std::vector<Row> &rows, std::span<const ColumnSpec> columns)
{
    std::vector<int> counts;
    for (const Row &row : rows)
        counts.push_back(countRequired(row, columns));
    return static_cast<size_t>(std::ranges::max_element(counts) - counts.begin());
}
} // namespace

HeadingParts splitHeading(const QString &heading)
{
    static const QString kOpening = QStringLiteral("([{〔【");
    static const QString kClosing = QStringLiteral(")]}〕】");
    const QString plain = plainHeading(heading);
    if (plain.isEmpty() || !kClosing.contains(plain.back()))
        return {plain, {}};
    const QChar opening = kOpening.at(kClosing.indexOf(plain.back()));
    const auto at = plain.lastIndexOf(opening);
    if (at <= 0)
        return {plain, {}};
    return {plain.left(at), plain.mid(at + 1, plain.size() - at - 2)};
}

Result<HeadedTable> HeadedTable::open(std::unique_ptr<TableReader> reader,
                                      std::span<const ColumnSpec> columns)
{
    const auto required = std::ranges::count_if(columns, &ColumnSpec::isRequired);
    HeadedTable table(std::move(reader));
    std::vector<Row> start;
    Row row;
    while (start.size() < kRowsToLookIn) {
        ZHANGFANG_TRY_ASSIGN(const bool isRow, table.m_reader->next(row));
        if (!isRow)
            break;
        start.push_back(row);
        if (countRequired(row, columns) == required)
            break;
    }
    if (start.empty())
        return Error{errors::kFileEmpty, {}, table.whereLine(0)};
    const Row &headings = start[findHeadings(start, columns)];
    ZHANGFANG_TRY(table.readHeadings(headings, columns));
    table.remarkWhatIsPassedOver(headings);
    return table;
}

Result<void> HeadedTable::readHeadings(const Row &row, std::span<const ColumnSpec> columns)
{
    m_width = row.cells.size();
    for (size_t position = 0; position < row.cells.size(); ++position) {
        const QString heading = row.cells[position].text.trimmed();
        const HeadingParts parts = splitHeading(heading);
        const auto match = matchHeading(parts, columns);
        if (!match)
            continue;
        if (const Column *other = find(match->column->id))
            return Error{errors::kColumnDoubled,
                         {{QStringLiteral("first"), other->heading}, {QStringLiteral("second"), heading}},
                         whereLine(row.number)};
        Column column{match->column->id, match->unit, position, heading};
        const auto &units = match->column->units;
        if (!parts.unit.isEmpty() && !units.empty()) {
            const auto unit = std::ranges::find_if(
                units, [&](const UnitName &name) { return plainHeading(name.text) == parts.unit; });
            QStringList known;
            for (const UnitName &name : units)
                known.append(name.text);
            if (unit == units.end())
                return Error{errors::kUnitUnknown,
                             {{QStringLiteral("heading"), heading},
                              {QStringLiteral("unit"), parts.unit},
                              {QStringLiteral("wanted"), known}},
                             whereLine(row.number)};
            column.unit = unit->unit;
        }
        m_columns.push_back(column);
    }
    for (const ColumnSpec &column : columns) {
        if (column.isRequired && !find(column.id))
            return Error{errors::kColumnMissing,
                         {{QStringLiteral("wanted"), column.headings.front().text},
                          {QStringLiteral("found"), textsOf(row)}},
                         whereLine(row.number)};
    }
    return {};
}

void HeadedTable::remarkWhatIsPassedOver(const Row &headings)
{
    QStringList unknown;
    for (size_t position = 0; position < headings.cells.size(); ++position) {
        const bool isOurs =
            std::ranges::any_of(m_columns, [&](const Column &c) { return c.position == position; });
        if (!isOurs && !headings.cells[position].isBlank())
            unknown.append(headings.cells[position].text.trimmed());
    }
    if (!unknown.isEmpty())
        m_warnings.push_back(
            {errors::kColumnsNotRead, {{QStringLiteral("headings"), unknown}}, whereLine(headings.number)});
    if (!m_reader->otherSheets().isEmpty())
        m_warnings.push_back({errors::kOtherSheets,
                              {{QStringLiteral("sheet"), m_reader->sheet()},
                               {QStringLiteral("others"), m_reader->otherSheets()}},
                              whereLine(0)});
}

Result<bool> HeadedTable::next()
{
    while (true) {
        ZHANGFANG_TRY_ASSIGN(const bool isRow, m_reader->next(m_row));
        if (!isRow && !m_hasRows)
            return Error{errors::kOnlyHeadings, {}, whereLine(0)};
        if (!isRow)
            return false;
        const QString first = firstText(m_row);
        if (first.startsWith(u'#'))
            continue;
        if (isTotal(first)) {
            m_warnings.push_back({errors::kTotalRowSkipped, {}, whereRow()});
            continue;
        }
        break;
    }
    m_hasRows = true;
    if (m_row.isOpenEnded && static_cast<size_t>(m_row.width) < m_width)
        return Error{
            errors::kLineCutOff,
            {{QStringLiteral("cells"), m_row.width}, {QStringLiteral("wanted"), static_cast<int>(m_width)}},
            whereRow()};
    if (m_row.isOpenEnded)
        m_warnings.push_back({errors::kLastLineOpen, {}, whereRow()});
    return true;
}

const HeadedTable::Column *HeadedTable::find(int column) const
{
    const auto found = std::ranges::find(m_columns, column, &Column::id);
    return found == m_columns.end() ? nullptr : &*found;
}

const Cell &HeadedTable::cell(int column) const
{
    static const Cell kBlank;
    const Column *found = find(column);
    return found && found->position < m_row.cells.size() ? m_row.cells[found->position] : kBlank;
}

int HeadedTable::unit(int column) const
{
    const Column *found = find(column);
    return found ? found->unit : 0;
}

Where HeadedTable::where(int column) const
{
    const Column *found = find(column);
    return {m_reader->source(), m_row.number, found ? found->heading : QString()};
}

std::optional<Error> HeadedTable::strayCell() const
{
    for (size_t position = m_width; position < m_row.cells.size(); ++position) {
        if (!m_row.cells[position].isBlank())
            return Error{errors::kCellWithoutHeading,
                         {{QStringLiteral("text"), m_row.cells[position].text.trimmed()}},
                         whereRow()};
    }
    return std::nullopt;
}

} // namespace zhangfang::exchange
