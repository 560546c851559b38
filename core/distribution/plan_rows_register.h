#pragma once

#include "core/distribution/plan.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

/// The rows of plans in the file, written once and read back as they are.
namespace zhangfang::distribution
{

/// Writes a plan as a draft with its reserves, lines and deductions, under the next number of its year; gives
/// it back as readPlan() will, with the warnings of drawing it up.
PlanRecord insertDraft(store::Transaction &transaction, NamedPlan plan, charter::TermsId terms);

/// The plan with this number as it was written, nothing worked out anew but sums; nothing where there is
/// none.
///
/// Throws StorageError where the rows cannot be a plan (somebody changed them).
std::optional<PlanRecord> readPlan(const store::Connection &connection, const QString &number);

/// Every plan of the file by year, round and number.
std::vector<PlanSummary> readPlans(const store::Connection &connection);

/// The plan's figures without its lines; nothing where there is none.
std::optional<PlanOverview> readOverview(const store::Connection &connection, const QString &number);

/// What the posted rounds of the year before `round` have given.
EarlierRounds readEarlierRounds(const store::Connection &connection, Year year, int round);

/// What a year closed with, by its last posted plan; nothing where it has none.
std::optional<YearClosing> readClosing(const store::Connection &connection, Year year);

/// The steps of a plan in the order in which it took them, by the journal.
std::vector<PlanStepTaken> readSteps(const store::Connection &connection, PlanId id);

/// The year's result, if a plan of the year was ever drawn up.
std::optional<YearResult> readYearResult(const store::Connection &connection, Year year);

/// The input from which the engine makes the same plan again.
PlanInput inputOf(const Plan &plan);

} // namespace zhangfang::distribution
