#pragma once

#include "core/base/month.h"
#include "core/base/result.h"
#include "core/resolutions/resolution.h"

#include <vector>

/// What the Law on Farmers' Cooperatives (2017) asks of a resolution. The charter may ask for more, never for
/// less.
namespace zhangfang::resolutions
{

/// Days for which the annual report and the plans lie at the office before the assembly (art. 40). The day on
/// which they are laid out does not count (Civil Code, art. 201).
inline constexpr int kDaysLaidOut = 15;
/// Fewest members of a representative assembly (art. 32).
inline constexpr int kLeastRepresentatives = 51;
/// Additional votes for large contributors or users together: at most 20 % of the basic votes (art. 22).
inline constexpr int kMostAdditionalVotesPercent = 20;

/// Whether the law keeps this matter for the members' assembly, or the representative assembly that the
/// charter puts in its place (arts 24, 26, 29, 32, 44).
bool isKeptForAssembly(Matter matter);
/// Whether the matter needs two thirds of all votes and not just more than half (art. 30).
bool needsTwoThirds(Matter matter);
/// Whether the matter is part of the documents that lie out before the assembly (art. 40): the surplus or
/// loss plan.
bool needsLayingOut(Matter matter);

/// Least number of heads that makes a quorum: two thirds of the members, rounded up (art. 30).
int quorumOf(int headsTotal);
/// Least number of votes that carries the matter, of all votes and not of those present (art. 30).
int majorityOf(Matter matter, int votesTotal);

/// A number for the next resolution of the year: one more than the greatest of the form "2026-3", in its
/// width ("2026-01" → "2026-02"); "2026-1" where there is none. A proposal, for people may number otherwise.
QString nextNumber(const std::vector<Resolution> &resolutions, Year year);

/// Whether the record can be entered at all.
///
/// Refuses what is left out (resolutions.number_missing, title_missing, date_missing, matter_missing),
/// figures that cannot be (heads_impossible, votes_impossible, votes_below_heads, additional_votes_over_law,
/// more_votes_than_present, too_few_representatives, board_votes), a board's resolution on what the law keeps
/// for the assembly (kept_for_assembly) and documents that lay out for too short (laid_out_too_late).
Result<void> checkRecord(const ResolutionRecord &record);

/// What is lawful but deserves a look: resolutions.laid_out_unknown where the plan's laying out is not on
/// record, resolutions.in_future.
std::vector<Warning> warningsOn(const ResolutionRecord &record, QDate today);

/// Whether the vote carried the matter. Refuses resolutions.no_quorum and resolutions.not_carried.
///
/// Quorum and majority are those of art. 30, for a representative assembly too (our reading of art. 32). A
/// board votes by heads (art. 33): more than half of them must be for it; its quorum is the charter's affair.
Result<void> requireCarried(const ResolutionRecord &record, Matter matter);

} // namespace zhangfang::resolutions
