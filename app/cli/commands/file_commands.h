#pragma once

#include "app/cli/command.h"

namespace zhangfang::cli
{

/// `new`: founds a cooperative's file, with its charter's terms where they are given.
class New final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// `verify`: recomputes a whole file and says what is not as the program left it.
class Verify final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

} // namespace zhangfang::cli
