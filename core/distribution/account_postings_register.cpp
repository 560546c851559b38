#include "core/distribution/account_postings_register.h"

#include "core/store/statement.h"

namespace zhangfang::distribution
{

namespace
{

constexpr auto kInsertReserveShares =
    "INSERT INTO quantified_share (tx, person_id, kind, moved_on, amount_fen, cause, plan_id)"
    " SELECT :tx, person_id, 'reserve', :day, reserve_share_fen, 'draw', plan_id FROM plan_line"
    " WHERE plan_id = :plan AND reserve_share_fen > 0 ORDER BY id";

constexpr auto kInsertLossCover =
    "INSERT INTO quantified_share (tx, person_id, kind, moved_on, amount_fen, cause, plan_id)"
    " SELECT :tx, person_id, 'reserve', :day, -loss_cover_share_fen, 'loss_cover', plan_id FROM plan_line"
    " WHERE plan_id = :plan AND loss_cover_share_fen > 0 ORDER BY id";

constexpr auto kInsertConversions =
    "INSERT INTO contribution (tx, person_id, moved_on, kind, amount_fen, resolution_id, plan_id)"
    " SELECT :tx, person_id, :day, 'converted', converted_fen, :resolution, plan_id FROM plan_line"
    " WHERE plan_id = :plan AND converted_fen > 0 ORDER BY id";

constexpr auto kTakeBackShares =
    "INSERT INTO quantified_share (tx, person_id, kind, moved_on, amount_fen, cause, plan_id, corrects_id)"
    " SELECT :tx, person_id, kind, max(moved_on, :day), -amount_fen, 'reversal', plan_id, id"
    " FROM quantified_share WHERE plan_id = :plan AND corrects_id IS NULL ORDER BY id";

constexpr auto kTakeBackConversions =
    "INSERT INTO contribution (tx, person_id, moved_on, kind, amount_fen, plan_id, corrects_id, note)"
    " SELECT :tx, person_id, max(moved_on, :day), 'correction', -amount_fen, plan_id, id, :reason"
    " FROM contribution WHERE plan_id = :plan AND corrects_id IS NULL ORDER BY id";

} // namespace

void postToAccounts(store::Transaction &transaction, PlanId plan, resolutions::ResolutionId resolution,
                    QDate day)
{
    transaction.statement(kInsertReserveShares).bind(":day", day).bind(":plan", plan).run();
    transaction.statement(kInsertLossCover).bind(":day", day).bind(":plan", plan).run();
    transaction.statement(kInsertConversions)
        .bind(":day", day)
        .bind(":plan", plan)
        .bind(":resolution", resolution)
        .run();
}

void takeBackFromAccounts(store::Transaction &transaction, PlanId plan, QDate day, const QString &reason)
{
    transaction.statement(kTakeBackShares).bind(":day", day).bind(":plan", plan).run();
    transaction.statement(kTakeBackConversions)
        .bind(":day", day)
        .bind(":plan", plan)
        .bind(":reason", reason)
        .run();
}

} // namespace zhangfang::distribution
