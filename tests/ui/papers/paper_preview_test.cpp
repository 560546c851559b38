#include "core/distribution/plan_register.h"
#include "core/labour/labour_ledger.h"
#include "core/pay/pay_register.h"
#include "tests/support/gui.h"
#include "tests/support/sample_coop.h"
#include "ui/papers/paper_preview.h"
#include "ui/papers/printing.h"
#include "ui/print/print_errors.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPrinter>
#include <QProcess>
#include <QSpinBox>

#include <algorithm>
#include <cstdlib>

using namespace zhangfang;
using test::child;

namespace
{

struct Office {
    test::SampleCoop coop{test::SampleStage::YearPosted};
    test::TestDesk desk{coop.file()};

    pay::PayRunLines december() { return pay::PayRegister(coop.file()).runs(Month(2025, 12))->front(); }
    papers::Paper slips() { return papers::paySlips(desk.desk(), december()); }
    std::vector<store::PrintRecord> records() { return *store::printsOf(coop.file(), *slips().id); }
    QString pdf(const char *name) { return coop.folder() + QLatin1Char('/') + QLatin1String(name); }
    /// Shows the paper and lets `script` type and click in its preview.
    void show(const papers::Paper &paper, std::function<void(papers::PaperPreview &)> script)
    {
        desk.prompts().dialog([script](QDialog &dialog) {
            script(static_cast<papers::PaperPreview &>(dialog));
            return true;
        });
        REQUIRE(papers::showPaper(desk.desk(), paper, nullptr));
        CHECK(desk.prompts().unforeseen().isEmpty());
    }
};

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString &pdf)
{
    return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
}

int pagesOf(const QString &pdf)
{
    return int(textOf(pdf).count(QLatin1Char('\f')));
}

/// A page of a PDF as large as `like`.
QImage pictureOf(const QString &pdf, int page, const QImage &like)
{
    const QString stem = pdf + QStringLiteral(".page");
    outputOf(QStringLiteral("pdftoppm"),
             {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-f"),
              QString::number(page + 1), QStringLiteral("-scale-to-x"), QString::number(like.width()),
              QStringLiteral("-scale-to-y"), QString::number(like.height()), pdf, stem});
    return QImage(stem + QStringLiteral(".png"));
}

/// Ink in each of 40 × 40 fields of a page, 0 to 255.
std::vector<int> inkMap(const QImage &picture)
{
    constexpr int kFields = 40;
    const QImage small = picture.convertToFormat(QImage::Format_Grayscale8)
                             .scaled(kFields, kFields, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    std::vector<int> ink;
    for (int y = 0; y < kFields; ++y) {
        for (int x = 0; x < kFields; ++x)
            ink.push_back(255 - qGray(small.pixel(x, y)));
    }
    return ink;
}

} // namespace

TEST_CASE("the preview shows the pages that the PDF has")
{
    Office office;
    const QString path = office.pdf("slips.pdf");
    office.desk.prompts().file(path);
    office.show(office.slips(), [&](papers::PaperPreview &preview) {
        auto &view = child<papers::PaperView>(preview, "paperView");
        child<QComboBox>(preview, "zoom");
        view.setZoom(papers::PaperView::Fit::Percent, 100);
        const QImage first = view.picture(0);
        const QImage last = view.picture(view.pageCount() - 1);
        const int pages = view.pageCount();
        test::click(preview, "savePdf");
        REQUIRE(QFileInfo::exists(path));
        CHECK(pagesOf(path) == pages);
        for (const auto &[page, shown] : {std::pair(0, first), std::pair(pages - 1, last)}) {
            const std::vector<int> screen = inkMap(shown), paper = inkMap(pictureOf(path, page, shown));
            int most = 0;
            for (std::size_t i = 0; i < screen.size(); ++i)
                most = std::max(most, std::abs(screen[i] - paper[i]));
            CHECK(*std::max_element(screen.begin(), screen.end()) > 60);
            CHECK(most < 40);
        }
    });
}

