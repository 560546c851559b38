#pragma once

#include "core/base/text.h"
#include "core/exchange/field_readers.h"

#include <QStringList>

namespace zhangfang::exchange
{

/// What stands for a value in a file; the words are parted by "|".
template <typename Value>
struct Word {
    Value value;
    const char16_t *texts;
};

/// The value that the cell's word stands for, whatever its width and case; refused with `otherwise` {text}.
template <typename Value, size_t size>
Result<Value> readWord(const Cell &cell, const Word<Value> (&words)[size], const ErrorCode &otherwise)
{
    ZHANGFANG_TRY_ASSIGN(const QString text, readText(cell));
    const QString plain = normalisedCode(text);
    for (const Word<Value> &word : words) {
        for (const auto name : QStringView(word.texts).tokenize(u'|')) {
            if (plain == normalisedCode(name.toString()))
                return word.value;
        }
    }
    return Error{otherwise, {{QStringLiteral("text"), text}}};
}

} // namespace zhangfang::exchange
