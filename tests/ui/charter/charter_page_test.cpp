#include "tests/support/full_disk.h"
#include "tests/support/gui.h"
#include "tests/support/sample_coop.h"
#include "ui/charter/charter_page.h"
#include "ui/charter/reserves_edit.h"
#include "ui/kit/editors.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/resolution_dialog.h"
#include "ui/kit/term_words.h"

#include "core/charter/charter_register.h"
#include "core/resolutions/resolution_register.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QTableView>

using namespace zhangfang;
using test::child;
namespace charters = zhangfang::charter;
namespace page = zhangfang::ui::charter;

namespace
{

QString q(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void resolve(store::CoopFile &file, const char *number, int votesFor)
{
    resolutions::ResolutionRecord record;
    record.number = q(number);
    record.adoptedOn = QDate(2026, 2, 1);
    record.title = q("修改章程");
    record.matters = {resolutions::Matter::CharterChange};
    record.headsTotal = record.headsPresent = record.votesTotal = 168;
    record.votesFor = votesFor;
    REQUIRE(resolutions::ResolutionRegister(file).add(record));
}

QString wordsIn(QWidget &parent)
{
    QCoreApplication::processEvents(); // labels that came into a layout are shown by the loop
    QStringList words;
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&parent))
            words += label->text();
    }
    return words.join(QLatin1Char('\n'));
}

struct Charter {
    Charter() { test::show(page); }
    std::size_t versions() { return charters::CharterRegister(coop.file()).versions()->size(); }

    test::SampleCoop coop{test::SampleStage::YearPosted};
    test::TestDesk desk{coop.file()};
    page::CharterPage page{desk.desk()};
};

kit::Form &formOf(QDialog &dialog)
{
    return static_cast<kit::FormDialog &>(dialog).form();
}

} // namespace

