#include "core/labour/job_register.h"

#include "core/base/keys.h"
#include "core/base/text.h"
#include "core/labour/client_register.h"
#include "core/labour/job_rules.h"
#include "core/labour/labour_errors.h"
#include "core/periods/period_guard.h"
#include "core/store/statement.h"

#include <algorithm>
#include <map>

namespace zhangfang::labour
{

namespace
{

using store::Connection;
using store::Statement;
using store::Transaction;

constexpr char kJobs[] =
    "SELECT j.id, j.job_no, c.name, coalesce(a.number, ''), j.kind_of_work, j.unit"
    " FROM job j JOIN client c ON c.id = j.client_id LEFT JOIN agreement a ON a.id = j.agreement_id"
    " WHERE j.state = 'active' ORDER BY j.id";
constexpr char kJob[] =
    "SELECT j.id, j.job_no, c.name, coalesce(a.number, ''), j.kind_of_work, j.unit"
    " FROM job j JOIN client c ON c.id = j.client_id LEFT JOIN agreement a ON a.id = j.agreement_id"
    " WHERE j.id = :job_id AND j.state = 'active'";
constexpr char kRatesOfJob[] = "SELECT job_id, kind, from_day, rate_e4 FROM job_rate"
                               " WHERE job_id = :job_id AND state = 'active' ORDER BY kind, from_day";
constexpr char kRates[] = "SELECT job_id, kind, from_day, rate_e4 FROM job_rate WHERE state = 'active'"
                          " ORDER BY job_id, kind, from_day";
constexpr char kJobByNumber[] = "SELECT id FROM job WHERE job_no = :job_no AND state = 'active'";
constexpr char kAnyJob[] = "SELECT 1 FROM job WHERE state = 'active' LIMIT 1";
constexpr char kAgreementByNumber[] = "SELECT id FROM agreement WHERE number = :number";
constexpr char kAgreements[] =
    "SELECT a.id, a.number, c.name FROM agreement a JOIN client c ON c.id = a.client_id";
constexpr char kInsertAgreement[] = "INSERT INTO agreement (tx, number, client_id, kind)"
                                    " VALUES (:tx, :number, :client_id, 'service')";
constexpr char kInsertJob[] =
    "INSERT INTO job (tx, job_no, client_id, agreement_id, kind_of_work, unit, batch_id)"
    " VALUES (:tx, :job_no, :client_id, :agreement_id, :kind_of_work, :unit, :batch_id)";
constexpr char kInsertRate[] = "INSERT INTO job_rate (tx, job_id, kind, from_day, rate_e4, batch_id)"
                               " VALUES (:tx, :job_id, :kind, :from_day, :rate_e4, :batch_id)";
constexpr char kLastApprovedDay[] =
    "SELECT max(e.worked_on) FROM entry e JOIN crew_sheet s ON s.id = e.sheet_id"
    " WHERE s.job_id = :job_id AND s.state = 'approved' AND e.mark = 'worked'";
constexpr char kSheetMonthsFrom[] =
    "SELECT DISTINCT month FROM crew_sheet WHERE job_id = :job_id AND state <> 'voided' AND month >= :month"
    " ORDER BY month";
constexpr char kSheetOnJob[] =
    "SELECT 1 FROM crew_sheet WHERE job_id = :job_id AND state <> 'voided' LIMIT 1";
constexpr char kUpdateJob[] =
    "UPDATE job SET tx = :tx, job_no = :job_no, client_id = :client_id, agreement_id = :agreement_id,"
    " kind_of_work = :kind_of_work, unit = :unit WHERE id = :job_id";
constexpr char kVoidJob[] = "UPDATE job SET tx = :tx, state = 'voided' WHERE id = :job_id";
constexpr char kVoidRatesOfJob[] =
    "UPDATE job_rate SET tx = :tx, state = 'voided' WHERE job_id = :job_id AND state = 'active'";
constexpr char kSheetOnBatch[] =
    "SELECT j.job_no FROM job j WHERE j.batch_id = :batch_id AND j.state = 'active'"
    " AND EXISTS (SELECT 1 FROM crew_sheet s WHERE s.job_id = j.id AND s.state <> 'voided')"
    " ORDER BY j.id LIMIT 1";
constexpr char kRatesOfBatch[] = "SELECT r.job_id, r.kind, r.from_day, r.rate_e4, j.job_no FROM job_rate r"
                                 " JOIN job j ON j.id = r.job_id AND j.batch_id IS NOT :batch_id"
                                 " WHERE r.batch_id = :batch_id AND r.state = 'active'";
constexpr char kVoidRates[] =
    "UPDATE job_rate SET tx = :tx, state = 'voided' WHERE batch_id = :batch_id AND state = 'active'";
constexpr char kVoidJobs[] =
    "UPDATE job SET tx = :tx, state = 'voided' WHERE batch_id = :batch_id AND state = 'active'";

JobRate rateAt(const Statement &row)
{
    return JobRate{row.isNull(2) ? std::nullopt : std::optional(row.date(2)),
                   known(workKindFromKey(row.text(1))), Price::fromE4(row.integer(3))};
}

Job jobAt(const Statement &row)
{
    return Job{row.id<JobId>(0),
               {row.text(1), row.text(2), row.text(3), row.text(4), known(workUnitFromKey(row.text(5))), {}}};
}

/// The last day on which approved labour was done on the job.
std::optional<QDate> lastApprovedDay(const Connection &connection, JobId job)
{
    Statement query(connection, kLastApprovedDay);
    query.bind(":job_id", job);
    if (!query.next() || query.isNull(0))
        return std::nullopt;
    return query.date(0);
}

/// A rate that begins by then prices every sheet from its month on; none of them may be closed.
Result<void> requireOpenSheets(const Connection &connection, JobId job, const std::optional<QDate> &from)
{
    Statement months(connection, kSheetMonthsFrom);
    months.bind(":job_id", job).bind(":month", from ? Month::of(*from).toString() : QStringLiteral(""));
    while (months.next())
        ZHANGFANG_TRY(periods::requireOpen(connection, *Month::parse(months.text(0))));
    return {};
}

/// Approved labour from the day of a rate on has its price already, and so have the sheets of closed months.
Result<void> requireUnused(const Connection &connection, JobId job, const QString &number,
                           const std::vector<JobRate> &rates)
{
    const auto last = lastApprovedDay(connection, job);
    for (const JobRate &rate : rates) {
        if (last && (!rate.from || *rate.from <= *last)) {
            return Error{
                errors::kRateInUse,
                {{QStringLiteral("job_no"), number}, {QStringLiteral("from"), rate.from.value_or(QDate())}}};
        }
        ZHANGFANG_TRY(requireOpenSheets(connection, job, rate.from));
    }
    return {};
}

/// Whose agreement each number is.
std::map<QString, QString> readAgreements(const Connection &connection)
{
    std::map<QString, QString> clientOf;
    Statement query(connection, kAgreements);
    while (query.next())
        clientOf.emplace(query.text(1), query.text(2));
    return clientOf;
}

/// What is to be written for one job: the whole of it, or further rates of one that stands.
struct JobChange {
    JobTerms terms;
    std::vector<JobRate> newRates;
    bool isNew = true;
};

/// What came of looking at the jobs of a file.
struct JobFindings {
    std::vector<JobChange> changes;
    std::vector<Error> bad;
};

/// The register as it would stand after each job that is taken up.
class JobIntake
{
public:
    explicit JobIntake(const Connection &connection)
        : m_connection(connection)
        , m_agreementOf(readAgreements(connection))
    {
        for (Job &job : readJobs(connection)) {
            m_idOf.emplace(job.terms.number, job.id);
            m_standing.emplace(job.terms.number, std::move(job.terms));
        }
    }

