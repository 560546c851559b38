#include "ui/print/roll_parts.h"

#include "ui/kit/format.h"

#include <QCoreApplication>

namespace zhangfang::print
{

std::vector<RollWordColumn> personColumns(double nameWidthMm, double identityWidthMm)
{
    constexpr double kSlipWidth = 9, kNumberWidth = 13;
    return {
        {QCoreApplication::translate("Print", "Slip"), kSlipWidth, Align::Centre},
        {QCoreApplication::translate("Print", "No."), kNumberWidth, Align::Centre},
        {QCoreApplication::translate("Print", "Name"), nameWidthMm, Align::Left, true},
        {QCoreApplication::translate("Print", "Last 4 of ID"), identityWidthMm, Align::Centre},
    };
}

QStringList personWords(const QString &slip, const QString &number, const QString &name,
                        const QString &identityNumber)
{
    return {slip, number, name, kit::maskedIdentityNumber(identityNumber, kit::Reader::Roll)};
}

std::vector<RollHandColumn> signingColumns()
{
    return {
        {QCoreApplication::translate("Print", "Signature"), 24.3},
        {QCoreApplication::translate("Print", "Thumb print"), 22.3},
    };
}

QStringList rollSignatories()
{
    return {
        QCoreApplication::translate("Print", "Drawn up by"),
        QCoreApplication::translate("Print", "Checked by"),
        QCoreApplication::translate("Print", "Chair"),
        QCoreApplication::translate("Print", "Cashier"),
    };
}

QString rollFoot(const Letterhead &letterhead)
{
    if (letterhead.head.isEmpty())
        return {};
    return QCoreApplication::translate("Print",
                                       "head %1 · this code leads to the books that the roll rests on")
        .arg(letterhead.head);
}

QString spellFen(qint64 fen)
{
    return kit::money(Money::fromFen(fen));
}

} // namespace zhangfang::print
