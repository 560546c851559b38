#include "core/people/user_register.h"
#include "tests/support/gui.h"
#include "tests/support/program.h"
#include "tests/support/sample_coop.h"
#include "ui/kit/editors.h"
#include "ui/kit/line_edit.h"
#include "ui/shell/help_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/start_page.h"
#include "ui/shell/workspace.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QTest>
#include <QToolButton>

using namespace zhangfang;
using test::child;

namespace
{

void showWindow(test::Program &program)
{
    program.settings.setLanguage(kit::LanguageChoice::English);
    test::show(program.window);
    program.window.resize(1366, 720);
}

} // namespace

TEST_CASE("a file that another window writes is offered for reading, or as a copy")
{
    test::SampleCoop coop(test::SampleStage::YearPaid);
    test::Program program;
    showWindow(program);
    SECTION("for reading")
    {
        program.prompts.answer(true);
        REQUIRE(program.window.openFile(coop.path()));
        CHECK(program.window.workspace()->desk().isReadOnly());
        REQUIRE(program.prompts.questions().size() == 1);
    }
    SECTION("as a copy")
    {
        const QString copy = program.folder.filePath(QStringLiteral("copy.coop"));
        program.prompts.answer(false);
        program.prompts.file(copy);
        REQUIRE(program.window.openFile(coop.path()));
        CHECK_FALSE(program.window.workspace()->desk().isReadOnly());
        CHECK(program.window.workspace()->desk().file().head()->toString() == coop.file().head()->toString());
    }
    SECTION("or not at all")
    {
        program.prompts.answer(false);
        CHECK_FALSE(program.window.openFile(coop.path()));
        CHECK_FALSE(program.window.workspace());
    }
}

TEST_CASE("who has the books open is said before they are opened for reading, and in the settings")
{
    test::SampleCoop coop(test::SampleStage::YearPaid);
    test::Program program;
    showWindow(program);
    program.prompts.answer(true);
    REQUIRE(program.window.openFile(coop.path()));
    const QString machine = QSysInfo::machineHostName();
    REQUIRE(program.prompts.questions().size() == 1);
    CHECK(program.prompts.questions().front().words.contains(machine));
    program.window.workspace()->go({kit::PageId::Settings});
    auto &access = child<QLabel>(program.window, "fileAccess");
    CHECK(access.text().contains(QStringLiteral("reading only")));
    CHECK(access.text().contains(machine));
    CHECK(program.window.windowTitle().contains(QStringLiteral("(reading only)")));
    // The one who writes is gone: nobody is named any more.
    coop.close();
    program.window.workspace()->desk().tellChange(kit::Area::File);
    QCoreApplication::processEvents();
    CHECK_FALSE(access.text().contains(machine));
    REQUIRE(store::CoopFile::open(coop.path(), store::CoopFile::Access::ReadWrite, program.clock));
}

TEST_CASE("books with a password ask who opens them, and stay shut where nobody says so")
{
    test::SampleCoop coop(test::SampleStage::YearPaid);
    const QString password = QStringLiteral("dao xiang cun kou");
    REQUIRE(people::UserRegister(coop.file(), store::PasswordCost::least()).protect(password));
    const QString keeper = coop.file().actor().name;
    coop.close();
    test::Program program;
    showWindow(program);
    SECTION("with the password")
    {
        program.prompts.dialog([&](QDialog &dialog) {
            test::fill(child<kit::LineEdit>(dialog, "signInPassword"), password);
            test::click(dialog, "yes");
            return true;
        });
        REQUIRE(program.window.openFile(coop.path()));
        CHECK(program.window.workspace()->desk().file().actor().name == keeper);
        CHECK_FALSE(program.window.workspace()->desk().isReadOnly());
        CHECK(program.window.windowTitle().contains(keeper));
    }
    SECTION("to look")
    {
        program.prompts.dialog([](QDialog &dialog) {
            test::click(dialog, "onlyLook");
            return true;
        });
        REQUIRE(program.window.openFile(coop.path()));
        CHECK(program.window.workspace()->desk().isReadOnly());
        CHECK(program.window.windowTitle().contains(QStringLiteral("only looking")));
        for (const ui::shell::PageEntry &entry : ui::shell::allPages())
            program.window.workspace()->go({entry.id});
    }
    SECTION("not at all")
    {
        program.prompts.dialog([](QDialog &dialog) {
            test::click(dialog, "no");
            return false;
        });
        CHECK_FALSE(program.window.openFile(coop.path()));
        CHECK_FALSE(program.window.workspace());
    }
    CHECK(program.prompts.unforeseen().isEmpty());
}

TEST_CASE("books that were open before are opened from the start page, and those that are gone are said")
{
    test::SampleCoop coop(test::SampleStage::YearPaid);
    coop.close();
    test::Program program;
    showWindow(program);
    REQUIRE(program.window.openFile(coop.path()));
    const QString name = program.window.workspace()->desk().file().particulars()->name;
    program.settings.rememberFile({program.folder.filePath(QStringLiteral("gone.coop")),
                                   QStringLiteral("别处"), program.clock.nowUtc()});
    program.window.closeFile();
    CHECK_FALSE(program.window.workspace());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the pages, and with them the lock
    const auto recent = program.window.findChildren<QPushButton *>(QStringLiteral("recentFile"));
    REQUIRE(recent.size() == 2);
    CHECK(recent[0]->text() == QStringLiteral("别处"));
    CHECK_FALSE(recent[0]->isEnabled());
    CHECK(recent[1]->text() == name);
    recent[1]->setFocus();
    test::press(*recent[1], Qt::Key_Space);
    REQUIRE(program.window.workspace());
    CHECK(program.settings.recentFiles().front().path == coop.path());
}

