#include "core/distribution/person_distributions_register.h"

#include "core/base/keys.h"
#include "core/store/statement.h"

namespace zhangfang::distribution
{

namespace
{

using store::Connection;
using store::Statement;

constexpr auto kOfPerson =
    "SELECT p.id, p.plan_no, p.year, p.round, p.state, p.posted_on, l.labour_fen, l.capital_fen,"
    " l.reserve_share_fen, l.converted_fen, l.deductions_fen, l.net_fen,"
    " coalesce((SELECT sum(y.amount_fen) FROM payment y WHERE y.plan_id = p.id AND y.person_id = :person), 0)"
    " FROM plan p JOIN plan_line l ON l.plan_id = p.id"
    " WHERE l.person_id = :person AND p.state IN ('posted', 'reversed') ORDER BY p.year, p.round, p.id";

} // namespace

Result<std::vector<PersonDistribution>> PersonDistributionsRegister::of(people::PersonId person) const
{
    return m_file.read([&](const Connection &connection) -> Result<std::vector<PersonDistribution>> {
        std::vector<PersonDistribution> all;
        Statement rows(connection, kOfPerson);
        rows.bind(":person", person);
        while (rows.next()) {
            all.push_back({rows.id<PlanId>(0), rows.text(1), Year{static_cast<int>(rows.integer(2))},
                           static_cast<int>(rows.integer(3)), known(planStateFromKey(rows.text(4))),
                           rows.date(5), rows.money(6), rows.money(7), rows.money(8), rows.money(9),
                           rows.money(10), rows.money(11), rows.money(12)});
        }
        return all;
    });
}

} // namespace zhangfang::distribution
