#include "ui/print/line_breaks.h"

#include <QChar>
#include <QStringView>

namespace zhangfang::print
{

namespace
{

constexpr char32_t kSpace = U' ';

bool isOneOf(char32_t character, QStringView marks)
{
    return character < 0x10000 && marks.contains(QChar(char16_t(character)));
}

bool mayNotBegin(char32_t character)
{
    return isOneOf(character, u"，。、；：！？）》〉」』】·…,.;:!?)%");
}

bool mayNotEnd(char32_t character)
{
    return isOneOf(character, u"（《〈「『【(¥");
}

/// Letters and digits that stand side by side are one word.
bool isWordPart(char32_t character)
{
    return character > kSpace && character < 0x2E80;
}

bool mayBreakBetween(char32_t before, char32_t after)
{
    if (after == kSpace || mayNotBegin(after) || mayNotEnd(before))
        return false;
    return before == kSpace || !isWordPart(before) || !isWordPart(after);
}

void appendTrimmed(std::vector<GlyphRun> &lines, const GlyphRun &run, qsizetype from, qsizetype to)
{
    while (from < to && run[from].character == kSpace)
        ++from;
    while (to > from && run[to - 1].character == kSpace)
        --to;
    if (from < to)
        lines.emplace_back(run.constBegin() + from, run.constBegin() + to);
}

} // namespace

double widthEm(const GlyphRun &run)
{
    double sum = 0;
    for (const Glyph &glyph : run)
        sum += glyph.advance;
    return sum;
}

std::vector<GlyphRun> brokenIntoLines(const GlyphRun &run, double widthEm)
{
    std::vector<GlyphRun> lines;
    qsizetype start = 0, lastBreak = 0;
    double width = 0;
    for (qsizetype i = 0; i < run.size(); ++i) {
        if (i > start && mayBreakBetween(run[i - 1].character, run[i].character))
            lastBreak = i;
        width += run[i].advance;
        if (width <= widthEm || i == start || run[i].character == kSpace)
            continue;
        const qsizetype end = lastBreak > start ? lastBreak : i;
        appendTrimmed(lines, run, start, end);
        start = lastBreak = end;
        width = 0;
        for (qsizetype k = start; k <= i; ++k)
            width += run[k].advance;
    }
    appendTrimmed(lines, run, start, run.size());
    return lines;
}

} // namespace zhangfang::print
