#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>

namespace
{

/// A user's data folder in which the package's types of files are known.
class KnownTypes
{
public:
    KnownTypes()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("mime/packages"));
        REQUIRE(QFile::copy(QStringLiteral(ZHANGFANG_MIME),
                            m_folder.filePath(QStringLiteral("mime/packages/zhangfang.xml"))));
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        qputenv("QT_NO_MIME_CACHE", "1"); // Qt 6.4 lets any compiled list win over one that is not compiled
    }

private:
    QTemporaryDir m_folder;
};

QString typeOf(const QString &path)
{
    return QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent).name();
}

} // namespace

TEST_CASE("the books of a cooperative are known by what stands in the file, whatever its name")
{
    const KnownTypes types;
    TempCoop coop;
    coop.close();
    const QString renamed = coop.folder() + QStringLiteral("/账本.bak");
    REQUIRE(QFile::copy(coop.path(), renamed));
    CHECK(typeOf(renamed) == QStringLiteral("application/x-zhangfang-coop"));

    SECTION("another program's database is not ours")
    {
        REQUIRE(runSqlBehindTheProgram(renamed, QStringLiteral("PRAGMA application_id = 1")));
        CHECK(typeOf(renamed) == QStringLiteral("application/vnd.sqlite3"));
    }
}
