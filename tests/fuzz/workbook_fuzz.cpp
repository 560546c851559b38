#include "core/exchange/crew_sheet_file.h"
#include "core/exchange/members_file.h"
#include "core/exchange/table_reader.h"
#include "tests/fuzz/fuzz.h"

using namespace zhangfang;

/// A workbook: torn archives, damaged parts, cells that lie about what they hold.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString path = fuzz::fileWith(bytes, "input.xlsx");
    static_cast<void>(exchange::readCrewSheet(path, {}));
    static_cast<void>(exchange::readMembers(path));
    return 0;
}
