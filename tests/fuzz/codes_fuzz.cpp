#include "core/base/credit_code.h"
#include "core/base/identity_number.h"
#include "tests/fuzz/fuzz.h"

using namespace zhangfang;

/// Identity numbers and credit codes: what is read is read again as the same, and nobody is born tomorrow.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QDate today(2026, 2, 8);
    if (const auto number = IdentityNumber::parse(text, today)) {
        fuzz::promise(IdentityNumber::parse(number->text(), today).value() == *number);
        fuzz::promise(number->birthDate().isValid() && number->birthDate() <= today);
    }
    if (const auto code = CreditCode::parse(text))
        fuzz::promise(CreditCode::parse(code->text()).value() == *code);
    return 0;
}
