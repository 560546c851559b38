#pragma once

#include "core/base/error.h"
#include "core/base/month.h"
#include "core/members/capital_ledger.h"
#include "core/members/membership.h"
#include "core/members/membership_rules.h"
#include "core/people/person.h"

#include <QString>

#include <optional>
#include <vector>

namespace zhangfang::members
{

/// Who leaves (退社, 除名, …).
struct Leaving {
    QString number;
    QDate lastDay; ///< belongs to the membership
    EndedBy cause = EndedBy::Withdrawal;
    QString resolutionNo = {}; ///< of the assembly, on an expulsion (art. 26)
};

/// The last day for the written notice of a withdrawal at the end of the year: three months before it, of an
/// organisation six (art. 25). The charter may say otherwise; the terms do not hold it yet.
QDate noticeBy(Year year, people::PersonKind kind);
/// The last day for filing the year's changes of members with the registrar: 90 days after the year's end
/// (registration regulation, art. 29).
QDate memberChangesFiledBy(Year year);

/// What follows from the end of a membership: shown before it is written.
struct LeavingConsequences {
    people::Person person;
    MembershipSpan span; ///< with the last day
    EndedBy cause = EndedBy::Withdrawal;
    QDate refundFrom;                                ///< the day after the last one
    ByPart<Money> held;                              ///< at the end of the last day
    Composition left;                                ///< the members on the day after
    QDate fileBy;                                    ///< memberChangesFiledBy()
    std::optional<QDate> noticeDueBy = std::nullopt; ///< of a withdrawal only
    std::vector<Warning> warnings = {}; ///< members.notice_late, and warningsOn() those who are left

    /// Contribution and reserve share as they stand on the last day: what goes back (art. 28).
    Money refund() const { return held[CapitalPart::Contribution] + held[CapitalPart::ReserveShare]; }
    /// Shares of state subsidy and donations: they stay, and go to the remaining members in equal parts (art.
    /// 44; local rules of Beijing and Chongqing).
    Money stays() const { return held[CapitalPart::SubsidyShare] + held[CapitalPart::DonationShare]; }
};

/// Works out what follows. `left` are the members after the last day without the one who leaves; `today` is
/// the day on which notice is taken to be given.
LeavingConsequences consequencesOf(const Leaving &leaving, const people::Person &person, QDate joinedOn,
                                   const ByPart<Money> &held, const Composition &left, QDate today);

} // namespace zhangfang::members
