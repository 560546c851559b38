#include "core/labour/approved_labour_register.h"

#include "core/store/bulk_insert.h"
#include "core/store/seal.h"

namespace zhangfang::labour
{

namespace
{

constexpr char kInsertApproval[] = "INSERT INTO approval (tx, state) VALUES (:tx, 'draft')";
constexpr char kPost[] =
    "UPDATE approval SET tx = :tx, state = 'posted', labour_digest = :digest WHERE id = :approval_id";

} // namespace

void ApprovedLabour::add(Month booked, const std::vector<LabourTotal> &totals)
{
    for (const LabourTotal &total : totals)
        m_minutes[Key(total.person, booked, total.workedMonth, !total.member)] += total.minutes;
}

void ApprovedLabour::keep(const store::Transaction &transaction) const
{
    store::Statement approval = transaction.statement(kInsertApproval);
    approval.run();
    const qint64 id = approval.insertedId();
    store::BulkInsert rows(
        transaction.connection(), "approved_labour",
        {"tx", "approval_id", "person_id", "booked_month", "worked_month", "is_member", "minutes"});
    for (const auto &[key, minutes] : m_minutes) {
        const auto &[person, booked, worked, isOutsider] = key;
        rows.add({transaction.tx(), id, person.value(), booked.toString(), worked.toString(),
                  qint64(isOutsider ? 0 : 1), minutes});
    }
    rows.finish();
    transaction.statement(kPost)
        .bind(":digest", store::bulkDigest(transaction.connection(), "approved_labour", id))
        .bind(":approval_id", id)
        .run();
}

} // namespace zhangfang::labour
