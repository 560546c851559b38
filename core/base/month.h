#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace zhangfang
{

/// The fiscal year of a cooperative: the calendar year (accounting system 财会〔2021〕37号, item 6).
struct Year {
    int number; ///< 1900 to 9999

    QDate firstDay() const { return QDate(number, 1, 1); }
    QDate lastDay() const { return QDate(number, 12, 31); }
    int days() const { return QDate::isLeapYear(number) ? 366 : 365; }
    bool contains(QDate day) const { return day.isValid() && day.year() == number; }

    /// "2025" and nothing else.
    static std::optional<Year> parse(const QString &text);
    friend constexpr auto operator<=>(const Year &, const Year &) = default;
};

/// A calendar month, the period of sheets and pay.
class Month
{
public:
    /// `year` 1900 to 9999, `month` 1 to 12: anything else is a broken invariant; see parse() for input.
    Month(int year, int month);

    static Month of(QDate day) { return Month(day.year(), day.month()); }
    /// "2025-03" as the file and the command line write it; also "2025-3" and "2025年3月".
    static std::optional<Month> parse(const QString &text);

    Year year() const { return Year{m_year}; }
    int number() const { return m_month; }
    QDate firstDay() const { return QDate(m_year, m_month, 1); }
    QDate lastDay() const { return QDate(m_year, m_month, days()); }
    int days() const { return firstDay().daysInMonth(); }
    bool contains(QDate day) const { return day.year() == m_year && day.month() == m_month; }
    Month next() const { return of(lastDay().addDays(1)); }
    /// "2025-03", the form in the file; sorts as text.
    QString toString() const;
    friend constexpr auto operator<=>(const Month &, const Month &) = default;

private:
    int m_year;
    int m_month;
};

} // namespace zhangfang
