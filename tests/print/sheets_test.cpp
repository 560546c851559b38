#include "core/labour/job_register.h"
#include "core/labour/labour_errors.h"
#include "core/labour/labour_ledger.h"
#include "core/members/member_register.h"
#include "core/pay/pay_register.h"
#include "tests/print/pdf_text.h"
#include "tests/print/samples.h"
#include "tests/support/accountant.h"
#include "tests/support/temp_coop.h"
#include "ui/print/crew_sheet_paper.h"
#include "ui/print/member_account.h"
#include "ui/print/notice.h"
#include "ui/print/paper_sources.h"
#include "ui/print/table_document.h"

#include <catch2/catch.hpp>

#include <QDir>

#include <memory>

using namespace zhangfang;
using namespace zhangfang::tests;

namespace
{

print::PaperTable sampleTable(int rows, int columns = 3)
{
    print::PaperTable table;
    table.letterhead = {QStringLiteral("示例劳务合作社"), QStringLiteral("128-7F3A-91C2"), false};
    table.title = QStringLiteral("Jobs");
    table.asAt = QStringLiteral("As at 2025-12-31");
    for (int column = 0; column < columns; ++column)
        table.columns.push_back({QStringLiteral("Column %1").arg(column)});
    table.columns.back().align = print::Align::Right;
    table.columns.back().mayWrap = false;
    for (int row = 0; row < rows; ++row) {
        QStringList texts;
        for (int column = 0; column < columns; ++column)
            texts << QStringLiteral("r%1c%2").arg(row).arg(column);
        table.rows.push_back(texts);
    }
    return table;
}

print::Notice sampleNotice(int members)
{
    print::Notice notice;
    notice.payout = samplePayout(members);
    notice.steps = {{QStringLiteral("Surplus"), Money::fromFen(12'345'678), {}},
                    {QStringLiteral("Labour"), Money::fromFen(6'666'666), QStringLiteral("Art. 44")}};
    notice.issuedOn = QDate(2026, 3, 13);
    notice.until = QDate(2026, 3, 28);
    return notice;
}

/// The accountant's members, jobs, January grid and year, of which January 2025 is approved and paid.
class PaidBooks
{
public:
    PaidBooks()
    {
        REQUIRE(members::MemberRegister(file()).enrol(accountant::members(), store::BadRows::Refuse));
        REQUIRE(labour::JobRegister(file()).importJobs(accountant::jobs(), store::BadRows::Refuse));
        labour::LabourLedger ledger(file());
        labour::LedgerImport january = accountant::ledger2025();
        std::erase_if(january.rows,
                      [](const labour::LabourRow &row) { return row.day > QDate(2025, 1, 31); });
        REQUIRE(ledger.importLedger(january, store::BadRows::Refuse));
        REQUIRE(ledger.importGrid(accountant::grid202601(), store::BadRows::Refuse));
        REQUIRE(ledger.approveMonth(Month(2025, 1), labour::OpenCellPolicy::Refuse));
        REQUIRE(pay::PayRegister(file()).payMonth(Month(2025, 1)));
    }
    store::CoopFile &file() { return m_coop.file(); }
    labour::SheetId grid()
    {
        const auto sheets = labour::LabourLedger(file()).sheets(Month(2026, 1));
        REQUIRE(sheets);
        REQUIRE(sheets->size() == 1);
        return sheets->front().sheet.id;
    }

private:
    TempCoop m_coop;
};

} // namespace

