#pragma once

#include "app/cli/command.h"

namespace zhangfang::cli
{

/// approve: approves a month's crew sheets.
class Approve final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// pay: makes a month's pay run.
class Pay final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

} // namespace zhangfang::cli
