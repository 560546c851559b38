#pragma once

#include "app/cli/command.h"

namespace zhangfang::cli
{

/// `terms show`: the charter's terms, all versions that hold at some time.
class TermsShow final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// `terms set`: enters the charter's terms from a day on.
class TermsSet final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

} // namespace zhangfang::cli
