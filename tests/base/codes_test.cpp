#include "core/base/base_errors.h"
#include "core/base/credit_code.h"
#include "core/base/identity_number.h"

#include <catch2/catch.hpp>

using namespace zhangfang;

namespace
{

const QDate kToday(2026, 2, 8);

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

struct Refused {
    const char *text;
    ErrorCode code;
};

/// `text` with the character at `place` replaced.
QString withCharacter(QString text, qsizetype place, QChar c)
{
    text[place] = c;
    return text;
}

} // namespace

TEST_CASE("identity numbers by GB 11643-1999 give birth date and sex")
{
    struct Row {
        const char *text;
        const char *normal;
        QDate bornOn;
        bool isMale;
    };
    const Row rows[] = {
        // The two examples of the standard.
        {"11010519491231002X", "11010519491231002X", {1949, 12, 31}, false},
        {"440524188001010014", "440524188001010014", {1880, 1, 1}, true},
        // Test vectors of other programs.
        {"34052419800101001X", "34052419800101001X", {1980, 1, 1}, true},
        {"360426199101010071", "360426199101010071", {1991, 1, 1}, true},
        {"44011320141005001x", "44011320141005001X", {2014, 10, 5}, true},
        {"412723199010050012", "412723199010050012", {1990, 10, 5}, true},
        // A region that does not exist, as samples have it.
        {"990426199112010074", "990426199112010074", {1991, 12, 1}, true},
        // As people type and copy it.
        {" 110105 19491231 002x ", "11010519491231002X", {1949, 12, 31}, false},
        {"１１０１０５１９４９１２３１００２Ｘ", "11010519491231002X", {1949, 12, 31}, false},
        {"\u202D11010519491231002X\u202C", "11010519491231002X", {1949, 12, 31}, false},
    };
    for (const Row &row : rows) {
        INFO(row.text);
        const auto number = IdentityNumber::parse(q(row.text), kToday);
        REQUIRE(number);
        CHECK(number->text() == q(row.normal));
        CHECK(number->birthDate() == row.bornOn);
        CHECK(number->isMale() == row.isMale);
        CHECK_FALSE(number->isOldForm());
    }
}

TEST_CASE("identity numbers of 15 digits are recognised as the old form")
{
    const auto woman = IdentityNumber::parse(q("110105491231002"), kToday);
    REQUIRE(woman);
    CHECK(woman->isOldForm());
    CHECK(woman->birthDate() == QDate(1949, 12, 31));
    CHECK_FALSE(woman->isMale());
    CHECK(IdentityNumber::parse(q("320311770706001"), kToday)->isMale());
}

TEST_CASE("identity numbers that cannot be are refused by their reason")
{
    const Refused rows[] = {
        {"", errors::kIdentityLength},
        {"12345", errors::kIdentityLength},
        {"1101051949123100", errors::kIdentityLength},
        {"11010519491231002", errors::kIdentityLength},
        {"11010519491231002XX", errors::kIdentityLength},
        {"4.2E+17", errors::kIdentityRounded},
        {"4.40524188001010E+17", errors::kIdentityRounded},
        {"4.2e17", errors::kIdentityRounded},
        {"4E+17", errors::kIdentityRounded},
        {"T10105194912310026", errors::kIdentityCharacter},
        {"1101051949123100X2", errors::kIdentityCharacter},
        {"11010519491231002Y", errors::kIdentityCharacter},
        {"11010549123100X", errors::kIdentityCharacter},
        {"١١٠١٠٥١٩٤٩١٢٣١٠٠٢X", errors::kIdentityCharacter},
        {"110105194902300029", errors::kIdentityDate},
        {"110105194913310029", errors::kIdentityDate},
        {"110105190002290021", errors::kIdentityDate}, // 1900 was no leap year
        {"110105194900000021", errors::kIdentityDate},
        {"110105000012310021", errors::kIdentityDate},
        {"110105184912310021", errors::kIdentityDate},
        {"110105490230002", errors::kIdentityDate},
        {"110105202602090021", errors::kIdentityNotBornYet},
        {"110105299912310021", errors::kIdentityNotBornYet},
        {"110105194912310021", errors::kIdentityCheckDigit},
        {"36042619910102009X", errors::kIdentityCheckDigit},
        {"340524198001010013", errors::kIdentityCheckDigit},
    };
    for (const Refused &row : rows) {
        INFO(row.text);
        const auto refused = IdentityNumber::parse(q(row.text), kToday);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code.key == std::string(row.code.key));
    }
    CHECK(IdentityNumber::parse(q("440113201410050010"), QDate(2014, 10, 4)).error().code ==
          errors::kIdentityNotBornYet);
    CHECK(IdentityNumber::parse(q("44011320141005001X"), QDate(2014, 10, 5)));
}

