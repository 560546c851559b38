#include "app/cli/words.h"

#include "app/cli/language.h"
#include "core/base/keys.h"

#include <QCoreApplication>

namespace zhangfang::cli
{

namespace
{

using charter::CapitalBasis;
using charter::LabourMeasure;
using labour::WorkKind;
using labour::WorkUnit;

constexpr KeyRow<LabourMeasure> kMeasures[] = {
    {LabourMeasure::Minutes, QT_TRANSLATE_NOOP("Cli", "working time")},
    {LabourMeasure::Workdays, QT_TRANSLATE_NOOP("Cli", "workdays")},
    {LabourMeasure::LabourFee, QT_TRANSLATE_NOOP("Cli", "labour fee")},
    {LabourMeasure::Points, QT_TRANSLATE_NOOP("Cli", "work points")},
};

constexpr KeyRow<CapitalBasis> kBases[] = {
    {CapitalBasis::YearEnd, QT_TRANSLATE_NOOP("Cli", "what stands on 31 December")},
    {CapitalBasis::DayWeighted, QT_TRANSLATE_NOOP("Cli", "the days it was held")},
};

constexpr KeyRow<WorkKind> kKinds[] = {
    {WorkKind::Normal, QT_TRANSLATE_NOOP("Cli", "normal")},
    {WorkKind::Overtime, QT_TRANSLATE_NOOP("Cli", "overtime")},
    {WorkKind::Night, QT_TRANSLATE_NOOP("Cli", "night")},
};

constexpr KeyRow<WorkUnit> kUnits[] = {
    {WorkUnit::Hour, QT_TRANSLATE_NOOP("Cli", "hour")},
    {WorkUnit::Day, QT_TRANSLATE_NOOP("Cli", "workday")},
    {WorkUnit::Piece, QT_TRANSLATE_NOOP("Cli", "piece")},
    {WorkUnit::Area, QT_TRANSLATE_NOOP("Cli", "unit of area")},
    {WorkUnit::LumpSum, QT_TRANSLATE_NOOP("Cli", "lump")},
};

constexpr KeyRow<pay::PaymentMethod> kMethods[] = {
    {pay::PaymentMethod::Cash, QT_TRANSLATE_NOOP("Cli", "cash")},
    {pay::PaymentMethod::Bank, QT_TRANSLATE_NOOP("Cli", "bank")},
};

constexpr KeyRow<pay::Arrears> kAges[] = {
    {pay::Arrears::NotDue, QT_TRANSLATE_NOOP("Cli", "not due yet")},
    {pay::Arrears::Days0To30, QT_TRANSLATE_NOOP("Cli", "0–30 days")},
    {pay::Arrears::Days31To60, QT_TRANSLATE_NOOP("Cli", "31–60 days")},
    {pay::Arrears::Days61To90, QT_TRANSLATE_NOOP("Cli", "61–90 days")},
    {pay::Arrears::Over90Days, QT_TRANSLATE_NOOP("Cli", "over 90 days")},
};

constexpr KeyRow<pay::Arrears> kAgeKeys[] = {
    {pay::Arrears::NotDue, "not_due"},     {pay::Arrears::Days0To30, "0-30"},
    {pay::Arrears::Days31To60, "31-60"},   {pay::Arrears::Days61To90, "61-90"},
    {pay::Arrears::Over90Days, "over_90"},
};

template <typename Enum, std::size_t size>
QString wordFrom(const KeyRow<Enum> (&rows)[size], Enum value)
{
    return translate("Cli", keyOf(rows, value).data());
}

} // namespace

QString word(LabourMeasure measure)
{
    return wordFrom(kMeasures, measure);
}

QString word(CapitalBasis basis)
{
    return wordFrom(kBases, basis);
}

QString word(WorkKind kind)
{
    return wordFrom(kKinds, kind);
}

QString word(WorkUnit unit)
{
    return wordFrom(kUnits, unit);
}

QString word(pay::PaymentMethod method)
{
    return wordFrom(kMethods, method);
}

QString word(pay::Arrears age)
{
    return wordFrom(kAges, age);
}

QString ageKey(pay::Arrears age)
{
    return QString(keyOf(kAgeKeys, age));
}

} // namespace zhangfang::cli
