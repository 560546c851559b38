#include "ui/labour/correction_dialog.h"

#include "core/labour/labour_errors.h"
#include "core/labour/labour_ledger.h"
#include "core/periods/periods_errors.h"
#include "ui/kit/format.h"
#include "ui/labour/work_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zhangfang::ui::work
{

CorrectionDialog::CorrectionDialog(kit::Desk &desk, CorrectedCell cell, QWidget *parent)
    : FormDialog(desk, tr("Correct an approved entry"), tr("Book the correction"), parent)
    , m_cell(std::move(cell))
    , m_counted(core::isPaidByQuantity(m_cell.job.terms.unit))
    , m_hours(new kit::HoursEdit)
    , m_quantity(m_counted ? new kit::QuantityEdit : nullptr)
    , m_month(new kit::MonthChooser(Month::of(std::max(desk.clock().today(), m_cell.day))))
    , m_reason(new kit::LineEdit)
{
    setObjectName(QStringLiteral("correctionDialog"));
    const core::GridEntry &entry = m_cell.entry;
    const QString approved = kit::hours(entry.content.record.minutes);
    form().add(
        {.objectName = "hours",
         .label = tr("Right hours"),
         .unit = tr("hours"),
         .hint = entry.corrections == 0 ? tr("Approved are %1 hours.").arg(approved)
                                        : tr("Approved are %1 hours, with corrections so far %2.")
                                              .arg(approved, kit::hours(entry.minutes())),
         .widthInDigits = 8,
         .answersFor = {errors::kCorrectionBelowZero, errors::kMinutesOutOfRange, errors::kOver24Hours}},
        m_hours);
    m_hours->setValue(entry.minutes());
    if (m_quantity) {
        form().add({.objectName = "quantity",
                    .label = tr("Right quantity"),
                    .unit = unitWord(m_cell.job.terms.unit),
                    .hint = tr("Approved are %1.").arg(kit::quantity(entry.content.record.quantity)),
                    .widthInDigits = 8},
                   m_quantity);
        m_quantity->setValue(entry.quantity());
    }
    form().add({.objectName = "month",
                .label = tr("Booked in"),
                .hint = tr("The open month whose pay shows the difference."),
                .widthInDigits = 0,
                .answersFor = {errors::kBookedBeforeWorked, errors::kMonthClosed, errors::kYearClosed}},
               m_month);
    form().add({.objectName = "reason",
                .label = tr("Reason"),
                .hint = tr("It stands on the pay slip beside the difference."),
                .widthInDigits = 0,
                .answersFor = {errors::kReasonMissing}},
               m_reason);
    body()->insertWidget(
        0, kit::text(QStringLiteral("%1 %2 · %3 · %4 %5")
                         .arg(m_cell.person.number, m_cell.person.name, kit::dateInWords(m_cell.day),
                              m_cell.job.terms.number, m_cell.job.terms.work),
                     kit::TextRole::Second, this));
}

bool CorrectionDialog::submit()
{
    const auto minutes = form().require(*m_hours);
    const auto quantity = m_quantity ? form().require(*m_quantity) : std::optional(Quantity());
    if (!form().isSound())
        return false;
    const Quantity difference =
        m_quantity
            ? Quantity::fromThousandths(quantity->thousandths() - m_cell.entry.quantity().thousandths())
            : Quantity();
    core::Correction correction{m_cell.entry.id, m_month->month(),
                                static_cast<int>(*minutes) - m_cell.entry.minutes(), difference,
                                m_reason->trimmed()};
    if (correction.minutes == 0 && difference.isZero()) {
        message().tell(kit::MessageBar::Kind::Warning, tr("Nothing differs from what stands already."));
        m_hours->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (!settled(core::LabourLedger(desk().file()).correct(correction)))
        return false;
    desk().tellChange(kit::Area::Work);
    return true;
}

} // namespace zhangfang::ui::work

#include "moc_correction_dialog.cpp"
