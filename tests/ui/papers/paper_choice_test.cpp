#include "core/pay/pay_register.h"
#include "tests/support/gui.h"
#include "tests/support/sample_coop.h"
#include "ui/kit/paper_settings.h"
#include "ui/papers/paper_preview.h"
#include "ui/papers/printing.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>

using namespace zhangfang;
using test::child;

namespace
{

/// What poppler says of a PDF.
struct Pdf {
    int pages = 0;
    QString size;
    QString fonts;
};

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

Pdf read(const QString &path)
{
    const QString facts = outputOf(QStringLiteral("pdfinfo"), {path});
    const auto fact = [&facts](const char *name) {
        const QRegularExpression line(QStringLiteral("^%1: *(.*)$").arg(QLatin1String(name)),
                                      QRegularExpression::MultilineOption);
        return line.match(facts).captured(1).trimmed();
    };
    return {fact("Pages").toInt(), fact("Page size"), outputOf(QStringLiteral("pdffonts"), {path})};
}

void choose(QComboBox &box, int index)
{
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
}

struct Office {
    test::SampleCoop coop{test::SampleStage::YearPosted};
    test::TestDesk desk{coop.file()};

    papers::Paper slips()
    {
        return papers::paySlips(desk.desk(), pay::PayRegister(coop.file()).runs(Month(2025, 12))->front());
    }
    /// A table of `rows` rows with three columns.
    papers::Paper table(int rows, int columns = 3)
    {
        print::PaperTable table;
        table.title = QStringLiteral("明细");
        for (int column = 0; column < columns; ++column)
            table.columns.push_back({QStringLiteral("列%1").arg(column), print::Align::Left, false});
        for (int row = 0; row < rows; ++row) {
            QStringList texts;
            for (int column = 0; column < columns; ++column)
                texts << QStringLiteral("第%1行的内容").arg(row);
            table.rows.push_back(texts);
        }
        return papers::tablePaper(desk.desk(), table);
    }
    /// Shows the paper, lets `script` choose, and saves it.
    Pdf saved(const papers::Paper &paper, const std::function<void(papers::PaperPreview &)> &script = {})
    {
        const QString path = coop.folder() + QStringLiteral("/paper.pdf");
        desk.prompts().file(path);
        desk.prompts().dialog([&](QDialog &dialog) {
            auto &preview = static_cast<papers::PaperPreview &>(dialog);
            if (script)
                script(preview);
            test::click(preview, "savePdf");
            return true;
        });
        REQUIRE(papers::showPaper(desk.desk(), paper, nullptr));
        return read(path);
    }
};

} // namespace

TEST_CASE("slips are put three or two to an A4 or one to an A5 in the preview, and stay so for the next")
{
    Office office;
    const std::size_t persons =
        pay::PayRegister(office.coop.file()).runs(Month(2025, 12))->front().lines.size();
    REQUIRE(persons > 3);
    const Pdf three = office.saved(office.slips());
    CHECK(three.size.contains(QStringLiteral("(A4)")));
    const Pdf two = office.saved(office.slips(), [](papers::PaperPreview &preview) {
        choose(child<QComboBox>(preview, "slipSheet"), 1);
        CHECK_FALSE(preview.findChild<QComboBox *>(QStringLiteral("margin")));
    });
    CHECK(two.size.contains(QStringLiteral("(A4)")));
    CHECK(two.pages > three.pages);
    CHECK(two.pages * 4 >= three.pages * 5);
    const Pdf again = office.saved(office.slips());
    CHECK(again.pages == two.pages);
    const Pdf one = office.saved(office.slips(), [](papers::PaperPreview &preview) {
        choose(child<QComboBox>(preview, "slipSheet"), 2);
        QStringList words;
        for (const QLabel *label : preview.findChildren<QLabel *>())
            words << label->text();
        CHECK(words.join(QLatin1Char(' ')).contains(QStringLiteral("A5 across")));
    });
    CHECK(one.size.contains(QStringLiteral("595.")));
    CHECK(one.size.contains(QStringLiteral("419.")));
    CHECK(one.pages >= two.pages * 2 - 1);
}

TEST_CASE("a table goes on A5 where it fits, and margins move its edges")
{
    Office office;
    const Pdf a4 = office.saved(office.table(60));
    const Pdf a5 = office.saved(office.table(60), [](papers::PaperPreview &preview) {
        choose(child<QComboBox>(preview, "tableSheet"), 1);
        CHECK_FALSE(preview.findChild<QComboBox *>(QStringLiteral("slipSheet")));
    });
    CHECK(a4.size.contains(QStringLiteral("(A4)")));
    CHECK(a5.size.startsWith(QStringLiteral("419.")));
    CHECK(a5.pages > a4.pages);
    const Pdf wide = office.saved(office.table(60, 14));
    CHECK(wide.size.contains(QStringLiteral("(A4)")));
    // Some number of columns fits across an A5 with narrow margins and not with wide ones.
    int held = 0;
    for (int columns = 5; columns < 10 && held == 0; ++columns) {
        const auto at = [&](int margin) {
            return office
                .saved(office.table(3, columns),
                       [margin](papers::PaperPreview &preview) {
                           choose(child<QComboBox>(preview, "margin"), margin);
                       })
                .size.contains(QStringLiteral("(A4)"));
        };
        held += !at(0) && at(2) ? 1 : 0;
    }
    CHECK(held == 1);
}

TEST_CASE("papers are set in the face that is chosen, and in the usual one where nobody chose")
{
    Office office;
    CHECK(office.saved(office.table(3)).fonts.contains(QStringLiteral("MicroHei")));
    const QStringList faces = print::PaperFonts::choices();
    REQUIRE(faces.contains(QStringLiteral("Noto Sans CJK SC")));
    kit::setPaperFamily(office.desk.settings(), QStringLiteral("Noto Sans CJK SC"));
    const QString fonts = office.saved(office.table(3)).fonts;
    CHECK(fonts.contains(QStringLiteral("NotoSansCJK")));
    CHECK_FALSE(fonts.contains(QStringLiteral("MicroHei")));
    kit::setPaperFamily(office.desk.settings(), QStringLiteral("No Such Face"));
    CHECK(office.saved(office.table(3)).fonts.contains(QStringLiteral("MicroHei")));
}

TEST_CASE("a roll is a fixed form and offers no choice")
{
    Office office;
    const auto run = pay::PayRegister(office.coop.file()).runs(Month(2025, 12))->front();
    office.saved(papers::payRoll(office.desk.desk(), run), [](papers::PaperPreview &preview) {
        for (const char *box : {"slipSheet", "tableSheet", "margin"})
            CHECK_FALSE(preview.findChild<QComboBox *>(QLatin1String(box)));
    });
}

TEST_CASE("the preferred printer is proposed where it is installed")
{
    const QStringList installed{QStringLiteral("Office"), QStringLiteral("Hall")};
    CHECK(papers::printerFor(QStringLiteral("Hall"), installed) == QStringLiteral("Hall"));
    CHECK(papers::printerFor(QStringLiteral("Gone"), installed).isEmpty());
    CHECK(papers::printerFor({}, installed).isEmpty());
}
