#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/head.h"
#include "core/store/session.h"
#include "core/store/soundness.h"
#include "core/store/transaction.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace zhangfang::store
{

class FileLock;

/// What a new cooperative's file starts with.
struct Founding {
    QString coopName;     ///< not empty
    QDate foundedOn = {}; ///< invalid where unknown
    QString keeperName;   ///< the first user, with the role of keeper; not empty
};

/// The cooperative in the file, as its particulars stand now.
struct CoopParticulars {
    QString fileId; ///< random, given once, the same in every copy
    QString name;
    QDate foundedOn;
    QString creditCode;
};

/// Reads an open file at length beside it, and makes way for whoever writes: a reader keeps every write from
/// being finished.
class Bystander
{
public:
    virtual ~Bystander() = default;
    /// A write begins: when this returns, the file is not read any more.
    virtual void makeWay() = 0;
    /// The write is over.
    virtual void goOn() = 0;
};

/// One cooperative's file, open. Holds the writing lock for as long as it lives (read-only excepted).
///
/// The only way in: write() for everything that changes the file, read() for everything else. Both are the
/// boundary at which StorageError becomes an Error.
class CoopFile
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a new file at `path`. Refuses store.file_exists and store.not_writable; a file appears there
    /// whole or not at all.
    static Result<std::unique_ptr<CoopFile>> create(const QString &path, const Founding &founding,
                                                    const Clock &clock);
    /// Opens an existing file: checks that it is ours, not newer than this program, and sound
    /// (soundness.h); unless ReadOnly takes the lock, removeUnfinished(), upgrades an older schema.
    /// A file of more than `checkedBytes` opens without being looked at for soundness (isChecked()): whoever
    /// opens it so and writes to it has it looked at meanwhile.
    /// Refuses store.file_missing, not_ours, newer, damaged, locked, not_readable, not_writable.
    static Result<std::unique_ptr<CoopFile>> open(const QString &path, Access access, const Clock &clock,
                                                  qint64 checkedBytes = kAnySize);
    ~CoopFile();

    /// Has one of the file's users act from here on. Until then its first keeper does; in a file with
    /// passwords nobody: it is looked at as by a guest, and nothing can be written. Refuses what
    /// sessionWithPassword() refuses; who acted before then goes on.
    Result<void> signIn(const QString &userName, const QString &password = {});
    /// As above, for somebody who lost the password and holds the recovery code.
    Result<void> signInWithCode(const QString &userName, const RecoveryCode &code);
    /// Back to how it was opened.
    void signOut();
    const Actor &actor() const { return m_connection->session().actor; }
    /// Whether the file has passwords and nobody has signed in.
    bool needsSignIn() const { return !m_connection->session().keys; }
    Result<bool> hasPasswords() const;

    /// The keys of whoever acts, after the file was given others. For the register of users.
    void holdKeys(Keys keys);
    /// The number of the key in use; 0 where nothing is encrypted or nobody has signed in.
    qint64 keyNumber() const;
    /// Writes the whole file anew, so that nothing stays in it of what was changed or deleted. What cannot be
    /// done now, because somebody reads the file, is done at its next opening. Refuses store.busy and
    /// store.failed.
    Result<void> rewrite();

    /// Runs one use case as one transaction: `work(Transaction &)` returns a Result; on success everything
    /// is sealed and durable, otherwise nothing is kept.
    /// `action` names the use case in the journal; it stands in the action_catalog.h, which says whose it is.
    /// `reason` is what the user gave as a reason, if anything.
    /// Refuses store.read_only, store.damage_found, store.sign_in_needed, and store.not_allowed where the
    /// acting user has no right to the action.
    template <typename Work>
    auto write(const char *action, const QString &reason, Work &&work)
        -> std::invoke_result_t<Work, Transaction &>;
    template <typename Work>
    auto write(const char *action, Work &&work) -> std::invoke_result_t<Work, Transaction &>
    {
        return write(action, QString(), std::forward<Work>(work));
    }

    /// Runs `work(const Connection &)`, which returns a Result, on one consistent state of the file.
    template <typename Work>
    auto read(Work &&work) const -> std::invoke_result_t<Work, const Connection &>;

    /// The file's own name, without its folder.
    QString fileName() const;
    QString path() const { return m_path; }
    bool isReadOnly() const { return m_access == Access::ReadOnly || isDamaged(); }
    /// Whether it was looked at for soundness before it was opened.
    bool isChecked() const { return m_isChecked; }
    /// It was looked at afterwards, and this was found: nothing is written to it from here on, every write is
    /// refused with store.damage_found.
    void declareDamaged(const QString &detail);
    bool isDamaged() const { return m_damage.has_value(); }
    /// Has `bystander`, which must outlive the file or be taken away by null, make way for every write.
    void setBystander(Bystander *bystander) { m_bystander = bystander; }
    const Clock &clock() const { return m_clock; }
    Result<CoopParticulars> particulars() const;
    /// Where the chain of seals stands now.
    Result<Head> head() const;
    /// Writes a whole copy of the file, as it stands now, under another name; it appears whole or not at all.
    /// Refuses store.file_exists and store.not_writable, and what `check`, which sees the copy before it has
    /// its name, throws about damage.
    Result<void> copyTo(const QString &path,
                        const std::function<void(const QString &copy)> &check = {}) const;
    /// Writes a copy of the file, as it stands now, to a name that nothing has yet. Throws StorageError; a
    /// failure may leave a torso, so that copyTo() and replaceWhole() (whole_file.h) are the ways to call it.
    void copyInto(const QString &path) const;

private:
    CoopFile(QString path, Access access, const Clock &clock);
    /// Keeps the bystander away for as long as it lives.
    class Way
    {
    public:
        explicit Way(Bystander *bystander);
        ~Way();
        Way(Way &&) = delete;

    private:
        Bystander *m_bystander;
    };

    Result<void> mayWrite(const char *action) const;
    void finishPending();

    QString m_path;
    Access m_access;
    const Clock &m_clock;
    bool m_isChecked = false;
    std::optional<Error> m_damage;
    Bystander *m_bystander = nullptr;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Connection> m_connection;
};

template <typename Work>
auto CoopFile::write(const char *action, const QString &reason, Work &&work)
    -> std::invoke_result_t<Work, Transaction &>
{
    ZHANGFANG_TRY(mayWrite(action));
    const Way way(m_bystander);
    try {
        Transaction transaction(*m_connection, Purpose{actor().name, QString::fromLatin1(action), reason},
                                m_clock);
        auto outcome = work(transaction);
        if (outcome)
            transaction.commit();
        return outcome;
    } catch (const StorageError &failure) {
        return failure.error();
    }
}

template <typename Work>
auto CoopFile::read(Work &&work) const -> std::invoke_result_t<Work, const Connection &>
{
    try {
        const ReadScope scope(*m_connection);
        return work(*m_connection);
    } catch (const StorageError &failure) {
        return failure.error();
    }
}

} // namespace zhangfang::store
