#include "core/store/whole_file.h"

#include "core/store/storage_error.h"
#include "core/store/store_errors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace zhangfang::store
{

namespace
{

namespace fs = std::filesystem;

fs::path native(const QString &path)
{
    return fs::path(path.toStdU16String());
}

[[noreturn]] void throwNotWritable(const QString &path, const std::string &detail)
{
    throw StorageError(aboutFile(errors::kFileNotWritable, path, QString::fromStdString(detail)));
}

/// Renames over what is there, and flushes the folder.
void moveOver(const QString &from, const QString &to)
{
    std::error_code failure;
    fs::rename(native(from), native(to), failure);
    if (failure)
        throwNotWritable(to, failure.message());
    flushToDisk(to);
}

/// Renames unless something has the name. QFile::rename() would copy where it cannot rename, and leave a
/// torso under the name on a disk that fails.
void moveUnderFreeName(const QString &from, const QString &to)
{
    std::error_code failure;
    fs::create_hard_link(native(from), native(to), failure);
    if (!failure) {
        QFile::remove(from);
    } else {
        const bool isFree = !fs::exists(native(to), failure); // a disk that knows no links
        if (isFree)
            fs::rename(native(from), native(to), failure);
        if (!isFree || failure)
            throwNotWritable(to, failure.message());
    }
    try {
        flushToDisk(to);
    } catch (const StorageError &) {
        QFile::remove(to); // what is refused is not there
        throw;
    }
}

/// Gives the file a second name without ever taking the first away; copies where the disk knows no links.
void giveSecondName(const QString &path, const QString &second)
{
    std::error_code failure;
    fs::create_hard_link(native(path), native(second), failure);
    if (failure && !fs::exists(native(second))) {
        fs::copy_file(native(path), native(second), failure);
        if (!failure)
            flushToDisk(second);
    }
    if (failure)
        throwNotWritable(second, failure.message());
}

QString unfinishedName(const QString &path)
{
    const QFileInfo target(path);
    const auto lot = QRandomGenerator::system()->generate();
    return target.dir().filePath(
        QStringLiteral(".%1.%2.new").arg(target.fileName()).arg(lot, 8, 16, QLatin1Char('0')));
}

Error refusalFor(const StorageError &failure, const QString &path)
{
    const Error &error = failure.error();
    if (error.code.kind == ErrorKind::Damaged)
        return error;
    return aboutFile(errors::kFileNotWritable, path, error.param(QStringLiteral("detail")).toString());
}

/// Has the unfinished file made, flushed and put in its place by `put`; nothing of it stays where one fails.
Result<void> finish(const QString &path, const std::function<void(const QString &)> &make,
                    const std::function<void(const QString &)> &put)
{
    const QString unfinished = unfinishedName(path);
    try {
        make(unfinished);
        flushToDisk(unfinished);
        put(unfinished);
    } catch (const StorageError &failure) {
        QFile::remove(unfinished);
        return refusalFor(failure, path);
    }
    return {};
}

} // namespace

Error aboutFile(ErrorCode code, const QString &path, const QString &detail)
{
    const QString name = QFileInfo(path).fileName();
    return {code, {{QStringLiteral("file"), name}, {QStringLiteral("detail"), detail}}, Where{name, 0, {}}};
}

#ifdef Q_OS_UNIX
void flushToDisk(const QString &path)
{
    for (const QString &each : {path, QFileInfo(path).absolutePath()}) {
        const int handle = open(QFile::encodeName(each).constData(), O_RDONLY | O_CLOEXEC);
        const bool flushed = handle >= 0 && fsync(handle) == 0;
        if (handle >= 0)
            close(handle);
        if (!flushed)
            throwNotWritable(path, std::generic_category().message(errno));
    }
}
#else
void flushToDisk(const QString &path)
{
    // The folder's entry is flushed with the file there.
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || _commit(file.handle()) != 0)
        throwNotWritable(path, file.errorString().toStdString());
}
#endif

std::vector<Unfinished> unfinishedIn(const QString &folder)
{
    // As unfinishedName() makes them; what was to be SQLite's may have a journal.
    static const QRegularExpression kName(
        QRegularExpression::anchoredPattern(QStringLiteral("\\.(.+)\\.[0-9a-f]{8}\\.new(-journal)?")));
    std::vector<Unfinished> unfinished;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
        if (const auto match = kName.match(name); match.hasMatch())
            unfinished.push_back({dir.filePath(name), match.captured(1)});
    }
    return unfinished;
}

void removeUnfinished(const QString &path)
{
    const QFileInfo target(path);
    for (const Unfinished &each : unfinishedIn(target.absolutePath())) {
        if (each.intendedName == target.fileName())
            QFile::remove(each.path); // what cannot be deleted now goes the next time
    }
}

Result<void> appearWhole(const QString &path, const std::function<void(const QString &)> &make)
{
    if (QFileInfo::exists(path))
        return aboutFile(errors::kFileExists, path);
    const auto put = [&](const QString &unfinished) { moveUnderFreeName(unfinished, path); };
    const auto outcome = finish(path, make, put);
    // Somebody else was faster, and may have taken the unfinished file for one left behind.
    return !outcome && QFileInfo::exists(path) ? Result<void>(aboutFile(errors::kFileExists, path)) : outcome;
}

Result<void> replaceWhole(const QString &path, const QString &kept,
                          const std::function<void(const QString &)> &make)
{
    return finish(path, make, [&](const QString &unfinished) {
        giveSecondName(path, kept);
        moveOver(unfinished, path);
    });
}

} // namespace zhangfang::store
