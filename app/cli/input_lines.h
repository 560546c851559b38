#pragma once

#include "app/cli/context.h"

#include <functional>

namespace zhangfang::cli
{

/// One thing to work on, with the place to name when it cannot be used.
struct InputLine {
    QString text;
    Where where;
    std::optional<Error> error; ///< the line itself cannot be read
};

/// Hands the operands called `operand` to `use`, or the lines of standard input where there are none. Stops
/// at the first refusal, which it returns.
Result<void> forEachInput(Context &context, const QString &operand,
                          const std::function<Result<void>(const InputLine &)> &use);

/// Answers a list one item at a time, so that long inputs are answered while they come in: JSON items under
/// --json, lines otherwise.
class ListAnswer
{
public:
    explicit ListAnswer(Context &context)
        : m_context(context)
    {
    }
    void add(const Json &item, const QString &line);
    /// Ends the list.
    void finish();

private:
    Context &m_context;
    bool m_empty = true;
};

} // namespace zhangfang::cli
