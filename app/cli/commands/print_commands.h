#pragma once

#include "app/cli/command.h"

namespace zhangfang::cli
{

/// print slips: the members' slips of the second round.
class PrintSlips final : public Command
{
public:
    Usage usage() const override;
    bool makesPaper() const override { return true; }
    Result<ExitCode> run(Context &context) const override;
};

/// print roll: the signing roll of the second round.
class PrintRoll final : public Command
{
public:
    Usage usage() const override;
    bool makesPaper() const override { return true; }
    Result<ExitCode> run(Context &context) const override;
};

/// print payslips: everybody's slip of a month's pay.
class PrintPaySlips final : public Command
{
public:
    Usage usage() const override;
    bool makesPaper() const override { return true; }
    Result<ExitCode> run(Context &context) const override;
};

/// print payroll: the signing roll of a month's pay.
class PrintPayRoll final : public Command
{
public:
    Usage usage() const override;
    bool makesPaper() const override { return true; }
    Result<ExitCode> run(Context &context) const override;
};

/// print register: the register of members as at a day.
class PrintRegister final : public Command
{
public:
    Usage usage() const override;
    bool makesPaper() const override { return true; }
    Result<ExitCode> run(Context &context) const override;
};

} // namespace zhangfang::cli
