#include "ui/print/payout_words.h"

#include <QCoreApplication>

namespace zhangfang::print
{

namespace
{

/// %1 by what, %2 the pool, %3 and %4 the factors, %5 ≈ or =, %6 the quotient, %7 the part.
QString tracePattern(ShareTrace::Outcome outcome, int unitFen)
{
    constexpr int kJiao = 10, kYuan = 100;
    if (outcome == ShareTrace::Outcome::Exact)
        return QCoreApplication::translate("Print", "%1: %2 × %3 ÷ %4 %5 %6, divides evenly: %7");
    const bool raised = outcome == ShareTrace::Outcome::Raised;
    if (unitFen == kYuan) {
        return raised ? QCoreApplication::translate("Print", "%1: %2 × %3 ÷ %4 %5 %6, up to the yuan: %7")
                      : QCoreApplication::translate("Print",
                                                    "%1: %2 × %3 ÷ %4 %5 %6, less than a yuan dropped: %7");
    }
    if (unitFen == kJiao) {
        return raised ? QCoreApplication::translate("Print", "%1: %2 × %3 ÷ %4 %5 %6, up to the jiao: %7")
                      : QCoreApplication::translate("Print",
                                                    "%1: %2 × %3 ÷ %4 %5 %6, less than a jiao dropped: %7");
    }
    return raised ? QCoreApplication::translate("Print", "%1: %2 × %3 ÷ %4 %5 %6, up to the fen: %7")
                  : QCoreApplication::translate("Print", "%1: %2 × %3 ÷ %4 %5 %6, fraction dropped: %7");
}

QString traceSentence(const QString &poolWord, const PayoutPool &pool, qint64 weight, Money part,
                      const QString &factor, const QString &totalFactor)
{
    const ShareTrace trace = traceShare(pool, weight, part);
    return tracePattern(trace.outcome, pool.unitFen)
        .arg(poolWord, kit::money(pool.shared), factor, totalFactor,
             trace.isWhole ? QStringLiteral("=") : QStringLiteral("≈"), trace.quotient, kit::money(part));
}

} // namespace

QString standingMark(PlanStanding standing)
{
    switch (standing) {
    case PlanStanding::Draft:
        return QCoreApplication::translate("Print", "DRAFT");
    case PlanStanding::Reversed:
        return QCoreApplication::translate("Print", "REVERSED");
    case PlanStanding::Posted:
        return {};
    }
    Q_UNREACHABLE();
}

QString basisSentence(const Payout &payout)
{
    if (!payout.resolution)
        return QCoreApplication::translate("Print",
                                           "Draft without a resolution of the assembly: pays nobody");
    return QCoreApplication::translate("Print", "By resolution %1 of the members' assembly (%2)")
        .arg(payout.resolution->number, kit::date(payout.resolution->passedOn));
}

QString labourTrace(const Payout &payout, const WeightSpelling &weights, const PayoutLine &line)
{
    if (line.labourWeight == 0) {
        return QCoreApplication::translate("Print", "Labour: none that counts this year, so %1")
            .arg(kit::money(line.labourPart));
    }
    return traceSentence(QCoreApplication::translate("Print", "Labour"), payout.labour, line.labourWeight,
                         line.labourPart, weights.labourFactor(line.labourWeight),
                         weights.labourFactor(payout.labour.totalWeight));
}

QString capitalTrace(const Payout &payout, const WeightSpelling &weights, const PayoutLine &line)
{
    if (line.capitalWeight == 0) {
        return QCoreApplication::translate("Print", "Capital: none that counts this year, so %1")
            .arg(kit::money(line.capitalPart));
    }
    return traceSentence(QCoreApplication::translate("Print", "Capital"), payout.capital, line.capitalWeight,
                         line.capitalPart, weights.capitalFactor(line.capitalWeight),
                         weights.capitalFactor(payout.capital.totalWeight));
}

QString deductionSentence(const PayoutLine &line)
{
    const QString owed = line.stillOwed.isZero()
                             ? QString()
                             : QCoreApplication::translate("Print", "%1 yuan did not fit and stay owed.")
                                   .arg(kit::money(line.stillOwed));
    if (line.deductions.empty())
        return owed;
    //: %1 the deductions, %2 empty or the sentence on what stays owed. Chinese without the space.
    return QCoreApplication::translate("Print", "Deducted: %1. %2").arg(deductionList(line.deductions), owed);
}

Money deductionsOf(const PayoutLine &line)
{
    return sumOf(line.deductions);
}

Money dueOf(const PayoutLine &line)
{
    return line.labourPart + line.capitalPart;
}

void checkPayout(const Payout &payout)
{
    for (const PayoutLine &line : payout.lines)
        ZHANGFANG_ASSERT(line.net == dueOf(line) - line.converted - deductionsOf(line));
}

} // namespace zhangfang::print
