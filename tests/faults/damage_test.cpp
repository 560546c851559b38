#include "core/base/clock.h"
#include "core/store/connection.h"
#include "core/store/coop_file.h"
#include "core/store/store_errors.h"
#include "core/store/verify.h"
#include "tests/faults/contents.h"
#include "tests/faults/rounds.h"
#include "tests/faults/victim.h"
#include "tests/faults/village_year.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <optional>

using namespace faults;
using namespace zhangfang;
using namespace zhangfang::store;

namespace
{

const SystemClock kClock;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

int pageSizeOf(const QByteArray &file)
{
    const int stored = (uchar(file[16]) << 8) | uchar(file[17]);
    return stored == 1 ? 65536 : stored;
}

/// Opens and checks the whole file: what it is refused for, or the first thing found in it; empty where it is
/// sound.
QString accusation(const QString &path)
{
    const auto file = CoopFile::open(path, CoopFile::Access::ReadOnly, kClock);
    if (!file)
        return QString::fromLatin1(file.error().code.key);
    const auto verification = verify(**file);
    if (!verification)
        return QString::fromLatin1(verification.error().code.key);
    if (verification->isSound())
        return {};
    const Finding &first = verification->findings.front();
    return QStringLiteral("finding %1 in %2, row %3: %4")
        .arg(QString::number(int(first.kind)), first.table, QString::number(first.rowId), first.detail);
}

/// Every stored value, or nothing where SQLite cannot read them all or finds the file's build damaged.
std::optional<QByteArray> readableValues(const QString &path)
{
    try {
        const Connection connection(path, Connection::Mode::ReadOnly);
        if (connection.value(QStringLiteral("PRAGMA integrity_check(1)")).toString() != QLatin1String("ok"))
            return std::nullopt;
        return everyValueOf(path);
    } catch (const StorageError &) {
        return std::nullopt;
    }
}

} // namespace

TEST_CASE(
    "a byte that flips on any page is noticed where it changes a value, and nothing is accused elsewhere")
{
    Dice dice(20260211);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("账.coop"));
    const QByteArray whole = bytesOf(villageYear().whole());
    const int pageSize = pageSizeOf(whole);
    writeBytes(path, whole);
    const auto original = readableValues(path);
    REQUIRE(original);
    REQUIRE(accusation(path) == QString());
    const qsizetype pages = whole.size() / pageSize;
    const int stride = rounds(int(pages / 40) + 1, 1);
    int flips = 0;
    int noticed = 0;
    for (qsizetype page = 0; page < pages; page += stride) {
        for (int each = 0; each < rounds(1, 2); ++each) {
            QByteArray flipped = whole;
            const qsizetype at = page * pageSize + throwDice(dice, 0, pageSize - 1);
            flipped[at] = char(flipped[at] ^ char(1 << throwDice(dice, 0, 7)));
            writeBytes(path, flipped);
            const QString accused = accusation(path);
            const auto values = readableValues(path);
            INFO("byte " << at << " of page " << page + 1 << ", " << accused.toStdString());
            if (values == original)
                CHECK(accused.isEmpty() == (flipped.mid(60, 12) == whole.mid(60, 12)));
            else
                CHECK_FALSE(accused.isEmpty());
            CHECK(bytesOf(path) == flipped);
            ++flips;
            noticed += accused.isEmpty() ? 0 : 1;
        }
    }
    report("flipped bytes: " + QByteArray::number(flips) + " on " + QByteArray::number(pages / stride) +
           " pages; noticed " + QByteArray::number(noticed) + ", of no value " +
           QByteArray::number(flips - noticed));
    CHECK(noticed > flips / 2);
}

TEST_CASE("a file cut off at any page is refused as damaged, never opened, and not changed")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("账.coop"));
    const QByteArray whole = bytesOf(villageYear().whole());
    const int pageSize = pageSizeOf(whole);
    const qsizetype pages = whole.size() / pageSize;
    const int stride = rounds(int(pages / 40) + 1, 1);
    int cuts = 0;
    for (qsizetype kept = 1; kept < pages; kept += stride) {
        const QByteArray cut = whole.left(kept * pageSize);
        writeBytes(path, cut);
        const auto file = CoopFile::open(path, CoopFile::Access::ReadWrite, kClock);
        INFO(kept << " of " << pages << " pages");
        REQUIRE_FALSE(file);
        CHECK(file.error().code == errors::kFileDamaged);
        CHECK(bytesOf(path) == cut);
        ++cuts;
    }
    report("files cut off at a page: " + QByteArray::number(cuts) + ", all refused");
}

TEST_CASE("the command line names what is wrong with a file by exit code and sentence")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("账.coop"));
    const QByteArray whole = bytesOf(villageYear().whole());
    struct Case {
        const char *what;
        QByteArray bytes;
        int exitCode;
    };
    QByteArray newer = whole;
    newer[63] = 99; // the last byte of user_version
    QByteArray other = whole;
    other[68] = 'X'; // the first byte of application_id
    const Case each = GENERATE_COPY(values<Case>({
        {"empty", QByteArray(), 3},
        {"text", QByteArray("账本\n").repeated(200), 3},
        {"somebody else's database", other, 3},
        {"of a newer program", newer, 3},
        {"half a page", whole.left(2048), 3},
        {"cut", whole.left(whole.size() / 2), 3},
    }));
    writeBytes(path, each.bytes);
    for (const QStringList &words : {QStringList{QStringLiteral("verify"), path},
                                     QStringList{QStringLiteral("approve"), path, QStringLiteral("--month"),
                                                 QStringLiteral("2025-01")}}) {
        const Ending ending = call(words);
        INFO(each.what << ": " << ending.message.toStdString());
        CHECK_FALSE(ending.wasKilled);
        CHECK(ending.exitCode == each.exitCode);
        CHECK(ending.message.contains(QStringLiteral("账.coop")));
        CHECK(bytesOf(path) == each.bytes);
    }
}
