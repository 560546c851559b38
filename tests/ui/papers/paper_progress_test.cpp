#include "core/base/base_errors.h"
#include "core/pay/pay_register.h"
#include "tests/support/give_up.h"
#include "tests/support/gui.h"
#include "tests/support/sample_coop.h"
#include "ui/kit/busy_bar.h"
#include "ui/papers/paper_preview.h"

#include <catch2/catch.hpp>

#include <QDir>

using namespace zhangfang;
using test::child;

TEST_CASE("a PDF of many pages tells how far it is, and given up it leaves no file and no record")
{
    test::SampleCoop coop(test::SampleStage::YearPosted);
    test::TestDesk desk(coop.file());
    const auto run = pay::PayRegister(coop.file()).runs(Month(2025, 12))->front();
    const papers::Paper slips = papers::paySlips(desk.desk(), run);
    const QDir folder(coop.folder());
    const QStringList before = folder.entryList(QDir::Files | QDir::Hidden);
    const QString path = folder.filePath(QStringLiteral("slips.pdf"));
    for (int i = 0; i < 2; ++i)
        desk.prompts().file(path);
    desk.prompts().dialog([&](QDialog &dialog) {
        auto &preview = static_cast<papers::PaperPreview &>(dialog);
        auto &busy = child<kit::BusyBar>(preview, "busyBar");
        qint64 heard = 0;
        const auto connection =
            QObject::connect(&busy, &kit::BusyBar::advanced, &preview, [&](qint64 done, qint64 total) {
                CHECK(total == preview.document().pageCount());
                CHECK_FALSE(child<QPushButton>(preview, "savePdf").isEnabled());
                heard = done;
                if (done == 2)
                    test::press(preview, Qt::Key_Escape);
            });
        test::click(preview, "savePdf");
        CHECK(heard == 2);
        CHECK(preview.isVisible());
        CHECK(child<kit::MessageBar>(preview, "messageBar").words().contains(QStringLiteral("Given up")));
        CHECK(folder.entryList(QDir::Files | QDir::Hidden) == before);
        CHECK(store::printsOf(coop.file(), *slips.id)->empty());
        QObject::disconnect(connection);
        test::click(preview, "savePdf");
        CHECK(QFile::exists(path));
        CHECK(store::printsOf(coop.file(), *slips.id)->size() == 1);
        return true;
    });
    REQUIRE(papers::showPaper(desk.desk(), slips, nullptr));
}
