#pragma once

#include "core/store/change_history.h"

#include <QString>

namespace zhangfang::kit
{

/// What a change says, as one sentence without its end: "Changed: name 金契 → 金栔, household number H038 →
/// H039", "Contribution paid in 2023-10-13: 1,800.00 yuan". Row numbers, digests and the like are left out;
/// of identity, phone and account numbers only that they changed, for the journal does not hold them.
QString changeSentence(const store::Change &change);
/// "2026-02-08 14:32", on this machine's clock.
QString changeTime(const QDateTime &at);

/// What the rows of a table are called: "crew sheet", 考勤表; empty for a table that is not the journal's.
QString tableWord(const QString &table);
/// What a column is called: "household number", 户号; empty for columns that nobody reads.
QString columnWord(const QString &column);
/// A value as people read it, by the column's unit and the file's words; "—" where there is none.
QString columnValue(const QString &column, const QVariant &value);

} // namespace zhangfang::kit
