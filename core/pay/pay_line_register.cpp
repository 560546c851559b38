#include "core/pay/pay_line_register.h"

#include "core/base/keys.h"
#include "core/pay/pay_errors.h"

#include <algorithm>

namespace zhangfang::pay
{

namespace
{

constexpr char kLines[] =
    "SELECT person_id, job_id, worked_month, kind, rate_unit, rate_e4, minutes_per_workday, is_member,"
    " is_correction, minutes, quantity_milli, amount_fen FROM pay_line";
constexpr char kSlips[] = "SELECT person_id, is_member, slip_no, amount_fen FROM pay_slip";
constexpr char kPerson[] = "SELECT worker_no, name FROM person WHERE id = :id";
constexpr char kJob[] = "SELECT job_no, kind_of_work FROM job WHERE id = :id";

constexpr char kDiffering[] =
    "SELECT r.run_no FROM pay_run r WHERE r.month = :month AND r.state = 'posted' AND EXISTS (SELECT 1 FROM"
    "  (SELECT person_id, is_member, amount_fen AS line_fen, 0 AS slip_fen, 0 AS slips FROM pay_line"
    "   WHERE run_id = r.id UNION ALL"
    "   SELECT person_id, is_member, 0, amount_fen, 1 FROM pay_slip WHERE run_id = r.id)"
    "  GROUP BY person_id, is_member HAVING sum(line_fen) <> sum(slip_fen) OR sum(slips) = 0)"
    " ORDER BY r.run_no";

PayLine lineAt(const store::Statement &row)
{
    return {{row.id<people::PersonId>(0), row.id<labour::JobId>(1), known(Month::parse(row.text(2))),
             known(labour::workKindFromKey(row.text(3))),
             PayBasis{known(labour::workUnitFromKey(row.text(4))), Price::fromE4(row.integer(5)),
                      static_cast<int>(row.integer(6))},
             row.flag(7), row.flag(8)},
            row.integer(9),
            Quantity::fromThousandths(row.integer(10)),
            row.money(11)};
}

Error linesDiffer(Month month, qint64 run)
{
    return {errors::kLinesDiffer,
            {{QStringLiteral("month"), month.toString()}, {QStringLiteral("run"), run}}};
}

[[noreturn]] void refuseLines(const PayRun &run)
{
    throw store::StorageError(linesDiffer(run.month, run.number));
}

} // namespace

Result<void> requireSlipsOfLines(const store::Connection &connection, Month month)
{
    store::Statement differing(connection, kDiffering);
    if (differing.bind(":month", month.toString()).next())
        return linesDiffer(month, differing.integer(0));
    return {};
}

PayLineRegister::PayLineRegister(const store::Connection &connection, std::optional<people::PersonId> person)
    : m_of(person)
    , m_lines(select(connection, kLines))
    , m_slips(select(connection, kSlips))
    , m_person(connection, kPerson)
    , m_job(connection, kJob)
{
}

store::Statement PayLineRegister::select(const store::Connection &connection, const char *columns) const
{
    const QByteArray sql = QByteArray(columns) + " WHERE run_id = :run" +
                           (m_of ? " AND person_id = :person" : "") + " ORDER BY id";
    return {connection, sql.constData()};
}

store::Statement &PayLineRegister::rowsOf(store::Statement &rows, PayRunId run)
{
    rows.bind(":run", run);
    return m_of ? rows.bind(":person", *m_of) : rows;
}

std::vector<PayLineRow> PayLineRegister::of(const PayRun &run)
{
    std::map<SlipKey, Slip> slips = slipsOf(run.id);
    std::vector<PayLineRow> rows;
    rowsOf(m_lines, run.id);
    while (m_lines.next()) {
        const PayLine line = lineAt(m_lines);
        const auto slip = slips.find({line.key.person, line.key.member});
        if (slip == slips.end())
            refuseLines(run);
        rows.push_back(rowOf(line, slip->second));
    }
    const bool addsUp =
        std::ranges::all_of(slips, [](const auto &slip) { return slip.second.left.isZero(); });
    if (!addsUp)
        refuseLines(run);
    return rows;
}

std::map<PayLineRegister::SlipKey, PayLineRegister::Slip> PayLineRegister::slipsOf(PayRunId run)
{
    std::map<SlipKey, Slip> slips;
    rowsOf(m_slips, run);
    while (m_slips.next()) {
        slips.emplace(SlipKey(m_slips.id<people::PersonId>(0), m_slips.flag(1)),
                      Slip{static_cast<int>(m_slips.integer(2)), m_slips.money(3)});
    }
    return slips;
}

PayLineRow PayLineRegister::rowOf(const PayLine &line, Slip &slip)
{
    const Called &person = called(m_persons, m_person, line.key.person.value());
    const Called &job = called(m_jobs, m_job, line.key.job.value());
    slip.left -= line.amount;
    return {line, person.number, person.words, job.number, job.words, slip.number};
}

const PayLineRegister::Called &PayLineRegister::called(CalledById &known, store::Statement &lookUp, qint64 id)
{
    const auto [called, isNew] = known.try_emplace(id);
    if (isNew && lookUp.bind(":id", id).next())
        called->second = {lookUp.text(0), lookUp.text(1)};
    return called->second;
}

} // namespace zhangfang::pay
