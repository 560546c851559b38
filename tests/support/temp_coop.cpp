#include "tests/support/temp_coop.h"

#include "core/people/people_errors.h"
#include "core/people/user_register.h"

#include <catch2/catch.hpp>

#include <QSqlDatabase>
#include <QSqlQuery>

using zhangfang::store::CoopFile;

TempCoop::TempCoop()
{
    REQUIRE(m_folder.isValid());
    const zhangfang::store::Founding founding{QStringLiteral("示例劳务合作社"), QDate(2022, 5, 18),
                                              QStringLiteral("会计")};
    auto created = CoopFile::create(path(), founding, m_clock);
    REQUIRE(created);
    m_file = *std::move(created);
}

void TempCoop::actAs(zhangfang::store::Role role)
{
    m_file->signOut();
    const QString name = QStringLiteral("某") + toKey(role);
    zhangfang::people::UserRegister users(*m_file);
    const auto added = users.add(name, role);
    REQUIRE((added || added.error().code == zhangfang::errors::kUserNameTaken));
    REQUIRE(m_file->signIn(name));
}

void TempCoop::reopen(CoopFile::Access access)
{
    m_file.reset();
    auto opened = CoopFile::open(path(), access, m_clock);
    REQUIRE(opened);
    m_file = *std::move(opened);
}

bool runSqlBehindTheProgram(const QString &path, const QString &sql)
{
    const QString name = QStringLiteral("behind-the-program");
    bool done = false;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        done = query.exec(sql);
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}
