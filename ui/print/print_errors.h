#pragma once

#include "core/base/error.h"

namespace zhangfang::errors
{

/// A font family that the paper needs is not installed. Parameters: family, package (Debian's name).
inline constexpr ErrorCode kFontMissing{"print.font_missing", ErrorKind::Refused};
/// No installed font can write a character. Parameters: character, code (as U+20BB7).
inline constexpr ErrorCode kCharacterMissing{"print.character_missing", ErrorKind::Refused};
/// There is not one line to print. Parameter: document (its title).
inline constexpr ErrorCode kNothingToPrint{"print.nothing_to_print", ErrorKind::Refused};
/// The file could not be written; what stood there before is untouched. Parameters: file, reason.
inline constexpr ErrorCode kCannotWriteFile{"print.cannot_write", ErrorKind::Refused};

} // namespace zhangfang::errors
