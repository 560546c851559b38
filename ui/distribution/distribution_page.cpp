#include "ui/distribution/distribution_page.h"

#include "core/base/digest.h"
#include "core/distribution/distribution_errors.h"
#include "ui/distribution/explanation_card.h"
#include "ui/distribution/figure_list.h"
#include "ui/distribution/plan_papers.h"
#include "ui/distribution/plan_picture.h"
#include "ui/distribution/plan_steps.h"
#include "ui/distribution/plan_words.h"
#include "ui/kit/choosers.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/line_edit.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace zhangfang::ui::distribution
{

namespace
{

using plans::PlanRecord;
using plans::PlanState;

/// Under this width the two columns stand below each other.
constexpr int kTwoColumnsInDigits = 105;

bool isOver(PlanState state)
{
    return state == PlanState::Reversed || state == PlanState::Dropped;
}

/// The plan that a year opens with: one that is under way, else what is posted, else a draft, else the last.
const plans::PlanSummary *mostTelling(const std::vector<plans::PlanSummary> &ofYear)
{
    const plans::PlanSummary *best = nullptr;
    const auto rank = [](const plans::PlanSummary &plan) {
        if (isOver(plan.state))
            return 0;
        return plan.state == PlanState::Posted ? 1 : 2;
    };
    for (const plans::PlanSummary &plan : ofYear) {
        if (!best || rank(plan) >= rank(*best))
            best = &plan;
    }
    return best;
}

} // namespace

DistributionPage::DistributionPage(kit::Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_deeds(desk, this, [this](const Error &error) { refused(error); })
    , m_year{desk.clock().today().year() - 1}
    , m_model(memberColumns(),
              [](const MemberLine &row) { return kit::haystackOf({row.line.member.memberNo}, {row.name}); })
{
    setTitle(tr("Second round"));
    buildHead();
    buildMenus();
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildBody());
    auto *nothing = new kit::Card({}, this);
    m_empty = new kit::EmptyState(nothing);
    m_empty->setObjectName(QStringLiteral("noPlan"));
    nothing->body()->addWidget(m_empty);
    m_stack->addWidget(nothing);
    body()->addWidget(m_stack);
}

kit::Areas DistributionPage::shows() const
{
    using kit::Area;
    return Area::Plans | Area::Charter | Area::Members | Area::Work | Area::Pay | Area::Resolutions |
           Area::Periods;
}

QWidget *DistributionPage::findField()
{
    return m_plan ? m_members->findField() : nullptr;
}

void DistributionPage::buildHead()
{
    m_years = new kit::YearChooser(m_year, this);
    m_years->setObjectName(QStringLiteral("year"));
    m_years->setAccessibleName(tr("Year"));
    chooserRow()->addWidget(m_years);
    m_plans = new QComboBox(this);
    m_plans->setObjectName(QStringLiteral("plan"));
    m_plans->setAccessibleName(tr("Plan of the year"));
    chooserRow()->addWidget(m_plans);
    using kit::ButtonKind;
    m_compare = addButton(tr("Compare plans"), "copy", ButtonKind::Plain, "compare");
    m_print = addButton(tr("Print"), "print", ButtonKind::Plain, "print");
    m_reverse = addWriteButton(tr("Reverse"), "undo", ButtonKind::Danger, "reverse");
    m_more = addWriteButton(tr("More"), "chevron-down", ButtonKind::Plain, "more");
    m_main = addWriteButton(tr("Draw up a plan"), "add", ButtonKind::Primary, "mainStep");
    connect(m_years, &kit::YearChooser::yearChosen, this, [this](Year year) { choose(year, {}); });
    connect(m_plans, &QComboBox::activated, this,
            [this](int index) { choose(m_year, m_plans->itemData(index).toString()); });
    connect(m_compare, &QPushButton::clicked, this, &DistributionPage::compare);
    connect(m_reverse, &QPushButton::clicked, this, &DistributionPage::reverse);
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (const auto step = mainStep())
            (this->*step->deed)();
    });
}

