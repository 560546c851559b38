#include "core/store/backup.h"
#include "core/store/statement.h"
#include "tests/support/gui.h"
#include "tests/support/program.h"
#include "tests/support/sample_coop.h"
#include "ui/kit/backups.h"
#include "ui/kit/register_table.h"
#include "ui/shell/backups_dialog.h"
#include "ui/shell/todo.h"
#include "ui/shell/workspace.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTableView>
#include <QTimer>

using namespace zhangfang;
using test::child;

namespace
{

/// The program with the sample's books open.
struct Office {
    test::SampleCoop coop{test::SampleStage::Books};
    test::Program program;

    Office()
    {
        coop.close();
        program.settings.setLanguage(kit::LanguageChoice::English);
        program.settings.setBackupFolder(folder());
        test::show(program.window);
        REQUIRE(program.window.openFile(coop.path()));
    }
    QString folder() const { return program.folder.filePath(QStringLiteral("备份")); }
    kit::Desk &desk() { return program.window.workspace()->desk(); }
    QString fileId() { return desk().file().particulars()->fileId; }
    void addClient(const QString &name)
    {
        REQUIRE(
            desk().file().write("labour.add_client", [&](store::Transaction &transaction) -> Result<void> {
                transaction.statement("INSERT INTO client (tx, name) VALUES (:tx, :name)")
                    .bind(":name", name)
                    .run();
                return {};
            }));
    }
};

} // namespace

TEST_CASE("closing the books makes a backup where something was written, and none where nothing was")
{
    Office office;
    const QString fileId = office.fileId();
    office.program.window.closeFile();
    CHECK(store::backupsIn(office.folder(), fileId).empty());
    REQUIRE(office.program.window.openFile(office.coop.path()));
    office.addClient(QStringLiteral("示例镇环卫所"));
    const store::Head head = *office.desk().file().head();
    office.program.window.closeFile();
    const auto backups = store::backupsIn(office.folder(), fileId);
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().cause == store::BackupCause::Closing);
    CHECK(backups.front().head == head);
}

TEST_CASE("the window goes on while the backup of closing is made")
{
    Office office;
    office.addClient(QStringLiteral("示例镇环卫所"));
    bool goesOn = false;
    QTimer::singleShot(0, [&goesOn] { goesOn = true; });
    office.program.window.closeFile();
    CHECK(goesOn);
}

TEST_CASE("a backup that cannot be made at closing keeps nobody from closing, and is told until one is made")
{
    Office office;
    QFile notAFolder(office.folder());
    REQUIRE(notAFolder.open(QIODevice::WriteOnly));
    office.addClient(QStringLiteral("示例镇环卫所"));
    office.program.window.closeFile();
    REQUIRE(office.program.window.workspace() == nullptr);
    REQUIRE(office.program.window.openFile(office.coop.path()));
    const auto tells = [&] {
        const auto tasks = ui::shell::tasksOf(ui::shell::readYearState(office.desk()));
        return std::any_of(tasks.begin(), tasks.end(), [](const ui::shell::Task &task) {
            return task.note.contains(QStringLiteral("was not made"));
        });
    };
    CHECK(tells());
    REQUIRE(notAFolder.remove());
    REQUIRE(kit::makeBackup(office.desk(), store::BackupCause::ByHand));
    CHECK_FALSE(tells());
}

TEST_CASE("from the list of backups one is checked, and the books go back to it and keep what stood there")
{
    Office office;
    const auto backup = kit::makeBackup(office.desk(), store::BackupCause::ByHand);
    REQUIRE(backup);
    office.addClient(QStringLiteral("记错的单位"));
    office.program.window.workspace()->go({kit::PageId::Settings});
    office.program.prompts.answer(true);
    office.program.prompts.dialog([](QDialog &dialog) {
        auto &view = *child<kit::RegisterTable>(dialog, "backups").view();
        const QAbstractItemModelTester tester(view.model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        REQUIRE(view.model()->rowCount() == 1);
        CHECK(view.model()->index(0, 5).data().toString() == QStringLiteral("not checked"));
        test::click(dialog, "checkBackup");
        CHECK(view.model()->index(0, 5).data().toString() == QStringLiteral("sound"));
        test::click(dialog, "goBack");
        return true;
    });
    test::click(office.program.window, "allBackups");
    QCoreApplication::processEvents();
    REQUIRE(office.program.window.workspace());
    CHECK(*office.desk().file().head() == backup->head);
    int kept = 0;
    for (const auto &each : store::backupsIn(QFileInfo(office.coop.path()).absolutePath(), office.fileId()))
        kept += each.cause == store::BackupCause::BeforeRestore ? 1 : 0;
    CHECK(kept == 1);
}

TEST_CASE("the window goes on while the books go back to a backup")
{
    Office office;
    const auto backup = kit::makeBackup(office.desk(), store::BackupCause::ByHand);
    REQUIRE(backup);
    office.desk().goBackTo(backup->path);
    bool goesOn = false;
    QTimer::singleShot(0, [&goesOn] { goesOn = true; });
    // Only what was asked of the window: its own loop may run nowhere but beside the work.
    QCoreApplication::sendPostedEvents(office.program.window.workspace(), QEvent::MetaCall);
    CHECK(goesOn);
    CHECK(office.program.window.workspace());
}

TEST_CASE("books go back to a backup that would be thinned out with the next one")
{
    Office office;
    const auto evening = kit::makeBackup(office.desk(), store::BackupCause::Closing);
    REQUIRE(evening);
    const QString morning =
        QDir(office.folder()).filePath(QStringLiteral("账_2024-02-01_080000_closing.coop"));
    REQUIRE(QFile::copy(evening->path, morning));
    REQUIRE(QFile::copy(evening->path,
                        QDir(office.folder()).filePath(QStringLiteral("账_2024-02-01_180000_closing.coop"))));
    office.addClient(QStringLiteral("记错的单位"));
    office.desk().goBackTo(morning);
    QCoreApplication::processEvents();
    REQUIRE(office.program.window.workspace());
    CHECK(*office.desk().file().head() == evening->head);
}

TEST_CASE("books with another history than the one seen last are told at opening")
{
    Office office;
    const QString older = office.program.folder.filePath(QStringLiteral("older.coop"));
    REQUIRE(office.desk().file().copyTo(older));
    office.addClient(QStringLiteral("示例镇环卫所"));
    office.program.window.closeFile();
    REQUIRE(office.program.window.openFile(office.coop.path()));
    QCoreApplication::processEvents();
    CHECK(office.program.window.workspace()->page()->message().isHidden());
    office.program.window.closeFile();
    REQUIRE(office.program.window.openFile(older));
    QCoreApplication::processEvents();
    CHECK_FALSE(office.program.window.workspace()->page()->message().isHidden());
}
