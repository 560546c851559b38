#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/registry.h"
#include "app/cli/terminal.h"
#include "core/base/clock.h"

#include <QStringList>

namespace zhangfang::cli
{

/// Finds the command of a call, runs it, and reports what came of it.
class Program
{
public:
    Program();

    /// Whether the command in `call` lays out pages; asked before the application object is made.
    bool makesPaper(const QStringList &call) const;
    /// Does what `call` (without the program's name) says.
    ExitCode run(const QStringList &call, const Clock &clock, Terminal &terminal) const;
    /// Reports why `call` cannot be done at all.
    ExitCode refuse(const Error &error, const QStringList &call, Terminal &terminal) const;

private:
    struct Request;
    Request read(const QStringList &call) const;
    ExitCode carryOut(const Request &request, const Clock &clock, Terminal &terminal) const;
    ExitCode runCommand(const Request &request, const Clock &clock, Terminal &terminal) const;

    Commands m_commands;
};

} // namespace zhangfang::cli
