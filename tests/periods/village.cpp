#include "tests/periods/village.h"

#include "core/labour/crew_sheet_book.h"
#include "core/labour/job_register.h"
#include "core/labour/labour_ledger.h"
#include "core/people/person_register.h"
#include "core/resolutions/resolution_register.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using periods::Period;
using periods::PeriodRegister;

namespace closing
{

Village::Village(test::SampleStage stage)
    : SampleCoop(stage, QDate(2026, 2, 28))
{
    resolutions::ResolutionRecord record;
    record.number = u"2025-9"_qs;
    record.adoptedOn = QDate(2025, 1, 10);
    record.title = u"入社和重新开账的决议"_qs;
    record.matters = {resolutions::Matter::Entry, resolutions::Matter::Reopening};
    record.headsTotal = record.headsPresent = record.votesTotal = record.votesFor = 168;
    REQUIRE(resolutions::ResolutionRegister(file()).add(record));
}

void Village::close(Period period)
{
    REQUIRE(PeriodRegister(file()).close(period));
}

void Village::closeAll()
{
    for (Month month(2025, 1); month <= Month(2026, 2); month = month.next())
        close(month);
    for (int year = 2022; year <= 2025; ++year)
        close(Year{year});
}

void Village::reopen(Period period)
{
    REQUIRE(PeriodRegister(file()).reopen(period, u"2025-9"_qs, u"漏记"_qs));
}

QString Village::lastAction()
{
    return *file().read([](const store::Connection &connection) {
        return Result<QString>(
            connection.value(QStringLiteral("SELECT action FROM tx ORDER BY id DESC LIMIT 1")).toString());
    });
}

people::PersonId Village::person(const QString &number)
{
    const auto found = file().read(
        [&](const store::Connection &connection) { return people::requirePerson(connection, number); });
    REQUIRE(found);
    return found->id;
}

labour::SheetId Village::grid()
{
    const auto sheets = labour::LabourLedger(file()).sheets(Month(2026, 1));
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 1);
    return sheets->front().sheet.id;
}

std::vector<labour::GridRow> Village::gridRows()
{
    auto found = labour::CrewSheetBook(file()).grid(grid());
    REQUIRE(found);
    return std::move(found->rows);
}

labour::JobTerms Village::job(const QString &number)
{
    return *file().read([&](const store::Connection &connection) {
        return Result<labour::JobTerms>(
            labour::readJob(connection, *labour::findJob(connection, number)).terms);
    });
}

} // namespace closing
