#include "tests/support/full_disk.h"
#include "tests/ui/members/members_fixture.h"
#include "ui/kit/editors.h"
#include "ui/kit/form_dialog.h"

#include <QPushButton>

using namespace zhangfang;
using test::child;
using test::fill;

namespace
{

constexpr const char *kIdentity = "990092199206189000"; // made up; the check digit is set by identity()

/// A made-up identity number that nobody in the sample has, with the right check digit.
QString identity()
{
    constexpr int kWeights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString first = QString::fromLatin1(kIdentity).left(17);
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += first[i].digitValue() * kWeights[i];
    return first + QLatin1Char("10X98765432"[sum % 11]);
}

kit::Form &formOf(QDialog &dialog)
{
    return static_cast<kit::FormDialog &>(dialog).form();
}

QString refusalAt(QDialog &dialog, const char *field)
{
    return formOf(dialog).refusalAt(&child<QWidget>(dialog, field));
}

void fillIn(QDialog &dialog, const QString &name = u"朱𠮷"_qs)
{
    fill(child<QWidget>(dialog, "name"), name);
    fill(child<QWidget>(dialog, "identity"), identity());
}

void chooseResolution(QDialog &dialog, const char *number)
{
    child<kit::ResolutionChooser>(dialog, "resolution").choose(QString::fromLatin1(number));
}

} // namespace

