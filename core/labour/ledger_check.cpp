#include "core/labour/ledger_check.h"

#include "core/labour/entry_rules.h"
#include "core/labour/job_rules.h"
#include "core/labour/labour_errors.h"
#include "core/labour/remarks.h"
#include "core/people/people_errors.h"

#include <QSet>

#include <algorithm>
#include <compare>
#include <memory>
#include <optional>

namespace zhangfang::labour
{

namespace
{

/// Middle dots are written in several ways (古丽·买买提), full-width letters too; blanks do not matter.
QString comparableName(const QString &name)
{
    QString plain = name.normalized(QString::NormalizationForm_KC);
    for (const char16_t dot : {u'•', u'‧', u'・', u'･', u'.'})
        plain.replace(QChar(dot), QChar(u'·'));
    return plain.remove(QChar(u' '));
}

ErrorParams paramsOf(const people::Person &person, QDate day)
{
    return {{QStringLiteral("person_no"), person.number},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("day"), day}};
}

/// A person's day on a job as it must not come twice. `order` is 0 for what stands already, then row by row.
struct DayOnJob {
    qint64 person;
    qint64 job;
    qint64 day;
    WorkKind kind;
    std::size_t order;

    bool isSameDayAs(const DayOnJob &other) const
    {
        return person == other.person && job == other.job && day == other.day && kind == other.kind;
    }
    friend auto operator<=>(const DayOnJob &, const DayOnJob &) = default;
};

/// A part of a person's day over all jobs, in the same order.
struct PartOfDay {
    qint64 person;
    qint64 day;
    std::size_t order;
    int minutes;

    friend auto operator<=>(const PartOfDay &, const PartOfDay &) = default;
};

/// What the ledger asks of a day again and again.
struct DayFacts {
    Month month;
    int workdayMinutes;
    Result<void> guard; ///< what the periods' guard says of the month
};

} // namespace

/// What is known of a ledger from its earlier parts.
struct LedgerMemory {
    const Roll &roll;
    QString fileName;
    QHash<qint64, DayFacts> days;
    QHash<qint64, quint64> rankOfJob; ///< of each job's id, its place in the roll
    QSet<qint64> overAge;             ///< whom a remark was made on already
    QSet<qint64> nonMembers;
    Remarks remarks;

    const DayFacts &factsOf(QDate day)
    {
        auto known = days.constFind(day.toJulianDay());
        if (known == days.cend()) {
            const Month month = Month::of(day);
            known =
                days.insert(day.toJulianDay(), {month, roll.minutesPerWorkday(day), roll.requireOpen(month)});
        }
        return *known;
    }
};

namespace
{

/// One part of a ledger under the eyes.
class Look
{
public:
    Look(LedgerMemory &memory, const std::vector<LabourRow> &rows, const std::vector<StandingWork> &standing)
        : m_memory(memory)
        , m_roll(memory.roll)
        , m_rows(rows)
        , m_standing(standing)
    {
    }

    LedgerFindings run();

private:
    struct Bad {
        std::size_t row;
        Error error;
    };

    void lookAtEachRow();
    Result<BookableEntry> entryOf(std::size_t row);
    Result<void> checkAge(const LabourRow &row, const people::Person &person) const;
    Result<DayRecord> inMinutes(const LabourRow &row);
    void refuseWhatStandsTwice();
    void refuseImpossibleDays();
    void remarkPersons();
    void remarkEntries();
    void remarkWorkload();
    void sortBySheet();

    void refuse(std::size_t row, const Error &error);
    void dropRefused();
    const people::Person &personOf(std::size_t row) const
    {
        return *m_roll.persons().find(m_rows[row].personNo);
    }

