#include "core/exchange/crew_sheet_file.h"
#include "core/exchange/jobs_file.h"
#include "core/exchange/ledger_file.h"
#include "core/exchange/members_file.h"
#include "tests/fuzz/fuzz.h"

using namespace zhangfang;

/// A text file as any of the four imports may be given it.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString path = fuzz::fileWith(bytes, "input.csv");
    static_cast<void>(exchange::readMembers(path));
    static_cast<void>(exchange::readJobs(path));
    static_cast<void>(
        exchange::readLedger(path, {}, {}, [](const labour::LabourRow &) { return Result<void>(); }));
    static_cast<void>(exchange::readCrewSheet(path, {}));
    return 0;
}
