#include "core/money/rmb_capitals.h"

#include "core/money/money_errors.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <limits>
#include <optional>

using namespace zhangfang;

namespace
{

QString capitals(qint64 fen)
{
    const auto text = rmbCapitals(Money::fromFen(fen));
    REQUIRE(text);
    return *text;
}

/// Reads capitals the way a teller does, from left to right; knows nothing of how they were written.
/// Takes every form the rule permits, so that it says only whether the amount is right.
std::optional<qint64> readCapitals(QString text)
{
    const QString figures = QStringLiteral("零壹贰叁肆伍陆柒捌玖");
    if (!text.startsWith(QStringLiteral("人民币")))
        return std::nullopt;
    text.remove(0, 3);
    const bool isNegative = text.startsWith(u'负');
    if (isNegative)
        text.remove(0, 1);
    qint64 fen = 0;
    qint64 yi = 0;
    qint64 group = 0;
    qint64 digit = 0;
    for (const QChar c : text) {
        if (const qsizetype figure = figures.indexOf(c); figure >= 0)
            digit = figure;
        else if (c == u'仟' || c == u'佰' || c == u'拾')
            group += std::exchange(digit, 0) * (c == u'仟' ? 1000 : c == u'佰' ? 100 : 10);
        else if (c == u'亿')
            yi = (std::exchange(group, 0) + std::exchange(digit, 0)) * 100'000'000;
        else if (c == u'万')
            yi += (std::exchange(group, 0) + std::exchange(digit, 0)) * 10'000;
        else if (c == u'元')
            fen = (yi + std::exchange(group, 0) + std::exchange(digit, 0)) * 100;
        else if (c == u'角')
            fen += std::exchange(digit, 0) * 10;
        else if (c == u'分')
            fen += std::exchange(digit, 0);
        else if (c != u'整')
            return std::nullopt;
    }
    return isNegative ? -fen : fen;
}

} // namespace

TEST_CASE("amounts stand in capitals as the payment rules ask")
{
    const std::pair<qint64, const char *> rows[] = {
        // The examples of the rule itself.
        {140'950, "人民币壹仟肆佰零玖元伍角整"},
        {600'714, "人民币陆仟零柒元壹角肆分"},
        {168'032, "人民币壹仟陆佰捌拾元叁角贰分"},
        {10'700'053, "人民币壹拾万零柒仟元伍角叁分"},
        {1'640'902, "人民币壹万陆仟肆佰零玖元零贰分"},
        {32'504, "人民币叁佰贰拾伍元零肆分"},
        // The slips as drawn.
        {41'757, "人民币肆佰壹拾柒元伍角柒分"},
        {62'603, "人民币陆佰贰拾陆元零叁分"},
        {42'300, "人民币肆佰贰拾叁元整"},
        {206'050, "人民币贰仟零陆拾元伍角整"},
        {270'334, "人民币贰仟柒佰零叁元叁角肆分"},
        // Under one yuan, and nothing.
        {0, "人民币零元整"},
        {1, "人民币壹分"},
        {10, "人民币壹角整"},
        {53, "人民币伍角叁分"},
        {1'005, "人民币壹拾元零伍分"},
        {1'050, "人民币壹拾元伍角整"},
        // Zeros inside and across 万 and 亿.
        {1'000'000, "人民币壹万元整"},
        {1'000'100, "人民币壹万零壹元整"},
        {10'001'000, "人民币壹拾万零壹拾元整"},
        {10'000'000'000, "人民币壹亿元整"},
        {10'000'000'100, "人民币壹亿零壹元整"},
        {10'001'000'000, "人民币壹亿零壹万元整"},
        {101'000'000'000, "人民币壹拾亿零壹仟万元整"},
        {100'000'000'005, "人民币壹拾亿元零伍分"},
        {100'010'001'001, "人民币壹拾亿零壹拾万零壹拾元零壹分"},
        {99'999'999'999'999, "人民币玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"},
        // Owed the other way.
        {-2'333, "人民币负贰拾叁元叁角叁分"},
        {-5, "人民币负伍分"},
    };
    for (const auto &[fen, text] : rows) {
        CAPTURE(fen);
        CHECK(capitals(fen).toStdString() == text);
    }
}

TEST_CASE("capitals end at a million million yuan")
{
    for (const qint64 fen :
         {qint64(100'000'000'000'000), qint64(-100'000'000'000'000), std::numeric_limits<qint64>::min()}) {
        CAPTURE(fen);
        const auto refused = rmbCapitals(Money::fromFen(fen));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kNoCapitals);
    }
}

TEST_CASE("capitals read back as the amount, with one 零 for a run of zeros and 整 where no fen follows")
{
    rc::prop("for any amount", [] {
        // Few figures other than zero, so that runs of zeros of every length and place come up.
        qint64 fen = 0;
        for (int place = 0; place < 14; ++place)
            fen = fen * 10 + *rc::gen::weightedElement<qint64>({{6, 0}, {1, 1}, {1, 5}, {1, 9}});
        fen *= *rc::gen::element<qint64>(1, -1);
        RC_PRE(fen != 0);
        const QString text = capitals(fen);
        RC_LOG(text.toStdString());
        RC_ASSERT(readCapitals(text) == std::optional(fen));
        RC_ASSERT(!text.contains(QStringLiteral("零零")));
        RC_ASSERT(!text.contains(QStringLiteral("零元")));
        RC_ASSERT(text.endsWith(u'整') == (fen % 10 == 0));
        RC_ASSERT(text.endsWith(u'分') == (fen % 10 != 0));
        RC_ASSERT(!text.contains(QStringLiteral("亿万")));
    });
}
