#include "core/periods/period_register.h"

#include "core/base/text.h"
#include "core/periods/periods_errors.h"
#include "core/resolutions/resolution_register.h"
#include "core/store/statement.h"

#include <algorithm>

namespace zhangfang::periods
{

namespace
{

constexpr const char *kIsClosed = "SELECT 1 FROM period WHERE label = :label AND state = 'closed'";
constexpr const char *kAll = "SELECT p.label, p.state, r.number FROM period p"
                             " LEFT JOIN resolution r ON r.id = p.resolution_id ORDER BY p.label";
constexpr const char *kInsertClosed = "INSERT INTO period (tx, label, state) VALUES (:tx, :label, 'closed')";
constexpr const char *kClose =
    "UPDATE period SET tx = :tx, state = 'closed', resolution_id = NULL WHERE label = :label";
constexpr const char *kReopen =
    "UPDATE period SET tx = :tx, state = 'open', resolution_id = :resolution WHERE label = :label";

std::vector<PeriodState> readStates(const store::Connection &connection)
{
    std::vector<PeriodState> states;
    store::Statement all(connection, kAll);
    while (all.next()) {
        const auto period = parsePeriod(all.text(0));
        ZHANGFANG_ASSERT(period.has_value());
        states.push_back({*period, all.text(1) == QLatin1String("closed"), all.text(2)});
    }
    return states;
}

std::optional<PeriodState> stateOf(const store::Connection &connection, Period period)
{
    const auto states = readStates(connection);
    const auto found = std::ranges::find(states, period, &PeriodState::period);
    return found == states.end() ? std::nullopt : std::optional(*found);
}

Error about(ErrorCode code, Period period)
{
    return {code, {{QStringLiteral("period"), toLabel(period)}}};
}

Result<void> closePeriod(store::Transaction &transaction, Period period)
{
    const auto before = stateOf(transaction.connection(), period);
    if (before && before->isClosed)
        return about(errors::kAlreadyClosed, period);
    if (lastDayOf(period) > transaction.today())
        return Error{
            errors::kPeriodNotOver,
            {{QStringLiteral("period"), toLabel(period)}, {QStringLiteral("last_day"), lastDayOf(period)}}};
    transaction.statement(before ? kClose : kInsertClosed).bind(":label", toLabel(period)).run();
    return {};
}

Result<void> reopenPeriod(store::Transaction &transaction, Period period, const QString &resolutionNumber)
{
    const store::Connection &connection = transaction.connection();
    const auto before = stateOf(connection, period);
    if (!before || !before->isClosed)
        return about(errors::kNotClosed, period);
    ZHANGFANG_TRY_ASSIGN(
        const auto resolution,
        resolutions::requireResolution(connection, resolutionNumber, resolutions::Matter::Reopening));
    transaction.statement(kReopen).bind(":label", toLabel(period)).bind(":resolution", resolution.id).run();
    return {};
}

} // namespace

QString toLabel(Period period)
{
    if (const auto *month = std::get_if<Month>(&period))
        return month->toString();
    return QString::number(std::get<Year>(period).number);
}

std::optional<Period> parsePeriod(const QString &label)
{
    if (const auto year = Year::parse(label))
        return *year;
    if (const auto month = Month::parse(label))
        return *month;
    return std::nullopt;
}

QDate lastDayOf(Period period)
{
    return std::visit([](auto part) { return part.lastDay(); }, period);
}

bool isClosed(const store::Connection &connection, Period period)
{
    store::Statement query(connection, kIsClosed);
    query.bind(":label", toLabel(period));
    return query.next();
}

std::vector<Year> closedYears(const store::Connection &connection)
{
    std::vector<Year> years;
    for (const PeriodState &state : readStates(connection)) {
        if (state.isClosed && std::holds_alternative<Year>(state.period))
            years.push_back(std::get<Year>(state.period));
    }
    return years;
}

Result<void> PeriodRegister::close(Period period)
{
    return m_file.write("periods.close",
                        [&](store::Transaction &transaction) { return closePeriod(transaction, period); });
}

Result<void> PeriodRegister::reopen(Period period, const QString &resolutionNumber, const QString &reason)
{
    const QString given = withoutOuterBlanks(reason);
    if (given.isEmpty())
        return about(errors::kReopeningReasonMissing, period);
    return m_file.write("periods.reopen", given, [&](store::Transaction &transaction) {
        return reopenPeriod(transaction, period, resolutionNumber);
    });
}

Result<std::vector<PeriodState>> PeriodRegister::states() const
{
    return m_file.read([](const store::Connection &connection) {
        return Result<std::vector<PeriodState>>(readStates(connection));
    });
}

} // namespace zhangfang::periods
