#include "tests/print/pdf_text.h"
#include "ui/print/line_breaks.h"
#include "ui/print/print_errors.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QPageLayout>
#include <QTemporaryDir>

#include <algorithm>

using namespace zhangfang;
using namespace zhangfang::tests;

namespace
{

/// Lines of text, 40 to a page.
class Lines final : public print::Document
{
public:
    explicit Lines(QStringList lines)
        : m_lines(std::move(lines))
    {
    }

    QString title() const override { return QStringLiteral("行"); }
    QPageLayout pageLayout() const override { return print::a4(QPageLayout::Portrait); }
    int pageCount() const override { return int(m_lines.size() + kPerPage - 1) / kPerPage; }
    void paintPage(int page, print::Canvas &canvas) const override
    {
        double y = 20;
        for (const QString &line : m_lines.mid(page * kPerPage, kPerPage))
            canvas.put(12, y += 6, line, {11});
    }

private:
    static constexpr int kPerPage = 40;
    QStringList m_lines;
};

/// Remembers what was set where instead of painting it.
class RecordingSurface final : public print::Surface
{
public:
    struct Set {
        QString text;
        double left, right, baseline, sizePt;
    };
    std::vector<Set> all;

    void glyphs(QPointF baseline, const print::GlyphRun &run, double sizePt, print::Ink) override
    {
        Set set{
            {}, baseline.x(), baseline.x() + print::widthEm(run) * print::emMm(sizePt), baseline.y(), sizePt};
        for (const print::Glyph &glyph : run)
            set.text += QString::fromUcs4(&glyph.character, 1);
        all.push_back(set);
    }
    void line(QPointF, QPointF, double, print::Ink, print::Stroke) override {}
    void frame(const QRectF &, double, print::Ink) override {}
    void fill(const QRectF &, print::Ink) override {}
    void stamp(const QByteArray &, QPointF, const std::function<void()> &paint) override { paint(); }
};

QStringList linesOf(const QString &text, double widthEm)
{
    QStringList lines;
    for (const auto &run : print::brokenIntoLines(paperFonts().shape(text), widthEm)) {
        QString line;
        for (const print::Glyph &glyph : run)
            line += QString::fromUcs4(&glyph.character, 1);
        lines << line;
    }
    return lines;
}

} // namespace

TEST_CASE("each character is written by the first face that has it")
{
    const auto run = paperFonts().shape(QStringLiteral("工门户书·¥−√≈÷×（吕䶮㛃𠮷𠅤"));
    REQUIRE(run.size() == 17);
    for (qsizetype i = 0; i < run.size(); ++i) {
        INFO(int(i));
        CHECK(run[i].known);
        CHECK(run[i].index != 0);
        CHECK(run[i].face == (i < 13 ? 0 : 1));
    }
    CHECK(paperFonts().face(0).familyName() == QStringLiteral("WenQuanYi Micro Hei"));
    CHECK(paperFonts().face(1).familyName() == QStringLiteral("Noto Sans CJK SC"));
}

TEST_CASE("a family that is not installed is refused with the package that has it")
{
    const auto fonts = print::PaperFonts::load(
        {{QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("fonts-wqy-microhei")},
         {QStringLiteral("No Such Song"), QStringLiteral("fonts-no-such")}});
    REQUIRE_FALSE(fonts);
    CHECK(fonts.error().code == errors::kFontMissing);
    CHECK(fonts.error().param(QStringLiteral("family")) == QStringLiteral("No Such Song"));
    CHECK(fonts.error().param(QStringLiteral("package")) == QStringLiteral("fonts-no-such"));
}

TEST_CASE("what the paper's families lack is looked for in the other installed ones")
{
    const auto fonts = print::PaperFonts::load(
        {{QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("fonts-wqy-microhei")}});
    REQUIRE(fonts);
    const auto run = fonts->shape(QStringLiteral("朱𠮷"));
    CHECK(run[0].face == 0);
    CHECK(run[1].face == 1);
    CHECK(run[1].known);
}

TEST_CASE("all figures are equally wide in both faces")
{
    for (const int face : {0, 1}) {
        const auto digits = paperFonts().face(face).glyphIndexesForString(QStringLiteral("0123456789"));
        const auto advances = paperFonts().face(face).advancesForGlyphIndexes(digits);
        CHECK(std::ranges::all_of(advances, [&](QPointF each) { return each == advances.first(); }));
    }
}

TEST_CASE("variation selectors and controls take no room, and half a character is not known")
{
    CHECK(paperFonts().shape(QStringLiteral("葛") + QString::fromUcs4(U"\U000E0100", 1) + QChar(7)).size() ==
          1);
    const auto broken = paperFonts().shape(QString(QChar(0xD842)));
    REQUIRE(broken.size() == 1);
    CHECK_FALSE(broken.front().known);
}

TEST_CASE("every unified ideograph, and the marks of the papers, read back from a PDF as they were printed")
{
    QStringList lines{QStringLiteral("示例劳务合作社 2025年度（第 1 轮）：，。、《》〔〕"),
                      QStringLiteral("· ¥1,234.50 −23.33 √ ≈ ÷ × — ABC xyz 0123456789 X ****"),
                      QStringLiteral("工门户书长马龙 䶮 㛃 𠮷 𠅤")};
    QString line;
    // The unified ideographs of Unicode 1.1, then extension A: the latter from the second face.
    for (char32_t character = 0x4E00; character <= 0x9FA5; ++character) {
        line += QChar(char16_t(character));
        if (line.size() == 40)
            lines << std::exchange(line, {});
    }
    for (char32_t character = 0x3400; character < 0x3800; ++character) {
        line += QChar(char16_t(character));
        if (line.size() == 40)
            lines << std::exchange(line, {});
    }
    lines << line;
    QString read;
    for (const QString &page : textOfPages(Lines(lines)))
        read += packed(page);
    CHECK((read == packed(lines.join(QString())))); // a failure would print 20,000 characters
}

