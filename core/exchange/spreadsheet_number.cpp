#include "core/exchange/spreadsheet_number.h"

#include <QDate>
#include <QLatin1String>
#include <QTime>

#include <algorithm>

namespace zhangfang::exchange
{

namespace
{
constexpr int kShownDigits = 15;
constexpr int kLongestStored = 400;
constexpr int kLargestExponent = 400;
constexpr int kSmallestPlainPoint = -10;
constexpr qint64 kSecondsOfDay = 86'400;
constexpr qint64 kLastDay = 2'958'465; // 9999-12-31 in the calendar of 1900
constexpr int kFractionDigits = 12;

/// A number as digits d1d2d3… with the decimal point after the first `point` of them.
struct Decimal {
    bool isNegative = false;
    QString digits;
    int point = 0;
};

/// Takes the digits at `at`; those before the point shift it.
void takeDigits(QStringView text, qsizetype &at, Decimal &number, int shift)
{
    while (at < text.size() && text.at(at) >= u'0' && text.at(at) <= u'9') {
        number.digits += text.at(at++);
        number.point += shift;
    }
}

std::optional<Decimal> parseStored(QStringView text)
{
    Decimal number;
    qsizetype at = 0;
    if (text.size() > kLongestStored || text.isEmpty())
        return std::nullopt;
    if (text.at(0) == u'-' || text.at(0) == u'+')
        number.isNegative = text.at(at++) == u'-';
    takeDigits(text, at, number, 1);
    if (at < text.size() && text.at(at) == u'.')
        takeDigits(text, ++at, number, 0);
    if (number.digits.isEmpty())
        return std::nullopt;
    if (at < text.size()) {
        if (text.at(at) != u'e' && text.at(at) != u'E')
            return std::nullopt;
        bool isNumber = false;
        const int exponent = text.mid(at + 1).toInt(&isNumber);
        if (!isNumber || exponent > kLargestExponent || exponent < -kLargestExponent)
            return std::nullopt;
        number.point += exponent;
    }
    return number;
}

void dropLeadingZeros(Decimal &number)
{
    const auto first = std::ranges::find_if(number.digits, [](QChar c) { return c != u'0'; });
    const auto zeros = static_cast<int>(first - number.digits.begin());
    number.digits.remove(0, zeros);
    number.point -= zeros;
}

/// Rounds half up at the 15th digit and drops the zeros behind.
void roundToShown(Decimal &number)
{
    const bool roundsUp = number.digits.size() > kShownDigits && number.digits.at(kShownDigits) >= u'5';
    number.digits.truncate(kShownDigits);
    if (roundsUp) {
        while (number.digits.endsWith(u'9'))
            number.digits.chop(1);
        if (number.digits.isEmpty()) {
            number.digits = QStringLiteral("1");
            ++number.point;
        } else {
            number.digits.back() = QChar(number.digits.back().unicode() + 1);
        }
    }
    while (number.digits.endsWith(u'0'))
        number.digits.chop(1);
}

QString scientific(const Decimal &number)
{
    const int exponent = number.point - 1;
    QString text = number.digits.left(1);
    if (number.digits.size() > 1)
        text += u'.' + number.digits.mid(1);
    return QStringLiteral("%1E%2%3")
        .arg(text, exponent < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(std::abs(exponent), 2, 10, QLatin1Char('0'));
}

QString plain(const Decimal &number)
{
    if (number.point <= 0)
        return QStringLiteral("0.") + QString(-number.point, u'0') + number.digits;
    if (number.point >= number.digits.size())
        return number.digits + QString(number.point - number.digits.size(), u'0');
    return number.digits.left(number.point) + u'.' + number.digits.mid(number.point);
}

/// A day count: whole days and the seconds of the last one.
struct DayCount {
    qint64 days = 0;
    qint64 seconds = 0;
};

std::optional<DayCount> dayCount(const QString &decimal)
{
    if (decimal.startsWith(u'-') || decimal.contains(u'E'))
        return std::nullopt;
    const QString fraction =
        decimal.section(u'.', 1, 1).left(kFractionDigits).leftJustified(kFractionDigits, u'0');
    constexpr qint64 kOne = 1'000'000'000'000;
    DayCount count;
    count.days = decimal.section(u'.', 0, 0).toLongLong();
    if (count.days > kLastDay)
        return std::nullopt;
    count.seconds = (fraction.toLongLong() * kSecondsOfDay + kOne / 2) / kOne;
    count.days += count.seconds / kSecondsOfDay;
    count.seconds %= kSecondsOfDay;
    return count;
}

/// The calendar of 1900 has a 29 February 1900 (day 60) that never was: days after it are one less than they
/// say.
QDate dayOfCount(qint64 days, bool calendarOf1904)
{
    constexpr qint64 kNeverWas = 60;
    if (calendarOf1904)
        return QDate(1904, 1, 1).addDays(days);
    if (days < 1 || days == kNeverWas)
        return {};
    return QDate(1899, 12, days < kNeverWas ? 31 : 30).addDays(days);
}

QString clockText(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

std::optional<Cell> dateCell(const DayCount &count, bool calendarOf1904)
{
    const QDate day = dayOfCount(count.days, calendarOf1904);
    if (!day.isValid() || day.year() > 9999)
        return std::nullopt;
    QString text = day.toString(Qt::ISODate);
    if (count.seconds != 0)
        text +=
            u' ' + QTime(0, 0).addSecs(static_cast<int>(count.seconds)).toString(QStringLiteral("HH:mm:ss"));
    return Cell{CellKind::Date, text};
}

/// The letters of a format code's first section that stand for parts of a number: no quoted or escaped text,
/// no colours and conditions in brackets; elapsed time such as [h] or [mm] counts as h.
QString codeLetters(const QString &code)
{
    QString letters;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar c = code.at(at).toLower();
        if (c == u';')
            break;
        if (c == u'"') {
            const auto end = code.indexOf(u'"', at + 1);
            at = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++at;
        } else if (c == u'[') {
            const auto end = code.indexOf(u']', at);
            const QString inside = code.mid(at + 1, end - at - 1).toLower();
            for (const char *elapsed : {"h", "hh", "m", "mm", "s", "ss"})
                letters += inside == QLatin1String(elapsed) ? QStringLiteral("h") : QString();
            at = end < 0 ? code.size() : end;
        } else {
            letters += c;
        }
    }
    return letters;
}
} // namespace

NumberForm formOfCode(const QString &code)
{
    const QString letters = codeLetters(code);
    if (letters == u"general" || letters == u"@")
        return {};
    const bool hasClock = letters.contains(u'h') || letters.contains(u's');
    if (letters.contains(u'y') || letters.contains(u'd') || (letters.contains(u'm') && !hasClock))
        return {NumberForm::Shows::Date, 0};
    if (hasClock)
        return {NumberForm::Shows::Duration, 0};
    if (letters.size() > 1 && letters.count(u'0') == letters.size())
        return {NumberForm::Shows::Number, static_cast<int>(letters.size())};
    return {};
}

NumberForm formOfBuiltin(int id)
{
    const bool isClock =
        (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56;
    if (isClock)
        return {NumberForm::Shows::Duration, 0};
    const bool isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return {isDate ? NumberForm::Shows::Date : NumberForm::Shows::Number, 0};
}

std::optional<QString> decimalText(QStringView stored)
{
    auto number = parseStored(stored.trimmed());
    if (!number)
        return std::nullopt;
    dropLeadingZeros(*number);
    roundToShown(*number);
    if (number->digits.isEmpty())
        return QStringLiteral("0");
    const bool isPlain = number->point <= kShownDigits && number->point >= kSmallestPlainPoint;
    return (number->isNegative ? QStringLiteral("-") : QString()) +
           (isPlain ? plain(*number) : scientific(*number));
}

std::optional<Cell> numberCell(QStringView stored, const NumberForm &form, bool calendarOf1904)
{
    const auto decimal = decimalText(stored);
    if (!decimal)
        return std::nullopt;
    const auto count = form.shows == NumberForm::Shows::Number ? std::nullopt : dayCount(*decimal);
    if (count && form.shows == NumberForm::Shows::Duration)
        return Cell{CellKind::Duration, clockText(count->days * kSecondsOfDay + count->seconds)};
    if (count) {
        if (auto cell = dateCell(*count, calendarOf1904))
            return cell;
    }
    const bool isWhole = !decimal->contains(u'.') && !decimal->contains(u'E') && !decimal->startsWith(u'-');
    return Cell{CellKind::Number, isWhole ? decimal->rightJustified(form.leadingZeros, u'0') : *decimal};
}

} // namespace zhangfang::exchange