TEST_CASE("one wrong digit or two neighbours changed over never pass the identity number's check")
{
    const QString good = q("440524188001010014");
    for (qsizetype place = 0; place < good.size(); ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            if (good.at(place) != digit)
                CHECK_FALSE(IdentityNumber::parse(withCharacter(good, place, digit), kToday));
        }
        if (place > 0 && good.at(place) != good.at(place - 1)) {
            const QString swapped =
                withCharacter(withCharacter(good, place, good.at(place - 1)), place - 1, good.at(place));
            INFO(swapped.toStdString());
            CHECK_FALSE(IdentityNumber::parse(swapped, kToday));
        }
    }
}

TEST_CASE("no refusal of a secret carries the secret")
{
    for (const char *text : {"110105194912310021", "4.40524188001010E+17", "110105194913310029"}) {
        const auto refused = IdentityNumber::parse(q(text), kToday);
        for (const auto &[name, value] : refused.error().params)
            CHECK(value.toString().size() < 11);
    }
}

TEST_CASE("credit codes by GB 32100-2015 pass")
{
    for (const char *text : {
             "91350100M000100Y43", // the example of the standard
             "91110000600037341L",
             "9111000071093123XX",
             "91110000802100433B",
             "911100007109250324",
             "91440300708461136T",
             "91310000132200821H",
             "91230184MA1BUFLT44",
             "92371000MA3MXH0E3W",
             "91310110666007217T",
             "121200004013590816",
             "911522010783710635",
             "91620105L015101280",
             "92340602MA2PEL8AXA",
             "91310115MA1K3BTP2B",
         }) {
        INFO(text);
        const auto code = CreditCode::parse(q(text));
        REQUIRE(code);
        CHECK(code->text() == q(text));
    }
    CHECK(CreditCode::parse(q("91 110000 600037341l"))->text() == q("91110000600037341L"));
    CHECK(CreditCode::parse(q("９１１１０００００６０００３７３４１Ｌ")).error().code ==
          errors::kCreditCodeLength);
    CHECK(CreditCode::parse(q("９１１１００００６０００３７３４１Ｌ"))->text() == q("91110000600037341L"));
}

TEST_CASE("credit codes that cannot be are refused by their reason")
{
    const Refused rows[] = {
        {"", errors::kCreditCodeLength},
        {"12345", errors::kCreditCodeLength},
        {"91110000600037341", errors::kCreditCodeLength},
        {"91110000600037341LL", errors::kCreditCodeLength},
        {"9.1E+17", errors::kCreditCodeRounded},
        {"9111000060003IOZSV", errors::kCreditCodeCharacter},
        {"9111000060003734I1", errors::kCreditCodeCharacter},
        {"91110000600037341-", errors::kCreditCodeCharacter},
        {"91110000六00037341L", errors::kCreditCodeCharacter},
        {"91A10000600037341L", errors::kCreditCodeRegion},
        {"9111000X600037341L", errors::kCreditCodeRegion},
        {"91110000600037341N", errors::kCreditCodeCheckCharacter},
        {"91350211M000100Y43", errors::kCreditCodeCheckCharacter}, // often quoted, and wrong
        {"91350211M00013FA1N", errors::kCreditCodeCheckCharacter}, // in use since the trials of 2015
        {"A1110000600037341L", errors::kCreditCodeCheckCharacter},
    };
    for (const Refused &row : rows) {
        INFO(row.text);
        const auto refused = CreditCode::parse(q(row.text));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code.key == std::string(row.code.key));
    }
}

TEST_CASE("one wrong character never passes the credit code's check")
{
    const QString good = q("91350100M000100Y43");
    const QString alphabet = q("0123456789ABCDEFGHJKLMNPQRTUWXY");
    for (qsizetype place = 0; place < good.size(); ++place) {
        for (const QChar c : alphabet) {
            if (c != good.at(place))
                CHECK_FALSE(CreditCode::parse(withCharacter(good, place, c)));
        }
    }
}
