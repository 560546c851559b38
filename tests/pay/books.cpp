#include "tests/pay/books.h"

#include "core/labour/job_register.h"
#include "core/members/member_register.h"
#include "core/people/person_register.h"
#include "tests/support/accountant.h"

#include <catch2/catch.hpp>

#include <optional>

using namespace zhangfang;
using labour::BadRows;
using labour::OpenCellPolicy;

Books::Books()
{
    REQUIRE(members::MemberRegister(file()).enrol(accountant::members(), BadRows::Refuse));
    REQUIRE(labour::JobRegister(file()).importJobs(accountant::jobs(), BadRows::Refuse));
}

people::PersonId Books::person(const char *number)
{
    const auto found = file().read([number](const store::Connection &connection) {
        return people::requirePerson(connection, QString::fromUtf8(number));
    });
    REQUIRE(found);
    return found->id;
}

void Books::import(const std::vector<labour::LabourRow> &rows)
{
    const QString digest = QStringLiteral("%1").arg(++m_imports, 64, 10, QLatin1Char('0'));
    const store::BatchFile source{store::BatchKind::Labour, QStringLiteral("台账.csv"), digest, 0, 0};
    REQUIRE(ledger().importLedger({source, rows}, BadRows::Refuse));
}

void Books::approve(Month month)
{
    REQUIRE(ledger().approveMonth(month, OpenCellPolicy::Refuse));
}

void Books::post(Month month, const std::vector<labour::LabourRow> &rows)
{
    import(rows);
    approve(month);
    REQUIRE(pay().payMonth(month));
}

void Books::correct(QDate day, Month booked, int minutes)
{
    std::optional<labour::EntryId> entry;
    REQUIRE(ledger().forEachEntry(day, day, [&entry](const labour::EntryRow &found) {
        if (!entry)
            entry = found.id;
    }));
    REQUIRE(entry);
    REQUIRE(ledger().correct({*entry, booked, minutes, Quantity(), QStringLiteral("记错")}));
    approve(booked);
    REQUIRE(pay().payMonth(booked));
}

labour::LabourRow row(QDate day, const char *person, const char *job, int minutes, qint64 thousandths)
{
    labour::LabourRow row;
    row.day = day;
    row.personNo = QString::fromUtf8(person);
    row.jobNo = QString::fromUtf8(job);
    row.record.minutes = minutes;
    row.record.quantity = Quantity::fromThousandths(thousandths);
    return row;
}
