#include "ui/print/spelling.h"

#include "core/money/rmb_capitals.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhangfang::print
{

namespace
{

/// Points are minutes × basis points; one point is one minute of a person graded at 1.
constexpr qint64 kPointScale = Rate::kWhole;

QString withTwoDecimals(QString text)
{
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    if (point < 0)
        return text + QStringLiteral(".00");
    return text.size() - point == 2 ? text + QLatin1Char('0') : text;
}

/// Ten-thousandths of a point with as many decimals as they have.
QString points(qint64 weight)
{
    QString text = kit::count(weight / kPointScale);
    if (const qint64 rest = weight % kPointScale) {
        text += QStringLiteral(".%1").arg(rest, 4, 10, QLatin1Char('0'));
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
    }
    return text;
}

kit::HoursForm hoursOf(const Payout &payout)
{
    std::vector<qint64> minutes{payout.labour.totalWeight};
    for (const PayoutLine &line : payout.lines)
        minutes.push_back(line.labourWeight);
    return kit::hoursFormFor(minutes);
}

} // namespace

QString capitals(Money amount)
{
    const auto words = rmbCapitals(amount);
    return words ? *words : kit::moneyWithSign(amount);
}

QString paperHours(qint64 minutes, kit::HoursForm form)
{
    const QString text = kit::hours(minutes, form);
    return form == kit::HoursForm::Decimal ? withTwoDecimals(text) : text;
}

QString paperWorkdays(qint64 minutes, qint64 minutesPerWorkday)
{
    constexpr qint64 kHundredths = 100;
    if (minutes * kHundredths % minutesPerWorkday == 0) {
        const Money asHundredths = Money::fromFen(minutes * kHundredths / minutesPerWorkday);
        return QCoreApplication::translate("Print", "%1 workdays").arg(kit::money(asHundredths));
    }
    if (minutes < 0)
        return QChar(0x2212) + paperWorkdays(-minutes, minutesPerWorkday);
    if (minutes < minutesPerWorkday)
        return QCoreApplication::translate("Print", "%1 h").arg(kit::hours(minutes, kit::HoursForm::Clock));
    //: Workdays and the hours and minutes beyond them, as 140 workdays 1:45.
    return QCoreApplication::translate("Print", "%1 workdays %2")
        .arg(kit::count(minutes / minutesPerWorkday),
             kit::hours(minutes % minutesPerWorkday, kit::HoursForm::Clock));
}

WeightSpelling::WeightSpelling(const Payout &payout)
    : m_measure(payout.labourMeasure)
    , m_basis(payout.capitalBasis)
    , m_minutesPerWorkday(payout.minutesPerWorkday)
    , m_hours(m_measure == charter::LabourMeasure::Minutes ? hoursOf(payout) : kit::HoursForm::Clock)
{
}

QString WeightSpelling::labour(qint64 weight) const
{
    switch (m_measure) {
    case charter::LabourMeasure::Minutes:
        return QCoreApplication::translate("Print", "%1 h").arg(paperHours(weight, m_hours));
    case charter::LabourMeasure::Workdays:
        return paperWorkdays(weight, m_minutesPerWorkday);
    case charter::LabourMeasure::LabourFee:
        return QCoreApplication::translate("Print", "%1 yuan").arg(kit::money(Money::fromFen(weight)));
    case charter::LabourMeasure::Points:
        return QCoreApplication::translate("Print", "%1 points").arg(points(weight));
    }
    Q_UNREACHABLE();
}

QString WeightSpelling::capital(qint64 weight) const
{
    const QString yuan = kit::money(Money::fromFen(weight));
    return m_basis == charter::CapitalBasis::YearEnd
               ? QCoreApplication::translate("Print", "%1 yuan").arg(yuan)
               : QCoreApplication::translate("Print", "%1 yuan·days").arg(yuan);
}

QString WeightSpelling::labourFactor(qint64 weight) const
{
    switch (m_measure) {
    case charter::LabourMeasure::Minutes:
        if (m_hours == kit::HoursForm::Decimal)
            return paperHours(weight, m_hours);
        [[fallthrough]];
    case charter::LabourMeasure::Workdays:
        return QCoreApplication::translate("Print", "%1 minutes").arg(kit::count(weight));
    case charter::LabourMeasure::LabourFee:
        return kit::money(Money::fromFen(weight));
    case charter::LabourMeasure::Points:
        return points(weight);
    }
    Q_UNREACHABLE();
}

QString WeightSpelling::capitalFactor(qint64 weight) const
{
    return kit::money(Money::fromFen(weight));
}

ShareTrace traceShare(const PayoutPool &pool, qint64 weight, Money part)
{
    constexpr int kQuotientScale = 100; // ten-thousandths of a yuan to the fen
    ZHANGFANG_ASSERT(weight > 0 && pool.totalWeight > 0);
    const Wide share = Wide(pool.shared.fen()) * weight;
    const Wide taken = Wide(part.fen()) * pool.totalWeight;
    const Wide away = taken > share ? Wide(taken - share) : Wide(share - taken);
    ZHANGFANG_ASSERT(away < Wide(pool.unitFen) * pool.totalWeight);

    ShareTrace trace;
    const Wide scaled = share * kQuotientScale;
    const auto e4 = static_cast<qint64>(Wide(scaled / pool.totalWeight));
    trace.quotient =
        kit::count(e4 / 10'000) + QStringLiteral(".%1").arg(e4 % 10'000, 4, 10, QLatin1Char('0'));
    trace.isWhole = scaled % pool.totalWeight == 0;
    if (taken != share)
        trace.outcome = taken > share ? ShareTrace::Outcome::Raised : ShareTrace::Outcome::Dropped;
    return trace;
}

} // namespace zhangfang::print
