#include "core/charter/charter_register.h"
#include "core/exchange/table_reader.h"
#include "core/members/member_register.h"
#include "tests/support/gui.h"
#include "tests/support/program.h"
#include "ui/kit/editors.h"
#include "ui/kit/import_dialog.h"
#include "ui/shell/founding_wizard.h"
#include "ui/shell/workspace.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QTableView>

using namespace zhangfang;
using test::child;
using ui::shell::FoundingStep;
using ui::shell::FoundingWizard;

namespace
{

const QString kMembers = QStringLiteral(ZHANGFANG_TEST_DATA "/accountant/members.csv");

/// The program at its start page, and a wizard that is driven by a script.
struct Start {
    test::Program program;

    Start()
    {
        program.settings.setLanguage(kit::LanguageChoice::English);
        test::show(program.window);
    }
    void found(const std::function<void(FoundingWizard &)> &script)
    {
        program.prompts.dialog([script](QDialog &dialog) {
            script(static_cast<FoundingWizard &>(dialog));
            return true;
        });
        test::click(program.window, "doorFound");
        REQUIRE(program.window.workspace());
    }
    /// Presses the button of a founding step on the home page.
    void resume(const char *action, const std::function<void(FoundingWizard &)> &script)
    {
        program.prompts.dialog([script](QDialog &dialog) {
            script(static_cast<FoundingWizard &>(dialog));
            return true;
        });
        for (QPushButton *button : program.window.findChildren<QPushButton *>(QStringLiteral("taskAction"))) {
            if (button->text() == QLatin1String(action)) {
                button->click();
                break;
            }
        }
        QCoreApplication::processEvents();
    }
    QStringList todo()
    {
        QStringList actions;
        for (const QPushButton *button :
             program.window.findChildren<QPushButton *>(QStringLiteral("taskAction")))
            actions << button->text();
        return actions;
    }
    store::CoopFile &file() { return program.window.workspace()->desk().file(); }
    std::size_t members() { return members::MemberRegister(file()).asAt(QDate(2026, 2, 8))->size(); }
};

void fillCoop(Start &start, QDialog &wizard)
{
    start.program.prompts.file(start.program.folder.path());
    test::click(wizard, "choosePlace");
    test::fill(child<QWidget>(wizard, "coopName"), QStringLiteral("新桥劳务合作社"));
    test::fill(child<QWidget>(wizard, "keeper"), QStringLiteral("王会计"));
}

} // namespace

