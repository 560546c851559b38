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