TEST_CASE("a new member joins by a resolution and stands in the register at once")
{
    Members m;
    m.resolve("2026-4", resolutions::Matter::Entry);
    m.desk.prompts().dialog([](QDialog &dialog) {
        CHECK(child<kit::LineEdit>(dialog, "number").text() == u"169"_qs);
        fillIn(dialog);
        fill(child<QWidget>(dialog, "joinedOn"), u"2026-2-8"_qs);
        fill(child<QWidget>(dialog, "contribution"), u"1800"_qs);
        chooseResolution(dialog, "2026-4");
        test::click(dialog, "yes");
        return true;
    });
    const int before = m.rows();
    test::click(m.page, "join");
    CHECK(m.desk.prompts().unforeseen().isEmpty());
    REQUIRE(m.isKnown(u"169"_qs));
    CHECK(m.rows() == before + 1);
    CHECK(m.label("panelName") == u"朱𠮷"_qs);
    const auto account = m.account(u"169"_qs);
    CHECK(account.held[members::CapitalPart::Contribution] == Money::fromFen(180'000));
    CHECK(account.person.bornOn == QDate(1992, 6, 18));
}

TEST_CASE("who joins while the disk is full stays in the form, and joins once there is room")
{
    Members m;
    m.resolve("2026-4", resolutions::Matter::Entry);
    m.desk.prompts().dialog([&m](QDialog &dialog) {
        fillIn(dialog);
        fill(child<QWidget>(dialog, "contribution"), u"1800"_qs);
        chooseResolution(dialog, "2026-4");
        {
            const test::FullDisk disk;
            test::click(dialog, "yes");
        }
        CHECK(dialog.isVisible());
        CHECK(dialog.findChild<kit::MessageBar *>()->words().contains(u"The disk"_qs));
        CHECK(child<kit::LineEdit>(dialog, "name").text() == u"朱𠮷"_qs);
        CHECK(child<kit::MoneyEdit>(dialog, "contribution").text().contains(u"1,800"_qs));
        CHECK_FALSE(m.isKnown(u"169"_qs));
        test::click(dialog, "yes");
        return true;
    });
    test::click(m.page, "join");
    CHECK(m.desk.prompts().unforeseen().isEmpty());
    REQUIRE(m.isKnown(u"169"_qs));
    CHECK(m.account(u"169"_qs).held[members::CapitalPart::Contribution] == Money::fromFen(180'000));
}

TEST_CASE("who joins is checked at the field, and nothing typed is lost")
{
    Members m;
    m.resolve("2026-4", resolutions::Matter::Entry);
    m.desk.prompts().dialog([&m](QDialog &dialog) {
        const auto tried = [&](const char *field, const QString &typed) {
            fill(child<QWidget>(dialog, field), typed);
            test::click(dialog, "yes");
            return refusalAt(dialog, field);
        };
        fillIn(dialog);
        CHECK(tried("name", {}).contains(u"Name"_qs));
        fill(child<QWidget>(dialog, "name"), u"朱𠮷"_qs);
        test::click(dialog, "yes");
        CHECK_FALSE(refusalAt(dialog, "resolution").isEmpty());
        chooseResolution(dialog, "2026-4");

        CHECK_FALSE(tried("number", u"058"_qs).isEmpty());
        fill(child<QWidget>(dialog, "number"), u"169"_qs);
        const QString right = identity();
        const QString wrong = right.left(17) + (right.endsWith(u'1') ? u'2' : u'1');
        CHECK(tried("identity", wrong).contains(u"17"_qs));
        CHECK_FALSE(tried("identity", right.left(17)).isEmpty());
        CHECK_FALSE(tried("identity", {}).isEmpty());
        fill(child<QWidget>(dialog, "identity"), right);
        CHECK_FALSE(tried("contributionForm", u"劳务"_qs).isEmpty());
        fill(child<QWidget>(dialog, "contributionForm"), QString());
        CHECK_FALSE(tried("contribution", u"-5"_qs).isEmpty());
        CHECK_FALSE(tried("joinedOn", u"2026-02-30"_qs).isEmpty());
        CHECK(child<kit::LineEdit>(dialog, "name").text() == u"朱𠮷"_qs);
        CHECK_FALSE(m.isKnown(u"169"_qs));
        return false;
    });
    test::click(m.page, "join");
    CHECK(m.desk.prompts().unforeseen().isEmpty());
}

TEST_CASE("founders are asked for no resolution, whoever joins later is")
{
    Members m;
    m.desk.prompts().dialog([](QDialog &dialog) {
        auto &chooser = child<QWidget>(dialog, "resolution");
        CHECK(chooser.isVisibleTo(&dialog));
        fill(child<QWidget>(dialog, "joinedOn"), u"2022-05-18"_qs);
        test::press(child<QWidget>(dialog, "joinedOn"), Qt::Key_Return);
        CHECK_FALSE(chooser.isVisibleTo(&dialog));
        return false;
    });
    test::click(m.page, "join");
}

TEST_CASE("a worker who is not a member is added without a day of joining")
{
    Members m;
    m.desk.prompts().dialog([](QDialog &dialog) {
        CHECK_FALSE(dialog.findChild<QWidget *>(u"joinedOn"_qs));
        fillIn(dialog);
        fill(child<QWidget>(dialog, "number"), u"W99"_qs);
        test::click(dialog, "yes");
        return true;
    });
    test::click(m.page, "addWorker");
    REQUIRE(m.isKnown(u"W99"_qs));
    CHECK(m.account(u"W99"_qs).standing == members::Standing::Worker);
}

TEST_CASE("particulars are changed with a reason; numbers left empty stay")
{
    Members m;
    m.select("058");
    const QString phone = m.account(u"058"_qs).secrets.phone;
    m.desk.prompts().dialog([](QDialog &dialog) {
        CHECK_FALSE(child<QWidget>(dialog, "number").isEnabled());
        CHECK(child<kit::LineEdit>(dialog, "identity").text().isEmpty());
        fill(child<QWidget>(dialog, "name"), u"金栔"_qs);
        test::click(dialog, "yes");
        CHECK_FALSE(refusalAt(dialog, "reason").isEmpty());
        fill(child<QWidget>(dialog, "reason"), u"户口本上是这个字"_qs);
        fill(child<QWidget>(dialog, "account"), u"-"_qs);
        test::click(dialog, "yes");
        return true;
    });
    test::click(m.page, "changeSelected");
    const auto account = m.account(u"058"_qs);
    CHECK(account.person.name == u"金栔"_qs);
    CHECK(account.secrets.phone == phone);
    CHECK(account.secrets.account.isEmpty());
    CHECK(m.label("panelName") == u"金栔"_qs);
}

TEST_CASE("an identity number that somebody else has is refused at its field")
{
    Members m;
    const QString taken = m.account(u"059"_qs).secrets.identityNumber;
    m.select("058");
    m.desk.prompts().dialog([&taken](QDialog &dialog) {
        fill(child<QWidget>(dialog, "identity"), taken);
        fill(child<QWidget>(dialog, "reason"), u"换证"_qs);
        test::click(dialog, "yes");
        CHECK(refusalAt(dialog, "identity").contains(u"059"_qs));
        return false;
    });
    test::click(m.page, "changeSelected");
}

TEST_CASE("contribution is paid in and refunded, not more than is held")
{
    Members m;
    m.page.open({{u"person"_qs, u"058"_qs}});
    const auto held = [&m] { return m.account(u"058"_qs).held[members::CapitalPart::Contribution].fen(); };
    m.desk.prompts().dialog([](QDialog &dialog) {
        test::click(dialog, "yes");
        CHECK_FALSE(refusalAt(dialog, "amount").isEmpty());
        fill(child<QWidget>(dialog, "amount"), u"200"_qs);
        fill(child<QWidget>(dialog, "note"), u"劳务"_qs);
        test::click(dialog, "yes");
        CHECK_FALSE(refusalAt(dialog, "note").isEmpty());
        fill(child<QWidget>(dialog, "note"), QString());
        test::click(dialog, "yes");
        return true;
    });
    test::click(m.page, "contribute");
    CHECK(held() == 200'000);
    m.desk.prompts().dialog([](QDialog &dialog) {
        child<QComboBox>(dialog, "kind").setCurrentIndex(1);
        fill(child<QWidget>(dialog, "amount"), u"2000.01"_qs);
        test::click(dialog, "yes");
        CHECK(refusalAt(dialog, "amount").contains(u"2,000.00"_qs));
        fill(child<QWidget>(dialog, "amount"), u"500"_qs);
        test::click(dialog, "yes");
        return true;
    });
    test::click(m.page, "contribute");
    CHECK(held() == 150'000);
    CHECK(m.desk.prompts().unforeseen().isEmpty());
}

TEST_CASE("before a membership ends it is said what follows, and it is asked once more")
{
    Members m(test::SampleStage::YearPosted);
    m.page.open({{u"person"_qs, u"058"_qs}});
    const auto lastDay = [&m] { return m.account(u"058"_qs).memberships.back().span.lastDay; };
    m.desk.prompts().dialog([&](QDialog &dialog) {
        CHECK(child<kit::DateEdit>(dialog, "lastDay").text() == u"2026-12-31"_qs);
        const QString follows = child<QLabel>(dialog, "follows").text();
        CHECK(follows.contains(u"1 January 2027"_qs));
        CHECK(follows.contains(u"1,800.00"_qs));
        fill(child<QWidget>(dialog, "lastDay"), u"2026-06-30"_qs);
        test::click(dialog, "yes");
        CHECK_FALSE(refusalAt(dialog, "lastDay").isEmpty());
        fill(child<QWidget>(dialog, "lastDay"), u"2026-12-31"_qs);
        m.desk.prompts().answer(false);
        test::click(dialog, "yes");
        CHECK_FALSE(lastDay());
        m.desk.prompts().answer(true);
        test::click(dialog, "yes");
        return true;
    });
    test::click(m.page, "leave");
    CHECK(lastDay() == QDate(2026, 12, 31));
    CHECK(m.desk.prompts().questions().size() == 2);
    CHECK(m.desk.prompts().questions().back().danger);
    CHECK_FALSE(child<QWidget>(m.page, "leave").isVisible());
}

TEST_CASE("an expulsion asks for its resolution")
{
    Members m;
    m.resolve("2026-5", resolutions::Matter::Expulsion);
    m.page.open({{u"person"_qs, u"058"_qs}});
    m.desk.prompts().dialog([&m](QDialog &dialog) {
        CHECK_FALSE(child<QWidget>(dialog, "resolution").isVisibleTo(&dialog));
        child<QComboBox>(dialog, "cause").setCurrentIndex(1);
        REQUIRE(child<QWidget>(dialog, "resolution").isVisibleTo(&dialog));
        m.desk.prompts().answer(true);
        test::click(dialog, "yes");
        CHECK_FALSE(refusalAt(dialog, "resolution").isEmpty());
        chooseResolution(dialog, "2026-5");
        m.desk.prompts().answer(true);
        test::click(dialog, "yes");
        return true;
    });
    test::click(m.page, "leave");
    CHECK(m.account(u"058"_qs).memberships.back().endedBy == members::EndedBy::Expulsion);
}

TEST_CASE("nothing is said of members to whom only a worker is entered")
{
    Members m;
    const auto hints = [](QDialog &dialog) {
        QStringList words;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&dialog))
                words += label->text();
        }
        return words.join(QLatin1Char('\n'));
    };
    m.desk.prompts().dialog([&hints](QDialog &dialog) {
        CHECK(hints(dialog).contains(u"80%"_qs));
        return false;
    });
    test::click(m.page, "join");
    m.desk.prompts().dialog([&hints](QDialog &dialog) {
        CHECK_FALSE(hints(dialog).contains(u"80%"_qs));
        CHECK_FALSE(hints(dialog).contains(u"coming back"_qs));
        return false;
    });
    test::click(m.page, "addWorker");
}
