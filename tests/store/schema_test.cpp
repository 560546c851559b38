#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/table_catalog.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace zhangfang::store;

TEST_CASE("a script is split at its statements, not inside text, comments or triggers")
{
    const QString script = QStringLiteral("-- a; comment\n"
                                          "CREATE TABLE a (b TEXT DEFAULT ';'); /* ; */\n"
                                          "CREATE TRIGGER t BEFORE INSERT ON a BEGIN\n"
                                          "  SELECT CASE WHEN 1 THEN 2 END;\n  SELECT 'END;';\nEND;\n"
                                          "INSERT INTO a VALUES ('it''s;')");
    const QStringList statements = splitSql(script);
    REQUIRE(statements.size() == 3);
    CHECK(statements[0] == QStringLiteral("CREATE TABLE a (b TEXT DEFAULT ';')"));
    CHECK(statements[1].endsWith(QStringLiteral("SELECT 'END;';\nEND")));
    CHECK(statements[2] == QStringLiteral("INSERT INTO a VALUES ('it''s;')"));
}

TEST_CASE("every table of the schema stands in the catalogue of guards, is STRICT and has its triggers")
{
    const Connection scratch(QStringLiteral(":memory:"), Connection::Mode::Create);
    migrate(scratch, 0, shippedMigrations());
    QStringList known;
    for (const TableInfo &table : tableCatalog())
        known.append(QLatin1String(table.name));
    Statement tables(scratch, "SELECT name, strict FROM pragma_table_list"
                              " WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name");
    int seen = 0;
    while (tables.next()) {
        INFO(tables.text(0).toStdString());
        CHECK(known.contains(tables.text(0)));
        CHECK(tables.flag(1));
        ++seen;
    }
    CHECK(seen == known.size());
    Statement triggers(scratch,
                       "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'guard%'");
    REQUIRE(triggers.next());
    const auto guarded = std::ranges::count_if(
        tableCatalog(), [](const TableInfo &table) { return table.kind != TableKind::Plain; });
    CHECK(triggers.integer(0) >= 3 * guarded);
}

TEST_CASE("a file made in one go and one whose guards are made again have the same schema")
{
    const Connection scratch(QStringLiteral(":memory:"), Connection::Mode::Create);
    const auto steps = shippedMigrations();
    migrate(scratch, 0, steps);
    migrate(scratch, steps.back().version, steps);
    CHECK(schemaObjects(scratch) == shippedSchemaObjects());
}
