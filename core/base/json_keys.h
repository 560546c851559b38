#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace zhangfang
{

/// The first key that stands twice in one object, with the way to it: `reserves[0].rate_bp`. Nothing where
/// every key stands once.
///
/// QJsonDocument keeps the last of two values and says nothing; whoever typed the first would never know.
/// `json` is text that QJsonDocument could read. Names that are written differently but mean the same
/// (`\u0061` and `a`) are the same key.
std::optional<QString> repeatedKey(const QByteArray &json);

} // namespace zhangfang
