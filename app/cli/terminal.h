#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <optional>

namespace zhangfang::cli
{

/// Standard input, output and error, in UTF-8 whatever the machine's locale.
///
/// A reader of the output who has seen enough (`| head`) ends nothing: the work goes on, the rest is dropped.
class Terminal
{
public:
    /// Makes a closed pipe an error of writing instead of the end of the program.
    Terminal();

    /// Writes to standard output.
    void out(const QString &text) { out(text.toUtf8()); }
    void out(const QByteArray &utf8);
    /// Writes to standard error, after everything written so far to standard output.
    void error(const QString &text);

    /// Whether nobody reads standard output any more.
    bool isClosed() const { return m_closed; }
    /// Sends out what is still held back. Refused with cli.answer_not_written where standard output could not
    /// take all of it (a full disk; a closed pipe is no refusal).
    Result<void> finish();

    /// A line of standard input without its end.
    struct Line {
        QString text;               ///< damaged bytes replaced, cut at the limit
        std::optional<Error> error; ///< cli.line_too_long or cli.line_not_utf8
    };
    static constexpr qsizetype kMaxLineBytes = 65'536;
    /// The next line, or nothing at the end. A byte order mark before the first line is dropped.
    std::optional<Line> readLine();

private:
    void write(std::FILE *stream, const QByteArray &bytes);

    bool m_closed = false; ///< the reader of standard output has gone
    int m_failure = 0;     ///< errno of the first write that failed otherwise
    bool m_firstLine = true;
};

} // namespace zhangfang::cli
