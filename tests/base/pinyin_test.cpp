#include "core/base/pinyin.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QStringList>

using namespace zhangfang;

namespace
{
QString q(const char *text)
{
    return QString::fromUtf8(text);
}
} // namespace

TEST_CASE("a name is found by the initials of its reading")
{
    CHECK(pinyinInitials(q("金契")) == q("jq"));
    CHECK(pinyinInitials(q("王土静")) == q("wtj"));
    CHECK(pinyinInitials(q("吕艳")) == q("ly"));
    CHECK(pinyinInitials(q("欧阳秀英")) == q("oyxy"));
    CHECK(pinyinInitials(q("諸葛亮")) == q("zgl"));
}

TEST_CASE("surnames have their own reading, and only where they are surnames")
{
    const auto [name, initials] = GENERATE(table<const char *, const char *>({
        {"单单", "sd"},    {"解解", "xj"},    {"仇和", "qh"},    {"曾敏", "zm"},    {"区大区", "odq"},
        {"盖叫天", "gjt"}, {"查良查", "zlc"}, {"翟山", "zs"},    {"尉山", "ys"},    {"朴山", "ps"},
        {"乐乐", "yl"},    {"万俟山", "mqs"}, {"单于山", "cys"}, {"尉迟山", "ycs"}, {"澹台山", "tts"},
        {"长孙山", "zss"}, {"长山", "cs"},    {"万山", "ws"},    {"覃晟", "qs"},
    }));
    CAPTURE(name);
    CHECK(pinyinInitials(q(name)) == q(initials));
}

TEST_CASE("rare characters, names of other peoples and organisations have initials too")
{
    CHECK(pinyinInitials(q("𠮷田")) == q("jt"));
    CHECK(pinyinInitials(q("张䶮㛃𠅤")) == q("zyjx"));
    CHECK(pinyinInitials(q("古丽·买买提")) == q("glmmt"));
    CHECK(pinyinInitials(q(" 第１２生产队（南） ")) == q("d12scdn"));
    CHECK(pinyinInitials(q("Li Ming")) == q("lm"));
    CHECK(pinyinInitials(q("Émile 王")) == q("ew"));
    CHECK(pinyinInitials(q("·—")).isEmpty());
    CHECK(pinyinInitials({}).isEmpty());
}

TEST_CASE("the initials of two thousand names cost a few milliseconds")
{
    const QStringList surnames{q("金"), q("王"), q("曾"), q("吕"), q("欧阳")};
    const QStringList given{q("契"), q("土静"), q("敏香"), q("生艳")};
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 2000; ++i)
        pinyinInitials(surnames[i % 5] + given[i % 4]);
    CHECK(timer.elapsed() < 100);
}
