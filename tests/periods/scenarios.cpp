#include "tests/periods/village.h"

#include "core/charter/charter_register.h"
#include "core/charter/coop_register.h"
#include "core/distribution/payout_register.h"
#include "core/distribution/plan_register.h"
#include "core/labour/agreement_register.h"
#include "core/labour/client_register.h"
#include "core/labour/crew_sheet_book.h"
#include "core/labour/job_register.h"
#include "core/labour/labour_ledger.h"
#include "core/members/member_register.h"
#include "core/pay/pay_register.h"
#include "core/pay/payment_register.h"
#include "core/people/secret_register.h"
#include "core/people/user_register.h"
#include "core/resolutions/resolution_register.h"
#include "core/store/print_record.h"

using namespace zhangfang;
using test::SampleStage;

namespace closing
{

namespace
{

using enum SampleStage;

const Month kDecember(2025, 12);
const Month kJanuary(2026, 1);
const Month kToday(2026, 2);
const QDate kInDecember(2025, 12, 15);
const QDate kInJanuary(2026, 1, 20);
const QDate kInFebruary(2026, 2, 10);
const QString kKeptBy = u"出纳小王"_qs;
const QString kPassword = u"稻香村口2026"_qs;
const QString kOther = u"三月桃花水暖鸭先知"_qs;

/// Whether it was done; what came of it is no matter here.
template <typename T>
Result<void> done(const Result<T> &outcome)
{
    if (!outcome)
        return outcome.error();
    return {};
}

store::BatchFile fileOf(store::BatchKind kind)
{
    return {kind, u"补录.csv"_qs, QString(64, u'e'), 0, 0};
}

/// The batch that a preparation brought in.
store::ImportBatch batchOf(Village &village)
{
    return *village.file().read([&](const store::Connection &connection) {
        return store::requireActiveBatch(connection, village.batch);
    });
}

Result<void> setTerms(Village &village)
{
    charter::CharterRegister charter(village.file());
    ZHANGFANG_TRY_ASSIGN(charter::TermsVersion version, charter.inForceOn(kInDecember));
    version.terms.reserves.front().rate = Rate::fromBasisPoints(1'500);
    return done(charter.set(version.terms, QDate(2025, 7, 1)));
}

Result<void> addResolution(Village &village)
{
    resolutions::ResolutionRecord record;
    record.number = u"2025-10"_qs;
    record.adoptedOn = kInDecember;
    record.title = u"补登"_qs;
    record.matters = {resolutions::Matter::Other};
    record.headsTotal = record.headsPresent = record.votesTotal = record.votesFor = 168;
    return done(resolutions::ResolutionRegister(village.file()).add(record));
}

std::vector<Scenario> booksOfTheCoop()
{
    return {
        {"coop.found", Books,
         [](Village &village) {
             return done(store::CoopFile::create(village.folder() + u"/新社.coop"_qs,
                                                 {u"新社"_qs, QDate(2025, 3, 1), u"会计"_qs},
                                                 village.clock()));
         }},
        {"charter.change_coop", Books,
         [](Village &village) {
             return done(charter::CoopRegister(village.file())
                             .change({u"示例劳务专业合作社"_qs, QDate(2022, 5, 18)}));
         }},
        {"charter.set_terms", Books, setTerms, Year{2025}},
        {"resolutions.add", Books, addResolution},
        {"periods.close", Books,
         [](Village &village) { return periods::PeriodRegister(village.file()).close(Year{2021}); }},
        {"periods.reopen", Books,
         [](Village &village) {
             return periods::PeriodRegister(village.file()).reopen(Year{2025}, u"2025-9"_qs, u"漏记"_qs);
         }},
        {"paper.print", Books,
         [](Village &village) {
             return store::recordPrint(village.file(), {u"pay_roll"_qs, u"2025-12-1"_qs}, 3, false);
         }},
        {"people.reveal", Books,
         [](Village &village) {
             return done(people::revealSecret(village.file(), village.person(u"002"_qs),
                                              people::SecretKind::Identity));
         }},
    };
}

members::NewMember newcomer(std::optional<QDate> joinedOn)
{
    members::NewMember member;
    member.number = u"901"_qs;
    member.name = u"新来"_qs;
    member.identityNumber = u"990054197001010017"_qs;
    member.joinedOn = joinedOn;
    if (joinedOn)
        member.contribution = Money::fromFen(50'000);
    return member;
}

Result<void> importMembers(Village &village)
{
    ZHANGFANG_TRY_ASSIGN(
        const auto report,
        members::MemberRegister(village.file())
            .enrol({fileOf(store::BatchKind::Members), {newcomer(kInDecember)}}, store::BadRows::Refuse));
    village.batch = report.batch->value();
    return {};
}

members::PersonChange newName()
{
    members::PersonChange change;
    change.number = u"002"_qs;
    change.name = u"熊石东"_qs;
    change.reason = u"户口簿更正"_qs;
    return change;
}

std::vector<Scenario> ofMembers()
{
    using members::MemberRegister;
    return {
        {"members.join", Books,
         [](Village &village) {
             return done(MemberRegister(village.file()).join({newcomer(kInDecember), u"2025-9"_qs}));
         },
         kDecember},
        {"members.add_worker", Books,
         [](Village &village) {
             return done(MemberRegister(village.file()).addWorker(newcomer(std::nullopt)));
         }},
        {"members.change_person", Books,
         [](Village &village) { return done(MemberRegister(village.file()).changePerson(newName())); }},
        {"members.leave", Books,
         [](Village &village) {
             return MemberRegister(village.file()).leave({u"002"_qs, kDecember.lastDay()});
         },
         kDecember},
        {"members.import", Books, importMembers, kDecember},
        {"members.undo_import", Books,
         [](Village &village) {
             return done(MemberRegister(village.file()).undoEnrolment(batchOf(village), u"导错"_qs));
         },
         kDecember, importMembers},
        {"members.pay_in", Books,
         [](Village &village) {
             return done(
                 MemberRegister(village.file()).payIn({u"002"_qs, kInDecember, Money::fromFen(10'000)}));
         },
         kDecember},
        {"members.refund", Books,
         [](Village &village) { // who left on 31 December
             return done(MemberRegister(village.file())
                             .refund({u"001"_qs, kInJanuary, Money::fromFen(10'000), u"退社"_qs}));
         },
         kJanuary},
    };
}

labour::JobTerms overtimeFromDecember(Village &village)
{
    labour::JobTerms job = village.job(u"X02"_qs);
    job.rates = {{QDate(2025, 12, 1), labour::WorkKind::Overtime, Price::fromE4(345'000)}};
    return job;
}

labour::JobTerms untouched()
{
    return {u"X99"_qs,
            u"示例镇敬老院"_qs,
            {},
            u"看护"_qs,
            labour::WorkUnit::Hour,
            {{std::nullopt, labour::WorkKind::Normal, Price::fromE4(200'000)}}};
}

Result<void> addUntouched(Village &village)
{
    return done(labour::JobRegister(village.file()).add(untouched()));
}

labour::JobId untouchedId(Village &village)
{
    return *village.file().read([](const store::Connection &connection) {
        return Result<labour::JobId>(*labour::findJob(connection, u"X99"_qs));
    });
}

labour::Client firstClient(Village &village)
{
    return labour::ClientRegister(village.file()).clients()->front().client;
}

std::vector<Scenario> ofJobs()
{
    using labour::JobRegister;
    return {
        {"labour.add_client", Books,
         [](Village &village) {
             return done(labour::ClientRegister(village.file()).add(u"新用工单位"_qs, {}));
         }},
        {"labour.change_client", Books,
         [](Village &village) {
             labour::Client client = firstClient(village);
             client.name += u"（改名）"_qs;
             return labour::ClientRegister(village.file()).change(client);
         }},
        {"labour.add_agreement", Books,
         [](Village &village) {
             labour::AgreementTerms terms;
             terms.number = u"劳协〔2026〕9号"_qs;
             terms.clientName = firstClient(village).name;
             return done(labour::AgreementRegister(village.file()).add(terms));
         }},
        {"labour.change_agreement", Books,
         [](Village &village) {
             labour::AgreementRegister agreements(village.file());
             labour::Agreement agreement = agreements.agreements()->front().agreement;
             agreement.terms.place = u"村口"_qs;
             return done(agreements.change(agreement));
         }},
        {"labour.add_job", Books,
         [](Village &village) {
             return done(JobRegister(village.file()).add(overtimeFromDecember(village)));
         },
         kDecember},
        {"labour.change_job", Books,
         [](Village &village) {
             labour::JobTerms terms = untouched();
             terms.work = u"陪护"_qs;
             return JobRegister(village.file()).change(untouchedId(village), terms);
         },
         std::nullopt, addUntouched},
        {"labour.give_up_job", Books,
         [](Village &village) { return JobRegister(village.file()).giveUp(untouchedId(village)); },
         std::nullopt, addUntouched},
        {"labour.import_jobs", Books,
         [](Village &village) {
             return done(
                 JobRegister(village.file())
                     .importJobs({fileOf(store::BatchKind::Jobs), {{2, overtimeFromDecember(village)}}},
                                 store::BadRows::Refuse));
         },
         kDecember},
    };
}

std::vector<labour::LabourRow> oneHour(const QString &person)
{
    labour::LabourRow row;
    row.line = 2;
    row.day = kInJanuary;
    row.personNo = person;
    row.jobNo = u"X04"_qs;
    row.record.minutes = 60;
    return {row};
}

Result<void> importLedger(Village &village)
{
    ZHANGFANG_TRY_ASSIGN(
        const auto report,
        labour::LabourLedger(village.file())
            .importLedger({fileOf(store::BatchKind::Labour), oneHour(u"002"_qs)}, store::BadRows::Refuse));
    village.batch = report.batch->value();
    return {};
}

Result<void> importGrid(Village &village)
{
    return done(labour::LabourLedger(village.file())
                    .importGrid({fileOf(store::BatchKind::CrewSheet),
                                 u"X04"_qs,
                                 kJanuary,
                                 {{2, u"002"_qs, {}}},
                                 oneHour(u"002"_qs)},
                                store::BadRows::Refuse));
}

Result<void> removeLine(Village &village)
{
    ZHANGFANG_TRY_ASSIGN(village.line, labour::CrewSheetBook(village.file())
                                           .remove(village.grid(), village.gridRows().front().person,
                                                   labour::LineEntries::Remove));
    return {};
}

Result<void> dropSheet(Village &village)
{
    return labour::CrewSheetBook(village.file()).drop(village.grid());
}

std::vector<Scenario> ofSheets()
{
    using labour::CrewSheetBook;
    return {
        {"labour.open_sheet", Books,
         [](Village &village) {
             return done(CrewSheetBook(village.file()).open({u"X01"_qs, kJanuary}));
         },
         kJanuary},
        {"labour.enter_cells", Books,
         [](Village &village) {
             const labour::DayRecord rest{labour::DayMark::Rest, {}, 0, {}, labour::EnteredAs::Mark};
             const labour::CellKey cell{village.gridRows().front().person, kInJanuary};
             return done(CrewSheetBook(village.file())
                             .enter(village.grid(), {{cell, labour::CellContent{rest, {}}}}));
         },
         kJanuary},
        {"labour.take_crew", Books,
         [](Village &village) { return done(CrewSheetBook(village.file()).takeEarlierCrew(village.grid())); },
         kJanuary, removeLine},
        {"labour.add_persons", Books,
         [](Village &village) {
             return CrewSheetBook(village.file()).add(village.grid(), {village.line->person});
         },
         kJanuary, removeLine},
        {"labour.remove_person", Books, removeLine, kJanuary},
        {"labour.put_back_person", Books,
         [](Village &village) {
             return CrewSheetBook(village.file()).putBack(village.grid(), *village.line);
         },
         kJanuary, removeLine},
        {"labour.reorder", Books,
         [](Village &village) {
             return CrewSheetBook(village.file()).reorder(village.grid(), {village.gridRows().back().person});
         },
         kJanuary},
        {"labour.drop_sheet", Books, dropSheet, kJanuary},
        {"labour.bring_back_sheet", Books,
         [](Village &village) {
             CrewSheetBook book(village.file());
             return book.bringBack(book.dropped()->front().summary.sheet.id);
         },
         kJanuary, dropSheet},
        {"labour.import_ledger", Books, importLedger, kJanuary},
        {"labour.import_grid", Books, importGrid, kJanuary},
        {"labour.undo_import", Books,
         [](Village &village) {
             return done(labour::LabourLedger(village.file()).undoImport(batchOf(village), u"导错"_qs));
         },
         kJanuary, importLedger},
    };
}

Result<void> submit(Village &village)
{
    return labour::LabourLedger(village.file()).submit(village.grid());
}

/// Ten minutes less of an hour's work in December, booked in January.
Result<void> correct(Village &village)
{
    labour::LabourLedger ledger(village.file());
    std::optional<labour::EntryId> entry;
    ZHANGFANG_TRY(ledger.forEachEntry(kInDecember, kInDecember, [&](const labour::EntryRow &row) {
        if (row.record.minutes >= 60)
            entry = row.id;
    }));
    return done(ledger.correct({*entry, kJanuary, -10, {}, u"多记"_qs}));
}

std::vector<Scenario> ofApproval()
{
    using labour::LabourLedger;
    return {
        {"labour.submit", Books, submit, kJanuary},
        {"labour.send_back", Books,
         [](Village &village) { return LabourLedger(village.file()).sendBack(village.grid(), u"缺签名"_qs); },
         kJanuary, submit},
        {"labour.withdraw", Books,
         [](Village &village) { return LabourLedger(village.file()).withdraw(village.grid()); }, kJanuary,
         submit},
        {"labour.approve", Books,
         [](Village &village) {
             return done(
                 LabourLedger(village.file()).approve({village.grid()}, labour::OpenCellPolicy::Allow));
         },
         kJanuary},
        {"labour.correct", YearPaid, correct, kJanuary},
    };
}

pay::PaymentRequest cashOn(people::PersonId person, QDate day)
{
    return {{{person}}, pay::PaymentMethod::Cash, day};
}

Result<void> payInJanuary(Village &village)
{
    pay::PaymentRegister payments(village.file());
    const auto standing = payments.standing(kDecember);
    ZHANGFANG_TRY_ASSIGN(const pay::PaymentsMade made,
                         payments.pay(kDecember, cashOn(standing->front().person, kInJanuary)));
    village.payments = made.payments;
    return {};
}

std::vector<Scenario> ofPay()
{
    return {
        {"pay.pay_month", Books,
         [](Village &village) { return done(pay::PayRegister(village.file()).payMonth(kDecember)); },
         kDecember,
         [](Village &village) {
             return done(
                 labour::LabourLedger(village.file()).approveMonth(kDecember, labour::OpenCellPolicy::Allow));
         }},
        {"pay.pay", YearPaid, payInJanuary, kJanuary},
        {"pay.reverse", YearPaid,
         [](Village &village) {
             return done(
                 pay::PaymentRegister(village.file()).reverse({village.payments, kInFebruary, u"付错"_qs}));
         },
         kToday, payInJanuary},
    };
}

distribution::PlanRequest request()
{
    distribution::PlanRequest request;
    request.year = Year{2025};
    request.surplus = Money::fromFen(12'345'678);
    return request;
}

distribution::PlanRegister plans(Village &village)
{
    return distribution::PlanRegister(village.file());
}

Result<void> draft(Village &village)
{
    ZHANGFANG_TRY_ASSIGN(const auto plan, plans(village).draft(request()));
    village.planNo = plan.number;
    return {};
}

Result<void> drop(Village &village)
{
    return plans(village).drop(village.planNo);
}

Result<void> putForward(Village &village)
{
    return done(plans(village).putForward(village.planNo));
}

Result<void> adopt(Village &village)
{
    return done(plans(village).adopt(village.planNo, u"2026-3"_qs));
}

/// All steps one after the other, until one is refused.
Step all(const std::vector<Step> &steps)
{
    return [steps](Village &village) -> Result<void> {
        for (const Step &step : steps)
            ZHANGFANG_TRY(step(village));
        return {};
    };
}

std::vector<Scenario> ofDistribution()
{
    return {
        {"distribution.draft", YearPaid, draft},
        {"distribution.drop", YearPaid, drop, std::nullopt, draft},
        {"distribution.bring_back", YearPaid,
         [](Village &village) { return done(plans(village).bringBack(village.planNo)); }, std::nullopt,
         all({draft, drop})},
        {"distribution.put_forward", YearPaid, putForward, std::nullopt, draft},
        {"distribution.review", YearPaid,
         [](Village &village) { return done(plans(village).review(village.planNo, u"监事意见1号"_qs)); },
         std::nullopt, all({draft, putForward})},
        {"distribution.adopt", YearPaid, adopt, std::nullopt, all({draft, putForward})},
        {"distribution.post", YearPaid,
         [](Village &village) { return done(plans(village).post(village.planNo)); }, kToday,
         all({draft, putForward, adopt})},
        {"distribution.distribute", YearPaid,
         [](Village &village) { return done(plans(village).distribute(request(), {}, u"2026-3"_qs)); },
         kToday},
        {"distribution.reverse", YearPosted,
         [](Village &village) { return done(plans(village).reverse(u"2025-1"_qs, u"重算"_qs)); }, kToday},
        {"distribution.pay", YearPosted,
         [](Village &village) {
             distribution::PayoutRegister payouts(village.file());
             const auto standing = payouts.standing(u"2025-1"_qs);
             return done(payouts.pay(u"2025-1"_qs, cashOn(standing->front().person, kInFebruary)));
         },
         kToday},
    };
}

people::UserRegister users(Village &village)
{
    return people::UserRegister(village.file(), store::PasswordCost::least());
}

Result<void> addUser(Village &village)
{
    return users(village).add(kKeptBy, store::Role::Finance);
}

Result<void> deactivate(Village &village)
{
    return users(village).deactivate(kKeptBy);
}

Result<void> protect(Village &village)
{
    ZHANGFANG_TRY_ASSIGN(village.code, users(village).protect(kPassword));
    return {};
}

Result<void> setPassword(Village &village)
{
    return users(village).setPassword(kKeptBy, kOther);
}

std::vector<Scenario> ofUsers()
{
    return {
        {"people.add_user", Books, addUser},
        {"people.change_role", Books,
         [](Village &village) { return users(village).changeRole(kKeptBy, store::Role::Supervisor); },
         std::nullopt, addUser},
        {"people.deactivate_user", Books, deactivate, std::nullopt, addUser},
        {"people.activate_user", Books, [](Village &village) { return users(village).activate(kKeptBy); },
         std::nullopt, all({addUser, deactivate})},
        {"people.protect", Books, protect},
        {"people.unprotect", Books, [](Village &village) { return users(village).unprotect(); }, std::nullopt,
         protect},
        {"people.set_password", Books, setPassword, std::nullopt, all({addUser, protect})},
        {"people.remove_password", Books,
         [](Village &village) { return users(village).removePassword(kKeptBy); }, std::nullopt,
         all({addUser, protect, setPassword})},
        {"people.new_recovery_code", Books,
         [](Village &village) { return done(users(village).newRecoveryCode()); }, std::nullopt, protect},
        {"people.change_password", Books,
         [](Village &village) { return users(village).changePassword(kPassword, kOther); }, std::nullopt,
         protect},
        {"people.recover", Books,
         [](Village &village) {
             const QString keeper = village.file().actor().name;
             return users(village).recover(keeper, *village.code, kOther);
         },
         std::nullopt, protect},
    };
}

} // namespace

std::vector<Scenario> allScenarios()
{
    std::vector<Scenario> all;
    for (const auto room :
         {booksOfTheCoop, ofMembers, ofJobs, ofSheets, ofApproval, ofPay, ofDistribution, ofUsers}) {
        const std::vector<Scenario> scenarios = room();
        all.insert(all.end(), scenarios.begin(), scenarios.end());
    }
    return all;
}

} // namespace closing
