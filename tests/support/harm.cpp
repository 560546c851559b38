#include "tests/support/harm.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace zhangfang::test
{

namespace
{

struct Page {
    qint64 number;
    qint64 bytes;
};

Page rootOfIndex(const QString &path)
{
    const QString name = QStringLiteral("harm");
    Page page{};
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(QStringLiteral("SELECT rootpage, (SELECT page_size FROM pragma_page_size)"
                                          " FROM sqlite_master WHERE name = 'print_record_subject'")));
        REQUIRE(query.next());
        page = {query.value(0).toLongLong(), query.value(1).toLongLong()};
    }
    QSqlDatabase::removeDatabase(name);
    return page;
}

} // namespace

void harm(const QString &path)
{
    const Page page = rootOfIndex(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((page.number - 1) * page.bytes));
    REQUIRE(file.write(QByteArray(qsizetype(page.bytes), '\0')) == page.bytes);
}

} // namespace zhangfang::test
