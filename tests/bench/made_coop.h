#pragma once

#include "core/base/clock.h"
#include "core/store/coop_file.h"
#include "tests/bench/made_tables.h"

#include <QTemporaryDir>

#include <memory>

namespace bench
{

/// How far the books of the made-up cooperative have gone.
enum class Stage {
    Founded, ///< members, jobs and terms
    Booked,  ///< the ledgers of all years, as drafts
    /// All months in pay runs, all but the last paid out, the distributions of earlier years posted and paid;
    /// resolution 2026-1 on the last one's.
    Paid,
};

inline const QString kDistributionResolution = QStringLiteral("2026-1");

/// A copy of the made-up cooperative's file, open, a month after its last year. The file it is a copy of is
/// made where it is not there, or was made with another schema.
class MadeCoop
{
public:
    explicit MadeCoop(Stage stage);

    zhangfang::store::CoopFile &file() { return *m_file; }
    QString path() const { return m_folder.filePath(QStringLiteral("示例.coop")); }
    /// Closes the file and gives its path: for work that opens it itself.
    QString closed();

private:
    QTemporaryDir m_folder;
    zhangfang::FixedClock m_clock;
    std::unique_ptr<zhangfang::store::CoopFile> m_file;
};

/// Reads a ledger and books it, as the window and the command line do.
void importLedger(zhangfang::store::CoopFile &file, const QString &path);

} // namespace bench
