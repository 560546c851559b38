#include "core/members/capital_ledger_register.h"

#include "core/store/statement.h"

namespace zhangfang::members
{

namespace
{

using store::Connection;
using store::Statement;

// A contribution has no kind of share; a word for it would be made into a text row by row.
constexpr const char *kCapitalMovementsOfPerson =
    "SELECT person_id, NULL, moved_on, amount_fen FROM contribution WHERE person_id = :person"
    " UNION ALL SELECT person_id, kind, moved_on, amount_fen FROM quantified_share WHERE person_id = :person";
constexpr const char *kContributionsOn = "SELECT person_id, sum(amount_fen) FROM contribution"
                                         " WHERE moved_on <= :day GROUP BY person_id";
constexpr const char *kSharesOn = "SELECT person_id, sum(amount_fen) FROM quantified_share"
                                  " WHERE kind = :kind AND moved_on <= :day GROUP BY person_id";
constexpr const char *kCapitalMovementsAfter =
    "SELECT person_id, NULL, moved_on, amount_fen FROM contribution"
    " WHERE moved_on > :day AND moved_on <= :last"
    " UNION ALL SELECT person_id, kind, moved_on, amount_fen FROM quantified_share"
    " WHERE moved_on > :day AND moved_on <= :last";

/// Rows of person, kind (none: a contribution), day and amount.
void addMovements(CapitalLedger &ledger, Statement &rows)
{
    while (rows.next())
        ledger.add(
            {rows.id<people::PersonId>(0),
             rows.isNull(1) ? CapitalPart::Contribution : known(valueOf(kQuantifiedParts, rows.text(1))),
             rows.date(2), rows.money(3)});
}

/// Rows of person and what is held of that part.
void addOpenings(CapitalLedger &ledger, CapitalPart part, Statement &rows)
{
    while (rows.next())
        ledger.addOpening(rows.id<people::PersonId>(0), part, rows.money(1));
}

} // namespace

CapitalLedger loadCapitalLedgerOf(const Connection &connection, people::PersonId person)
{
    CapitalLedger ledger;
    Statement ofPerson(connection, kCapitalMovementsOfPerson);
    ofPerson.bind(":person", person);
    addMovements(ledger, ofPerson);
    return ledger;
}

CapitalLedger loadCapitalLedger(const Connection &connection, QDate first, QDate last)
{
    CapitalLedger ledger(first, last);
    Statement contributions(connection, kContributionsOn);
    addOpenings(ledger, CapitalPart::Contribution, contributions.bind(":day", first));
    Statement shares(connection, kSharesOn);
    for (const auto &[part, key] : kQuantifiedParts)
        addOpenings(ledger, part, shares.bind(":kind", QLatin1String(key)).bind(":day", first));
    if (first < last) {
        Statement after(connection, kCapitalMovementsAfter);
        addMovements(ledger, after.bind(":day", first).bind(":last", last));
    }
    return ledger;
}

std::unordered_map<people::PersonId, Money> contributionsOn(const Connection &connection, QDate day)
{
    std::unordered_map<people::PersonId, Money> contributions;
    Statement rows(connection, kContributionsOn);
    rows.bind(":day", day);
    while (rows.next())
        contributions.emplace(rows.id<people::PersonId>(0), rows.money(1));
    return contributions;
}

} // namespace zhangfang::members
