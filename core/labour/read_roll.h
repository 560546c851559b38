#pragma once

#include "core/labour/roll.h"
#include "core/store/connection.h"

#include <vector>

namespace zhangfang::labour
{

/// Everything that the ledger looks up, as it stands in the file. Lives no longer than `connection`.
Roll readRoll(const store::Connection &connection);
/// As readRoll(), of these persons and this job only: what it takes does not grow with the file.
Roll readRoll(const store::Connection &connection, const std::vector<people::PersonId> &persons, JobId job);

} // namespace zhangfang::labour
