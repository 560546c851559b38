#pragma once

#include "core/base/error.h"
#include "core/members/membership.h"
#include "core/members/membership_calendar.h"
#include "core/members/membership_rules.h"
#include "core/money/money.h"
#include "core/people/person_register.h"
#include "core/store/import_batch.h"

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace zhangfang::members
{

/// One line of a register of members (社员名册), read but not yet looked at.
struct NewMember {
    QString number; ///< 社员编号
    QString name;
    QString identityNumber;                        ///< of a person (GB 11643) or an organisation (GB 32100)
    std::optional<people::Sex> sex = std::nullopt; ///< none: that of the identity number
    bool isFarmer = true;
    QString householdNo = {};
    std::optional<QDate> joinedOn = std::nullopt; ///< none: works here and is no member
    std::optional<QDate> lastDay = std::nullopt;
    std::optional<EndedBy> endedBy = std::nullopt; ///< none, where there is a last day: withdrawal
    Money contribution = {};                       ///< paid in on the joining day; zero: none yet
    QString contributionForm = {};                 ///< 出资方式; empty: money
    QString phone = {};
    QString account = {};
    Where where = {}; ///< returns in the place of a refusal
};

/// A file of members.
struct Enrolment {
    store::BatchFile file; ///< rows are counted here; left out are those that could not be read
    std::vector<NewMember> rows;
};

/// What an enrolment brings in, or would bring in.
struct EnrolmentReport {
    std::optional<store::BatchId> batch = std::nullopt; ///< none where nothing was written
    qint64 members = 0;                                 ///< memberships that begin
    qint64 returned = 0;                                ///< of these, of persons who were here before
    qint64 nonMembers = 0;                              ///< persons who work here and are no members
    Money paidIn = {};
    std::vector<Error> bad = {};        ///< one for each row that cannot be taken, in order of the rows
    std::vector<Warning> warnings = {}; ///< one for each kind of remark, with how often and where first
};

/// A row that can be taken, in the terms of the registers.
struct PlannedMember {
    people::Particulars particulars;
    people::PersonSecrets secrets;
    std::optional<people::PersonId> known = std::nullopt; ///< who is in the register already
    std::optional<MembershipSpan> span = std::nullopt;    ///< none for who is no member
    std::optional<EndedBy> endedBy = std::nullopt;
    Money contribution = {};
    QString form = {};
    bool isOldForm = false;  ///< the identity number is one of the 15-digit ones
    bool sexDiffers = false; ///< the sex entered is not that of the identity number
    Where where = {};
};

/// What the register holds before the enrolment.
struct EnrolmentGround {
    people::PersonDirectory persons;
    std::unordered_map<people::PersonId, people::PersonSecrets> secrets;
    MembershipCalendar calendar;
    std::function<Result<void>(QDate)> requireOpen; ///< whether something may be written on that day
    QDate today;
};

/// An enrolment, checked: the rows to take, and what is to be said.
struct EnrolmentPlan {
    std::vector<PlannedMember> members;
    EnrolmentReport report; ///< without a batch
};

/// Looks at all rows of a file before any is written. Nothing but values: neither file nor clock.
///
/// A row is bad where
/// - number, name or identity number are missing, too long or none (people.…, base.identity_…,
///   members.identity_missing); the number is another person's (people.number_taken) or the identity number
///   is (people.identity_taken, naming that person's number);
/// - its days cannot be a membership (checkSpan(), checkNoOverlap()), lie in a closed month (periods.…), or
/// the
///   person is too young (checkCapacity()); there is a last day or a contribution without a joining day;
/// - the contribution is negative or of a form that the law forbids (checkForm());
/// - an organisation is one too many on its joining day (art. 20) or administers public affairs (art. 19;
/// told by a
///   credit code of 11…).
///
/// Whoever left and comes back under the same number and identity number gets a further membership. The sex
/// that is entered stands, also against the identity number, which is remarked upon.
EnrolmentPlan planEnrolment(const std::vector<NewMember> &rows, const EnrolmentGround &ground);

} // namespace zhangfang::members
