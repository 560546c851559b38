#include "ui/kit/bank_list_file.h"

#include "core/exchange/exchange_errors.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace zhangfang;

namespace
{

const QDateTime kNow(QDate(2026, 1, 15), QTime(9, 0), Qt::UTC);

pay::BankList twoPersons()
{
    return {
        {{people::PersonId(1), QStringLiteral("009"), QStringLiteral("朱㛃"),
          QStringLiteral("6222020000000012345"), Money::fromFen(1'234'50)},
         {people::PersonId(2), QStringLiteral("010"), QStringLiteral("范雪红"), QStringLiteral("0012345678"),
          Money::fromFen(5)}},
        {{people::PersonId(3), QStringLiteral("011"), QStringLiteral("沈海木"), {}, Money::fromFen(100)}}};
}

} // namespace

TEST_CASE("a bank list has account, name and amount of everybody who can be paid by bank, and no foot")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("代发.csv"));
    const auto written = kit::writeBankList(twoPersons(), QStringLiteral("2025年12月工资"), kNow, path);
    REQUIRE(written);
    CHECK(*written == 2);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    REQUIRE(lines.size() >= 3);
    CHECK(lines.at(1) == QStringLiteral("1,朱㛃,6222020000000012345,1234.50,2025年12月工资"));
    CHECK(lines.at(2) == QStringLiteral("2,范雪红,0012345678,0.05,2025年12月工资"));
    CHECK(lines.mid(3).join(QString()).trimmed().isEmpty());
}

TEST_CASE("a bank list is written as a workbook too, and refused under another ending")
{
    const QTemporaryDir folder;
    const QString workbook = folder.filePath(QStringLiteral("代发.xlsx"));
    CHECK(kit::writeBankList(twoPersons(), {}, kNow, workbook));
    CHECK(QFile::exists(workbook));
    const QString text = folder.filePath(QStringLiteral("代发.txt"));
    const auto refused = kit::writeBankList(twoPersons(), {}, kNow, text);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kUnknownEnding);
    CHECK_FALSE(QFile::exists(text));
}
