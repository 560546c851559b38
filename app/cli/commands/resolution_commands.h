#pragma once

#include "app/cli/command.h"

namespace zhangfang::cli
{

/// `resolution add`: enters a decision of an organ in the numbered register.
class ResolutionAdd final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// `resolution list`: shows the register.
class ResolutionList final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

} // namespace zhangfang::cli
