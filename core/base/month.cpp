#include "core/base/month.h"

#include "core/base/assert.h"
#include "core/base/text.h"

#include <algorithm>

namespace zhangfang
{

namespace
{
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 9999;

/// What stands for the month behind the year: "-3", "-03", "年3月"; empty where it is neither.
QStringView monthDigits(QStringView rest)
{
    QStringView digits;
    if (rest.startsWith(u'-'))
        digits = rest.sliced(1);
    else if (rest.startsWith(u'年') && rest.endsWith(u'月') && rest.size() > 2)
        digits = rest.sliced(1).chopped(1);
    return digits.size() <= 2 ? digits : QStringView();
}
} // namespace

std::optional<Year> Year::parse(const QString &text)
{
    if (text.size() != 4 || !isAllDigits(text))
        return std::nullopt;
    const int number = text.toInt();
    if (number < kFirstYear)
        return std::nullopt;
    return Year{number};
}

Month::Month(int year, int month)
    : m_year(year)
    , m_month(month)
{
    ZHANGFANG_ASSERT(year >= kFirstYear && year <= kLastYear);
    ZHANGFANG_ASSERT(month >= 1 && month <= 12);
}

std::optional<Month> Month::parse(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    const QStringView year = trimmed.first(std::min<qsizetype>(trimmed.size(), 4));
    const QStringView month = monthDigits(trimmed.sliced(year.size()));
    const int monthNumber = month.toInt();
    if (year.size() < 4 || !isAllDigits(year) || !isAllDigits(month) || year.toInt() < kFirstYear ||
        monthNumber < 1 || monthNumber > 12)
        return std::nullopt;
    return Month(year.toInt(), monthNumber);
}

QString Month::toString() const
{
    QString text = QStringLiteral("0000-00");
    const auto write = [&text](int number, qsizetype last) {
        for (; number > 0; number /= 10)
            text[last--] = QChar(u'0' + number % 10);
    };
    write(m_year, 3);
    write(m_month, 6);
    return text;
}

} // namespace zhangfang