TEST_CASE("a paper that was put out is on record, and what follows is a copy unless the mark is taken off")
{
    Office office;
    const QString first = office.pdf("first.pdf"), second = office.pdf("second.pdf"),
                  third = office.pdf("third.pdf");
    for (const QString &path : {first, second, third})
        office.desk.prompts().file(path);
    office.show(office.slips(), [](papers::PaperPreview &preview) {
        CHECK_FALSE(child<QCheckBox>(preview, "copy").isChecked());
        CHECK(child<QLabel>(preview, "record").text() == QStringLiteral("Not printed yet."));
        test::click(preview, "savePdf");
        CHECK(child<QCheckBox>(preview, "copy").isChecked());
        test::click(preview, "savePdf");
    });
    CHECK_FALSE(textOf(first).contains(QStringLiteral("COPY")));
    CHECK(textOf(second).contains(QStringLiteral("COPY")));
    office.show(office.slips(), [](papers::PaperPreview &preview) {
        CHECK(child<QCheckBox>(preview, "copy").isChecked());
        CHECK(child<QLabel>(preview, "record").text().contains(QStringLiteral("2026-02-08")));
        CHECK(child<QLabel>(preview, "record").text().contains(QStringLiteral("is a copy")));
        child<QCheckBox>(preview, "copy").click();
        test::click(preview, "savePdf");
    });
    CHECK_FALSE(textOf(third).contains(QStringLiteral("COPY")));
    const auto records = office.records();
    REQUIRE(records.size() == 3);
    CHECK(records[0].pages == pagesOf(first));
    CHECK_FALSE(records[0].isCopy);
    CHECK(records[1].isCopy);
    CHECK_FALSE(records[2].isCopy);
}

TEST_CASE("some pages go out by their numbers, and numbers that are none are refused at the field")
{
    Office office;
    const QString path = office.pdf("some.pdf");
    office.desk.prompts().file(path);
    office.show(office.slips(), [](papers::PaperPreview &preview) {
        auto &pages = child<QWidget>(preview, "pages");
        auto &refusal = child<QLabel>(preview, "pagesRefusal");
        test::fill(pages, QStringLiteral("1-999"));
        test::click(preview, "savePdf");
        CHECK(refusal.isVisible());
        CHECK(refusal.text().contains(QStringLiteral("999")));
        test::fill(pages, QStringLiteral("x"));
        test::click(preview, "savePdf");
        CHECK(refusal.text().contains(QStringLiteral("x")));
        test::fill(pages, QStringLiteral("２，5-6"));
        test::click(preview, "savePdf");
        CHECK_FALSE(refusal.isVisible());
    });
    CHECK(pagesOf(path) == 3);
    const QString text = textOf(path);
    CHECK(text.contains(QStringLiteral("Page 2 of")));
    CHECK(text.contains(QStringLiteral("Page 5 of")));
    CHECK_FALSE(text.contains(QStringLiteral("Page 1 of")));
    CHECK(office.records().front().pages == 3);
}

TEST_CASE("pages are turned by keyboard and by number, and the zoom is remembered")
{
    Office office;
    const papers::Paper paper = office.slips();
    office.show(paper, [](papers::PaperPreview &preview) {
        auto &view = child<papers::PaperView>(preview, "paperView");
        auto &page = child<QSpinBox>(preview, "page");
        test::press(view, Qt::Key_PageDown);
        CHECK(view.currentPage() == 1);
        CHECK(page.value() == 2);
        page.setValue(5);
        CHECK(view.currentPage() == 4);
        test::press(view, Qt::Key_End);
        CHECK(page.value() == page.maximum());
        test::press(view, Qt::Key_Home);
        CHECK(page.value() == 1);
        auto &zoom = child<QComboBox>(preview, "zoom");
        zoom.setCurrentIndex(1);
        Q_EMIT zoom.activated(1);
        CHECK(view.fit() == papers::PaperView::Fit::Page);
        const int before = view.percent();
        test::press(view, Qt::Key_Plus, Qt::ControlModifier);
        CHECK(view.percent() > before);
    });
    office.show(paper, [](papers::PaperPreview &preview) {
        CHECK(child<QComboBox>(preview, "zoom").currentIndex() == 1);
        CHECK(child<papers::PaperView>(preview, "paperView").fit() == papers::PaperView::Fit::Page);
    });
}

TEST_CASE("a file that cannot be written is said, and nothing goes on record")
{
    Office office;
    office.desk.prompts().file(QStringLiteral("/nowhere/at/all.pdf"));
    office.show(office.slips(), [](papers::PaperPreview &preview) {
        test::click(preview, "savePdf");
        CHECK(child<kit::MessageBar>(preview, "messageBar").words().contains(QStringLiteral("all.pdf")));
    });
    CHECK(office.records().empty());
}

TEST_CASE("after saving, the folder can be opened")
{
    Office office;
    office.desk.prompts().file(office.pdf("slips"));
    office.show(office.slips(), [](papers::PaperPreview &preview) {
        test::click(preview, "savePdf");
        test::click(child<kit::MessageBar>(preview, "messageBar"), "messageAction");
    });
    CHECK(QFileInfo::exists(office.pdf("slips.pdf")));
    CHECK(office.desk.prompts().shownOutside() == QStringList{office.coop.folder()});
}

