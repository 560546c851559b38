#include "core/exchange/headed_table.h"

#include "core/exchange/exchange_errors.h"

#include <QHash>
#include <QSet>
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

QStringList namesIn(const char16_t *names)
{
    return QString::fromUtf16(names).split(u'|', Qt::SkipEmptyParts);
}

} // namespace

/// What a heading means: a column, and the unit that it implies.
struct Meaning {
    const ColumnSpec *column = nullptr;
    int unit = 0;
};

/// All headings that are understood, in their plain form.
class HeadingBook
{
public:
    explicit HeadingBook(std::span<const ColumnSpec> columns)
        : m_columns(columns)
    {
        for (const ColumnSpec &column : columns) {
            add(column, column.headings, column.units.empty() ? 0 : column.units.front().unit);
            for (const UnitSpec &unit : column.units)
                add(column, unit.headings, unit.unit);
        }
    }

    std::span<const ColumnSpec> columns() const { return m_columns; }
    std::optional<Meaning> find(const HeadingParts &heading) const
    {
        const auto found = m_meanings.find(heading.base);
        return found == m_meanings.end() ? std::nullopt : std::optional(*found);
    }
    /// How many of the required columns the row has headings for.
    int countRequired(const Row &row) const
    {
        QSet<int> found;
        for (const Cell &cell : row.cells) {
            const auto meaning = find(splitHeading(cell.text));
            if (meaning && meaning->column->isRequired)
                found.insert(meaning->column->id);
        }
        return static_cast<int>(found.size());
    }

private:
    void add(const ColumnSpec &column, const char16_t *names, int unit)
    {
        for (const QString &name : namesIn(names))
            m_meanings.insert(plainHeading(name), {&column, unit});
    }

    std::span<const ColumnSpec> m_columns;
    QHash<QString, Meaning> m_meanings;
};

namespace
{
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
size_t findHeadings(const std::vector<Row> &rows, const HeadingBook &book)
{
    std::vector<int> counts;
    for (const Row &row : rows)
        counts.push_back(book.countRequired(row));
    return static_cast<size_t>(std::ranges::max_element(counts) - counts.begin());
}
/// The unit that stands in the heading's brackets.
std::optional<int> unitIn(const HeadingParts &heading, const ColumnSpec &column)
{
    for (const UnitSpec &unit : column.units) {
        const QStringList names = namesIn(unit.names);
        if (std::ranges::any_of(names,
                                [&](const QString &name) { return plainHeading(name) == heading.unit; }))
            return unit.unit;
    }
    return std::nullopt;
}

/// One name of each unit.
QStringList unitNames(const ColumnSpec &column)
{
    QStringList names;
    for (const UnitSpec &unit : column.units)
        names += namesIn(unit.names).mid(0, 1);
    return names;
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
    const HeadingBook book(columns);
    const auto required = std::ranges::count_if(columns, &ColumnSpec::isRequired);
    HeadedTable table(std::move(reader));
    std::vector<Row> start;
    Row row;
    while (start.size() < kRowsToLookIn) {
        ZHANGFANG_TRY_ASSIGN(const bool isRow, table.m_reader->next(row));
        if (!isRow)
            break;
        start.push_back(row);
        if (book.countRequired(row) == required)
            break;
    }
    if (start.empty())
        return Error{errors::kFileEmpty, {}, table.whereLine(0)};
    const size_t at = findHeadings(start, book);
    for (size_t above = 0; above < at; ++above)
        table.m_titles += textsOf(start[above]);
    ZHANGFANG_TRY(table.readHeadings(start[at], book));
    table.remarkWhatIsPassedOver(start[at]);
    return table;
}

Result<void> HeadedTable::readHeadings(const Row &row, const HeadingBook &book)
{
    m_headingLine = row.number;
    m_headings = textsOf(row);
    m_width = row.cells.size();
    for (size_t position = 0; position < row.cells.size(); ++position) {
        const QString heading = row.cells[position].text.trimmed();
        const HeadingParts parts = splitHeading(heading);
        const auto meaning = book.find(parts);
        if (!meaning)
            continue;
        if (const Column *other = find(meaning->column->id))
            return Error{errors::kColumnDoubled,
                         {{QStringLiteral("first"), other->heading}, {QStringLiteral("second"), heading}},
                         whereLine(row.number)};
        const auto named = unitIn(parts, *meaning->column);
        if (!named && !parts.unit.isEmpty() && !meaning->column->units.empty())
            return Error{errors::kUnitUnknown,
                         {{QStringLiteral("heading"), heading},
                          {QStringLiteral("unit"), parts.unit},
                          {QStringLiteral("wanted"), unitNames(*meaning->column)}},
                         whereLine(row.number)};
        m_columns.push_back({meaning->column->id, named.value_or(meaning->unit), position, heading});
    }
    for (const ColumnSpec &column : book.columns()) {
        if (column.isRequired && !find(column.id))
            return Error{errors::kColumnMissing,
                         {{QStringLiteral("wanted"), namesIn(column.headings).front()},
                          {QStringLiteral("found"), m_headings}},
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