TEST_CASE("a table on paper has every row once, its heading on every page, its sums under the last row")
{
    print::PaperTable table = sampleTable(70);
    table.sums = QStringList{QStringLiteral("Sum"), {}, QStringLiteral("4,689.00")};
    const print::TableDocument document(table);
    CHECK(document.pageLayout().orientation() == QPageLayout::Portrait);
    const QStringList pages = textOfPages(document);
    REQUIRE(pages.size() == document.pageCount());
    REQUIRE(pages.size() == 3);
    for (int page = 0; page < pages.size(); ++page) {
        CHECK(packed(pages[page]).contains(QStringLiteral("Column0Column1Column2")));
        CHECK(packed(pages[page]).contains(QStringLiteral("Page%1of3").arg(page + 1)));
        CHECK(pages[page].contains(QStringLiteral("128-7F3A-91C2")));
        CHECK(pages[page].contains(QStringLiteral("4,689.00")) == (page == 2));
    }
    const QString all = pages.join(QLatin1Char('\n'));
    for (int row = 0; row < 70; ++row)
        CHECK(all.count(QStringLiteral("r%1c0\n").arg(row)) + all.count(QStringLiteral("r%1c0 ").arg(row)) ==
              1);
}

TEST_CASE("a table that ends with its page still has room for the sums")
{
    for (const int rows : {34, 35, 68, 69}) {
        print::PaperTable table = sampleTable(rows);
        table.sums = QStringList{QStringLiteral("Sum"), {}, QStringLiteral("9.00")};
        const QStringList pages = textOfPages(print::TableDocument(table));
        INFO(rows);
        CHECK(pages.join(QString()).count(QStringLiteral("9.00")) == 1);
        CHECK(pages.last().contains(QStringLiteral("9.00")));
    }
}

TEST_CASE("a wide table lies across, one without rows has no page, a copy says so")
{
    CHECK(print::TableDocument(sampleTable(3, 20)).pageLayout().orientation() == QPageLayout::Landscape);
    CHECK(print::TableDocument(sampleTable(0)).pageCount() == 0);
    print::PaperTable copy = sampleTable(1);
    CHECK_FALSE(textOfPages(print::TableDocument(copy)).join(QString()).contains(QStringLiteral("COPY")));
    copy.letterhead.copy = true;
    CHECK(textOfPages(print::TableDocument(copy)).join(QString()).contains(QStringLiteral("COPY")));
}

TEST_CASE("a notice shows every member with hours and capital and hides who they are to the state")
{
    const print::Notice notice = sampleNotice(90);
    const print::NoticeDocument document(notice);
    const QStringList pages = textOfPages(document);
    REQUIRE(pages.size() == document.pageCount());
    CHECK(pages.size() == 3);
    const QString all = packed(pages.join(QString()));
    for (const print::PayoutLine &line : notice.payout.lines) {
        INFO(line.memberNumber.toStdString());
        CHECK(all.contains(line.memberNumber + line.name +
                           kit::maskedIdentityNumber(line.identityNumber, kit::Reader::Notice)));
        CHECK_FALSE(all.contains(line.identityNumber));
        CHECK_FALSE(all.contains(line.identityNumber.mid(6, 8)));
    }
    CHECK(pages[0].contains(QStringLiteral("123,456.78")));
    CHECK(pages[0].contains(QStringLiteral("resolution 2026-3")));
    CHECK(pages[0].contains(QStringLiteral("13 March 2026 to 28 March 2026")));
}

TEST_CASE("a notice before the assembly says that the plan is laid out, and names no resolution")
{
    print::Notice notice = sampleNotice(3);
    notice.payout.standing = print::PlanStanding::Draft;
    notice.payout.resolution.reset();
    const QString text = textOfPages(print::NoticeDocument(notice)).join(QString());
    CHECK(packed(text).contains(QStringLiteral("fifteendaysbeforethemembers'assembly")));
    CHECK_FALSE(text.contains(QStringLiteral("resolution 2026-3")));
}

TEST_CASE("the worth of an hour on a notice is cut so that a pocket calculator comes to the same fen")
{
    const print::Notice notice = sampleNotice(3);
    const QString text = packed(textOfPages(print::NoticeDocument(notice)).join(QString()));
    const print::PayoutPool &labour = notice.payout.labour;
    const QString worth = kit::unitValue(Wide(labour.shared.fen()) * 60, Wide(labour.totalWeight) * 100);
    CHECK(text.contains(QStringLiteral("eachhourgives%1yuan").arg(worth)));
}

