#include "core/distribution/plan_register.h"
#include "core/labour/labour_ledger.h"
#include "core/pay/payment_register.h"
#include "core/store/verify.h"
#include "tests/support/gui.h"
#include "tests/support/program.h"
#include "ui/kit/import_dialog.h"
#include "ui/kit/register_table.h"
#include "ui/kit/resolution_dialog.h"
#include "ui/shell/workspace.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QCheckBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTableView>

using namespace zhangfang;
using test::child;

namespace
{

QString accountantsFile(const char *name)
{
    return QStringLiteral(ZHANGFANG_TEST_DATA "/accountant/") + QLatin1String(name);
}

/// Somebody who has the window, the accountant's three files, and nothing else.
struct Newcomer {
    test::Program program;

    Newcomer()
    {
        program.settings.setLanguage(kit::LanguageChoice::English);
        test::show(program.window);
    }
    kit::Page &page() { return *program.window.workspace()->page(); }
    store::CoopFile &file() { return program.window.workspace()->desk().file(); }
    void go(kit::PageId id, const QVariantMap &what = {})
    {
        program.window.workspace()->go({id, what});
        QCoreApplication::processEvents();
    }
    void press(const char *button)
    {
        INFO(button);
        test::click(page(), button);
        QCoreApplication::processEvents();
    }
    void choose(const char *action)
    {
        auto *found = page().findChild<QAction *>(QString::fromLatin1(action));
        REQUIRE(found);
        found->trigger();
    }
    QTableView &table() { return child<QTableView>(page(), "registerView"); }

    void importInTo(const char *button, const QString &path)
    {
        program.prompts.dialog([path](QDialog &dialog) {
            static_cast<kit::ImportDialog &>(dialog).readFile(path);
            test::click(dialog, "yes");
            return true;
        });
        press(button);
    }
    void found()
    {
        program.prompts.file(program.folder.path());
        program.prompts.dialog([](QDialog &wizard) {
            test::click(wizard, "choosePlace");
            test::fill(child<QWidget>(wizard, "coopName"), QStringLiteral("示例劳务合作社"));
            test::fill(child<QWidget>(wizard, "keeper"), QStringLiteral("王会计"));
            test::click(wizard, "yes"); // the file
            test::click(wizard, "yes"); // the terms, as they are proposed
            return false;               // the rest later
        });
        test::click(program.window, "doorFound");
        REQUIRE(program.window.workspace());
    }
    void approve(const Month &month)
    {
        go(kit::PageId::Work,
           {{QStringLiteral("month"), month.toString()}, {QStringLiteral("tab"), QStringLiteral("sheets")}});
        table().selectAll();
        press("submitSheets");
        table().selectAll();
        program.prompts.answer(true);
        press("approveSheets");
        for (const labour::SheetSummary &sheet : sheets(month))
            REQUIRE(sheet.sheet.state == labour::SheetState::Approved);
    }
    std::vector<labour::SheetSummary> sheets(const Month &month)
    {
        const auto sheets = labour::LabourLedger(file()).sheets(month);
        REQUIRE(sheets);
        return *sheets;
    }
    void pay(const Month &month)
    {
        go(kit::PageId::Pay, {{QStringLiteral("month"), month.toString()}});
        program.prompts.answer(true);
        press("postMonth");
        program.prompts.dialog([](QDialog &dialog) {
            test::click(dialog, "yes");
            return true;
        });
        press("markPaid");
    }
    void resolve()
    {
        go(kit::PageId::Meetings);
        program.prompts.dialog([](QDialog &dialog) {
            test::fill(child<QWidget>(dialog, "number"), QStringLiteral("2026-1"));
            test::fill(child<QWidget>(dialog, "title"), QStringLiteral("2025年度盈余分配方案"));
            test::fill(child<QWidget>(dialog, "day"), QStringLiteral("2026-02-07"));
            test::fill(child<QWidget>(dialog, "laidOut"), QStringLiteral("2026-01-10"));
            test::fill(child<QWidget>(dialog, "headsPresent"), QStringLiteral("150"));
            test::fill(child<QWidget>(dialog, "votesFor"), QStringLiteral("140"));
            child<QCheckBox>(dialog, "matter_distribution").setChecked(true);
            test::click(dialog, "yes");
            return true;
        });
        press("addResolution");
    }
    void distribute()
    {
        go(kit::PageId::Distribution, {{QStringLiteral("year"), 2025}});
        program.prompts.dialog([](QDialog &dialog) {
            test::fill(child<QWidget>(dialog, "surplus"), QStringLiteral("123456.78"));
            test::click(dialog, "yes");
            return true;
        });
        test::click(child<QWidget>(page(), "noPlan"), "emptyAction");
        press("mainStep"); // put forward
        program.prompts.dialog([](QDialog &dialog) {
            child<kit::ResolutionChooser>(dialog, "resolution").choose(QStringLiteral("2026-1"));
            test::click(dialog, "yes");
            return true;
        });
        press("mainStep"); // adopted
        program.prompts.answer(true);
        press("mainStep"); // posted
    }
    QString printSlips()
    {
        const QString path = program.folder.filePath(QStringLiteral("slips.pdf"));
        program.prompts.file(path);
        program.prompts.dialog([](QDialog &preview) {
            test::click(preview, "savePdf");
            return true;
        });
        choose("printSlips");
        return path;
    }
};

} // namespace

TEST_CASE("a year is kept from the founding to the printed slips in the window alone")
{
    Newcomer newcomer;
    newcomer.found();
    newcomer.go(kit::PageId::Members);
    newcomer.importInTo("import", accountantsFile("members.csv"));
    newcomer.go(kit::PageId::Work, {{QStringLiteral("tab"), QStringLiteral("jobs")}});
    newcomer.importInTo("importJobs", accountantsFile("jobs.csv"));
    newcomer.go(kit::PageId::Work, {{QStringLiteral("tab"), QStringLiteral("sheets")}});
    newcomer.importInTo("importLedger", accountantsFile("labour_2025.csv"));
    CHECK(newcomer.program.prompts.unforeseen().isEmpty());

    qint64 minutes = 0;
    for (int month = 1; month <= 12; ++month) {
        newcomer.approve(Month(2025, month));
        for (const labour::SheetSummary &sheet : newcomer.sheets(Month(2025, month)))
            minutes += sheet.minutes;
    }
    CHECK(minutes == 12'097'335);
    for (int month = 1; month <= 12; ++month)
        newcomer.pay(Month(2025, month));
    const auto owed = pay::PaymentRegister(newcomer.file()).arrears(QDate(2026, 2, 8));
    REQUIRE(owed);
    CHECK(owed->total.isZero());

    newcomer.resolve();
    newcomer.distribute();
    const auto plan = distribution::PlanRegister(newcomer.file()).plan(QStringLiteral("2025-1"));
    REQUIRE(plan);
    CHECK(plan->state == distribution::PlanState::Posted);
    const QString slips = newcomer.printSlips();
    CHECK(QFileInfo(slips).size() > 100'000);
    CHECK(newcomer.program.prompts.unforeseen().isEmpty());
    CHECK(store::verify(newcomer.file())->isSound());
}
