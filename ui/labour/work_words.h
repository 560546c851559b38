#pragma once

#include "core/labour/agreement.h"
#include "core/labour/crew_sheet.h"
#include "core/labour/job.h"
#include "ui/kit/table_model.h"

#include <QString>

/// The words of the Work page for what the labour ledger knows.
namespace zhangfang::ui::work
{

namespace core = zhangfang::labour;

kit::CellBadge badgeOf(core::SheetState state);
QString formWord(core::SheetForm form);
QString unitWord(core::WorkUnit unit);
QString kindWord(core::WorkKind kind);
/// "23.00 from the beginning", "overtime 34.50 from 2026-03-01".
QString agreementKindWord(core::AgreementKind kind);
kit::CellBadge badgeOf(core::AgreementState state);
QString rateInWords(const core::JobRate &rate);

} // namespace zhangfang::ui::work
