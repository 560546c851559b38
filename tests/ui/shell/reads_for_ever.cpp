#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

#include <cstdio>

/// Stands in for the program that looks at large books: reads the file for as long as it is let.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    database.setDatabaseName(QCoreApplication::arguments().last());
    if (!database.open() || !database.transaction())
        return 2;
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT count(*) FROM sqlite_master")) || !query.next())
        return 2;
    while (std::getchar() != EOF) {
    }
    return 2;
}
