#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/members/contribution.h"
#include "core/members/enrolment.h"
#include "core/members/leaving.h"
#include "core/members/membership_calendar.h"
#include "core/members/person_change.h"
#include "core/people/person_register.h"
#include "core/store/coop_file.h"

#include <optional>
#include <vector>

namespace zhangfang::members
{

/// Who joins (入社), by which decision, with what.
struct Joining {
    NewMember member;     ///< with a joining day
    QString resolutionNo; ///< of the assembly, on entry (art. 24); not asked of founders
};

/// Contribution paid in by a member, or refunded to one.
struct ContributionRequest {
    QString number;
    QDate movedOn;
    Money amount;      ///< more than zero, whichever way it goes
    QString note = {}; ///< paid in: in what form, empty for money; refunded: the reason
};

/// One line of the register of members (成员名册) as at a day.
struct RegisterLine {
    people::Person person;
    MembershipSpan span;           ///< the membership that holds on the day
    Money contribution;            ///< held at the end of the day
    people::PersonSecrets secrets; ///< empty for a reader who may not see them

    friend bool operator==(const RegisterLine &, const RegisterLine &) = default;
};

/// The register of members: memberships and contributions.
class MemberRegister
{
public:
    explicit MemberRegister(store::CoopFile &file)
        : m_file(file)
    {
    }

    /// The members on `day` by number, with the personal numbers that whoever uses the file may see.
    Result<std::vector<RegisterLine>> asAt(QDate day) const;

    /// Takes up one member; the warnings are those of an enrolment.
    ///
    /// Refuses what planEnrolment() refuses of a row, and, but for founders (who join by the day of
    /// founding), what resolutions::requireResolution() refuses on entry (art. 24).
    Result<std::vector<Warning>> join(const Joining &joining);
    /// Whether somebody who joins on that day needs the assembly's resolution: everybody but the founders,
    /// who join by the day of founding and decide on each other (arts 14, 24).
    Result<bool> needsEntryResolution(QDate joinedOn) const;
    /// Takes up somebody who works here and is no member. Refuses what planEnrolment() refuses of a row, and
    /// people.number_taken also where it is the same person: changePerson() changes whoever is here.
    Result<std::vector<Warning>> addWorker(const NewMember &worker);
    /// Changes the particulars and numbers of a person; the journal keeps what they were, and the reason.
    ///
    /// Refuses people.no_such_person, what planChange() refuses and people.identity_taken. The warnings are
    /// members.sex_differs, identity_old_form, account_shared, and where a member is a farmer no longer those
    /// of warningsOn() today's members.
    Result<std::vector<Warning>> changePerson(const PersonChange &change);
    /// What leave() would bring about. Refuses what leave() refuses, but for the resolution.
    Result<LeavingConsequences> previewLeaving(const Leaving &leaving) const;
    /// Ends the membership that holds; its last day belongs to it.
    ///
    /// Refuses people.no_such_person; members.not_a_member, has_left; what checkSpan() refuses; an expulsion
    /// without its resolution (art. 26); a closed month.
    Result<void> leave(const Leaving &leaving);
    /// Posts contribution that a member paid in. Refuses people.no_such_person, members.not_a_member, what
    /// checkForm() and checkPaidIn() refuse, and a closed month.
    Result<ContributionId> payIn(const ContributionRequest &request);
    /// Posts contribution that went back, as after the end of a membership (art. 28). Refuses
    /// people.no_such_person, what checkRefund() and checkRefundAfterEnd() refuse, and a closed month.
    Result<ContributionId> refund(const ContributionRequest &request);

    /// What enrol() would do, with every bad row by name; nothing is written.
    Result<EnrolmentReport> previewEnrolment(const Enrolment &enrolment) const;
    /// Brings in a file of members in one transaction: persons, memberships, and their contribution as one
    /// movement paid in on the joining day.
    ///
    /// Refused with store.file_imported; with the first bad row's refusal (planEnrolment()) unless bad rows
    /// are to be left out; with members.nobody_left where no row is left.
    Result<EnrolmentReport> enrol(const Enrolment &enrolment, store::BadRows badRows,
                                  Progress *progress = nullptr);
    /// Undoes a whole enrolment: its memberships are voided, its contributions corrected to nothing on their
    /// own days, the persons it brought in give their numbers back. What it changed of persons who were known
    /// before stays.
    ///
    /// Refuses store.batch_in_use where anything was written about its persons since, and a closed month.
    /// Returns how many memberships and persons without one it was.
    Result<qint64> undoEnrolment(const store::ImportBatch &batch, const QString &reason);

private:
    store::CoopFile &m_file;
};

// For use cases that already read.

/// All memberships of the file; undone enrolments do not count.
MembershipCalendar loadMembershipCalendar(const store::Connection &connection);
/// The memberships of these persons only: what it takes does not grow with the register.
MembershipCalendar loadMembershipsOf(const store::Connection &connection,
                                     const std::vector<people::PersonId> &persons);
/// All movements of one person's contribution by day.
std::vector<Contribution> contributionsOf(const store::Connection &connection, people::PersonId person);
/// How many members there are on `day`, and of which kind; warningsOn() judges it.
Composition compositionOn(const store::Connection &connection, QDate day);
/// Whether there is any member on `day`, and what contributions come to then: told without reading everybody.
bool hasMembersOn(const store::Connection &connection, QDate day);
Money paidInOn(const store::Connection &connection, QDate day);

} // namespace zhangfang::members
