#include "core/base/json_keys.h"

#include <catch2/catch.hpp>

using namespace zhangfang;

TEST_CASE("a key that stands twice in one object is found with the way to it")
{
    const auto [json, key] = GENERATE(table<const char *, const char *>({
        {R"({"a": 1, "a": 1})", "a"},
        {R"({"a": {"b": 1, "c": "x,\"b\":", "b": 2}})", "a.b"},
        {R"({"list": [{"a": 1}, {"a": 1, "b": [], "a": 2}]})", "list[1].a"},
        {"{\"a\": true,\n\t\"\\u0061\": null}", "a"},
        {R"({"outer": {"a": 1}, "b": -1.5e3, "outer": {}})", "outer"},
        {R"([[{"名": 1, "名": 2}]])", "[0][0].名"},
    }));
    CHECK(repeatedKey(json) == QString::fromUtf8(key));
}

TEST_CASE("the same key in different objects is none that stands twice")
{
    const auto json = GENERATE(R"({})", R"([])", R"({"a": {"a": {"a": 1}}, "b": [{"a": 1}, {"a": 1}]})",
                               R"({"a": "\\", "b": "\"a\": 1, \"a\""})");
    CHECK_FALSE(repeatedKey(json));
}
