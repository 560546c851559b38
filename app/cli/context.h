#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/passwords.h"
#include "app/cli/terminal.h"
#include "app/cli/text_layout.h"
#include "core/base/clock.h"

#include <vector>

namespace zhangfang::cli
{

/// What a command works with: its arguments, the clock, and the two ways of answering.
class Context
{
public:
    Context(Arguments arguments, Identity identity, const Clock &clock, Terminal &terminal, bool wantsJson)
        : m_arguments(std::move(arguments))
        , m_clock(clock)
        , m_terminal(terminal)
        , m_passwords(std::move(identity), terminal)
        , m_wantsJson(wantsJson)
    {
    }

    const Arguments &arguments() const { return m_arguments; }
    const Clock &clock() const { return m_clock; }
    Terminal &terminal() { return m_terminal; }
    /// Who signs in, and what they are asked.
    Passwords &passwords() { return m_passwords; }
    bool wantsJson() const { return m_wantsJson; }

    /// A line for people on standard output; nothing under --json.
    void say(const QString &line);
    /// A table for people on standard output; nothing under --json.
    void show(const TextTable &table);
    /// The answer for programs on standard output; nothing without --json. Warnings so far become its member
    /// `warnings`. To be given once.
    void answer(Json object);
    /// A refusal with more to say than its sentence: the sentence on standard error, or `object` with a
    /// member `error` under --json. Returns the refusal's exit code.
    ExitCode refuse(const Error &error, Json object);
    /// The sentence of a refusal that does not end the command, on standard error; nothing under --json.
    void complain(const Error &error);
    /// Remarks that stop nothing: on standard error at once, or in the answer under --json.
    void warn(const std::vector<Warning> &warnings);

private:
    Arguments m_arguments;
    const Clock &m_clock;
    Terminal &m_terminal;
    Passwords m_passwords;
    bool m_wantsJson;
    std::vector<Warning> m_warnings;
};

} // namespace zhangfang::cli
