#pragma once

#include "app/cli/command.h"

namespace zhangfang::cli
{

/// close: closes a month or a year.
class Close final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// reopen: opens it again, by resolution.
class Reopen final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

} // namespace zhangfang::cli
