#include "core/people/person_register.h"
#include "core/store/change_history.h"
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::store;

namespace
{

using people::Particulars;
using people::PersonId;

PersonId add(TempCoop &coop, const QString &number, const QString &name,
             const people::PersonSecrets &secrets = {})
{
    const auto added = coop.file().write("members.add_worker", [&](Transaction &transaction) {
        return people::addPerson(transaction, {number, name}, secrets);
    });
    REQUIRE(added);
    return *added;
}

void rename(TempCoop &coop, PersonId person, const Particulars &particulars, const QString &reason)
{
    REQUIRE(coop.file().write("members.change_person", reason, [&](Transaction &transaction) {
        return people::changeParticulars(transaction, person, particulars);
    }));
}

std::vector<Change> ofPerson(TempCoop &coop, PersonId person, ChangePage page = {})
{
    auto changes = ChangeHistory(coop.file()).ofPerson(person.value(), page);
    REQUIRE(changes);
    return *std::move(changes);
}

} // namespace

TEST_CASE("a change says who did what, when, why, and how the row stood before and after")
{
    TempCoop coop;
    const PersonId jin = add(coop, u"058"_qs, u"金契"_qs);
    Particulars changed{u"058"_qs, u"金栔"_qs};
    changed.householdNo = u"H039"_qs;
    rename(coop, jin, changed, u"户口本上是这个字"_qs);

    const auto changes = ofPerson(coop, jin);
    REQUIRE(changes.size() == 2);
    const Change &latest = changes[0];
    CHECK(latest.kind == RowChange::Changed);
    CHECK(latest.at == coop.clock().nowUtc());
    CHECK_FALSE(latest.userName.isEmpty());
    CHECK(latest.action == u"members.change_person"_qs);
    CHECK(latest.reason == u"户口本上是这个字"_qs);
    CHECK(latest.table == u"person"_qs);
    CHECK(latest.row == jin.value());
    CHECK(latest.columns() == QStringList{u"household_no"_qs, u"name"_qs});
    CHECK(latest.before.value(u"name"_qs) == u"金契"_qs);
    CHECK(latest.after.value(u"name"_qs) == u"金栔"_qs);
    CHECK(latest.value(u"name"_qs) == u"金栔"_qs);
    CHECK(changes[1].kind == RowChange::Added);
    CHECK(changes[1].before.isEmpty());
    CHECK(changes[1].columns().contains(u"worker_no"_qs));
    CHECK(latest.id > changes[1].id);
    CHECK(latest.transaction > changes[1].transaction);
}

TEST_CASE("a person's history has all rows that name the person, and nobody else's")
{
    TempCoop coop;
    const PersonId jin = add(coop, u"058"_qs, u"金契"_qs, {{}, u"13800002764"_qs, {}});
    const PersonId other = add(coop, u"059"_qs, u"金刚"_qs, {{}, u"13800000000"_qs, {}});
    const auto changes = ofPerson(coop, jin);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].table == u"secret"_qs);
    CHECK(changes[0].value(u"person_id"_qs).toLongLong() == jin.value());
    CHECK_FALSE(changes[0].after.values().contains(u"13800002764"_qs));
    CHECK(changes[1].table == u"person"_qs);
    CHECK(ofPerson(coop, other).size() == 2);
}

TEST_CASE("the history comes in pages, newest first, none twice and none left out")
{
    TempCoop coop;
    for (int i = 0; i < 7; ++i)
        add(coop, QString::number(i + 1), u"社员"_qs);
    const ChangeHistory history(coop.file());
    const auto whole = history.ofFile();
    REQUIRE(whole);
    std::vector<qint64> paged;
    DeedPage page{3};
    for (auto deeds = history.ofFile(page); deeds && !deeds->empty(); deeds = history.ofFile(page)) {
        CHECK(deeds->size() <= 3);
        for (const Deed &deed : *deeds)
            paged.push_back(deed.transaction);
        page.before = deeds->back().transaction;
    }
    std::vector<qint64> numbers;
    for (const Deed &deed : *whole)
        numbers.push_back(deed.transaction);
    CHECK(paged == numbers);
    CHECK(std::is_sorted(numbers.rbegin(), numbers.rend()));
    CHECK(whole->size() == 8); // the founding is there too
    CHECK(*history.hasEarlier(numbers.front()));
    CHECK_FALSE(*history.hasEarlier(numbers.back()));
}

