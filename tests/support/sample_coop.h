#pragma once

#include "core/store/coop_file.h"

#include <QTemporaryDir>

#include <memory>

namespace zhangfang::test
{

/// How far the sample cooperative's year has gone.
enum class SampleStage {
    Books,      ///< 168 members, 18 jobs, the ledger of 2025 and a grid of January 2026 (X02) as drafts
    YearPaid,   ///< the months of 2025 approved and paid; resolution 2026-3 on the distribution
    YearPosted, ///< the distribution of 2025 (surplus 123,456.78) posted
};

/// A copy of the sample cooperative, open, at 9 o'clock in Shanghai on 8 February 2026.
class SampleCoop
{
public:
    /// `today`: another day, also at 9 o'clock.
    explicit SampleCoop(SampleStage stage, QDate today = QDate(2026, 2, 8));

    store::CoopFile &file() { return *m_file; }
    const FixedClock &clock() const { return m_clock; }
    QString path() const { return m_folder.filePath(QStringLiteral("示例劳务合作社.coop")); }
    QString folder() const { return m_folder.path(); }
    void close() { m_file.reset(); }
    void reopen(store::CoopFile::Access access = store::CoopFile::Access::ReadWrite);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<store::CoopFile> m_file;
};

} // namespace zhangfang::test
