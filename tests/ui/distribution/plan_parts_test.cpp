#include "tests/distribution/plan_fixture.h"
#include "tests/support/gui.h"
#include "ui/distribution/figure_list.h"
#include "ui/distribution/plan_deeds.h"
#include "ui/distribution/plan_picture.h"
#include "ui/distribution/plan_steps.h"
#include "ui/distribution/plan_words.h"

#include "core/distribution/distribution_errors.h"

#include <catch2/catch.hpp>

#include <QScrollBar>
#include <QSignalSpy>

using namespace zhangfang;
namespace plans = zhangfang::distribution;
namespace page = zhangfang::ui::distribution;
using fixture::fen;

namespace
{

QString q(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

plans::Plan planOf(const plans::PlanInput &input)
{
    const auto plan = plans::computePlan(input);
    REQUIRE(plan);
    return *plan;
}

plans::PlanInput three()
{
    return fixture::input(100'000, {fixture::member("1", 400, 10'000), fixture::member("2", 200, 20'000),
                                    fixture::member("10", 300, 30'000)});
}

plans::PlanRecord recordOf(plans::PlanState state, bool hasSupervisor)
{
    plans::PlanInput input = three();
    input.terms.hasSupervisor = hasSupervisor;
    return {{planOf(input), {}, {}},
            plans::PlanId(1),
            q("2025-1"),
            state,
            zhangfang::charter::TermsId(1),
            {},
            {},
            {},
            {},
            {}};
}

QStringList wordsOf(const std::vector<page::StepChip> &chips)
{
    QStringList words;
    for (const page::StepChip &chip : chips)
        words += chip.word + (chip.isTaken ? q(" ✓") : QString());
    return words;
}

} // namespace

TEST_CASE("the supervisors' step stands in the strip only where the charter has a supervisor")
{
    const QDateTime day(QDate(2026, 2, 3), QTime(4, 0), Qt::UTC);
    const std::vector<plans::PlanStepTaken> taken{{plans::PlanState::Draft, day, {}},
                                                  {plans::PlanState::PutForward, day, {}}};
    const auto with = page::chipsFor(recordOf(plans::PlanState::PutForward, true), taken, {}, {2026});
    CHECK(wordsOf(with) == QStringList{q("Draft ✓"), q("Put forward ✓"), q("Supervisors"), q("Adopted"),
                                       q("Posted"), q("Paid out")});
    CHECK(with[0].when == q("3 February"));
    const auto without = page::chipsFor(recordOf(plans::PlanState::PutForward, false), taken, {}, {2027});
    CHECK(without.size() == 5);
    CHECK(without[0].when == q("3 February 2026"));
}

TEST_CASE("a reversed plan ends with its reversal and a paid one with its payment")
{
    const QDateTime day(QDate(2026, 2, 3), QTime(4, 0), Qt::UTC);
    const auto reversed = page::chipsFor(recordOf(plans::PlanState::Reversed, false),
                                         {{plans::PlanState::Reversed, day, {}}}, {}, {2026});
    CHECK(wordsOf(reversed).last() == q("Reversed ✓"));
    const auto paid =
        page::chipsFor(recordOf(plans::PlanState::Posted, false), {}, {q("120 of 168"), false}, {2026});
    CHECK(wordsOf(paid).last() == q("Paid out"));
    CHECK(paid.back().when == q("120 of 168"));
}

TEST_CASE("every bar of the picture tells its figure and leads to its line, also by keys")
{
    page::PlanPicture picture;
    picture.show(planOf(three()));
    test::show(picture);
    CHECK(picture.accessibleName().contains(q("Shared by labour: 540.00 yuan; ")));
    QSignalSpy led(&picture, &page::PlanPicture::activated);
    for (int i = 0; i < 4; ++i)
        test::press(picture, Qt::Key_Right);
    REQUIRE(led.count() == 4);
    CHECK(led.back().front().value<plans::PlanFigure>() == plans::PlanFigure::LabourPool);
    test::press(picture, Qt::Key_Left);
    CHECK(led.back().front().value<plans::PlanFigure>() == plans::PlanFigure::Distributable);
}

TEST_CASE("a year with a loss is drawn without a division by nothing")
{
    page::PlanPicture picture;
    picture.show(planOf(fixture::input(0, {fixture::member("1", 1, 1)})));
    test::show(picture);
    picture.grab();
    picture.show(planOf(fixture::input(-5'000, {fixture::member("1", 1, 1)})));
    picture.grab();
    CHECK(picture.accessibleName().contains(q("−50.00")));
}

TEST_CASE("every line says on what it rests, with its article")
{
    const auto rows = page::figureRows(planOf(three()));
    REQUIRE(rows.size() == 9);
    CHECK(rows[0].basis == q("Entered directly"));
    CHECK(rows[2].name == q("Drawn: 公积金 10.00%"));
    CHECK(rows[2].basis == q("Law art. 42, charter"));
    CHECK(rows[5].basis == q("Law art. 44, ≥ 60%"));
    CHECK(rows[7].basis == q("Assembly's resolution"));
}

TEST_CASE("what is taken away and what is shared are told alike, without a sign, and compared so")
{
    const plans::Plan plan = planOf(three());
    const auto rows = page::figureRows(plan);
    CHECK(rows[2].amount == fen(10'000));
    CHECK(rows[5].amount == fen(54'000));
    page::PlanPicture picture;
    picture.show(plan);
    CHECK(picture.accessibleName().contains(q("Drawn to the reserves: 100.00 yuan")));
    plans::PlanComparison comparison;
    comparison.figures = {{plans::PlanFigure::Reserves, fen(-10'000), fen(-20'000)}};
    const auto pairs = page::figureRows(comparison);
    CHECK(pairs[0].amount == fen(10'000));
    CHECK(pairs[0].other == fen(20'000));
}

TEST_CASE("where a list of figures is narrow its words are cut and never its figures")
{
    page::FigureList list(page::FigureList::Shape::Plan);
    list.show(page::figureRows(planOf(three())));
    list.resize(450, list.sizeHint().height());
    list.setVisible(true);
    int used = 0;
    for (int column = 0; column < list.model()->columnCount(); ++column)
        used += list.columnWidth(column);
    CHECK(used <= list.viewport()->width());
    const QString figure = list.model()->index(0, 2).data().toString();
    CHECK(list.columnWidth(2) > list.fontMetrics().horizontalAdvance(figure));
    CHECK_FALSE(list.horizontalScrollBar()->isVisible());
}

TEST_CASE("a long list of persons is told by its first ones and their number")
{
    QStringList names;
    for (int i = 1; i <= 6; ++i)
        names += q("n%1").arg(i);
    CHECK(page::PlanWords::names(names) == q("n1, n2, n3, n4, n5, n6"));
    names += q("n7");
    CHECK(page::PlanWords::names(names) == q("n1, n2, n3, n4, n5, n6 and others, 7 in all"));
}

TEST_CASE("a figure is reckoned in the measure that the charter chose")
{
    plans::PlanInput input = three();
    input.terms.labourMeasure = zhangfang::charter::LabourMeasure::Workdays;
    const plans::Plan days = planOf(input);
    CHECK(page::PlanWords::labourReckoning(days, days.lines[0]).contains(q("400 ÷ 480 workdays")));
    input.terms.labourMeasure = zhangfang::charter::LabourMeasure::LabourFee;
    const plans::Plan fee = planOf(input);
    CHECK(page::PlanWords::labourReckoning(fee, fee.lines[0])
              .contains(q("60.00000000 for a yuan of labour fee × 4.00")));
    CHECK(page::PlanWords::labourReckoning(fee, fee.lines[0]).contains(q("= 240.0000")));
    input.capitalUnit = plans::CapitalUnit::FenDays;
    const plans::Plan held = planOf(input);
    CHECK(page::PlanWords::capitalReckoning(held, held.lines[0]).contains(q("held all year")));
}

TEST_CASE("each refusal that is mended elsewhere leads there")
{
    using namespace errors;
    const auto place = [](const ErrorCode &code, ErrorParams params = {}) {
        const auto way = page::wayOn({code, std::move(params)}, {2025});
        REQUIRE(way);
        return way->place;
    };
    CHECK(place(kMonthsUnpaid, {{q("months"), QStringList{q("2025-03"), q("2025-04")}}})
              .what.value(q("month"))
              .toString() == q("2025-03"));
    CHECK(place(kMonthsUnpaid).page == kit::PageId::Pay);
    CHECK(place(kRoundUnderWay, {{q("plan_no"), q("2025-2")}}).what.value(q("plan")).toString() ==
          q("2025-2"));
    CHECK(place(kLaterYearPosted, {{q("plan_no"), q("2026-1")}}).what.value(q("plan")).toString() ==
          q("2026-1"));
    CHECK(place(kNobodyWithCapital).page == kit::PageId::Members);
    CHECK_FALSE(page::wayOn({kPlanDiffers}, {2025}));
}
