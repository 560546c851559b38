#pragma once

#include "tests/distribution/plan_fixture.h"
#include "tests/support/temp_coop.h"

#include "core/charter/charter_register.h"
#include "core/distribution/plan_register.h"
#include "core/people/person_id.h"
#include "core/resolutions/resolution.h"

#include <QDate>

#include <set>

/// A cooperative's books as the other rooms leave them, as far as a distribution looks at them. Founded on
/// 1 January 2020; it is 15 January 2026.
class YearBooks
{
public:
    using PersonId = zhangfang::people::PersonId;

    YearBooks();

    zhangfang::store::CoopFile &file() { return m_coop.file(); }
    TempCoop &coop() { return m_coop; }
    zhangfang::distribution::PlanRegister plans() { return zhangfang::distribution::PlanRegister(file()); }

    /// Somebody who joined on the first day of 2020; `lastDay` may be left open.
    PersonId member(const char *number, QDate lastDay = {}, QDate joinedOn = QDate(2020, 1, 1));
    void contribution(PersonId person, QDate day, qint64 amountFen);
    void share(PersonId person, const char *kind, QDate day, qint64 amountFen);
    void grade(PersonId person, QDate from, qint64 basisPoints);

    enum class Sheet { Draft, Submitted, Approved, Voided };
    /// One sheet with the labour of one person on the 10th of `workedMonth`, booked in `bookedMonth`.
    void labour(PersonId person, const char *workedMonth, qint64 minutes, Sheet state = Sheet::Approved,
                const char *bookedMonth = nullptr, bool isMember = true);
    /// Pays what is approved of a month: each line `feeFen`.
    void pay(const char *month, qint64 feeFen);

    void terms(const zhangfang::charter::Terms &terms);
    /// A resolution that was carried.
    void resolution(const char *number, const std::set<zhangfang::resolutions::Matter> &matters);
    /// Runs one statement inside a transaction of its own, as some other room's register.
    void run(const char *sql);
    qint64 number(const char *sql);

private:
    TempCoop m_coop;
    int m_sheets = 0;
};

/// Three members, labour in two months of 2025, contributions of 100, 200 and 300 yuan; reserve 10 %, labour
/// 60 % by minutes.
class ThreeMembers : public YearBooks
{
public:
    ThreeMembers();

    PersonId one, two, three;
    /// Surplus 1,000 yuan: reserve 100, labour 540, capital 360.
    zhangfang::distribution::PlanRequest request() const;
};
