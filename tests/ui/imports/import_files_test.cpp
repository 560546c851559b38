#include "core/exchange/exchange_errors.h"
#include "core/labour/labour_ledger.h"
#include "tests/support/temp_coop.h"
#include "ui/kit/import_files.h"
#include "ui/kit/import_source.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace zhangfang;
using store::BatchKind;

namespace
{

const QString kData = QStringLiteral(ZHANGFANG_TEST_DATA "/accountant/");

/// Whether it went well, without what came of it.
template <typename T>
Result<void> nothingOf(const Result<T> &outcome)
{
    return outcome ? Result<void>() : Result<void>(outcome.error());
}

/// The empty table of a kind with its example as a row.
kit::ImportSource filledTable(const TempCoop &coop, BatchKind kind)
{
    const QString path = coop.folder() + QStringLiteral("/filled.csv");
    REQUIRE(kit::writeTemplate(kind, path, coop.clock().nowUtc()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    file.close();
    REQUIRE(text.count("# example ") == 1);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(text).replace("# example ", ""));
    file.close();
    kit::ImportSource source{kind, path};
    if (kind == BatchKind::CrewSheet) {
        source.jobNo = QStringLiteral("X01");
        source.month = Month(2025, 2); // the ledger has the January of the job
    }
    return source;
}

} // namespace

TEST_CASE("what a file is shows in its headings, in Chinese and English, with titles above them")
{
    struct Row {
        const char *file;
        BatchKind kind;
        std::size_t rows;
    };
    const Row rows[] = {
        {"members.csv", BatchKind::Members, 169},
        {"members.xlsx", BatchKind::Members, 169},
        {"jobs.csv", BatchKind::Jobs, 19},
        {"labour_2025.csv", BatchKind::Labour, 33'852},
        {"crew_sheet_2026-01.csv", BatchKind::CrewSheet, 47},
        {"crew_sheet_2026-01.xlsx", BatchKind::CrewSheet, 47},
    };
    for (const Row &row : rows) {
        INFO(row.file);
        const auto look = kit::lookAtFile(kData + QLatin1String(row.file));
        REQUIRE(look);
        REQUIRE(look->kind);
        CHECK(*look->kind == row.kind);
        CHECK(look->rows.size() == row.rows);
    }
    CHECK(*kit::kindByHeadings({QStringLiteral("Member No"), QStringLiteral("Identity Number")}) ==
          BatchKind::Members);
    CHECK_FALSE(kit::kindByHeadings({QStringLiteral("编号"), QStringLiteral("姓名")}));
}

TEST_CASE("an empty table that was saved is read as what it is and lacks nothing but rows")
{
    TempCoop coop;
    for (const BatchKind kind :
         {BatchKind::Members, BatchKind::Jobs, BatchKind::Labour, BatchKind::CrewSheet}) {
        for (const char *ending : {"csv", "xlsx"}) {
            INFO(kit::kindWord(kind).toStdString() << " " << ending);
            const QString path = coop.folder() + QStringLiteral("/empty.") + QLatin1String(ending);
            REQUIRE(kit::writeTemplate(kind, path, coop.clock().nowUtc()));
            const auto look = kit::lookAtFile(path);
            REQUIRE(look);
            REQUIRE(look->kind);
            CHECK(*look->kind == kind);
            kit::ImportSource source{kind, path};
            source.jobNo = QStringLiteral("X01");
            source.month = Month(2026, 1);
            const auto read = kit::readImport(coop.file(), source);
            const Result<void> empty = read ? nothingOf(read->preview()) : nothingOf(read);
            REQUIRE_FALSE(empty);
            CHECK(empty.error().code == errors::kOnlyHeadings);
        }
    }
}

TEST_CASE("the example of an empty table, moved out from behind its mark, is imported without a word")
{
    TempCoop coop;
    const auto filled = [&coop](BatchKind kind) {
        const kit::ImportSource source = filledTable(coop, kind);
        const auto read = kit::readImport(coop.file(), source);
        REQUIRE(read);
        const auto outcome = read->preview();
        REQUIRE(outcome);
        CHECK(read->tally->warnings.empty());
        INFO(kit::kindWord(kind).toStdString());
        const auto bad = kit::allBad(*read, *outcome);
        INFO((bad.empty() ? "" : bad.front().code.key));
        CHECK(bad.empty());
        REQUIRE(read->book(store::BadRows::Refuse, nullptr));
    };
    for (const BatchKind kind :
         {BatchKind::Members, BatchKind::Jobs, BatchKind::Labour, BatchKind::CrewSheet})
        filled(kind);
}

TEST_CASE("a ledger that is saved anew between the look at it and its import is not taken")
{
    TempCoop coop;
    for (const BatchKind kind : {BatchKind::Members, BatchKind::Jobs}) {
        const auto read = kit::readImport(coop.file(), filledTable(coop, kind));
        REQUIRE(read);
        REQUIRE(read->book(store::BadRows::Refuse, nullptr));
    }
    const kit::ImportSource source = filledTable(coop, BatchKind::Labour);
    const auto read = kit::readImport(coop.file(), source);
    REQUIRE(read);
    REQUIRE(read->preview());
    QFile file(source.path);
    REQUIRE(file.open(QIODevice::Append));
    file.write("\n");
    file.close();
    for (const store::BadRows badRows : {store::BadRows::Refuse, store::BadRows::LeaveOut}) {
        const auto booked = read->book(badRows, nullptr);
        REQUIRE_FALSE(booked);
        CHECK(booked.error().code == errors::kFileChanged);
    }
    CHECK(labour::LabourLedger(coop.file()).sheets(Month(2025, 1))->empty());
}

TEST_CASE("a place that cannot be written takes no empty table")
{
    TempCoop coop;
    const auto refused = kit::writeTemplate(BatchKind::Jobs, coop.folder() + QStringLiteral("/a/b.csv"),
                                            coop.clock().nowUtc());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kCannotWrite);
}
