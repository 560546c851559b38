#pragma once

#include "core/base/error.h"

namespace zhangfang::errors
{

// Entering a resolution

/// No parameters.
inline constexpr ErrorCode kResolutionNumberMissing{"resolutions.number_missing", ErrorKind::BadInput};
/// Parameter: resolution_no.
inline constexpr ErrorCode kResolutionTitleMissing{"resolutions.title_missing", ErrorKind::BadInput};
/// Parameter: resolution_no.
inline constexpr ErrorCode kResolutionDateMissing{"resolutions.date_missing", ErrorKind::BadInput};
/// Parameter: resolution_no.
inline constexpr ErrorCode kResolutionMatterMissing{"resolutions.matter_missing", ErrorKind::BadInput};
/// Parameters: resolution_no, heads_present, heads_total.
inline constexpr ErrorCode kHeadsImpossible{"resolutions.heads_impossible", ErrorKind::BadInput};
/// Parameters: resolution_no, votes_for, votes_against, votes_total.
inline constexpr ErrorCode kVotesImpossible{"resolutions.votes_impossible", ErrorKind::BadInput};
/// Every head has one basic vote (art. 22). Parameters: resolution_no, votes_total, heads_total.
inline constexpr ErrorCode kVotesBelowHeads{"resolutions.votes_below_heads", ErrorKind::BadInput};
/// Art. 22. Parameters: resolution_no, votes_total, heads_total, most.
inline constexpr ErrorCode kAdditionalVotesOverLaw{"resolutions.additional_votes_over_law",
                                                   ErrorKind::Refused};
/// Parameters: resolution_no, votes_cast, heads_present, most.
inline constexpr ErrorCode kMoreVotesThanPresent{"resolutions.more_votes_than_present", ErrorKind::BadInput};
/// Art. 32. Parameters: resolution_no, heads_total, least.
inline constexpr ErrorCode kTooFewRepresentatives{"resolutions.too_few_representatives", ErrorKind::Refused};
/// A board votes by heads (art. 33). Parameters: resolution_no, votes_total, heads_total.
inline constexpr ErrorCode kBoardVotes{"resolutions.board_votes", ErrorKind::Refused};
/// Art. 29. Parameters: resolution_no, matter.
inline constexpr ErrorCode kKeptForAssembly{"resolutions.kept_for_assembly", ErrorKind::Refused};
/// Art. 40. Parameters: resolution_no, laid_out_on, adopted_on, latest (day).
inline constexpr ErrorCode kLaidOutTooLate{"resolutions.laid_out_too_late", ErrorKind::Refused};
/// Parameters: resolution_no, adopted_on (of the one that has the number).
inline constexpr ErrorCode kResolutionNumberTaken{"resolutions.number_taken", ErrorKind::Refused};

// Remarks that stop nothing

/// Art. 40. Parameter: resolution_no.
inline constexpr ErrorCode kLaidOutUnknown{"resolutions.laid_out_unknown", ErrorKind::Refused};
/// Parameters: resolution_no, adopted_on.
inline constexpr ErrorCode kResolutionInFuture{"resolutions.in_future", ErrorKind::Refused};

// The gate: a step needs a resolution. One code a matter, as each names its article. No parameters.

inline constexpr ErrorCode kNeedsCharterChange{"resolutions.needed_charter_change", ErrorKind::Refused};
inline constexpr ErrorCode kNeedsDistribution{"resolutions.needed_distribution", ErrorKind::Refused};
inline constexpr ErrorCode kNeedsReserveUse{"resolutions.needed_reserve_use", ErrorKind::Refused};
inline constexpr ErrorCode kNeedsKeepBack{"resolutions.needed_keep_back", ErrorKind::Refused};
inline constexpr ErrorCode kNeedsOpeningUse{"resolutions.needed_opening_use", ErrorKind::Refused};
inline constexpr ErrorCode kNeedsConversion{"resolutions.needed_conversion", ErrorKind::Refused};
inline constexpr ErrorCode kNeedsEntry{"resolutions.needed_entry", ErrorKind::Refused};
inline constexpr ErrorCode kNeedsExpulsion{"resolutions.needed_expulsion", ErrorKind::Refused};
inline constexpr ErrorCode kNeedsReopening{"resolutions.needed_reopening", ErrorKind::Refused};
inline constexpr ErrorCode kNeedsResolution{"resolutions.needed_other", ErrorKind::Refused};

/// Parameter: resolution_no.
inline constexpr ErrorCode kNoSuchResolution{"resolutions.no_such_resolution", ErrorKind::Refused};
/// Parameters: resolution_no, title, matter (the one asked for).
inline constexpr ErrorCode kResolutionOfOtherMatter{"resolutions.of_other_matter", ErrorKind::Refused};
/// Art. 30. Parameters: resolution_no, heads_present, heads_total, needed.
inline constexpr ErrorCode kNoQuorum{"resolutions.no_quorum", ErrorKind::Refused};
/// Art. 30. Parameters: resolution_no, votes_for, votes_total, needed.
inline constexpr ErrorCode kNotCarried{"resolutions.not_carried", ErrorKind::Refused};

} // namespace zhangfang::errors
