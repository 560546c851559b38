#pragma once

#include "core/store/connection.h"

#include <QString>

namespace zhangfang::store
{

/// The keyed digest of a secret value: HMAC-SHA256 with the file's own key over the kind and the value, 64
/// hexadecimal digits.
///
/// It stands for the value in journal and seals, and finds a person by an exact number. Without the key
/// nobody can try all numbers until one fits; the same number has another digest in another cooperative's
/// file. The connection's user must have the keys (keysOf() in session.h): in a file with passwords somebody
/// who has signed in.
QString keyedDigest(const Connection &connection, const QString &kind, const QString &value);

} // namespace zhangfang::store