    LedgerMemory &m_memory;
    const Roll &m_roll;
    const std::vector<LabourRow> &m_rows;
    const std::vector<StandingWork> &m_standing;
    std::vector<BookableEntry> m_bookable;
    std::vector<Bad> m_bad;
};

LedgerFindings Look::run()
{
    lookAtEachRow();
    refuseWhatStandsTwice();
    refuseImpossibleDays();
    remarkPersons();
    remarkEntries();
    remarkWorkload();
    sortBySheet();
    std::ranges::sort(m_bad, {}, &Bad::row);
    LedgerFindings findings{std::move(m_bookable), {}, m_memory.remarks.warnings()};
    for (Bad &bad : m_bad)
        findings.bad.push_back(std::move(bad.error));
    return findings;
}

void Look::refuse(std::size_t row, const Error &error)
{
    m_bad.push_back({row, error.at(Where{m_memory.fileName, m_rows[row].line, m_rows[row].column})});
}

void Look::dropRefused()
{
    std::vector<bool> refused(m_rows.size(), false);
    for (const Bad &bad : m_bad)
        refused[bad.row] = true;
    std::erase_if(m_bookable, [&refused](const BookableEntry &entry) { return refused[entry.row]; });
}

void Look::lookAtEachRow()
{
    m_bookable.reserve(m_rows.size());
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        Result<BookableEntry> entry = entryOf(row);
        if (entry)
            m_bookable.push_back(*std::move(entry));
        else
            refuse(row, entry.error());
    }
}

Result<BookableEntry> Look::entryOf(std::size_t index)
{
    const LabourRow &row = m_rows[index];
    ZHANGFANG_TRY_ASSIGN(const people::Person *person, findWorker(m_roll, row.personNo, row.name));
    ZHANGFANG_TRY(checkAge(row, *person));
    const Job *job = m_roll.findJob(row.jobNo);
    if (!job)
        return Error{errors::kJobUnknown, {{QStringLiteral("job_no"), row.jobNo}}};
    ZHANGFANG_TRY_ASSIGN(const DayRecord record, inMinutes(row));
    ZHANGFANG_TRY(checkRecord(record, job->terms));
    if (record.mark == DayMark::Worked)
        ZHANGFANG_TRY(rateInForce(job->terms, record.kind, row.day));
    ZHANGFANG_TRY(m_memory.factsOf(row.day).guard);
    return BookableEntry{person->id, job->id, row.day, record, row.reason, index};
}

Result<void> Look::checkAge(const LabourRow &row, const people::Person &person) const
{
    if (row.record.mark == DayMark::Worked && person.bornOn && !isOldEnough(*person.bornOn, row.day)) {
        ErrorParams params = paramsOf(person, row.day);
        params.emplace_back(QStringLiteral("born"), *person.bornOn);
        return Error{errors::kUnder16, params};
    }
    return {};
}

/// √ and 半 in the minutes that the charter gives them on the day.
Result<DayRecord> Look::inMinutes(const LabourRow &row)
{
    DayRecord record = row.record;
    if (record.enteredAs != EnteredAs::WholeDay && record.enteredAs != EnteredAs::HalfDay)
        return record;
    record.minutes = m_memory.factsOf(row.day).workdayMinutes;
    if (record.enteredAs == EnteredAs::HalfDay) {
        if (record.minutes % 2 != 0)
            return Error{errors::kHalfDayUneven, {{QStringLiteral("workday_minutes"), record.minutes}}};
        record.minutes /= 2;
    }
    return record;
}

void Look::refuseWhatStandsTwice()
{
    std::vector<DayOnJob> days;
    days.reserve(m_bookable.size() + m_standing.size());
    for (const StandingWork &work : m_standing) {
        if (!work.correction)
            days.push_back({work.person.value(), work.job.value(), work.day.toJulianDay(), work.kind, 0});
    }
    for (const BookableEntry &entry : m_bookable) {
        days.push_back({entry.person.value(), entry.job.value(), entry.day.toJulianDay(), entry.record.kind,
                        entry.row + 1});
    }
    std::ranges::sort(days);
    for (std::size_t i = 1; i < days.size(); ++i) {
        if (days[i].order == 0 || !days[i].isSameDayAs(days[i - 1]))
            continue;
        const std::size_t row = days[i].order - 1;
        ErrorParams params = paramsOf(personOf(row), m_rows[row].day);
        params.emplace_back(QStringLiteral("job_no"), m_rows[row].jobNo);
        params.emplace_back(QStringLiteral("kind"), QString(toKey(days[i].kind)));
        refuse(row, Error{errors::kEntryTwice, params});
    }
    dropRefused();
}

