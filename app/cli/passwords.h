#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QString>

#include <memory>
#include <optional>

namespace zhangfang::cli
{

class Terminal;

/// Who signs in, as the call says: --user, --password-fd.
struct Identity {
    QString user;                  ///< empty where the call names nobody
    std::optional<int> passwordFd; ///< where passwords are read, a line each
};

/// Where passwords and codes come from: a file descriptor, or the terminal without their showing. Never from
/// the call itself, which every user of the machine can read, and never from the environment.
class Passwords
{
public:
    Passwords(Identity identity, Terminal &terminal);

    const QString &user() const { return m_identity.user; }
    /// Whether the call hands passwords in.
    bool areGiven() const { return m_identity.passwordFd.has_value(); }
    /// The password of the user who signs in: the first line; asked for once.
    Result<QString> ofUser();
    /// A new one: the next line, or asked for twice on a terminal.
    /// Refuses kit.passwords_differ besides what next() refuses.
    Result<QString> fresh(const QString &forWhom);
    /// The next line, or the answer to `prompt` on the terminal.
    /// Refuses cli.no_password where there is neither, cli.password_not_readable and cli.line_not_utf8.
    Result<QString> next(const QString &prompt);

private:
    Result<QString> nextLine();
    Result<QString> ask(const QString &prompt);

    Identity m_identity;
    Terminal &m_terminal;
    QFile m_lines;
    std::optional<QString> m_ofUser;
};

} // namespace zhangfang::cli
