#include "core/charter/charter_register.h"
#include "core/exchange/crew_sheet_file.h"
#include "core/exchange/jobs_file.h"
#include "core/exchange/ledger_file.h"
#include "core/labour/job_register.h"
#include "core/labour/labour_ledger.h"
#include "core/people/person_register.h"
#include "ui/kit/format.h"
#include "ui/labour/import_dialog.h"

namespace zhangfang::ui::work
{

namespace
{

namespace core = zhangfang::labour;

Result<exchange::KnownNumbers> knownNumbers(const store::CoopFile &file)
{
    return file.read([](const store::Connection &connection) -> Result<exchange::KnownNumbers> {
        std::vector<QString> numbers;
        for (const people::Person &person : people::loadPersons(connection).persons())
            numbers.push_back(person.number);
        return exchange::KnownNumbers(numbers);
    });
}

ImportPreview previewOf(const core::JobsImportReport &report)
{
    return {{ImportDialog::tr("%n job(s)", nullptr, int(report.added)),
             ImportDialog::tr("%n further price(s)", nullptr, int(report.addedRates))},
            report.bad,
            {}};
}

ImportPreview previewOf(const core::LabourImportReport &report)
{
    QStringList facts{ImportDialog::tr("%n crew sheet(s)", nullptr, int(report.sheets)),
                      ImportDialog::tr("%1 entries of work").arg(kit::count(report.worked)),
                      ImportDialog::tr("%1 hours").arg(kit::hours(report.minutes, kit::HoursForm::Decimal))};
    if (report.rest + report.excused > 0)
        facts.append(ImportDialog::tr("%1 days of rest, %2 of leave")
                         .arg(kit::count(report.rest), kit::count(report.excused)));
    if (report.open > 0)
        facts.append(ImportDialog::tr("%1 open cells").arg(kit::count(report.open)));
    return {facts, report.bad, report.warnings};
}

/// Joins what was read to the register's preview and booking of it.
template <typename Request, typename Preview, typename Book>
PendingImport pending(exchange::ParsedTable<Request> table, Preview preview, Book book)
{
    const auto parsed = std::make_shared<exchange::ParsedTable<Request>>(std::move(table));
    return {parsed->request.file.name, *parsed,
            [parsed, preview]() -> Result<ImportPreview> {
                ZHANGFANG_TRY_ASSIGN(const auto report, preview(parsed->request));
                return previewOf(report);
            },
            [parsed, book](store::BadRows badRows, Progress &progress) -> Result<void> {
                Request request = parsed->request;
                request.file.leftOut = parsed->badRows;
                const auto report = book(request, badRows, &progress);
                return report ? Result<void>() : report.error();
            }};
}

Result<PendingImport> readGridFile(kit::Desk &desk, const QString &path, const exchange::KnownNumbers &known)
{
    const auto terms = charter::CharterRegister(desk.file()).inForceOn(desk.clock().today());
    const int minutes = terms ? terms->terms.minutesPerWorkday : charter::Terms().minutesPerWorkday;
    ZHANGFANG_TRY_ASSIGN(auto table,
                         exchange::readCrewSheet(path, {known, std::nullopt, std::nullopt, minutes}));
    store::CoopFile &file = desk.file();
    return pending(
        std::move(table),
        [&file](const auto &request) { return core::LabourLedger(file).previewGrid(request); },
        [&file](const auto &request, store::BadRows badRows, Progress *progress) {
            return core::LabourLedger(file).importGrid(request, badRows, progress);
        });
}

} // namespace

Result<PendingImport> readJobsFile(kit::Desk &desk, const QString &path)
{
    ZHANGFANG_TRY_ASSIGN(auto table, exchange::readJobs(path));
    store::CoopFile &file = desk.file();
    return pending(
        std::move(table),
        [&file](const auto &request) { return core::JobRegister(file).previewJobs(request); },
        [&file](const auto &request, store::BadRows badRows, Progress *progress) {
            return core::JobRegister(file).importJobs(request, badRows, progress);
        });
}

Result<PendingImport> readLabourFile(kit::Desk &desk, const QString &path)
{
    ZHANGFANG_TRY_ASSIGN(const exchange::KnownNumbers known, knownNumbers(desk.file()));
    if (auto grid = readGridFile(desk, path, known))
        return grid;
    ZHANGFANG_TRY_ASSIGN(const std::vector<core::Job> jobs, core::JobRegister(desk.file()).jobs());
    exchange::LedgerContext context{known, {}};
    for (const core::Job &job : jobs)
        context.jobs.push_back(job.terms);
    ZHANGFANG_TRY_ASSIGN(auto table, exchange::readLedger(path, context));
    store::CoopFile &file = desk.file();
    return pending(
        std::move(table),
        [&file](const auto &request) { return core::LabourLedger(file).previewLedger(request); },
        [&file](const auto &request, store::BadRows badRows, Progress *progress) {
            return core::LabourLedger(file).importLedger(request, badRows, progress);
        });
}

} // namespace zhangfang::ui::work
