#include "core/store/connection.h"
#include "core/store/statement.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace zhangfang::store;

TEST_CASE("a day of the file is read as it stands, and what is no day is none")
{
    const QTemporaryDir folder;
    const Connection connection(folder.filePath(QStringLiteral("a.db")), Connection::Mode::Create);
    const auto read = [&connection](const std::optional<QString> &text) {
        Statement row(connection, "SELECT :text");
        REQUIRE(row.bind(":text", text).next());
        return row.date(0);
    };
    CHECK(read(QStringLiteral("2025-03-09")) == QDate(2025, 3, 9));
    CHECK(read(QStringLiteral("2024-02-29")) == QDate(2024, 2, 29));
    CHECK(read(QStringLiteral("1931-12-31")) == QDate(1931, 12, 31));
    CHECK_FALSE(read(std::nullopt).isValid());
    for (const char *text : {"", "2025-02-30", "2025-13-01", "2025-00-10", "2025-3-09", "2025/03/09",
                             "20250309", "2025-03-09T00:00", "-025-03-09", "2025-03-0９", "0000-01-01"}) {
        INFO(text);
        CHECK_FALSE(read(QString::fromUtf8(text)).isValid());
    }
}
