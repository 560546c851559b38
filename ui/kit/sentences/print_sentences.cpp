#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
    {"print.font_missing", QT_TRANSLATE_NOOP("Sentences", "The font {family} is not installed, and papers are set in it. Install the package {package}.")},
    {"print.character_missing", QT_TRANSLATE_NOOP("Sentences", "No installed font can write the character {character} ({code}). Nothing was printed. Install a font that has it, the package fonts-hanazono for instance.")},
    {"print.nothing_to_print", QT_TRANSLATE_NOOP("Sentences", "{document}: there is not one line to print.")},
    {"print.cannot_write", QT_TRANSLATE_NOOP("Sentences", "{file} could not be written: {reason}. What stood there before has not been touched.")},
};
// clang-format on
} // namespace

SentenceTable printSentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
