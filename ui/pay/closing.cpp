#include "ui/pay/closing.h"

#include "core/periods/period_register.h"
#include "core/resolutions/resolutions_errors.h"
#include "ui/kit/backups.h"
#include "ui/kit/format.h"

#include <algorithm>

namespace zhangfang::ui::pay
{

namespace
{

bool isYearClosed(store::CoopFile &file, Month month)
{
    const auto states = periods::PeriodRegister(file).states();
    return states && std::ranges::any_of(*states, [&](const periods::PeriodState &state) {
               return state.isClosed && state.period == periods::Period(month.year());
           });
}

bool isMonthClosed(store::CoopFile &file, Month month)
{
    const auto states = periods::PeriodRegister(file).states();
    return states && std::ranges::any_of(*states, [&](const periods::PeriodState &state) {
               return state.isClosed && state.period == periods::Period(month);
           });
}

} // namespace

std::optional<Error> closeMonth(kit::Desk &desk, const MonthStanding &month, QWidget *parent)
{
    const QString name = kit::monthInWords(month.month);
    QString words =
        ReopenDialog::tr("Nothing more is entered, approved, corrected, posted or paid with a day in "
                         "%1. Reading and printing stay possible, and so does paying what is owed, with "
                         "a later day. Only a resolution opens the month again.")
            .arg(name);
    if (month.owed() > Money())
        words += QLatin1Char('\n') + ReopenDialog::tr("%1 yuan of this month are still owed; they stay owed.")
                                         .arg(kit::money(month.owed()));
    if (month.waitingSheets > 0)
        words +=
            QLatin1Char('\n') +
            ReopenDialog::tr("%n sheet(s) of this month still wait for approval and cannot be approved then.",
                             nullptr, int(month.waitingSheets));
    const kit::Question question{
        ReopenDialog::tr("Close %1").arg(name), words, ReopenDialog::tr("Close the month"), {}, true};
    if (!desk.prompts().confirm(parent, question))
        return std::nullopt;
    // What kept it from being made stands on the to-do list.
    static_cast<void>(kit::backUpChanges(desk, store::BackupCause::BeforeClosing));
    if (const auto closed = periods::PeriodRegister(desk.file()).close(month.month); !closed)
        return closed.error();
    desk.tellChange(kit::Area::Periods);
    return std::nullopt;
}

ReopenDialog::ReopenDialog(kit::Desk &desk, Month month, QWidget *parent)
    : FormDialog(desk, tr("Open %1 again").arg(kit::monthInWords(month)), tr("Open it again"), parent)
    , m_month(month)
    , m_year(isYearClosed(desk.file(), month))
    , m_resolution(new kit::ResolutionChooser(desk, {resolutions::Matter::Reopening}, this))
    , m_reason(new kit::LineEdit(this))
{
    form().add(
        {.objectName = "resolution",
         .label = tr("Resolution"),
         .hint = m_year ? tr("The whole year %1 is closed and is opened with it.").arg(month.year().number)
                        : tr("One that decides on opening a closed period"),
         .widthInDigits = 0,
         .answersFor = {errors::kNoSuchResolution}},
        m_resolution);
    form().add({.objectName = "reason",
                .label = tr("Reason"),
                .hint = tr("Stands in the journal"),
                .widthInDigits = 0},
               m_reason);
}

bool ReopenDialog::submit()
{
    const QString reason = form().requireText(*m_reason);
    if (m_resolution->number().isEmpty())
        form().mark(m_resolution, Error{errors::kFieldEmpty, {{QStringLiteral("field"), tr("Resolution")}}});
    if (!form().isSound())
        return false;
    periods::PeriodRegister periods(desk().file());
    if (m_year && !settled(periods.reopen(m_month.year(), m_resolution->number(), reason)))
        return false;
    if (isMonthClosed(desk().file(), m_month) &&
        !settled(periods.reopen(m_month, m_resolution->number(), reason)))
        return false;
    desk().tellChange(kit::Area::Periods);
    return true;
}

} // namespace zhangfang::ui::pay

#include "moc_closing.cpp"
