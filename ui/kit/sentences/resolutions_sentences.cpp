#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
    {"resolutions.number_missing", QT_TRANSLATE_NOOP("Sentences", "The resolution has no number. Give it the one under which the minutes keep it, for example 2026-01.")},
    {"resolutions.title_missing", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no} has no title.")},
    {"resolutions.date_missing", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no} has no day. Give the day of the meeting.")},
    {"resolutions.matter_missing", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no} does not say what it decides. Name at least one matter.")},
    {"resolutions.heads_impossible", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no}: {heads_present} present of {heads_total} cannot be.")},
    {"resolutions.votes_impossible", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no}: {votes_for} votes for and {votes_against} against cannot be among {votes_total} votes.")},
    {"resolutions.votes_below_heads", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no}: {heads_total} members have {votes_total} votes. Each has one basic vote, those absent too (cooperative law, article 22).")},
    {"resolutions.additional_votes_over_law", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no}: {heads_total} members have {votes_total} votes. Additional votes come to at most 20% of the basic votes, so there are {most} at most (cooperative law, article 22).")},
    {"resolutions.more_votes_than_present", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no}: {votes_cast} votes were cast and {heads_present} were present, who have at most {most}.")},
    {"resolutions.too_few_representatives", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no}: an assembly of representatives has at least {least} of them, not {heads_total} (cooperative law, article 32).")},
    {"resolutions.board_votes", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no}: a board votes by heads, so its {heads_total} members have as many votes, not {votes_total} (cooperative law, article 33).")},
    {"resolutions.kept_for_assembly", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no}: a board cannot decide this. Charter, distribution, reserve, entry and expulsion are kept for the assembly of members (cooperative law, article 29).")},
    {"resolutions.laid_out_too_late", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no}: the plan was laid out on {laid_out_on} for the assembly of {adopted_on}. It lies at the office at least 15 days before, so from {latest} at the latest (cooperative law, article 40).")},
    {"resolutions.number_taken", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no} is on record already, of {adopted_on}. A number is never used again.")},
    {"resolutions.laid_out_unknown", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no} does not say when the plan was laid out. It lies at the office at least 15 days before the assembly (cooperative law, article 40).")},
    {"resolutions.in_future", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no} is dated {adopted_on}, a day still to come.")},
    {"resolutions.needed_charter_change", QT_TRANSLATE_NOOP("Sentences", "A change of the charter needs a resolution of the assembly by two thirds of all votes (cooperative law, articles 29 item 1 and 30). Choose the resolution; one that is not on record yet is entered first.")},
    {"resolutions.needed_distribution", QT_TRANSLATE_NOOP("Sentences", "A distribution is posted only on a plan that the assembly has adopted (cooperative law, article 29 item 4). Choose the resolution; one that is not on record yet is entered first.")},
    {"resolutions.needed_reserve_use", QT_TRANSLATE_NOOP("Sentences", "The reserve is used only by resolution of the assembly (cooperative law, articles 29 item 8 and 42). Choose the resolution; one that is not on record yet is entered first.")},
    {"resolutions.needed_keep_back", QT_TRANSLATE_NOOP("Sentences", "A part of the surplus is kept back only by resolution of the assembly on the plan (cooperative law, articles 29 item 4 and 44). Choose the resolution; one that is not on record yet is entered first.")},
    {"resolutions.needed_opening_use", QT_TRANSLATE_NOOP("Sentences", "Surplus of earlier years is distributed only by resolution of the assembly (cooperative law, article 29 item 4). Choose the resolution; one that is not on record yet is entered first.")},
    {"resolutions.needed_conversion", QT_TRANSLATE_NOOP("Sentences", "Surplus becomes contribution only by resolution of the assembly (cooperative law, article 44). Choose the resolution; one that is not on record yet is entered first.")},
    {"resolutions.needed_entry", QT_TRANSLATE_NOOP("Sentences", "The assembly decides who joins (cooperative law, article 24). Choose the resolution; one that is not on record yet is entered first.")},
    {"resolutions.needed_expulsion", QT_TRANSLATE_NOOP("Sentences", "The assembly decides on an expulsion, after the member could speak (cooperative law, article 26). Choose the resolution; one that is not on record yet is entered first.")},
    {"resolutions.needed_reopening", QT_TRANSLATE_NOOP("Sentences", "A closed month or year is opened again only by resolution. Choose the resolution; one that is not on record yet is entered first.")},
    {"resolutions.needed_other", QT_TRANSLATE_NOOP("Sentences", "This step needs a resolution. Choose the resolution; one that is not on record yet is entered first.")},
    {"resolutions.no_such_resolution", QT_TRANSLATE_NOOP("Sentences", "There is no resolution {resolution_no} on record. Enter it first, as the minutes have it.")},
    {"resolutions.of_other_matter", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no}, {title}, was not entered as deciding this matter. Name the one that does.")},
    {"resolutions.no_quorum", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no} was taken without a quorum: {heads_present} of {heads_total} were present, and two thirds are {needed} (cooperative law, article 30).")},
    {"resolutions.not_carried", QT_TRANSLATE_NOOP("Sentences", "Resolution {resolution_no} was not carried: {votes_for} of all {votes_total} votes were for it, and {needed} are needed (cooperative law, article 30).")},
};
// clang-format on
} // namespace

SentenceTable resolutionsSentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
