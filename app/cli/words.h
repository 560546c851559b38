#pragma once

#include "core/charter/terms.h"
#include "core/labour/work.h"

#include <QString>

/// The words for what people choose among, in the language of the program.
namespace zhangfang::cli
{

QString word(charter::LabourMeasure measure);
QString word(charter::CapitalBasis basis);
QString word(labour::WorkKind kind);
/// "hour", "workday", "piece", …: what a rate is for.
QString word(labour::WorkUnit unit);

} // namespace zhangfang::cli
