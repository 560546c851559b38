#include "core/labour/job_register.h"
#include "core/labour/labour_ledger.h"
#include "core/labour/person_labour_register.h"
#include "core/members/member_register.h"
#include "core/pay/person_pay_register.h"
#include "core/store/import_batch.h"
#include "tests/pay/books.h"
#include "tests/support/accountant.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::pay;
using labour::BadRows;
using labour::OpenCellPolicy;
using labour::PersonLabourRegister;

namespace
{

/// The accountant's books of 2025, every month of the first `paidMonths` approved and paid.
class PaidYear
{
public:
    explicit PaidYear(int paidMonths)
    {
        REQUIRE(members::MemberRegister(file()).enrol(accountant::members(), BadRows::Refuse));
        REQUIRE(labour::JobRegister(file()).importJobs(accountant::jobs(), BadRows::Refuse));
        labour::LabourLedger ledger(file());
        REQUIRE(ledger.importLedger(accountant::ledger2025(), BadRows::Refuse));
        for (int month = 1; month <= paidMonths; ++month) {
            REQUIRE(ledger.approveMonth(Month(2025, month), OpenCellPolicy::Refuse));
            REQUIRE(PayRegister(file()).payMonth(Month(2025, month)));
        }
    }

    store::CoopFile &file() { return m_coop.file(); }
    people::PersonId id(const QString &number)
    {
        const auto person = file().read(
            [&](const store::Connection &connection) { return people::requirePerson(connection, number); });
        REQUIRE(person);
        return person->id;
    }

private:
    TempCoop m_coop;
};

constexpr Year k2025{2025};

} // namespace

TEST_CASE("number 058 worked 1,321 hours in 2025 and earned 25,268.33 yuan")
{
    PaidYear books(12);
    const people::PersonId jin = books.id(u"058"_qs);
    const auto labour = PersonLabourRegister(books.file()).ofYear(jin, k2025);
    REQUIRE(labour);
    qint64 minutes = 0;
    std::set<Month> months;
    for (const auto &row : *labour) {
        minutes += row.minutes;
        months.insert(row.month);
        CHECK(row.notYetApproved == 0);
        CHECK(row.days > 0);
    }
    CHECK(minutes == 1'321 * 60);
    CHECK(months.size() == 12);
    CHECK(PersonLabourRegister(books.file()).years(jin).value() == std::vector<Year>{k2025});
    CHECK(PersonLabourRegister(books.file()).ofYear(jin, Year{2024})->empty());

    const auto pay = PersonPayRegister(books.file()).ofYear(jin, k2025);
    REQUIRE(pay);
    REQUIRE(pay->size() == 12);
    Money earned;
    qint64 paidMinutes = 0;
    for (const PersonPay &month : *pay) {
        earned += month.earned;
        paidMinutes += month.minutes;
        CHECK_FALSE(month.lines.empty());
        for (const PayLineRow &line : month.lines)
            CHECK(line.personNumber == u"058"_qs);
    }
    CHECK(earned == Money::fromFen(2'526'833));
    CHECK(paidMinutes == minutes);
    CHECK(PersonPayRegister(books.file()).owed(jin).value() == earned);
    CHECK(PersonPayRegister(books.file()).ofYear(jin, Year{2026})->empty());
}

TEST_CASE("a person's years are those with work that stands, the last first")
{
    Books books;
    books.import({row(QDate(2021, 3, 1), "009", "X02", 60), row(QDate(2021, 3, 1), "010", "X02", 60)});
    books.import({row(QDate(2022, 12, 31), "009", "X02", 60)});
    const auto batches = books.file().read([](const store::Connection &connection) {
        return Result<std::vector<store::ImportBatch>>(store::allBatches(connection));
    });
    REQUIRE(batches);
    books.import({row(QDate(2023, 1, 1), "010", "X02", 60)});
    books.import({row(QDate(2024, 5, 1), "009", "X02", 60)});
    const people::PersonId person = books.person("009");
    const PersonLabourRegister labour(books.file());
    CHECK(labour.years(person).value() == std::vector<Year>{{2024}, {2022}, {2021}});
    REQUIRE(books.ledger().undoImport(batches->back(), u"重录"_qs));
    CHECK(labour.years(person).value() == std::vector<Year>{{2024}, {2021}});
    CHECK(labour.years(books.person("011")).value().empty());
}

TEST_CASE("work that waits for approval is named, and by its sheets; what was paid is owed no longer")
{
    PaidYear books(1);
    const people::PersonId jin = books.id(u"058"_qs);
    const auto labour = PersonLabourRegister(books.file()).ofYear(jin, k2025);
    REQUIRE(labour);
    for (const auto &row : *labour) {
        INFO(row.month.toString().toStdString());
        CHECK(row.notYetApproved == (row.month == Month(2025, 1) ? 0 : row.minutes));
    }
    const auto open = PersonLabourRegister(books.file()).openSheets(jin);
    REQUIRE(open);
    REQUIRE_FALSE(open->empty());
    for (const auto &sheet : *open) {
        CHECK(sheet.state != labour::SheetState::Approved);
        CHECK(sheet.month != Month(2025, 1));
    }

    const PersonPay january = PersonPayRegister(books.file()).ofYear(jin, k2025)->front();
    REQUIRE(books.file().write("pay.pay", [&](store::Transaction &t) -> Result<void> {
        t.statement("INSERT INTO payment (tx, person_id, pay_run_id, paid_on, method, amount_fen, paid_fen)"
                    " VALUES (:tx, :person, :run, '2025-02-10', 'cash', :amount, :amount)")
            .bind(":person", jin)
            .bind(":run", january.run.id)
            .bind(":amount", january.earned)
            .run();
        return {};
    }));
    CHECK(PersonPayRegister(books.file()).ofYear(jin, k2025)->front().owed().isZero());
    CHECK(PersonPayRegister(books.file()).owed(jin)->isZero());
}
