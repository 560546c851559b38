#include "app/cli/terminal.h"

#include "app/cli/cli_errors.h"

#include <QStringDecoder>

#include <cerrno>
#include <csignal>
#include <cstring>

namespace zhangfang::cli
{

Terminal::Terminal()
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

void Terminal::write(std::FILE *stream, const QByteArray &bytes)
{
    errno = 0;
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stream) == size || stream != stdout)
        return;
    if (errno == EPIPE)
        m_closed = true;
    else if (m_failure == 0)
        m_failure = errno;
}

void Terminal::out(const QByteArray &utf8)
{
    if (!m_closed && m_failure == 0)
        write(stdout, utf8);
}

void Terminal::error(const QString &text)
{
    std::fflush(stdout);
    write(stderr, text.toUtf8());
    std::fflush(stderr);
}

Result<void> Terminal::finish()
{
    errno = 0;
    if (std::fflush(stdout) != 0 && !m_closed && m_failure == 0 && errno != EPIPE)
        m_failure = errno;
    if (m_failure == 0)
        return {};
    return Error{errors::kAnswerNotWritten,
                 {{QStringLiteral("reason"), QString::fromLocal8Bit(std::strerror(m_failure))}}};
}

std::optional<Terminal::Line> Terminal::readLine()
{
    QByteArray bytes;
    bool tooLong = false;
    int byte = std::getc(stdin);
    if (byte == EOF)
        return std::nullopt;
    for (; byte != EOF && byte != '\n'; byte = std::getc(stdin)) {
        if (bytes.size() < kMaxLineBytes)
            bytes += static_cast<char>(byte);
        else
            tooLong = true;
    }
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    if (m_firstLine && bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    m_firstLine = false;

    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    Line line;
    line.text = decoder(bytes);
    if (tooLong)
        line.error = Error{errors::kLineTooLong, {{QStringLiteral("limit_bytes"), kMaxLineBytes}}};
    else if (decoder.hasError())
        line.error = Error{errors::kLineNotUtf8};
    return line;
}

} // namespace zhangfang::cli
