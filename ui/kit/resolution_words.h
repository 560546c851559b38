#pragma once

#include "core/resolutions/resolution.h"

#include <QString>

#include <set>

namespace zhangfang::kit
{

/// "Members' assembly", 成员大会.
QString organWord(resolutions::Organ organ);
/// "Distribution of surplus", 盈余分配方案.
QString matterWord(resolutions::Matter matter);
/// The matters of a resolution in one line.
QString mattersInWords(const std::set<resolutions::Matter> &matters);

} // namespace zhangfang::kit
