#pragma once

#include "app/cli/registry.h"

namespace zhangfang::cli
{

/// The help of the whole program: what it is, all commands, what holds for each of them.
QString programHelp(std::span<const std::unique_ptr<Command>> commands);

/// The help of the commands that begin with one word ("calc").
QString groupHelp(const QString &word, const std::vector<const Command *> &commands);

/// The help of one command: how it is called, what it does, every argument with its unit, examples.
QString commandHelp(const Usage &usage);

} // namespace zhangfang::cli
