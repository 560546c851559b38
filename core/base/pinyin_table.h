#pragma once

#include <span>
#include <string_view>

namespace zhangfang
{

/// The initials of characters that follow each other, as they are read in names; a blank where a character
/// has none.
struct InitialsRun {
    char32_t first;
    std::string_view initials;
};

/// A character that as a surname is read otherwise; a blank where it has no reading there.
struct SurnameInitial {
    char32_t character;
    char initial;
};

/// All that ICU knows, beyond ASCII; both lists by character. Made at build time by make_pinyin_table.cpp.
std::span<const InitialsRun> initialsRuns();
std::span<const SurnameInitial> surnameInitials();

} // namespace zhangfang
