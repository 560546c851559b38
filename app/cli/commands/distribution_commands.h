#pragma once

#include "app/cli/command.h"

namespace zhangfang::cli
{

/// distribute: draws up the second round of a year, and with --post books it.
class Distribute final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// reverse: takes a posted plan back.
class Reverse final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

} // namespace zhangfang::cli
