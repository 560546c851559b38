#include "core/labour/job_register.h"
#include "core/labour/labour_ledger.h"
#include "core/members/member_register.h"
#include "tests/support/accountant.h"
#include "tests/support/gui.h"
#include "tests/support/temp_coop.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/import_dialog.h"
#include "ui/kit/import_list.h"
#include "ui/kit/import_rows.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTableView>

using namespace zhangfang;
using store::BatchKind;
using test::child;

namespace
{

const QString kData = QStringLiteral(ZHANGFANG_TEST_DATA "/accountant/");

/// A new cooperative, its desk, and the dialog.
struct Office {
    TempCoop coop;
    test::TestDesk desk{coop.file()};

    void enrol()
    {
        REQUIRE(members::MemberRegister(coop.file()).enrol(accountant::members(), store::BadRows::Refuse));
    }
    std::size_t members() { return members::MemberRegister(coop.file()).asAt(QDate(2025, 12, 31))->size(); }
    QString written(const char *name, const QByteArray &text)
    {
        const QString path = coop.folder() + QLatin1Char('/') + QLatin1String(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path;
    }
};

/// The accountant's members with two identity numbers spoiled.
QByteArray spoiledMembers()
{
    QFile file(kData + QStringLiteral("members.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    QList<QByteArray> lines = text.split('\n');
    for (const int line : {5, 90}) {
        QList<QByteArray> cells = lines[line].split(',');
        cells[2] = "12345";
        lines[line] = cells.join(',');
    }
    return lines.join('\n');
}

QString words(QDialog &dialog)
{
    return child<kit::MessageBar>(dialog, "messageBar").words();
}

QPushButton &yes(QDialog &dialog)
{
    return child<QPushButton>(dialog, "yes");
}

} // namespace

TEST_CASE("a file is chosen, seen row by row, and brought in by one button that says how much")
{
    Office office;
    kit::ImportDialog dialog(office.desk.desk());
    test::show(dialog);
    CHECK_FALSE(yes(dialog).isEnabled());
    office.desk.prompts().file(kData + QStringLiteral("members.csv"));
    test::click(dialog, "chooseFile");
    CHECK(child<QComboBox>(dialog, "kind").currentText() == QStringLiteral("Register of members"));
    auto &view = child<QTableView>(dialog, "importRows");
    CHECK(view.model()->rowCount() == 168);
    CHECK(view.isColumnHidden(kit::ImportRows::kWrong));
    CHECK(view.model()->headerData(kit::ImportRows::kFirstCell, Qt::Horizontal, Qt::DisplayRole) ==
          QStringLiteral("社员编号"));
    CHECK(child<QLabel>(dialog, "facts").text().contains(QStringLiteral("members: 168")));
    CHECK(yes(dialog).text() == QStringLiteral("Import 168 row(s)"));
    CHECK(office.members() == 0);
    test::click(dialog, "yes");
    CHECK(office.members() == 168);
    REQUIRE(dialog.imported());
    CHECK(words(dialog).contains(QStringLiteral("import 1")));
    test::click(dialog, "yes");
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(office.desk.prompts().unforeseen().isEmpty());
}

TEST_CASE("bad rows are marked with their sentence, can be seen alone, and are left out with a list")
{
    Office office;
    const QString path = office.written("members.csv", spoiledMembers());
    kit::ImportDialog dialog(office.desk.desk());
    const QAbstractItemModelTester tester(child<QTableView>(dialog, "importRows").model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    test::show(dialog);
    dialog.readFile(path);
    auto &view = child<QTableView>(dialog, "importRows");
    CHECK(child<QLabel>(dialog, "counts").text() ==
          QStringLiteral("166 of 168 rows can be imported, 2 cannot."));
    CHECK_FALSE(view.isColumnHidden(kit::ImportRows::kWrong));
    child<QCheckBox>(dialog, "onlyBad").click();
    REQUIRE(view.model()->rowCount() == 2);
    CHECK(view.model()->index(0, kit::ImportRows::kLine).data() == QStringLiteral("6"));
    CHECK(view.model()
              ->index(0, kit::ImportRows::kWrong)
              .data()
              .toString()
              .contains(QStringLiteral("5 places")));
    CHECK(yes(dialog).text() == QStringLiteral("Import only 166, leave 2 out"));
    CHECK(child<QPushButton>(dialog, "no").hasFocus()); // a part is brought in on purpose alone

    test::click(dialog, "yes"); // the chooser of the list is declined
    CHECK(office.members() == 0);
    CHECK_FALSE(dialog.imported());

    const QString list = office.coop.folder() + QStringLiteral("/left out.csv");
    office.desk.prompts().file(list);
    test::click(dialog, "yes");
    CHECK(office.members() == 166);
    QFile file(list);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.count(QStringLiteral("12345")) == 2);
    CHECK(text.contains(QStringLiteral("5 places")));
}

TEST_CASE("a file that came in before is refused by name")
{
    Office office;
    for (const bool again : {false, true}) {
        kit::ImportDialog dialog(office.desk.desk());
        test::show(dialog);
        dialog.readFile(kData + QStringLiteral("members.csv"));
        CHECK(yes(dialog).isEnabled() == !again);
        if (again)
            CHECK(words(dialog).contains(QStringLiteral("members.csv")));
        else
            test::click(dialog, "yes");
    }
    CHECK(office.members() == 168);
}

TEST_CASE("an import that is given up on its way writes nothing, and can be made afterwards")
{
    Office office;
    kit::ImportDialog dialog(office.desk.desk());
    test::show(dialog);
    dialog.readFile(kData + QStringLiteral("members.csv"));
    auto &busy = child<kit::BusyBar>(dialog, "busyBar");
    qint64 lastHeard = 0;
    auto connection =
        QObject::connect(&busy, &kit::BusyBar::advanced, &dialog, [&](qint64 done, qint64 total) {
            CHECK(total == 168);
            CHECK(done > lastHeard);
            lastHeard = done;
            CHECK_FALSE(yes(dialog).isEnabled());
            if (done > 20)
                test::click(busy, "giveUp");
        });
    test::click(dialog, "yes");
    CHECK(lastHeard < 30);
    CHECK(office.members() == 0);
    CHECK(words(dialog).contains(QStringLiteral("Nothing was written")));
    CHECK_FALSE(busy.isVisible());
    QObject::disconnect(connection);
    test::click(dialog, "yes");
    CHECK(office.members() == 168);
}

TEST_CASE("reading a long file can be given up, and read once more afterwards")
{
    Office office;
    kit::ImportDialog dialog(office.desk.desk());
    test::show(dialog);
    auto &busy = child<kit::BusyBar>(dialog, "busyBar");
    const auto path = kData + QStringLiteral("labour_2025.csv");
    const qint64 stopAt = GENERATE(qint64(1'000), qint64(40'000));
    qint64 rows = 0;
    const auto connection = QObject::connect(&busy, &kit::BusyBar::advanced, &dialog, [&](qint64) {
        rows += 250;
        if (rows >= stopAt)
            test::click(busy, "giveUp");
    });
    dialog.readFile(path);
    CHECK(rows >= stopAt);
    CHECK(rows < stopAt + 1'000);
    CHECK(words(dialog).contains(QStringLiteral("Given up")));
    CHECK_FALSE(yes(dialog).isEnabled());
    CHECK_FALSE(busy.isVisible());
    QObject::disconnect(connection);
    dialog.readFile(path);
    CHECK_FALSE(words(dialog).contains(QStringLiteral("Given up")));
    CHECK(child<QTableView>(dialog, "importRows").model()->rowCount() == 33'851);
}

TEST_CASE("closing the window while rows are written gives up and keeps the window")
{
    Office office;
    kit::ImportDialog dialog(office.desk.desk());
    test::show(dialog);
    dialog.readFile(kData + QStringLiteral("members.csv"));
    QObject::connect(&child<kit::BusyBar>(dialog, "busyBar"), &kit::BusyBar::advanced, &dialog,
                     [&dialog] { dialog.reject(); });
    test::click(dialog, "yes");
    CHECK(dialog.isVisible());
    CHECK(office.members() == 0);
}

TEST_CASE("the kind may be changed, and a file of another kind is said to be one")
{
    Office office;
    kit::ImportDialog dialog(office.desk.desk(), BatchKind::Members);
    test::show(dialog);
    dialog.readFile(kData + QStringLiteral("jobs.csv"));
    CHECK_FALSE(yes(dialog).isEnabled());
    auto &kind = child<QComboBox>(dialog, "kind");
    CHECK(kind.currentText() == QStringLiteral("Register of members"));
    kind.setCurrentIndex(kind.findText(QStringLiteral("Jobs and rates")));
    Q_EMIT kind.activated(kind.currentIndex());
    CHECK(yes(dialog).text() == QStringLiteral("Import 18 row(s)"));
}

TEST_CASE("a crew sheet asks for its job only where it is one, and its bad cells stand at their rows")
{
    Office office;
    office.enrol();
    REQUIRE(labour::JobRegister(office.coop.file()).importJobs(accountant::jobs(), store::BadRows::Refuse));
    kit::ImportDialog dialog(office.desk.desk());
    test::show(dialog);
    dialog.readFile(kData + QStringLiteral("labour_2025.csv"));
    CHECK_FALSE(child<QComboBox>(dialog, "job").isVisible());
    dialog.readFile(kData + QStringLiteral("crew_sheet_2026-01.xlsx"));
    CHECK(child<QComboBox>(dialog, "job").isVisible());
    CHECK(child<QLabel>(dialog, "facts").text().contains(QStringLiteral("open cells: 50")));
    test::click(dialog, "yes");
    CHECK(labour::LabourLedger(office.coop.file()).sheets(Month(2026, 1))->size() == 1);
}

TEST_CASE("a crew sheet without month and job is asked for them, and read once both are chosen")
{
    Office office;
    office.enrol();
    REQUIRE(labour::JobRegister(office.coop.file()).importJobs(accountant::jobs(), store::BadRows::Refuse));
    QByteArray sheet = "编号,姓名";
    for (int day = 1; day <= 31; ++day)
        sheet += ',' + QByteArray::number(day);
    const auto first = members::MemberRegister(office.coop.file()).asAt(QDate(2025, 12, 1));
    REQUIRE(first);
    sheet += "\n" + first->front().person.number.toUtf8() + ',' + first->front().person.name.toUtf8() +
             ",8,6.5,休\n";
    kit::ImportDialog dialog(office.desk.desk());
    test::show(dialog);
    dialog.readFile(office.written("sheet.csv", sheet));
    auto &month = child<QComboBox>(dialog, "month");
    auto &job = child<QComboBox>(dialog, "job");
    CHECK(month.isVisible());
    CHECK_FALSE(yes(dialog).isEnabled());
    CHECK_FALSE(words(dialog).isEmpty());
    CHECK(month.hasFocus());
    const auto choose = [](QComboBox &box, const QString &data) {
        const int index = box.findData(data);
        REQUIRE(index > 0);
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    };
    const Month november(2025, 11);
    choose(month, november.toString());
    CHECK_FALSE(yes(dialog).isEnabled());
    CHECK(job.hasFocus());
    choose(job, QStringLiteral("X01"));
    CHECK(yes(dialog).isEnabled());
    test::click(dialog, "yes");
    CHECK(labour::LabourLedger(office.coop.file()).sheets(november)->size() == 1);
}

TEST_CASE("a file that is none is said, and nothing can be imported")
{
    Office office;
    kit::ImportDialog dialog(office.desk.desk());
    test::show(dialog);
    dialog.readFile(office.written("none.csv", "a,b\n1,2\n"));
    CHECK_FALSE(yes(dialog).isEnabled());
    CHECK_FALSE(words(dialog).isEmpty());
    dialog.readFile(office.coop.folder() + QStringLiteral("/missing.csv"));
    CHECK(words(dialog).contains(QStringLiteral("missing.csv")));
}

TEST_CASE("an import is taken back from the list of imports with a reason")
{
    Office office;
    office.enrol();
    kit::ImportList list(office.desk.desk());
    test::show(list);
    child<kit::RegisterTable>(list, "importTable").selectRow(0);
    office.desk.prompts().dialog([&office](QDialog &dialog) {
        test::click(dialog, "yes");
        CHECK(office.members() == 168);
        test::fill(child<QWidget>(dialog, "reason"), QStringLiteral("抄错"));
        test::click(dialog, "yes");
        return true;
    });
    test::click(list, "takeBack");
    CHECK(office.members() == 0);
    CHECK_FALSE(child<QPushButton>(list, "takeBack").isEnabled());
}

TEST_CASE("an empty table to fill in is saved from the dialog")
{
    Office office;
    kit::ImportDialog dialog(office.desk.desk(), BatchKind::Labour);
    test::show(dialog);
    const QString path = office.coop.folder() + QStringLiteral("/empty");
    office.desk.prompts().file(path);
    test::click(dialog, "template");
    CHECK(QFile::exists(path + QStringLiteral(".xlsx")));
    CHECK(words(dialog).contains(QStringLiteral("empty.xlsx")));
}
