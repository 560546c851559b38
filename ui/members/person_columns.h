#pragma once

#include "core/members/member_account_register.h"
#include "core/members/membership_rules.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"

#include <vector>

/// The register of members as a table: columns, filters, and what its sum row says.
namespace zhangfang::ui::members
{

using PersonModel = kit::TableModel<zhangfang::members::PersonLine>;

std::vector<kit::Column<zhangfang::members::PersonLine>> personColumns();
/// Number, last four digits of the identity number, name and its initials.
QString personHaystack(const zhangfang::members::PersonLine &line);
/// Who is in the register: members, former members, who joins later, workers, everybody.
std::vector<kit::FilterChoice> standingChoices(const PersonModel &model);
std::vector<kit::FilterChoice> statusChoices(const PersonModel &model);

/// "168 people".
QString countWords(const std::vector<int> &rows);
/// "Total 168 members, 154 of them farmers (91.67%), 7 leave on 2025-12-31".
QString sumWords(const PersonModel &model, const std::vector<int> &rows);

} // namespace zhangfang::ui::members
