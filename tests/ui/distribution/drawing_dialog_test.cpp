#include "tests/support/gui.h"
#include "tests/support/sample_coop.h"
#include "ui/distribution/drawing_dialog.h"
#include "ui/distribution/figure_list.h"
#include "ui/kit/form.h"

#include "core/distribution/plan_register.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QTableView>

using namespace zhangfang;
using test::child;
namespace plans = zhangfang::distribution;
namespace page = zhangfang::ui::distribution;

namespace
{

QString q(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Drawing {
    Drawing()
        : dialog(desk.desk(), basis(), std::nullopt, std::nullopt, {})
    {
        test::show(dialog);
    }
    plans::PlanBasis basis()
    {
        auto basis = plans::PlanRegister(coop.file()).basis({2025}, 1);
        REQUIRE(basis);
        return *std::move(basis);
    }
    void type(const char *field, const char *words) { test::fill(child<QWidget>(dialog, field), q(words)); }
    QString refusalAt(const char *field) { return dialog.form().refusalAt(&child<QWidget>(dialog, field)); }
    QString figure(const char *line)
    {
        const auto *model = child<QTableView>(dialog, "figureList").model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 1).data().toString().startsWith(q(line)))
                return model->index(row, 2).data().toString();
        }
        return {};
    }
    std::size_t drafts() { return plans::PlanRegister(coop.file()).plans()->size(); }

    test::SampleCoop coop{test::SampleStage::YearPaid};
    test::TestDesk desk{coop.file()};
    page::DrawingDialog dialog;
};

} // namespace

TEST_CASE("what would come of a plan stands beside the form while it is typed")
{
    Drawing d;
    d.type("surplus", "123456.78");
    CHECK(d.figure("Distributable") == q("111,111.10"));
    CHECK(child<QLabel>(d.dialog, "floorTest").text().contains(q("66,666.66")));
    d.type("kept", "4444.44");
    CHECK(d.figure("Shared by capital") == q("40,000.00"));
    CHECK(child<QLabel>(d.dialog, "remarks").text().contains(q("44")));
    CHECK(d.drafts() == 0);
}

TEST_CASE("what the core refuses is said at its field with the limit")
{
    Drawing d;
    d.type("surplus", "123456.78");
    d.type("kept", "44444.45");
    CHECK(d.refusalAt("kept").contains(q("44,444.44")));
    test::click(d.dialog, "yes");
    CHECK(d.drafts() == 0);
    CHECK(child<QLineEdit>(d.dialog, "kept").text().remove(QLatin1Char(',')) == q("44444.45"));
    d.type("kept", "");
    d.type("openingUsed", "1");
    CHECK(d.refusalAt("openingUsed").contains(q("0.00")));
    d.type("opening", "5");
    CHECK(d.refusalAt("openingUsed").isEmpty());
    d.type("openingUsed", "");
    d.type("reserveCover", "1");
    CHECK(d.refusalAt("reserveCover").contains(q("29")));
    CHECK(d.drafts() == 0);
}

TEST_CASE("a surplus that is missing or no amount is marked and nothing is drawn up")
{
    Drawing d;
    test::click(d.dialog, "yes");
    CHECK_FALSE(d.refusalAt("surplus").isEmpty());
    d.type("surplus", "12a");
    test::click(d.dialog, "yes");
    CHECK_FALSE(d.refusalAt("surplus").isEmpty());
    CHECK(child<QLineEdit>(d.dialog, "surplus").text() == q("12a"));
    CHECK(d.drafts() == 0);
}

TEST_CASE("a loss is a plan that shares nothing and says so")
{
    Drawing d;
    d.type("surplus", "-100");
    CHECK(d.figure("Distributable") == q("0.00"));
    CHECK(child<QLabel>(d.dialog, "remarks").text().contains(q("nothing to share out")));
}

TEST_CASE("full-width figures are taken as they are typed")
{
    Drawing d;
    d.type("surplus", "１２３４５６．７８");
    CHECK(d.figure("Distributable") == q("111,111.10"));
    test::click(d.dialog, "yes");
    CHECK(d.drafts() == 1);
    CHECK(d.dialog.number() == q("2025-1"));
}

TEST_CASE("the surplus is reckoned from its lines, the wages offered as the pay runs have them")
{
    Drawing d;
    CHECK_FALSE(child<QWidget>(d.dialog, "wages").isVisible());
    test::click(d.dialog, "byLines");
    CHECK(d.refusalAt("surplus").isEmpty());
    CHECK(child<QLineEdit>(d.dialog, "wages").text() == q("4,689,183.89"));
    d.type("income", "5012640.67");
    d.type("otherCosts", "190000");
    d.type("incomeTax", "10000");
    CHECK(child<QLineEdit>(d.dialog, "surplus").text() == q("123,456.78"));
    CHECK(d.figure("Distributable") == q("111,111.10"));
    d.type("sourceDocument", "盈余及盈余分配表");
    d.type("sourceBy", "李会计");
    d.type("sourceOn", "2026-01-10");
    test::click(d.dialog, "yes");
    const auto plan = plans::PlanRegister(d.coop.file()).plan(d.dialog.number());
    REQUIRE(plan);
    const plans::SurplusSource &source = plan->plan.waterfall.figures.source;
    CHECK(source.document == q("盈余及盈余分配表"));
    REQUIRE(source.statement);
    CHECK(source.statement->wagesDifference().isZero());
    CHECK(source.statement->surplus() == Money::fromFen(12'345'678));
}

TEST_CASE("asking for the lines says nothing against them before the income is typed, and submitting does")
{
    Drawing d;
    d.type("surplus", "123456.78");
    test::click(d.dialog, "byLines");
    CHECK(d.refusalAt("surplus").isEmpty());
    CHECK(d.figure("Distributable") == q("111,111.10"));
    test::click(d.dialog, "yes");
    CHECK_FALSE(d.refusalAt("income").isEmpty());
    CHECK(d.drafts() == 0);
    d.type("income", "1");
    CHECK_FALSE(d.refusalAt("surplus").isEmpty());
}

TEST_CASE(
    "other wages than the pay runs' are told with the difference, and lines that miss the surplus refused")
{
    Drawing d;
    d.type("surplus", "123456.78");
    test::click(d.dialog, "byLines");
    d.type("wages", "4689000");
    d.type("income", "5012456.78");
    d.type("otherCosts", "200000.01");
    bool told = false;
    for (const QLabel *label : d.dialog.findChildren<QLabel *>())
        told = told || (label->isVisibleTo(&d.dialog) && label->text().contains(q("−183.89")));
    CHECK(told);
    CHECK(d.refusalAt("surplus").contains(q("123,456.77")));
    test::click(d.dialog, "yes");
    CHECK(d.drafts() == 0);
    CHECK(child<QLineEdit>(d.dialog, "surplus").text().remove(QLatin1Char(',')) == q("123456.78"));
    d.type("otherCosts", "200000");
    CHECK(d.refusalAt("surplus").isEmpty());
}
