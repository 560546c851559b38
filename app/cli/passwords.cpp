#include "app/cli/passwords.h"

#include "app/cli/cli_errors.h"
#include "app/cli/language.h"
#include "app/cli/terminal.h"
#include "ui/kit/kit_errors.h"

#include <QScopeGuard>
#include <QStringDecoder>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace zhangfang::cli
{

namespace
{

/// Longer than any password.
constexpr qint64 kMostBytes = 4096;

Result<QString> decoded(QByteArray bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return Error{errors::kLineNotUtf8};
    return text;
}

} // namespace

Passwords::Passwords(Identity identity, Terminal &terminal)
    : m_identity(std::move(identity))
    , m_terminal(terminal)
{
}

Result<QString> Passwords::ofUser()
{
    if (!m_ofUser) {
        ZHANGFANG_TRY_ASSIGN(m_ofUser, next(translate("Cli", "Password of %1: ").arg(m_identity.user)));
    }
    return *m_ofUser;
}

Result<QString> Passwords::fresh(const QString &forWhom)
{
    ZHANGFANG_TRY_ASSIGN(QString password, next(translate("Cli", "New password of %1: ").arg(forWhom)));
    if (areGiven())
        return password;
    ZHANGFANG_TRY_ASSIGN(const QString again, next(translate("Cli", "The same again: ")));
    if (again != password)
        return Error{errors::kPasswordsDiffer};
    return password;
}

Result<QString> Passwords::next(const QString &prompt)
{
    return areGiven() ? nextLine() : ask(prompt);
}

Result<QString> Passwords::nextLine()
{
    const Error unreadable{errors::kPasswordNotReadable, {{QStringLiteral("fd"), *m_identity.passwordFd}}};
    if (!m_lines.isOpen() && !m_lines.open(*m_identity.passwordFd, QIODevice::ReadOnly))
        return unreadable;
    const QByteArray line = m_lines.readLine(kMostBytes);
    return line.isEmpty() ? Result<QString>(unreadable) : decoded(line);
}

#ifdef Q_OS_UNIX

Result<QString> Passwords::ask(const QString &prompt)
{
    const int tty = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (tty < 0)
        return Error{errors::kNoPasswordGiven};
    const auto close = qScopeGuard([tty] { ::close(tty); });
    termios before{};
    if (tcgetattr(tty, &before) != 0)
        return Error{errors::kNoPasswordGiven};
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    silent.c_lflag |= ECHONL;
    if (tcsetattr(tty, TCSAFLUSH, &silent) != 0)
        return Error{errors::kNoPasswordGiven};
    const auto restore = qScopeGuard([&] { tcsetattr(tty, TCSAFLUSH, &before); });

    m_terminal.error(prompt);
    QByteArray line;
    char byte = 0;
    while (line.size() < kMostBytes && ::read(tty, &byte, 1) == 1 && byte != '\n')
        line += byte;
    return decoded(line);
}

#else

Result<QString> Passwords::ask(const QString &)
{
    return Error{errors::kNoPasswordGiven};
}

#endif

} // namespace zhangfang::cli
