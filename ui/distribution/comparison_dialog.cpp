#include "ui/distribution/comparison_dialog.h"

#include "ui/distribution/figure_list.h"
#include "ui/distribution/plan_words.h"
#include "ui/kit/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

namespace zhangfang::ui::distribution
{

namespace
{

using plans::MemberPair;

constexpr int kWidthInDigits = 132;
constexpr int kTallest = 700;

std::vector<kit::Column<MemberPair>> columns()
{
    std::vector<kit::Column<MemberPair>> all = {
        kit::textColumn<MemberPair>(
            "number", ComparisonDialog::tr("Number"), [](const MemberPair &row) { return row.memberNo; }, 7),
        kit::textColumn<MemberPair>(
            "name", ComparisonDialog::tr("Name"), [](const MemberPair &row) { return row.name; }, 9),
        kit::figureColumn<MemberPair>("first", ComparisonDialog::tr("First (yuan)"),
                                      [](const MemberPair &row) { return row.first(); }),
        kit::figureColumn<MemberPair>("second", ComparisonDialog::tr("Second (yuan)"),
                                      [](const MemberPair &row) { return row.second(); }),
        kit::figureColumn<MemberPair>("difference", ComparisonDialog::tr("Difference (yuan)"),
                                      [](const MemberPair &row) { return row.difference(); }),
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kit::gap::kHuge, kit::gap::kLarge, kit::gap::kHuge, kit::gap::kLarge);
    layout->setSpacing(kit::gap::kMiddle);
    layout->addWidget(kit::text(windowTitle(), kit::TextRole::CardTitle, this));
    auto *choosers = new QHBoxLayout;
    m_first = addChooser("firstPlan", tr("First"), *choosers);
    m_second = addChooser("secondPlan", tr("Second"), *choosers);
    choosers->addStretch(1);
    layout->addLayout(choosers);
    m_words->setObjectName(QStringLiteral("comparisonWords"));
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(kit::gap::kMiddle);
    columns->addWidget(m_figures, 1, Qt::AlignTop);
    columns->addWidget(m_members, 1);
    layout->addLayout(columns, 1);
    m_members->setCounted(
        [](const std::vector<int> &rows) { return tr("%n member(s)", nullptr, int(rows.size())); });
    m_members->setDefaultOrder("number");
    m_members->setDense(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton *close = kit::button(tr("Close"), nullptr, kit::ButtonKind::Primary, "close", this);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_second->setCurrentIndex(1);
    connect(m_first, &QComboBox::currentIndexChanged, this, &ComparisonDialog::compare);
    connect(m_second, &QComboBox::currentIndexChanged, this, &ComparisonDialog::compare);
    compare();
    const QRect room = screen()->availableGeometry();
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    resize(std::min(digit * kWidthInDigits, room.width() - 40), std::min(kTallest, room.height() - 40));
}

QComboBox *ComparisonDialog::addChooser(const char *objectName, const QString &label, QHBoxLayout &row)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(label);
    for (const plans::PlanRecord &plan : m_plans)
        box->addItem(nameOf(plan));
    QLabel *words = kit::text(label, kit::TextRole::Label, this);
    words->setBuddy(box);
    row.addWidget(words);
    row.addWidget(box);
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
