#pragma once

#include "app/cli/command.h"

// Reckoning without a file. Each takes what it works on from its arguments or, where there are none, line by
// line from standard input, and answers line by line: the n-th answer belongs to the n-th input.

namespace zhangfang::cli
{

/// `calc apportion`: shares an amount over weights by largest remainder.
class CalcApportion final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// `calc capitals`: writes amounts in the capitals of banking papers.
class CalcCapitals final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// `calc id`: checks resident identity numbers.
class CalcId final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// `calc credit-code`: checks unified social credit codes.
class CalcCreditCode final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

} // namespace zhangfang::cli
