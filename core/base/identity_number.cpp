#include "core/base/identity_number.h"

#include "core/base/base_errors.h"
#include "core/base/text.h"

namespace zhangfang
{

namespace
{

constexpr qsizetype kLength = 18;
constexpr qsizetype kOldLength = 15;
constexpr qsizetype kRegionLength = 6;
constexpr int kEarliestBirthYear = 1850;

int digitAt(const QString &number, qsizetype place)
{
    return number.at(place).unicode() - u'0';
}

/// The check digit over the first 17 places (ISO 7064 MOD 11-2).
QChar checkDigit(const QString &number)
{
    constexpr int kModulus = 11;
    int sum = 0;
    for (qsizetype place = 0; place < kLength - 1; ++place)
        sum = (sum + digitAt(number, place)) * 2 % kModulus;
    const int check = (kModulus + 1 - sum) % kModulus;
    return check == 10 ? QChar(u'X') : QChar(u'0' + check);
}

Result<void> checkCharacters(const QString &number)
{
    for (qsizetype place = 0; place < number.size(); ++place) {
        const QChar c = number.at(place);
        const bool isCheckX = place == kLength - 1 && c == u'X';
        if (!isAsciiDigit(c) && !isCheckX)
            return Error{
                errors::kIdentityCharacter,
                {{QStringLiteral("character"), QString(c)}, {QStringLiteral("position"), qint64(place) + 1}}};
    }
    return {};
}

Result<QDate> birthDateOf(const QString &number, QDate today)
{
    const bool isOld = number.size() == kOldLength;
    const QString digits =
        isOld ? QStringLiteral("19") + number.mid(kRegionLength, 6) : number.mid(kRegionLength, 8);
    const QDate day(digits.left(4).toInt(), digits.mid(4, 2).toInt(), digits.mid(6, 2).toInt());
    if (!day.isValid() || day.year() < kEarliestBirthYear)
        return Error{errors::kIdentityDate, {{QStringLiteral("digits"), digits}}};
    if (day > today)
        return Error{errors::kIdentityNotBornYet,
                     {{QStringLiteral("born_on"), day}, {QStringLiteral("today"), today}}};
    return day;
}

} // namespace

IdentityNumber::IdentityNumber(QString text, QDate birthDate, bool isMale)
    : m_text(std::move(text))
    , m_birthDate(birthDate)
    , m_isMale(isMale)
{
}

Result<IdentityNumber> IdentityNumber::parse(const QString &text, QDate today)
{
    ZHANGFANG_ASSERT(today.isValid());
    const QString number = normalisedCode(text);
    if (isInSpreadsheetNotation(number))
        return Error{errors::kIdentityRounded};
    if (number.size() != kLength && number.size() != kOldLength)
        return Error{errors::kIdentityLength, {{QStringLiteral("length"), qint64(number.size())}}};
    ZHANGFANG_TRY(checkCharacters(number));
    ZHANGFANG_TRY_ASSIGN(const QDate birthDate, birthDateOf(number, today));
    const bool isOld = number.size() == kOldLength;
    if (!isOld && number.back() != checkDigit(number))
        return Error{errors::kIdentityCheckDigit};
    const qsizetype sexPlace = isOld ? kOldLength - 1 : kLength - 2;
    return IdentityNumber(number, birthDate, digitAt(number, sexPlace) % 2 == 1);
}

} // namespace zhangfang
