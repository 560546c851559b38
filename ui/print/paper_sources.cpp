#include "ui/print/paper_sources.h"

#include "core/base/digest.h"
#include "core/labour/job_register.h"
#include "core/members/member_register.h"
#include "core/people/secret_register.h"

#include <algorithm>
#include <unordered_map>

namespace zhangfang::print
{

namespace
{

using Secrets = std::unordered_map<people::PersonId, people::PersonSecrets>;

Result<Secrets> secretsIn(const store::CoopFile &file)
{
    return file.read([](const store::Connection &connection) -> Result<Secrets> {
        return people::allSecrets(connection);
    });
}

people::PersonSecrets secretsFor(const Secrets &secrets, people::PersonId person)
{
    const auto known = secrets.find(person);
    return known == secrets.end() ? people::PersonSecrets() : known->second;
}

PlanStanding standingOf(distribution::PlanState state)
{
    switch (state) {
    case distribution::PlanState::Posted:
        return PlanStanding::Posted;
    case distribution::PlanState::Reversed:
        return PlanStanding::Reversed;
    case distribution::PlanState::Draft:
    case distribution::PlanState::PutForward:
    case distribution::PlanState::Reviewed:
    case distribution::PlanState::Adopted:
    case distribution::PlanState::Dropped:
        break;
    }
    return PlanStanding::Draft;
}

/// As it stands on slip and roll, whose heads name the year in which it counts.
QString slipNumber(int number)
{
    return QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
}

PayoutLine payoutLine(const distribution::PlanLine &line, const distribution::PlanPerson &person,
                      const Secrets &secrets)
{
    PayoutLine out;
    out.memberNumber = line.member.memberNo;
    out.name = person.name;
    out.household = person.householdNo;
    out.identityNumber = secretsFor(secrets, person.id).identityNumber;
    out.labourWeight = line.member.labourWeight;
    out.capitalWeight = line.member.capitalWeight;
    out.labourPart = line.labour.amount;
    out.capitalPart = line.capital.amount;
    out.reserveShare = line.reserveShare;
    out.converted = line.converted;
    for (const distribution::Deduction &deduction : line.deductions) {
        if (!deduction.taken.isZero())
            out.deductions.push_back({deduction.reason, deduction.taken});
        out.stillOwed += deduction.owed();
    }
    out.net = line.net;
    return out;
}

PaySlipLine paySlipLine(const pay::PayLineRow &row, const QString &client)
{
    const pay::PayLineKey &key = row.line.key;
    PaySlipLine out;
    out.jobNumber = row.jobNumber;
    out.work = row.work;
    out.client = client;
    out.kind = key.kind;
    if (key.correction)
        out.corrects = key.workedMonth;
    out.unit = key.basis.unit;
    out.minutes = row.line.minutes;
    out.quantity = row.line.quantity;
    out.minutesPerWorkday = key.basis.minutesPerWorkday;
    out.rate = key.basis.rate;
    out.amount = row.line.amount;
    return out;
}

std::unordered_map<labour::JobId, QString> clientsByJob(const std::vector<labour::Job> &jobs)
{
    std::unordered_map<labour::JobId, QString> clients;
    for (const labour::Job &job : jobs)
        clients.emplace(job.id, job.terms.clientName);
    return clients;
}

/// The person of `row` in `persons`, added where the line before was somebody else's.
PaidPerson &paidPerson(std::vector<PaidPerson> &persons, const pay::PayLineRow &row, const Secrets &secrets)
{
    const pay::PayLineKey &key = row.line.key;
    const auto same = [&](const PaidPerson &person) {
        return person.number == row.personNumber && person.member == key.member;
    };
    const auto known = std::ranges::find_if(persons.rbegin(), persons.rend(), same);
    if (known != persons.rend())
        return *known;
    const people::PersonSecrets numbers = secretsFor(secrets, key.person);
    PaidPerson person;
    person.slipNumber = slipNumber(row.slipNumber);
    person.number = row.personNumber;
    person.name = row.personName;
    person.identityNumber = numbers.identityNumber;
    person.phone = numbers.phone;
    person.member = key.member;
    return persons.emplace_back(std::move(person));
}

} // namespace

Result<Letterhead> letterheadOf(const store::CoopFile &file, Issue issue)
{
    ZHANGFANG_TRY_ASSIGN(const store::CoopParticulars coop, file.particulars());
    ZHANGFANG_TRY_ASSIGN(const store::Head head, file.head());
    return Letterhead{coop.name, head.toString(), issue == Issue::Copy};
}

Result<Payout> payoutOf(store::CoopFile &file, const distribution::PlanRecord &record, Issue issue)
{
    const distribution::Plan &plan = record.plan;
    Payout payout;
    ZHANGFANG_TRY_ASSIGN(payout.letterhead, letterheadOf(file, issue));
    ZHANGFANG_TRY_ASSIGN(const Secrets secrets, secretsIn(file));
    payout.year = plan.year;
    payout.round = plan.round;
    payout.standing = standingOf(record.state);
    if (record.resolution)
        payout.resolution = ResolutionReference{record.resolution->number, record.resolution->adoptedOn};
    payout.planDigest = shortCode(record.digest);
    payout.labourMeasure = plan.terms.labourMeasure;
    payout.capitalBasis = plan.capitalUnit == distribution::CapitalUnit::FenDays
                              ? charter::CapitalBasis::DayWeighted
                              : charter::CapitalBasis::YearEnd;
    payout.minutesPerWorkday = plan.terms.minutesPerWorkday;
    payout.labour = {plan.totals.labour, plan.totals.labourWeight, plan.waterfall.labourUnitFen};
    payout.capital = {plan.totals.capital, plan.totals.capitalWeight, plan.waterfall.capitalUnitFen};
    for (std::size_t i = 0; i < plan.lines.size(); ++i) {
        payout.lines.push_back(payoutLine(plan.lines[i], record.persons[i], secrets));
        // What is not posted has no slips yet.
        payout.lines.back().slipNumber =
            record.firstSlip ? slipNumber(*record.firstSlip + static_cast<int>(i)) : QStringLiteral("—");
    }
    return payout;
}

Result<MonthPay> monthPayOf(store::CoopFile &file, const pay::PayRunLines &run, Issue issue)
{
    MonthPay pay;
    ZHANGFANG_TRY_ASSIGN(pay.letterhead, letterheadOf(file, issue));
    ZHANGFANG_TRY_ASSIGN(const Secrets secrets, secretsIn(file));
    ZHANGFANG_TRY_ASSIGN(const std::vector<labour::Job> jobs, labour::JobRegister(file).jobs());
    const auto clients = clientsByJob(jobs);
    pay.month = run.run.month;
    for (const pay::PayLineRow &row : run.lines) {
        const auto client = clients.find(row.line.key.job);
        PaidPerson &person = paidPerson(pay.persons, row, secrets);
        person.lines.push_back(paySlipLine(row, client == clients.end() ? QString() : client->second));
        person.net += row.line.amount;
    }
    std::stable_partition(pay.persons.begin(), pay.persons.end(),
                          [](const PaidPerson &person) { return person.member; });
    return pay;
}

Result<MemberRegister> memberRegisterOf(store::CoopFile &file, QDate day, std::optional<kit::Reader> reader,
                                        Issue issue)
{
    MemberRegister paper;
    if (!reader)
        ZHANGFANG_TRY(file.read([](const auto &connection) { return people::requireSecrets(connection); }));
    ZHANGFANG_TRY_ASSIGN(paper.letterhead, letterheadOf(file, issue));
    ZHANGFANG_TRY_ASSIGN(const auto lines, members::MemberRegister(file).asAt(day));
    paper.asAt = day;
    paper.reader = reader;
    for (const members::RegisterLine &line : lines) {
        paper.members.push_back({line.person.number, line.person.name, line.person.kind, line.person.sex,
                                 line.person.isFarmer, line.person.householdNo, line.secrets.identityNumber,
                                 line.span.joinedOn, line.span.lastDay.value_or(QDate()), line.contribution,
                                 line.secrets.phone});
    }
    return paper;
}

} // namespace zhangfang::print
