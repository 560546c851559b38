#pragma once

#include "core/labour/crew_sheet_book.h"
#include "core/store/transaction.h"

namespace zhangfang::labour
{

/// Opens a grid. See CrewSheetBook::open().
Result<SheetId> openSheet(const store::Transaction &transaction, const NewCrewSheet &request);

/// The roster of a writable sheet, changed. See CrewSheetBook.
Result<std::vector<people::PersonId>> takeEarlierCrew(const store::Transaction &transaction,
                                                      const CrewSheet &sheet);
Result<void> addToRoster(const store::Transaction &transaction, const CrewSheet &sheet,
                         const std::vector<people::PersonId> &persons);
Result<RemovedLine> takeOffRoster(const store::Transaction &transaction, const CrewSheet &sheet,
                                  people::PersonId person, LineEntries entries);
Result<void> putLineBack(const store::Transaction &transaction, const CrewSheet &sheet,
                         const RemovedLine &line);
Result<void> orderRoster(const store::Transaction &transaction, const CrewSheet &sheet,
                         const std::vector<people::PersonId> &order);

} // namespace zhangfang::labour
