#include "ui/print/paper.h"

#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace zhangfang::print
{

Money sumOf(const std::vector<DeductionLine> &deductions)
{
    Money sum;
    for (const DeductionLine &deduction : deductions)
        sum += deduction.amount;
    return sum;
}

QString deductionList(const std::vector<DeductionLine> &deductions)
{
    QStringList items;
    for (const DeductionLine &deduction : deductions)
        items << deduction.reason + QLatin1Char(' ') + kit::money(deduction.amount);
    //: Between the items of a list; Chinese: ，
    return items.join(QCoreApplication::translate("Print", ", "));
}

} // namespace zhangfang::print
