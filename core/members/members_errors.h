#pragma once

#include "core/base/error.h"

namespace zhangfang::errors
{

// Memberships

/// Parameters: joined_on, last_day.
inline constexpr ErrorCode kLastDayBeforeJoining{"members.last_day_before_joining", ErrorKind::BadInput};
/// Parameter: last_day.
inline constexpr ErrorCode kEndWithoutCause{"members.end_without_cause", ErrorKind::BadInput};
/// No parameters.
inline constexpr ErrorCode kCauseWithoutEnd{"members.cause_without_end", ErrorKind::BadInput};
/// Withdrawal and expulsion end with the year (arts 25, 26). Parameters: last_day, year_end.
inline constexpr ErrorCode kEndsWithinYear{"members.ends_within_year", ErrorKind::Refused};
/// No parameters.
inline constexpr ErrorCode kDeathOfOrganisation{"members.death_of_organisation", ErrorKind::BadInput};
/// No parameters.
inline constexpr ErrorCode kEndOfNaturalPerson{"members.end_of_natural_person", ErrorKind::BadInput};
/// Parameters: joined_on, other_joined_on, other_last_day.
inline constexpr ErrorCode kMembershipsOverlap{"members.overlapping", ErrorKind::Refused};
/// As above, while the other one lasts. Parameters: joined_on, other_joined_on.
inline constexpr ErrorCode kAlreadyAMember{"members.already_a_member", ErrorKind::Refused};
/// Art. 19. Parameters: person_no, name, born_on, joined_on.
inline constexpr ErrorCode kTooYoung{"members.too_young", ErrorKind::Refused};
/// Art. 19. Parameters: person_no, name.
inline constexpr ErrorCode kPublicAffairsUnit{"members.public_affairs_unit", ErrorKind::Refused};
/// Art. 20. Parameters: organisations, members, most.
inline constexpr ErrorCode kTooManyOrganisations{"members.too_many_organisations", ErrorKind::Refused};
/// Parameters: person_no, name, day.
inline constexpr ErrorCode kNotAMember{"members.not_a_member", ErrorKind::Refused};
/// Parameters: person_no, name, last_day.
inline constexpr ErrorCode kHasLeft{"members.has_left", ErrorKind::Refused};

// Particulars

/// Parameters: person_no, name.
inline constexpr ErrorCode kReasonMissing{"members.reason_missing", ErrorKind::BadInput};

// Contributions

/// Registration regulation, art. 13. Parameters: form, kind (labour, credit, name, goodwill, franchise,
/// encumbered).
inline constexpr ErrorCode kNotAContribution{"members.not_a_contribution", ErrorKind::Refused};
/// Parameter: amount_fen.
inline constexpr ErrorCode kContributionNotPositive{"members.contribution_not_positive", ErrorKind::BadInput};
/// Parameters: amount_fen, held_fen, day.
inline constexpr ErrorCode kRefundOverHeld{"members.refund_over_held", ErrorKind::Refused};
/// Parameters: day, last_day.
inline constexpr ErrorCode kRefundBeforeEnd{"members.refund_before_end", ErrorKind::Refused};

// Enrolling from a file

/// Parameters: person_no, name.
inline constexpr ErrorCode kIdentityMissing{"members.identity_missing", ErrorKind::BadInput};
/// Parameters: person_no, name, last_day.
inline constexpr ErrorCode kLastDayWithoutJoining{"members.last_day_without_joining", ErrorKind::BadInput};
/// Parameters: person_no, name, amount_fen.
inline constexpr ErrorCode kContributionWithoutJoining{"members.contribution_without_joining",
                                                       ErrorKind::BadInput};
/// No parameters.
inline constexpr ErrorCode kNobodyLeft{"members.nobody_left", ErrorKind::BadInput};

// Remarks that stop nothing

/// Art. 20 and the registration rules, art. 39. Parameters: members, farmers, least.
inline constexpr ErrorCode kTooFewFarmers{"members.too_few_farmers", ErrorKind::Refused};
/// Art. 12. Parameters: members, least.
inline constexpr ErrorCode kTooFewMembers{"members.too_few_members", ErrorKind::Refused};
/// The sex entered is not that of the identity number. Parameters: count, person_no, name (the first).
inline constexpr ErrorCode kSexDiffers{"members.sex_differs", ErrorKind::Refused};
/// A 15-digit identity number, valid no longer. Parameters: count, person_no, name (the first).
inline constexpr ErrorCode kIdentityOldForm{"members.identity_old_form", ErrorKind::Refused};
/// Civil Code, art. 18. Parameters: count, person_no, name (the first).
inline constexpr ErrorCode kProofOfOwnLiving{"members.proof_of_own_living", ErrorKind::Refused};
/// Wage regulation, art. 11. Parameters: count, person_no, name (the first).
inline constexpr ErrorCode kAccountShared{"members.account_shared", ErrorKind::Refused};
/// Art. 25: written notice three months before the year's end, of an organisation six. Parameters: notice_by,
/// months.
inline constexpr ErrorCode kNoticeLate{"members.notice_late", ErrorKind::Refused};
/// A person who was known already now stands otherwise. Parameters: count, person_no, name (the first; as
/// before).
inline constexpr ErrorCode kParticularsChanged{"members.particulars_changed", ErrorKind::Refused};

} // namespace zhangfang::errors