void Look::refuseImpossibleDays()
{
    std::vector<PartOfDay> parts;
    parts.reserve(m_bookable.size() + m_standing.size());
    for (const StandingWork &work : m_standing)
        parts.push_back({work.person.value(), work.day.toJulianDay(), 0, work.minutes});
    for (const BookableEntry &entry : m_bookable)
        parts.push_back({entry.person.value(), entry.day.toJulianDay(), entry.row + 1, entry.record.minutes});
    std::ranges::sort(parts);
    int minutesOfDay = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool newDay =
            i == 0 || parts[i].person != parts[i - 1].person || parts[i].day != parts[i - 1].day;
        const int before = newDay ? 0 : minutesOfDay;
        minutesOfDay = before + parts[i].minutes;
        if (parts[i].order == 0 || minutesOfDay <= kMinutesPerDay)
            continue;
        const std::size_t row = parts[i].order - 1;
        ErrorParams params = paramsOf(personOf(row), m_rows[row].day);
        params.emplace_back(QStringLiteral("worked_minutes"), minutesOfDay);
        refuse(row, Error{errors::kOver24Hours, params});
        minutesOfDay = before;
    }
    dropRefused();
}

void Look::remarkPersons()
{
    for (const BookableEntry &entry : m_bookable) {
        if (entry.record.mark != DayMark::Worked)
            continue;
        const qint64 id = entry.person.value();
        const people::Person &person = m_roll.persons().at(entry.person);
        if (!m_memory.overAge.contains(id) && person.bornOn && person.sex &&
            isOverRetirementAge(*person.bornOn, *person.sex, entry.day)) {
            m_memory.overAge.insert(id);
            m_memory.remarks.add(errors::kOverRetirementAge, paramsOf(person, entry.day));
        }
        if (!m_memory.nonMembers.contains(id) && !m_roll.isMember(entry.person, entry.day)) {
            m_memory.nonMembers.insert(id);
            m_memory.remarks.add(errors::kNonMemberWork, paramsOf(person, entry.day));
        }
    }
}

/// Days and months that the law calls too long, with what stands already. Named are those that grow by these
/// rows.
void Look::remarkWorkload()
{
    std::vector<DayLoad> parts;
    parts.reserve(m_bookable.size() + m_standing.size());
    const auto add = [&parts](people::PersonId person, QDate day, WorkKind kind, int minutes, bool fresh,
                              bool looked) {
        parts.push_back({person, day, minutes, kind == WorkKind::Overtime ? minutes : 0, fresh, looked});
    };
    for (const StandingWork &work : m_standing)
        add(work.person, work.day, work.kind, work.minutes, false, work.looked);
    for (const BookableEntry &entry : m_bookable)
        add(entry.person, entry.day, entry.record.kind, entry.record.minutes, true, false);
    const Workload load = measureWorkload(std::move(parts));
    for (const DayLoad &day : load.over8Hours) {
        ErrorParams params = paramsOf(m_roll.persons().at(day.person), day.day);
        params.emplace_back(QStringLiteral("worked_minutes"), day.minutes);
        m_memory.remarks.add(errors::kOver8Hours, params);
    }
    for (const DayLoad &month : load.over36HoursOvertime) {
        const people::Person &person = m_roll.persons().at(month.person);
        m_memory.remarks.add(errors::kOver36HoursOvertime,
                             {{QStringLiteral("person_no"), person.number},
                              {QStringLiteral("name"), person.name},
                              {QStringLiteral("month"), Month::of(month.day).toString()},
                              {QStringLiteral("overtime_minutes"), month.overtimeMinutes}});
    }
}

void Look::remarkEntries()
{
    for (const BookableEntry &entry : m_bookable) {
        if (entry.record.mark != DayMark::Worked)
            continue;
        const people::Person &person = m_roll.persons().at(entry.person);
        if (isPaidByQuantity(m_roll.job(entry.job).terms.unit) && entry.record.quantity.isZero())
            m_memory.remarks.add(errors::kPieceWithoutQuantity, paramsOf(person, entry.day));
        if (entry.record.minutes == 0)
            m_memory.remarks.add(errors::kNoWorkingTime, paramsOf(person, entry.day));
    }
}

void Look::sortBySheet()
{
    // Sheets by their months and jobs; within a sheet the rows keep their order.
    constexpr int kMonthShift = 32;
    std::vector<std::pair<quint64, std::size_t>> places;
    places.reserve(m_bookable.size());
    for (std::size_t i = 0; i < m_bookable.size(); ++i) {
        const QDate first = m_memory.factsOf(m_bookable[i].day).month.firstDay();
        places.push_back({static_cast<quint64>(first.toJulianDay()) << kMonthShift |
                              m_memory.rankOfJob.value(m_bookable[i].job.value()),
                          i});
    }
    std::ranges::sort(places);
    std::vector<BookableEntry> sorted;
    sorted.reserve(places.size());
    for (const auto &[sheet, entry] : places)
        sorted.push_back(std::move(m_bookable[entry]));
    m_bookable = std::move(sorted);
}

} // namespace

