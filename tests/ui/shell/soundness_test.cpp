#include "core/store/statement.h"
#include "core/store/store_errors.h"
#include "tests/support/gui.h"
#include "tests/support/harm.h"
#include "tests/support/program.h"
#include "tests/support/sample_coop.h"
#include "ui/shell/soundness_watch.h"
#include "ui/shell/workspace.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace zhangfang;
using test::child;
using ui::shell::SoundnessWatch;

namespace
{

constexpr int kPatienceMs = 60'000; ///< for what comes in a moment

/// Whether somebody reads the file in this moment.
bool isBeingRead(const QString &path)
{
    const QString name = QStringLiteral("beingRead");
    bool isFree = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        isFree = query.exec(QStringLiteral("BEGIN EXCLUSIVE"));
        if (isFree)
            query.exec(QStringLiteral("ROLLBACK"));
    }
    QSqlDatabase::removeDatabase(name);
    return !isFree;
}

/// The sample's books in a window to which no file is small.
struct Office {
    test::SampleCoop coop{test::SampleStage::Books};
    test::Program program;

    explicit Office(const char *checkProgram = ZHANGFANG_DESKTOP)
    {
        coop.close();
        program.settings.setLanguage(kit::LanguageChoice::English);
        program.settings.setBackupFolder(program.folder.filePath(QStringLiteral("备份")));
        program.services.checkProgram = QString::fromLatin1(checkProgram);
        program.services.checkedBytes = 0;
        program.services.restMs = 0;
        test::show(program.window);
    }
    void open() { REQUIRE(program.window.openFile(coop.path())); }
    ui::shell::Workspace &workspace() { return *program.window.workspace(); }
    kit::Desk &desk() { return workspace().desk(); }
    Result<void> addClient(const QString &name)
    {
        return desk().file().write("labour.add_client", [&](store::Transaction &transaction) -> Result<void> {
            transaction.statement("INSERT INTO client (tx, name) VALUES (:tx, :name)")
                .bind(":name", name)
                .run();
            return {};
        });
    }
};

} // namespace

TEST_CASE("large books that are damaged open, are told damaged, and are not written to any more")
{
    Office office;
    office.open();
    REQUIRE(office.addClient(QStringLiteral("示例镇环卫所")));
    office.program.window.closeFile();
    test::harm(office.coop.path());
    office.open();
    QSignalSpy damage(&office.workspace(), &ui::shell::Workspace::damageFound);
    REQUIRE(damage.wait(kPatienceMs));

    CHECK(office.desk().isReadOnly());
    CHECK(office.workspace().page()->message().words().contains(QStringLiteral("These books are damaged.")));
    CHECK(office.program.window.windowTitle().contains(QStringLiteral("(reading only)")));
    const auto refused = office.addClient(QStringLiteral("示例村委会"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kDamageFound);

    SECTION("the message leads to the backups, and what is chosen there is opened and written to again")
    {
        office.program.prompts.dialog([](QDialog &dialog) {
            test::click(dialog, "goBack");
            return true;
        });
        office.program.prompts.answer(true);
        child<QPushButton>(office.workspace().page()->message(), "messageAction").click();
        REQUIRE(QTest::qWaitFor([&] { return !office.desk().isReadOnly(); }, kPatienceMs));
        CHECK(office.addClient(QStringLiteral("示例村委会")));
    }
    SECTION("closing makes no backup of them")
    {
        office.program.window.closeFile();
        CHECK(QDir(office.program.folder.filePath(QStringLiteral("备份"))).entryList(QDir::Files).size() ==
              1);
    }
}

TEST_CASE("of large books that are sound nothing is said")
{
    Office office;
    auto file = store::CoopFile::open(office.coop.path(), store::CoopFile::Access::ReadWrite,
                                      office.program.clock, 0);
    REQUIRE(file);
    CHECK_FALSE((*file)->isChecked());
    SoundnessWatch watch(**file, QStringLiteral(ZHANGFANG_DESKTOP), 0);
    QSignalSpy sound(&watch, &SoundnessWatch::foundSound);
    QSignalSpy damage(&watch, &SoundnessWatch::damageFound);
    REQUIRE(sound.wait(kPatienceMs));
    CHECK(damage.isEmpty());
}

TEST_CASE("whoever writes while the books are looked at does not wait, and they are looked at again")
{
    Office office(ZHANGFANG_READS_FOR_EVER);
    office.open();
    const QString path = office.coop.path();
    REQUIRE(QTest::qWaitFor([&] { return isBeingRead(path); }, kPatienceMs));
    CHECK(office.addClient(QStringLiteral("示例村委会")));
    REQUIRE(QTest::qWaitFor([&] { return isBeingRead(path); }, kPatienceMs));
    office.program.window.closeFile(); // nor does whoever closes them
    CHECK_FALSE(isBeingRead(path));
}

#ifdef Q_OS_UNIX
TEST_CASE("the process that looks at the books ends when the window is gone, however it went")
{
    // Nobody ever writes into the pipe: opening it takes for ever.
    QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe.coop"));
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR) == 0);
    QProcess process;
    process.start(QStringLiteral(ZHANGFANG_DESKTOP), {QLatin1String(ui::shell::kCheckOption), pipe});
    REQUIRE(process.waitForStarted());
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(kPatienceMs));
    CHECK(process.exitCode() == int(ui::shell::CheckVerdict::Unknown));
}
#endif