TEST_CASE("the terms in force stand with the law's limit at each of them")
{
    Charter c;
    const QString words = wordsIn(c.page);
    CHECK(words.contains(q("公积金 10.00%")));
    CHECK(words.contains(q("Law art. 44: at least 60.00% of the distributable surplus")));
    CHECK(words.contains(q("from the founding")));
    CHECK(words.contains(q("示例劳务合作社")));
    QAbstractItemModelTester tester(child<QTableView>(c.page, "registerView").model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_CASE("a new version is entered by typing, by a resolution, and what changed is listed")
{
    Charter c;
    resolve(c.coop.file(), "2026-5", 160);
    c.desk.prompts().dialog([](QDialog &dialog) {
        CHECK(child<kit::RateEdit>(dialog, "labourRate").text() == q("60.00"));
        test::fill(child<QWidget>(dialog, "from"), q("2026-03-01"));
        child<kit::ResolutionChooser>(dialog, "resolution").choose(q("2026-5"));
        test::fill(child<QWidget>(dialog, "labourRate"), q("65"));
        test::fill(child<QWidget>(dialog, "reserveRate0"), q("15"));
        child<QCheckBox>(dialog, "supervisor").setChecked(true);
        test::click(dialog, "yes");
        return true;
    });
    test::click(c.page, "newVersion");
    REQUIRE(c.versions() == 2);
    const auto versions = charters::CharterRegister(c.coop.file()).versions();
    CHECK(versions->back().from == QDate(2026, 3, 1));
    CHECK(versions->back().terms.labourRate == Rate::fromBasisPoints(6'500));
    CHECK(versions->back().resolution.has_value());

    auto &view = child<QTableView>(c.page, "registerView");
    REQUIRE(view.model()->rowCount() == 2);
    CHECK(wordsIn(c.page).contains(q("from the founding"))); // the one in force today is shown
    view.selectRow(1);
    const QString changes = wordsIn(child<QWidget>(c.page, "changes"));
    CHECK(changes.contains(q("60.00% → 65.00%")));
    CHECK(changes.contains(q("公积金 10.00% → 公积金 15.00%")));
    CHECK(changes.contains(q("no → yes")));
    CHECK_FALSE(changes.contains(kit::TermWords::name(charters::Term::Unit)));
}

TEST_CASE("terms that are entered while the disk is full stay in the form, and hold once there is room")
{
    Charter c;
    resolve(c.coop.file(), "2026-5", 160);
    c.desk.prompts().dialog([&c](QDialog &dialog) {
        test::fill(child<QWidget>(dialog, "from"), q("2026-03-01"));
        child<kit::ResolutionChooser>(dialog, "resolution").choose(q("2026-5"));
        test::fill(child<QWidget>(dialog, "labourRate"), q("65"));
        {
            const test::FullDisk disk;
            test::click(dialog, "yes");
        }
        CHECK(dialog.isVisible());
        CHECK(dialog.findChild<kit::MessageBar *>()->words().contains(q("The disk")));
        CHECK(child<kit::RateEdit>(dialog, "labourRate").text().startsWith(q("65")));
        CHECK(c.versions() == 1);
        test::click(dialog, "yes");
        return true;
    });
    test::click(c.page, "newVersion");
    REQUIRE(c.versions() == 2);
}

TEST_CASE("what the law does not allow is said at its field and nothing typed is lost")
{
    Charter c;
    resolve(c.coop.file(), "2026-5", 160);
    c.desk.prompts().dialog([](QDialog &dialog) {
        const auto refusal = [&dialog](const char *field) {
            return formOf(dialog).refusalAt(&child<QWidget>(dialog, field));
        };
        test::fill(child<QWidget>(dialog, "from"), q("2026-03-01"));
        child<kit::ResolutionChooser>(dialog, "resolution").choose(q("2026-5"));
        test::fill(child<QWidget>(dialog, "labourRate"), q("59"));
        test::click(dialog, "yes");
        CHECK(refusal("labourRate").contains(q("60.00%")));
        CHECK(child<kit::RateEdit>(dialog, "labourRate").text().startsWith(q("59")));
        test::fill(child<QWidget>(dialog, "labourRate"), q("60"));
        test::fill(child<QWidget>(dialog, "mixLabour"), q("90"));
        test::click(dialog, "yes");
        CHECK(refusal("mix").contains(q("90.00%")));
        test::fill(child<QWidget>(dialog, "mixEqual"), q("10"));
        test::fill(child<QWidget>(dialog, "workday"), q("0.5"));
        test::click(dialog, "yes");
        CHECK(refusal("workday").contains(q("24")));
        test::fill(child<QWidget>(dialog, "workday"), q("8"));
        test::fill(child<QWidget>(dialog, "payDay"), q("32"));
        test::click(dialog, "yes");
        CHECK_FALSE(refusal("payDay").isEmpty());
        test::fill(child<QWidget>(dialog, "payDay"), q("15"));
        for (const char *box : {"countsContribution", "countsReserve", "countsSubsidy", "countsDonation"})
            child<QCheckBox>(dialog, box).setChecked(false);
        test::click(dialog, "yes");
        CHECK(refusal("components").contains(q("44")));
        return false;
    });
    test::click(c.page, "newVersion");
    CHECK(c.versions() == 1);
}

TEST_CASE("reserves are added and taken away, and their refusals stand at them")
{
    Charter c;
    resolve(c.coop.file(), "2026-5", 160);
    c.desk.prompts().dialog([](QDialog &dialog) {
        test::fill(child<QWidget>(dialog, "from"), q("2026-03-01"));
        child<kit::ResolutionChooser>(dialog, "resolution").choose(q("2026-5"));
        auto &reserves = child<page::ReservesEdit>(dialog, "reserves");
        test::click(dialog, "addReserve");
        REQUIRE(reserves.rowCount() == 2);
        test::fill(child<QWidget>(dialog, "reserveName1"), q("公积金"));
        test::fill(child<QWidget>(dialog, "reserveRate1"), q("5"));
        test::click(dialog, "yes");
        CHECK(formOf(dialog).refusalAt(&reserves).contains(q("公积金")));
        test::fill(child<QWidget>(dialog, "reserveName1"), q("公益金"));
        test::fill(child<QWidget>(dialog, "reserveRate1"), q("95"));
        test::click(dialog, "yes");
        CHECK(formOf(dialog).refusalAt(&reserves).contains(q("105.00%")));
        test::fill(child<QWidget>(dialog, "reserveRate1"), q("5"));
        test::click(dialog, "removeReserve"); // the first one
        CHECK(reserves.rowCount() == 1);
        test::click(dialog, "yes");
        return true;
    });
    test::click(c.page, "newVersion");
    const auto versions = charters::CharterRegister(c.coop.file()).versions();
    REQUIRE(versions->size() == 2);
    REQUIRE(versions->back().terms.reserves.size() == 1);
    CHECK(versions->back().terms.reserves[0].name == q("公益金"));
}

TEST_CASE("a change of the charter names a carried resolution and a day, and leaves posted years alone")
{
    Charter c;
    resolve(c.coop.file(), "2026-6", 100); // more than half, but not two thirds
    resolve(c.coop.file(), "2026-5", 160);
    c.desk.prompts().dialog([](QDialog &dialog) {
        auto &form = formOf(dialog);
        auto &resolution = child<kit::ResolutionChooser>(dialog, "resolution");
        test::fill(child<QWidget>(dialog, "labourRate"), q("70"));
        test::click(dialog, "yes");
        CHECK(form.isMarked(&child<QWidget>(dialog, "from")));
        CHECK(form.isMarked(&resolution));
        test::fill(child<QWidget>(dialog, "from"), q("2026-03-01"));
        resolution.choose(q("2026-6"));
        test::click(dialog, "yes");
        CHECK(form.refusalAt(&resolution).contains(q("112")));
        resolution.choose(q("2026-5"));
        test::fill(child<QWidget>(dialog, "from"), q("2025-06-01"));
        test::click(dialog, "yes");
        CHECK(form.refusalAt(&child<QWidget>(dialog, "from")).contains(q("2025-1")));
        return false;
    });
    test::click(c.page, "newVersion");
    CHECK(c.versions() == 1);
}

TEST_CASE("a cooperative without terms enters the founders' from the empty page, without a resolution")
{
    TempCoop coop;
    test::TestDesk desk(coop.file());
    page::CharterPage page(desk.desk());
    test::show(page);
    desk.prompts().dialog([](QDialog &dialog) {
        CHECK_FALSE(child<QWidget>(dialog, "resolution").isVisible());
        test::click(dialog, "addReserve");
        test::fill(child<QWidget>(dialog, "reserveName0"), q("公积金"));
        test::fill(child<QWidget>(dialog, "reserveRate0"), q("10"));
        test::click(dialog, "yes");
        return true;
    });
    test::click(child<QWidget>(page, "noTerms"), "emptyAction");
    const auto versions = charters::CharterRegister(coop.file()).versions();
    REQUIRE(versions->size() == 1);
    CHECK_FALSE(versions->front().from);
    CHECK(wordsIn(page).contains(q("公积金 10.00%")));
}

TEST_CASE("the cooperative's particulars are corrected and a wrong code is said at its field")
{
    Charter c;
    c.desk.prompts().dialog([](QDialog &dialog) {
        test::fill(child<QWidget>(dialog, "coopName"), q("新村劳务合作社"));
        test::fill(child<QWidget>(dialog, "creditCode"), q("91350100M000100Y44"));
        test::click(dialog, "yes");
        CHECK_FALSE(formOf(dialog).refusalAt(&child<QWidget>(dialog, "creditCode")).isEmpty());
        test::fill(child<QWidget>(dialog, "creditCode"), q("91350100M000100Y43"));
        test::click(dialog, "yes");
        return true;
    });
    test::click(c.page, "correctCoop");
    CHECK(c.coop.file().particulars()->name == q("新村劳务合作社"));
    CHECK(child<QLabel>(c.page, "coop").text().contains(q("91350100M000100Y43")));
}

TEST_CASE("a charter that is open read-only offers nothing that writes")
{
    test::SampleCoop coop(test::SampleStage::YearPosted);
    coop.reopen(store::CoopFile::Access::ReadOnly);
    test::TestDesk desk(coop.file());
    page::CharterPage page(desk.desk());
    test::show(page);
    CHECK_FALSE(child<QWidget>(page, "newVersion").isVisible());
    CHECK_FALSE(child<QWidget>(page, "correctCoop").isVisible());
}

TEST_CASE("the terms that are shown are printed with the law's limits")
{
    Charter c;
    QString title;
    c.desk.prompts().dialog([&title](QDialog &dialog) {
        title = dialog.windowTitle();
        return true;
    });
    test::click(c.page, "print");
    CHECK(title.contains(q("Terms of the charter")));
}