TEST_CASE("equal documents give equal bytes, without date, path or machine")
{
    const Lines document({QStringLiteral("朱𠮷 1,000.00")});
    const auto first = print::toPdf(document, paperFonts());
    const auto otherFonts = print::PaperFonts::load();
    const auto second = print::toPdf(document, *otherFonts);
    REQUIRE(first);
    CHECK(*first == *second);
    CHECK_FALSE(first->contains("Date"));
    CHECK_FALSE(first->contains("/usr"));
    CHECK(first->contains("/Creator (Zhangfang)"));
    CHECK(first->contains("/Title <FEFF884C>"));
}

TEST_CASE("what holds no line is refused and leaves no file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("empty.pdf"));
    const auto outcome = print::writePdf(Lines({}), paperFonts(), path);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == errors::kNothingToPrint);
    CHECK(outcome.error().param(QStringLiteral("document")) == QStringLiteral("行"));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a character that no font has is refused by name and never printed as a box")
{
    const QString unknown = QString::fromUcs4(U"\U0010FFFD", 1);
    const auto outcome = print::toPdf(Lines({QStringLiteral("朱") + unknown}), paperFonts());
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == errors::kCharacterMissing);
    CHECK(outcome.error().param(QStringLiteral("character")) == unknown);
    CHECK(outcome.error().param(QStringLiteral("code")) == QStringLiteral("U+10FFFD"));
    // It spoils this document only.
    CHECK(print::toPdf(Lines({QStringLiteral("朱")}), paperFonts()));
}

TEST_CASE("a PDF that cannot be written leaves what stood there")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("slips.pdf"));
    REQUIRE(QDir(folder.path()).mkpath(path)); // a folder of that name stands in the way
    const auto outcome = print::writePdf(Lines({QStringLiteral("一")}), paperFonts(), path);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == errors::kCannotWriteFile);
    CHECK(outcome.error().param(QStringLiteral("file")) == QStringLiteral("slips.pdf"));
    CHECK(QDir(path).exists());
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("a figure is set smaller until it fits, in one piece")
{
    RecordingSurface surface;
    print::Canvas canvas(surface, paperFonts());
    for (const char *text : {"0.00", "1,234.50", "999,999,999.99", "−999,999,999.99"}) {
        surface.all.clear();
        canvas.figure({10, 10, 15, 5}, QString::fromUtf8(text), {11, print::Align::Right});
        INFO(text);
        REQUIRE(surface.all.size() == 1);
        CHECK(surface.all[0].text == QString::fromUtf8(text));
        CHECK(surface.all[0].left >= 10 - 1e-9);
        CHECK(surface.all[0].right == Approx(25));
        CHECK(surface.all[0].sizePt <= 11);
    }
}

TEST_CASE("words shrink to a least size first, then wrap, and nothing of them is lost")
{
    RecordingSurface surface;
    print::Canvas canvas(surface, paperFonts());
    struct Row {
        QString words;
        std::size_t lines;
    };
    const QString thirty = QStringLiteral("阿卜杜热合曼·麦麦提图尔荪·阿卜力克木·艾尔肯·买买提吐尔逊");
    for (const auto &[words, lines] :
         {Row{QStringLiteral("吕生艳"), 1}, Row{QStringLiteral("古丽·买买提江"), 1}, Row{thirty, 4},
          Row{thirty + thirty + thirty, 6}}) {
        surface.all.clear();
        canvas.words({10, 10, 24, 14}, words, {11}, 9.5);
        CHECK(surface.all.size() == lines);
        QString all;
        for (const auto &set : surface.all) {
            all += set.text;
            CHECK(set.right <= 34 + 1e-9);
            CHECK(set.baseline > 10);
            CHECK(set.baseline < 24);
        }
        CHECK(all == words);
    }
}

TEST_CASE("lines break between characters, not within figures, and never before a closing mark")
{
    CHECK(linesOf(QStringLiteral("零头舍去，得钱"), 4.5) ==
          QStringList{QStringLiteral("零头舍"), QStringLiteral("去，得钱")});
    CHECK(linesOf(QStringLiteral("预支（治疗）"), 3) ==
          QStringList{QStringLiteral("预支"), QStringLiteral("（治"), QStringLiteral("疗）")});
    CHECK(linesOf(QStringLiteral("共 12,345.67 元"), 5.5) ==
          QStringList{QStringLiteral("共"), QStringLiteral("12,345.67"), QStringLiteral("元")});
    CHECK(linesOf(QStringLiteral("Pay roll for May"), 4.2) ==
          QStringList{QStringLiteral("Pay roll"), QStringLiteral("for May")});
    // Wider than a line by itself: broken where it must be.
    CHECK(linesOf(QStringLiteral("99005419511129"), 4).join(QString()) == QStringLiteral("99005419511129"));
    CHECK(linesOf(QString(), 4).isEmpty());
}
