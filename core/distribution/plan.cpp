#include "core/distribution/plan.h"

#include "core/base/keys.h"

namespace zhangfang::distribution
{

namespace
{
constexpr KeyRow<PlanState> kStates[] = {
    {PlanState::Draft, "draft"},       {PlanState::PutForward, "put_forward"},
    {PlanState::Reviewed, "reviewed"}, {PlanState::Adopted, "adopted"},
    {PlanState::Posted, "posted"},     {PlanState::Reversed, "reversed"},
    {PlanState::Dropped, "dropped"},
};

constexpr KeyRow<ResultSource> kSources[] = {
    {ResultSource::Typed, "typed"},
    {ResultSource::Ledger, "ledger"},
};
} // namespace

QLatin1String toKey(PlanState state)
{
    return keyOf(kStates, state);
}

std::optional<PlanState> planStateFromKey(const QString &key)
{
    return valueOf(kStates, key);
}

std::optional<ResultSource> resultSourceFromKey(const QString &key)
{
    return valueOf(kSources, key);
}

} // namespace zhangfang::distribution
