#include "app/cli/text_layout.h"

#include "core/base/assert.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace zhangfang::cli
{

namespace
{

struct Range {
    char32_t first;
    char32_t last;
};

// Unicode Standard Annex 11: Wide and Fullwidth, in blocks; what is only wide in some fonts counts as narrow.
constexpr std::array<Range, 14> kWide = {{{0x1100, 0x115F},
                                          {0x2E80, 0x303E},
                                          {0x3041, 0x33FF},
                                          {0x3400, 0x4DBF},
                                          {0x4E00, 0x9FFF},
                                          {0xA000, 0xA4CF},
                                          {0xA960, 0xA97F},
                                          {0xAC00, 0xD7A3},
                                          {0xF900, 0xFAFF},
                                          {0xFE30, 0xFE6F},
                                          {0xFF01, 0xFF60},
                                          {0xFFE0, 0xFFE6},
                                          {0x1F300, 0x1F9FF},
                                          {0x20000, 0x3FFFD}}};

int characterWidth(char32_t character)
{
    const auto category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    return std::ranges::any_of(
               kWide, [&](Range range) { return character >= range.first && character <= range.last; })
               ? 2
               : 1;
}

QString padded(const QString &text, int width, Align align)
{
    const QString spaces(std::max(0, width - displayWidth(text)), QLatin1Char(' '));
    return align == Align::Left ? text + spaces : spaces + text;
}

QString withoutTrailingSpaces(QString line)
{
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}

QStringList wrappedParagraph(const QString &text, int width)
{
    QStringList lines;
    QString line;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() != -1) {
        const QString piece = text.mid(from, finder.position() - from);
        from = finder.position();
        if (!line.isEmpty() && displayWidth(withoutTrailingSpaces(line + piece)) > width) {
            lines += withoutTrailingSpaces(line);
            line.clear();
        }
        line += piece;
    }
    lines += withoutTrailingSpaces(line);
    return lines;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += characterWidth(character);
    return width;
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs)
        lines += wrappedParagraph(paragraph, width);
    return lines;
}

void TextTable::addRow(QStringList cells)
{
    ZHANGFANG_ASSERT(static_cast<std::size_t>(cells.size()) == m_columns.size());
    m_rows.push_back(std::move(cells));
}

void TextTable::addRule()
{
    m_rows.emplace_back();
}

QString TextTable::toString() const
{
    std::vector<int> widths;
    QStringList headings;
    for (const Column &column : m_columns) {
        widths.push_back(displayWidth(column.heading));
        headings += column.heading;
    }
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row.at(i)));
    }

    const auto lineOf = [&](const QStringList &cells) {
        QStringList aligned;
        for (qsizetype i = 0; i < cells.size(); ++i)
            aligned += padded(cells.at(i), widths[i], m_columns[i].align);
        return withoutTrailingSpaces(aligned.join(QLatin1String("  "))) + QLatin1Char('\n');
    };
    QStringList dashes;
    for (const int width : widths)
        dashes += QString(width, QLatin1Char('-'));
    QString text = lineOf(headings) + lineOf(dashes);
    for (const QStringList &row : m_rows)
        text += lineOf(row.isEmpty() ? dashes : row);
    return text;
}

} // namespace zhangfang::cli
