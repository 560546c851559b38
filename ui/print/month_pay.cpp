#include "ui/print/month_pay.h"

namespace zhangfang::print
{

Money dueOf(const PaidPerson &person)
{
    Money sum;
    for (const PaySlipLine &line : person.lines)
        sum += line.amount;
    return sum;
}

Money deductionsOf(const PaidPerson &person)
{
    return sumOf(person.deductions);
}

qint64 minutesOf(const PaidPerson &person)
{
    qint64 sum = 0;
    for (const PaySlipLine &line : person.lines)
        sum += line.minutes;
    return sum;
}

void checkMonthPay(const MonthPay &pay)
{
    for (const PaidPerson &person : pay.persons)
        ZHANGFANG_ASSERT(person.net == dueOf(person) - deductionsOf(person));
}

} // namespace zhangfang::print
