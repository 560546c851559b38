#pragma once

#include "app/cli/command.h"

namespace zhangfang::cli
{

/// `backup`: writes a dated, checked copy of a file.
class BackUp final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// `backups`: the backups of a file that lie in a folder.
class Backups final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// `restore`: puts a backup in the place of a file, which stays beside it.
class Restore final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

} // namespace zhangfang::cli
