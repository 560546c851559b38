#include "core/distribution/explanation.h"

namespace zhangfang::distribution
{

namespace
{

/// pool × weight ÷ total in parts of a fen, cut.
Wide cutShare(Money pool, qint64 weight, qint64 totalWeight, qint64 partsPerFen)
{
    if (totalWeight == 0)
        return 0;
    return Wide(pool.fen()) * weight * partsPerFen / totalWeight;
}

PoolExplanation explainPool(Money pool, qint64 weight, qint64 totalWeight, qint64 weightPerUnit)
{
    PoolExplanation explanation;
    explanation.pool = pool;
    explanation.weight = weight;
    explanation.totalWeight = totalWeight;
    explanation.weightPerUnit = weightPerUnit;
    explanation.valuePerUnitE8 = cutShare(pool, weightPerUnit, totalWeight, 1'000'000);
    explanation.exactShareE4 = cutShare(pool, weight, totalWeight, 100);
    return explanation;
}

} // namespace

qint64 labourWeightPerUnit(const charter::Terms &terms)
{
    switch (terms.labourMeasure) {
    case charter::LabourMeasure::Minutes:
        return 60;
    case charter::LabourMeasure::Workdays:
        return terms.minutesPerWorkday;
    case charter::LabourMeasure::LabourFee:
        return 100;
    case charter::LabourMeasure::Points:
        return terms.minutesPerWorkday * Rate::kWhole;
    }
    Q_UNREACHABLE();
}

qint64 capitalWeightPerYuan(CapitalUnit unit, Year year)
{
    return unit == CapitalUnit::Fen ? 100 : 100 * qint64(year.days());
}

LineExplanation explain(const Plan &plan, const PlanLine &line)
{
    const Waterfall &fall = plan.waterfall;
    LineExplanation explanation;
    explanation.labour = explainPool(fall.labourPool, line.member.labourWeight, plan.totals.labourWeight,
                                     labourWeightPerUnit(plan.terms));
    explanation.labour.amount = line.labour.amount;
    explanation.labour.gotSpareUnit = line.labour.gotSpareUnit;
    explanation.labour.unitFen = fall.labourUnitFen;
    explanation.capital = explainPool(fall.capitalPool, line.member.capitalWeight, plan.totals.capitalWeight,
                                      capitalWeightPerYuan(plan.capitalUnit, plan.year));
    explanation.capital.amount = line.capital.amount;
    explanation.capital.gotSpareUnit = line.capital.gotSpareUnit;
    explanation.capital.unitFen = fall.capitalUnitFen;
    explanation.reserveShare = line.reserveShare;
    return explanation;
}

} // namespace zhangfang::distribution
