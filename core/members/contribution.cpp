#include "core/members/contribution.h"

#include "core/base/keys.h"

namespace zhangfang::members
{

namespace
{
constexpr KeyRow<ContributionKind> kKinds[] = {
    {ContributionKind::PaidIn, "paid_in"},
    {ContributionKind::Refunded, "refunded"},
    {ContributionKind::Converted, "converted"},
    {ContributionKind::Correction, "correction"},
};
} // namespace

QLatin1String toKey(ContributionKind kind)
{
    return keyOf(kKinds, kind);
}

std::optional<ContributionKind> contributionKindFromKey(const QString &key)
{
    return valueOf(kKinds, key);
}

} // namespace zhangfang::members
