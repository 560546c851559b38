#pragma once

#include "core/base/result.h"
#include "core/people/user.h"
#include "core/store/vault.h"

#include <vector>

namespace zhangfang::store
{
class CoopFile;
} // namespace zhangfang::store

namespace zhangfang::people
{

/// Whether `password` may be one of `userName`. Refuses people.password_too_short, password_too_long,
/// password_is_name.
Result<void> checkPassword(const QString &password, const QString &userName);

/// Who uses the file, as what, and with which password.
///
/// A file begins without passwords: it opens for everybody, and its first keeper acts. protect() sets the
/// first password and encrypts the personal numbers; from then on somebody without a password only looks.
/// Whoever writes here is a keeper, except for one's own password. Nobody is ever deleted, and no keeper
/// takes the file away from themselves, so that one who can sign in always stays.
///
/// Every function that sets a password refuses what checkPassword() refuses, and store.too_little_memory.
class UserRegister
{
public:
    explicit UserRegister(store::CoopFile &file, store::PasswordCost cost = {})
        : m_file(file)
        , m_cost(cost)
    {
    }

    /// Everybody, also those who are no longer active, in the order in which they came.
    Result<std::vector<User>> users() const;

    /// Refuses people.user_name_missing, user_name_too_long, user_name_taken (also by somebody no longer
    /// active).
    Result<void> add(const QString &name, store::Role role);
    /// Refuses store.no_such_user and people.own_user. A guest's password goes, as by removePassword().
    Result<void> changeRole(const QString &name, store::Role role);
    /// Takes the file from a user; what they did stays under their name. Their password goes, as by
    /// removePassword(). Refuses store.no_such_user and people.own_user.
    Result<void> deactivate(const QString &name);
    /// Gives it back; in a file with passwords a new one is needed. Refuses store.no_such_user.
    Result<void> activate(const QString &name);

    /// Sets the first password, that of the keeper who acts; encrypts the personal numbers and writes the
    /// whole file anew, so that no plain copy stays in it. Copies made before keep theirs. The recovery code
    /// is shown this once. Refuses people.protected_already.
    Result<store::RecoveryCode> protect(const QString &password);
    /// Does away with all passwords and the recovery code; the numbers are plain again. Refuses
    /// store.no_passwords.
    Result<void> unprotect();

    /// Gives another user a password, the first or a new one. Refuses store.no_such_user, store.no_passwords
    /// (the first one is protect()'s), people.own_password and people.guest_needs_no_password.
    Result<void> setPassword(const QString &name, const QString &password);
    /// Changes the password of whoever acts. Refuses store.no_passwords and store.wrong_password.
    Result<void> changePassword(const QString &current, const QString &password);
    /// Takes another user's password. The file gets a new key and every number is encrypted with it, so that
    /// the old password, and a key kept from before, open nothing that is written from now on. Refuses
    /// store.no_such_user, store.no_passwords and people.own_user.
    Result<void> removePassword(const QString &name);

    /// Makes a recovery code in the old one's place. Refuses store.no_passwords.
    Result<store::RecoveryCode> newRecoveryCode();
    /// Signs a user in by the recovery code and gives them a new password.
    /// Refuses what CoopFile::signInWithCode() refuses; a guest is refused as by CoopFile::write().
    Result<void> recover(const QString &name, const store::RecoveryCode &code, const QString &password);

private:
    store::CoopFile &m_file;
    store::PasswordCost m_cost;
};

} // namespace zhangfang::people
