#include "core/money/money.h"
#include "core/money/price.h"
#include "core/money/rmb_capitals.h"
#include "core/money/working_time.h"
#include "tests/fuzz/fuzz.h"

using namespace zhangfang;

/// Figures as people type them: an amount that is read is written plainly and read back as the same.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(parseHours(text));
    static_cast<void>(Price::parseYuan(text));
    static_cast<void>(Quantity::parse(text));
    const auto amount = Money::parseYuan(text);
    if (!amount)
        return 0;
    const auto again = Money::parseYuan(amount->toPlainYuan());
    fuzz::promise(again.has_value() && *again == *amount);
    if (const auto capitals = rmbCapitals(*amount))
        fuzz::promise(!capitals->isEmpty());
    return 0;
}