TEST_CASE("a page of the history ends early where its deeds changed many rows")
{
    TempCoop coop;
    add(coop, u"1"_qs, u"社员"_qs);
    const auto added = coop.file().write("members.add_worker", [](Transaction &transaction) -> Result<void> {
        for (int i = 2; i <= 6; ++i)
            ZHANGFANG_TRY(people::addPerson(transaction, {QString::number(i), u"社员"_qs}, {}));
        return {};
    });
    REQUIRE(added);
    add(coop, u"7"_qs, u"社员"_qs);
    const ChangeHistory history(coop.file());
    const auto ofMost = [&](qint64 rows) {
        const auto deeds = history.ofFile({200, DeedPage().before, rows});
        REQUIRE(deeds);
        return deeds->size();
    };
    CHECK(ofMost(0) == 0);
    CHECK(ofMost(1) == 1);
    CHECK(ofMost(2) == 2); // one row, then five
    CHECK(ofMost(6) == 2);
    CHECK(ofMost(7) == 3);
    CHECK(ofMost(DeedPage().rows) == 4);
}

TEST_CASE("a deed says how many rows of which tables it changed and whom it is about, its rows come in pages")
{
    TempCoop coop;
    const auto added = coop.file().write("members.add_worker", [&](Transaction &transaction) -> Result<void> {
        for (int i = 0; i < 6; ++i) {
            ZHANGFANG_TRY(people::addPerson(transaction, {QString::number(i + 1), u"社员"_qs},
                                            {{}, i < 2 ? u"13800002764"_qs : QString(), {}}));
        }
        return {};
    });
    REQUIRE(added);
    const ChangeHistory history(coop.file());
    const auto deeds = history.ofFile();
    REQUIRE(deeds);
    const Deed &bulk = deeds->front();
    REQUIRE(bulk.parts.size() == 2);
    CHECK(bulk.parts[0].table == u"person"_qs);
    CHECK(bulk.parts[0].kind == RowChange::Added);
    CHECK(bulk.parts[0].rows == 6);
    CHECK(bulk.parts[1].table == u"secret"_qs);
    CHECK(bulk.parts[1].rows == 2);
    CHECK(bulk.rows() == 8);
    CHECK(bulk.persons.size() == 6);
    CHECK(bulk.changes.empty());

    const auto first = history.ofDeed(bulk.transaction, {5});
    REQUIRE(first);
    REQUIRE(first->size() == 5);
    const auto rest = history.ofDeed(bulk.transaction, {5, first->back().id});
    REQUIRE(rest);
    CHECK(rest->size() == 3);
    for (const Change &change : *rest)
        CHECK(change.transaction == bulk.transaction);

    add(coop, u"7"_qs, u"金契"_qs, {{}, u"13800000000"_qs, {}});
    const auto few = history.ofFile({1});
    REQUIRE(few);
    CHECK(few->front().changes.size() == 2);
    CHECK(few->front().persons.size() == 1);
}

TEST_CASE("one row's history is its own")
{
    TempCoop coop;
    const PersonId jin = add(coop, u"058"_qs, u"金契"_qs, {{}, u"13800002764"_qs, {}});
    add(coop, u"059"_qs, u"金刚"_qs);
    rename(coop, jin, {u"058"_qs, u"金栔"_qs}, {});
    const auto changes = ChangeHistory(coop.file()).ofRow(u"person"_qs, jin.value());
    REQUIRE(changes);
    REQUIRE(changes->size() == 2);
    CHECK((*changes)[0].columns() == QStringList{u"name"_qs});
}

TEST_CASE("every row that belongs to a person names the person in the same column")
{
    const Connection scratch(QStringLiteral(":memory:"), Connection::Mode::Create);
    migrate(scratch, 0, shippedMigrations());
    Statement columns(scratch, "SELECT m.name, f.\"from\" FROM sqlite_schema m"
                               " JOIN pragma_foreign_key_list(m.name) f"
                               " WHERE m.type = 'table' AND f.\"table\" = 'person'");
    int seen = 0;
    while (columns.next()) {
        INFO(columns.text(0).toStdString());
        CHECK(columns.text(1) == u"person_id"_qs);
        ++seen;
    }
    CHECK(seen >= 10);
}
