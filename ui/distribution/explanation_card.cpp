#include "ui/distribution/explanation_card.h"

#include "core/money/apportion.h"
#include "ui/distribution/plan_words.h"
#include "ui/kit/format.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace zhangfang::ui::distribution
{

namespace
{

using plans::Plan;
using plans::PlanLine;

/// What became of the last fraction of one part.
QString fractionWords(const Portion &share, int unitFen)
{
    if (unitFen == 1)
        return share.gotSpareUnit ? ExplanationCard::tr("one fen added")
                                  : ExplanationCard::tr("fraction cut");
    return share.gotSpareUnit ? ExplanationCard::tr("one unit of %n fen added", nullptr, unitFen)
                              : ExplanationCard::tr("fraction cut");
}

} // namespace

ExplanationCard::ExplanationCard(QWidget *parent)
    : Card({}, parent)
    , m_rowsHost(new QWidget(this))
    , m_rows(new QGridLayout(m_rowsHost))
    , m_notes(kit::text({}, kit::TextRole::Second, this))
    , m_print(kit::button({}, "print", kit::ButtonKind::Quiet, "printSlip", this))
{
    setObjectName(QStringLiteral("explanation"));
    m_print->setAccessibleName(tr("Print this member's slip"));
    m_print->setToolTip(tr("Print this member's slip"));
    titleRow()->addWidget(m_print);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(kit::gap::kLarge);
    m_rows->setVerticalSpacing(kit::gap::kSmall);
    m_rows->setColumnStretch(1, 1);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_rowsHost);
    body()->addWidget(m_notes);
    body()->addStretch(1);
    connect(m_print, &QPushButton::clicked, this, &ExplanationCard::printWanted);
    showNobody();
}

void ExplanationCard::clear()
{
    m_words.clear();
    m_next = 0;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ExplanationCard::addRow(const QString &what, const QString &how, Money amount, bool strong)
{
    if (strong)
        m_rows->addWidget(kit::hairline(m_rowsHost), m_next++, 0, 1, 3);
    const int row = m_next++;
    QLabel *reckoning = kit::text(how, kit::TextRole::Second, m_rowsHost);
    reckoning->setWordWrap(true);
    QLabel *figure = kit::text(kit::money(amount), kit::TextRole::Base, m_rowsHost);
    figure->setProperty("strong", true);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rows->addWidget(kit::text(what, kit::TextRole::Label, m_rowsHost), row, 0, Qt::AlignTop);
    m_rows->addWidget(reckoning, row, 1);
    m_rows->addWidget(figure, row, 2, Qt::AlignTop);
    m_words += QStringLiteral("%1 %2 %3").arg(what, how, kit::money(amount)).simplified();
}

void ExplanationCard::addNotes(const Plan &plan, const PlanLine &line)
{
    const auto spare = std::ranges::count_if(plan.lines, [](const PlanLine &each) {
        return each.labour.gotSpareUnit || each.capital.gotSpareUnit;
    });
    QStringList notes(PlanWords::unitValues(plan));
    notes += tr("Cut to the fen first; the fen left go one each to the largest fractions (%n member(s)).",
                nullptr, int(spare));
    if (!line.reserveShare.isZero())
        notes += tr("Into the member account besides, not paid out: reserve share %1 (law art. 42).")
                     .arg(kit::money(line.reserveShare));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_words += notes;
}

void ExplanationCard::show(const plans::NamedPlan &plan, std::size_t index)
{
    clear();
    const PlanLine &line = plan.plan.lines.at(index);
    setTitle(tr("How the figure of %1 came about").arg(plan.persons.at(index).name));
    const auto &fall = plan.plan.waterfall;
    addRow(
        tr("Labour"),
        tr("%1, %2", "reckoning, fraction")
            .arg(PlanWords::labourReckoning(plan.plan, line), fractionWords(line.labour, fall.labourUnitFen)),
        line.labour.amount);
    addRow(tr("Capital"),
           tr("%1, %2", "reckoning, fraction")
               .arg(PlanWords::capitalReckoning(plan.plan, line),
                    fractionWords(line.capital, fall.capitalUnitFen)),
           line.capital.amount);
    if (line.converted.isZero() && line.deductions.empty()) {
        addRow(tr("Due"), {}, line.amount(), true);
    } else {
        addRow(tr("Together"), {}, line.amount(), true);
        if (!line.converted.isZero())
            addRow(tr("Contribution"), tr("becomes contribution, not paid out"), -line.converted);
        for (const plans::Deduction &deduction : line.deductions)
            addRow(tr("Deducted"), deduction.reason, -deduction.taken);
        addRow(tr("Paid out"), {}, line.net, true);
    }
    addNotes(plan.plan, line);
    m_print->show();
}

void ExplanationCard::showNobody()
{
    clear();
    setTitle(tr("How a figure came about"));
    m_notes->setText(
        tr("Choose a member in the table: here stands how the figure is reckoned, with the rule for "
           "what does not come to a whole fen."));
    m_print->hide();
}

QString ExplanationCard::words() const
{
    return m_words.join(QLatin1Char('\n'));
}

} // namespace zhangfang::ui::distribution

#include "moc_explanation_card.cpp"
