#pragma once

#include "core/store/coop_file.h"

#include <QTemporaryDir>

#include <memory>

/// A new cooperative's file in a temporary folder, with a clock that stands still at 9 o'clock UTC on 15
/// January 2026.
class TempCoop
{
public:
    TempCoop();

    zhangfang::store::CoopFile &file() { return *m_file; }
    const zhangfang::FixedClock &clock() const { return m_clock; }
    QString path() const { return m_folder.filePath(QStringLiteral("示例.coop")); }
    QString folder() const { return m_folder.path(); }
    /// Closes the file, so that it can be opened again or attacked from outside.
    void close() { m_file.reset(); }
    /// Has another user act, with this role; before the first password.
    void actAs(zhangfang::store::Role role);
    void reopen(zhangfang::store::CoopFile::Access access = zhangfang::store::CoopFile::Access::ReadWrite);

private:
    QTemporaryDir m_folder;
    zhangfang::FixedClock m_clock{QDateTime(QDate(2026, 1, 15), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<zhangfang::store::CoopFile> m_file;
};

/// Runs SQL on a file as any SQLite tool would, past the program. False where SQLite refuses.
bool runSqlBehindTheProgram(const QString &path, const QString &sql);
