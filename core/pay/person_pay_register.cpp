#include "core/pay/person_pay_register.h"

#include "core/base/keys.h"
#include "core/pay/pay_line_register.h"
#include "core/store/statement.h"

namespace zhangfang::pay
{

namespace
{

using store::Connection;
using store::Statement;

constexpr char kRuns[] =
    "SELECT r.id, r.month, r.run_no, r.total_fen, tx.at_utc, coalesce((SELECT sum(y.amount_fen) FROM payment "
    "y"
    " WHERE y.pay_run_id = r.id AND y.person_id = :person), 0)"
    " FROM pay_run r JOIN tx ON tx.id = r.tx WHERE r.state = 'posted' AND r.month BETWEEN :first AND :last"
    " AND (EXISTS (SELECT 1 FROM pay_slip s WHERE s.run_id = r.id AND s.person_id = :person)"
    "  OR EXISTS (SELECT 1 FROM pay_line l WHERE l.run_id = r.id AND l.person_id = :person))"
    " ORDER BY r.month, r.run_no";
constexpr char kOwed[] =
    "SELECT coalesce((SELECT sum(s.amount_fen) FROM pay_slip s JOIN pay_run r ON r.id = s.run_id"
    " WHERE r.state = 'posted' AND s.person_id = :person), 0)"
    " - coalesce((SELECT sum(y.amount_fen) FROM pay_run r CROSS JOIN payment y"
    " ON y.pay_run_id = r.id AND y.person_id = :person), 0)";

void addUp(PersonPay &pay)
{
    for (const PayLineRow &row : pay.lines) {
        pay.minutes += row.line.minutes;
        pay.earned += row.line.amount;
    }
}

} // namespace

Result<std::vector<PersonPay>> PersonPayRegister::ofYear(people::PersonId person, Year year) const
{
    return m_file.read([&](const Connection &connection) -> Result<std::vector<PersonPay>> {
        std::vector<PersonPay> all;
        PayLineRegister lines(connection, person);
        Statement rows(connection, kRuns);
        rows.bind(":person", person)
            .bind(":first", Month::of(year.firstDay()).toString())
            .bind(":last", Month::of(year.lastDay()).toString());
        while (rows.next()) {
            QDateTime postedAt = QDateTime::fromString(rows.text(4), Qt::ISODate);
            postedAt.setTimeSpec(Qt::UTC);
            PersonPay pay{{rows.id<PayRunId>(0), known(Month::parse(rows.text(1))),
                           static_cast<int>(rows.integer(2)), rows.money(3)},
                          postedAt};
            pay.paid = rows.money(5);
            pay.lines = lines.of(pay.run);
            addUp(pay);
            all.push_back(std::move(pay));
        }
        return all;
    });
}

Result<Money> PersonPayRegister::owed(people::PersonId person) const
{
    return m_file.read([&](const Connection &connection) -> Result<Money> {
        Statement row(connection, kOwed);
        const bool found = row.bind(":person", person).next();
        ZHANGFANG_ASSERT(found);
        return row.money(0);
    });
}

} // namespace zhangfang::pay
