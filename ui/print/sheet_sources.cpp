#include "core/distribution/person_distributions_register.h"
#include "core/labour/crew_sheet_register.h"
#include "core/labour/labour_errors.h"
#include "core/labour/labour_ledger.h"
#include "core/labour/read_roll.h"
#include "core/members/member_account_register.h"
#include "core/pay/person_pay_register.h"
#include "ui/kit/format.h"
#include "ui/print/paper_sources.h"

#include <QCoreApplication>
#include <QHash>

/// What the sheets print: the notice, member accounts, crew sheets.
namespace zhangfang::print
{

namespace
{

using distribution::Plan;

QString reserveBasis(Rate rate)
{
    //: %1 a percentage. Chinese: 第四十二条、章程：%1；量化到每名社员
    return QCoreApplication::translate("Print", "Art. 42 and the charter: %1; quantified to every member")
        .arg(kit::percent(rate));
}

/// Which statement the surplus was read from, by whom and when; empty where nobody said.
QString sourceBasis(const distribution::SurplusSource &source)
{
    QStringList words;
    if (!source.document.isEmpty())
        words += source.document;
    if (!source.preparedBy.isEmpty())
        words += source.preparedBy;
    if (source.preparedOn)
        words += kit::date(*source.preparedOn);
    return words.join(QStringLiteral(" · "));
}

/// How the surplus comes about, where the plan says so.
std::vector<NoticeStep> statementSteps(const distribution::SurplusSource &source)
{
    if (!source.statement)
        return {};
    const distribution::ResultStatement &statement = *source.statement;
    std::vector<NoticeStep> steps{
        {QCoreApplication::translate("Print", "Income of the year"), statement.income, {}},
        {QCoreApplication::translate("Print", "Less wages"), -statement.wages, {}},
        {QCoreApplication::translate("Print", "Less other costs"), -statement.otherCosts, {}},
        {QCoreApplication::translate("Print", "Less income tax"), -statement.incomeTax, {}},
    };
    //: %1 an amount. Chinese: 工资发放表合计 %1 元
    steps[1].basis = QCoreApplication::translate("Print", "The year's pay runs: %1 yuan")
                         .arg(kit::money(statement.runWages));
    return steps;
}

/// The way from the year's surplus to the two pools, with the articles of the Law on Farmers' Cooperatives.
std::vector<NoticeStep> stepsOf(const Plan &plan)
{
    const distribution::Waterfall &fall = plan.waterfall;
    const auto resolved = QCoreApplication::translate("Print", "By resolution of the members' assembly");
    std::vector<NoticeStep> steps = statementSteps(fall.figures.source);
    steps.push_back({QCoreApplication::translate("Print", "Surplus of the year after tax"),
                     fall.figures.surplus, sourceBasis(fall.figures.source)});
    steps.push_back({QCoreApplication::translate("Print", "Losses of earlier years made good"),
                     fall.lossCover,
                     QCoreApplication::translate("Print", "Law on Farmers' Cooperatives, art. 42")});
    for (const distribution::ReserveDraw &draw : fall.reserves) {
        //: %1 the name of a reserve. Chinese: 提取%1
        steps.push_back({QCoreApplication::translate("Print", "Drawn to %1").arg(draw.name), draw.amount,
                         reserveBasis(draw.rate)});
    }
    steps.push_back({QCoreApplication::translate("Print", "Distributable surplus"), fall.distributable,
                     QCoreApplication::translate("Print", "Art. 44")});
    if (!fall.figures.openingUsed.isZero())
        steps.push_back({QCoreApplication::translate("Print", "Surplus of earlier years added"),
                         fall.figures.openingUsed, resolved});
    steps.push_back(
        {QCoreApplication::translate("Print", "Returned by labour"), plan.totals.labour,
         QCoreApplication::translate("Print", "Art. 44 and the charter: %1 of what is distributable")
             .arg(kit::percent(plan.terms.labourRate))});
    steps.push_back({QCoreApplication::translate("Print", "Shared by capital"), plan.totals.capital,
                     QCoreApplication::translate("Print", "Art. 44, by what stands in the member accounts")});
    if (!fall.figures.kept.isZero())
        steps.push_back({QCoreApplication::translate("Print", "Kept back"), fall.figures.kept, resolved});
    steps.push_back({QCoreApplication::translate("Print", "Undistributed at the year's end"),
                     plan.closing.byBalance,
                     {}});
    return steps;
}

AccountFigures figuresOf(const members::ByPart<Money> &held)
{
    AccountFigures figures;
    figures.contribution = held[members::CapitalPart::Contribution];
    figures.reserveShare = held[members::CapitalPart::ReserveShare];
    figures.subsidyShare = held[members::CapitalPart::SubsidyShare];
    figures.donationShare = held[members::CapitalPart::DonationShare];
    return figures;
}

QString contributionWord(members::ContributionKind kind)
{
    switch (kind) {
    case members::ContributionKind::PaidIn:
        return QCoreApplication::translate("Print", "Contribution paid in");
    case members::ContributionKind::Refunded:
        return QCoreApplication::translate("Print", "Contribution refunded");
    case members::ContributionKind::Converted:
        return QCoreApplication::translate("Print", "Converted into contribution");
    case members::ContributionKind::Correction:
        return QCoreApplication::translate("Print", "Contribution corrected");
    }
    Q_UNREACHABLE();
}

QString shareWord(members::ShareCause cause)
{
    switch (cause) {
    case members::ShareCause::Draw:
        return QCoreApplication::translate("Print", "Reserve quantified");
    case members::ShareCause::LossCover:
        return QCoreApplication::translate("Print", "Loss made good from the reserve");
    case members::ShareCause::Allotment:
        return QCoreApplication::translate("Print", "Assets quantified");
    case members::ShareCause::Reaverage:
        return QCoreApplication::translate("Print", "Shares re-averaged");
    case members::ShareCause::Refund:
        return QCoreApplication::translate("Print", "Share refunded");
    case members::ShareCause::Reversal:
        return QCoreApplication::translate("Print", "Posting taken back");
    }
    Q_UNREACHABLE();
}

/// Movements of contribution and shares within the year.
void addMovements(MemberAccountPaper &paper, const members::MemberAccount &account)
{
    for (const members::Contribution &movement : account.contributions) {
        if (!paper.year.contains(movement.movedOn))
            continue;
        AccountFigures figures;
        figures.contribution = movement.amount;
        paper.rows.push_back({movement.movedOn, contributionWord(movement.kind), figures});
    }
    for (const members::ShareMovement &movement : account.shares) {
        if (!paper.year.contains(movement.movedOn))
            continue;
        members::ByPart<Money> part;
        part[movement.part] = movement.amount;
        paper.rows.push_back({movement.movedOn, shareWord(movement.cause), figuresOf(part)});
    }
}

/// A line for each month that was paid, and the hours of labour paid by quantity.
void addLabour(MemberAccountPaper &paper, const std::vector<pay::PersonPay> &runs)
{
    for (const pay::PersonPay &run : runs) {
        AccountFigures figures;
        for (const pay::PayLineRow &row : run.lines) {
            if (labour::isPaidByQuantity(row.line.key.basis.unit)) {
                figures.pieces =
                    Quantity::fromThousandths(figures.pieces.thousandths() + row.line.quantity.thousandths());
                figures.piecePay += row.line.amount;
                paper.pieceMinutes += row.line.minutes;
            } else {
                figures.timeMinutes += row.line.minutes;
                figures.timePay += row.line.amount;
            }
        }
        //: %1 the month. Chinese: %1劳务
        paper.rows.push_back(
            {run.run.month.lastDay(),
             QCoreApplication::translate("Print", "Labour of %1").arg(kit::monthInWords(run.run.month)),
             figures});
    }
}

void addDistributions(MemberAccountPaper &paper,
                      const std::vector<distribution::PersonDistribution> &distributions)
{
    for (const distribution::PersonDistribution &line : distributions) {
        if (line.year != paper.year || line.state != distribution::PlanState::Posted)
            continue;
        AccountFigures figures;
        figures.byLabour = line.labour;
        figures.byCapital = line.capital;
        //: %1 the year. Chinese: %1年度分配
        paper.rows.push_back({line.postedOn,
                              QCoreApplication::translate("Print", "Distribution of %1")
                                  .arg(QString::number(line.year.number)),
                              figures});
    }
}

/// A cell as it is written by hand.
QString cellText(const labour::DayRecord &record)
{
    switch (record.mark) {
    case labour::DayMark::Rest:
        return QStringLiteral("休");
    case labour::DayMark::Excused:
        return QStringLiteral("假");
    case labour::DayMark::Worked:
        break;
    }
    if (record.enteredAs == labour::EnteredAs::WholeDay)
        return QStringLiteral("√");
    if (record.enteredAs == labour::EnteredAs::HalfDay)
        return QStringLiteral("半");
    return kit::hours(record.minutes);
}

/// Persons × days of one sheet, filled entry by entry.
class CrewTable
{
public:
    CrewTable(CrewSheetPaper &paper, const labour::Roll &roll)
        : m_paper(paper)
        , m_roll(roll)
    {
        m_paper.minutesByDay.resize(daysOfMonth());
    }

