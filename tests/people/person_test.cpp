#include "core/people/people_errors.h"
#include "core/people/person.h"
#include "core/people/person_register.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::people;

TEST_CASE("a person needs a number and a name that fit a column")
{
    struct Row {
        QString number;
        QString name;
        const char *code;
    };
    const Row rows[] = {
        {u""_qs, u"李兰莲"_qs, "people.number_missing"},
        {u"  "_qs, u"李兰莲"_qs, "people.number_missing"},
        {u"001"_qs, u""_qs, "people.name_missing"},
        {u"001"_qs, u"\t"_qs, "people.name_missing"},
        {QString(21, u'1'), u"李兰莲"_qs, "people.number_too_long"},
        {u"001"_qs, QString(61, u'李'), "people.name_too_long"},
    };
    for (const Row &row : rows) {
        INFO(row.code);
        const auto outcome = checkParticulars({row.number, row.name});
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().code.key == std::string(row.code));
    }
    CHECK(checkParticulars({QString(20, u'1'), QString(60, u'李')}));
}

TEST_CASE("numbers are compared in one form")
{
    CHECK(normalisedSecret(SecretKind::Identity, u" 99002519980312884x "_qs) == u"99002519980312884X"_qs);
    CHECK(normalisedSecret(SecretKind::Identity, u"９９００２５１９９８０３１２８８４Ｘ"_qs) ==
          u"99002519980312884X"_qs);
    CHECK(normalisedSecret(SecretKind::Phone, u"138-0000 2116"_qs) == u"13800002116"_qs);
    CHECK(normalisedSecret(SecretKind::Account, u"9900 0060 9677 5966 970"_qs) == u"9900006096775966970"_qs);
}

TEST_CASE("the words in the file lead back to their values")
{
    for (const Sex sex : {Sex::Male, Sex::Female})
        CHECK(sexFromKey(toKey(sex)) == sex);
    for (const PersonKind kind : {PersonKind::Natural, PersonKind::Organisation})
        CHECK(personKindFromKey(toKey(kind)) == kind);
    CHECK_FALSE(sexFromKey(u""_qs));
}
