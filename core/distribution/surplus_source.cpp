#include "core/distribution/surplus_source.h"

#include "core/distribution/distribution_errors.h"

#include <algorithm>

namespace zhangfang::distribution
{

Result<void> checkSource(const SurplusSource &source, Money surplus)
{
    if (!source.statement || source.statement->surplus() == surplus)
        return {};
    const Money difference = surplus - source.statement->surplus();
    return Error{errors::kStatementDiffers,
                 {{QStringLiteral("lines_fen"), source.statement->surplus().fen()},
                  {QStringLiteral("surplus_fen"), surplus.fen()},
                  {QStringLiteral("difference_fen"), std::max(difference, -difference).fen()}}};
}

} // namespace zhangfang::distribution
