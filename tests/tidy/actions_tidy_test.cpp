#include "core/store/action_catalog.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

using namespace zhangfang;

namespace
{

/// The names that the use cases of core give CoopFile::write().
QSet<QString> actionsWritten()
{
    static const QRegularExpression call(QStringLiteral("\\bwrite\\(\\s*\"(\\w+\\.\\w+)\""));
    QSet<QString> names;
    QDirIterator files(QStringLiteral(ZHANGFANG_ROOT "/core"),
                       {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto matches = call.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            names.insert(matches.next().captured(1));
    }
    return names;
}

} // namespace

TEST_CASE("every writer of the core stands in the catalogue of actions, and nothing else does")
{
    QSet<QString> catalogued;
    for (const store::Action &action : store::actionCatalog()) {
        INFO(action.name);
        CHECK_FALSE(catalogued.contains(QString::fromLatin1(action.name)));
        catalogued.insert(QString::fromLatin1(action.name));
        CHECK(qstrlen(action.note) > 0);
        // What belongs to no period cannot ask whether it is closed.
        CHECK((action.touches == store::Touches::Nothing) ==
              (action.whenClosed == store::WhenClosed::StaysPossible));
    }
    const QSet<QString> written = actionsWritten();
    REQUIRE(written.size() > 40);
    for (const QString &name : written) {
        INFO(name.toStdString());
        CHECK(catalogued.contains(name));
    }
    for (const QString &name : std::as_const(catalogued)) {
        INFO(name.toStdString());
        // The file itself is made before there is one to write to.
        CHECK((written.contains(name) || name == QLatin1String("coop.found")));
    }
}
