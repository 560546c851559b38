#include "core/labour/job_register.h"
#include "core/labour/labour_errors.h"
#include "core/labour/labour_ledger.h"
#include "core/members/member_register.h"
#include "core/periods/period_register.h"
#include "core/periods/periods_errors.h"
#include "core/store/statement.h"
#include "core/store/store_errors.h"
#include "core/store/verify.h"
#include "tests/support/accountant.h"
#include "tests/support/give_up.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <tuple>

using namespace zhangfang;
using namespace zhangfang::labour;

namespace
{

/// The accountant's members and jobs in a new file.
class Books
{
public:
    Books()
    {
        REQUIRE(members::MemberRegister(file()).enrol(accountant::members(), BadRows::Refuse));
        REQUIRE(jobs().importJobs(accountant::jobs(), BadRows::Refuse));
    }

    store::CoopFile &file() { return m_coop.file(); }
    TempCoop &coop() { return m_coop; }
    JobRegister jobs() { return JobRegister(file()); }
    LabourLedger ledger() { return LabourLedger(file()); }

    /// The first days of the accountant's ledger: small and real.
    LedgerImport days(int count, char digit = 'c') const
    {
        LedgerImport ledger = accountant::ledger2025();
        ledger.file.digest = QString(64, QLatin1Char(digit));
        std::erase_if(ledger.rows, [count](const LabourRow &r) { return r.day > QDate(2025, 1, count); });
        return ledger;
    }
    store::ImportBatch batch(store::BatchId id)
    {
        const auto found = file().read([id](const store::Connection &connection) {
            return store::requireActiveBatch(connection, id.value());
        });
        REQUIRE(found);
        return *found;
    }
    std::vector<EntryRow> entries(QDate first, QDate last)
    {
        std::vector<EntryRow> rows;
        REQUIRE(ledger().forEachEntry(first, last, [&rows](const EntryRow &row) { rows.push_back(row); }));
        return rows;
    }
    qint64 journalRows()
    {
        const auto count = file().read([](const store::Connection &connection) -> Result<qint64> {
            return connection.value(QStringLiteral("SELECT count(*) FROM journal")).toLongLong();
        });
        return *count;
    }

private:
    TempCoop m_coop;
};

template <typename T>
std::string refusal(const Result<T> &result)
{
    return result ? std::string() : std::string(result.error().code.key);
}

template <typename T>
qint64 countOf(const std::vector<Warning> &warnings, const T &code)
{
    const auto found = std::ranges::find_if(warnings, [&code](const Warning &w) { return w.code == code; });
    return found == warnings.end() ? 0 : found->param(QStringLiteral("count")).toLongLong();
}

/// A year of many rows: on every day everybody on one job, some longer than eight hours; `last` comes after
/// them. By persons instead of by days, every month comes back with every person.
enum class Order { ByDays, ByPersons };
class LongYear
{
public:
    static constexpr int kPersons = 60;
    static constexpr int kRows = 365 * kPersons;

    explicit LongYear(Order order, std::optional<LabourRow> last = std::nullopt)
        : m_order(order)
        , m_last(std::move(last))
    {
    }

    /// `seen` is asked at every row that is given.
    LedgerStream stream(const std::function<void(int row)> &seen = {}) const
    {
        const auto read = [this, seen](const TakeRow &take) -> Result<qint64> {
            for (int i = 0; i < kRows; ++i) {
                if (seen)
                    seen(i);
                ZHANGFANG_TRY(take(row(i)));
            }
            if (m_last)
                ZHANGFANG_TRY(take(*m_last));
            return qint64(0);
        };
        const QString digest(64, QLatin1Char('f'));
        return {{store::BatchKind::Labour, QStringLiteral("全年.csv"), digest, 0, 0}, read, kRows};
    }

