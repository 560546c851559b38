// Writes pinyin_table.cpp: what ICU knows of how characters are read, looked up once at build time. Loading
// ICU's rules takes a tenth of a second, which somebody would wait for at the first letter in a find bar.

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace
{

constexpr char32_t kFirst = 0x80;
constexpr char32_t kEnd = 0x32400; ///< behind the last of the Han characters
/// So many characters without a reading are kept within a run, rather than beginning another.
constexpr std::size_t kLongestGap = 32;
/// Compilers take no longer texts.
constexpr std::size_t kLongestRun = 32'768;
constexpr std::size_t kLine = 100;

/// How ICU reads characters in names.
class Readings
{
public:
    Readings()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_names.reset(
            icu::Transliterator::createInstance("Han-Latin/Names; Latin-ASCII", UTRANS_FORWARD, status));
    }

    bool areLoaded() const { return m_names != nullptr; }
    /// ' ' where it has none.
    char asSurname(char32_t character) const
    {
        icu::UnicodeString text(UChar32{std::int32_t(character)});
        m_names->transliterate(text);
        return initialAt(text, 0);
    }
    /// ICU reads the first of several Han characters as a surname: any other one before it makes the
    /// difference, and its reading is cut off again.
    char asGivenName(char32_t character) const
    {
        icu::UnicodeString text(u"王");
        text.append(UChar32{std::int32_t(character)});
        m_names->transliterate(text);
        return initialAt(text, text.lastIndexOf(u' ') + 1);
    }

private:
    static char initialAt(const icu::UnicodeString &text, std::int32_t at)
    {
        if (at >= text.length())
            return ' ';
        const UChar32 initial = u_tolower(text.char32At(at));
        return initial >= u'a' && initial <= u'z' ? char(initial) : ' ';
    }

    std::unique_ptr<icu::Transliterator> m_names;
};

struct Run {
    char32_t first;
    std::string initials;
};

/// Adds a character behind the last of `runs`, or begins another.
void add(std::vector<Run> &runs, char32_t character, char initial)
{
    if (!runs.empty()) {
        std::string &last = runs.back().initials;
        const std::size_t gap = character - runs.back().first - last.size();
        if (gap <= kLongestGap && last.size() + gap < kLongestRun) {
            last.append(gap, ' ').push_back(initial);
            return;
        }
    }
    runs.push_back({character, std::string(1, initial)});
}

void write(std::ostream &out, const std::vector<Run> &runs,
           const std::vector<std::pair<char32_t, char>> &surnames)
{
    out << "// Made by make_pinyin_table.cpp.\n#include \"core/base/pinyin_table.h\"\n\n"
           "namespace zhangfang\n{\n\nnamespace\n{\n\nconstexpr InitialsRun kRuns[] = {\n";
    for (const Run &run : runs) {
        out << "    {" << std::uint32_t(run.first);
        for (std::size_t at = 0; at < run.initials.size(); at += kLine)
            out << (at == 0 ? ", " : "\n        ") << '"' << run.initials.substr(at, kLine) << '"';
        out << "},\n";
    }
    out << "};\n\nconstexpr SurnameInitial kSurnames[] = {\n";
    for (const auto &[character, initial] : surnames)
        out << "    {" << std::uint32_t(character) << ", '" << initial << "'},\n";
    out << "};\n\n} // namespace\n\nstd::span<const InitialsRun> initialsRuns()\n{\n    return kRuns;\n}\n\n"
           "std::span<const SurnameInitial> surnameInitials()\n{\n    return kSurnames;\n}\n\n"
           "} // namespace zhangfang\n";
}

} // namespace

int main(int argc, char *argv[])
{
    const Readings readings;
    if (argc != 2 || !readings.areLoaded()) {
        std::cerr << "usage: make_pinyin_table FILE, with the data of ICU in reach\n";
        return 1;
    }
    std::vector<Run> runs;
    std::vector<std::pair<char32_t, char>> surnames;
    for (char32_t character = kFirst; character < kEnd; ++character) {
        if (!u_isalpha(UChar32(character)))
            continue;
        const char given = readings.asGivenName(character);
        const char surname = readings.asSurname(character);
        if (given != ' ')
            add(runs, character, given);
        if (surname != given)
            surnames.emplace_back(character, surname);
    }
    std::ofstream out(argv[1]);
    write(out, runs, surnames);
    return out.good() ? 0 : 1;
}