TEST_CASE("the folder of the file is shown outside, and its place stands in the settings")
{
    test::SampleCoop coop(test::SampleStage::YearPaid);
    coop.close();
    test::Program program;
    showWindow(program);
    REQUIRE(program.window.openFile(coop.path()));
    program.window.workspace()->go({kit::PageId::Settings});
    CHECK(child<QLabel>(program.window, "filePath").text() == QDir::toNativeSeparators(coop.path()));
    test::click(program.window, "showFolder");
    CHECK(program.prompts.shownOutside() == QStringList(QFileInfo(coop.path()).absolutePath()));
}

TEST_CASE("what is no cooperative's file is refused with a sentence and nothing opens")
{
    test::Program program;
    showWindow(program);
    const QString path = program.folder.filePath(QStringLiteral("letter.coop"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear accountant");
    file.close();
    CHECK_FALSE(program.window.openFile(path));
    auto &bar = child<kit::MessageBar>(program.window, "messageBar");
    CHECK(bar.words().contains(QStringLiteral("letter.coop")));
    CHECK_FALSE(program.window.openFile(program.folder.filePath(QStringLiteral("gone.coop"))));
}

TEST_CASE("every page is reached from the side bar by keyboard, and F1 opens its page of the manual")
{
    test::SampleCoop coop(test::SampleStage::YearPosted);
    coop.close();
    test::Program program;
    showWindow(program);
    REQUIRE(program.window.openFile(coop.path()));
    ui::shell::Workspace &workspace = *program.window.workspace();
    for (const ui::shell::PageEntry &entry : ui::shell::allPages()) {
        auto &item = child<QToolButton>(program.window, (QByteArray("page") + entry.icon).constData());
        item.setFocus();
        test::press(item, Qt::Key_Space);
        INFO(entry.title);
        CHECK(workspace.pageId() == entry.id);
        CHECK_FALSE(workspace.page()->title().isEmpty());
        CHECK(workspace.page()->message().property("bar") != QStringLiteral("err"));
        test::press(program.window, Qt::Key_F1);
        auto *help = program.window.findChild<ui::shell::HelpWindow *>();
        REQUIRE(help);
        CHECK(help->words().size() > 100);
        const QString topic = workspace.page()->helpTopic();
        for (const char *language : {"zh_CN", "en"})
            CHECK(QFile::exists(
                QStringLiteral(ZHANGFANG_MANUAL "/%1/%2.md").arg(QLatin1String(language), topic)));
        program.window.activateWindow();
    }
}

TEST_CASE("copies and backups are whole books, and the books can be checked")
{
    test::SampleCoop coop(test::SampleStage::YearPaid);
    coop.close();
    test::Program program;
    showWindow(program);
    REQUIRE(program.window.openFile(coop.path()));
    program.window.workspace()->go({kit::PageId::Settings});
    const QString copy = program.folder.filePath(QStringLiteral("copy.coop"));
    program.prompts.file(copy);
    test::click(program.window, "saveCopy");
    CHECK(store::CoopFile::open(copy, store::CoopFile::Access::ReadOnly, program.clock));
    program.prompts.file(program.folder.filePath(QStringLiteral("stick")));
    test::click(program.window, "backupPlace");
    test::click(program.window, "backUp");
    CHECK(
        QDir(program.folder.filePath(QStringLiteral("stick"))).entryList({QStringLiteral("*.coop")}).size() ==
        1);
    test::click(program.window, "verify");
    CHECK(program.window.workspace()->page()->message().words().contains(
        program.window.workspace()->desk().file().head()->toString()));
    program.prompts.file(copy);
    test::click(program.window, "saveCopy");
    CHECK(program.window.workspace()->page()->message().words().contains(QStringLiteral("copy.coop")));
}

TEST_CASE("language, colours and text size change at once, on the same page")
{
    test::SampleCoop coop(test::SampleStage::YearPaid);
    coop.close();
    test::Program program;
    showWindow(program);
    REQUIRE(program.window.openFile(coop.path()));
    program.window.workspace()->go({kit::PageId::Settings});
    CHECK(program.window.workspace()->page()->title() == QStringLiteral("Settings"));
    program.settings.setLanguage(kit::LanguageChoice::Chinese);
    CHECK(program.window.workspace()->pageId() == kit::PageId::Settings);
    CHECK(program.window.workspace()->page()->title() == QStringLiteral("设置"));
    program.settings.setScheme(kit::SchemeChoice::Dark);
    CHECK(kit::schemeOf(program.window.palette()) == kit::Scheme::Dark);
    program.settings.setTextSize(kit::TextSize::Large);
    CHECK(kit::metrics().base == kit::metricsOf(kit::TextSize::Large).base);
    program.settings.setTextSize(kit::TextSize::Normal);
    program.settings.setScheme(kit::SchemeChoice::Light);
}

TEST_CASE("the keys go to the page that is gone to, not to the side bar")
{
    test::SampleCoop coop(test::SampleStage::Books);
    test::Program program;
    showWindow(program);
    program.prompts.answer(true);
    REQUIRE(program.window.openFile(coop.path()));
    for (const int key : {Qt::Key_5, Qt::Key_7, Qt::Key_1}) {
        test::press(program.window, key, Qt::ControlModifier);
        const kit::Page *page = program.window.workspace()->page();
        const QWidget *focus = program.window.focusWidget();
        REQUIRE(focus);
        CHECK((focus == page || page->isAncestorOf(focus)));
    }
}