    /// Refused as JobRegister::add().
    Result<JobChange> take(const JobTerms &job)
    {
        const auto agreement = m_agreementOf.find(job.agreementNumber);
        if (agreement != m_agreementOf.end() && agreement->second != job.clientName) {
            return Error{errors::kAgreementOfOtherClient,
                         {{QStringLiteral("job_no"), job.number},
                          {QStringLiteral("agreement_no"), job.agreementNumber},
                          {QStringLiteral("client"), agreement->second}}};
        }
        const auto standing = m_standing.find(job.number);
        ZHANGFANG_TRY_ASSIGN(const JobChange change,
                             standing == m_standing.end() ? takeNew(job) : takeRates(standing->second, job));
        if (!job.agreementNumber.isEmpty())
            m_agreementOf.emplace(job.agreementNumber, job.clientName);
        return change;
    }

private:
    Result<JobChange> takeNew(const JobTerms &job)
    {
        ZHANGFANG_TRY(checkJob(job));
        m_standing.emplace(job.number, job);
        return JobChange{job, job.rates, true};
    }

    Result<JobChange> takeRates(JobTerms &standing, const JobTerms &job)
    {
        ZHANGFANG_TRY_ASSIGN(const std::vector<JobRate> rates, addedRates(standing, job));
        JobTerms whole = standing;
        whole.rates.insert(whole.rates.end(), rates.begin(), rates.end());
        ZHANGFANG_TRY(checkJob(whole));
        if (const auto id = m_idOf.find(job.number); id != m_idOf.end())
            ZHANGFANG_TRY(requireUnused(m_connection, id->second, job.number, rates));
        standing = std::move(whole);
        return JobChange{standing, rates, false};
    }

