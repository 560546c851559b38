#pragma once

#include "core/exchange/parsed_table.h"
#include "core/labour/labour_import.h"

#include <functional>

namespace zhangfang::exchange
{

/// Reads rows from the first to the last, gives the good ones to `take` and tells `heard` how far it is, as
/// readLedger() does.
using ReadLedgerRows = std::function<Result<RowTally>(const labour::TakeRow &take, const RowsHeard &heard)>;

/// Reads on a thread of its own, some thousand rows ahead, while the caller books what was read.
///
/// `take` and `heard` (which may be nothing) are called on this thread, with the rows in their order; who is
/// refused hears what `read` alone would have said. An exception on either side comes out here. What `read`
/// uses must not be used by others meanwhile.
Result<RowTally> readAhead(const ReadLedgerRows &read, const labour::TakeRow &take,
                           const RowsHeard &heard = {});

} // namespace zhangfang::exchange
