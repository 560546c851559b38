#include "ui/print/payout_roll.h"

#include "ui/print/payout_words.h"
#include "ui/print/roll_parts.h"
#include "ui/print/slip_parts.h"
#include "ui/print/spelling.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhangfang::print
{

namespace
{

QString subtitleOf(const Payout &payout)
{
    //: %1 the year, %2 the round. Chinese: %1年度二次分配发放表（第 %2 轮）
    return QCoreApplication::translate("Print", "Payout roll of the second round, %1 (round %2)")
        .arg(payout.year.number)
        .arg(payout.round);
}

RollSumColumn moneyColumn(const QString &heading, double widthMm)
{
    return {heading, widthMm, spellFen};
}

/// A payout with conversions needs a column more; the others give way.
void addColumns(Roll &roll, bool withConversion)
{
    const auto width = [withConversion](double plain, double narrow) {
        return withConversion ? narrow : plain;
    };
    roll.wordColumns = personColumns(width(27, 25), width(18.4, 14));
    roll.sumColumns = {
        moneyColumn(QCoreApplication::translate("Print", "Labour"), width(19, 17.5)),
        moneyColumn(QCoreApplication::translate("Print", "Capital"), width(19, 17.5)),
        moneyColumn(QCoreApplication::translate("Print", "Deductions"), width(14, 13)),
    };
    if (withConversion)
        roll.sumColumns.push_back(moneyColumn(QCoreApplication::translate("Print", "To contribution"), 14));
    roll.sumColumns.push_back(moneyColumn(QCoreApplication::translate("Print", "Net pay"), width(22, 18.4)));
    roll.handColumns = signingColumns();
}

RollRow rowOf(const PayoutLine &line, bool withConversion)
{
    RollRow row;
    row.words = personWords(line.slipNumber, line.memberNumber, line.name, line.identityNumber);
    row.values = {line.labourPart.fen(), line.capitalPart.fen(), deductionsOf(line).fen()};
    if (withConversion)
        row.values.push_back(line.converted.fen());
    row.values.push_back(line.net.fen());
    return row;
}

Roll rollOf(const Payout &payout)
{
    checkPayout(payout);
    Roll roll;
    roll.title = payout.letterhead.coopName;
    roll.subtitle = subtitleOf(payout);
    roll.left = basisSentence(payout);
    if (!payout.planDigest.isEmpty())
        roll.middle = QCoreApplication::translate("Print", "plan %1").arg(payout.planDigest);
    roll.right = QCoreApplication::translate("Print", "Unit: yuan");
    roll.marks = marksOf(payout.letterhead.copy, standingMark(payout.standing));
    roll.signatories = rollSignatories();
    roll.foot = rollFoot(payout.letterhead);

    const bool withConversion =
        std::ranges::any_of(payout.lines, [](const PayoutLine &line) { return !line.converted.isZero(); });
    addColumns(roll, withConversion);
    RollSection section;
    Money net;
    for (const PayoutLine &line : payout.lines) {
        section.rows.push_back(rowOf(line, withConversion));
        net += line.net;
    }
    roll.totalInCapitals = capitals(net);
    if (!section.rows.empty())
        roll.sections.push_back(std::move(section));
    return roll;
}

} // namespace

PayoutRollDocument::PayoutRollDocument(const Payout &payout)
    : m_title(payout.letterhead.coopName + QLatin1Char(' ') + subtitleOf(payout))
    , m_pages(rollOf(payout))
{
}

QPageLayout PayoutRollDocument::pageLayout() const
{
    return a4(QPageLayout::Portrait);
}

} // namespace zhangfang::print
