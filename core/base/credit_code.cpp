#include "core/base/credit_code.h"

#include "core/base/base_errors.h"
#include "core/base/text.h"

namespace zhangfang
{

namespace
{

constexpr qsizetype kLength = 18;
constexpr qsizetype kRegionFirst = 2;
constexpr qsizetype kRegionLast = 7;

const QString &alphabet()
{
    static const QString characters = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    return characters;
}

/// The check character over the first 17 places: weights 3^i modulo 31.
QChar checkCharacter(const QString &code)
{
    const qsizetype modulus = alphabet().size();
    qsizetype sum = 0;
    qsizetype weight = 1;
    for (qsizetype place = 0; place < kLength - 1; ++place) {
        sum += alphabet().indexOf(code.at(place)) * weight;
        weight = weight * 3 % modulus;
    }
    return alphabet().at((modulus - sum % modulus) % modulus);
}

Error wrongCharacter(const ErrorCode &code, QChar character, qsizetype place)
{
    return {
        code,
        {{QStringLiteral("character"), QString(character)}, {QStringLiteral("position"), qint64(place) + 1}}};
}

} // namespace

Result<CreditCode> CreditCode::parse(const QString &text)
{
    const QString code = normalisedCode(text);
    if (isInSpreadsheetNotation(code))
        return Error{errors::kCreditCodeRounded};
    if (code.size() != kLength)
        return Error{errors::kCreditCodeLength, {{QStringLiteral("length"), qint64(code.size())}}};
    for (qsizetype place = 0; place < kLength; ++place) {
        if (!alphabet().contains(code.at(place)))
            return wrongCharacter(errors::kCreditCodeCharacter, code.at(place), place);
    }
    for (qsizetype place = kRegionFirst; place <= kRegionLast; ++place) {
        if (!isAsciiDigit(code.at(place)))
            return wrongCharacter(errors::kCreditCodeRegion, code.at(place), place);
    }
    if (code.back() != checkCharacter(code))
        return Error{errors::kCreditCodeCheckCharacter};
    return CreditCode(code);
}

} // namespace zhangfang
