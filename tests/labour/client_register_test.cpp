#include "core/base/base_errors.h"
#include "core/labour/client_register.h"
#include "core/labour/crew_sheet_book.h"
#include "core/labour/job_register.h"
#include "core/labour/labour_errors.h"
#include "core/store/verify.h"
#include "tests/support/accountant.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::labour;

namespace
{

template <typename T>
std::string refusal(const Result<T> &result)
{
    return result ? std::string() : std::string(result.error().code.key);
}

struct Register {
    TempCoop coop;
    ClientRegister clients{coop.file()};
    JobRegister jobs{coop.file()};

    Register() { REQUIRE(jobs.importJobs(accountant::jobs(), BadRows::Refuse)); }
};

const QString kFarm = QStringLiteral("示例果园");

} // namespace

TEST_CASE("clients stand with their agreements and the number of their jobs")
{
    Register all;
    const auto clients = all.clients.clients();
    REQUIRE(clients);
    REQUIRE(clients->size() == 6);
    qint64 jobs = 0;
    for (const ClientSummary &each : *clients) {
        CHECK(each.agreements.size() == 1);
        jobs += each.jobs;
    }
    CHECK(jobs == 18);
}

TEST_CASE("a client is taken up and changed, with a name of its own and a credit code that is one")
{
    Register all;
    CHECK(refusal(all.clients.add(QStringLiteral(" "), {})) == errors::kClientNameMissing.key);
    CHECK(refusal(all.clients.add(kFarm, QStringLiteral("123"))) == errors::kCreditCodeLength.key);
    const auto farm = all.clients.add(kFarm, {});
    REQUIRE(farm);
    CHECK(refusal(all.clients.add(kFarm, {})) == errors::kClientNameTaken.key);
    const QString other = all.clients.clients()->front().client.name;
    CHECK(refusal(all.clients.change({*farm, other, {}})) == errors::kClientNameTaken.key);
    CHECK(refusal(all.clients.change({ClientId(99), QStringLiteral("甲"), {}})) ==
          errors::kClientUnknown.key);
    REQUIRE(all.clients.change({*farm, QStringLiteral("示例桃园"), {}}));
    CHECK(all.clients.clients()->back().client.name == QStringLiteral("示例桃园"));
    CHECK(store::verify(all.coop.file())->isSound());
}

TEST_CASE("a job is changed or given up only while no sheet stands on it")
{
    Register all;
    const Job job = all.jobs.jobs()->front();
    JobTerms terms = job.terms;
    terms.work = QStringLiteral("河道清淤");
    terms.clientName = kFarm;
    CHECK(refusal(all.jobs.change(job.id, terms)) == errors::kAgreementOfOtherClient.key);
    terms.agreementNumber = QStringLiteral("劳协〔2026〕9号");
    REQUIRE(all.jobs.change(job.id, terms));
    const Job changed = all.jobs.jobs()->front();
    CHECK(changed.terms.work == terms.work);
    CHECK(changed.terms.clientName == kFarm);
    CHECK(changed.terms.rates == job.terms.rates);
    terms.number = QStringLiteral("X02");
    CHECK(refusal(all.jobs.change(job.id, terms)) == errors::kJobNumberTaken.key);
    terms.number.clear();
    CHECK(refusal(all.jobs.change(job.id, terms)) == errors::kJobNumberMissing.key);

    REQUIRE(CrewSheetBook(all.coop.file()).open({QStringLiteral("X02"), Month(2026, 1), {}}));
    const Job second = (*all.jobs.jobs())[1];
    CHECK(refusal(all.jobs.change(second.id, second.terms)) == errors::kJobOnSheets.key);
    CHECK(refusal(all.jobs.giveUp(second.id)) == errors::kJobOnSheets.key);
    REQUIRE(all.jobs.giveUp(job.id));
    CHECK(all.jobs.jobs()->size() == 17);
    REQUIRE(all.jobs.add(job.terms));
    CHECK(store::verify(all.coop.file())->isSound());
}