void DistributionPage::buildMenus()
{
    const auto add = [this](QMenu *menu, const QString &words, const char *name, Deed deed) {
        QAction *action = menu->addAction(words);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, deed);
        return action;
    };
    auto *papers = new QMenu(m_print);
    add(papers, tr("Payout slips, to be signed"), "printSlips", &DistributionPage::printSlips);
    add(papers, tr("Payout roll"), "printRoll", &DistributionPage::printRoll);
    m_print->setMenu(papers);
    auto *more = new QMenu(m_more);
    m_another = add(more, tr("Draw up another draft…"), "another", &DistributionPage::drawUpAnother);
    m_nextRound = add(more, tr("Draw up the next round…"), "nextRound", &DistributionPage::drawUpNextRound);
    m_takeBack = add(more, tr("Take payments back…"), "takeBack", &DistributionPage::takeBack);
    m_drop = add(more, tr("Move to the bin"), "drop", &DistributionPage::drop);
    m_more->setMenu(more);
}

QWidget *DistributionPage::buildBody()
{
    auto *inner = new QWidget;
    inner->setProperty("scrolled", true);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::gap::kMiddle);
    m_steps = new PlanSteps(inner);
    layout->addWidget(m_steps);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(kit::gap::kMiddle);
    m_columns->addWidget(buildLeft(), 49);
    m_columns->addWidget(buildRight(), 51);
    layout->addLayout(m_columns, 1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inner);
    return area;
}

QWidget *DistributionPage::buildPictureCard()
{
    auto *card = new kit::Card(tr("How the surplus comes down (yuan)"), this);
    m_floorBadge = new kit::Badge(card);
    card->titleRow()->addWidget(m_floorBadge);
    m_picture = new PlanPicture(card);
    m_floorWords = kit::text({}, kit::TextRole::Small, card);
    m_floorWords->setObjectName(QStringLiteral("floorWords"));
    m_floorWords->setWordWrap(true);
    card->body()->addWidget(m_picture, 1);
    card->body()->addWidget(m_floorWords);
    return card;
}

QWidget *DistributionPage::buildLeft()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::gap::kMiddle);
    layout->addWidget(buildPictureCard(), 1);
    m_figures = new FigureList(FigureList::Shape::Plan, side);
    layout->addWidget(m_figures);
    connect(m_picture, &PlanPicture::activated, m_figures, &FigureList::select);
    return side;
}

QWidget *DistributionPage::buildRight()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::gap::kMiddle);
    m_members = new kit::RegisterTable(desk(), m_model, "planMembers", side);
    m_members->setCounted(
        [](const std::vector<int> &rows) { return tr("%n member(s)", nullptr, int(rows.size())); });
    m_members->setDefaultOrder("number");
    m_members->setDense(true);
    layout->addWidget(m_members, 1);
    m_explanation = new ExplanationCard(side);
    layout->addWidget(m_explanation);
    connect(m_members, &kit::RegisterTable::currentChanged, this, [this](std::optional<int> row) {
        if (row && m_plan)
            m_explanation->show(*m_plan, m_model.row(*row).index);
        else
            m_explanation->showNobody();
    });
    connect(m_members, &kit::RegisterTable::activated, this, [this](int row) {
        desk().go(
            {kit::PageId::Members, {{QStringLiteral("person"), m_model.row(row).line.member.memberNo}}});
    });
    connect(m_explanation, &ExplanationCard::printWanted, this, &DistributionPage::printChosenSlip);
    return side;
}

void DistributionPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() > fontMetrics().horizontalAdvance(QLatin1Char('0')) * kTwoColumnsInDigits;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_members->setMinimumHeight(wide ? 0 : kit::metrics().row * 10);
}

void DistributionPage::hideEvent(QHideEvent *event)
{
    desk().tellHint({});
    Page::hideEvent(event);
}

void DistributionPage::open(const QVariantMap &what)
{
    const QString plan = what.value(QStringLiteral("plan")).toString();
    const int year = what.contains(QStringLiteral("year")) ? what.value(QStringLiteral("year")).toInt()
                                                           : plan.section(QLatin1Char('-'), 0, 0).toInt();
    if (year > 0)
        choose({year}, plan);
}

