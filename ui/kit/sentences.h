#pragma once

#include "core/base/error.h"

#include <QString>

namespace zhangfang::kit
{

/// The sentence that tells a person what a refusal (or a warning) says, in the language of the program.
///
/// The room's table (sentences/<room>_sentences.cpp) gives the words; `{name}` in them stands for the
/// parameter called `name`, written by the unit at its end (see ErrorParams): `…_fen` as money, `…_minutes`
/// as hours, `…_bp` as percent, `…_e4` as a price, `…_thousandths` as a quantity, a date as 2026-02-08, a
/// list with commas. The place, where it is known, comes first: "ledger.csv, line 7, column 工时: …". A code
/// without words shows its key.
QString sentence(const Error &error);

/// sentence() without the place, for where the place is shown beside it (a cell, a column of a list).
QString sentenceWithoutPlace(const Error &error);

} // namespace zhangfang::kit
