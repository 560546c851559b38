#include "ui/pay/pay_words.h"

#include "ui/kit/format.h"

#include <array>
#include <span>

namespace zhangfang::ui::pay
{

namespace
{

constexpr qint64 kHundredths = 100;
constexpr qint64 kThousandths = 1'000;

bool isPaidByDay(const PayLine &line)
{
    return line.key.basis.unit == labour::WorkUnit::Day;
}

kit::BadgeState badgeStateOf(PayStatus status)
{
    switch (status) {
    case PayStatus::NothingEarned:
        break;
    case PayStatus::Owed:
    case PayStatus::PartPaid:
        return kit::BadgeState::Due;
    case PayStatus::SignedFor:
    case PayStatus::PaidBothWays:
        return kit::BadgeState::Signed;
    case PayStatus::Transferred:
        return kit::BadgeState::Transferred;
    case PayStatus::OwesBack:
        return kit::BadgeState::Overdue;
    }
    return kit::BadgeState::Draft;
}

kit::BadgeState badgeStateOf(MonthState state)
{
    switch (state) {
    case MonthState::NoLabour:
        break;
    case MonthState::WaitingForApproval:
        return kit::BadgeState::Submitted;
    case MonthState::ToPost:
        return kit::BadgeState::Passed;
    case MonthState::ToPay:
    case MonthState::PartPaid:
        return kit::BadgeState::Posted;
    case MonthState::Paid:
        return kit::BadgeState::Signed;
    }
    return kit::BadgeState::Draft;
}

} // namespace

QString statusWord(PayStatus status)
{
    switch (status) {
    case PayStatus::NothingEarned:
        break;
    case PayStatus::Owed:
        return PayWords::tr("owed");
    case PayStatus::PartPaid:
        return PayWords::tr("paid in part");
    case PayStatus::SignedFor:
        return PayWords::tr("signed for");
    case PayStatus::Transferred:
        return PayWords::tr("transferred");
    case PayStatus::PaidBothWays:
        return PayWords::tr("paid both ways");
    case PayStatus::OwesBack:
        return PayWords::tr("owes back");
    }
    return PayWords::tr("nothing due");
}

kit::CellBadge statusBadge(const PayStanding &standing)
{
    const PayStatus status = standing.status();
    if (status == PayStatus::PartPaid)
        //: %1 an amount in yuan that is still owed of a person's pay
        return {badgeStateOf(status), PayWords::tr("still %1").arg(kit::money(standing.owed()))};
    if (status == PayStatus::OwesBack)
        //: %1 an amount in yuan that a person was paid too much
        return {badgeStateOf(status), PayWords::tr("owes back %1").arg(kit::money(-standing.owed()))};
    return {badgeStateOf(status), statusWord(status)};
}

QString methodWord(PaymentMethod method)
{
    return method == PaymentMethod::Cash ? PayWords::tr("Cash, signed for") : PayWords::tr("Bank transfer");
}

QString ageWord(Arrears age)
{
    switch (age) {
    case Arrears::NotDue:
        break;
    case Arrears::Days0To30:
        return PayWords::tr("0–30 days");
    case Arrears::Days31To60:
        return PayWords::tr("31–60 days");
    case Arrears::Days61To90:
        return PayWords::tr("61–90 days");
    case Arrears::Over90Days:
        return PayWords::tr("over 90 days");
    }
    return PayWords::tr("not due yet");
}

QString monthStateWord(MonthState state)
{
    switch (state) {
    case MonthState::NoLabour:
        break;
    case MonthState::WaitingForApproval:
        return PayWords::tr("waiting for approval");
    case MonthState::ToPost:
        return PayWords::tr("approved, not posted");
    case MonthState::ToPay:
        return PayWords::tr("posted, to be paid");
    case MonthState::PartPaid:
        return PayWords::tr("posted, paid in part");
    case MonthState::Paid:
        return PayWords::tr("all paid");
    }
    return PayWords::tr("no labour");
}

kit::CellBadge monthBadge(const MonthStanding &month)
{
    const QString word = monthStateWord(month.state());
    //: %1 where the month's pay stands; the month is closed
    return {badgeStateOf(month.state()), month.closed ? PayWords::tr("%1 · closed").arg(word) : word};
}

kit::Question postingQuestion(const PayRunPreview &next)
{
    const QString month = kit::monthInWords(next.month);
    const QString persons = PayWords::tr("%n person(s)", nullptr, int(next.persons));
    const QString lines = PayWords::tr("%n line(s)", nullptr, int(next.lines));
    return {next.number == 1 ? PayWords::tr("Post the pay of %1").arg(month)
                             : PayWords::tr("Post run %1 of %2").arg(next.number).arg(month),
            PayWords::tr("%1 yuan are owed to %2 then, on %3. A posted run is not changed: what is approved or "
                         "corrected later gets a run of its own.")
                .arg(kit::money(next.total), persons, lines),
            PayWords::tr("Post %1").arg(persons),
            {}};
}

QString kindWord(const PayLineKey &key)
{
    const QString kind = key.kind == labour::WorkKind::Overtime ? PayWords::tr("overtime")
                         : key.kind == labour::WorkKind::Night  ? PayWords::tr("night")
                                                                : PayWords::tr("normal");
    if (!key.correction)
        return kind;
    //: A correction of labour: %1 its kind, %2 the month it was worked in
    return PayWords::tr("%1, correction of %2").arg(kind, key.workedMonth.toString());
}

QString unitWord(labour::WorkUnit unit)
{
    switch (unit) {
    case labour::WorkUnit::Hour:
        break;
    case labour::WorkUnit::Day:
        return PayWords::tr("workday");
    case labour::WorkUnit::Piece:
        return PayWords::tr("piece");
    case labour::WorkUnit::Area:
        return PayWords::tr("area");
    case labour::WorkUnit::LumpSum:
        return PayWords::tr("lump sum");
    }
    return PayWords::tr("hour");
}

QString quantityShown(const PayLine &line)
{
    if (labour::isPaidByQuantity(line.key.basis.unit))
        return kit::quantity(line.quantity);
    if (!isPaidByDay(line))
        return kit::hours(line.minutes, kit::hoursFormFor(std::span(&line.minutes, 1)));
    const qint64 day = line.key.basis.minutesPerWorkday;
    if (line.minutes * kHundredths % day == 0)
        return kit::money(Money::fromFen(line.minutes * kHundredths / day)); // two decimals, as amounts have
    const std::array both{line.minutes, day};
    const bool isDecimal = kit::hoursFormFor(both) == kit::HoursForm::Decimal;
    const kit::HoursForm form = isDecimal ? kit::HoursForm::Short : kit::HoursForm::Clock;
    // The hours of one workday, as they would be keyed into a pocket calculator.
    return QStringLiteral("%1 ÷ %2").arg(kit::hours(line.minutes, form), kit::hours(day, form));
}

exchange::OutCell quantityCell(const PayLine &line)
{
    if (labour::isPaidByQuantity(line.key.basis.unit))
        return line.quantity;
    if (!isPaidByDay(line))
        return exchange::WorkTime{line.minutes};
    const qint64 day = line.key.basis.minutesPerWorkday;
    if (line.minutes * kThousandths % day == 0)
        return Quantity::fromThousandths(line.minutes * kThousandths / day);
    return quantityShown(line);
}

} // namespace zhangfang::ui::pay
