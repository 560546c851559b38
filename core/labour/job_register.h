#pragma once

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

    /// Takes up a job; its client and agreement come with it where the register does not have them yet.
    ///
    /// Refused as checkJob(); a number that is taken with labour.job_number_taken; an agreement that stands
    /// with another client with labour.agreement_of_other_client.
    Result<JobId> add(const JobTerms &job);
    /// A further price of a job, from a day on. Refused as checkJob(), and with labour.rate_in_use where
    /// approved labour of that kind was done from that day on: what is approved does not change its price.
    Result<void> addRate(const QString &jobNo, const JobRate &rate);

    /// What importJobs() would do; nothing is written.
    Result<JobsImportReport> previewJobs(const JobsImport &request) const;
    /// Takes up all jobs of a file in one transaction. Refused with store.file_imported, or with the first
    /// bad row's refusal unless bad rows are to be left out.
    Result<JobsImportReport> importJobs(const JobsImport &request, BadRows badRows);

    /// Undoes a whole import of jobs, as long as nothing rests on one of them (store.batch_in_use); their
    /// numbers may be used again. Returns how many jobs it was.
    Result<qint64> undoImport(const store::ImportBatch &batch, const QString &reason);

    /// All jobs in order of their numbers, with rates.
    Result<std::vector<Job>> jobs() const;
    Result<std::vector<Client>> clients() const;

private:
    store::CoopFile &m_file;
};

/// All jobs in order of their numbers, with rates; for use cases that already read or write.
std::vector<Job> readJobs(const store::Connection &connection);

} // namespace zhangfang::labour
