#include "core/base/clock.h"
#include "core/store/file_lock.h"
#include "core/store/upgrade.h"
#include "core/store/verify.h"

#include <QCoreApplication>

#include <cstdio>

/// What the next release of the program does to a file of today, so that an upgrade can be attacked before
/// there is one. usage: next_form upgrade|verify FILE
using namespace zhangfang;
using namespace zhangfang::store;

namespace
{

/// A register gets a column that is filled, and a table comes to it.
std::vector<Migration> nextForm()
{
    std::vector<Migration> steps = shippedMigrations();
    steps.push_back({steps.back().version + 1, QStringLiteral("next"),
                     QStringLiteral("ALTER TABLE client ADD COLUMN village TEXT NOT NULL DEFAULT '';"
                                    "UPDATE client SET village = '示例村';"
                                    "CREATE TABLE tool (id INTEGER PRIMARY KEY, name TEXT) STRICT;")});
    return steps;
}

bool upgrade(const QString &path)
{
    const FixedClock clock(QDateTime::fromString(qEnvironmentVariable("ZHANGFANG_NOW"), Qt::ISODate));
    const auto lock = FileLock::acquire(path, clock);
    return lock && upgradeFile(path, nextForm(), clock);
}

bool isSound(const QString &path)
{
    const Connection connection(path, Connection::Mode::ReadRecovering);
    std::vector<Migration> steps = nextForm();
    if (connection.value(QStringLiteral("PRAGMA user_version")).toInt() < steps.back().version)
        steps.pop_back();
    const auto verification = verifyConnection(connection, schemaObjectsAfter(steps));
    return verification && verification->isSound();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        std::fputs("usage: next_form upgrade|verify FILE\n", stderr);
        return 2;
    }
    const bool isDone = words[1] == QLatin1String("upgrade") ? upgrade(words[2]) : isSound(words[2]);
    if (!isDone)
        std::fputs("not done\n", stderr);
    return isDone ? 0 : 1;
}
