#include "core/pay/payment_register.h"
#include "tests/support/gui.h"
#include "tests/support/sample_coop.h"
#include "ui/pay/arrears_reading.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>

#include <algorithm>
#include <vector>

using namespace zhangfang;
using ui::pay::ArrearsReading;

namespace
{

const QDate kDay(2026, 2, 8);

/// Every figure of a report.
QList<qint64> figuresOf(const pay::ArrearsReport &report)
{
    QList<qint64> figures{report.total.fen(), report.persons,
                          report.oldestDue.value_or(QDate()).toJulianDay()};
    for (const pay::ArrearsReport::Band &band : report.bands)
        figures << qint64(band.age) << band.owed.fen() << band.persons;
    return figures;
}

} // namespace

TEST_CASE("months that are paid are not read all at once either")
{
    test::SampleCoop coop(test::SampleStage::YearPaid);
    test::TestDesk desk(coop.file());
    pay::PaymentRegister payments(coop.file());
    auto months = *payments.monthSums();
    std::erase_if(months, [](const pay::MonthSums &month) { return month.runs == 0; });
    for (const pay::MonthSums &month : months) {
        pay::PaymentRequest request{{}, pay::PaymentMethod::Cash, kDay};
        const auto owed = payments.debts(month.month);
        REQUIRE(owed);
        for (const pay::MonthDebts::OwedTo &debt : owed->debts)
            request.payouts.push_back({debt.person});
        REQUIRE((request.payouts.empty() || payments.pay(month.month, request)));
    }
    REQUIRE(payments.arrears(kDay)->total.isZero());
    ArrearsReading reading(desk.desk(), nullptr, 1);
    reading.begin(months, kDay);
    CHECK(reading.isReading());
    QSignalSpy told(&reading, &ArrearsReading::read);
    CHECK(told.wait());
}

TEST_CASE("what is owed comes to the same at once, bit by bit, and begun anew half way")
{
    test::SampleCoop coop(test::SampleStage::YearPaid);
    test::TestDesk desk(coop.file());
    const pay::PaymentRegister payments(coop.file());
    const auto whole = payments.arrears(kDay);
    const auto months = payments.monthSums();
    REQUIRE(whole);
    REQUIRE(months);
    REQUIRE(whole->total > Money());
    const auto hasRuns = [](const pay::MonthSums &month) { return month.runs > 0; };
    REQUIRE(std::ranges::count_if(*months, hasRuns) > 2);

    const bool atOnce = GENERATE(true, false);
    ArrearsReading reading(desk.desk(), nullptr, atOnce ? ArrearsReading::kPersonsAtOnce : 1);
    std::vector<pay::ArrearsReport> told;
    QObject::connect(&reading, &ArrearsReading::read,
                     [&](const pay::ArrearsReport &report) { told.push_back(report); });
    reading.begin(*months, kDay);
    CHECK(reading.isReading() != atOnce);
    if (!atOnce) {
        CHECK(told.empty());
        reading.begin(*months, kDay);
        QSignalSpy(&reading, &ArrearsReading::read).wait();
    }
    CHECK_FALSE(reading.isReading());
    REQUIRE(told.size() == 1);
    CHECK(figuresOf(told.front()) == figuresOf(*whole));
}
