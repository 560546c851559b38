#include "core/store/coop_file.h"

#include "core/base/assert.h"
#include "core/store/action_catalog.h"
#include "core/store/file_lock.h"
#include "core/store/schema.h"
#include "core/store/seal.h"
#include "core/store/statement.h"
#include "core/store/store_errors.h"
#include "core/store/upgrade.h"
#include "core/store/whole_file.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <utility>

namespace zhangfang::store
{

namespace
{

constexpr const char *kInsertKey = "INSERT INTO file_key (id, tx, digest_key) VALUES (1, :tx, :digest_key)";
constexpr const char *kPendingWork = "SELECT count(*) FROM pending";
constexpr const char *kInsertCoop = "INSERT INTO coop (id, tx, file_id, name, founded_on)"
                                    " VALUES (1, :tx, :file_id, :name, :founded_on)";
constexpr const char *kInsertKeeper =
    "INSERT INTO user_account (tx, name, role) VALUES (:tx, :name, 'keeper')";
constexpr const char *kReadCoop = "SELECT file_id, name, founded_on, credit_code FROM coop";

void buildFile(const QString &path, const Founding &founding, const Clock &clock)
{
    const Connection connection(path, Connection::Mode::Create);
    connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    migrate(connection, 0, shippedMigrations());
    connection.execute(QStringLiteral("COMMIT"));

    Transaction transaction(connection, Purpose{founding.keeperName, QStringLiteral("coop.found"), {}},
                            clock);
    transaction.statement(kInsertKey).bind(":digest_key", SecretKey::random().toHex()).run();
    transaction.statement(kInsertCoop)
        .bind(":file_id", QUuid::createUuid().toString(QUuid::WithoutBraces))
        .bind(":name", founding.coopName)
        .bind(":founded_on", founding.foundedOn)
        .run();
    transaction.statement(kInsertKeeper).bind(":name", founding.keeperName).run();
    transaction.commit();
}

/// SQLite's own refusal at opening, told about this file.
Error openingRefusal(const StorageError &failure, const QString &path)
{
    const Error &error = failure.error();
    const bool isOurWord = error.code == errors::kFileNotOurs || error.code == errors::kFileDamaged ||
                           error.code == errors::kFileNewer || error.code == errors::kFileBusy;
    if (isOurWord && !error.param(QStringLiteral("file")).isValid())
        return aboutFile(error.code, path, error.param(QStringLiteral("detail")).toString());
    if (error.code == errors::kFileNotWritable)
        return aboutFile(errors::kFileNotReadable, path, error.param(QStringLiteral("detail")).toString());
    return error;
}

/// The form of a file of ours, sound where it `isChecked`. Throws StorageError: not_ours, newer, damaged.
int ownVersion(const QString &path, Connection::Mode mode, bool isChecked)
{
    const Connection connection(path, mode);
    const int version = connection.value(QStringLiteral("PRAGMA user_version")).toInt();
    if (connection.value(QStringLiteral("PRAGMA application_id")).toLongLong() != kApplicationId ||
        version < 1)
        throw StorageError(aboutFile(errors::kFileNotOurs, path));
    if (const int known = shippedMigrations().back().version; version > known) {
        Error newer = aboutFile(errors::kFileNewer, path);
        newer.params.emplace_back(QStringLiteral("version"), version);
        newer.params.emplace_back(QStringLiteral("known"), known);
        throw StorageError(newer);
    }
    if (isChecked)
        requireSound(connection, path);
    return version;
}

} // namespace

CoopFile::Way::Way(Bystander *bystander)
    : m_bystander(bystander)
{
    if (m_bystander)
        m_bystander->makeWay();
}

CoopFile::Way::~Way()
{
    if (m_bystander)
        m_bystander->goOn();
}

CoopFile::CoopFile(QString path, Access access, const Clock &clock)
    : m_path(std::move(path))
    , m_access(access)
    , m_clock(clock)
{
}

CoopFile::~CoopFile() = default;

Result<std::unique_ptr<CoopFile>> CoopFile::create(const QString &path, const Founding &founding,
                                                   const Clock &clock)
{
    ZHANGFANG_ASSERT(!founding.coopName.isEmpty() && !founding.keeperName.isEmpty());
    ZHANGFANG_TRY(
        appearWhole(path, [&](const QString &unfinished) { buildFile(unfinished, founding, clock); }));
    return open(path, Access::ReadWrite, clock);
}

Result<std::unique_ptr<CoopFile>> CoopFile::open(const QString &path, Access access, const Clock &clock,
                                                 qint64 checkedBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return aboutFile(errors::kFileMissing, path);
    if (!info.isFile() || !info.isReadable())
        return aboutFile(errors::kFileNotReadable, path);
    if (access == Access::ReadWrite && !info.isWritable())
        return aboutFile(errors::kFileNotWritable, path);

    std::unique_ptr<CoopFile> file(new CoopFile(info.canonicalFilePath(), access, clock));
    file->m_isChecked = info.size() <= checkedBytes;
    try {
        const auto readMode =
            info.isWritable() ? Connection::Mode::ReadRecovering : Connection::Mode::ReadOnly;
        // Whose file it is comes first: beside somebody else's file no lock of ours may appear.
        const int version = ownVersion(file->m_path, readMode, file->m_isChecked);
        if (access == Access::ReadWrite) {
            auto lock = FileLock::acquire(file->m_path, clock);
            if (!lock)
                return lock.error();
            file->m_lock = *std::move(lock);
            removeUnfinished(file->m_path);
        }
        if (version < shippedMigrations().back().version) {
            if (access == Access::ReadOnly)
                return aboutFile(errors::kFileOlder, path);
            // What takes the whole file anyway is done to a sound one.
            if (!std::exchange(file->m_isChecked, true))
                requireSound(Connection(file->m_path, readMode), path);
            ZHANGFANG_TRY(upgradeFile(file->m_path, shippedMigrations(), clock));
        }
        const auto mode = access == Access::ReadWrite ? Connection::Mode::ReadWrite : readMode;
        file->m_connection = std::make_unique<Connection>(file->m_path, mode);
        file->signOut();
        file->finishPending();
    } catch (const StorageError &failure) {
        return openingRefusal(failure, path);
    }
    return file;
}

Result<void> CoopFile::signIn(const QString &userName, const QString &password)
{
    ZHANGFANG_TRY_ASSIGN(Session session, read([&](const Connection &connection) {
                             return sessionWithPassword(connection, userName, password);
                         }));
    m_connection->beginSession(std::move(session));
    return {};
}

Result<void> CoopFile::signInWithCode(const QString &userName, const RecoveryCode &code)
{
    ZHANGFANG_TRY_ASSIGN(Session session, read([&](const Connection &connection) {
                             return sessionWithCode(connection, userName, code);
                         }));
    m_connection->beginSession(std::move(session));
    return {};
}

void CoopFile::signOut()
{
    m_connection->beginSession(openingSession(*m_connection));
}

Result<bool> CoopFile::hasPasswords() const
{
    return read([](const Connection &connection) -> Result<bool> { return store::hasPasswords(connection); });
}

void CoopFile::holdKeys(Keys keys)
{
    m_connection->beginSession({actor(), std::move(keys)});
}

Result<void> CoopFile::rewrite()
{
    ZHANGFANG_ASSERT(m_access == Access::ReadWrite);
    if (m_damage)
        return *m_damage;
    const Way way(m_bystander);
    try {
        m_connection->execute(QStringLiteral("VACUUM"));
        m_connection->execute(QStringLiteral("DELETE FROM pending"));
    } catch (const StorageError &failure) {
        return failure.error();
    }
    return {};
}

void CoopFile::finishPending()
{
    const bool isPending = m_connection->value(QLatin1String(kPendingWork)).toLongLong() > 0;
    if (!isPending || isReadOnly())
        return;
    if (!std::exchange(m_isChecked, true))
        requireSound(*m_connection, m_path);
    // Whoever still reads the file, or a full disk, keeps it from being rewritten; then it is for the next
    // time.
    static_cast<void>(rewrite());
}

void CoopFile::declareDamaged(const QString &detail)
{
    m_damage = aboutFile(errors::kDamageFound, m_path, detail);
}

qint64 CoopFile::keyNumber() const
{
    const auto &keys = m_connection->session().keys;
    return keys ? keys->number : 0;
}

Result<void> CoopFile::mayWrite(const char *action) const
{
    const Right right = actionNamed(action).right;
    if (m_damage)
        return *m_damage;
    if (isReadOnly())
        return aboutFile(errors::kFileReadOnly, m_path);
    if (needsSignIn())
        return aboutFile(errors::kSignInNeeded, m_path);
    const Actor &user = actor();
    if (mayDo(user.role, right))
        return {};
    QStringList roles;
    for (const Role role : kAllRoles) {
        if (mayDo(role, right))
            roles.append(toKey(role));
    }
    return Error{errors::kNotAllowed,
                 {{QStringLiteral("user"), user.name},
                  {QStringLiteral("role"), QString(toKey(user.role))},
                  {QStringLiteral("roles"), roles},
                  {QStringLiteral("action"), QString::fromLatin1(action)}}};
}

QString CoopFile::fileName() const
{
    return QFileInfo(m_path).fileName();
}

Result<CoopParticulars> CoopFile::particulars() const
{
    return read([](const Connection &connection) -> Result<CoopParticulars> {
        Statement row(connection, kReadCoop);
        const bool found = row.next();
        ZHANGFANG_ASSERT(found);
        return CoopParticulars{row.text(0), row.text(1), row.date(2), row.text(3)};
    });
}

Result<Head> CoopFile::head() const
{
    return read([](const Connection &connection) -> Result<Head> { return currentHead(connection); });
}

Result<void> CoopFile::copyTo(const QString &path, const std::function<void(const QString &)> &check) const
{
    return appearWhole(path, [&](const QString &unfinished) {
        copyInto(unfinished);
        if (check)
            check(unfinished);
    });
}

void CoopFile::copyInto(const QString &path) const
{
    // A connection that only reads may not even write the other file while it says so.
    const auto sayReadingOnly = [this](const char *value) {
        if (isReadOnly())
            m_connection->execute(QStringLiteral("PRAGMA query_only = %1").arg(QLatin1String(value)));
    };
    sayReadingOnly("OFF");
    const auto afterwards = qScopeGuard([&] { sayReadingOnly("ON"); });
    m_connection->copyInto(path);
}

} // namespace zhangfang::store