    const Connection &m_connection;
    std::map<QString, QString> m_agreementOf;
    std::map<QString, JobTerms> m_standing;
    std::map<QString, JobId> m_idOf;
};

JobFindings lookAt(const JobsImport &request, const Connection &connection)
{
    JobIntake intake(connection);
    JobFindings findings;
    for (const JobRow &row : request.rows) {
        const Result<JobChange> change = intake.take(row.job);
        if (change)
            findings.changes.push_back(*change);
        else
            findings.bad.push_back(change.error().at(Where{request.file.name, row.line, {}}));
    }
    return findings;
}

JobsImportReport reportOf(const JobFindings &findings)
{
    JobsImportReport report;
    report.bad = findings.bad;
    for (const JobChange &change : findings.changes) {
        report.added += change.isNew ? 1 : 0;
        report.addedRates += change.isNew ? 0 : std::ssize(change.newRates);
    }
    return report;
}

/// Writes jobs with what they rest on.
class JobWriter
{
public:
    JobWriter(const Transaction &transaction, std::optional<store::BatchId> batch)
        : m_transaction(transaction)
        , m_batch(batch)
    {
    }

    JobId write(const JobChange &change)
    {
        const JobId job = change.isNew ? insertJob(change.terms)
                                       : *findJob(m_transaction.connection(), change.terms.number);
        for (const JobRate &rate : change.newRates)
            insertRate(job, rate);
        return job;
    }

    void update(JobId job, const JobTerms &terms)
    {
        const ClientId client = clientNamed(m_transaction, terms.clientName);
        m_transaction.statement(kUpdateJob)
            .bind(":job_no", terms.number)
            .bind(":client_id", client)
            .bind(":agreement_id", agreementNumbered(terms.agreementNumber, client))
            .bind(":kind_of_work", terms.work)
            .bind(":unit", QString(toKey(terms.unit)))
            .bind(":job_id", job)
            .run();
    }

private:
    JobId insertJob(const JobTerms &terms)
    {
        const ClientId client = clientNamed(m_transaction, terms.clientName);
        auto insert = m_transaction.statement(kInsertJob);
        insert.bind(":job_no", terms.number)
            .bind(":client_id", client)
            .bind(":agreement_id", agreementNumbered(terms.agreementNumber, client))
            .bind(":kind_of_work", terms.work)
            .bind(":unit", QString(toKey(terms.unit)))
            .bind(":batch_id", m_batch)
            .run();
        return JobId(insert.insertedId());
    }