    LabourRow row(int i) const
    {
        const int person = m_order == Order::ByDays ? i % kPersons : i / 365;
        const int day = m_order == Order::ByDays ? i / kPersons : i % 365;
        LabourRow row;
        row.line = i + 2;
        row.day = QDate(2025, 1, 1).addDays(day);
        row.personNo = QStringLiteral("%1").arg(person + 1, 3, 10, QLatin1Char('0'));
        row.jobNo = QStringLiteral("X02");
        row.record.minutes = (person + day) % 5 == 0 ? 540 : 480;
        return row;
    }

private:
    Order m_order;
    std::optional<LabourRow> m_last;
};

constexpr auto kAll = OpenCellPolicy::Refuse;
const QString kBecause = QStringLiteral("抄错");

} // namespace

TEST_CASE("the accountant's year comes in whole: one list sheet for each job and month")
{
    Books books;
    const LedgerImport year = accountant::ledger2025();
    const auto preview = books.ledger().previewLedger(year);
    REQUIRE(preview);
    CHECK_FALSE(preview->batch);
    const auto imported = books.ledger().importLedger(year, BadRows::Refuse);
    REQUIRE(imported);
    CHECK(imported->batch);
    CHECK(imported->minutes == 12'097'335);
    CHECK(imported->worked == 33'851);
    CHECK(imported->sheets == 216);
    CHECK(imported->bad.empty());
    CHECK(countOf(imported->warnings, errors::kOver8Hours) == 2'411);
    CHECK(countOf(imported->warnings, errors::kNonMemberWork) == 0);
    CHECK(preview->minutes == imported->minutes);
    CHECK(preview->sheets == imported->sheets);

    const auto sheets = books.ledger().sheets(Month(2025, 12));
    REQUIRE(sheets);
    CHECK(sheets->size() == 18);
    CHECK(sheets->back().sheet.number == QStringLiteral("2025-0216"));
    CHECK(sheets->back().sheet.form == SheetForm::List);
    CHECK(sheets->back().sheet.state == SheetState::Draft);

    qint64 minutes = 0;
    for (int month = 1; month <= 12; ++month) {
        const auto approved = books.ledger().approveMonth(Month(2025, month), kAll);
        REQUIRE(approved);
        CHECK(approved->sheets == 18);
        CHECK(approved->openCells == 0);
        minutes += approved->minutes;
    }
    CHECK(minutes == 12'097'335);

    const auto verified = store::verify(books.file());
    REQUIRE(verified);
    CHECK(verified->isSound());
}

TEST_CASE("the accountant's grid comes in with its open cells, and leavers work as non-members")
{
    Books books;
    const auto imported = books.ledger().importGrid(accountant::grid202601(), BadRows::Refuse);
    REQUIRE(imported);
    CHECK(imported->minutes == 432'165);
    CHECK(imported->worked == 1'041);
    CHECK(imported->rest == 259);
    CHECK(imported->excused == 45);
    CHECK(imported->open == 50);
    CHECK(imported->sheets == 1);
    CHECK(countOf(imported->warnings, errors::kNonMemberWork) == 2);

    const Month january(2026, 1);
    const auto open = books.ledger().openCells(january);
    REQUIRE(open);
    REQUIRE(open->size() == 50);
    CHECK(open->front().personNumber == QStringLiteral("001"));
    CHECK(open->front().day == QDate(2026, 1, 23));

    const auto refused = books.ledger().approveMonth(january, OpenCellPolicy::Refuse);
    REQUIRE(refusal(refused) == errors::kOpenCells.key);
    CHECK(refused.error().param(QStringLiteral("count")).toInt() == 50);
    const auto approved = books.ledger().approveMonth(january, OpenCellPolicy::Allow);
    REQUIRE(approved);
    CHECK(approved->openCells == 50);
    CHECK(approved->minutes == 432'165);
    CHECK(countOf(approved->warnings, errors::kNonMemberWork) == 2);
    CHECK(books.ledger().openCells(january)->empty());

    CHECK(store::verify(books.file())->isSound());
}

TEST_CASE("a bad row keeps the whole file out, or is left out by name")
{
    Books books;
    LedgerImport days = books.days(3);
    const std::size_t rows = days.rows.size();
    days.rows[10].personNo = QStringLiteral("999");
    days.rows[20].record.minutes = 1500;

    const auto preview = books.ledger().previewLedger(days);
    REQUIRE(preview);
    REQUIRE(preview->bad.size() == 2);
    CHECK(preview->bad[0].where.line == days.rows[10].line);
    CHECK(preview->bad[1].code == errors::kMinutesOutOfRange);

    const qint64 before = books.journalRows();
    CHECK(refusal(books.ledger().importLedger(days, BadRows::Refuse)) == "people.no_such_person");
    CHECK(books.journalRows() == before);
    CHECK(books.entries(QDate(2025, 1, 1), QDate(2025, 12, 31)).empty());

    const auto rest = books.ledger().importLedger(days, BadRows::LeaveOut);
    REQUIRE(rest);
    CHECK(rest->worked == static_cast<qint64>(rows) - 2);
    CHECK(rest->bad.size() == 2);
    CHECK(books.batch(*rest->batch).leftOut == 2);
    CHECK(books.batch(*rest->batch).rows == static_cast<qint64>(rows) - 2);
}

TEST_CASE("a file without one good row writes nothing")
{
    Books books;
    LedgerImport days = books.days(1);
    for (LabourRow &row : days.rows)
        row.jobNo = QStringLiteral("Y1");
    CHECK(refusal(books.ledger().importLedger(days, BadRows::LeaveOut)) == errors::kNothingLeft.key);
    days.rows.clear();
    CHECK(refusal(books.ledger().importLedger(days, BadRows::Refuse)) == errors::kNothingLeft.key);
}

TEST_CASE("the same file and the same entries are not taken twice")
{
    Books books;
    REQUIRE(books.ledger().importLedger(books.days(2), BadRows::Refuse));
    CHECK(refusal(books.ledger().importLedger(books.days(2), BadRows::Refuse)) == errors::kFileImported.key);
    CHECK(refusal(books.ledger().importLedger(books.days(2, 'd'), BadRows::Refuse)) ==
          errors::kEntryTwice.key);
    LedgerImport others = books.days(3);
    std::erase_if(others.rows, [](const LabourRow &row) { return row.day < QDate(2025, 1, 3); });
    CHECK(refusal(books.ledger().importLedger(others, BadRows::Refuse)) == errors::kFileImported.key);
    const auto more = books.ledger().importLedger(books.days(3, 'e'), BadRows::LeaveOut);
    REQUIRE(more);
    CHECK(more->worked == static_cast<qint64>(others.rows.size()));
}

TEST_CASE("a day's hours are added up with what stands in the file")
{
    Books books;
    REQUIRE(books.ledger().importLedger(books.days(1), BadRows::Refuse));
    LedgerImport more = books.days(1, 'e');
    more.rows.resize(1);
    more.rows[0].jobNo = QStringLiteral("X06");
    more.rows[0].record.minutes = 1440 - books.days(1).rows[0].record.minutes + 1;
    const auto refused = books.ledger().importLedger(more, BadRows::Refuse);
    REQUIRE(refusal(refused) == errors::kOver24Hours.key);
    CHECK(refused.error().param(QStringLiteral("worked_minutes")).toInt() == 1441);
    more.rows[0].record.minutes -= 1;
    CHECK(books.ledger().importLedger(more, BadRows::Refuse));
}

TEST_CASE("an import is undone in one step while none of its sheets is approved")
{
    Books books;
    const auto first = books.ledger().importLedger(books.days(5), BadRows::Refuse);
    REQUIRE(first);
    CHECK(*books.ledger().undoImport(books.batch(*first->batch), kBecause) == first->sheets);
    CHECK(books.entries(QDate(2025, 1, 1), QDate(2025, 12, 31)).empty());
    CHECK(books.ledger().sheets(Month(2025, 1))->empty());
    CHECK(refusal(books.ledger().approveMonth(Month(2025, 1), kAll)) == errors::kNothingToApprove.key);

    const auto again = books.ledger().importLedger(books.days(5), BadRows::Refuse);
    REQUIRE(again);
    const auto sheets = books.ledger().sheets(Month(2025, 1));
    CHECK(sheets->front().sheet.number ==
          QStringLiteral("2025-%1").arg(first->sheets + 1, 4, 10, QLatin1Char('0')));
    REQUIRE(books.ledger().approveMonth(Month(2025, 1), kAll));
    CHECK(refusal(books.ledger().undoImport(books.batch(*again->batch), kBecause)) ==
          errors::kBatchApproved.key);
    CHECK(store::verify(books.file())->isSound());
}

TEST_CASE("nothing is written into a closed month")
{
    Books books;
    const auto imported = books.ledger().importLedger(books.days(5), BadRows::Refuse);
    REQUIRE(imported);
    const auto sheet = books.ledger().sheets(Month(2025, 1))->front().sheet.id;
    REQUIRE(periods::PeriodRegister(books.file()).close(Month(2025, 1)));
    const std::string closed = errors::kMonthClosed.key;
    CHECK(refusal(books.ledger().approveMonth(Month(2025, 1), kAll)) == closed);
    CHECK(refusal(books.ledger().submit(sheet)) == closed);
    CHECK(refusal(books.ledger().undoImport(books.batch(*imported->batch), kBecause)) == closed);
    LedgerImport more = books.days(6, 'e');
    std::erase_if(more.rows, [](const LabourRow &row) { return row.day < QDate(2025, 1, 6); });
    CHECK(refusal(books.ledger().importLedger(more, BadRows::Refuse)) == closed);
    REQUIRE(periods::PeriodRegister(books.file()).close(Year{2025}));
    CHECK(refusal(books.ledger().importLedger(more, BadRows::Refuse)) != "");
    CHECK(books.ledger().sheets(Month(2025, 1))->size() > 1);
}

TEST_CASE("a sheet is handed in and sent back, and once approved it does not move")
{
    Books books;
    REQUIRE(books.ledger().importLedger(books.days(1), BadRows::Refuse));
    const auto stateOf = [&books] { return books.ledger().sheets(Month(2025, 1))->front().sheet.state; };
    const SheetId sheet = books.ledger().sheets(Month(2025, 1))->front().sheet.id;
    REQUIRE(books.ledger().submit(sheet));
    CHECK(stateOf() == SheetState::Submitted);
    CHECK(refusal(books.ledger().submit(sheet)) == errors::kSheetThereAlready.key);
    REQUIRE(books.ledger().sendBack(sheet, kBecause));
    CHECK(stateOf() == SheetState::Draft);
    CHECK(refusal(books.ledger().submit(SheetId(999))) == errors::kSheetUnknown.key);
    REQUIRE(books.ledger().submit(sheet));
    REQUIRE(books.ledger().approveMonth(Month(2025, 1), kAll));
    CHECK(stateOf() == SheetState::Approved);
    CHECK(refusal(books.ledger().sendBack(sheet, kBecause)) == errors::kSheetApproved.key);
    CHECK(refusal(books.ledger().approveMonth(Month(2025, 1), kAll)) == errors::kNothingToApprove.key);
}

TEST_CASE("approved entries are corrected by a difference in an open month, with a reason")
{
    Books books;
    REQUIRE(books.ledger().importLedger(books.days(1), BadRows::Refuse));
    const EntryRow entry = books.entries(QDate(2025, 1, 1), QDate(2025, 1, 1)).front();
    const auto correct = [&books, &entry](int minutes, Month month, const QString &reason) {
        return books.ledger().correct({entry.id, month, minutes, Quantity(), reason});
    };
    CHECK(refusal(correct(-60, Month(2025, 3), kBecause)) == errors::kCorrectsDraft.key);
    REQUIRE(books.ledger().approveMonth(Month(2025, 1), kAll));

    CHECK(refusal(correct(-60, Month(2025, 3), {})) == errors::kReasonMissing.key);
    CHECK(refusal(correct(-60, Month(2024, 12), kBecause)) == errors::kBookedBeforeWorked.key);
    CHECK(refusal(correct(-entry.record.minutes - 1, Month(2025, 3), kBecause)) ==
          errors::kCorrectionBelowZero.key);
    CHECK(refusal(correct(1441, Month(2025, 3), kBecause)) == errors::kMinutesOutOfRange.key);
    REQUIRE(periods::PeriodRegister(books.file()).close(Month(2025, 1)));
    CHECK(refusal(correct(-60, Month(2025, 1), kBecause)) == errors::kMonthClosed.key);
    CHECK(refusal(books.ledger().correct({EntryId(999'999), Month(2025, 3), -60, Quantity(), kBecause})) ==
          errors::kEntryUnknown.key);

    const auto correction = correct(-60, Month(2025, 3), kBecause);
    REQUIRE(correction);
    CHECK(refusal(books.ledger().correct({*correction, Month(2025, 3), 60, Quantity(), kBecause})) ==
          errors::kCorrectsCorrection.key);
    CHECK(refusal(correct(-entry.record.minutes + 59, Month(2025, 4), kBecause)) ==
          errors::kCorrectionBelowZero.key);

    const auto entries = books.entries(QDate(2025, 1, 1), QDate(2025, 1, 1));
    const auto booked =
        std::ranges::find_if(entries, [&correction](const EntryRow &row) { return row.id == *correction; });
    REQUIRE(booked != entries.end());
    CHECK(booked->bookedMonth == Month(2025, 3));
    CHECK(booked->workedOn == entry.workedOn);
    CHECK(booked->record.minutes == -60);
    CHECK(booked->corrects == entry.id);
    CHECK(booked->reason == kBecause);

    const auto approved = books.ledger().approveMonth(Month(2025, 3), kAll);
    REQUIRE(approved);
    CHECK(approved->minutes == -60);
    CHECK(store::verify(books.file())->isSound());
}

TEST_CASE("an approval keeps what each person worked, members' and others' labour apart")
{
    Books books;
    REQUIRE(books.ledger().importGrid(accountant::grid202601(), BadRows::Refuse));
    REQUIRE(books.ledger().importLedger(books.days(5), BadRows::Refuse));
    const std::vector<EntryRow> entries = books.entries(QDate(2025, 1, 1), QDate(2025, 1, 5));
    REQUIRE(books.ledger().approveMonth(Month(2025, 1), kAll));
    REQUIRE(books.ledger().approveMonth(Month(2026, 1), OpenCellPolicy::Allow));
    REQUIRE(books.ledger().correct({entries.front().id, Month(2025, 3), -60, Quantity(), kBecause}));
    REQUIRE(books.ledger().approveMonth(Month(2025, 3), kAll));
    const auto sums = [&books](const char *sql) {
        std::map<std::tuple<qint64, QString, QString, bool>, qint64> minutes;
        REQUIRE(books.file().read([&](const store::Connection &connection) -> Result<void> {
            store::Statement row(connection, sql);
            while (row.next())
                minutes[{row.integer(0), row.text(1), row.text(2), row.flag(3)}] += row.integer(4);
            return {};
        }));
        return minutes;
    };
    const auto kept =
        sums("SELECT person_id, booked_month, worked_month, is_member, minutes FROM approved_labour");
    CHECK(kept ==
          sums("SELECT e.person_id, s.month, substr(e.worked_on, 1, 7), EXISTS (SELECT 1 FROM membership m"
               " WHERE m.person_id = e.person_id AND m.joined_on <= e.worked_on"
               " AND coalesce(m.last_day, '9999') >= e.worked_on), e.minutes"
               " FROM entry e JOIN crew_sheet s ON s.id = e.sheet_id WHERE e.mark = 'worked'"));
    CHECK(std::ranges::any_of(kept, [](const auto &sum) {
        return std::get<1>(sum.first) == QStringLiteral("2025-03") && sum.second == -60;
    }));
    CHECK(std::ranges::any_of(kept, [](const auto &sum) { return !std::get<3>(sum.first); }));
    CHECK(
        sums("SELECT person_id, booked_month, worked_month, is_member, year_minutes FROM approved_labour") ==
        sums("SELECT person_id, booked_month, worked_month, is_member, sum(minutes) OVER (PARTITION BY"
             " person_id, is_member, substr(worked_month, 1, 4) ORDER BY id) FROM approved_labour"));
    CHECK(store::verify(books.file())->isSound());
}

TEST_CASE("approval refuses nothing that came in, and tampering with approved entries is found")
{
    Books books;
    REQUIRE(books.ledger().importLedger(books.days(2), BadRows::Refuse));
    REQUIRE(books.ledger().approveMonth(Month(2025, 1), kAll));
    books.coop().close();
    CHECK_FALSE(runSqlBehindTheProgram(books.coop().path(),
                                       QStringLiteral("UPDATE entry SET minutes = 1 WHERE id = 1")));
    CHECK_FALSE(runSqlBehindTheProgram(books.coop().path(), QStringLiteral("DELETE FROM labour_total")));
    for (const char *sql : {"UPDATE approved_labour SET minutes = 1", "DELETE FROM approved_labour",
                            "UPDATE approval SET state = 'draft'", "DELETE FROM approval"})
        CHECK_FALSE(runSqlBehindTheProgram(books.coop().path(), QString::fromLatin1(sql)));
    CHECK_FALSE(
        runSqlBehindTheProgram(books.coop().path(), QStringLiteral("UPDATE crew_sheet SET state = 'draft'")));
    books.coop().reopen();
    CHECK(store::verify(books.file())->isSound());
}

TEST_CASE("the accountant's jobs come in with their clients and agreements")
{
    Books books;
    const auto jobs = books.jobs().jobs();
    REQUIRE(jobs);
    REQUIRE(jobs->size() == 18);
    CHECK((*jobs)[1].terms.number == QStringLiteral("X02"));
    CHECK((*jobs)[1].terms.agreementNumber == QStringLiteral("劳协〔2025〕3号"));
    CHECK((*jobs)[1].terms.rates ==
          std::vector{JobRate{std::nullopt, WorkKind::Normal, Price::fromE4(230'000)}});
    CHECK(refusal(books.jobs().importJobs(accountant::jobs(), BadRows::Refuse)) ==
          errors::kJobNumberTaken.key);
    CHECK(refusal(books.jobs().add((*jobs)[0].terms)) == errors::kJobNumberTaken.key);
}

TEST_CASE("a job gets further rates, but none for days that are approved")
{
    Books books;
    REQUIRE(books.ledger().importLedger(books.days(5), BadRows::Refuse));
    JobTerms job = (*books.jobs().jobs())[1].terms;
    const auto withRate = [&job](std::optional<QDate> from, WorkKind kind, qint64 e4) {
        JobTerms changed = job;
        changed.rates = {{from, kind, Price::fromE4(e4)}};
        return changed;
    };
    REQUIRE(books.jobs().add(withRate(QDate(2025, 1, 3), WorkKind::Overtime, 345'000)));
    CHECK(refusal(books.jobs().add(withRate(QDate(2025, 1, 3), WorkKind::Overtime, 350'000))) ==
          errors::kRateTwice.key);
    CHECK(refusal(books.jobs().add(withRate(QDate(2025, 1, 4), WorkKind::Normal, 0))) ==
          errors::kRateZero.key);
    REQUIRE(books.ledger().approveMonth(Month(2025, 1), kAll));
    CHECK(refusal(books.jobs().add(withRate(QDate(2025, 1, 4), WorkKind::Normal, 245'000))) ==
          errors::kRateInUse.key);
    CHECK(refusal(books.jobs().add(withRate(std::nullopt, WorkKind::Night, 245'000))) ==
          errors::kRateInUse.key);
    REQUIRE(books.jobs().add(withRate(QDate(2025, 2, 1), WorkKind::Normal, 245'000)));
    CHECK((*books.jobs().jobs())[1].terms.rates.size() == 3);

    JobTerms otherClient = withRate(QDate(2025, 3, 1), WorkKind::Normal, 250'000);
    otherClient.clientName = QStringLiteral("示例镇敬老院");
    CHECK(refusal(books.jobs().add(otherClient)) == errors::kAgreementOfOtherClient.key);
    otherClient.agreementNumber.clear();
    CHECK(refusal(books.jobs().add(otherClient)) == errors::kJobNumberTaken.key);
}

TEST_CASE("an import of jobs is undone while no sheet stands on them, and gives the numbers back")
{
    TempCoop coop;
    JobRegister jobs(coop.file());
    REQUIRE(members::MemberRegister(coop.file()).enrol(accountant::members(), BadRows::Refuse));
    const auto imported = jobs.importJobs(accountant::jobs(), BadRows::Refuse);
    REQUIRE(imported);
    const auto batchOf = [&coop](store::BatchId id) {
        return *coop.file().read([id](const store::Connection &connection) {
            return store::requireActiveBatch(connection, id.value());
        });
    };
    CHECK(*jobs.undoImport(batchOf(*imported->batch), kBecause) == 18);
    CHECK(jobs.jobs()->empty());
    const auto again = jobs.importJobs(accountant::jobs(), BadRows::Refuse);
    REQUIRE(again);
    LabourLedger ledger(coop.file());
    LedgerImport days = accountant::ledger2025();
    days.rows.resize(5);
    const auto labour = ledger.importLedger(days, BadRows::Refuse);
    REQUIRE(labour);
    CHECK(refusal(jobs.undoImport(batchOf(*again->batch), kBecause)) == errors::kJobInUse.key);
    REQUIRE(ledger.undoImport(batchOf(*labour->batch), kBecause));
    CHECK(*jobs.undoImport(batchOf(*again->batch), kBecause) == 18);
    CHECK(store::verify(coop.file())->isSound());
}

TEST_CASE("bad jobs of a file are named, and a job may stand on a row for each rate")
{
    TempCoop coop;
    JobRegister jobs(coop.file());
    JobsImport file = accountant::jobs();
    file.rows.resize(3);
    file.rows[1].job.rates.clear();
    JobRow further = file.rows[0];
    further.line = 5;
    further.job.rates = {{QDate(2025, 7, 1), WorkKind::Normal, Price::fromE4(1'600'000)}};
    file.rows.push_back(further);
    const auto preview = jobs.previewJobs(file);
    REQUIRE(preview);
    CHECK(preview->added == 2);
    CHECK(preview->addedRates == 1);
    REQUIRE(preview->bad.size() == 1);
    CHECK(preview->bad[0].code == errors::kRateMissing);
    CHECK(preview->bad[0].where.line == 3);
    CHECK(refusal(jobs.importJobs(file, BadRows::Refuse)) == errors::kRateMissing.key);
    CHECK(jobs.jobs()->empty());
    REQUIRE(jobs.importJobs(file, BadRows::LeaveOut));
    const auto all = jobs.jobs();
    REQUIRE(all->size() == 2);
    CHECK(all->front().terms.rates.size() == 2);
}

TEST_CASE("an import that is given up half way leaves nothing behind and can be made afterwards")
{
    Books books;
    const LedgerImport days = books.days(20);
    const qint64 before = books.journalRows();
    GiveUpAfter impatient(3);
    CHECK(refusal(books.ledger().importLedger(days, BadRows::Refuse, &impatient)) == errors::kCancelled.key);
    CHECK(impatient.heard == 3);
    CHECK(impatient.done < impatient.total);
    CHECK(books.journalRows() == before);
    CHECK(books.entries(QDate(2025, 1, 1), QDate(2025, 12, 31)).empty());
    GiveUpAfter atTheGrid(1);
    CHECK(refusal(books.ledger().importGrid(accountant::grid202601(), BadRows::Refuse, &atTheGrid)) ==
          errors::kCancelled.key);
    CHECK(books.ledger().sheets(Month(2026, 1))->empty());

    GiveUpAfter patient;
    const auto imported = books.ledger().importLedger(days, BadRows::Refuse, &patient);
    REQUIRE(imported);
    CHECK(patient.isEven);
    CHECK(patient.done == patient.total);
    CHECK(patient.total == imported->worked);
    CHECK(store::verify(books.file())->isSound());
}

TEST_CASE("jobs whose import is given up are not taken up")
{
    TempCoop coop;
    JobRegister jobs(coop.file());
    GiveUpAfter impatient(2);
    CHECK(refusal(jobs.importJobs(accountant::jobs(), BadRows::Refuse, &impatient)) ==
          errors::kCancelled.key);
    CHECK(jobs.jobs()->empty());
    CHECK(jobs.importJobs(accountant::jobs(), BadRows::Refuse));
}

TEST_CASE("a long ledger is written while it is read")
{
    Books books;
    const LongYear year(Order::ByDays);
    qint64 written = 0;
    const auto countAtTheEnd = [&](int row) {
        if (row == LongYear::kRows - 1)
            written = *books.file().read([](const store::Connection &connection) -> Result<qint64> {
                return connection.value(QStringLiteral("SELECT count(*) FROM entry")).toLongLong();
            });
    };
    const auto imported = books.ledger().importLedger(year.stream(countAtTheEnd), BadRows::Refuse);
    REQUIRE(imported);
    CHECK(written > LongYear::kRows / 3);
    CHECK(imported->worked == LongYear::kRows);
    CHECK(imported->sheets == 12);
    CHECK(store::verify(books.file())->isSound());
}

TEST_CASE("a refusal in the last row of a long ledger leaves nothing of the others behind")
{
    Books books;
    const qint64 before = books.journalRows();
    const auto head = books.file().head();
    LabourRow again = LongYear(Order::ByDays).row(5);
    again.line = LongYear::kRows + 2;
    const LongYear year(Order::ByDays, again);

    const auto refused = books.ledger().importLedger(year.stream(), BadRows::Refuse);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kEntryTwice);
    CHECK(refused.error().where.line == again.line);
    CHECK(books.journalRows() == before);
    CHECK(books.file().head()->toString() == head->toString());
    CHECK(books.entries(QDate(2025, 1, 1), QDate(2025, 12, 31)).empty());

    const auto preview = books.ledger().previewLedger(year.stream());
    REQUIRE(preview);
    REQUIRE(preview->bad.size() == 1);
    CHECK(preview->worked == LongYear::kRows);
    CHECK(books.journalRows() == before);

    const auto imported = books.ledger().importLedger(year.stream(), BadRows::LeaveOut);
    REQUIRE(imported);
    CHECK(imported->worked == LongYear::kRows);
    const auto batch = books.batch(*imported->batch);
    CHECK(batch.rows == LongYear::kRows);
    CHECK(batch.leftOut == 1);
    CHECK(store::verify(books.file())->isSound());
}

TEST_CASE("a long ledger comes to the same in whatever order its rows stand")
{
    Books byDays;
    Books byPersons;
    const auto one = byDays.ledger().importLedger(LongYear(Order::ByDays).stream(), BadRows::Refuse);
    const auto other = byPersons.ledger().importLedger(LongYear(Order::ByPersons).stream(), BadRows::Refuse);
    REQUIRE(one);
    REQUIRE(other);
    CHECK(one->sheets == other->sheets);
    CHECK(one->minutes == other->minutes);
    CHECK(countOf(one->warnings, errors::kOver8Hours) == LongYear::kRows / 5);
    CHECK(countOf(other->warnings, errors::kOver8Hours) == LongYear::kRows / 5);

    // The second half of a day that an earlier part brought in: 9 hours and 16 are too many.
    LabourRow more = LongYear(Order::ByPersons).row(0);
    more.jobNo = QStringLiteral("X03");
    more.record.minutes = 16 * 60;
    Books full;
    const auto refused =
        full.ledger().importLedger(LongYear(Order::ByPersons, more).stream(), BadRows::Refuse);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kOver24Hours);
}

TEST_CASE(
    "an entry that was changed behind the program's back does not become good by the approval of its sheet")
{
    Books books;
    REQUIRE(books.ledger().importLedger(books.days(1), BadRows::Refuse));
    books.coop().close();
    for (const char *attack :
         {"INSERT INTO context (id, tx, user_name, action, reason) VALUES (1, 1, 'x', 'x', '')",
          "UPDATE entry SET tx = 1, minutes = 1 WHERE id = 1", "DELETE FROM context"})
        REQUIRE(runSqlBehindTheProgram(books.coop().path(), QString::fromLatin1(attack)));
    books.coop().reopen();
    REQUIRE(books.ledger().approveMonth(Month(2025, 1), kAll));
    const auto verified = store::verify(books.file());
    REQUIRE(verified);
    CHECK(std::ranges::any_of(verified->findings, [](const store::Finding &finding) {
        return finding.kind == store::FindingKind::ContentDiffers && finding.table == QStringLiteral("entry");
    }));
}
