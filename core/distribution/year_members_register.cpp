#include "core/distribution/year_members_register.h"

#include "core/members/capital_ledger_register.h"
#include "core/members/member_register.h"
#include "core/people/person_register.h"
#include "core/store/statement.h"

#include <algorithm>
#include <unordered_map>

namespace zhangfang::distribution
{

namespace
{

using store::Connection;
using store::Statement;

/// When a year's weights were frozen: with the first plan of it that was put forward and stands. Lines are
/// written once, so their transaction tells when.
#define ZHANGFANG_FROZEN                                                                                     \
    "WITH frozen (year, tx) AS (SELECT CAST(plan.year AS TEXT),"                                             \
    " min((SELECT tx FROM plan_line WHERE plan_id = plan.id LIMIT 1)) FROM plan"                             \
    " WHERE plan.state IN ('put_forward', 'reviewed', 'adopted', 'posted') GROUP BY plan.year)"

// What was worked in the year by its running totals; less what was approved after it was frozen and booked in
// another; and what was worked in a year frozen before and booked in this one. Persons by their ids, as the
// totals stand: NOT INDEXED, since SQLite would go through them by their random sids.
constexpr auto kSelectMinutes = ZHANGFANG_FROZEN
    " SELECT id, coalesce((SELECT year_minutes FROM approved_labour"
    " WHERE substr(worked_month, 1, 4) = :year AND is_member = 1 AND person_id = person.id"
    " ORDER BY id DESC LIMIT 1), 0) FROM person NOT INDEXED"
    " UNION ALL SELECT person_id, iif(substr(worked_month, 1, 4) = :year, -minutes, minutes)"
    " FROM approved_labour AS labour JOIN frozen ON frozen.year = substr(worked_month, 1, 4)"
    " WHERE is_member = 1 AND substr(booked_month, 1, 4) <> substr(worked_month, 1, 4)"
    " AND :year IN (substr(worked_month, 1, 4), substr(booked_month, 1, 4)) AND frozen.tx < labour.tx";

constexpr auto kSelectLabourFees =
    ZHANGFANG_FROZEN " SELECT line.person_id, sum(line.amount_fen) FROM pay_line AS line"
                     " JOIN pay_run AS run ON run.id = line.run_id"
                     " LEFT JOIN frozen ON frozen.year = substr(line.worked_month, 1, 4)"
                     " WHERE run.state = 'posted' AND line.is_member = 1"
                     " AND CASE WHEN frozen.tx < run.tx THEN substr(run.month, 1, 4)"
                     " ELSE substr(line.worked_month, 1, 4) END = :year"
                     " GROUP BY line.person_id";

constexpr auto kSelectPoints = ZHANGFANG_FROZEN
    " SELECT entry.person_id, sum(entry.minutes * coalesce((SELECT coefficient_bp FROM grade"
    " WHERE grade.person_id = entry.person_id"
    " AND (from_day IS NULL OR from_day <= entry.worked_on)"
    " ORDER BY from_day DESC LIMIT 1), 10000))"
    // The sheets that may hold labour of the year: those of its months, and corrections, which
    // are booked in any month. From them to their rows: nothing else of the file is read.
    " FROM (SELECT id, month, tx FROM crew_sheet WHERE state = 'approved'"
    " AND (form = 'correction' OR month BETWEEN :year || '-01' AND :year || '-12')) AS sheet"
    " CROSS JOIN entry ON entry.sheet_id = sheet.id"
    " LEFT JOIN frozen ON frozen.year = substr(entry.worked_on, 1, 4)"
    " WHERE entry.mark = 'worked'"
    " AND EXISTS (SELECT 1 FROM membership WHERE membership.person_id = entry.person_id"
    " AND membership.state = 'active' AND joined_on <= entry.worked_on"
    " AND (last_day IS NULL OR last_day >= entry.worked_on))"
    " AND CASE WHEN frozen.tx < sheet.tx THEN substr(sheet.month, 1, 4)"
    " ELSE substr(entry.worked_on, 1, 4) END = :year"
    " GROUP BY entry.person_id";

#undef ZHANGFANG_FROZEN

constexpr auto kSelectCovers = "SELECT person_id, sum(loss_cover_share_fen) FROM plan_line"
                               " JOIN plan ON plan.id = plan_line.plan_id"
                               " WHERE plan.year = :year AND plan.state = 'posted' GROUP BY person_id";

constexpr auto kSelectUnapproved =
    "SELECT DISTINCT month FROM crew_sheet WHERE state IN ('draft', 'submitted')"
    " AND month BETWEEN :year || '-01' AND :year || '-12' ORDER BY month";

constexpr auto kSelectUnpaid =
    "SELECT DISTINCT month FROM crew_sheet AS sheet WHERE state = 'approved'"
    " AND month BETWEEN :year || '-01' AND :year || '-12'"
    " AND NOT EXISTS (SELECT 1 FROM pay_run_sheet AS link JOIN pay_run AS run ON run.id = link.run_id"
    " WHERE link.sheet_id = sheet.id AND run.state = 'posted') ORDER BY month";

constexpr auto kSelectWages = "SELECT coalesce(sum(total_fen), 0) FROM pay_run"
                              " WHERE state = 'posted' AND substr(month, 1, 4) = :year";

using Figures = std::unordered_map<people::PersonId, qint64>;

QString yearText(Year year)
{
    return QString::number(year.number);
}

const char *labourQuery(charter::LabourMeasure measure)
{
    switch (measure) {
    case charter::LabourMeasure::Minutes:
    case charter::LabourMeasure::Workdays: // one workday's minutes for all: the ratio is the same
        return kSelectMinutes;
    case charter::LabourMeasure::LabourFee:
        return kSelectLabourFees;
    case charter::LabourMeasure::Points:
        return kSelectPoints;
    }
    Q_UNREACHABLE();
}

Figures readFigures(Statement &select)
{
    Figures figures;
    while (select.next())
        figures[select.id<people::PersonId>(0)] += select.integer(1);
    return figures;
}

Figures readLabour(const Connection &connection, Year year, charter::LabourMeasure measure)
{
    Statement select(connection, labourQuery(measure));
    select.bind(":year", yearText(year));
    Figures labour = readFigures(select);
    std::erase_if(labour, [](const auto &entry) { return entry.second <= 0; });
    return labour;
}

Figures readCovers(const Connection &connection, Year year)
{
    Statement select(connection, kSelectCovers);
    select.bind(":year", year.number);
    return readFigures(select);
}

qint64 figureOf(const Figures &figures, people::PersonId person)
{
    const auto found = figures.find(person);
    return found == figures.end() ? 0 : found->second;
}

/// Somebody who shares in the year, and the membership as far as it concerns the year.
struct Sharer {
    people::PersonId id;
    bool isMember = false;
    bool leaves = false;  ///< within the year, its last day included
    QDate lastDay = {};   ///< the last day of the year on which capital counts
    bool isEarly = false; ///< before the year's last day
    int daysHeld = 0;
};

Sharer sharerOf(const members::MembershipCalendar &calendar, Year year, people::PersonId person)
{
    Sharer sharer{.id = person, .lastDay = year.lastDay(), .daysHeld = calendar.daysHeld(person, year)};
    for (const members::Membership &membership : calendar.of(person)) {
        const members::MembershipSpan &span = membership.span;
        if (!span.overlaps({year.firstDay(), year.lastDay()}))
            continue;
        sharer.isMember = true;
        sharer.leaves = span.lastDay && *span.lastDay <= year.lastDay();
        sharer.lastDay = sharer.leaves ? *span.lastDay : year.lastDay();
    }
    sharer.isEarly = sharer.lastDay < year.lastDay();
    return sharer;
}

/// Everybody who was a member in the year, and who left before it but has labour booked into it, by id.
std::vector<Sharer> sharersOf(const members::MembershipCalendar &calendar, Year year, const Figures &labour)
{
    std::vector<people::PersonId> persons = calendar.membersDuring(year);
    for (const auto &figure : labour)
        persons.push_back(figure.first);
    std::ranges::sort(persons);
    persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
    std::vector<Sharer> sharers;
    sharers.reserve(persons.size());
    for (const people::PersonId person : persons)
        sharers.push_back(sharerOf(calendar, year, person));
    return sharers;
}

/// Days enter the weights where the charter weighs by days, or where somebody left before the year's end.
CapitalUnit unitFor(const std::vector<Sharer> &sharers, charter::CapitalBasis basis)
{
    return basis == charter::CapitalBasis::DayWeighted || std::ranges::any_of(sharers, &Sharer::isEarly)
               ? CapitalUnit::FenDays
               : CapitalUnit::Fen;
}

/// What the books hold that the members' weights are made of, each kind read once.
struct Books {
    Year year;
    const charter::Terms &terms;
    CapitalUnit unit;
    members::CapitalLedger capital;
    Figures labour;
    Figures coversTaken; ///< fen off the reserve share, by posted rounds of the year
};

/// What each part weighs: as held on the last day, by the days for which it counts, or held over the year.
members::ByPart<qint64> weightsOf(const Books &books, const Sharer &sharer,
                                  const members::ByPart<Money> &held)
{
    if (books.terms.capitalBasis == charter::CapitalBasis::DayWeighted)
        return books.capital.fenDays(sharer.id, books.year.firstDay(), sharer.lastDay);
    const qint64 days = sharer.isEarly ? sharer.daysHeld : books.year.days();
    members::ByPart<qint64> weights;
    for (std::size_t i = 0; i < members::kCapitalParts; ++i)
        weights.figures[i] = held.figures[i].fen() * (books.unit == CapitalUnit::Fen ? 1 : days);
    return weights;
}

/// The sum of the parts that the charter counts (art. 44).
qint64 countedWeight(const members::ByPart<qint64> &weights, const charter::CapitalComponents &counts)
{
    using enum members::CapitalPart;
    return (counts.contribution ? weights[Contribution] : 0) +
           (counts.reserveShare ? weights[ReserveShare] : 0) +
           (counts.subsidyShare ? weights[SubsidyShare] : 0) +
           (counts.donationShare ? weights[DonationShare] : 0);
}

CapitalParts capitalParts(const members::ByPart<Money> &held)
{
    using enum members::CapitalPart;
    return {held[Contribution], held[ReserveShare], held[SubsidyShare], held[DonationShare]};
}

MemberInput weigh(const Books &books, const QString &number, const Sharer &sharer)
{
    using enum members::CapitalPart;
    const auto held = books.capital.heldOn(sharer.id, sharer.lastDay);
    const auto atYearEnd = sharer.isEarly ? books.capital.heldOn(sharer.id, books.year.lastDay()) : held;
    const auto weights = weightsOf(books, sharer, held);
    const bool sharesCapital =
        !sharer.isEarly || books.terms.earlyLeaverCapital == charter::EarlyLeaverCapital::DaysHeld;

    MemberInput member;
    member.memberNo = number;
    member.labourWeight = figureOf(books.labour, sharer.id);
    member.daysHeld = sharer.daysHeld;
    member.capital = capitalParts(held);
    if (sharer.isMember && sharesCapital)
        member.capitalWeight = countedWeight(weights, books.terms.capitalComponents);
    if (sharer.isMember)
        member.contributionWeight = weights[Contribution];
    member.sharesReserve = sharer.isMember && (!sharer.leaves || books.terms.leaversShareReserve);
    member.reserveBefore =
        std::max(atYearEnd[ReserveShare] - Money::fromFen(figureOf(books.coversTaken, sharer.id)), Money());
    return member;
}

std::vector<Month> readMonths(const Connection &connection, const char *sql, Year year)
{
    std::vector<Month> months;
    Statement select(connection, sql);
    select.bind(":year", yearText(year));
    while (select.next()) {
        const auto month = Month::parse(select.text(0));
        ZHANGFANG_ASSERT(month.has_value());
        months.push_back(*month);
    }
    return months;
}

} // namespace

YearMembers collectMembers(const Connection &connection, Year year, const charter::Terms &terms)
{
    Figures labour = readLabour(connection, year, terms.labourMeasure);
    const auto sharers = sharersOf(members::loadMembershipCalendar(connection), year, labour);
    const CapitalUnit unit = unitFor(sharers, terms.capitalBasis);
    // Where no days enter, the capital of 31 December is all that is asked for.
    const QDate first = unit == CapitalUnit::FenDays ? year.firstDay() : year.lastDay();
    const Books books{year,
                      terms,
                      unit,
                      members::loadCapitalLedger(connection, first, year.lastDay()),
                      std::move(labour),
                      readCovers(connection, year)};
    YearMembers result{unit, {}, {}};
    for (const people::PersonName &person : people::readNames(connection)) {
        const auto sharer = std::ranges::lower_bound(sharers, person.id, {}, &Sharer::id);
        if (sharer == sharers.end() || sharer->id != person.id)
            continue;
        result.members.push_back(weigh(books, person.number, *sharer));
        result.persons.push_back({person.id, person.name, person.householdNo});
    }
    ZHANGFANG_ASSERT(result.members.size() == sharers.size()); // everybody is in the register
    return result;
}

std::vector<Month> unapprovedMonths(const Connection &connection, Year year)
{
    return readMonths(connection, kSelectUnapproved, year);
}

Money wagesOfRuns(const Connection &connection, Year year)
{
    Statement select(connection, kSelectWages);
    select.bind(":year", QString::number(year.number));
    select.next();
    return select.money(0);
}

std::vector<Month> unpaidMonths(const Connection &connection, Year year)
{
    return readMonths(connection, kSelectUnpaid, year);
}

} // namespace zhangfang::distribution