    void insertRate(JobId job, const JobRate &rate)
    {
        m_transaction.statement(kInsertRate)
            .bind(":job_id", job)
            .bind(":kind", QString(toKey(rate.kind)))
            .bind(":from_day", rate.from)
            .bind(":rate_e4", rate.price.e4())
            .bind(":batch_id", m_batch)
            .run();
    }

    std::optional<AgreementId> agreementNumbered(const QString &number, ClientId client)
    {
        if (number.isEmpty())
            return std::nullopt;
        Statement query(m_transaction.connection(), kAgreementByNumber);
        query.bind(":number", number);
        if (query.next())
            return query.id<AgreementId>(0);
        auto insert = m_transaction.statement(kInsertAgreement);
        insert.bind(":number", number).bind(":client_id", client).run();
        return AgreementId(insert.insertedId());
    }

    const Transaction &m_transaction;
    std::optional<store::BatchId> m_batch;
};

Result<void> requireNoSheets(const Connection &connection, const Job &job)
{
    Statement query(connection, kSheetOnJob);
    if (!query.bind(":job_id", job.id).next())
        return {};
    return Error{errors::kJobOnSheets, {{QStringLiteral("job_no"), job.terms.number}}};
}

/// Whether the job may be written so: the number is nobody else's, the agreement the same client's.
Result<void> checkChange(const Connection &connection, const Job &standing, const JobTerms &terms)
{
    JobTerms whole = terms;
    whole.rates = standing.terms.rates;
    ZHANGFANG_TRY(checkJob(whole));
    const auto other = findJob(connection, terms.number);
    if (other && *other != standing.id)
        return Error{errors::kJobNumberTaken, {{QStringLiteral("job_no"), terms.number}}};
    const std::map<QString, QString> agreements = readAgreements(connection);
    const auto agreement = agreements.find(terms.agreementNumber);
    if (agreement == agreements.end() || agreement->second == terms.clientName)
        return {};
    return Error{errors::kAgreementOfOtherClient,
                 {{QStringLiteral("job_no"), terms.number},
                  {QStringLiteral("agreement_no"), terms.agreementNumber},
                  {QStringLiteral("client"), agreement->second}}};
}

Result<void> requireNoSheets(const Connection &connection, store::BatchId batch)
{
    Statement query(connection, kSheetOnBatch);
    query.bind(":batch_id", batch);
    if (!query.next())
        return {};
    return Error{errors::kJobInUse,
                 {{QStringLiteral("batch"), batch.value()}, {QStringLiteral("job_no"), query.text(0)}}};
}

/// The rates that a batch gave to jobs of other batches must not have paid anything.
Result<void> requireNoLabour(const Connection &connection, store::BatchId batch)
{
    Statement query(connection, kRatesOfBatch);
    query.bind(":batch_id", batch);
    while (query.next()) {
        ZHANGFANG_TRY(requireUnused(connection, query.id<JobId>(0), query.text(4), {rateAt(query)}));
    }
    return {};
}

} // namespace

Result<JobId> JobRegister::add(const JobTerms &job)
{
    return m_file.write("labour.add_job", [&job](Transaction &transaction) -> Result<JobId> {
        ZHANGFANG_TRY_ASSIGN(const JobChange change, JobIntake(transaction.connection()).take(job));
        return JobWriter(transaction, std::nullopt).write(change);
    });
}

Result<void> JobRegister::change(JobId id, const JobTerms &terms)
{
    return m_file.write("labour.change_job", [&](Transaction &transaction) -> Result<void> {
        const Job standing = readJob(transaction.connection(), id);
        ZHANGFANG_TRY(requireNoSheets(transaction.connection(), standing));
        ZHANGFANG_TRY(checkChange(transaction.connection(), standing, terms));
        JobWriter(transaction, std::nullopt).update(id, terms);
        return {};
    });
}

Result<void> JobRegister::giveUp(JobId id)
{
    return m_file.write("labour.give_up_job", [id](Transaction &transaction) -> Result<void> {
        ZHANGFANG_TRY(requireNoSheets(transaction.connection(), readJob(transaction.connection(), id)));
        transaction.statement(kVoidRatesOfJob).bind(":job_id", id).run();
        transaction.statement(kVoidJob).bind(":job_id", id).run();
        return {};
    });
}

Result<JobsImportReport> JobRegister::previewJobs(const JobsImport &request) const
{
    return m_file.read([&request](const Connection &connection) -> Result<JobsImportReport> {
        return reportOf(lookAt(request, connection));
    });
}

Result<JobsImportReport> JobRegister::importJobs(const JobsImport &request, BadRows badRows,
                                                 Progress *progress)
{
    return m_file.write("labour.import_jobs", [&](Transaction &transaction) -> Result<JobsImportReport> {
        const JobFindings findings = lookAt(request, transaction.connection());
        if (badRows == BadRows::Refuse && !findings.bad.empty())
            return findings.bad.front();
        if (findings.changes.empty())
            return Error{errors::kNothingLeft, {{QStringLiteral("file"), request.file.name}}};
        store::BatchFile file = request.file;
        file.rows = std::ssize(findings.changes);
        file.leftOut += std::ssize(findings.bad);
        ZHANGFANG_TRY_ASSIGN(const store::BatchId batch, store::beginBatch(transaction, file));
        JobWriter writer(transaction, batch);
        ProgressSteps steps(progress, std::ssize(findings.changes));
        for (const JobChange &change : findings.changes) {
            writer.write(change);
            ZHANGFANG_TRY(steps.step());
        }
        JobsImportReport report = reportOf(findings);
        report.batch = batch;
        return report;
    });
}

Result<qint64> JobRegister::undoImport(const store::ImportBatch &batch, const QString &reason)
{
    return m_file.write("labour.undo_import", reason, [&](Transaction &transaction) -> Result<qint64> {
        ZHANGFANG_TRY(requireNoSheets(transaction.connection(), batch.id));
        ZHANGFANG_TRY(requireNoLabour(transaction.connection(), batch.id));
        transaction.statement(kVoidRates).bind(":batch_id", batch.id).run();
        auto jobs = transaction.statement(kVoidJobs);
        jobs.bind(":batch_id", batch.id).run();
        const qint64 undone = jobs.changedRows();
        store::voidBatch(transaction, batch.id);
        return undone;
    });
}

Result<std::vector<Job>> JobRegister::jobs() const
{
    return m_file.read(
        [](const Connection &connection) -> Result<std::vector<Job>> { return readJobs(connection); });
}

bool hasJobs(const Connection &connection)
{
    return Statement(connection, kAnyJob).next();
}

std::vector<Job> readJobs(const Connection &connection)
{
    std::vector<Job> jobs;
    std::map<JobId, std::size_t> placeOf;
    Statement rows(connection, kJobs);
    while (rows.next()) {
        placeOf.emplace(rows.id<JobId>(0), jobs.size());
        jobs.push_back(jobAt(rows));
    }
    Statement rates(connection, kRates);
    while (rates.next()) {
        if (const auto place = placeOf.find(rates.id<JobId>(0)); place != placeOf.end())
            jobs[place->second].terms.rates.push_back(rateAt(rates));
    }
    std::ranges::sort(jobs,
                      [](const Job &a, const Job &b) { return numberLess(a.terms.number, b.terms.number); });
    return jobs;
}

std::optional<JobId> findJob(const Connection &connection, const QString &number)
{
    Statement row(connection, kJobByNumber);
    row.bind(":job_no", number);
    return row.next() ? std::optional(row.id<JobId>(0)) : std::nullopt;
}

Job readJob(const Connection &connection, JobId id)
{
    Statement row(connection, kJob);
    row.bind(":job_id", id);
    const bool found = row.next();
    ZHANGFANG_ASSERT(found);
    Job job = jobAt(row);
    Statement rates(connection, kRatesOfJob);
    rates.bind(":job_id", id);
    while (rates.next())
        job.terms.rates.push_back(rateAt(rates));
    return job;
}

} // namespace zhangfang::labour
