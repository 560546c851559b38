#include "core/distribution/plan_register.h"
#include "tests/bench/made_coop.h"
#include "tests/bench/process.h"
#include "tests/bench/results.h"
#include "ui/print/paper_sources.h"
#include "ui/print/payout_slips.h"

#include <catch2/catch.hpp>

using namespace zhangfang;

namespace
{

/// The payout of a posted distribution of the last year.
print::Payout payoutOf(bench::MadeCoop &coop)
{
    distribution::PlanRequest request;
    request.year = Year{bench::kLastYear};
    request.surplus = Money::fromFen(qint64(bench::scaleOf(bench::chosenSize()).members) * 123'457);
    const auto plan =
        distribution::PlanRegister(coop.file()).distribute(request, {}, bench::kDistributionResolution);
    REQUIRE(plan);
    auto payout = print::payoutOf(coop.file(), *plan, print::Issue::Original);
    REQUIRE(payout);
    return *std::move(payout);
}

} // namespace

TEST_CASE("payout slips to PDF")
{
    bench::MadeCoop coop(bench::Stage::Paid);
    const auto fonts = print::PaperFonts::load();
    REQUIRE(fonts);
    const QString output = coop.path() + QStringLiteral(".pdf");
    const print::Payout payout = payoutOf(coop);
    for (const auto sheet : {kit::SlipSheet::OneOnA5, kit::SlipSheet::ThreeOnA4}) {
        std::vector<double> pagesASecond;
        for (int i = 0; i < 5; ++i) {
            const double from = bench::processorTime();
            const print::PayoutSlipsDocument slips(payout, sheet);
            REQUIRE(print::writePdf(slips, *fonts, output));
            pagesASecond.push_back(slips.pageCount() / (bench::processorTime() - from) * 1e3);
        }
        std::ranges::sort(pagesASecond);
        const bool isOne = sheet == kit::SlipSheet::OneOnA5;
        const double least = isOne ? 3'000 : 1'000;
        bench::tell({isOne ? QStringLiteral("payout slips to PDF, one a page")
                           : QStringLiteral("payout slips to PDF, three a page"),
                     QStringLiteral("≥ %1 pages a CPU-second").arg(least),
                     QStringLiteral("%1").arg(pagesASecond[2], 0, 'f', 0),
                     {},
                     pagesASecond[2] >= least});
    }
    const bench::Ran printed =
        bench::run(QStringLiteral(ZHANGFANG_COMMAND_LINE),
                   {QStringLiteral("print"), QStringLiteral("slips"), coop.closed(), QStringLiteral("--year"),
                    QString::number(bench::kLastYear), QStringLiteral("--out"), output});
    bench::tell(
        bench::memoryLimit(QStringLiteral("memory of the command that prints them"), printed.peakMemory, 64));
}
