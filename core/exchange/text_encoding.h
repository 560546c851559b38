#pragma once

#include "core/base/result.h"

#include <QIODevice>

namespace zhangfang::exchange
{

/// How the bytes of a text file are to be read.
enum class TextEncoding { Utf8, Gb18030, Utf16Le, Utf16Be };

/// Finds the encoding of `device` by reading all of it once, in pieces, from its beginning.
///
/// A byte order mark decides. Without one a file that is UTF-8 throughout is UTF-8, and any other that is
/// GB18030 throughout is GB18030. Refuses a file with zero bytes (exchange.binary_file) and one that is
/// neither or is cut off within a character (exchange.wrong_encoding), each with its line.
Result<TextEncoding> detectEncoding(QIODevice &device, const QString &source);

} // namespace zhangfang::exchange
