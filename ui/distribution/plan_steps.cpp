#include "ui/distribution/plan_steps.h"

#include "ui/distribution/plan_words.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace zhangfang::ui::distribution
{

namespace
{

using plans::PlanState;
using plans::PlanStepTaken;

QString dayOf(const std::vector<PlanStepTaken> &taken, PlanState state, Year current)
{
    // A plan that was brought back from the bin takes its steps anew.
    const auto drafted = std::find_if(taken.rbegin(), taken.rend(), [](const PlanStepTaken &step) {
        return step.state == PlanState::Draft;
    });
    const auto begin = drafted == taken.rend() ? taken.begin() : std::prev(drafted.base());
    const auto step =
        std::find_if(begin, taken.end(), [state](const PlanStepTaken &each) { return each.state == state; });
    return step == taken.end() ? QString() : kit::dateInWords(step->at.toLocalTime().date(), current);
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

double diameter()
{
    return kit::metrics().badge;
}

} // namespace

std::vector<StepChip> chipsFor(const plans::PlanRecord &plan, const std::vector<PlanStepTaken> &taken,
                               const Payment &paid, Year current)
{
    std::vector<StepChip> chips;
    const auto add = [&](PlanState state, const QString &word) {
        const QString when = dayOf(taken, state, current);
        chips.push_back({word, when, !when.isEmpty()});
    };
    add(PlanState::Draft, PlanSteps::tr("Draft"));
    add(PlanState::PutForward, PlanSteps::tr("Put forward"));
    if (plan.plan.terms.hasSupervisor)
        add(PlanState::Reviewed, PlanSteps::tr("Supervisors"));
    add(PlanState::Adopted, PlanSteps::tr("Adopted"));
    add(PlanState::Posted, PlanSteps::tr("Posted"));
    if (plan.state == PlanState::Reversed)
        add(PlanState::Reversed, PlanSteps::tr("Reversed"));
    else if (plan.state == PlanState::Dropped)
        add(PlanState::Dropped, PlanSteps::tr("In the bin"));
    else
        chips.push_back({PlanSteps::tr("Paid out"), paid.words, paid.isComplete});
    return chips;
}

PlanSteps::PlanSteps(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("planSteps"));
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlanSteps::show(std::vector<StepChip> chips)
{
    m_chips = std::move(chips);
    QStringList words;
    for (const StepChip &chip : m_chips)
        words += chip.isTaken ? tr("%1 %2 (done)").arg(chip.word, chip.when).simplified()
                              : tr("%1 %2 (to come)").arg(chip.word, chip.when).simplified();
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(words.join(QStringLiteral(" · ")));
    update();
}

QSize PlanSteps::sizeHint() const
{
    return {minimumSizeHint().width() * 2, kit::metrics().control + kit::gap::kSmall};
}

QSize PlanSteps::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QLatin1Char('0')) * 40,
            kit::metrics().control + kit::gap::kSmall};
}

/// The last step that was taken.
bool PlanSteps::isCurrent(std::size_t index) const
{
    const auto afterThis = m_chips.begin() + std::ptrdiff_t(index) + 1;
    return m_chips[index].isTaken &&
           std::none_of(afterThis, m_chips.end(), [](const StepChip &chip) { return chip.isTaken; });
}

double PlanSteps::widthOf(const StepChip &chip, bool withWhen) const
{
    const QFontMetricsF face(bold(font()));
    const QFontMetricsF small(kit::fontOf(kit::TextRole::Second));
    double width = diameter() + kit::gap::kSmall + face.horizontalAdvance(chip.word);
    if (withWhen && !chip.when.isEmpty())
        width += kit::gap::kSmall + small.horizontalAdvance(chip.when);
    return width;
}

void PlanSteps::paintChip(QPainter &painter, std::size_t index, double left, bool withWhen) const
{
    const StepChip &chip = m_chips[index];
    const kit::Tokens &colours = kit::tokens(palette());
    const double size = diameter();
    const QRectF circle(left, (height() - size) / 2, size, size);
    if (chip.isTaken) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Active, QPalette::Highlight));
        painter.drawEllipse(circle);
        const int icon = int(size) - kit::gap::kSmall;
        painter.drawPixmap(circle.center() - QPointF(icon, icon) / 2,
                           kit::iconPixmap("check", icon,
                                           palette().color(QPalette::Active, QPalette::HighlightedText),
                                           devicePixelRatioF()));
    } else {
        painter.setPen(palette().color(QPalette::Dark));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(kit::fontOf(kit::TextRole::Small));
        painter.setPen(colours.text2);
        painter.drawText(circle, Qt::AlignCenter, QString::number(index + 1));
    }
    painter.setFont(isCurrent(index) ? bold(font()) : font());
    painter.setPen(isCurrent(index) ? colours.accent
                   : chip.isTaken   ? palette().color(QPalette::Text)
                                    : colours.text2);
    QRectF words(circle.right() + kit::gap::kSmall, 0, widthOf(chip, withWhen), height());
    QRectF used;
    painter.drawText(words, int(Qt::AlignVCenter) | Qt::AlignLeft | Qt::TextSingleLine, chip.word, &used);
    if (!withWhen || chip.when.isEmpty())
        return;
    painter.setFont(kit::fontOf(kit::TextRole::Second));
    painter.setPen(colours.text2);
    words.setLeft(used.right() + kit::gap::kSmall);
    painter.drawText(words, int(Qt::AlignVCenter) | Qt::AlignLeft | Qt::TextSingleLine, chip.when);
}

void PlanSteps::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double room = width() - 2 * kit::gap::kLarge;
    const auto total = [this](bool withWhen) {
        double sum = 0;
        for (const StepChip &chip : m_chips)
            sum += widthOf(chip, withWhen) + 2 * kit::gap::kSmall;
        return sum;
    };
    const bool withWhen = total(true) <= room;
    const double link =
        m_chips.size() > 1 ? std::max(0.0, (room - total(withWhen)) / double(m_chips.size() - 1)) : 0;
    double left = kit::gap::kLarge;
    for (std::size_t index = 0; index < m_chips.size(); ++index) {
        paintChip(painter, index, left, withWhen);
        left += widthOf(m_chips[index], withWhen) + kit::gap::kMiddle;
        if (index + 1 < m_chips.size() && link > kit::gap::kSmall) {
            painter.setPen(palette().color(QPalette::Dark));
            painter.drawLine(QPointF(left, height() / 2.0),
                             QPointF(left + link - kit::gap::kHair, height() / 2.0));
        }
        left += link + kit::gap::kHair;
    }
}

} // namespace zhangfang::ui::distribution

#include "moc_plan_steps.cpp"
