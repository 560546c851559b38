#include "core/people/people_errors.h"
#include "core/people/person_register.h"
#include "core/store/import_batch.h"
#include "core/store/keyed_digest.h"
#include "core/store/statement.h"
#include "core/store/store_errors.h"
#include "core/store/verify.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace zhangfang;
using namespace zhangfang::people;

namespace
{

Particulars li()
{
    return {u"001"_qs, u"李兰莲"_qs, PersonKind::Natural, Sex::Male, QDate(1951, 11, 29), false, u"H001"_qs};
}

PersonSecrets secretsOfLi()
{
    return {u"99005419511129295X"_qs, u"13800002116"_qs, u"9900006096775966970"_qs};
}

Result<PersonId> add(TempCoop &coop, const Particulars &particulars, const PersonSecrets &secrets)
{
    return coop.file().write("members.add_worker", [&](store::Transaction &transaction) {
        return addPerson(transaction, particulars, secrets);
    });
}

template <typename Read>
auto reading(TempCoop &coop, Read &&read)
{
    using Value = std::invoke_result_t<Read, const store::Connection &>;
    auto outcome = coop.file().read(
        [&](const store::Connection &connection) { return Result<Value>(read(connection)); });
    REQUIRE(outcome);
    return *std::move(outcome);
}

std::vector<std::string> journalOf(TempCoop &coop, const char *table)
{
    return reading(coop, [&](const store::Connection &connection) {
        std::vector<std::string> images;
        store::Statement rows(connection, "SELECT image FROM journal WHERE table_name = :table ORDER BY id");
        rows.bind(":table", QString::fromLatin1(table));
        while (rows.next())
            images.push_back(rows.text(0).toStdString());
        return images;
    });
}

} // namespace

TEST_CASE("a person is found by number with everything that was entered")
{
    TempCoop coop;
    const auto id = add(coop, li(), secretsOfLi());
    REQUIRE(id);
    const auto persons = reading(coop, loadPersons);
    REQUIRE(persons.persons().size() == 1);
    REQUIRE(persons.find(u"001"_qs) != nullptr);
    CHECK(*persons.find(u"001"_qs) == Person{li(), *id});
    CHECK(persons.at(*id).name == u"李兰莲"_qs);
    CHECK(persons.find(u"1"_qs) == nullptr);
    CHECK(persons.find(PersonId(99)) == nullptr);
}

TEST_CASE("persons stand in the order of their numbers")
{
    TempCoop coop;
    for (const char *number : {"100", "W3", "099", "2"})
        REQUIRE(add(coop, {QString::fromLatin1(number), u"社员"_qs}, {}));
    std::vector<std::string> numbers;
    for (const Person &person : reading(coop, loadPersons).persons())
        numbers.push_back(person.number.toStdString());
    CHECK(numbers == std::vector<std::string>{"2", "W3", "099", "100"});
}

TEST_CASE("the next number is one more than the greatest, in its width")
{
    TempCoop coop;
    const auto next = [&] { return reading(coop, [](const auto &c) { return nextNumber(loadPersons(c)); }); };
    CHECK(next() == u"001"_qs);
    for (const char *number : {"W77", "007", "009", "93330382000000000000"})
        REQUIRE(add(coop, {QString::fromLatin1(number), u"社员"_qs}, {}));
    CHECK(next() == u"010"_qs);
    REQUIRE(add(coop, {u"999"_qs, u"社员"_qs}, {}));
    CHECK(next() == u"1000"_qs);
}

TEST_CASE("what is not known of a person stays unknown")
{
    TempCoop coop;
    REQUIRE(add(coop, {u"W7"_qs, u"绿源公司"_qs, PersonKind::Organisation}, {}));
    const auto persons = reading(coop, loadPersons);
    CHECK_FALSE(persons.persons()[0].sex);
    CHECK_FALSE(persons.persons()[0].bornOn);
    const auto secrets = reading(coop, [](const auto &c) { return allSecrets(c); });
    CHECK(secrets.empty());
}

TEST_CASE("a number or an identity number is given to one person only")
{
    TempCoop coop;
    REQUIRE(add(coop, li(), secretsOfLi()));

    Particulars other = li();
    other.name = u"熊石冬"_qs;
    const auto sameNumber = add(coop, other, {});
    REQUIRE_FALSE(sameNumber);
    CHECK(sameNumber.error().code == errors::kPersonNumberTaken);
    CHECK(sameNumber.error().param(u"name"_qs) == u"李兰莲"_qs);

    other.number = u"002"_qs;
    const auto sameIdentity = add(coop, other, {u"99005419511129295x"_qs, {}, {}});
    REQUIRE_FALSE(sameIdentity);
    CHECK(sameIdentity.error().code == errors::kIdentityTaken);
    CHECK(sameIdentity.error().param(u"person_no"_qs) == u"001"_qs);
    for (const auto &[name, value] : sameIdentity.error().params)
        CHECK_FALSE(value.toString().contains(u"99005419511129295"_qs));

    // A family shares a telephone.
    CHECK(add(coop, other, {u"990071195711260237"_qs, u"13800002116"_qs, {}}));
}