TEST_CASE("books that are open for reading print and keep no record")
{
    Office office;
    office.coop.reopen(store::CoopFile::Access::ReadOnly);
    test::TestDesk desk(office.coop.file());
    desk.prompts().file(office.pdf("read-only.pdf"));
    desk.prompts().dialog([](QDialog &dialog) {
        CHECK(child<QLabel>(dialog, "record").text().contains(QStringLiteral("not recorded")));
        test::click(dialog, "savePdf");
        CHECK(child<kit::MessageBar>(dialog, "messageBar").words().contains(QStringLiteral("read-only.pdf")));
        return true;
    });
    const auto run = pay::PayRegister(office.coop.file()).runs(Month(2025, 12))->front();
    const papers::Paper slips = papers::paySlips(desk.desk(), run);
    REQUIRE(papers::showPaper(desk.desk(), slips, nullptr));
    CHECK(store::printsOf(office.coop.file(), *slips.id)->empty());
}

TEST_CASE("every paper of the books can be shown; only what pays somebody goes on record")
{
    Office office;
    kit::Desk &desk = office.desk.desk();
    const auto plan = distribution::PlanRegister(office.coop.file()).postedPlan(Year{2025}, 1);
    REQUIRE(plan);
    const auto sheets = labour::LabourLedger(office.coop.file()).sheets(Month(2026, 1));
    REQUIRE_FALSE(sheets->empty());
    print::PaperTable table;
    table.title = QStringLiteral("Jobs");
    table.columns = {{QStringLiteral("Number")}};
    table.rows = {{QStringLiteral("X01")}};
    const std::vector<std::pair<papers::Paper, bool>> papers{
        {papers::payoutSlips(desk, *plan), true},
        {papers::payoutRoll(desk, *plan), true},
        {papers::paySlips(desk, office.december()), true},
        {papers::payRoll(desk, office.december()), true},
        {papers::notice(desk, *plan), false},
        {papers::memberRegister(desk, QDate(2025, 12, 31)), false},
        {papers::memberAccount(desk, QStringLiteral("029"), Year{2025}), false},
        {papers::crewSheet(desk, sheets->front().sheet.id), false},
        {papers::tablePaper(desk, table), false},
    };
    for (const auto &[paper, recorded] : papers) {
        office.show(paper, [](papers::PaperPreview &preview) {
            INFO(preview.windowTitle().toStdString());
            CHECK(preview.windowTitle().contains(QStringLiteral("示例劳务合作社")));
        });
        CHECK(paper.id.has_value() == recorded);
    }
}

TEST_CASE("a paper without a page is refused before anything is shown")
{
    Office office;
    const papers::Paper nobody = papers::memberRegister(office.desk.desk(), QDate(1990, 1, 1));
    const auto shown = papers::showPaper(office.desk.desk(), nobody, nullptr);
    REQUIRE_FALSE(shown);
    CHECK(shown.error().code == errors::kNothingToPrint);
}

TEST_CASE("the printer gets every page of the whole sheet under the paper's name")
{
    Office office;
    const papers::Paper paper = office.slips();
    const auto document = paper.make(print::Issue::Original, {});
    REQUIRE(document);
    const auto fonts = print::PaperFonts::load();
    REQUIRE(fonts);
    const QString path = office.pdf("printer.pdf");
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    const papers::SomePages pages(**document, {0, 3});
    papers::setUpPrinter(printer, pages);
    CHECK(printer.docName() == (*document)->title());
    CHECK(printer.pageLayout().pageSize().id() == QPageSize::A4);
    CHECK(printer.fullPage());
    REQUIRE(papers::printPages(printer, pages, *fonts));
    CHECK(pagesOf(path) == 2);
}

TEST_CASE("a register goes on paper as it is shown: its columns, its rows in their order, its sums")
{
    struct Row {
        QString name;
        Money amount;
    };
    Office office;
    kit::TableModel<Row> model(
        {kit::textColumn<Row>("name", QStringLiteral("Name"), [](const Row &row) { return row.name; }),
         kit::figureColumn<Row>("amount", QStringLiteral("Amount"),
                                [](const Row &row) { return row.amount; })},
        [](const Row &row) { return kit::haystackOf({row.name}, {}); });
    model.setRows({{QStringLiteral("b"), Money::fromFen(100)}, {QStringLiteral("a"), Money::fromFen(250)}});
    kit::RegisterTable table(office.desk.desk(), model, "paperTest");
    table.setDefaultOrder("name");
    const print::PaperTable paper =
        papers::tableOf(table, QStringLiteral("People"), QStringLiteral("2025-12-31"));
    REQUIRE(paper.columns.size() == 2);
    CHECK(paper.columns[1].heading == QStringLiteral("Amount"));
    CHECK(paper.columns[1].align == print::Align::Right);
    REQUIRE(paper.rows.size() == 2);
    CHECK(paper.rows[0] == QStringList{QStringLiteral("a"), QStringLiteral("2.50")});
    CHECK(paper.sums == QStringList{QStringLiteral("Sum"), QStringLiteral("3.50")});
}
