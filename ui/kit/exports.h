#pragma once

#include "core/base/month.h"
#include "core/base/result.h"
#include "core/distribution/plan.h"
#include "core/store/coop_file.h"

#include <QString>

#include <optional>

/// Registers as tables for a spreadsheet: headings in the language of the program, one row a record, the head
/// of the file's chain below. The file's name decides between .csv and .xlsx. Each returns how many rows were
/// written; refusals are those of the registers and of exchange::createTable().
namespace zhangfang::kit
{

/// Whether identity, phone and account numbers are written in full.
enum class Secrets { Masked, Full };

/// Everybody in the register, members or not, with contribution as at `day`.
Result<qint64> exportPersons(store::CoopFile &file, QDate day, Secrets secrets, const QString &path);
/// Every entry worked from `first` to `last`.
Result<qint64> exportEntries(store::CoopFile &file, QDate first, QDate last, const QString &path);
/// Every pay line of the months from `first` to `last`.
Result<qint64> exportPay(store::CoopFile &file, Month first, Month last, const QString &path);
/// Every line of a plan with its weights.
Result<qint64> exportDistribution(store::CoopFile &file, const distribution::PlanRecord &plan,
                                  const QString &path);
/// The whole journal: who changed what, when and why.
Result<qint64> exportJournal(store::CoopFile &file, const QString &path);

} // namespace zhangfang::kit
