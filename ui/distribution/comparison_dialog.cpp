#include "ui/distribution/comparison_dialog.h"

#include "ui/distribution/figure_list.h"
#include "ui/distribution/plan_words.h"
#include "ui/kit/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zhangfang::ui::distribution
{

namespace
{

using plans::MemberPair;

constexpr int kWidthInDigits = 150;
constexpr int kTallest = 700;
/// Left free at the edges of the screen.
constexpr int kEdge = 40;
/// Rows of the members' table that are seen at least, heading and find bar included.
constexpr int kFewestRows = 7;
constexpr int kFigureDigits = 9;
/// Under this width the figures stand above the members.
constexpr int kTwoColumnsInDigits = 110;

std::vector<kit::Column<MemberPair>> columns()
{
    std::vector<kit::Column<MemberPair>> all = {
        kit::textColumn<MemberPair>(
            "number", ComparisonDialog::tr("Number"), [](const MemberPair &row) { return row.memberNo; }, 4),
        kit::textColumn<MemberPair>(
            "name", ComparisonDialog::tr("Name"), [](const MemberPair &row) { return row.name; }, 6),
        kit::figureColumn<MemberPair>(
            "first", ComparisonDialog::tr("First (yuan)"), [](const MemberPair &row) { return row.first(); },
            kFigureDigits),
        kit::figureColumn<MemberPair>(
            "second", ComparisonDialog::tr("Second (yuan)"),
            [](const MemberPair &row) { return row.second(); }, kFigureDigits),
        kit::figureColumn<MemberPair>(
            "difference", ComparisonDialog::tr("Difference (yuan)"),
            [](const MemberPair &row) { return row.difference(); }, kFigureDigits),
    };
    all[1].look.stretches = true;
    return all;
}

QString nameOf(const plans::PlanRecord &plan)
{
    return ComparisonDialog::tr("Plan %1 (%2)").arg(plan.number, PlanWords::state(plan.state));
}

} // namespace

ComparisonDialog::ComparisonDialog(kit::Desk &desk, std::vector<plans::PlanRecord> plans, QWidget *parent)
    : QDialog(parent)
    , m_plans(std::move(plans))
    , m_figures(new FigureList(FigureList::Shape::Comparison, this))
    , m_words(kit::text({}, kit::TextRole::Base, this))
    , m_model(columns(), [](const MemberPair &row) { return kit::haystackOf({row.memberNo}, {row.name}); })
    , m_members(new kit::RegisterTable(desk, m_model, "planComparison", this))
{
    setWindowTitle(tr("Compare two plans"));
    const QRect room = screen()->availableGeometry();
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const QSize size(std::min(digit * kWidthInDigits, room.width() - kEdge),
                     std::min(kTallest, room.height() - kEdge));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kit::gap::kLarge, 0, kit::gap::kLarge);
    layout->setSpacing(kit::gap::kMiddle);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(buildBody(size.width() > digit * kTwoColumnsInDigits));
    layout->addWidget(area, 1);
    layout->addWidget(kit::hairline(this));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(kit::gap::kHuge, 0, kit::gap::kHuge, 0);
    buttons->addStretch(1);
    QPushButton *close = kit::button(tr("Close"), nullptr, kit::ButtonKind::Primary, "close", this);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_second->setCurrentIndex(1);
    connect(m_first, &QComboBox::currentIndexChanged, this, &ComparisonDialog::compare);
    connect(m_second, &QComboBox::currentIndexChanged, this, &ComparisonDialog::compare);
    compare();
    resize(size);
}

QWidget *ComparisonDialog::buildBody(bool isWide)
{
    auto *body = new QWidget;
    body->setProperty("scrolled", true);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(kit::gap::kHuge, 0, kit::gap::kHuge, 0);
    layout->setSpacing(kit::gap::kMiddle);
    layout->addWidget(kit::text(windowTitle(), kit::TextRole::CardTitle, body));
    auto *choosers = new QBoxLayout(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_first = addChooser("firstPlan", tr("First"), *choosers);
    m_second = addChooser("secondPlan", tr("Second"), *choosers);
    choosers->addStretch(1);
    layout->addLayout(choosers);
    m_words->setObjectName(QStringLiteral("comparisonWords"));
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    auto *columns = new QBoxLayout(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    columns->setSpacing(kit::gap::kMiddle);
    columns->addWidget(m_figures, 4, Qt::AlignTop);
    columns->addWidget(m_members, 5);
    layout->addLayout(columns, 1);
    m_members->setFindHint(tr("Name, initials, number"));
    m_members->setCounted(
        [](const std::vector<int> &rows) { return tr("%n member(s)", nullptr, int(rows.size())); });
    m_members->setDefaultOrder("number");
    m_members->setDense(true);
    m_members->setMinimumHeight(kit::metrics().row * kFewestRows);
    return body;
}

QComboBox *ComparisonDialog::addChooser(const char *objectName, const QString &label, QBoxLayout &row)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(label);
    for (const plans::PlanRecord &plan : m_plans)
        box->addItem(nameOf(plan));
    QLabel *words = kit::text(label, kit::TextRole::Label, this);
    words->setBuddy(box);
    auto *pair = new QHBoxLayout;
    pair->addWidget(words);
    pair->addWidget(box);
    pair->addStretch(row.direction() == QBoxLayout::TopToBottom ? 1 : 0);
    row.addLayout(pair);
    return box;
}

void ComparisonDialog::compare()
{
    const plans::PlanRecord &first = m_plans[std::size_t(m_first->currentIndex())];
    const plans::PlanRecord &second = m_plans[std::size_t(m_second->currentIndex())];
    m_comparison = plans::comparePlans(first, second);
    m_figures->show(figureRows(m_comparison));
    m_model.setRows(m_comparison.members);
    QStringList words;
    words += tr("By the second, %n member(s) get more", nullptr, m_comparison.gaining) + tr(", ", "clauses") +
             tr("%n member(s) get less.", nullptr, m_comparison.losing);
    if (!m_comparison.terms.empty())
        words += tr("The two stand on different terms of the charter.");
    if (m_comparison.gaining + m_comparison.losing == 0)
        words = QStringList(tr("Every member gets the same by both."));
    m_words->setText(words.join(QLatin1Char(' ')));
}

} // namespace zhangfang::ui::distribution

#include "moc_comparison_dialog.cpp"
