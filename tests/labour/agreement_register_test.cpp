#include "core/labour/agreement_register.h"
#include "core/labour/agreement_rules.h"
#include "core/labour/client_register.h"
#include "core/labour/job_register.h"
#include "core/labour/labour_errors.h"
#include "core/store/verify.h"
#include "tests/support/accountant.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

using namespace zhangfang;
using namespace zhangfang::labour;

namespace
{

template <typename T>
std::string refusal(const Result<T> &result)
{
    return result ? std::string() : std::string(result.error().code.key);
}

std::vector<std::string> keysOf(const std::vector<Warning> &warnings)
{
    std::vector<std::string> keys;
    for (const Warning &warning : warnings)
        keys.emplace_back(warning.code.key);
    return keys;
}

/// An agreement that says all that can be said.
AgreementTerms wholeAgreement()
{
    AgreementTerms terms;
    terms.number = QStringLiteral("劳协〔2026〕1号");
    terms.clientName = QStringLiteral("示例果园");
    terms.kind = AgreementKind::Works;
    terms.scope = QStringLiteral("果树修剪、采摘");
    terms.place = QStringLiteral("东山片");
    terms.standard = QStringLiteral("按园方技术要求");
    terms.headCount = 12;
    terms.firstDay = QDate(2026, 1, 1);
    terms.lastDay = QDate(2026, 12, 31);
    terms.price = QStringLiteral("每工日 180 元");
    terms.settlementDays = 3;
    terms.insurance = QStringLiteral("意外险由合作社投保");
    terms.penalties = QStringLiteral("逾期每日万分之五");
    terms.signedOn = QDate(2025, 12, 20);
    return terms;
}

struct Register {
    TempCoop coop;
    AgreementRegister agreements{coop.file()};
    JobRegister jobs{coop.file()};

    Agreement last() { return agreements.agreements()->back().agreement; }
};

} // namespace

TEST_CASE("an agreement stands in the register as it was written, and its client with it")
{
    Register all;
    const auto warnings = all.agreements.add(wholeAgreement());
    REQUIRE(warnings);
    CHECK(warnings->empty());
    CHECK(all.last().terms == wholeAgreement());
    CHECK(ClientRegister(all.coop.file()).clients()->front().agreements ==
          QStringList(wholeAgreement().number));

    AgreementTerms bare;
    bare.number = QStringLiteral(" 劳协〔2026〕2号 ");
    bare.clientName = QStringLiteral("示例村委会");
    REQUIRE(all.agreements.add(bare));
    CHECK(all.last().terms.number == QStringLiteral("劳协〔2026〕2号"));
    CHECK_FALSE(all.last().terms.firstDay);
    CHECK_FALSE(all.last().terms.headCount);
    CHECK(store::verify(all.coop.file())->isSound());
}

TEST_CASE("an agreement that cannot be one is refused")
{
    Register all;
    REQUIRE(all.agreements.add(wholeAgreement()));
    struct Case {
        const char *key;
        std::function<void(AgreementTerms &)> spoil;
    };
    const Case cases[] = {
        {errors::kAgreementNumberMissing.key, [](auto &terms) { terms.number = QStringLiteral(" "); }},
        {errors::kAgreementNumberTaken.key, [](auto &) {}},
        {errors::kAgreementClientMissing.key, [](auto &terms) { terms.clientName.clear(); }},
        {errors::kAgreementTermBackwards.key, [](auto &terms) { terms.lastDay = QDate(2025, 12, 31); }},
        {errors::kAgreementHeadCount.key, [](auto &terms) { terms.headCount = 0; }},
        {errors::kAgreementSettlementDays.key, [](auto &terms) { terms.settlementDays = -1; }},
    };
    for (const Case &each : cases) {
        AgreementTerms terms = wholeAgreement();
        each.spoil(terms);
        CHECK(refusal(all.agreements.add(terms)) == each.key);
    }
    CHECK(all.agreements.agreements()->size() == 1);
}

TEST_CASE("dispatch and silence about insurance are said and stop nothing")
{
    Register all;
    AgreementTerms terms = wholeAgreement();
    terms.kind = AgreementKind::Dispatch;
    terms.insurance.clear();
    const auto warnings = all.agreements.add(terms);
    REQUIRE(warnings);
    CHECK(keysOf(*warnings) ==
          std::vector<std::string>{errors::kAgreementDispatch.key, errors::kAgreementNoInsurance.key});
    CHECK(all.last().terms.kind == AgreementKind::Dispatch);
}

TEST_CASE("an agreement changes in everything but its client while jobs rest on it")
{
    Register all;
    REQUIRE(all.jobs.importJobs(accountant::jobs(), BadRows::Refuse));
    const auto before = all.agreements.agreements();
    REQUIRE(before);
    const auto withJobs = std::find_if(before->begin(), before->end(), [](const AgreementSummary &each) {
        return each.jobs.contains(QStringLiteral("X02"));
    });
    REQUIRE(withJobs != before->end());
    Agreement agreement = withJobs->agreement;
    agreement.terms.number = QStringLiteral("劳协〔2025〕99号");
    agreement.terms.lastDay = QDate(2026, 6, 30);
    REQUIRE(all.agreements.change(agreement));
    const auto jobs = all.jobs.jobs();
    REQUIRE(jobs);
    for (const Job &job : *jobs) {
        if (job.terms.number == QStringLiteral("X02"))
            CHECK(job.terms.agreementNumber == QStringLiteral("劳协〔2025〕99号"));
    }

    agreement.terms.clientName = QStringLiteral("示例果园");
    CHECK(refusal(all.agreements.change(agreement)) == errors::kAgreementOnJobs.key);
    agreement.id = AgreementId(999);
    agreement.terms.number = QStringLiteral("劳协〔2025〕98号");
    CHECK(refusal(all.agreements.change(agreement)) == errors::kAgreementUnknown.key);
    CHECK(store::verify(all.coop.file())->isSound());
}

TEST_CASE("an agreement is in force from its first day to its last, once it is signed")
{
    AgreementTerms terms = wholeAgreement();
    CHECK(stateOn(terms, QDate(2025, 12, 31)) == AgreementState::Ahead);
    CHECK(stateOn(terms, QDate(2026, 1, 1)) == AgreementState::InForce);
    CHECK(stateOn(terms, QDate(2026, 12, 31)) == AgreementState::InForce);
    CHECK(stateOn(terms, QDate(2027, 1, 1)) == AgreementState::Ended);
    terms.lastDay.reset();
    CHECK(stateOn(terms, QDate(2035, 1, 1)) == AgreementState::InForce);
    terms.signedOn.reset();
    CHECK(stateOn(terms, QDate(2026, 6, 1)) == AgreementState::Unsigned);
}
