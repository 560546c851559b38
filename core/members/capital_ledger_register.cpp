#include "core/members/capital_ledger_register.h"

#include "core/base/assert.h"
#include "core/store/statement.h"

namespace zhangfang::members
{

namespace
{

using store::Connection;
using store::Statement;

// A contribution has no kind of share; a word for it would be made into a text row by row.
constexpr const char *kCapitalMovements =
    "SELECT person_id, NULL, moved_on, amount_fen FROM contribution"
    " UNION ALL SELECT person_id, kind, moved_on, amount_fen FROM quantified_share";
constexpr const char *kCapitalMovementsOfPerson =
    "SELECT person_id, NULL, moved_on, amount_fen FROM contribution WHERE person_id = :person"
    " UNION ALL SELECT person_id, kind, moved_on, amount_fen FROM quantified_share WHERE person_id = :person";
constexpr const char *kCapitalMovementsWithin =
    "SELECT person_id, NULL, moved_on, amount_fen FROM contribution WHERE moved_on <= :last"
    " UNION ALL SELECT person_id, kind, :before, sum(amount_fen) FROM quantified_share"
    "  WHERE moved_on <= :before GROUP BY person_id, kind"
    " UNION ALL SELECT person_id, kind, moved_on, amount_fen FROM quantified_share"
    "  WHERE moved_on > :before AND moved_on <= :last";

/// Which part a kind of quantified share belongs to.
CapitalPart partOf(const QString &kind)
{
    if (kind == QLatin1String("reserve"))
        return CapitalPart::ReserveShare;
    if (kind == QLatin1String("subsidy"))
        return CapitalPart::SubsidyShare;
    ZHANGFANG_ASSERT(kind == QLatin1String("donation"));
    return CapitalPart::DonationShare;
}

CapitalLedger capitalLedgerOf(Statement &rows)
{
    std::vector<CapitalMovement> movements;
    while (rows.next())
        movements.push_back({rows.id<people::PersonId>(0),
                             rows.isNull(1) ? CapitalPart::Contribution : partOf(rows.text(1)), rows.date(2),
                             rows.money(3)});
    return CapitalLedger(movements);
}

} // namespace

CapitalLedger loadCapitalLedger(const Connection &connection)
{
    Statement all(connection, kCapitalMovements);
    return capitalLedgerOf(all);
}

CapitalLedger loadCapitalLedgerOf(const Connection &connection, people::PersonId person)
{
    Statement ofPerson(connection, kCapitalMovementsOfPerson);
    ofPerson.bind(":person", person);
    return capitalLedgerOf(ofPerson);
}

CapitalLedger loadCapitalLedger(const Connection &connection, QDate first, QDate last)
{
    Statement movements(connection, kCapitalMovementsWithin);
    movements.bind(":before", first.addDays(-1)).bind(":last", last);
    return capitalLedgerOf(movements);
}

} // namespace zhangfang::members
