#include "core/store/backup.h"

#include "core/store/connection.h"
#include "core/store/file_lock.h"
#include "core/store/seal.h"
#include "core/store/statement.h"
#include "core/store/store_errors.h"
#include "core/store/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

namespace zhangfang::store
{

namespace
{

constexpr const char *kFacts =
    "SELECT coop.file_id, coop.name, (SELECT at_utc FROM tx ORDER BY id DESC LIMIT 1)"
    " FROM coop";
constexpr int kDaysKept = 7;
constexpr int kWeeksKept = 4;
constexpr int kMonthsKept = 12;

struct CauseWord {
    BackupCause cause;
    const char *word;
};
constexpr std::array kCauseWords{
    CauseWord{BackupCause::ByHand, ""},
    CauseWord{BackupCause::Closing, "_closing"},
    CauseWord{BackupCause::BeforeImport, "_before-import"},
    CauseWord{BackupCause::BeforeClosing, "_before-closing"},
    CauseWord{BackupCause::BeforeUpgrade, "_before-upgrade"},
    CauseWord{BackupCause::BeforeRestore, "_before-restore"},
};

QString stampFormat()
{
    return QStringLiteral("yyyy-MM-dd_HHmmss");
}

QString backupName(const QString &ofFile, const QDateTime &at, BackupCause cause)
{
    const auto word = std::ranges::find(kCauseWords, cause, &CauseWord::cause);
    return QFileInfo(ofFile).completeBaseName() + QLatin1Char('_') + at.toString(stampFormat()) +
           QLatin1String(word->word) + QStringLiteral(".coop");
}

/// Time and cause from a backup's name; nothing where it is not a name that the program gives.
std::optional<std::pair<QDateTime, BackupCause>> readName(const QString &path)
{
    static const QRegularExpression kName(
        QStringLiteral("_(\\d{4}-\\d\\d-\\d\\d_\\d{6})(_closing|_before-\\w+)?$"));
    const auto match = kName.match(QFileInfo(path).completeBaseName());
    const QDateTime madeAt = QDateTime::fromString(match.captured(1), stampFormat());
    if (!madeAt.isValid())
        return std::nullopt;
    for (const CauseWord &each : kCauseWords) {
        if (match.captured(2) == QLatin1String(each.word))
            return std::pair(madeAt, each.cause);
    }
    return std::nullopt;
}

/// Reads what the backup holds, without the checks of opening. Throws StorageError.
Backup factsOf(const QString &path)
{
    const Connection connection(path, Connection::Mode::ReadOnly);
    Backup backup;
    backup.path = path;
    backup.bytes = QFileInfo(path).size();
    backup.madeAt = QFileInfo(path).lastModified();
    if (const auto name = readName(path))
        std::tie(backup.madeAt, backup.cause) = *name;
    Statement facts(connection, kFacts);
    if (!facts.next())
        throw StorageError(aboutFile(errors::kFileNotOurs, path));
    backup.fileId = facts.text(0);
    backup.coopName = facts.text(1);
    backup.lastChangeAt = QDateTime::fromString(facts.text(2), Qt::ISODate);
    backup.head = currentHead(connection);
    return backup;
}

/// As factsOf(), with a refusal in place of the exception.
Result<Backup> readFacts(const QString &path)
{
    try {
        return factsOf(path);
    } catch (const StorageError &failure) {
        return failure.error();
    }
}

/// A copy that is not whole is none. Throws StorageError.
void requireWhole(const QString &copy, const Head &head)
{
    const Connection connection(copy, Connection::Mode::ReadOnly);
    const QString verdict = connection.value(QStringLiteral("PRAGMA integrity_check(1)")).toString();
    if (verdict != QLatin1String("ok"))
        throw StorageError(aboutFile(errors::kFileDamaged, copy, verdict));
    if (currentHead(connection) != head)
        throw StorageError(aboutFile(errors::kFileDamaged, copy));
}

/// A transaction that was broken off is rolled back before the file is put aside, so that its journal does
/// not stay behind for the file that takes its place. A file too damaged for that keeps its journal.
void settleJournal(const QString &path, const QString &kept)
{
    try {
        const Connection recovering(path, Connection::Mode::ReadWrite);
        recovering.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    } catch (const StorageError &) {
        // Damaged: that is why somebody restores.
    }
    const QString journal = QStringLiteral("-journal");
    if (QFileInfo::exists(path + journal) && !QFile::rename(path + journal, kept + journal))
        throw StorageError(aboutFile(errors::kFileNotWritable, path));
}

Result<void> requireSameCoop(const QString &path, const QString &fileId)
{
    try {
        if (factsOf(path).fileId != fileId)
            return aboutFile(errors::kOtherCoop, path);
    } catch (const StorageError &) {
        // Whose file it was can no longer be read.
    }
    return {};
}

/// Deletes what keptBackups() does not keep of the backups that the program made by itself.
void thinOut(std::vector<Backup> backups, QDate today)
{
    std::erase_if(backups, [](const Backup &each) {
        return each.cause != BackupCause::Closing && each.cause != BackupCause::BeforeImport &&
               each.cause != BackupCause::BeforeClosing;
    });
    std::vector<QDateTime> madeAt;
    for (const Backup &each : backups)
        madeAt.push_back(each.madeAt);
    const std::vector<bool> kept = keptBackups(madeAt, today);
    for (std::size_t i = 0; i < backups.size(); ++i) {
        if (!kept[i])
            QFile::remove(backups[i].path); // what cannot be deleted now goes the next time
    }
}

/// Deletes what killed processes left of backups of the file at `path`. Whoever may read it may be writing
/// one at this moment, so that only what nobody has touched for a day goes.
void removeUnfinishedBackups(const QString &folder, const QString &path, const Clock &clock)
{
    for (const Unfinished &each : unfinishedIn(folder)) {
        const auto name = readName(each.intendedName);
        const bool isOurs = name && each.intendedName == backupName(path, name->first, name->second);
        if (isOurs && QFileInfo(each.path).lastModified() < clock.nowUtc().addDays(-1))
            QFile::remove(each.path);
    }
}

/// The first of the period that the day falls into.
QDate weekOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

QString backupPath(const QString &folder, const QString &ofFile, BackupCause cause, const Clock &clock)
{
    QDateTime at = clock.nowUtc().toLocalTime();
    QString path;
    do {
        path = QDir(folder).filePath(backupName(ofFile, at, cause));
        at = at.addSecs(1);
    } while (QFileInfo::exists(path));
    return path;
}

Result<Backup> makeBackup(const CoopFile &file, const QString &folder, BackupCause cause)
{
    if (!QDir().mkpath(folder))
        return aboutFile(errors::kFileNotWritable, folder);
    removeUnfinishedBackups(folder, file.path(), file.clock());
    ZHANGFANG_TRY_ASSIGN(const Head head, file.head());
    const QString path = backupPath(folder, file.path(), cause, file.clock());
    ZHANGFANG_TRY(file.copyTo(path, [&](const QString &copy) { requireWhole(copy, head); }));
    return readFacts(path); // the copy has just been checked
}

Result<std::optional<Backup>> backUpChanges(const CoopFile &file, const QString &folder, BackupCause cause)
{
    ZHANGFANG_TRY_ASSIGN(const Head head, file.head());
    ZHANGFANG_TRY_ASSIGN(const CoopParticulars particulars, file.particulars());
    const std::vector<Backup> present = backupsIn(folder, particulars.fileId);
    if (!present.empty() && present.front().head == head)
        return std::optional<Backup>();
    thinOut(present, file.clock().today());
    ZHANGFANG_TRY_ASSIGN(Backup made, makeBackup(file, folder, cause));
    return std::optional(std::move(made));
}

void takeBack(const CoopFile &file, const Backup &backup)
{
    const auto head = file.head();
    if (head && *head == backup.head)
        QFile::remove(backup.path);
}

std::vector<Backup> backupsIn(const QString &folder, const QString &fileId)
{
    std::vector<Backup> backups;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.coop")}, QDir::Files)) {
        const QString path = dir.filePath(name);
        if (!readName(path))
            continue;
        try {
            if (Backup backup = factsOf(path); backup.fileId == fileId)
                backups.push_back(std::move(backup));
        } catch (const StorageError &) {
            // Not readable, and so nothing to restore from.
        }
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) {
        return std::tie(a.madeAt, a.path) > std::tie(b.madeAt, b.path);
    });
    return backups;
}

