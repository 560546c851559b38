#include "core/exchange/crew_sheet_file.h"

#include "core/base/text.h"
#include "core/exchange/exchange_errors.h"
#include "core/exchange/work_readers.h"
#include "core/money/working_time.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhangfang::exchange
{

namespace
{
constexpr int kLongestMonth = 31;
constexpr int kShortestMonth = 28;

enum Column { PersonNo, Name, Total, FirstDay }; ///< the columns of days follow
enum class TotalUnit { Either, Hours, Workdays };

int columnOf(int day)
{
    return FirstDay + day - 1;
}

/// The headings of one day: "7", "07", "7日", "7号".
const char16_t *dayHeadings(int day)
{
    static const std::vector<QString> kHeadings = [] {
        std::vector<QString> headings;
        for (int each = 1; each <= kLongestMonth; ++each)
            headings.push_back(
                QStringLiteral("%1|%2|%1日|%1号|%2日").arg(each).arg(each, 2, 10, QLatin1Char('0')));
        return headings;
    }();
    return reinterpret_cast<const char16_t *>(kHeadings[static_cast<size_t>(day) - 1].utf16());
}

const std::vector<ColumnSpec> &columns()
{
    static const std::vector<ColumnSpec> kColumns = [] {
        std::vector<ColumnSpec> specs = {
            {PersonNo, true, u"编号|社员编号|人员编号|成员编号|工号|member no|member number|person no|no"},
            {Name, false, u"姓名|社员姓名|成员姓名|name"},
            {Total,
             false,
             u"合计|总计|工时合计|合计工时|total",
             {{TotalUnit::Either, u""},
              {TotalUnit::Hours, u"小时|时|h|hours"},
              {TotalUnit::Workdays, u"工日|天|日|days"}}},
        };
        for (int day = 1; day <= kLongestMonth; ++day)
            specs.push_back({columnOf(day), day <= kShortestMonth, dayHeadings(day)});
        return specs;
    }();
    return kColumns;
}

/// The month that the title names: 2026年1月, 2026-01.
std::optional<Month> monthIn(const QString &title)
{
    static const QRegularExpression form(
        QStringLiteral("((?:19|20)[0-9]{2})\\s*(?:年|[-/.])\\s*([0-9]{1,2})(?![0-9])"));
    const auto match = form.match(title);
    return match.hasMatch() ? Month::parse(match.captured(1) + u'-' + match.captured(2)) : std::nullopt;
}

/// The job that the title names: 项目 X02, 项目编号：X02.
std::optional<QString> jobIn(const QString &title)
{
    static const QRegularExpression form(
        QStringLiteral("(?:项目(?:编号|号)?|\\bjob(?: no\\.?)?)\\s*[:：]?\\s*([A-Za-z0-9][-_/A-Za-z0-9]*)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(title);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

Result<Month> monthOf(const CrewSheetContext &context, const QString &title, const Where &where)
{
    const auto named = monthIn(title);
    if (!named && !context.month)
        return Error{errors::kMonthUnknown, {}, where};
    if (named && context.month && *named != *context.month)
        return Error{errors::kOtherMonth,
                     {{QStringLiteral("title_month"), named->toString()},
                      {QStringLiteral("month"), context.month->toString()}},
                     where};
    return context.month ? *context.month : *named;
}

Result<QString> jobOf(const CrewSheetContext &context, const QString &title, const Where &where)
{
    const auto named = jobIn(title);
    if (!named && !context.jobNo)
        return Error{errors::kSheetWithoutJob, {}, where};
    if (named && context.jobNo && named->compare(*context.jobNo, Qt::CaseInsensitive) != 0)
        return Error{errors::kOtherJob,
                     {{QStringLiteral("title_job"), *named}, {QStringLiteral("job_no"), *context.jobNo}},
                     where};
    return context.jobNo ? *context.jobNo : *named;
}

/// Reads the rows of one grid.
class GridRows
{
public:
    GridRows(const CrewSheetContext &context, labour::GridImport &grid)
        : m_context(context)
        , m_grid(grid)
    {
    }

    void read(RowFields &fields)
    {
        if (isWeekdays(fields) || isNote(fields))
            return;
        const labour::GridPerson person{fields.line(),
                                        m_context.persons.resolve(fields.code(PersonNo, Need::Required)),
                                        fields.text(Name, Need::Optional)};
        std::vector<labour::LabourRow> days;
        for (int day = 1; day <= kLongestMonth; ++day)
            readDay(fields, day, person, days);
        compareTotal(fields, person, days);
        if (!fields.isGood())
            return;
        m_grid.roster.push_back(person);
        std::ranges::move(days, std::back_inserter(m_grid.rows));
    }

    std::vector<Warning> remarks() const
    {
        std::vector<Warning> all = m_notes;
        if (m_totalDiffers) {
            all.push_back(*m_totalDiffers);
            all.back().params.emplace_back(QStringLiteral("count"), m_totalsThatDiffer);
        }
        return all;
    }

private:
    static bool hasNoDays(const RowFields &fields)
    {
        for (int day = 1; day <= kLongestMonth; ++day) {
            if (!fields.isBlank(columnOf(day)))
                return false;
        }
        return true;
    }

    /// The line of weekdays that many sheets have below the headings.
    static bool isWeekdays(const RowFields &fields)
    {
        static const QRegularExpression weekday(QStringLiteral("\\A(?:周|星期)?[一二三四五六日天]\\z"));
        if (!fields.isBlank(Name) || hasNoDays(fields))
            return false;
        for (int day = 1; day <= kLongestMonth; ++day) {
            const QString text = fields.cell(columnOf(day)).text.trimmed();
            if (!text.isEmpty() && !weekday.match(text).hasMatch())
                return false;
        }
        return true;
    }

    /// A line below the persons: who made the sheet, what the marks mean.
    bool isNote(const RowFields &fields)
    {
        const QString text = fields.cell(PersonNo).text.trimmed();
        if (!fields.isBlank(Name) || !fields.isBlank(Total) || !hasNoDays(fields) || text.isEmpty())
            return false;
        if (m_context.persons.contains(m_context.persons.resolve(normalisedCode(text))))
            return false;
        m_notes.push_back({errors::kNoteSkipped, {{QStringLiteral("text"), text}}, fields.where(PersonNo)});
        return true;
    }

    void readDay(RowFields &fields, int day, const labour::GridPerson &person,
                 std::vector<labour::LabourRow> &days)
    {
        const int column = columnOf(day);
        const auto cell = fields.read(column, Need::Optional,
                                      [](const Cell &each) { return readDayCell(each, TimeUnit::Hours); });
        if (!cell)
            return;
        if (day > m_grid.month.days()) {
            const QString text = QStringLiteral("%1-%2").arg(m_grid.month.toString()).arg(day);
            fields.refuse(column, Error{errors::kNoSuchDay, {{QStringLiteral("text"), text}}});
            return;
        }
        labour::LabourRow row;
        row.line = person.line;
        row.column = fields.where(column).column;
        row.day = m_grid.month.firstDay().addDays(day - 1);
        row.personNo = person.personNo;
        row.name = person.name;
        row.jobNo = m_grid.jobNo;
        row.record = cell->record;
        row.reason = cell->reason;
        days.push_back(std::move(row));
    }

    qint64 minutesOf(const labour::DayRecord &record) const
    {
        switch (record.enteredAs) {
        case labour::EnteredAs::WholeDay:
            return m_context.minutesPerWorkday;
        case labour::EnteredAs::HalfDay:
            return m_context.minutesPerWorkday / 2;
        default:
            return record.minutes;
        }
    }

    void compareTotal(const RowFields &fields, const labour::GridPerson &person,
                      const std::vector<labour::LabourRow> &days)
    {
        constexpr qint64 kThousandths = 1'000;
        const Cell &cell = fields.cell(Total);
        if (cell.isBlank() || cell.kind == CellKind::Uncomputed)
            return;
        qint64 minutes = 0;
        for (const labour::LabourRow &row : days)
            minutes += minutesOf(row.record);
        const auto unit = fields.unit<TotalUnit>(Total);
        const auto hours = parseHours(cell.text);
        const auto workdays = Quantity::parse(cell.text);
        const bool isHours = unit != TotalUnit::Workdays && hours && *hours == minutes;
        const bool isWorkdays =
            unit != TotalUnit::Hours && workdays &&
            workdays->thousandths() * m_context.minutesPerWorkday == minutes * kThousandths;
        if (isHours || isWorkdays || m_totalsThatDiffer++ > 0)
            return;
        m_totalDiffers = Warning{errors::kTotalDiffers,
                                 {{QStringLiteral("person_no"), person.personNo},
                                  {QStringLiteral("text"), cell.text.trimmed()},
                                  {QStringLiteral("worked_minutes"), minutes}},
                                 fields.where(Total)};
    }

    const CrewSheetContext &m_context;
    labour::GridImport &m_grid;
    std::vector<Warning> m_notes;
    std::optional<Warning> m_totalDiffers; ///< of the first row
    qint64 m_totalsThatDiffer = 0;
};

/// A month of 30 days needs its 30th column: days without one would be open cells that nobody can fill.
Result<void> requireDays(const HeadedTable &table, Month month)
{
    for (int day = kShortestMonth + 1; day <= month.days(); ++day) {
        if (!table.has(columnOf(day)))
            return Error{errors::kColumnMissing,
                         {{QStringLiteral("wanted"), QString::number(day)},
                          {QStringLiteral("found"), table.headings()}},
                         {table.source(), table.headingLine(), {}}};
    }
    return {};
}
} // namespace

Result<ParsedTable<labour::GridImport>> readCrewSheet(const QString &path, const CrewSheetContext &context,
                                                      const QString &sheet, const RowsHeard &heard)
{
    ZHANGFANG_TRY_ASSIGN(auto reader, openTable(path, sheet));
    ZHANGFANG_TRY_ASSIGN(auto table, HeadedTable::open(std::move(reader), columns()));
    const QString title = halfWidth(table.titles().join(u' '));
    const Where where{table.source(), 0, {}};
    ZHANGFANG_TRY_ASSIGN(const Month month, monthOf(context, title, where));
    ZHANGFANG_TRY_ASSIGN(const QString jobNo, jobOf(context, title, where));
    ZHANGFANG_TRY(requireDays(table, month));
    ZHANGFANG_TRY_ASSIGN(const store::BatchFile file, describeFile(path, store::BatchKind::CrewSheet));

    ParsedTable<labour::GridImport> parsed{{}, {file, jobNo, month, {}, {}}};
    GridRows rows(context, parsed.request);
    ZHANGFANG_TRY(readRows(table, parsed, heard, [&](RowFields &fields) { rows.read(fields); }));
    const auto remarks = rows.remarks();
    parsed.warnings.insert(parsed.warnings.end(), remarks.begin(), remarks.end());
    parsed.request.file.leftOut = parsed.badRows;
    return parsed;
}

} // namespace zhangfang::exchange