    CrewPerson &person(const people::Person &person)
    {
        const auto known = m_place.constFind(person.number);
        if (known != m_place.constEnd())
            return m_paper.persons[*known];
        m_place.insert(person.number, m_paper.persons.size());
        CrewPerson line{person.number, person.name, false, {}, 0};
        line.days.resize(daysOfMonth());
        return m_paper.persons.emplace_back(std::move(line));
    }

    void add(const labour::EntryRow &entry)
    {
        const people::Person *worker = m_roll.persons().find(entry.personNumber);
        if (!worker || Month::of(entry.workedOn) != m_paper.month)
            return;
        CrewPerson &line = person(*worker);
        const auto day = std::size_t(entry.workedOn.day() - 1);
        QString &cell = line.days[day];
        cell = cell.isEmpty() ? cellText(entry.record) : cell + QLatin1Char('+') + cellText(entry.record);
        line.minutes += entry.record.minutes;
        m_paper.minutesByDay[day] += entry.record.minutes;
        const bool worked = entry.record.mark == labour::DayMark::Worked;
        line.worksAsNonMember |= worked && !m_roll.isMember(worker->id, entry.workedOn);
    }

private:
    std::size_t daysOfMonth() const { return std::size_t(m_paper.month.lastDay().day()); }

    CrewSheetPaper &m_paper;
    const labour::Roll &m_roll;
    QHash<QString, std::size_t> m_place;
};

} // namespace

Result<Notice> noticeOf(store::CoopFile &file, const distribution::PlanRecord &plan,
                        std::optional<QDate> until, Issue issue)
{
    Notice notice;
    ZHANGFANG_TRY_ASSIGN(notice.payout, payoutOf(file, plan, issue));
    notice.steps = stepsOf(plan.plan);
    notice.issuedOn = file.clock().today();
    notice.until = until;
    return notice;
}

Result<MemberAccountPaper> memberAccountOf(const store::CoopFile &file, const QString &number, Year year,
                                           Issue issue)
{
    MemberAccountPaper paper;
    ZHANGFANG_TRY_ASSIGN(paper.letterhead, letterheadOf(file, issue));
    const members::MemberAccountRegister accounts(file);
    const QDate before = year.firstDay().addDays(-1);
    ZHANGFANG_TRY_ASSIGN(const auto opening, accounts.account(number, before));
    ZHANGFANG_TRY_ASSIGN(const auto account, accounts.account(number, year.lastDay()));
    ZHANGFANG_TRY_ASSIGN(const auto pay, pay::PersonPayRegister(file).ofYear(account.person.id, year));
    ZHANGFANG_TRY_ASSIGN(const auto distributions,
                         distribution::PersonDistributionsRegister(file).of(account.person.id));
    paper.year = year;
    paper.number = account.person.number;
    paper.name = account.person.name;
    paper.opening = figuresOf(opening.held);
    addLabour(paper, pay);
    addMovements(paper, account);
    addDistributions(paper, distributions);
    return paper;
}

Result<CrewSheetPaper> crewSheetOf(store::CoopFile &file, labour::SheetId sheetId, Issue issue)
{
    CrewSheetPaper paper;
    ZHANGFANG_TRY_ASSIGN(paper.letterhead, letterheadOf(file, issue));
    return file.read([&](const store::Connection &connection) -> Result<CrewSheetPaper> {
        const auto sheet = labour::findSheet(connection, sheetId);
        if (!sheet)
            return Error{errors::kSheetUnknown, {{QStringLiteral("sheet"), sheetId.value()}}};
        const labour::Roll roll = labour::readRoll(connection);
        const labour::JobTerms &job = roll.job(sheet->job).terms;
        paper.sheetNumber = sheet->number;
        paper.jobNumber = job.number;
        paper.work = job.work;
        paper.client = job.clientName;
        paper.agreement = job.agreementNumber;
        paper.month = sheet->month;
        paper.state = sheet->state;
        CrewTable table(paper, roll);
        for (const people::PersonId person : labour::readRoster(connection, sheetId))
            table.person(roll.persons().at(person));
        labour::readEntriesOf(connection, sheetId,
                              [&table](const labour::EntryRow &entry) { table.add(entry); });
        return paper;
    });
}

} // namespace zhangfang::print