void DistributionPage::choose(Year year, const QString &planNo)
{
    m_year = year;
    m_chosen = planNo;
    m_years->setYear(year);
    message().clear();
    reload();
}

void DistributionPage::reload()
{
    const auto all = plans::PlanRegister(desk().file()).plans();
    if (!all) {
        refuse(all.error());
        return;
    }
    m_ofYear.clear();
    std::ranges::copy_if(*all, std::back_inserter(m_ofYear),
                         [this](const plans::PlanSummary &plan) { return plan.year == m_year; });
    fillPlans();
    readPlan();
    if (m_plan)
        showPlan();
    else
        showNothing();
    showHead();
    showButtons();
}

/// The plan that is shown: the chosen one, unless it went to the bin meanwhile.
void DistributionPage::fillPlans()
{
    const auto chosen = std::ranges::find(m_ofYear, m_chosen, &plans::PlanSummary::number);
    const plans::PlanSummary *shown = chosen != m_ofYear.end() ? &*chosen : mostTelling(m_ofYear);
    m_chosen = shown ? shown->number : QString();
    m_plans->clear();
    for (const plans::PlanSummary &plan : m_ofYear)
        m_plans->addItem(tr("Plan %1 · %2").arg(plan.number, PlanWords::state(plan.state)), plan.number);
    m_plans->setCurrentIndex(m_plans->findData(m_chosen));
    m_plans->setVisible(m_ofYear.size() > 1);
}

void DistributionPage::readPlan()
{
    m_plan.reset();
    m_taken.clear();
    m_payouts.clear();
    if (m_chosen.isEmpty())
        return;
    const plans::PlanRegister plans(desk().file());
    auto plan = plans.plan(m_chosen);
    auto taken = plans.steps(m_chosen);
    if (!plan || !taken) {
        refuse(plan ? taken.error() : plan.error());
        return;
    }
    m_plan = *std::move(plan);
    m_taken = *std::move(taken);
    if (m_plan->state != PlanState::Posted)
        return;
    if (auto payouts = plans::PayoutRegister(desk().file()).standing(m_chosen))
        m_payouts = *std::move(payouts);
    else
        refuse(payouts.error());
}

void DistributionPage::showNothing()
{
    const bool over = m_year.lastDay() < desk().clock().today();
    m_empty->tell(
        "distribution", tr("%1 has no distribution plan yet").arg(m_year.number),
        over ? tr("When the accounts of the year are closed, draw it up from the surplus: the program "
                  "counts labour and capital.")
             : tr("The year is not over. Its surplus and capital are those of 31 December."),
        desk().isReadOnly() ? QString() : tr("Draw up a plan"), [this] { drawUp(); });
    m_stack->setCurrentIndex(1);
}

void DistributionPage::showHead()
{
    if (!m_plan) {
        setSubtitle({});
        clearState();
        desk().tellHint({});
        return;
    }
    const auto terms = charter::CharterRegister(desk().file()).inForceOn(m_year.lastDay());
    const QString round = tr("Round %1").arg(m_plan->plan.round);
    const QString from = !terms        ? QString()
                         : terms->from ? tr("charter of %1").arg(kit::date(*terms->from))
                                       : tr("charter of the founding");
    setSubtitle(QStringList{round, from}.join(QStringLiteral(" · ")));
    setState(PlanWords::badge(m_plan->state), PlanWords::state(m_plan->state));
    desk().tellHint(tr("Plan's digest %1").arg(shortCode(m_plan->digest)));
}

void DistributionPage::showPlan()
{
    m_stack->setCurrentIndex(0);
    Payment paid;
    const auto settled = std::ranges::count_if(
        m_payouts, [](const plans::Payout &payout) { return payout.owed() <= Money(); });
    if (!m_payouts.empty()) {
        paid.isComplete = settled == std::ssize(m_payouts);
        paid.words = paid.isComplete ? QString() : tr("%1 of %2").arg(settled).arg(m_payouts.size());
    }
    m_steps->show(chipsFor(*m_plan, m_taken, paid, {desk().clock().today().year()}));
    m_picture->show(m_plan->plan);
    m_figures->show(figureRows(m_plan->plan));
    showFloor();
    showMembers();
}

