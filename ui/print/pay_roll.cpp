#include "ui/print/pay_roll.h"

#include "ui/print/roll_parts.h"
#include "ui/print/slip_parts.h"
#include "ui/print/spelling.h"

#include <QCoreApplication>

namespace zhangfang::print
{

namespace
{

QString subtitleOf(const MonthPay &pay)
{
    //: %1 the month. Chinese: %1劳务费发放表
    return QCoreApplication::translate("Print", "Pay roll for %1").arg(kit::monthInWords(pay.month));
}

kit::HoursForm hoursOf(const MonthPay &pay)
{
    std::vector<qint64> minutes;
    for (const PaidPerson &person : pay.persons)
        minutes.push_back(minutesOf(person));
    return kit::hoursFormFor(minutes);
}

void addColumns(Roll &roll, kit::HoursForm form)
{
    roll.wordColumns = personColumns(27, 18.4);
    roll.sumColumns = {
        {QCoreApplication::translate("Print", "Hours"), 17,
         [form](qint64 minutes) { return paperHours(minutes, form); }},
        {QCoreApplication::translate("Print", "Earned"), 20.5, spellFen},
        {QCoreApplication::translate("Print", "Deductions"), 14.5, spellFen},
        {QCoreApplication::translate("Print", "Net pay"), 22, spellFen},
    };
    roll.handColumns = signingColumns();
}

void addSections(Roll &roll, const MonthPay &pay)
{
    RollSection members{QCoreApplication::translate("Print", "members"),
                        QCoreApplication::translate("Print", "Total of members"),
                        {}};
    RollSection others{QCoreApplication::translate("Print", "not members"),
                       QCoreApplication::translate("Print", "Total of non-members"),
                       {}};
    for (const PaidPerson &person : pay.persons) {
        RollSection &section = person.member ? members : others;
        section.rows.push_back(
            {personWords(person.slipNumber, person.number, person.name, person.identityNumber),
             {minutesOf(person), dueOf(person).fen(), deductionsOf(person).fen(), person.net.fen()}});
    }
    for (RollSection *section : {&members, &others}) {
        if (!section->rows.empty())
            roll.sections.push_back(std::move(*section));
    }
}

Roll rollOf(const MonthPay &pay)
{
    checkMonthPay(pay);
    Roll roll;
    roll.title = pay.letterhead.coopName;
    roll.subtitle = subtitleOf(pay);
    roll.left = QCoreApplication::translate("Print", "After the approved crew sheets");
    if (pay.payDay)
        roll.middle = QCoreApplication::translate("Print", "Paid on %1").arg(kit::date(*pay.payDay));
    roll.right = QCoreApplication::translate("Print", "Unit: yuan");
    roll.marks = marksOf(pay.letterhead.copy);
    roll.signatories = rollSignatories();
    roll.foot = rollFoot(pay.letterhead);
    addColumns(roll, hoursOf(pay));
    addSections(roll, pay);
    Money net;
    for (const PaidPerson &person : pay.persons)
        net += person.net;
    roll.totalInCapitals = capitals(net);
    return roll;
}

} // namespace

PayRollDocument::PayRollDocument(const MonthPay &pay)
    : m_title(pay.letterhead.coopName + QLatin1Char(' ') + subtitleOf(pay))
    , m_pages(rollOf(pay))
{
}

QPageLayout PayRollDocument::pageLayout() const
{
    return a4(QPageLayout::Portrait);
}

} // namespace zhangfang::print
