#pragma once

#include "core/base/progress.h"
#include "core/labour/labour_import.h"
#include "core/store/coop_file.h"

#include <vector>

namespace zhangfang::labour
{

/// The register of clients, agreements and jobs.
class JobRegister
{
public:
    explicit JobRegister(store::CoopFile &file)
        : m_file(file)
    {
    }

    /// Takes up a job; its client and agreement come with it where the register does not have them yet. A job
    /// that stands already gets the rates that are new.
    ///
    /// Refused as checkJob() and addedRates(); where the agreement is another client's
    /// (labour.agreement_of_other_client); where approved labour was done on the job from the day of a new
    /// rate on (labour.rate_in_use): what is approved does not change its price; where the new rate would
    /// price a sheet of a closed month.
    Result<JobId> add(const JobTerms &job);

    /// Writes a job's particulars anew, its rates excepted; client and agreement come with it where the
    /// register does not have them yet. Refused as add(), and with labour.job_on_sheets where crew sheets
    /// stand on it.
    Result<void> change(JobId job, const JobTerms &terms);
    /// Gives a job up that no sheet stands on (labour.job_on_sheets). Its number may be used again.
    Result<void> giveUp(JobId job);

    /// What importJobs() would do, with every bad row by name; nothing is written.
    Result<JobsImportReport> previewJobs(const JobsImport &request) const;
    /// Takes up the jobs of a file in one transaction, each as add() would; a job may come on several rows,
    /// one for each rate. Refused with store.file_imported, with labour.nothing_left, or with the first bad
    /// row's refusal unless bad rows are to be left out.
    Result<JobsImportReport> importJobs(const JobsImport &request, BadRows badRows,
                                        Progress *progress = nullptr);
    /// Undoes a whole import of jobs and rates. Refused where sheets stand on one of the jobs
    /// (labour.job_in_use), or approved labour (labour.rate_in_use) or a sheet of a closed month on one of
    /// the rates. Returns how many jobs it was.
    Result<qint64> undoImport(const store::ImportBatch &batch, const QString &reason);

    /// All jobs in order of their numbers, with rates.
    Result<std::vector<Job>> jobs() const;

private:
    store::CoopFile &m_file;
};

/// All jobs in order of their numbers, with rates; for use cases that already read or write.
std::vector<Job> readJobs(const store::Connection &connection);
/// Whether there is any job.
bool hasJobs(const store::Connection &connection);
/// Nothing where no job has this number.
std::optional<JobId> findJob(const store::Connection &connection, const QString &number);
/// The job with this id, which is in the register (ids come from the file itself).
Job readJob(const store::Connection &connection, JobId job);

} // namespace zhangfang::labour
