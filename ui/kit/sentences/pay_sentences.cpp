#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
};
// clang-format on
} // namespace

SentenceTable paySentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
