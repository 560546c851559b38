#pragma once

#include "core/labour/roll.h"
#include "core/store/connection.h"

namespace zhangfang::labour
{

/// Everything that the ledger looks up, as it stands in the file. Lives no longer than `connection`.
Roll readRoll(const store::Connection &connection);

} // namespace zhangfang::labour
