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

} // namespace zhangfang::cli
