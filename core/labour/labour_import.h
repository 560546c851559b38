#pragma once

#include "core/base/error.h"
#include "core/base/month.h"
#include "core/base/result.h"
#include "core/labour/entry.h"
#include "core/labour/job.h"
#include "core/store/import_batch.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace zhangfang::labour
{

using store::BadRows;

/// One line of a ledger, or one written cell of a grid, read but not yet looked at.
struct LabourRow {
    qint64 line = 0; ///< in the file, from 1; returns in the place of a refusal
    QString column;  ///< of a grid, the heading that the cell stands under; returns in the place of a refusal
    QDate day;
    QString personNo;
    QString name; ///< as written; empty where the file has none. One that is not the register's is refused
    QString jobNo;
    DayRecord record; ///< minutes count where it is entered as hours; √ and 半 get theirs from the charter
    QString reason;   ///< of leave, or a remark; often empty
};

/// A year's or month's labour ledger (社员劳务台账): becomes one list sheet for each job and month.
struct LedgerImport {
    store::BatchFile file; ///< its rows are counted here
    std::vector<LabourRow> rows;
};

/// Takes one row; a refusal ends the reading.
using TakeRow = std::function<Result<void>(LabourRow row)>;

/// A ledger of any length: its rows are read while they are booked, and never all in memory.
struct LedgerStream {
    store::BatchFile file; ///< its rows are counted here
    /// Gives every good row to `take`, from the first one each time; the answer is how many bad rows it left
    /// out.
    std::function<Result<qint64>(const TakeRow &take)> read;
    qint64 expectedRows = 0; ///< as far as is known, for the progress; 0: not known, and nobody hears of it
};

/// One person of a grid sheet.
struct GridPerson {
    qint64 line = 0;
    QString personNo;
    QString name; ///< as LabourRow's
};

/// A crew sheet kept as a grid (考勤表): becomes one sheet; what no row says is an open cell.
struct GridImport {
    store::BatchFile file; ///< its rows are counted here
    QString jobNo;
    Month month;
    std::vector<GridPerson> roster; ///< in the order of the sheet, blank rows included
    std::vector<LabourRow> rows;    ///< the written cells; their job is `jobNo`
};

/// What an import brings in, or would bring in.
struct LabourImportReport {
    std::optional<store::BatchId> batch; ///< none where nothing was written
    qint64 sheets = 0;
    qint64 worked = 0;  ///< entries with work in them
    qint64 rest = 0;    ///< days of rest
    qint64 excused = 0; ///< days of leave
    qint64 open = 0;    ///< cells of a grid that nobody wrote down
    qint64 minutes = 0;
    std::vector<Error> bad;        ///< one for each row that cannot be taken, in order of the lines
    std::vector<Warning> warnings; ///< one for each kind of remark, with how often and where first
};

/// The jobs of a file; rates in it belong to the jobs.
struct JobRow {
    qint64 line = 0;
    JobTerms job;
};

/// A file of jobs as it was read, for LabourRegister to take in.
struct JobsImport {
    store::BatchFile file; ///< its rows are counted here
    std::vector<JobRow> rows;
};

/// What came of it.
struct JobsImportReport {
    std::optional<store::BatchId> batch;
    qint64 added = 0;      ///< jobs
    qint64 addedRates = 0; ///< further prices of jobs that stand already
    std::vector<Error> bad;
};

} // namespace zhangfang::labour
