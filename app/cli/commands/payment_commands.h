#pragma once

#include "app/cli/command.h"

namespace zhangfang::cli
{

/// payment add: records what persons got of a month or of a distribution.
class PaymentAdd final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// payment reverse: takes payments back.
class PaymentReverse final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// payment list: the payments of a month or of a distribution.
class PaymentList final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// payment owed: what is owed, by how long it has been due.
class PaymentOwed final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

} // namespace zhangfang::cli
