#include "tests/support/gui.h"
#include "tests/support/sample_coop.h"
#include "ui/pay/pay_page.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QDialog>

using namespace zhangfang;

namespace
{

/// Answers the next dialog with a note of its title.
void expectPaper(test::TestDesk &desk, QString &title)
{
    desk.prompts().dialog([&title](QDialog &dialog) {
        title = dialog.windowTitle();
        return true;
    });
}

} // namespace

TEST_CASE("the pay page prints slips and roll of a month that is posted, and none of one that is not")
{
    test::SampleCoop coop(test::SampleStage::YearPosted);
    test::TestDesk desk(coop.file());
    ui::pay::PayPage page(desk.desk());
    test::show(page);
    page.open({{QStringLiteral("month"), QStringLiteral("2025-12")}});
    for (const char *name : {"printSlips", "printRoll", "printLines"}) {
        QString title;
        expectPaper(desk, title);
        page.findChild<QAction *>(QLatin1String(name))->trigger();
        INFO(title.toStdString());
        CHECK(title.contains(QLatin1String(name) == QLatin1String("printLines")
                                 ? QStringLiteral("Pay lines")
                                 : QStringLiteral("December 2025")));
    }
    page.open({{QStringLiteral("month"), QStringLiteral("2026-01")}});
    CHECK_FALSE(page.findChild<QAction *>(QStringLiteral("printRoll")));
    CHECK_FALSE(page.findChild<QAction *>(QStringLiteral("printSlips")));
    CHECK_FALSE(page.findChild<QAction *>(QStringLiteral("printLines"))->isEnabled());
}
