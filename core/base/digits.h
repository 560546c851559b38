#pragma once

#include <QByteArray>

#include <array>
#include <charconv>

namespace zhangfang
{

/// Appends the number in decimal digits, for texts of many numbers: no text of its own is made for each.
inline void appendNumber(QByteArray &bytes, qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    bytes.append(QByteArrayView(digits.data(), end));
}

} // namespace zhangfang
