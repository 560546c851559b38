#include "ui/kit/format.h"

#include "core/base/assert.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace zhangfang::kit
{

namespace
{

constexpr QChar kMinus(0x2212);
constexpr QChar kYuan(0x00A5);

/// The absolute value without the overflow of the least integer.
quint64 magnitude(qint64 value)
{
    return value < 0 ? quint64(0) - quint64(value) : quint64(value);
}

QString grouped(quint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, QLatin1Char(','));
    return digits;
}

/// `scaled` / 10^decimals with all its decimals, unsigned.
QString decimal(quint64 scaled, int decimals)
{
    quint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    return grouped(scaled / scale) + QLatin1Char('.') +
           QStringLiteral("%1").arg(scaled % scale, decimals, 10, QLatin1Char('0'));
}

QString withoutTrailingZeros(QString text)
{
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

QString signedText(bool negative, const QString &unsignedText)
{
    return negative ? kMinus + unsignedText : unsignedText;
}

/// Two decimals say minutes exactly only for multiples of 3.
bool isExactInDecimals(qint64 minutes)
{
    return minutes % 3 == 0;
}

QString monthName(int month)
{
    //: In a date; Chinese: 1月, and so on.
    constexpr std::array<const char *, 12> kNames{
        QT_TRANSLATE_NOOP("Format", "January"),   QT_TRANSLATE_NOOP("Format", "February"),
        QT_TRANSLATE_NOOP("Format", "March"),     QT_TRANSLATE_NOOP("Format", "April"),
        QT_TRANSLATE_NOOP("Format", "May"),       QT_TRANSLATE_NOOP("Format", "June"),
        QT_TRANSLATE_NOOP("Format", "July"),      QT_TRANSLATE_NOOP("Format", "August"),
        QT_TRANSLATE_NOOP("Format", "September"), QT_TRANSLATE_NOOP("Format", "October"),
        QT_TRANSLATE_NOOP("Format", "November"),  QT_TRANSLATE_NOOP("Format", "December")};
    return QCoreApplication::translate("Format", kNames.at(std::size_t(month) - 1));
}

/// Fills {year}, {month} and {day} in a translated pattern.
QString filledDate(QString pattern, QDate day)
{
    return pattern.replace(QLatin1String("{year}"), QString::number(day.year()))
        .replace(QLatin1String("{month}"), monthName(day.month()))
        .replace(QLatin1String("{day}"), QString::number(day.day()));
}

QString stars(qsizetype count)
{
    return QString(count, QLatin1Char('*'));
}

/// The first `head` and last `tail` characters round `hidden` stars; stars alone where that would show nearly
/// all.
QString masked(const QString &number, int head, qsizetype hidden, int tail)
{
    if (number.size() < head + tail + 3)
        return stars(number.size());
    return number.left(head) + stars(hidden) + number.right(tail);
}

} // namespace

QString money(Money amount)
{
    return signedText(amount.isNegative(), decimal(magnitude(amount.fen()), 2));
}

QString moneyWithSign(Money amount)
{
    return signedText(amount.isNegative(), kYuan + decimal(magnitude(amount.fen()), 2));
}

QString price(Price price)
{
    const quint64 e4 = quint64(price.e4());
    return e4 % 100 == 0 ? decimal(e4 / 100, 2) : decimal(e4, 4);
}

QString quantity(Quantity quantity)
{
    const qint64 thousandths = quantity.thousandths();
    return signedText(thousandths < 0, withoutTrailingZeros(decimal(magnitude(thousandths), 3)));
}

QString percent(Rate rate)
{
    return percentFromBasisPoints(rate.basisPoints());
}

QString percentFromBasisPoints(qint64 basisPoints)
{
    return signedText(basisPoints < 0, decimal(magnitude(basisPoints), 2) + QLatin1Char('%'));
}

QString count(qint64 number)
{
    return signedText(number < 0, grouped(magnitude(number)));
}

HoursForm hoursFormFor(std::span<const qint64> minutes)
{
    return std::ranges::all_of(minutes, isExactInDecimals) ? HoursForm::Decimal : HoursForm::Clock;
}

QString hours(qint64 minutes, HoursForm form)
{
    const quint64 whole = magnitude(minutes) / 60;
    const quint64 rest = magnitude(minutes) % 60;
    if (form == HoursForm::Clock || !isExactInDecimals(minutes))
        return signedText(minutes < 0,
                          grouped(whole) + QStringLiteral(":%1").arg(rest, 2, 10, QLatin1Char('0')));
    const QString text = decimal(whole * 100 + rest * 100 / 60, 2);
    return signedText(minutes < 0, form == HoursForm::Short ? withoutTrailingZeros(text) : text);
}

QString unitValue(const Wide &numerator, const Wide &denominator)
{
    ZHANGFANG_ASSERT(numerator >= 0 && denominator > 0);
    constexpr int kDecimals = 8;
    const Wide whole = numerator / denominator;
    ZHANGFANG_ASSERT(whole <= std::numeric_limits<quint64>::max());
    Wide rest = numerator % denominator;
    QString decimals;
    for (int i = 0; i < kDecimals; ++i) {
        rest *= 10;
        decimals += QString::number(static_cast<int>(Wide(rest / denominator)));
        rest %= denominator;
    }
    return grouped(static_cast<quint64>(whole)) + QLatin1Char('.') + decimals;
}

QString date(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString dateInWords(QDate day)
{
    //: A date in a sentence; {month} is its name. Chinese: {year}年{month}{day}日
    return filledDate(QCoreApplication::translate("Format", "{day} {month} {year}"), day);
}

QString dateInWords(QDate day, Year current)
{
    if (!current.contains(day))
        return dateInWords(day);
    //: A date of the current year in a sentence; Chinese: {month}{day}日
    return filledDate(QCoreApplication::translate("Format", "{day} {month}"), day);
}

QString monthInWords(Month month)
{
    //: A month in a sentence; Chinese: {year}年{month}
    return filledDate(QCoreApplication::translate("Format", "{month} {year}"), month.firstDay());
}

QString monthInWords(Month month, Year current)
{
    if (month.year() != current)
        return monthInWords(month);
    //: A month of the current year in a sentence; Chinese: {month}
    return filledDate(QCoreApplication::translate("Format", "{month}"), month.firstDay());
}

QString maskedIdentityNumber(const QString &number, Reader reader)
{
    switch (reader) {
    case Reader::Screen:
        return masked(number, 6, number.size() - 10, 4);
    case Reader::Roll:
        return masked(number, 0, 0, 4);
    case Reader::Notice:
        return masked(number, 3, 4, 2);
    }
    Q_UNREACHABLE();
}

QString maskedAccountNumber(const QString &number, Reader reader)
{
    if (reader == Reader::Notice || number.isEmpty())
        return {};
    return QStringLiteral("**** ") + masked(number, 0, 0, 4);
}

QString maskedPhone(const QString &number, Reader reader)
{
    return reader == Reader::Notice ? QString() : masked(number, 3, 4, 4);
}

} // namespace zhangfang::kit
