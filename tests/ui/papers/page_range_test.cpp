#include "ui/kit/kit_errors.h"
#include "ui/papers/page_range.h"

#include <catch2/catch.hpp>

using namespace zhangfang;

TEST_CASE("pages are named as people name them, each once and in order, all where none is named")
{
    struct Row {
        const char16_t *text;
        std::vector<int> pages;
    };
    const Row rows[] = {
        {u"", {0, 1, 2, 3, 4}},        {u"  ", {0, 1, 2, 3, 4}}, {u"3", {2}},
        {u"1-3,5", {0, 1, 2, 4}},      {u"5, 1-2", {0, 1, 4}},   {u"2-2", {1}},
        {u"１－３，５", {0, 1, 2, 4}}, {u"1、3", {0, 2}},        {u"1至2；4", {0, 1, 3}},
        {u"2 - 4", {1, 2, 3}},         {u"3,3,1-3", {0, 1, 2}},
    };
    for (const Row &row : rows) {
        const QString text = QString::fromUtf16(row.text);
        INFO(text.toStdString());
        const auto pages = papers::pagesNamed(text, 5);
        REQUIRE(pages);
        CHECK(*pages == row.pages);
    }
}

TEST_CASE("pages that are none are refused by what is wrong with them")
{
    for (const char16_t *text : {u"a", u"0", u"3-1", u"1-", u"-2", u"1-2-3", u"1.5"}) {
        INFO(QString::fromUtf16(text).toStdString());
        const auto pages = papers::pagesNamed(QString::fromUtf16(text), 5);
        REQUIRE_FALSE(pages);
        CHECK(pages.error().code == errors::kPagesNotRead);
    }
    const auto beyond = papers::pagesNamed(QStringLiteral("2,4-6"), 5);
    REQUIRE_FALSE(beyond);
    CHECK(beyond.error().code == errors::kPageBeyond);
    CHECK(beyond.error().param(QStringLiteral("page")).toInt() == 6);
    CHECK(beyond.error().param(QStringLiteral("pages")).toInt() == 5);
}
