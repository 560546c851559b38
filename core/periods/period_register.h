#pragma once

#include "core/base/month.h"
#include "core/base/result.h"
#include "core/store/coop_file.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace zhangfang::periods
{

/// What can be closed: a month, or a whole year.
using Period = std::variant<Month, Year>;

/// "2025-03" or "2025": the form in the file, on the command line and in refusals.
QString toLabel(Period period);
std::optional<Period> parsePeriod(const QString &label);
QDate lastDayOf(Period period);

/// Whether this very period is closed; a month of a closed year need not be. Writers ask requireOpen()
/// instead.
bool isClosed(const store::Connection &connection, Period period);

/// The years that are closed, in their order; for use cases that write what holds through several.
std::vector<Year> closedYears(const store::Connection &connection);

/// A period that was closed at least once; one that is not listed is open.
struct PeriodState {
    Period period;
    bool isClosed;
    QString reopenedBy; ///< number of the resolution that opened it again; empty while it is closed
};

/// The register of closed and reopened months and years (结账).
class PeriodRegister
{
public:
    explicit PeriodRegister(store::CoopFile &file)
        : m_file(file)
    {
    }

    /// Closes a month or year for every writer. Refuses periods.already_closed, and periods.not_over before
    /// its last day has come.
    Result<void> close(Period period);
    /// Opens it again by a resolution on this matter, whose number stays on record.
    ///
    /// Refuses periods.not_closed, periods.reason_missing and what resolutions::requireResolution() refuses.
    /// A month of a closed year stays shut until the year is opened too.
    Result<void> reopen(Period period, const QString &resolutionNumber, const QString &reason);

    /// Every period that was closed at least once, by label.
    Result<std::vector<PeriodState>> states() const;

private:
    store::CoopFile &m_file;
};

} // namespace zhangfang::periods
