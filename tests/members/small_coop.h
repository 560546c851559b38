#pragma once

#include "core/members/member_register.h"
#include "core/resolutions/resolution_register.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

#include <initializer_list>
#include <string>

/// A cooperative of six founders, 001 to 006; 006 is no farmer. Founded on 18 May 2022, it is 15 January
/// 2026. The identity numbers are made up, of a region that was never issued, with right check digits.
class SmallCoop : public TempCoop
{
public:
    SmallCoop()
    {
        static constexpr const char *kIdentities[] = {"99005419511129295X", "990071195711260237",
                                                      "990087195703175148", "990075196307159612",
                                                      "990051198603284846", "990028199301087522"};
        zhangfang::members::Enrolment file;
        file.file = {zhangfang::store::BatchKind::Members, QStringLiteral("社员名册.csv"),
                     QString(64, QLatin1Char('a')), 0, 0};
        for (const char *identity : kIdentities) {
            zhangfang::members::NewMember member;
            member.number = QStringLiteral("%1").arg(file.rows.size() + 1, 3, 10, QLatin1Char('0'));
            member.name = QStringLiteral("社员%1").arg(member.number);
            member.identityNumber = QString::fromLatin1(identity);
            member.isFarmer = file.rows.size() < 5;
            member.joinedOn = QDate(2022, 5, 18);
            member.contribution = zhangfang::Money::fromFen(10'000);
            file.rows.push_back(member);
        }
        REQUIRE(members().enrol(file, zhangfang::store::BadRows::Refuse));
    }

    zhangfang::members::MemberRegister members() { return zhangfang::members::MemberRegister(file()); }

    zhangfang::people::PersonId id(const QString &number)
    {
        const auto person = file().read([&](const zhangfang::store::Connection &connection) {
            return zhangfang::people::requirePerson(connection, number);
        });
        REQUIRE(person);
        return person->id;
    }
};

template <typename T>
std::string codeOf(const zhangfang::Result<T> &result)
{
    return result ? "" : result.error().code.key;
}