TEST_CASE("a founding goes from the file over terms, members and opening balances to the end")
{
    Start start;
    start.found([&](FoundingWizard &wizard) {
        CHECK(wizard.height() <= 700);
        CHECK(wizard.step() == FoundingStep::Coop);
        test::click(wizard, "yes");
        CHECK(wizard.step() == FoundingStep::Coop);
        CHECK(child<kit::LineEdit>(wizard, "coopName").isRefused());
        fillCoop(start, wizard);
        test::click(wizard, "yes");
        CHECK(wizard.step() == FoundingStep::Terms);
        test::fill(child<QWidget>(wizard, "labourRate"), QStringLiteral("59"));
        test::click(wizard, "yes");
        CHECK(wizard.step() == FoundingStep::Terms);
        CHECK(child<kit::LineEdit>(wizard, "labourRate").isRefused());
        test::fill(child<QWidget>(wizard, "labourRate"), QStringLiteral("65"));
        test::click(wizard, "yes");
        CHECK(wizard.step() == FoundingStep::Members);
        start.program.prompts.dialog([](QDialog &dialog) {
            static_cast<kit::ImportDialog &>(dialog).readFile(kMembers);
            test::click(dialog, "yes");
            return true;
        });
        test::click(wizard, "importMembers");
        CHECK(child<QLabel>(wizard, "membersCounted").text().contains(QStringLiteral("161")));
        test::click(wizard, "yes");
        CHECK(wizard.step() == FoundingStep::Opening);
        CHECK(child<QTableView>(wizard, "registerView").model()->rowCount() == 161);
        CHECK_FALSE(child<QPushButton>(wizard, "stepLater").isVisible());
        test::click(wizard, "yes");
    });
    CHECK(start.program.prompts.unforeseen().isEmpty());
    const auto terms = charter::CharterRegister(start.file()).inForceOn(QDate(2026, 2, 8));
    REQUIRE(terms);
    CHECK(terms->terms.labourRate.basisPoints() == 6'500);
    CHECK(terms->terms.reserves.size() == 1);
    CHECK(start.members() == 161); // seven of the 168 left at the end of 2025
    CHECK(start.todo().count(QStringLiteral("Enter terms")) == 0);
    CHECK(start.todo().count(QStringLiteral("Enter members")) == 0);
}

TEST_CASE("a founding may set the keeper's password at once, and the recovery code is shown")
{
    Start start;
    const QString password = QStringLiteral("dao xiang cun kou");
    QString code;
    start.found([&](FoundingWizard &wizard) {
        fillCoop(start, wizard);
        test::fill(child<QWidget>(wizard, "newPassword"), password);
        test::fill(child<QWidget>(wizard, "newPasswordAgain"), QStringLiteral("dao xiang cun"));
        test::click(wizard, "yes");
        CHECK(wizard.step() == FoundingStep::Coop);
        CHECK(child<kit::LineEdit>(wizard, "newPasswordAgain").isRefused());
        test::fill(child<QWidget>(wizard, "newPasswordAgain"), password);
        start.program.prompts.dialog([&](QDialog &dialog) {
            code = child<QLabel>(dialog, "recoveryCode").text();
            test::click(dialog, "codeKept");
            return true;
        });
        test::click(wizard, "yes");
        CHECK(wizard.step() == FoundingStep::Terms);
        test::click(wizard, "no");
    });
    CHECK(code.size() == 35);
    CHECK(*start.file().hasPasswords());
    CHECK_FALSE(start.file().needsSignIn());
    CHECK(start.file().signIn(QStringLiteral("王会计"), password));
}

TEST_CASE("giving up before the file is there founds nothing")
{
    Start start;
    start.program.prompts.dialog([&](QDialog &wizard) {
        fillCoop(start, wizard);
        test::press(wizard, Qt::Key_Escape);
        return false;
    });
    test::click(start.program.window, "doorFound");
    CHECK_FALSE(start.program.window.workspace());
    CHECK_FALSE(QFile::exists(start.program.folder.filePath(QStringLiteral("新桥劳务合作社.coop"))));
}

TEST_CASE("a founding that is left half way keeps what it has and goes on from the to-do list")
{
    Start start;
    start.found([&](FoundingWizard &wizard) {
        fillCoop(start, wizard);
        test::click(wizard, "yes");
        test::click(wizard, "stepLater");
        CHECK(wizard.step() == FoundingStep::Members);
        test::press(wizard, Qt::Key_Escape);
    });
    CHECK(start.program.window.windowTitle().contains(QStringLiteral("新桥劳务合作社")));
    CHECK_FALSE(charter::CharterRegister(start.file()).inForceOn(QDate(2026, 2, 8)));
    CHECK(start.todo().contains(QStringLiteral("Enter terms")));
    CHECK(start.todo().contains(QStringLiteral("Enter members")));
    start.resume("Enter terms", [](FoundingWizard &wizard) {
        CHECK(wizard.step() == FoundingStep::Terms);
        auto &from = child<QComboBox>(wizard, "template");
        from.setCurrentIndex(1);
        Q_EMIT from.activated(1);
        CHECK(child<kit::LineEdit>(wizard, "labourRate").text().isEmpty());
        from.setCurrentIndex(0);
        Q_EMIT from.activated(0);
        test::click(wizard, "yes");
        CHECK(wizard.step() == FoundingStep::Members);
        test::click(wizard, "stepBack");
        CHECK(child<QLabel>(wizard, "termsEntered").isVisible());
        test::click(wizard, "no");
    });
    CHECK(charter::CharterRegister(start.file()).inForceOn(QDate(2026, 2, 8)));
    CHECK_FALSE(start.todo().contains(QStringLiteral("Enter terms")));
    CHECK(start.todo().contains(QStringLiteral("Enter members")));
}

TEST_CASE("a member is entered in the wizard, and the opening contribution is asked for until it is there")
{
    Start start;
    start.found([&](FoundingWizard &wizard) {
        fillCoop(start, wizard);
        test::fill(child<QWidget>(wizard, "foundedOn"), QStringLiteral("2026-02-08"));
        test::click(wizard, "yes");
        test::click(wizard, "stepLater");
        start.program.prompts.dialog([](QDialog &dialog) {
            test::fill(child<QWidget>(dialog, "name"), QStringLiteral("张桂兰"));
            test::fill(child<QWidget>(dialog, "identity"), QStringLiteral("990011196503120027"));
            test::click(dialog, "yes");
            return true;
        });
        test::click(wizard, "enterMember");
        CHECK(child<QLabel>(wizard, "membersCounted").text().contains(QStringLiteral("1 member")));
        test::click(wizard, "no");
    });
    CHECK(start.members() == 1);
    REQUIRE(start.todo().contains(QStringLiteral("Enter balances")));
    start.resume("Enter balances", [&](FoundingWizard &wizard) {
        CHECK(wizard.step() == FoundingStep::Opening);
        child<kit::RegisterTable>(wizard, "openingTable").selectRow(0);
        start.program.prompts.dialog([](QDialog &dialog) {
            test::fill(child<QWidget>(dialog, "amount"), QStringLiteral("2000"));
            test::click(dialog, "yes");
            return true;
        });
        test::click(wizard, "enterContribution");
        test::click(wizard, "yes");
    });
    CHECK_FALSE(start.todo().contains(QStringLiteral("Enter balances")));
    const auto line = members::MemberRegister(start.file()).asAt(QDate(2026, 2, 8));
    CHECK(line->front().contribution == Money::fromFen(200'000));
}

TEST_CASE("the empty table of members can be had in the wizard")
{
    Start start;
    const QString path = start.program.folder.filePath(QStringLiteral("table.xlsx"));
    start.found([&](FoundingWizard &wizard) {
        fillCoop(start, wizard);
        test::click(wizard, "yes");
        test::click(wizard, "stepLater");
        start.program.prompts.file(path);
        test::click(wizard, "memberTable");
        CHECK(QFile::exists(path));
        start.program.prompts.file(start.program.folder.filePath(QStringLiteral("gone/table.xlsx")));
        test::click(wizard, "memberTable");
        CHECK(child<kit::MessageBar>(wizard, "messageBar").isVisible());
    });
}
