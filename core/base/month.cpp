#include "core/base/month.h"

#include "core/base/assert.h"

#include <QRegularExpression>

namespace zhangfang
{

namespace
{
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 9999;
} // namespace

std::optional<Year> Year::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{4}\\z"));
    if (!form.match(text).hasMatch())
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
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{4})(?:-([0-9]{1,2})|年([0-9]{1,2})月)\\z"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const int month = QString(match.captured(2) + match.captured(3)).toInt();
    if (year < kFirstYear || month < 1 || month > 12)
        return std::nullopt;
    return Month(year, month);
}

QString Month::toString() const
{
    return QStringLiteral("%1-%2").arg(m_year, 4, 10, QLatin1Char('0')).arg(m_month, 2, 10, QLatin1Char('0'));
}

} // namespace zhangfang
