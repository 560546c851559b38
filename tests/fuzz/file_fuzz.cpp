#include "core/base/clock.h"
#include "core/store/coop_file.h"
#include "core/store/verify.h"
#include "tests/fuzz/fuzz.h"

#include <QFile>

using namespace zhangfang;

/// A cooperative's file that may be anything: it is opened for reading or refused, and never changed by it.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString path = fuzz::fileWith(bytes, "input.coop");
    const SystemClock clock;
    if (const auto file = store::CoopFile::open(path, store::CoopFile::Access::ReadOnly, clock)) {
        static_cast<void>((*file)->particulars());
        static_cast<void>((*file)->head());
        static_cast<void>(store::verify(**file));
    }
    QFile after(path);
    fuzz::promise(after.open(QIODevice::ReadOnly) && after.readAll() == bytes);
    return 0;
}
