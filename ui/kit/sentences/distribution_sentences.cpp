#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
    {"distribution.statement_differs", QT_TRANSLATE_NOOP("Sentences", "The lines of the statement come to {lines_fen} yuan, the surplus is {surplus_fen} yuan: {difference_fen} yuan between them. Look the lines up again, or the surplus.")},
    {"distribution.not_in_bin", QT_TRANSLATE_NOOP("Sentences", "Plan {plan_no} is not in the bin.")},
    {"distribution.reserve_cover_over_limit", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} yuan cannot come from the reserve to cover losses. At most {limit_fen} yuan can: the reserve holds {reserve_fen} yuan, the losses are {losses_fen} yuan (Law on Farmers' Cooperatives, arts 29 and 42).")},
    {"distribution.opening_used_over_limit", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} yuan of opening surplus cannot be shared out. At most {limit_fen} yuan can, what was undistributed at the year's opening.")},
    {"distribution.opening_used_without_surplus", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} yuan of opening surplus cannot be shared out, as the year closed with {surplus_fen} yuan. Opening surplus is added only to a year that has a surplus.")},
    {"distribution.kept_over_limit", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} yuan cannot be kept back. At most {limit_fen} yuan can: what is kept back comes out of the capital side, never out of labour's part (Law on Farmers' Cooperatives, art. 44).")},
    {"distribution.earlier_reserves_more", QT_TRANSLATE_NOOP("Sentences", "The year's figures give {total_fen} yuan to be drawn to the reserves, but its earlier rounds have given {earlier_fen} yuan. A later round states the whole year's figures again; where they became less, reverse the earlier plan first.")},
    {"distribution.earlier_labour_more", QT_TRANSLATE_NOOP("Sentences", "The year's figures give {total_fen} yuan to be shared by labour, but its earlier rounds have given {earlier_fen} yuan. A later round states the whole year's figures again; where they became less, reverse the earlier plan first.")},
    {"distribution.earlier_capital_more", QT_TRANSLATE_NOOP("Sentences", "The year's figures give {total_fen} yuan to be shared by capital, but its earlier rounds have given {earlier_fen} yuan. A later round states the whole year's figures again; where they became less, reverse the earlier plan first.")},
    {"distribution.earlier_cover_more", QT_TRANSLATE_NOOP("Sentences", "The year's figures give {total_fen} yuan for covering losses from the reserve, but its earlier rounds have given {earlier_fen} yuan. A later round states the whole year's figures again; where they became less, reverse the earlier plan first.")},
    {"distribution.earlier_opening_more", QT_TRANSLATE_NOOP("Sentences", "The year's figures give {total_fen} yuan of opening surplus to be shared out, but its earlier rounds have given {earlier_fen} yuan. A later round states the whole year's figures again; where they became less, reverse the earlier plan first.")},
    {"distribution.nobody_with_labour", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} yuan are to be shared by labour, but no member has approved labour in the year. Nothing was posted.")},
    {"distribution.nobody_with_capital", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} yuan are to be shared by capital, but no member has any capital that counts. Nothing was posted.")},
    {"distribution.nobody_for_reserve", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} yuan of the reserve are to be quantified to the members, but by the charter's basis nobody has a part in them (Law on Farmers' Cooperatives, art. 42). Nothing was posted.")},
    {"distribution.weight_negative", QT_TRANSLATE_NOOP("Sentences", "Member {member_no} has {weight} of labour or capital. It cannot be less than nothing.")},
    {"distribution.member_twice", QT_TRANSLATE_NOOP("Sentences", "Member {member_no} stands in the plan twice.")},
    {"distribution.conversion_over_amount", QT_TRANSLATE_NOOP("Sentences", "{conversion_fen} yuan of member {member_no} cannot become contribution. It can be from nothing to the whole amount, {amount_fen} yuan (Law on Farmers' Cooperatives, art. 44).")},
    {"distribution.negative_deduction", QT_TRANSLATE_NOOP("Sentences", "The deduction “{reason}” of member {member_no} is {amount_fen} yuan. A deduction takes away, so it cannot be negative.")},
    {"distribution.below_labour_floor", QT_TRANSLATE_NOOP("Sentences", "Labour gets {labour_fen} yuan. At least {floor_fen} yuan is due, 60 % of the distributable surplus of {distributable_fen} yuan (Law on Farmers' Cooperatives, art. 44).")},
    {"distribution.nothing_without_surplus", QT_TRANSLATE_NOOP("Sentences", "There is nothing to share out: the year closed with {surplus_fen} yuan.")},
    {"distribution.losses_take_all", QT_TRANSLATE_NOOP("Sentences", "There is nothing to share out: earlier losses take the whole surplus of {surplus_fen} yuan (Law on Farmers' Cooperatives, art. 44).")},
    {"distribution.loss_carried_forward", QT_TRANSLATE_NOOP("Sentences", "A loss of {loss_carried_fen} yuan is carried forward to the next year.")},
    {"distribution.kept_rests_on_resolution", QT_TRANSLATE_NOOP("Sentences", "{kept_fen} yuan are kept back. This rests on the resolution alone; article 44 of the Law on Farmers' Cooperatives does not name it.")},
    {"distribution.deduction_stays_owed", QT_TRANSLATE_NOOP("Sentences", "The amount of member {member_no} did not reach for all deductions; {owed_fen} yuan stay owed.")},
    {"distribution.months_unapproved", QT_TRANSLATE_NOOP("Sentences", "The labour of {year} is not all approved: {months} have sheets that are still open. Approve them first; only approved labour counts.")},
    {"distribution.months_unpaid", QT_TRANSLATE_NOOP("Sentences", "The labour of {year} is not all paid: {months} have approved sheets without a pay run. The charter measures labour by the fee, so run the pay first.")},
    {"distribution.round_posted", QT_TRANSLATE_NOOP("Sentences", "Round {round} of {year} is posted already, as plan {plan_no}. Reverse that plan first, or draw up the next round.")},
    {"distribution.round_under_way", QT_TRANSLATE_NOOP("Sentences", "Round {round} of {year} was put forward already, as plan {plan_no}. Drop that plan first, or go on with it.")},
    {"distribution.round_before_missing", QT_TRANSLATE_NOOP("Sentences", "Round {round} of {year} cannot be drawn up: round {missing} has no posted plan. Rounds follow each other.")},
    {"distribution.later_year_posted", QT_TRANSLATE_NOOP("Sentences", "{year} cannot be distributed anew: plan {plan_no} of {later_year} stands on what {year} closed with. Reverse that plan first.")},
    {"distribution.round_not_possible", QT_TRANSLATE_NOOP("Sentences", "There is no round {round}. Rounds count from 1.")},
    {"distribution.no_such_plan", QT_TRANSLATE_NOOP("Sentences", "There is no plan {plan_no}.")},
    {"distribution.no_posted_plan", QT_TRANSLATE_NOOP("Sentences", "{year} has no posted plan of round {round}.")},
    {"distribution.not_a_draft", QT_TRANSLATE_NOOP("Sentences", "Plan {plan_no} is no draft any more. Only a draft is put forward.")},
    {"distribution.not_put_forward", QT_TRANSLATE_NOOP("Sentences", "Plan {plan_no} is not laid out for the members. A plan is put forward before it is reviewed and adopted (Law on Farmers' Cooperatives, art. 40).")},
    {"distribution.needs_opinion", QT_TRANSLATE_NOOP("Sentences", "Plan {plan_no} waits for the supervisors' opinion. The charter has a supervisor, who examines the accounts and reports to the assembly (Law on Farmers' Cooperatives, arts 33 and 45).")},
    {"distribution.not_adopted", QT_TRANSLATE_NOOP("Sentences", "Plan {plan_no} was not adopted. Only the members' assembly can adopt a distribution plan (Law on Farmers' Cooperatives, arts 29 and 44).")},
    {"distribution.not_posted", QT_TRANSLATE_NOOP("Sentences", "Plan {plan_no} is not posted. Only a posted plan is reversed; one that is not is dropped.")},
    {"distribution.not_payable", QT_TRANSLATE_NOOP("Sentences", "Plan {plan_no} is not posted, so nothing is owed on it yet. Post it before it is paid out.")},
    {"distribution.not_droppable", QT_TRANSLATE_NOOP("Sentences", "Plan {plan_no} cannot be dropped. A posted plan is reversed, and one that is over stays over.")},
    {"distribution.reversal_reason_missing", QT_TRANSLATE_NOOP("Sentences", "A reversal needs a reason. It stands beside the plan for good.")},
    {"distribution.later_round_posted", QT_TRANSLATE_NOOP("Sentences", "Plan {plan_no} cannot be reversed: plan {later_plan_no}, a later round of the same year, stands on it. Reverse that one first.")},
    {"distribution.paid_out", QT_TRANSLATE_NOOP("Sentences", "Plan {plan_no} cannot be reversed: {paid_fen} yuan were paid out on it. Take the payments back first.")},
    {"distribution.plan_outdated", QT_TRANSLATE_NOOP("Sentences", "The books have changed since plan {plan_no} was drawn up; the first difference is in “{key}”: {drawn_up} then, {now} today. Draw the plan up again.")},
    {"distribution.plan_differs", QT_TRANSLATE_NOOP("Sentences", "Plan {plan_no} does not come out again from what it keeps; the first difference is in “{key}”: {kept} is kept, {now} comes out. Somebody changed the file, or it is damaged; nothing was posted.")},
    {"distribution.opening_differs", QT_TRANSLATE_NOOP("Sentences", "The opening surplus is given as {opening_fen} yuan, but the year before closed with {closing_fen} yuan by plan {plan_no}.")},
    {"distribution.year_not_over", QT_TRANSLATE_NOOP("Sentences", "{year} is not over on {today}. Surplus and capital are those of its last day.")},
};
// clang-format on
} // namespace

SentenceTable distributionSentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
