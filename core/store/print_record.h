#pragma once

#include "core/store/coop_file.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace zhangfang::store
{

/// Which paper of the books: the same paper of the same subject is printed once, and later on as a copy.
struct PaperId {
    QString paper;   ///< what kind: "payout_slips", "pay_roll"
    QString subject; ///< of which plan or run, as people cite it: "2025-1", "2025-12-1"

    friend bool operator==(const PaperId &, const PaperId &) = default;
};

/// One time that a paper went to a printer or into a file.
struct PrintRecord {
    PaperId paper;
    int pages = 0;
    bool isCopy = false; ///< 副本 stood on it
    QDateTime printedAt; ///< UTC
    QString userName;
};

/// Puts on record that `pages` pages of the paper were printed, more than 0. Posted: the journal knows who
/// and when, and no record ever changes.
Result<void> recordPrint(CoopFile &file, const PaperId &paper, int pages, bool isCopy);

/// Every time that the paper was printed, the first one first; empty where it never was.
Result<std::vector<PrintRecord>> printsOf(const CoopFile &file, const PaperId &paper);

} // namespace zhangfang::store
