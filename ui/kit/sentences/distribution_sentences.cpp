#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
    {"distribution.reserve_cover_over_limit", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} cannot come from the reserve to cover losses. At most {limit_fen} can: the reserve holds {reserve_fen}, the losses are {losses_fen} (Law on Farmers' Cooperatives, arts 29 and 42).")},
    {"distribution.opening_used_over_limit", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} of opening surplus cannot be shared out. At most {limit_fen} can, what was undistributed at the year's opening.")},
    {"distribution.opening_used_without_surplus", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} of opening surplus cannot be shared out, as the year closed with {surplus_fen}. Opening surplus is added only to a year that has a surplus.")},
    {"distribution.kept_over_limit", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} cannot be kept back. At most {limit_fen} can: what is kept back comes out of the capital side, never out of labour's part (Law on Farmers' Cooperatives, art. 44).")},
    {"distribution.earlier_reserves_more", QT_TRANSLATE_NOOP("Sentences", "The year's figures give {total_fen} to be drawn to the reserves, but its earlier rounds have given {earlier_fen}. A later round states the whole year's figures again; where they became less, reverse the earlier plan first.")},
    {"distribution.earlier_labour_more", QT_TRANSLATE_NOOP("Sentences", "The year's figures give {total_fen} to be shared by labour, but its earlier rounds have given {earlier_fen}. A later round states the whole year's figures again; where they became less, reverse the earlier plan first.")},
    {"distribution.earlier_capital_more", QT_TRANSLATE_NOOP("Sentences", "The year's figures give {total_fen} to be shared by capital, but its earlier rounds have given {earlier_fen}. A later round states the whole year's figures again; where they became less, reverse the earlier plan first.")},
    {"distribution.earlier_cover_more", QT_TRANSLATE_NOOP("Sentences", "The year's figures give {total_fen} for covering losses from the reserve, but its earlier rounds have given {earlier_fen}. A later round states the whole year's figures again; where they became less, reverse the earlier plan first.")},
    {"distribution.earlier_opening_more", QT_TRANSLATE_NOOP("Sentences", "The year's figures give {total_fen} of opening surplus to be shared out, but its earlier rounds have given {earlier_fen}. A later round states the whole year's figures again; where they became less, reverse the earlier plan first.")},
    {"distribution.nobody_with_labour", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} are to be shared by labour, but no member has approved labour in the year. Nothing was posted.")},
    {"distribution.nobody_with_capital", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} are to be shared by capital, but no member has any capital that counts. Nothing was posted.")},
    {"distribution.nobody_for_reserve", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} of the reserve are to be quantified to the members, but by the charter's basis nobody has a part in them (Law on Farmers' Cooperatives, art. 42). Nothing was posted.")},
    {"distribution.weight_negative", QT_TRANSLATE_NOOP("Sentences", "Member {member_no} has {weight} of labour or capital. It cannot be less than nothing.")},
    {"distribution.member_twice", QT_TRANSLATE_NOOP("Sentences", "Member {member_no} stands in the plan twice.")},
    {"distribution.conversion_over_amount", QT_TRANSLATE_NOOP("Sentences", "{conversion_fen} of member {member_no} cannot become contribution. It can be from nothing to the whole amount, {amount_fen} (Law on Farmers' Cooperatives, art. 44).")},
    {"distribution.negative_deduction", QT_TRANSLATE_NOOP("Sentences", "The deduction “{reason}” of member {member_no} is {amount_fen}. A deduction takes away, so it cannot be negative.")},
    {"distribution.below_labour_floor", QT_TRANSLATE_NOOP("Sentences", "Labour gets {labour_fen}. At least {floor_fen} is due, 60 % of the distributable surplus of {distributable_fen} (Law on Farmers' Cooperatives, art. 44).")},
    {"distribution.nothing_without_surplus", QT_TRANSLATE_NOOP("Sentences", "There is nothing to share out: the year closed with {surplus_fen}.")},
    {"distribution.losses_take_all", QT_TRANSLATE_NOOP("Sentences", "There is nothing to share out: earlier losses take the whole surplus of {surplus_fen} (Law on Farmers' Cooperatives, art. 44).")},
    {"distribution.loss_carried_forward", QT_TRANSLATE_NOOP("Sentences", "A loss of {loss_carried_fen} is carried forward to the next year.")},
    {"distribution.kept_rests_on_resolution", QT_TRANSLATE_NOOP("Sentences", "{kept_fen} are kept back. This rests on the resolution alone; article 44 of the Law on Farmers' Cooperatives does not name it.")},
    {"distribution.deduction_stays_owed", QT_TRANSLATE_NOOP("Sentences", "The amount of member {member_no} did not reach for all deductions; {owed_fen} stay owed.")},
};
// clang-format on
} // namespace

SentenceTable distributionSentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
