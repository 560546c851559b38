#pragma once

#include "core/charter/terms.h"
#include "core/labour/work.h"
#include "core/pay/payment_rules.h"

#include <QString>

/// The words for what people choose among, in the language of the program.
namespace zhangfang::cli
{

QString word(charter::LabourMeasure measure);
QString word(charter::CapitalBasis basis);
QString word(labour::WorkKind kind);
/// "hour", "workday", "piece", …: what a rate is for.
QString word(labour::WorkUnit unit);

QString word(pay::PaymentMethod method);
/// "31–60 days": how long something has been due.
QString word(pay::Arrears age);
/// "not_due", "0-30", "31-60", "61-90", "over_90": the word under --json.
QString ageKey(pay::Arrears age);

} // namespace zhangfang::cli