void DistributionPage::showFloor()
{
    const plans::FloorTest &floor = m_plan->plan.floor;
    m_floorBadge->show(floor.passes() ? kit::BadgeState::Passed : kit::BadgeState::Overdue,
                       floor.passes() ? tr("60% test passed") : tr("60% test not passed"));
    const QString sign = floor.passes() ? QStringLiteral("≥") : QStringLiteral("<");
    QStringList words(tr("60% test (law art. 44): by labour %1 %2 distributable %3 × 60% = %4")
                          .arg(kit::money(floor.labourLines), sign,
                               kit::money(m_plan->plan.waterfall.distributable), kit::money(floor.floor)));
    words += floor.passesShared()
                 ? tr("With the opening surplus added (%1) labour has at least 60% too")
                       .arg(kit::money(m_plan->plan.waterfall.figures.openingUsed))
                 : tr("With the opening surplus added, 60% would be %1").arg(kit::money(floor.floorShared));
    m_floorWords->setText(words.join(QLatin1Char('\n')));
}

void DistributionPage::showMembers()
{
    const std::optional<int> current = m_members->currentRow();
    const QString number = current ? m_model.row(*current).line.member.memberNo : QString();
    m_model.setRows(memberLines(*m_plan, m_payouts));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QByteArray &key = m_model.look(column).key;
        const auto foreign = foreignLabourColumns(m_plan->plan.terms.labourMeasure);
        if (std::ranges::find(foreign, key) != foreign.end())
            m_members->view()->setColumnHidden(column, true);
        if (key == "paid")
            m_members->view()->setColumnHidden(column, m_payouts.empty());
    }
    const auto &rows = m_model.rows();
    const auto same =
        std::ranges::find_if(rows, [&](const MemberLine &row) { return row.line.member.memberNo == number; });
    if (same != rows.end())
        m_members->selectRow(int(same - rows.begin()));
    else
        m_explanation->showNobody();
}

bool DistributionPage::isOpen() const
{
    return m_plan && m_plan->state != PlanState::Posted && !isOver(m_plan->state);
}

bool DistributionPage::hasPayments() const
{
    return std::ranges::any_of(
        m_payouts, [](const plans::Payout &payout) { return !(payout.cash + payout.bank).isZero(); });
}

Money DistributionPage::owed() const
{
    Money sum;
    for (const plans::Payout &payout : m_payouts)
        sum += payout.owed();
    return sum;
}

std::optional<DistributionPage::MainStep> DistributionPage::mainStep() const
{
    if (!m_plan || isOver(m_plan->state))
        return MainStep{tr("Draw up a plan"), "add", &DistributionPage::drawUp};
    switch (m_plan->state) {
    case PlanState::Draft:
        return MainStep{tr("Put forward"), "half-circle", &DistributionPage::putForward};
    case PlanState::PutForward:
        if (m_plan->plan.terms.hasSupervisor)
            return MainStep{tr("Enter the supervisors' opinion"), "review", &DistributionPage::enterOpinion};
        [[fallthrough]];
    case PlanState::Reviewed:
        return MainStep{tr("Enter the adoption"), "meetings", &DistributionPage::enterAdoption};
    case PlanState::Adopted:
        return MainStep{tr("Post"), "lock", &DistributionPage::post};
    default:
        break;
    }
    if (owed() > Money())
        return MainStep{tr("Pay out"), "pay", &DistributionPage::payOut};
    return std::nullopt;
}

void DistributionPage::showButtons()
{
    const auto step = mainStep();
    const bool writable = !desk().isReadOnly();
    const bool posted = m_plan && m_plan->state == PlanState::Posted;
    // An empty year speaks in the middle of the page.
    m_main->setVisible(writable && step && m_plan);
    if (step) {
        m_main->setText(step->words);
        m_main->setIcon(kit::icon(step->icon, palette().color(QPalette::Active, QPalette::HighlightedText)));
    }
    m_compare->setVisible(m_ofYear.size() > 1);
    m_print->setVisible(m_plan.has_value());
    m_reverse->setVisible(writable && posted);
    m_another->setVisible(m_plan && m_plan->state == PlanState::Draft);
    m_nextRound->setVisible(posted);
    m_takeBack->setVisible(hasPayments());
    m_drop->setVisible(isOpen());
    m_more->setVisible(writable && m_plan && !isOver(m_plan->state));
}

