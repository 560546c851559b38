#pragma once

#include "tests/faults/victim.h"

#include <QString>
#include <QTemporaryDir>

#include <vector>

namespace faults
{

/// One write of the year, and the file as it stood before it and after it.
struct Write {
    QString name;   ///< "approve"
    Call calls;     ///< among its words "FILE" stands for the file's path
    QString before; ///< path of a file; empty where the call founds it
    QString after;  ///< for a call that leaves the file alone it holds what `before` does
    bool keepsCopy; ///< what stood there before lies beside it when the write is done

    /// The call with a path in place of "FILE".
    Call on(const QString &path) const;
    /// Checks the file with the program that wrote it: exit code 0 where it is sound.
    Ending verified(const QString &path) const;
};

/// A cooperative's January, each step of it a write that can be attacked. It takes some seconds to make.
class VillageYear
{
public:
    VillageYear();

    const std::vector<Write> &writes() const { return m_writes; }
    const Write &write(const QString &name) const;
    /// The file when all writes are done that the program of today makes.
    QString whole() const { return m_whole; }

private:
    void buildMonth();
    void buildPlan();
    void buildCopies();
    void buildUsers();
    void add(const char *name, const QString &words, bool keepsCopy = false);
    void addUpgrade();
    /// Makes the call on a copy of `before`, which becomes `after`.
    void carryOut(Write write);
    QString fileWith(const char *name, const QByteArray &text) const;
    QString januaryLedger() const;

    QTemporaryDir m_folder;
    std::vector<Write> m_writes;
    QString m_whole;
    QString m_passwords; ///< path of the lines that are handed in with --password-fd 0
};

const VillageYear &villageYear();

} // namespace faults
