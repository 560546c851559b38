#include "core/exchange/table_reader.h"
#include "core/people/person_register.h"
#include "tests/bench/made_coop.h"
#include "tests/bench/process.h"
#include "tests/bench/results.h"

#include <catch2/catch.hpp>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace zhangfang;
using bench::Stage;

namespace
{

/// A new database with the ledger's columns and indexes, without guards.
class BareLedger
{
public:
    BareLedger()
        : m_folder(bench::madeFolder().filePath(QStringLiteral("bare-XXXXXX")))
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
        m_database.setDatabaseName(m_folder.filePath(QStringLiteral("bare.db")));
        REQUIRE(m_database.open());
        for (const char *sql :
             {"PRAGMA synchronous = EXTRA", "PRAGMA cache_size = -32768", "PRAGMA temp_store = MEMORY",
              "CREATE TABLE entry (id INTEGER PRIMARY KEY AUTOINCREMENT, tx INTEGER, sheet_id INTEGER,"
              " person_id INTEGER, worked_on TEXT, mark TEXT, kind TEXT, minutes INTEGER,"
              " quantity_milli INTEGER, entered_as TEXT, reason TEXT, corrects_id INTEGER)",
              "CREATE INDEX entry_of_sheet ON entry (sheet_id)",
              "CREATE INDEX entry_of_person ON entry (person_id, worked_on)",
              "CREATE INDEX entry_correcting ON entry (corrects_id) WHERE corrects_id IS NOT NULL"})
            execute(sql);
    }
    ~BareLedger()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("bare"));
    }

    /// One prepared statement, one transaction, the rows as they come.
    void take(const QString &path)
    {
        const auto reader = exchange::openTable(path);
        REQUIRE(reader);
        execute("BEGIN IMMEDIATE");
        {
            QSqlQuery insert(m_database);
            REQUIRE(insert.prepare(
                QStringLiteral("INSERT INTO entry (tx, sheet_id, person_id, worked_on, mark, kind, minutes,"
                               " quantity_milli, entered_as, reason, corrects_id)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")));
            exchange::Row row;
            REQUIRE((*reader)->next(row)); // the headings
            while (*(*reader)->next(row))
                put(insert, row);
        }
        execute("COMMIT");
    }

private:
    void put(QSqlQuery &insert, const exchange::Row &row)
    {
        const QString &day = row.cells[0].text;
        qint64 &sheet = m_sheets[day.left(7) + row.cells[3].text];
        if (sheet == 0)
            sheet = m_sheets.size();
        insert.bindValue(0, 1);
        insert.bindValue(1, sheet);
        insert.bindValue(2, row.cells[1].text.toLongLong());
        insert.bindValue(3, day);
        insert.bindValue(4, m_worked);
        insert.bindValue(5, m_normal);
        insert.bindValue(6, qRound(row.cells[4].text.toDouble() * 60));
        insert.bindValue(7, row.cells.size() > 5 ? QVariant(row.cells[5].text.toLongLong() * 1'000)
                                                 : QVariant());
        insert.bindValue(8, m_hours);
        insert.bindValue(9, QVariant());
        insert.bindValue(10, QVariant());
        if (!insert.exec())
            FAIL(insert.lastError().text().toStdString());
    }
    void execute(const char *sql)
    {
        QSqlQuery query(m_database);
        REQUIRE(query.exec(QString::fromLatin1(sql)));
    }

    QTemporaryDir m_folder;
    QSqlDatabase m_database;
    QHash<QString, qint64> m_sheets;
    const QString m_worked = QStringLiteral("worked");
    const QString m_normal = QStringLiteral("normal");
    const QString m_hours = QStringLiteral("hours");
};

} // namespace

/// Year after year, the bare loop and the import by turns: what else the machine does weighs on both.
TEST_CASE("import of labour rows")
{
    const std::vector<QString> ledgers = bench::makeTables(bench::chosenSize()).ledgers;
    const int times = ledgers.size() == 1 ? 5 : 1;
    bench::Stopwatch bare;
    bench::Stopwatch taken;
    double growth = 0;
    for (int i = 0; i < times; ++i) {
        BareLedger ledger;
        bench::MadeCoop coop(Stage::Founded);
        for (const QString &year : ledgers) {
            bare.run([&] { ledger.take(year); });
            const double before = bench::memory();
            bench::forgetPeak();
            taken.run([&] { bench::importLedger(coop.file(), year); });
            growth = std::max(growth, bench::peakMemory() - before);
        }
    }
    bench::tell(bench::ratio(QStringLiteral("import of a year's labour rows"), taken,
                             QStringLiteral("bare loop"), bare, 1));
    bench::tell(bench::memoryLimit(QStringLiteral("memory that an import takes"), growth, 96));
}