TEST_CASE("a changed name keeps its history in the journal")
{
    TempCoop coop;
    const auto id = add(coop, li(), {});
    Particulars changed = li();
    changed.name = u"李兰莲子"_qs;
    REQUIRE(coop.file().write("members.change_person", [&](store::Transaction &transaction) {
        return changeParticulars(transaction, *id, changed);
    }));
    CHECK(reading(coop, loadPersons).at(*id).name == u"李兰莲子"_qs);
    const auto images = journalOf(coop, "person");
    REQUIRE(images.size() == 2);
    CHECK(images[0].find("\"李兰莲\"") != std::string::npos);
    CHECK(images[1].find("\"李兰莲子\"") != std::string::npos);

    changed.name.clear();
    const auto refused = coop.file().write("members.change_person", [&](store::Transaction &transaction) {
        return changeParticulars(transaction, *id, changed);
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kPersonNameMissing);
}

TEST_CASE("particulars that stay the same write nothing")
{
    TempCoop coop;
    const auto id = add(coop, li(), secretsOfLi());
    REQUIRE(coop.file().write("members.change_person", [&](store::Transaction &transaction) {
        keepSecret(transaction, *id, SecretKind::Phone, u"138 0000 2116"_qs);
        return changeParticulars(transaction, *id, li());
    }));
    CHECK(journalOf(coop, "person").size() == 1);
    CHECK(journalOf(coop, "secret").size() == 3);
}

TEST_CASE("a person is found by the exact identity number, however it is written")
{
    TempCoop coop;
    const auto id = add(coop, li(), secretsOfLi());
    const auto who = [&](const QString &number) {
        return reading(coop,
                       [&](const auto &c) { return personWithSecret(c, SecretKind::Identity, number); });
    };
    CHECK(who(u"99005419511129295X"_qs) == *id);
    CHECK(who(u"99005419511129295ｘ"_qs) == *id);
    CHECK_FALSE(who(u"9900541951112929"_qs));
    CHECK_FALSE(who(u"13800002116"_qs));
}

TEST_CASE("the journal never sees a personal number")
{
    TempCoop coop;
    const auto id = add(coop, li(), secretsOfLi());
    REQUIRE(coop.file().write("members.change_person", [&](store::Transaction &transaction) {
        keepSecret(transaction, *id, SecretKind::Account, u"9900001860934191526"_qs);
        return Result<void>();
    }));
    const auto images = journalOf(coop, "secret");
    REQUIRE(images.size() == 4);
    for (const auto &image : images) {
        for (const char *number :
             {"99005419511129295X", "13800002116", "9900006096775966970", "9900001860934191526"})
            CHECK(image.find(number) == std::string::npos);
    }
    const auto shown = reading(coop, [&](const auto &c) { return secretsOf(c, *id); });
    REQUIRE(shown);
    CHECK(shown->account == u"9900001860934191526"_qs);
    CHECK(shown->phone == u"13800002116"_qs);
}

TEST_CASE("a guest does not see personal numbers")
{
    TempCoop coop;
    const auto id = add(coop, li(), secretsOfLi());
    CHECK(reading(coop, [](const auto &c) { return allSecrets(c); }).at(*id) == secretsOfLi());
    coop.actAs(store::Role::Guest);
    const auto refused = reading(coop, [&](const auto &c) { return secretsOf(c, *id); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kSecretsClosed);
    CHECK(reading(coop, [](const auto &c) { return allSecrets(c); }).empty());
    const QString number = secretsOfLi().identityNumber;
    CHECK_FALSE(
        reading(coop, [&](const auto &c) { return personWithSecret(c, SecretKind::Identity, number); }));
}

TEST_CASE("the keyed digest of a number is the file's own")
{
    TempCoop one;
    TempCoop other;
    const auto digest = [](TempCoop &coop, const QString &kind) {
        return reading(coop, [&](const auto &c) { return store::keyedDigest(c, kind, u"13800002116"_qs); });
    };
    CHECK(digest(one, u"phone"_qs).size() == 64);
    CHECK(digest(one, u"phone"_qs) == digest(one, u"phone"_qs));
    CHECK(digest(one, u"phone"_qs) != digest(other, u"phone"_qs));
    CHECK(digest(one, u"phone"_qs) != digest(one, u"account"_qs));
}

TEST_CASE("an undone import gives its numbers back")
{
    TempCoop coop;
    const store::BatchFile file{store::BatchKind::Members, u"社员名册.csv"_qs, QString(64, u'a'), 1, 0};
    const auto batch =
        coop.file().write("members.import", [&](store::Transaction &t) -> Result<store::BatchId> {
            ZHANGFANG_TRY_ASSIGN(const auto id, store::beginBatch(t, file));
            ZHANGFANG_TRY(addPerson(t, li(), secretsOfLi(), id));
            return id;
        });
    REQUIRE(batch);
    REQUIRE(coop.file().write("members.undo_import", [&](store::Transaction &t) {
        voidPersonsOfBatch(t, *batch);
        store::voidBatch(t, *batch);
        return Result<void>();
    }));
    CHECK(reading(coop, loadPersons).persons().empty());
    CHECK_FALSE(reading(coop, [](const auto &c) {
        return personWithSecret(c, SecretKind::Identity, secretsOfLi().identityNumber);
    }));
    Particulars right = li();
    right.number = u"010"_qs;
    CHECK(add(coop, right, secretsOfLi()));
    right = li();
    right.name = u"别人"_qs;
    CHECK(add(coop, right, {}));
}

TEST_CASE("the same file is noticed until its import is undone")
{
    TempCoop coop;
    const store::BatchFile file{store::BatchKind::Labour, u"劳务台账.csv"_qs, QString(64, u'b'), 33851, 2};
    const auto begin = [&](const store::BatchFile &what) {
        return coop.file().write("labour.import_ledger",
                                 [&](store::Transaction &t) { return store::beginBatch(t, what); });
    };
    const auto first = begin(file);
    REQUIRE(first);
    const auto again = begin(file);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == errors::kFileImported);
    CHECK(again.error().param(u"batch"_qs) == QVariant(first->value()));
    CHECK(again.error().param(u"imported_at"_qs).toDateTime() == coop.clock().nowUtc());

    auto otherKind = file;
    otherKind.kind = store::BatchKind::CrewSheet;
    CHECK(begin(otherKind));

    const auto required = [&](qint64 number) {
        return reading(coop, [&](const auto &c) { return store::requireActiveBatch(c, number); });
    };
    REQUIRE(required(first->value()));
    CHECK(required(first->value())->rows == 33851);
    CHECK(required(first->value())->leftOut == 2);
    REQUIRE_FALSE(required(99));
    CHECK(required(99).error().code == errors::kNoSuchBatch);

    REQUIRE(coop.file().write("labour.undo_import", [&](store::Transaction &t) {
        store::voidBatch(t, *first);
        return Result<void>();
    }));
    REQUIRE_FALSE(required(first->value()));
    CHECK(required(first->value()).error().code == errors::kBatchUndone);
    const auto second = begin(file);
    REQUIRE(second);
    CHECK(second->value() != first->value());
    const auto all = reading(coop, store::allBatches);
    REQUIRE(all.size() == 3);
    CHECK(all[0].isVoided);
    CHECK(all[0].importedAt == coop.clock().nowUtc());
    CHECK(all[0].tx < all[1].tx);
}

TEST_CASE("a file with people in it verifies")
{
    TempCoop coop;
    const auto id = add(coop, li(), secretsOfLi());
    REQUIRE(id);
    const auto sound = store::verify(coop.file());
    REQUIRE(sound);
    CHECK(sound->isSound());
}

TEST_CASE("a personal number changed behind the program's back is found")
{
    TempCoop coop;
    REQUIRE(add(coop, li(), secretsOfLi()));
    coop.close();
    REQUIRE(runSqlBehindTheProgram(coop.path(), u"DROP TRIGGER guard_secret_update"_qs));
    REQUIRE(runSqlBehindTheProgram(coop.path(), u"DROP TRIGGER journal_secret_update"_qs));
    REQUIRE(runSqlBehindTheProgram(
        coop.path(), u"UPDATE secret SET value = '9900001860934191526' WHERE kind = 'account'"_qs));
    coop.reopen();
    const auto verified = store::verify(coop.file());
    REQUIRE(verified);
    const auto found = std::ranges::find(verified->findings, u"secret"_qs, &store::Finding::table);
    REQUIRE(found != verified->findings.end());
    CHECK(found->kind == store::FindingKind::ContentDiffers);
    CHECK(found->rowId == 3);
}
