#pragma once

#include "core/base/error.h"

namespace zhangfang::cli
{

/// What the program says to the shell when it ends.
enum class ExitCode {
    Done = 0,    ///< done, or answered
    Refused = 1, ///< refused, locked, or bad input data: nothing was changed
    Usage = 2,   ///< the call itself is wrong
    Damaged = 3, ///< the file is damaged, tampered with, newer than the program, or not ours
};

/// The exit code that belongs to a refusal; the only place that knows.
constexpr ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Refused:
    case ErrorKind::BadInput:
    case ErrorKind::Locked:
        return ExitCode::Refused;
    case ErrorKind::Usage:
        return ExitCode::Usage;
    case ErrorKind::Damaged:
        return ExitCode::Damaged;
    }
    return ExitCode::Damaged;
}

} // namespace zhangfang::cli
