#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace faults
{

/// One write of the year, and the file as it stood before it and after it.
struct Write {
    QString name;   ///< "approve"
    QString words;  ///< of the call; "FILE" stands for the file's path
    QString before; ///< path of a file; empty where the call founds it
    QString after;

    /// The call with a path in place of "FILE".
    QStringList on(const QString &path) const;
};

/// A cooperative's January, each step of it a write that can be attacked. It takes a second or two to make.
class VillageYear
{
public:
    VillageYear();

    const std::vector<Write> &writes() const { return m_writes; }
    const Write &write(const QString &name) const;
    /// The file when all writes are done.
    QString whole() const { return m_writes.back().after; }

private:
    void add(const char *name, const QString &words);
    QString terms() const;
    QString januaryLedger() const;

    QTemporaryDir m_folder;
    std::vector<Write> m_writes;
};

const VillageYear &villageYear();

} // namespace faults
