#include "core/charter/terms_json.h"
#include "tests/fuzz/fuzz.h"

using namespace zhangfang;

/// The charter's terms as JSON: what is accepted is written and read back as the same.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto terms =
        charter::termsFromJson(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!terms)
        return 0;
    const QByteArray written = charter::termsToJson(*terms);
    const auto again = charter::termsFromJson(written);
    fuzz::promise(again.has_value() && charter::termsToJson(*again) == written);
    return 0;
}