TEST_CASE("a crew sheet on paper is the sheet: everybody, every cell, the sums of persons and days")
{
    PaidBooks books;
    const auto paper = print::crewSheetOf(books.file(), books.grid(), print::Issue::Original);
    REQUIRE(paper);
    CHECK(paper->persons.size() == 45);
    CHECK(paper->jobNumber == QStringLiteral("X02"));
    qint64 persons = 0, days = 0, open = 0;
    for (const print::CrewPerson &person : paper->persons) {
        persons += person.minutes;
        open += std::ranges::count_if(person.days, &QString::isEmpty);
    }
    for (const qint64 minutes : paper->minutesByDay)
        days += minutes;
    CHECK(persons == 432'165);
    CHECK(days == 432'165);
    CHECK(open == 50);
    CHECK(std::ranges::count_if(paper->persons, &print::CrewPerson::worksAsNonMember) == 2);
    const print::CrewSheetDocument document(*paper);
    CHECK(document.pageCount() == 3);
    const QString text = packed(textOfPages(document).join(QString()));
    CHECK(text.contains(QStringLiteral("7,202.75")));
    CHECK(text.contains(QStringLiteral("DRAFT")));
    REQUIRE_FALSE(paper->agreement.isEmpty());
    CHECK(text.contains(packed(QStringLiteral("Agreement %1").arg(paper->agreement))));

    const auto unknown = print::crewSheetOf(books.file(), labour::SheetId(9999), print::Issue::Original);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == errors::kSheetUnknown);
}

TEST_CASE("a member account adds up to its last line and keeps labour by time and by quantity apart")
{
    PaidBooks books;
    const auto paper =
        print::memberAccountOf(books.file(), QStringLiteral("029"), Year{2025}, print::Issue::Original);
    REQUIRE(paper);
    CHECK(paper->opening.contribution == Money::fromFen(100'000));
    REQUIRE(paper->rows.size() == 1);
    CHECK(paper->rows[0].day == QDate(2025, 1, 31));
    CHECK(paper->rows[0].figures.timeMinutes == 8 * 60);
    CHECK(paper->rows[0].figures.pieces == Quantity::fromThousandths(704'000));
    CHECK(paper->rows[0].figures.timePay == Money::fromFen(15'300));
    CHECK(paper->rows[0].figures.piecePay == Money::fromFen(78'332));
    CHECK(paper->pieceMinutes > 0);
    const QString text = packed(textOfPages(print::MemberAccountDocument(*paper)).join(QString()));
    CHECK(text.contains(QStringLiteral("1,000.008.00704153.00783.32")));
}

// Not a test of its own; see papers_test.cpp.
TEST_CASE("sheets to look at", "[.papers]")
{
    const auto chinese =
        qEnvironmentVariableIsSet("ZHANGFANG_PAPERS_ENGLISH") ? nullptr : std::make_unique<Chinese>();
    const QDir folder(qEnvironmentVariable("ZHANGFANG_PAPERS"));
    const auto write = [&folder](const print::Document &document, const char *name) {
        CHECK(print::writePdf(document, paperFonts(), folder.filePath(QString::fromLatin1(name))));
    };
    PaidBooks books;
    write(print::NoticeDocument(sampleNotice(90)), "notice.pdf");
    write(print::TableDocument(sampleTable(70)), "table.pdf");
    write(print::CrewSheetDocument(*print::crewSheetOf(books.file(), books.grid(), print::Issue::Original)),
          "crew-sheet.pdf");
    write(print::MemberAccountDocument(*print::memberAccountOf(books.file(), QStringLiteral("029"),
                                                               Year{2025}, print::Issue::Original)),
          "account.pdf");
}
