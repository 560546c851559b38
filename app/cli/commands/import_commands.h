#pragma once

#include "app/cli/command.h"

namespace zhangfang::cli
{

/// import members: a register of members.
class ImportMembers final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// import jobs: jobs with their clients and rates.
class ImportJobs final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// import labour: a year's or month's ledger.
class ImportLabour final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// import crew-sheet: a month's grid of one job.
class ImportCrewSheet final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// import undo: takes a whole import back.
class ImportUndo final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

} // namespace zhangfang::cli
