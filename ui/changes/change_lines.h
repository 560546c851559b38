#pragma once

#include "core/store/change_history.h"
#include "ui/kit/term_words.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace zhangfang::ui::changes
{

/// What changes are about, by the number of its row.
struct Referred {
    QHash<qint64, QString> people; ///< number and name
    /// Of every version of the charter's terms, what it says otherwise than the one before.
    QHash<qint64, std::vector<kit::TermDifference>> terms;
};

/// A line of the page: a deed, or one of the rows that a deed changed, in words.
struct ChangeLine {
    qint64 number;      ///< by which pages follow each other: of the deed, or of the journal row
    qint64 transaction; ///< of the deed
    QDateTime at;       ///< UTC
    QString user;
    QString action;
    QString reason;
    std::vector<store::DeedPart> parts;
    std::vector<store::Change> changes;     ///< none where the deed changed more rows than a line can tell
    QStringList tables;                     ///< as the file names them
    QStringList persons;                    ///< number and name
    std::vector<kit::TermDifference> terms; ///< of the charter, that it changed

    qint64 rows() const { return store::rowsIn(parts); }
    QString where() const;
    /// The person whom it is about, or how many they are.
    QString whose() const;
    /// What is different, in one sentence; of a deed with many rows how many of what.
    QString words() const;
};

ChangeLine lineOf(store::Deed deed, const Referred &referred);
ChangeLine lineOf(store::Change change, const Referred &referred);

/// A row of the card below: an item before and after, or what a deed with many rows did to a table.
struct ChangedItem {
    QString item;
    QString before;
    QString after;
};

/// What people read of a line in full.
std::vector<ChangedItem> itemsOf(const ChangeLine &line);

} // namespace zhangfang::ui::changes
