#pragma once

#include "app/cli/command.h"

#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace zhangfang::cli
{

using Commands = std::vector<std::unique_ptr<Command>>;

/// Every command there is, in the order in which the help lists them.
Commands allCommands();

/// What the words at the start of a call mean.
struct Lookup {
    const Command *command = nullptr;             ///< found
    qsizetype wordCount = 0;                      ///< how many words name it
    std::vector<const Command *> candidates = {}; ///< where only the first word is known: what may follow
};

/// Finds the command that `words` (a call without its switches) begin with.
Lookup findCommand(std::span<const std::unique_ptr<Command>> commands, const QStringList &words);

} // namespace zhangfang::cli
