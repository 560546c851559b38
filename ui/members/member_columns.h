#pragma once

#include "core/store/change_history.h"
#include "ui/kit/table_model.h"
#include "ui/members/member_story.h"

#include <vector>

/// The tables of a member's own page.
namespace zhangfang::ui::members
{

/// A movement of the member account: contribution and quantified shares in one list.
struct CapitalRow {
    QDate movedOn;
    QString part;
    QString what;
    Money amount;
    QString note;
};
/// All movements by day.
std::vector<CapitalRow> capitalRows(const zhangfang::members::MemberAccount &account);

std::vector<kit::Column<zhangfang::members::Membership>> membershipColumns();
std::vector<kit::Column<CapitalRow>> capitalColumns();
std::vector<kit::Column<zhangfang::labour::PersonMonthLabour>> labourColumns();
std::vector<kit::Column<zhangfang::pay::PersonPay>> payColumns();
std::vector<kit::Column<zhangfang::distribution::PersonDistribution>> distributionColumns();
std::vector<kit::Column<store::Change>> changeColumns();

} // namespace zhangfang::ui::members
