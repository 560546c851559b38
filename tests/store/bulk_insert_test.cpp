#include "core/store/bulk_insert.h"
#include "core/store/connection.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace zhangfang;
using namespace zhangfang::store;

namespace
{

/// A table of two texts and two numbers in a database of its own.
class Table
{
public:
    Table()
        : m_connection(m_folder.filePath(QStringLiteral("a.db")), Connection::Mode::Create)
    {
        m_connection.execute(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, n INTEGER,"
                                            " b TEXT, m INTEGER) STRICT"));
    }
    const Connection &connection() const { return m_connection; }
    qint64 count(const char *condition) const
    {
        return m_connection
            .value(QStringLiteral("SELECT count(*) FROM t WHERE ") + QString::fromUtf8(condition))
            .toLongLong();
    }

private:
    QTemporaryDir m_folder;
    Connection m_connection;
};

} // namespace

TEST_CASE("many rows stand in the table as they were given and in their order, whatever is the same in them")
{
    const Table table;
    BulkInsert insert(table.connection(), "t", {"a", "n", "b", "m"});
    constexpr int kRows = 1'234;
    for (int i = 0; i < kRows; ++i) {
        const QString text = QStringLiteral("第%1行").arg(i);
        insert.add({QStringView(text), qint64(i), QLatin1String("same"),
                    i % 100 == 99 ? BulkValue(qint64(-i)) : BulkValue()});
    }
    insert.finish();
    insert.finish(); // there is nothing left to write
    CHECK(table.count("1") == kRows);
    CHECK(table.count("n = id - 1 AND a = '第' || n || '行' AND b = 'same'") == kRows);
    CHECK(table.count("m IS NOT NULL") == kRows / 100);
    CHECK(table.count("m = -n AND n % 100 = 99") == kRows / 100);
}

TEST_CASE("rows stand as they were given where each hundred of them differ in other columns")
{
    const Table table;
    BulkInsert insert(table.connection(), "t", {"a", "n", "b", "m"});
    constexpr int kPart = 100;
    const auto expected = [](int row, int column) {
        const int part = row / kPart;
        const bool differs = (part >> column) & 1;
        return differs ? row : -part;
    };
    constexpr int kRows = kPart * 16 * 2;
    for (int row = 0; row < kRows; ++row) {
        const QString a = QString::number(expected(row % (kRows / 2), 0));
        const QString b = QString::number(expected(row % (kRows / 2), 2));
        insert.add({QStringView(a), qint64(expected(row % (kRows / 2), 1)), QStringView(b),
                    qint64(expected(row % (kRows / 2), 3))});
    }
    insert.finish();
    Statement rows(table.connection(), "SELECT a, n, b, m FROM t ORDER BY id");
    for (int row = 0; row < kRows; ++row) {
        REQUIRE(rows.next());
        const int given = row % (kRows / 2);
        REQUIRE(rows.text(0).toInt() == expected(given, 0));
        REQUIRE(rows.integer(1) == expected(given, 1));
        REQUIRE(rows.text(2).toInt() == expected(given, 2));
        REQUIRE(rows.integer(3) == expected(given, 3));
    }
    CHECK_FALSE(rows.next());
}

TEST_CASE("any text and any whole number is stored as it is")
{
    const QString texts[] = {QStringLiteral("\"引号\" 与 \\ 斜线"),
                             QStringLiteral("换行\n制表\t"),
                             QString(),
                             QStringLiteral("𠮷䶮"),
                             QStringLiteral("null"),
                             QStringLiteral("'; DROP TABLE t; --"),
                             QString(QChar(0x1F)) + QChar(0x7F)};
    const qint64 numbers[] = {0, -1, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
    for (const bool oneByOne : {false, true}) {
        const Table table;
        BulkInsert insert(table.connection(), "t", {"a", "n"});
        for (const QString &text : texts) {
            for (const qint64 number : numbers) {
                insert.add({QStringView(text), number});
                if (oneByOne)
                    insert.finish();
            }
        }
        insert.finish();
        Statement rows(table.connection(), "SELECT a, n FROM t ORDER BY id");
        for (const QString &text : texts) {
            for (const qint64 number : numbers) {
                REQUIRE(rows.next());
                CHECK(rows.text(0) == text);
                CHECK_FALSE(rows.isNull(0));
                CHECK(rows.integer(1) == number);
            }
        }
        CHECK_FALSE(rows.next());
    }
}
