#pragma once

#include "core/base/id.h"

namespace zhangfang::people
{

/// A person of the register: whoever works or joins.
using PersonId = Id<struct PersonTag>;

} // namespace zhangfang::people
