#include "core/members/leaving.h"

#include "core/members/members_errors.h"

namespace zhangfang::members
{

namespace
{

constexpr int kNoticeMonthsOfPersons = 3;
constexpr int kNoticeMonthsOfOrganisations = 6;
constexpr int kDaysForFiling = 90;

int noticeMonths(people::PersonKind kind)
{
    return kind == people::PersonKind::Natural ? kNoticeMonthsOfPersons : kNoticeMonthsOfOrganisations;
}

} // namespace

QDate noticeBy(Year year, people::PersonKind kind)
{
    return year.lastDay().addDays(1).addMonths(-noticeMonths(kind)).addDays(-1);
}

QDate memberChangesFiledBy(Year year)
{
    return year.lastDay().addDays(kDaysForFiling);
}

LeavingConsequences consequencesOf(const Leaving &leaving, const people::Person &person, QDate joinedOn,
                                   const ByPart<Money> &held, const Composition &left, QDate today)
{
    const Year year{leaving.lastDay.year()};
    LeavingConsequences follows{
        person, {joinedOn, leaving.lastDay}, leaving.cause, leaving.lastDay.addDays(1), held,
        left,   memberChangesFiledBy(year)};
    if (leaving.cause == EndedBy::Withdrawal) {
        follows.noticeDueBy = noticeBy(year, person.kind);
        if (today > *follows.noticeDueBy)
            follows.warnings.push_back({errors::kNoticeLate,
                                        {{QStringLiteral("notice_by"), *follows.noticeDueBy},
                                         {QStringLiteral("months"), noticeMonths(person.kind)}}});
    }
    for (const Warning &warning : warningsOn(left))
        follows.warnings.push_back(warning);
    return follows;
}

} // namespace zhangfang::members
