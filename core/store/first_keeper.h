#pragma once

#include "core/store/session.h"

namespace zhangfang::store
{

/// The first active keeper of a file: in whose name things are done while nobody has signed in. A nameless
/// guest in a file without one, as no program leaves it.
Actor firstKeeper(const Connection &connection);

} // namespace zhangfang::store