void DistributionPage::drawUp()
{
    message().clear();
    const int round = m_plan ? m_plan->plan.round : 1;
    if (const auto number = m_deeds.drawUp(m_year, round, m_plan ? &*m_plan : nullptr))
        choose(m_year, *number);
}

void DistributionPage::drawUpAnother()
{
    drawUp();
}

void DistributionPage::drawUpNextRound()
{
    message().clear();
    if (const auto number = m_deeds.drawUp(m_year, m_plan->plan.round + 1, &*m_plan))
        choose(m_year, *number);
}

void DistributionPage::putForward()
{
    message().clear();
    m_deeds.putForward(*m_plan);
}

void DistributionPage::enterOpinion()
{
    m_deeds.enterOpinion(*m_plan);
}

void DistributionPage::enterAdoption()
{
    m_deeds.enterAdoption(*m_plan);
}

void DistributionPage::post()
{
    message().clear();
    m_deeds.post(*m_plan);
}

std::vector<plans::Payout> DistributionPage::chosenPayouts() const
{
    std::vector<plans::Payout> chosen;
    for (const int row : m_members->selectedRows()) {
        if (m_model.row(row).payout)
            chosen.push_back(*m_model.row(row).payout);
    }
    // One row is the one that is looked at; several are meant.
    return chosen.size() > 1 ? chosen : m_payouts;
}

void DistributionPage::payOut()
{
    message().clear();
    m_deeds.payOut(*m_plan, chosenPayouts());
}

void DistributionPage::takeBack()
{
    message().clear();
    std::vector<people::PersonId> persons;
    const std::vector<plans::Payout> chosen = chosenPayouts();
    if (chosen.size() != m_payouts.size())
        std::ranges::transform(chosen, std::back_inserter(persons), &plans::Payout::person);
    m_deeds.takeBack(*m_plan, persons);
}

void DistributionPage::reverse()
{
    message().clear();
    if (hasPayments()) {
        Money paid;
        for (const plans::Payout &payout : m_payouts)
            paid += payout.cash + payout.bank;
        refused({errors::kPlanPaidOut,
                 {{QStringLiteral("plan_no"), m_plan->number}, {QStringLiteral("paid_fen"), paid.fen()}}});
        return;
    }
    m_deeds.reverse(*m_plan);
}

void DistributionPage::drop()
{
    message().clear();
    m_deeds.drop(*m_plan);
}

void DistributionPage::compare()
{
    m_deeds.compare(m_ofYear, *m_plan);
}

void DistributionPage::printSlips()
{
    if (const auto printed = showSlips(desk(), *m_plan, this); !printed)
        refuse(printed.error());
}

void DistributionPage::printRoll()
{
    if (const auto printed = showRoll(desk(), *m_plan, this); !printed)
        refuse(printed.error());
}

void DistributionPage::printChosenSlip()
{
    const auto row = m_members->currentRow();
    if (!row)
        return;
    if (const auto printed = showSlip(desk(), *m_plan, m_model.row(*row).index, this); !printed)
        refuse(printed.error());
}

void DistributionPage::refused(const Error &error)
{
    if (error.code == errors::kPlanOutdated) {
        refuse(error, tr("Draw it up again"), [this] { drawUp(); });
        return;
    }
    if (error.code == errors::kPlanPaidOut) {
        refuse(error, tr("Take the payments back…"), [this] { m_deeds.takeBack(*m_plan, {}); });
        return;
    }
    const auto way = wayOn(error, m_year);
    if (way)
        refuse(error, way->words, [this, place = way->place] { desk().go(place); });
    else
        refuse(error);
}

} // namespace zhangfang::ui::distribution

#include "moc_distribution_page.cpp"
