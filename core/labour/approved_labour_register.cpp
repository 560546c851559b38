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
constexpr char kRunningTotal[] =
    "SELECT year_minutes FROM approved_labour WHERE substr(worked_month, 1, 4) = :year"
    " AND is_member = :member AND person_id = :person ORDER BY id DESC LIMIT 1";

/// The running total of each person's year, as a member and as a non-member: as the file has it, then as it
/// grows.
class RunningTotals
{
public:
    explicit RunningTotals(const store::Connection &connection)
        : m_last(connection, kRunningTotal)
    {
    }

    /// The total with these minutes.
    qint64 add(people::PersonId person, Year year, bool isMember, qint64 minutes)
    {
        const auto [total, isNew] = m_totals.try_emplace({person, year, isMember}, 0);
        if (isNew)
            total->second = read(person, year, isMember);
        return total->second += minutes;
    }

private:
    qint64 read(people::PersonId person, Year year, bool isMember)
    {
        m_last.bind(":year", QString::number(year.number)).bind(":member", isMember).bind(":person", person);
        return m_last.next() ? m_last.integer(0) : 0;
    }

    store::Statement m_last;
    std::map<std::tuple<people::PersonId, Year, bool>, qint64> m_totals;
};

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
    RunningTotals totals(transaction.connection());
    store::BulkInsert rows(transaction.connection(), "approved_labour",
                           {"tx", "approval_id", "person_id", "booked_month", "worked_month", "is_member",
                            "minutes", "year_minutes"});
    for (const auto &[key, minutes] : m_minutes) {
        const auto &[person, booked, worked, isOutsider] = key;
        rows.add({transaction.tx(), id, person.value(), booked.toString(), worked.toString(),
                  qint64(isOutsider ? 0 : 1), minutes,
                  totals.add(person, worked.year(), !isOutsider, minutes)});
    }
    rows.finish();
    transaction.statement(kPost)
        .bind(":digest", store::bulkDigest(transaction.connection(), "approved_labour", id))
        .bind(":approval_id", id)
        .run();
}

} // namespace zhangfang::labour
