#include "ui/distribution/plan_view.h"

#include "ui/distribution/explanation_card.h"
#include "ui/distribution/figure_list.h"
#include "ui/distribution/plan_picture.h"
#include "ui/distribution/plan_steps.h"
#include "ui/kit/format.h"
#include "ui/kit/line_edit.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace zhangfang::ui::distribution
{

namespace
{

/// Under this width the two columns stand below each other.
constexpr int kTwoColumnsInDigits = 105;
/// Heights of the members' table, heading and find bar included.
constexpr int kFewestRows = 7;
constexpr int kRowsBelow = 12;

} // namespace

PlanView::PlanView(kit::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_steps(new PlanSteps(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_model(memberColumns(),
              [](const MemberLine &row) { return kit::haystackOf({row.line.member.memberNo}, {row.name}); })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::gap::kMiddle);
    layout->addWidget(m_steps);
    m_columns->setSpacing(kit::gap::kMiddle);
    m_columns->addWidget(buildLeft(), 46);
    m_columns->addWidget(buildRight(), 54);
    layout->addLayout(m_columns, 1);
}

QWidget *PlanView::buildPictureCard()
{
    auto *card = new kit::Card(tr("How the surplus comes down (yuan)"), this);
    QPushButton *source = kit::button(tr("Its source"), nullptr, kit::ButtonKind::Quiet, "showSource", card);
    source->setToolTip(tr("Where the surplus is from"));
    card->titleRow()->addWidget(source);
    connect(source, &QPushButton::clicked, this, &PlanView::sourceWanted);
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

QWidget *PlanView::buildLeft()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::gap::kMiddle);
    layout->addWidget(buildPictureCard(), 1);
    m_figures = new FigureList(FigureList::Shape::Plan, side);
    layout->addWidget(m_figures);
    connect(m_picture, &PlanPicture::activated, m_figures, &FigureList::select);
    connect(m_figures, &FigureList::opened, this, [this](plans::PlanFigure figure) {
        if (figure == plans::PlanFigure::Surplus)
            Q_EMIT sourceWanted();
    });
    return side;
}

QWidget *PlanView::buildRight()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::gap::kMiddle);
    m_members = new kit::RegisterTable(m_desk, m_model, "planMembers", side);
    m_members->setCounted(
        [](const std::vector<int> &rows) { return tr("%n member(s)", nullptr, int(rows.size())); });
    m_members->setDefaultOrder("number");
    m_members->setDense(true);
    m_members->setFindHint(tr("Name, initials, number"));
    // As high as there is room for; it scrolls by itself.
    m_members->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    layout->addWidget(m_members, 1);
    m_explanation = new ExplanationCard(side);
    layout->addWidget(m_explanation);
    connect(m_members, &kit::RegisterTable::currentChanged, this, &PlanView::explain);
    connect(m_members, &kit::RegisterTable::selectionChanged, this, &PlanView::choiceChanged);
    connect(m_members, &kit::RegisterTable::activated, this, [this](int row) {
        m_desk.go(
            {kit::PageId::Members, {{QStringLiteral("person"), m_model.row(row).line.member.memberNo}}});
    });
    connect(m_explanation, &ExplanationCard::printWanted, this, [this] {
        if (const auto row = m_members->currentRow())
            Q_EMIT slipWanted(m_model.row(*row).index);
    });
    return side;
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > fontMetrics().horizontalAdvance(QLatin1Char('0')) * kTwoColumnsInDigits;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_members->setMinimumHeight(kit::metrics().row * (wide ? kFewestRows : kRowsBelow));
}

QWidget *PlanView::findField() const
{
    return m_members->findField();
}

void PlanView::show(const plans::PlanRecord &plan, const std::vector<plans::PlanStepTaken> &taken,
                    const std::vector<plans::Payout> &payouts)
{
    m_plan = plan;
    showSteps(taken, payouts);
    m_picture->show(plan.plan);
    m_figures->show(figureRows(plan.plan));
    showFloor();
    showMembers(payouts);
}

void PlanView::showSteps(const std::vector<plans::PlanStepTaken> &taken,
                         const std::vector<plans::Payout> &payouts)
{
    Payment paid;
    const auto settled =
        std::ranges::count_if(payouts, [](const plans::Payout &payout) { return payout.owed() <= Money(); });
    if (!payouts.empty()) {
        paid.isComplete = settled == std::ssize(payouts);
        paid.words = paid.isComplete ? QString() : tr("%1 of %2").arg(settled).arg(payouts.size());
    }
    m_steps->show(chipsFor(*m_plan, taken, paid, {m_desk.clock().today().year()}));
}

void PlanView::showFloor()
{
    const plans::FloorTest &floor = m_plan->plan.floor;
    m_floorBadge->show(floor.passes() ? kit::BadgeState::Passed : kit::BadgeState::Overdue,
                       floor.passes() ? tr("60% test passed") : tr("60% test not passed"));
    const QString sign = floor.passes() ? QStringLiteral("≥") : QStringLiteral("<");
    QStringList words(tr("By labour %1 %2 %3 × 60% = %4 (law art. 44)")
                          .arg(kit::money(floor.labourLines), sign,
                               kit::money(m_plan->plan.waterfall.distributable), kit::money(floor.floor)));
    words += floor.passesShared()
                 ? tr("With the opening surplus added (%1) labour has at least 60% too")
                       .arg(kit::money(m_plan->plan.waterfall.figures.openingUsed))
                 : tr("With the opening surplus added, 60% would be %1").arg(kit::money(floor.floorShared));
    m_floorWords->setText(words.join(QLatin1Char('\n')));
}

void PlanView::showMembers(const std::vector<plans::Payout> &payouts)
{
    const std::optional<int> current = m_members->currentRow();
    const QString number = current ? m_model.row(*current).line.member.memberNo : QString();
    m_model.setRows(memberLines(*m_plan, payouts));
    showColumns(std::ranges::any_of(
        payouts, [](const plans::Payout &payout) { return !(payout.cash + payout.bank).isZero(); }));
    const auto &rows = m_model.rows();
    const auto same =
        std::ranges::find_if(rows, [&](const MemberLine &row) { return row.line.member.memberNo == number; });
    if (same != rows.end())
        m_members->selectRow(int(same - rows.begin()));
    explain(m_members->currentRow());
}

/// Labour stands in the charter's measure alone, payment where there is one: then capital, by which nobody
/// is paid, gives it its room.
void PlanView::showColumns(bool isPaidOut)
{
    const auto foreign = foreignLabourColumns(m_plan->plan.terms.labourMeasure);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QByteArray &key = m_model.look(column).key;
        if (std::ranges::find(foreign, key) != foreign.end())
            m_members->setColumnShown(key, false);
    }
    m_members->setColumnShown("paid", isPaidOut);
    if (isPaidOut != m_isPaidOut)
        m_members->setColumnShown("capital", !isPaidOut);
    m_isPaidOut = isPaidOut;
}

void PlanView::explain(std::optional<int> row)
{
    if (row && m_plan)
        m_explanation->show(*m_plan, m_model.row(*row).index);
    else
        m_explanation->showNobody();
}

std::vector<plans::Payout> PlanView::chosenPayouts() const
{
    std::vector<plans::Payout> chosen;
    for (const int row : m_members->selectedRows()) {
        if (m_model.row(row).payout)
            chosen.push_back(*m_model.row(row).payout);
    }
    return chosen;
}

} // namespace zhangfang::ui::distribution

#include "moc_plan_view.cpp"
