#include "ui/kit/import_source.h"

#include "core/charter/charter_register.h"
#include "core/exchange/crew_sheet_file.h"
#include "core/exchange/exchange_errors.h"
#include "core/exchange/jobs_file.h"
#include "core/exchange/ledger_file.h"
#include "core/exchange/left_out_list.h"
#include "core/exchange/members_file.h"
#include "core/labour/job_register.h"
#include "core/labour/labour_ledger.h"
#include "core/members/member_register.h"
#include "core/people/person_register.h"
#include "ui/kit/format.h"
#include "ui/kit/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace zhangfang::kit
{

namespace
{

/// The words are those of the command line.
QString word(const char *source)
{
    return QCoreApplication::translate("Cli", source);
}

ImportOutcome outcomeOf(const members::EnrolmentReport &report)
{
    return {report.batch,
            {{"members", word(QT_TRANSLATE_NOOP("Cli", "members")), report.members},
             {"returned", word(QT_TRANSLATE_NOOP("Cli", "of them come back")), report.returned},
             {"non_members", word(QT_TRANSLATE_NOOP("Cli", "persons who are no members")), report.nonMembers},
             {"paid_in_fen", word(QT_TRANSLATE_NOOP("Cli", "contribution paid in")), report.paidIn}},
            report.bad,
            report.warnings};
}

ImportOutcome outcomeOf(const labour::JobsImportReport &report)
{
    return {report.batch,
            {{"jobs", word(QT_TRANSLATE_NOOP("Cli", "jobs")), report.added},
             {"rates_added", word(QT_TRANSLATE_NOOP("Cli", "further rates")), report.addedRates}},
            report.bad,
            {}};
}

ImportOutcome outcomeOf(const labour::LabourImportReport &report)
{
    return {report.batch,
            {{"sheets", word(QT_TRANSLATE_NOOP("Cli", "crew sheets")), report.sheets},
             {"worked", word(QT_TRANSLATE_NOOP("Cli", "entries worked")), report.worked},
             {"rest", word(QT_TRANSLATE_NOOP("Cli", "days of rest")), report.rest},
             {"excused", word(QT_TRANSLATE_NOOP("Cli", "days of leave")), report.excused},
             {"open", word(QT_TRANSLATE_NOOP("Cli", "open cells")), report.open},
             {"minutes", word(QT_TRANSLATE_NOOP("Cli", "minutes")), report.minutes}},
            report.bad,
            report.warnings};
}

/// Joins what was read to the register's preview and booking of it.
template <typename Request, typename Preview, typename Book>
PendingImport pending(exchange::ParsedTable<Request> read, Preview preview, Book book)
{
    const auto parsed = std::make_shared<const exchange::ParsedTable<Request>>(std::move(read));
    return {parsed, parsed->request.file,
            [parsed, preview]() -> Result<ImportOutcome> {
                ZHANGFANG_TRY_ASSIGN(const auto report, preview(parsed->request));
                return outcomeOf(report);
            },
            [parsed, book](store::BadRows badRows, Progress *progress) -> Result<ImportOutcome> {
                auto request = parsed->request;
                request.file.leftOut = parsed->badRows;
                ZHANGFANG_TRY_ASSIGN(const auto report, book(request, badRows, progress));
                return outcomeOf(report);
            }};
}

Result<exchange::KnownNumbers> knownNumbers(const store::CoopFile &file)
{
    return file.read([](const store::Connection &connection) -> Result<exchange::KnownNumbers> {
        std::vector<QString> numbers;
        for (const people::Person &person : people::loadPersons(connection).persons())
            numbers.push_back(person.number);
        return exchange::KnownNumbers(numbers);
    });
}

/// The charter's minutes of a workday in force at the end of the month; the custom's where no terms are set.
int workdayMinutes(store::CoopFile &file, Month month)
{
    const auto terms = charter::CharterRegister(file).inForceOn(month.lastDay());
    return terms ? terms->terms.minutesPerWorkday : charter::Terms().minutesPerWorkday;
}

Result<PendingImport> readMembers(store::CoopFile &file, const ImportSource &source,
                                  const exchange::RowsHeard &heard)
{
    ZHANGFANG_TRY_ASSIGN(const auto known, knownNumbers(file));
    ZHANGFANG_TRY_ASSIGN(auto parsed, exchange::readMembers(source.path, known, source.sheet, heard));
    return pending(
        std::move(parsed),
        [&file](const auto &request) { return members::MemberRegister(file).previewEnrolment(request); },
        [&file](const auto &request, store::BadRows badRows, Progress *progress) {
            return members::MemberRegister(file).enrol(request, badRows, progress);
        });
}

Result<PendingImport> readJobs(store::CoopFile &file, const ImportSource &source,
                               const exchange::RowsHeard &heard)
{
    ZHANGFANG_TRY_ASSIGN(auto parsed, exchange::readJobs(source.path, source.sheet, heard));
    return pending(
        std::move(parsed),
        [&file](const auto &request) { return labour::JobRegister(file).previewJobs(request); },
        [&file](const auto &request, store::BadRows badRows, Progress *progress) {
            return labour::JobRegister(file).importJobs(request, badRows, progress);
        });
}

/// A ledger is read each time that the register is asked, and handed over row by row.
class LedgerReading
{
public:
    LedgerReading(store::CoopFile &file, ImportSource source, exchange::LedgerContext ground,
                  exchange::RowsHeard heard)
        : m_file(file)
        , m_source(std::move(source))
        , m_ground(std::move(ground))
        , m_heard(std::move(heard))
    {
    }

    std::shared_ptr<const exchange::RowTally> tally() const { return m_tally; }

    Result<ImportOutcome> preview(const store::BatchFile &batch)
    {
        ZHANGFANG_TRY_ASSIGN(const auto report, labour::LabourLedger(m_file).previewLedger(
                                                    stream(batch, store::BadRows::LeaveOut, m_heard)));
        return outcomeOf(report);
    }
    Result<ImportOutcome> book(const store::BatchFile &batch, store::BadRows badRows, Progress *progress)
    {
        ZHANGFANG_TRY_ASSIGN(const auto report, labour::LabourLedger(m_file).importLedger(
                                                    stream(batch, badRows, {}), badRows, progress));
        return outcomeOf(report);
    }

private:
    labour::LedgerStream stream(const store::BatchFile &batch, store::BadRows badRows,
                                const exchange::RowsHeard &heard)
    {
        const auto read = [this, batch, badRows, heard](const labour::TakeRow &take) -> Result<qint64> {
            ZHANGFANG_TRY_ASSIGN(*m_tally,
                                 exchange::readLedger(m_source.path, m_ground, m_source.sheet, take, heard));
            ZHANGFANG_TRY_ASSIGN(const auto now, exchange::describeFile(m_source.path, batch.kind));
            if (now.digest != batch.digest) // what was looked at is what is written, and no other rows
                return Error{errors::kFileChanged};
            if (badRows == store::BadRows::Refuse && !m_tally->bad.empty())
                return m_tally->bad.front();
            return m_tally->badRows;
        };
        return {batch, read, m_tally->rowsRead};
    }

    store::CoopFile &m_file;
    ImportSource m_source;
    exchange::LedgerContext m_ground;
    exchange::RowsHeard m_heard;
    std::shared_ptr<exchange::RowTally> m_tally = std::make_shared<exchange::RowTally>();
};

Result<PendingImport> readLedger(store::CoopFile &file, const ImportSource &source,
                                 const exchange::RowsHeard &heard)
{
    exchange::LedgerContext ground;
    ZHANGFANG_TRY_ASSIGN(ground.persons, knownNumbers(file));
    ZHANGFANG_TRY_ASSIGN(const auto jobs, labour::JobRegister(file).jobs());
    for (const labour::Job &job : jobs)
        ground.jobs.push_back(job.terms);
    ZHANGFANG_TRY_ASSIGN(const store::BatchFile batch,
                         exchange::describeFile(source.path, store::BatchKind::Labour));
    const auto reading = std::make_shared<LedgerReading>(file, source, std::move(ground), heard);
    return PendingImport{reading->tally(), batch, [reading, batch] { return reading->preview(batch); },
                         [reading, batch](store::BadRows badRows, Progress *progress) {
                             return reading->book(batch, badRows, progress);
                         }};
}

Result<PendingImport> readCrewSheet(store::CoopFile &file, const ImportSource &source,
                                    const exchange::RowsHeard &heard)
{
    exchange::CrewSheetContext ground;
    ZHANGFANG_TRY_ASSIGN(ground.persons, knownNumbers(file));
    ground.jobNo = source.jobNo;
    ground.month = source.month;
    ground.minutesPerWorkday = workdayMinutes(file, source.month.value_or(Month::of(file.clock().today())));
    ZHANGFANG_TRY_ASSIGN(auto parsed, exchange::readCrewSheet(source.path, ground, source.sheet, heard));
    return pending(
        std::move(parsed),
        [&file](const auto &request) { return labour::LabourLedger(file).previewGrid(request); },
        [&file](const auto &request, store::BadRows badRows, Progress *progress) {
            return labour::LabourLedger(file).importGrid(request, badRows, progress);
        });
}

} // namespace

QString figureText(const std::variant<qint64, Money> &figure)
{
    if (const auto *amount = std::get_if<Money>(&figure))
        return moneyWithSign(*amount);
    return count(std::get<qint64>(figure));
}

Result<PendingImport> readImport(store::CoopFile &file, const ImportSource &source,
                                 const exchange::RowsHeard &heard)
{
    switch (source.kind) {
    case store::BatchKind::Members:
        return readMembers(file, source, heard);
    case store::BatchKind::Jobs:
        return readJobs(file, source, heard);
    case store::BatchKind::Labour:
        return readLedger(file, source, heard);
    case store::BatchKind::CrewSheet:
        return readCrewSheet(file, source, heard);
    }
    Q_UNREACHABLE();
}

std::vector<Error> allBad(const PendingImport &import, const ImportOutcome &outcome)
{
    std::vector<Error> bad = import.tally->bad;
    bad.insert(bad.end(), outcome.bad.begin(), outcome.bad.end());
    std::ranges::stable_sort(bad, {}, [](const Error &error) { return error.where.line; });
    return bad;
}

Result<void> writeLeftOutRows(const ImportSource &source, const PendingImport &import,
                              const std::vector<Error> &bad, const QDateTime &writtenAt,
                              const QString &output)
{
    exchange::LeftOutList list;
    list.input = source.path;
    list.sheet = source.sheet;
    list.headingLine = import.tally->headingLine;
    for (const Error &error : bad) {
        QString &reason = list.reasons[error.where.line];
        reason += (reason.isEmpty() ? QString() : QStringLiteral(" ")) + sentenceWithoutPlace(error);
    }
    list.lineHeading = word(QT_TRANSLATE_NOOP("Cli", "Line"));
    list.reasonHeading = word(QT_TRANSLATE_NOOP("Cli", "Why it was left out"));
    list.writtenAt = writtenAt;
    return exchange::writeLeftOut(list, output);
}

Result<qint64> undoImport(store::CoopFile &file, const store::ImportBatch &batch, const QString &reason)
{
    switch (batch.kind) {
    case store::BatchKind::Members:
        return members::MemberRegister(file).undoEnrolment(batch, reason);
    case store::BatchKind::Jobs:
        return labour::JobRegister(file).undoImport(batch, reason);
    case store::BatchKind::Labour:
    case store::BatchKind::CrewSheet:
        return labour::LabourLedger(file).undoImport(batch, reason);
    }
    Q_UNREACHABLE();
}

} // namespace zhangfang::kit