Result<Backup> readBackup(const QString &path)
{
    static const SystemClock kClock; // nothing is written
    ZHANGFANG_TRY(CoopFile::open(path, CoopFile::Access::ReadOnly, kClock));
    return readFacts(path);
}

std::vector<bool> keptBackups(const std::vector<QDateTime> &madeAt, QDate today)
{
    std::vector<bool> kept;
    std::set<QDate> days;
    std::set<QDate> weeks;
    std::set<QDate> months;
    for (const QDateTime &each : madeAt) {
        const QDate day = each.date();
        const bool isNewest = kept.empty();
        const bool isToday = day >= today;
        const bool lastOfDay = days.insert(day).second && day >= today.addDays(-kDaysKept);
        const bool lastOfWeek =
            weeks.insert(weekOf(day)).second && day >= weekOf(today).addDays(-7 * (kWeeksKept - 1));
        const bool lastOfMonth =
            months.insert(monthOf(day)).second && day >= monthOf(today).addMonths(1 - kMonthsKept);
        kept.push_back(isNewest || isToday || lastOfDay || lastOfWeek || lastOfMonth);
    }
    return kept;
}

Result<QString> restoreBackup(const QString &backup, const QString &path, const Clock &clock)
{
    ZHANGFANG_TRY_ASSIGN(const auto source, CoopFile::open(backup, CoopFile::Access::ReadOnly, clock));
    if (!QFileInfo::exists(path)) {
        ZHANGFANG_TRY(source->copyTo(path));
        return QString();
    }
    ZHANGFANG_TRY_ASSIGN(const CoopParticulars particulars, source->particulars());
    ZHANGFANG_TRY(requireSameCoop(path, particulars.fileId));
    const auto lock = FileLock::acquire(path, clock);
    if (!lock)
        return lock.error();
    removeUnfinished(path);
    const QString kept = backupPath(QFileInfo(path).absolutePath(), path, BackupCause::BeforeRestore, clock);
    try {
        settleJournal(path, kept);
    } catch (const StorageError &failure) {
        return failure.error();
    }
    ZHANGFANG_TRY(replaceWhole(path, kept, [&](const QString &unfinished) { source->copyInto(unfinished); }));
    return kept;
}

} // namespace zhangfang::store