Result<const people::Person *> findWorker(const Roll &roll, const QString &personNo, const QString &name)
{
    const people::Person *person = roll.persons().find(personNo);
    if (!person)
        return Error{errors::kNoSuchPerson, {{QStringLiteral("person_no"), personNo}}};
    if (name.isEmpty() || name == person->name || comparableName(name) == comparableName(person->name))
        return person;
    return Error{errors::kNameDiffers,
                 {{QStringLiteral("person_no"), personNo},
                  {QStringLiteral("name"), name},
                  {QStringLiteral("expected"), person->name}}};
}

std::set<people::PersonId> personsOf(const std::vector<LabourRow> &rows, const Roll &roll)
{
    std::set<people::PersonId> persons;
    for (const LabourRow &row : rows) {
        if (const people::Person *person = roll.persons().find(row.personNo))
            persons.insert(person->id);
    }
    return persons;
}

LedgerCheck::LedgerCheck(const Roll &roll, const QString &fileName)
    : m_memory(new LedgerMemory{roll, fileName, {}, {}, {}, {}, {}})
{
    for (const Job &job : roll.jobs())
        m_memory->rankOfJob.insert(job.id.value(), static_cast<quint64>(m_memory->rankOfJob.size()));
}

LedgerCheck::~LedgerCheck() = default;

LedgerFindings LedgerCheck::look(const std::vector<LabourRow> &rows,
                                 const std::vector<StandingWork> &standing)
{
    return Look(*m_memory, rows, standing).run();
}

LedgerFindings checkLedger(const std::vector<LabourRow> &rows, const Roll &roll,
                           const std::vector<StandingWork> &standing, const QString &fileName)
{
    return LedgerCheck(roll, fileName).look(rows, standing);
}

void count(LabourImportReport &report, const LedgerFindings &findings)
{
    for (const BookableEntry &entry : findings.bookable) {
        report.minutes += entry.record.minutes;
        report.worked += entry.record.mark == DayMark::Worked ? 1 : 0;
        report.rest += entry.record.mark == DayMark::Rest ? 1 : 0;
        report.excused += entry.record.mark == DayMark::Excused ? 1 : 0;
    }
    report.bad.insert(report.bad.end(), findings.bad.begin(), findings.bad.end());
    report.warnings = findings.warnings;
}

GridFindings checkGrid(const GridImport &request, const Roll &roll, const std::vector<StandingWork> &standing)
{
    GridFindings findings;
    std::vector<Error> bad;
    QHash<QString, bool> isGood; ///< of each number on the roster
    for (const GridPerson &line : request.roster) {
        const Where where{request.file.name, line.line, {}};
        if (isGood.contains(line.personNo)) {
            bad.push_back(
                Error{errors::kPersonTwice, {{QStringLiteral("person_no"), line.personNo}}}.at(where));
            continue;
        }
        const Result<const people::Person *> person = findWorker(roll, line.personNo, line.name);
        isGood.insert(line.personNo, person.has_value());
        if (person)
            findings.roster.push_back((*person)->id);
        else
            bad.push_back(person.error().at(where));
    }

    std::vector<LabourRow> cells;
    for (const LabourRow &row : request.rows) {
        const Where where{request.file.name, row.line, row.column};
        const Result<void> day = checkDay(row.day, request.month);
        if (!isGood.contains(row.personNo))
            bad.push_back(
                Error{errors::kNotOnRoster, {{QStringLiteral("person_no"), row.personNo}}}.at(where));
        else if (!day)
            bad.push_back(day.error().at(where));
        else if (isGood.value(row.personNo))
            cells.push_back(row);
    }
    findings.cells = checkLedger(cells, roll, standing, request.file.name);
    bad.insert(bad.end(), findings.cells.bad.begin(), findings.cells.bad.end());
    std::ranges::stable_sort(bad, {}, [](const Error &error) { return error.where.line; });
    findings.cells.bad = std::move(bad);
    return findings;
}

} // namespace zhangfang::labour
