#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/usage.h"
#include "core/base/result.h"

namespace zhangfang::cli
{

class Context;

/// One command of the program.
///
/// A command reads its arguments, asks the core, and says what happened. It decides nothing itself: rules
/// stand in the core, wording in the translations.
class Command
{
public:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    virtual Usage usage() const = 0;

    /// Lays out pages, and so needs Qt's painting side (fonts).
    virtual bool makesPaper() const { return false; }

    /// Does the work with arguments that fit usage(). A refusal is reported by the caller; a command that has
    /// answered and still did not find everything in order returns the exit code that says so.
    virtual Result<ExitCode> run(Context &context) const = 0;
};

} // namespace zhangfang::cli
