#include "ui/distribution/distribution_page.h"

#include "core/base/digest.h"
#include "core/distribution/distribution_errors.h"
#include "ui/distribution/plan_choice.h"
#include "ui/distribution/plan_papers.h"
#include "ui/distribution/plan_view.h"
#include "ui/distribution/plan_words.h"
#include "ui/kit/choosers.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zhangfang::ui::distribution
{

namespace
{

using plans::PlanRecord;
using plans::PlanState;

bool isPaid(const plans::Payout &payout)
{
    return !(payout.cash + payout.bank).isZero();
}

} // namespace

DistributionPage::DistributionPage(kit::Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_deeds(desk, this, [this](const Error &error) { refused(error); })
    , m_year{desk.clock().today().year() - 1}
{
    setTitle(tr("Distribution"));
    buildHead();
    buildMenus();
    m_stack = new QStackedWidget(this);
    m_view = new PlanView(desk, this);
    m_view->setProperty("scrolled", true);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_view);
    m_stack->addWidget(area);
    auto *nothing = new QFrame(this);
    nothing->setProperty("card", true);
    m_empty = new kit::EmptyState(nothing);
    m_empty->setObjectName(QStringLiteral("noPlan"));
    (new QVBoxLayout(nothing))->addWidget(m_empty);
    m_stack->addWidget(nothing);
    body()->addWidget(m_stack);
    connect(m_view, &PlanView::choiceChanged, this, &DistributionPage::showChoice);
    connect(m_view, &PlanView::slipWanted, this, &DistributionPage::printSlip);
    connect(m_view, &PlanView::sourceWanted, this, [this] { m_deeds.showSource(*m_plan); });
}

kit::Areas DistributionPage::shows() const
{
    using kit::Area;
    return Area::Plans | Area::Charter | Area::Members | Area::Work | Area::Pay | Area::Resolutions |
           Area::Periods;
}

QWidget *DistributionPage::findField()
{
    return m_plan ? m_view->findField() : nullptr;
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
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToContents);
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
    add(papers, tr("Public notice"), "printNotice", &DistributionPage::printNotice);
    m_print->setMenu(papers);
    auto *more = new QMenu(m_more);
    m_another = add(more, tr("Draw up another draft…"), "another", &DistributionPage::drawUpAnother);
    m_nextRound = add(more, tr("Draw up the next round…"), "nextRound", &DistributionPage::drawUpNextRound);
    m_payEverybody = add(more, tr("Pay everybody…"), "payEverybody", &DistributionPage::payEverybody);
    m_takeBack = add(more, {}, "takeBack", &DistributionPage::takeBack);
    m_takeAllBack = add(more, tr("Take all payments back…"), "takeAllBack", &DistributionPage::takeAllBack);
    m_drop = add(more, tr("Move to the bin"), "drop", &DistributionPage::drop);
    m_more->setMenu(more);
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
        m_view->show(*m_plan, m_taken, m_payouts);
    else
        showNothing();
    m_stack->setCurrentIndex(m_plan ? 0 : 1);
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
                                       : tr("founding charter");
    setSubtitle(QStringList{round, from}.join(QStringLiteral(" · ")));
    setState(PlanWords::badge(m_plan->state), PlanWords::state(m_plan->state));
    desk().tellHint(tr("Plan's digest %1").arg(shortCode(m_plan->digest)));
}

bool DistributionPage::isOpen() const
{
    return m_plan && m_plan->state != PlanState::Posted && !isOver(m_plan->state);
}

bool DistributionPage::hasPayments() const
{
    return std::ranges::any_of(m_payouts, isPaid);
}

Money DistributionPage::owed() const
{
    Money sum;
    for (const plans::Payout &payout : m_payouts)
        sum += payout.owed();
    return sum;
}

std::vector<plans::Payout> DistributionPage::chosenToPay() const
{
    std::vector<plans::Payout> chosen = m_view->chosenPayouts();
    std::erase_if(chosen, [](const plans::Payout &payout) { return payout.owed() <= Money(); });
    return chosen;
}

std::vector<plans::Payout> DistributionPage::chosenToTakeBack() const
{
    std::vector<plans::Payout> chosen = m_view->chosenPayouts();
    std::erase_if(chosen, [](const plans::Payout &payout) { return !isPaid(payout); });
    return chosen;
}

QString DistributionPage::payWords() const
{
    const auto chosen = chosenToPay().size();
    if (chosen == 0)
        return tr("Pay everybody");
    return chosen == 1 ? tr("Pay this member") : tr("Pay the %n chosen", nullptr, int(chosen));
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
        return MainStep{payWords(), "pay", &DistributionPage::payOut};
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
    showChoice();
    m_drop->setVisible(isOpen());
    m_more->setVisible(writable && m_plan && !isOver(m_plan->state));
}

/// Whom paying and taking back are about: a chosen row is enough, and then the way to everybody stands in the
/// menu, for rows are chosen for reading too.
void DistributionPage::showChoice()
{
    if (!m_plan)
        return;
    const bool owing = owed() > Money();
    if (m_plan->state == PlanState::Posted && owing)
        m_main->setText(payWords());
    m_payEverybody->setVisible(owing && !chosenToPay().empty());
    const auto back = chosenToTakeBack().size();
    m_takeBack->setVisible(back > 0);
    m_takeBack->setText(back == 1 ? tr("Take this member's payment back…")
                                  : tr("Take the payments of the %n chosen back…", nullptr, int(back)));
    m_takeAllBack->setVisible(hasPayments());
}

void DistributionPage::drawUp()
{
    drawUp(m_plan ? m_plan->plan.round : 1, plans::OtherDrafts::Drop);
}

void DistributionPage::drawUpAnother()
{
    drawUp(m_plan->plan.round, plans::OtherDrafts::Keep);
}

void DistributionPage::drawUpNextRound()
{
    drawUp(m_plan->plan.round + 1, plans::OtherDrafts::Drop);
}

void DistributionPage::drawUp(int round, plans::OtherDrafts others)
{
    message().clear();
    if (const auto number = m_deeds.drawUp(m_year, round, m_plan ? &*m_plan : nullptr, others))
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

void DistributionPage::payOut()
{
    message().clear();
    const auto chosen = chosenToPay();
    m_deeds.payOut(*m_plan, chosen.empty() ? m_payouts : chosen);
}

void DistributionPage::payEverybody()
{
    message().clear();
    m_deeds.payOut(*m_plan, m_payouts);
}

void DistributionPage::takeBack()
{
    message().clear();
    std::vector<people::PersonId> persons;
    for (const plans::Payout &payout : chosenToTakeBack())
        persons.push_back(payout.person);
    m_deeds.takeBack(*m_plan, persons);
}

void DistributionPage::takeAllBack()
{
    message().clear();
    m_deeds.takeBack(*m_plan, {});
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

void DistributionPage::printNotice()
{
    if (const auto printed = showNotice(desk(), *m_plan, this); !printed)
        refuse(printed.error());
}

void DistributionPage::printRoll()
{
    if (const auto printed = showRoll(desk(), *m_plan, this); !printed)
        refuse(printed.error());
}

void DistributionPage::printSlip(std::size_t line)
{
    if (const auto printed = showSlip(desk(), *m_plan, line, this); !printed)
        refuse(printed.error());
}

void DistributionPage::refused(const Error &error)
{
    if (error.code == errors::kPlanOutdated) {
        refuse(error, tr("Draw it up again"), [this] { drawUp(); });
        return;
    }
    if (error.code == errors::kPlanPaidOut) {
        refuse(error, tr("Take the payments back…"), [this] { takeAllBack(); });
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
