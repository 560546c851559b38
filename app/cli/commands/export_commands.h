#pragma once

#include "app/cli/command.h"

namespace zhangfang::cli
{

/// export persons: everybody in the register.
class ExportPersons final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// export entries: the labour ledger.
class ExportEntries final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// export pay: pay lines.
class ExportPay final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// export distribution: the lines of a plan.
class ExportDistribution final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// export journal: who changed what, when and why.
class ExportJournal final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

} // namespace zhangfang::cli
