#include "core/pay/payment.h"

#include "core/base/keys.h"

namespace zhangfang::pay
{

namespace
{
constexpr KeyRow<PaymentMethod> kMethods[] = {{PaymentMethod::Cash, "cash"}, {PaymentMethod::Bank, "bank"}};
} // namespace

QLatin1String toKey(PaymentMethod method)
{
    return keyOf(kMethods, method);
}

std::optional<PaymentMethod> paymentMethodFromKey(const QString &key)
{
    return valueOf(kMethods, key);
}

} // namespace zhangfang::pay
