#pragma once

#include "core/base/result.h"
#include "core/members/membership.h"
#include "core/people/person.h"

#include <span>
#include <vector>

/// Who may be a member, from when and until when, by the Law on Farmers' Cooperatives (2017).
namespace zhangfang::members
{

/// Fewest members with which a cooperative is founded (art. 12).
inline constexpr int kLeastFounders = 5;
/// From this age on somebody has full capacity (Civil Code, art. 17) …
inline constexpr int kFullCapacityAge = 18;
/// … or from this one where their own labour is their main living (Civil Code, art. 18); nobody younger joins
/// (art. 19 asks for capacity).
inline constexpr int kLeastAge = 16;

/// Whether these can be the days of a membership that `endedBy` ended.
///
/// Refuses members.last_day_before_joining; members.end_without_cause and members.cause_without_end where one
/// is given without the other; members.ends_within_year where withdrawal or expulsion ends on another day
/// than 31 December (arts 25, 26); members.death_of_organisation, members.end_of_natural_person where the
/// cause does not fit.
Result<void> checkSpan(const MembershipSpan &span, std::optional<EndedBy> endedBy, people::PersonKind kind);

/// Whether the person can have this membership beside the others of the same person. Refuses
/// members.overlapping,
/// and members.already_a_member where the other one lasts.
Result<void> checkNoOverlap(const MembershipSpan &span, std::span<const MembershipSpan> others);

/// Whether the person has the capacity to join on that day (art. 19). Refuses members.too_young below 16
/// years; a person of unknown birth passes.
Result<void> checkCapacity(const people::Particulars &person, QDate joinedOn);
/// Whether the person was 16 or 17 on that day, so that the main living by own labour must be shown.
bool needsProofOfOwnLiving(const people::Particulars &person, QDate joinedOn);

/// How many members there are of which kind.
struct Composition {
    int members = 0;
    int farmers = 0;
    int organisations = 0;

    void add(const people::Particulars &person);
    friend bool operator==(const Composition &, const Composition &) = default;
};

/// How many of the members are farmers, in basis points, rounded half away from zero, as screen and paper
/// write it; fewer than leastFarmers() never read 80.00 %. 0 where there is no member.
qint64 farmersBasisPoints(const Composition &composition);
/// Most organisations among that many members: one up to 20 members, above that 5 %, rounded down (art. 20).
int mostOrganisations(int members);
/// Fewest farmers among that many members: 80 %, rounded up (art. 20).
int leastFarmers(int members);

/// Whether an organisation may be among these members. Refuses members.too_many_organisations (art. 20).
Result<void> checkOrganisations(const Composition &composition);
/// What is wrong with the whole but stops nothing: members.too_few_farmers (art. 20; to be put right within 6
/// months, registration regulation's rules, art. 39), members.too_few_members (art. 12).
std::vector<Warning> warningsOn(const Composition &composition);

/// Full years of age on `day`, reached on the birthday (Civil Code, art. 1259: 以上 includes the number).
int ageOn(QDate bornOn, QDate day);

} // namespace zhangfang::members
