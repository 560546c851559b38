#include "core/people/user_register.h"

#include "core/base/assert.h"
#include "core/base/keys.h"
#include "core/people/people_errors.h"
#include "core/people/secret_register.h"
#include "core/store/coop_file.h"
#include "core/store/seal.h"
#include "core/store/statement.h"
#include "core/store/store_errors.h"

#include <optional>
#include <utility>

namespace zhangfang::people
{

using store::Connection;
using store::Keys;
using store::RecoveryCode;
using store::Role;
using store::SecretKey;
using store::Statement;
using store::Transaction;

namespace
{

constexpr const char *kUsers = "SELECT name, role, active, password_on FROM user_account ORDER BY id";
constexpr const char *kUser =
    "SELECT id, sid, name, role, password_lock FROM user_account WHERE name = :name";
constexpr const char *kLocked =
    "SELECT id, sid, password_lock FROM user_account WHERE password_lock IS NOT NULL ORDER BY id";
constexpr const char *kAdd = "INSERT INTO user_account (tx, name, role) VALUES (:tx, :name, :role)";
constexpr const char *kSetRole = "UPDATE user_account SET tx = :tx, role = :role WHERE id = :id";
constexpr const char *kSetActive = "UPDATE user_account SET tx = :tx, active = :active WHERE id = :id";
constexpr const char *kSetPassword = "UPDATE user_account SET tx = :tx, password_lock = :lock,"
                                     " password_lock_seal = :seal, password_on = :on WHERE id = :id";
constexpr const char *kRelock =
    "UPDATE user_account SET tx = :tx, password_lock = :lock, password_lock_seal = :seal WHERE id = :id";
constexpr const char *kDropPassword = "UPDATE user_account SET tx = :tx, password_lock = NULL,"
                                      " password_lock_seal = NULL, password_on = NULL WHERE id = :id";
constexpr const char *kRecovery = "SELECT recovery_lock, recovery_on FROM file_key WHERE id = 1";
constexpr const char *kSetRecovery = "UPDATE file_key SET tx = :tx, recovery_lock = :lock,"
                                     " recovery_lock_seal = :seal, recovery_on = :on WHERE id = 1";
constexpr const char *kSetKeys =
    "UPDATE file_key SET tx = :tx, key_no = :number, digest_key = :key, digest_key_seal = :key_seal,"
    " recovery_lock = :lock, recovery_lock_seal = :lock_seal, recovery_on = :on WHERE id = 1";
constexpr const char *kAskRewrite = "INSERT OR IGNORE INTO pending (work) VALUES ('rewrite')";

/// A user as the writers need one.
struct StoredUser {
    qint64 id = 0;
    QString sid;
    QString name;
    Role role = Role::Guest;
    QString lock; ///< empty where there is no password
};

/// The lock that the recovery code opens, and the day on which it was made.
struct Recovery {
    QString lock;
    QDate madeOn;
};

Error aboutUser(ErrorCode code, const QString &name)
{
    return {code, {{QStringLiteral("user"), name}}};
}

Result<StoredUser> userNamed(const Connection &connection, const QString &name)
{
    Statement row(connection, kUser);
    row.bind(":name", name);
    if (!row.next())
        return aboutUser(errors::kNoSuchUser, name);
    return StoredUser{row.integer(0), row.text(1), row.text(2), known(store::roleFromKey(row.text(3))),
                      row.text(4)};
}

/// Nobody takes the file away from themselves.
Result<StoredUser> otherUser(const Connection &connection, const QString &name)
{
    if (name == connection.session().actor.name)
        return aboutUser(errors::kOwnUser, name);
    return userNamed(connection, name);
}

/// The keys of whoever writes: nobody writes without.
const Keys &heldKeys(const Transaction &transaction)
{
    const Keys *keys = store::keysOf(transaction.connection());
    ZHANGFANG_ASSERT(keys != nullptr);
    return *keys;
}

/// Refuses store.no_passwords.
Result<void> requirePasswords(const Transaction &transaction)
{
    if (!heldKeys(transaction).file)
        return Error{errors::kNoPasswords};
    return {};
}

/// Writes the file's keys and all numbers as `next` has them; `recovery` where `next` encrypts.
void keepKeys(Transaction &transaction, const Keys &before, const Keys &next,
              const std::optional<Recovery> &recovery)
{
    ZHANGFANG_ASSERT(next.file.has_value() == recovery.has_value());
    const QString digestKey = store::storedDigestKey(next);
    auto update = transaction.statement(kSetKeys);
    update.bind(":number", next.number).bind(":key", digestKey);
    if (recovery) {
        update.bind(":key_seal", store::hiddenSeal(digestKey))
            .bind(":lock", recovery->lock)
            .bind(":lock_seal", store::hiddenSeal(recovery->lock))
            .bind(":on", recovery->madeOn);
    } else {
        update.bindNull(":key_seal").bindNull(":lock").bindNull(":lock_seal").bindNull(":on");
    }
    update.run();
    rewriteSecrets(transaction, before, next);
    Statement(transaction.connection(), kAskRewrite).run();
}

Result<void> lockUser(Transaction &transaction, const StoredUser &user, const SecretKey &fileKey,
                      const QString &password, store::PasswordCost cost)
{
    ZHANGFANG_TRY(checkPassword(password, user.name));
    if (user.role == Role::Guest)
        return aboutUser(errors::kGuestNeedsNoPassword, user.name);
    const QString holder = store::userHolder(transaction.connection(), user.sid);
    ZHANGFANG_TRY_ASSIGN(const QString lock, store::lockWithPassword(fileKey, password, holder, cost));
    transaction.statement(kSetPassword)
        .bind(":id", user.id)
        .bind(":lock", lock)
        .bind(":seal", store::hiddenSeal(lock))
        .bind(":on", transaction.today())
        .run();
    return {};
}

/// Puts the file's new key into the locks of all who have one.
Result<void> relockUsers(Transaction &transaction, const SecretKey &fileKey)
{
    const Connection &connection = transaction.connection();
    std::vector<StoredUser> users;
    Statement locked(connection, kLocked);
    while (locked.next())
        users.push_back({locked.integer(0), locked.text(1), {}, {}, locked.text(2)});
    auto update = transaction.statement(kRelock);
    for (const StoredUser &user : users) {
        ZHANGFANG_TRY_ASSIGN(const QString lock,
                             store::relocked(user.lock, fileKey, store::userHolder(connection, user.sid)));
        update.bind(":id", user.id).bind(":lock", lock).bind(":seal", store::hiddenSeal(lock)).run();
    }
    return {};
}

Result<Recovery> relockedRecovery(const Connection &connection, const SecretKey &fileKey)
{
    Statement row(connection, kRecovery);
    const bool isThere = row.next();
    ZHANGFANG_ASSERT(isThere);
    ZHANGFANG_TRY_ASSIGN(const QString lock,
                         store::relocked(row.text(0), fileKey, store::recoveryHolder(connection)));
    return Recovery{lock, row.date(1)};
}

Recovery recoveryBy(const RecoveryCode &code, const SecretKey &fileKey, const Transaction &transaction)
{
    return {store::lockWithCode(fileKey, code, store::recoveryHolder(transaction.connection())),
            transaction.today()};
}

/// Takes a user's password, if there is one, and gives the file a new key. The keys from then on.
Result<Keys> takePassword(Transaction &transaction, const StoredUser &user)
{
    const Keys &before = heldKeys(transaction);
    if (user.lock.isEmpty())
        return before.copy();
    transaction.statement(kDropPassword).bind(":id", user.id).run();
    Keys next{before.number + 1, before.digest.copy(), SecretKey::random()};
    ZHANGFANG_TRY(relockUsers(transaction, *next.file));
    ZHANGFANG_TRY_ASSIGN(const Recovery recovery, relockedRecovery(transaction.connection(), *next.file));
    keepKeys(transaction, before, next, recovery);
    return next;
}

/// Goes on with keys that are durable now. Where the file cannot be written anew at once, its next opening
/// does it.
void hold(store::CoopFile &file, Keys keys)
{
    const bool hasChanged = keys.number != file.keyNumber();
    file.holdKeys(std::move(keys));
    if (hasChanged)
        static_cast<void>(file.rewrite());
}

} // namespace

Result<void> checkPassword(const QString &password, const QString &userName)
{
    const QString text = password.normalized(QString::NormalizationForm_KC);
    if (text.size() < kLeastPasswordCharacters)
        return Error{errors::kPasswordTooShort, {{QStringLiteral("least"), kLeastPasswordCharacters}}};
    if (text.size() > kMostPasswordCharacters)
        return Error{errors::kPasswordTooLong, {{QStringLiteral("most"), kMostPasswordCharacters}}};
    if (text.compare(userName.normalized(QString::NormalizationForm_KC), Qt::CaseInsensitive) == 0)
        return Error{errors::kPasswordIsName};
    return {};
}

Result<std::vector<User>> UserRegister::users() const
{
    return m_file.read([](const Connection &connection) -> Result<std::vector<User>> {
        std::vector<User> users;
        Statement rows(connection, kUsers);
        while (rows.next())
            users.push_back(
                {rows.text(0), known(store::roleFromKey(rows.text(1))), rows.flag(2), rows.date(3)});
        return users;
    });
}

Result<void> UserRegister::add(const QString &name, Role role)
{
    const QString given = name.trimmed();
    if (given.isEmpty())
        return Error{errors::kUserNameMissing};
    if (given.size() > kMostUserNameCharacters)
        return Error{errors::kUserNameTooLong, {{QStringLiteral("most"), kMostUserNameCharacters}}};
    return m_file.write("people.add_user", [&](Transaction &transaction) -> Result<void> {
        if (userNamed(transaction.connection(), given))
            return aboutUser(errors::kUserNameTaken, given);
        transaction.statement(kAdd).bind(":name", given).bind(":role", QString(toKey(role))).run();
        return {};
    });
}

Result<void> UserRegister::changeRole(const QString &name, Role role)
{
    ZHANGFANG_TRY_ASSIGN(
        Keys keys, m_file.write("people.change_role", [&](Transaction &transaction) -> Result<Keys> {
            ZHANGFANG_TRY_ASSIGN(const StoredUser user, otherUser(transaction.connection(), name));
            transaction.statement(kSetRole).bind(":id", user.id).bind(":role", QString(toKey(role))).run();
            return role == Role::Guest ? takePassword(transaction, user) : heldKeys(transaction).copy();
        }));
    hold(m_file, std::move(keys));
    return {};
}

Result<void> UserRegister::deactivate(const QString &name)
{
    ZHANGFANG_TRY_ASSIGN(
        Keys keys, m_file.write("people.deactivate_user", [&](Transaction &transaction) -> Result<Keys> {
            ZHANGFANG_TRY_ASSIGN(const StoredUser user, otherUser(transaction.connection(), name));
            transaction.statement(kSetActive).bind(":id", user.id).bind(":active", false).run();
            return takePassword(transaction, user);
        }));
    hold(m_file, std::move(keys));
    return {};
}

Result<void> UserRegister::activate(const QString &name)
{
    return m_file.write("people.activate_user", [&](Transaction &transaction) -> Result<void> {
        ZHANGFANG_TRY_ASSIGN(const StoredUser user, userNamed(transaction.connection(), name));
        transaction.statement(kSetActive).bind(":id", user.id).bind(":active", true).run();
        return {};
    });
}

Result<RecoveryCode> UserRegister::protect(const QString &password)
{
    RecoveryCode code = RecoveryCode::random();
    ZHANGFANG_TRY_ASSIGN(Keys keys,
                         m_file.write("people.protect", [&](Transaction &transaction) -> Result<Keys> {
                             const Keys &before = heldKeys(transaction);
                             if (before.file)
                                 return Error{errors::kProtectedAlready};
                             ZHANGFANG_TRY_ASSIGN(const StoredUser keeper,
                                                  userNamed(transaction.connection(), m_file.actor().name));
                             Keys next{before.number + 1, before.digest.copy(), SecretKey::random()};
                             ZHANGFANG_TRY(lockUser(transaction, keeper, *next.file, password, m_cost));
                             keepKeys(transaction, before, next, recoveryBy(code, *next.file, transaction));
                             return next;
                         }));
    hold(m_file, std::move(keys));
    return code;
}

Result<void> UserRegister::unprotect()
{
    ZHANGFANG_TRY_ASSIGN(Keys keys,
                         m_file.write("people.unprotect", [&](Transaction &transaction) -> Result<Keys> {
                             ZHANGFANG_TRY(requirePasswords(transaction));
                             const Keys &before = heldKeys(transaction);
                             Keys next{0, before.digest.copy(), std::nullopt};
                             std::vector<qint64> users;
                             Statement locked(transaction.connection(), kLocked);
                             while (locked.next())
                                 users.push_back(locked.integer(0));
                             for (const qint64 user : users)
                                 transaction.statement(kDropPassword).bind(":id", user).run();
                             keepKeys(transaction, before, next, std::nullopt);
                             return next;
                         }));
    hold(m_file, std::move(keys));
    return {};
}

Result<void> UserRegister::setPassword(const QString &name, const QString &password)
{
    return m_file.write("people.set_password", [&](Transaction &transaction) -> Result<void> {
        ZHANGFANG_TRY(requirePasswords(transaction));
        if (name == m_file.actor().name)
            return Error{errors::kOwnPassword};
        ZHANGFANG_TRY_ASSIGN(const StoredUser user, userNamed(transaction.connection(), name));
        return lockUser(transaction, user, *heldKeys(transaction).file, password, m_cost);
    });
}

Result<void> UserRegister::changePassword(const QString &current, const QString &password)
{
    return m_file.write("people.change_password", [&](Transaction &transaction) -> Result<void> {
        ZHANGFANG_TRY(requirePasswords(transaction));
        const Connection &connection = transaction.connection();
        ZHANGFANG_TRY_ASSIGN(const StoredUser user, userNamed(connection, m_file.actor().name));
        ZHANGFANG_TRY(store::openWithPassword(user.lock, current, store::userHolder(connection, user.sid)));
        return lockUser(transaction, user, *heldKeys(transaction).file, password, m_cost);
    });
}

Result<void> UserRegister::removePassword(const QString &name)
{
    ZHANGFANG_TRY_ASSIGN(
        Keys keys, m_file.write("people.remove_password", [&](Transaction &transaction) -> Result<Keys> {
            ZHANGFANG_TRY(requirePasswords(transaction));
            ZHANGFANG_TRY_ASSIGN(const StoredUser user, otherUser(transaction.connection(), name));
            return takePassword(transaction, user);
        }));
    hold(m_file, std::move(keys));
    return {};
}

Result<RecoveryCode> UserRegister::newRecoveryCode()
{
    return m_file.write("people.new_recovery_code", [](Transaction &transaction) -> Result<RecoveryCode> {
        ZHANGFANG_TRY(requirePasswords(transaction));
        RecoveryCode code = RecoveryCode::random();
        const Recovery recovery = recoveryBy(code, *heldKeys(transaction).file, transaction);
        transaction.statement(kSetRecovery)
            .bind(":lock", recovery.lock)
            .bind(":seal", store::hiddenSeal(recovery.lock))
            .bind(":on", recovery.madeOn)
            .run();
        return code;
    });
}

Result<void> UserRegister::recover(const QString &name, const RecoveryCode &code, const QString &password)
{
    ZHANGFANG_TRY(m_file.signInWithCode(name, code));
    const auto done = m_file.write("people.recover", [&](Transaction &transaction) -> Result<void> {
        ZHANGFANG_TRY_ASSIGN(const StoredUser user, userNamed(transaction.connection(), name));
        return lockUser(transaction, user, *heldKeys(transaction).file, password, m_cost);
    });
    if (!done)
        m_file.signOut();
    return done;
}

} // namespace zhangfang::people
