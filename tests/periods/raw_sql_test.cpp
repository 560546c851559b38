#include "tests/periods/village.h"

#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace zhangfang;
using namespace closing;
using periods::Period;
using test::SampleStage;

namespace
{

/// What somebody writes into the file with another program; TX stands for a transaction of the file, SHEET
/// for the grid of January 2026, X02 for that job.
struct Attack {
    const char *what;
    Period closes;
    const char *sql;
    const char *before = nullptr; ///< what stood there already
    SampleStage stage = SampleStage::Books;
};

QString filled(const char *sql)
{
    return QString::fromUtf8(sql)
        .replace(u"TX"_qs, u"(SELECT tx FROM context)"_qs)
        .replace(u"SHEET"_qs, u"(SELECT id FROM crew_sheet WHERE month = '2026-01')"_qs)
        .replace(u"X02"_qs, u"(SELECT id FROM job WHERE job_no = 'X02')"_qs);
}

/// Poses as a running transaction first: what remains to be overcome are the guards that know a period.
void takeContext(const QString &path)
{
    REQUIRE(runSqlBehindTheProgram(path, u"INSERT INTO context (id, tx, user_name, action, reason)"
                                         " SELECT 1, max(id), '会计', 'labour.enter_cells', '' FROM tx"_qs));
}

bool succeeds(Village &village, const Attack &attack, bool closed)
{
    if (closed)
        village.close(attack.closes);
    village.SampleCoop::close();
    takeContext(village.path());
    return runSqlBehindTheProgram(village.path(), filled(attack.sql));
}

void setUp(Village &village, const Attack &attack)
{
    if (!attack.before)
        return;
    village.SampleCoop::close();
    takeContext(village.path());
    REQUIRE(runSqlBehindTheProgram(village.path(), filled(attack.before)));
    REQUIRE(runSqlBehindTheProgram(village.path(), u"DELETE FROM context"_qs));
    village.SampleCoop::reopen();
}

void isOpenOnlyWhileThePeriodIs(const Attack &attack)
{
    INFO(attack.what);
    for (const bool closed : {true, false}) {
        Village village(attack.stage);
        setUp(village, attack);
        CHECK(succeeds(village, attack, closed) != closed);
    }
}

} // namespace

TEST_CASE("another program cannot change a closed month's sheets")
{
    const Month january(2026, 1);
    const Attack attacks[] = {
        {"a sheet", january,
         "INSERT INTO crew_sheet (tx, sheet_no, job_id, month, form, state)"
         " VALUES (TX, '2026-0099', X02, '2026-01', 'grid', 'draft')"},
        {"a sheet's state", january, "UPDATE crew_sheet SET tx = TX, state = 'dropped' WHERE id = SHEET"},
        {"a sheet from another month", january,
         "UPDATE crew_sheet SET tx = TX, month = '2026-01' WHERE id ="
         " (SELECT min(id) FROM crew_sheet WHERE month = '2025-11')"},
        {"one more on the roster", january,
         "INSERT INTO crew_sheet_person (tx, sheet_id, person_id, position)"
         " SELECT TX, SHEET, max(id), 999 FROM person WHERE id NOT IN"
         " (SELECT person_id FROM crew_sheet_person WHERE sheet_id = SHEET)"},
        {"the order", january,
         "UPDATE crew_sheet_person SET tx = TX, position = position + 1000 WHERE sheet_id = SHEET"},
        {"one less on the roster", january, "DELETE FROM crew_sheet_person WHERE sheet_id = SHEET"},
        {"an entry", january,
         "INSERT INTO entry (tx, sheet_id, person_id, worked_on, mark, kind, minutes, entered_as)"
         " VALUES (TX, SHEET, 1, '2026-01-05', 'worked', 'night', 60, 'hours')"},
        {"an entry's minutes", january,
         "UPDATE entry SET tx = TX, minutes = 30 WHERE sheet_id = SHEET AND mark = 'worked'"},
        {"an entry of another sheet", january,
         "UPDATE entry SET tx = TX, sheet_id = SHEET WHERE sheet_id ="
         " (SELECT min(id) FROM crew_sheet WHERE month = '2025-11')"},
        {"an entry moved away", january,
         "UPDATE entry SET tx = TX, sheet_id = (SELECT min(id) FROM crew_sheet WHERE month = '2025-11')"
         " WHERE sheet_id = SHEET"},
        {"an entry's end", january, "DELETE FROM entry WHERE sheet_id = SHEET"},
        {"labour of an approval", january,
         "INSERT INTO approved_labour (tx, approval_id, person_id, booked_month, worked_month, is_member,"
         " minutes, year_minutes)"
         " SELECT TX, (SELECT max(id) FROM approval), 1, '2026-01', '2026-01', 1, 60, 60 + coalesce(("
         "SELECT sum(minutes) FROM approved_labour WHERE person_id = 1 AND is_member = 1"
         " AND worked_month LIKE '2026-%'), 0)",
         "INSERT INTO approval (tx, state) VALUES (TX, 'draft')"},
        {"a rate", Month(2025, 12),
         "INSERT INTO job_rate (tx, job_id, kind, from_day, rate_e4)"
         " VALUES (TX, X02, 'night', '2025-12-31', 1)"},
        {"a rate from the beginning", Month(2025, 12),
         "INSERT INTO job_rate (tx, job_id, kind, rate_e4) VALUES (TX, X02, 'night', 1)"},
        {"a rate's price", january, "UPDATE job_rate SET tx = TX, rate_e4 = 1 WHERE job_id = X02"},
        {"a year's terms", Year{2025},
         "INSERT INTO charter_terms (tx, from_day, terms_json) VALUES (TX, '2025-12-31', '{}')"},
        {"terms from the founding", Year{2025},
         "INSERT INTO charter_terms (tx, terms_json) VALUES (TX, '{}')"},
    };
    for (const Attack &attack : attacks)
        isOpenOnlyWhileThePeriodIs(attack);
}

TEST_CASE("another program cannot add labour that a year's total does not follow")
{
    const QString row =
        u"INSERT INTO approved_labour (tx, approval_id, person_id, booked_month, worked_month,"
        " is_member, minutes, year_minutes)"
        " SELECT TX, (SELECT max(id) FROM approval), person_id, '2026-02', '2025-11',"
        " is_member, 60, year_minutes + %1 FROM approved_labour"
        " WHERE worked_month LIKE '2025-%' ORDER BY id DESC LIMIT 1"_qs;
    Village village(SampleStage::YearPaid);
    village.SampleCoop::close();
    takeContext(village.path());
    REQUIRE(runSqlBehindTheProgram(village.path(),
                                   filled("INSERT INTO approval (tx, state) VALUES (TX, 'draft')")));
    const auto runs = [&village](const QString &sql) {
        return runSqlBehindTheProgram(village.path(), filled(qPrintable(sql)));
    };
    for (const int more : {0, 59, 61})
        CHECK_FALSE(runs(row.arg(more)));
    const QString before =
        QString(row).replace(u"(tx,"_qs, u"(id, tx,"_qs).replace(u"SELECT TX"_qs, u"SELECT 0, TX"_qs);
    CHECK_FALSE(runs(before.arg(60)));
    CHECK(runs(row.arg(60)));
    CHECK_FALSE(runs(u"UPDATE approved_labour SET tx = TX, minutes = 1 WHERE tx = TX"_qs));
    CHECK_FALSE(runs(u"DELETE FROM approved_labour WHERE tx = TX"_qs));
}

TEST_CASE("another program cannot change a closed month's members and money")
{
    const Month december(2025, 12);
    constexpr const char *kJoined =
        "INSERT INTO membership (tx, person_id, joined_on) VALUES (TX, 2, '2025-12-15')";
    const Attack attacks[] = {
        {"who joins", december, kJoined},
        {"who joined and left", december,
         "INSERT INTO membership (tx, person_id, joined_on, last_day) VALUES (TX, 2, '2021-01-01', "
         "'2025-12-15')"},
        {"who leaves", december,
         "UPDATE membership SET tx = TX, last_day = '2025-12-15', ended_by = 'death' WHERE last_day IS NULL"},
        {"who left then", december,
         "UPDATE membership SET tx = TX, last_day = NULL WHERE last_day LIKE '2025-12-%'"},
        {"since when", december,
         "UPDATE membership SET tx = TX, joined_on = '2025-06-01'"
         " WHERE joined_on = '2025-12-15'",
         kJoined},
        {"whose it is", december,
         "UPDATE membership SET tx = TX, person_id = 3 WHERE joined_on = '2025-12-15'", kJoined},
        {"a membership's end", december,
         "UPDATE membership SET tx = TX, state = 'voided' WHERE joined_on = '2025-12-15'", kJoined},
        {"contribution", december,
         "INSERT INTO contribution (tx, person_id, moved_on, kind, amount_fen)"
         " VALUES (TX, 2, '2025-12-15', 'paid_in', 100)"},
        {"a share", december,
         "INSERT INTO quantified_share (tx, person_id, kind, moved_on, amount_fen, cause)"
         " VALUES (TX, 2, 'reserve', '2025-12-15', 100, 'draw')"},
        {"a grade", december,
         "INSERT INTO grade (tx, person_id, from_day, coefficient_bp) VALUES (TX, 2, '2025-12-15', 12000)"},
        {"a pay run", december,
         "INSERT INTO pay_run (tx, month, run_no, state, total_fen) VALUES (TX, '2025-12', 9, 'draft', 0)"},
        {"a pay run's sum", december, "UPDATE pay_run SET tx = TX, total_fen = 1 WHERE run_no = 9",
         "INSERT INTO pay_run (tx, month, run_no, state, total_fen) VALUES (TX, '2025-12', 9, 'draft', 0)"},
        {"a payment", Month(2026, 1),
         "INSERT INTO payment (tx, person_id, pay_run_id, paid_on, method, amount_fen, paid_fen)"
         " SELECT TX, 2, min(id), '2026-01-20', 'cash', 1, 1 FROM pay_run",
         nullptr, SampleStage::YearPaid},
        {"a plan's reversal", Month(2026, 1),
         "UPDATE plan SET tx = TX, state = 'reversed', reversed_on = '2026-01-20', reversal_reason = '重算'",
         nullptr, SampleStage::YearPosted},
    };
    for (const Attack &attack : attacks)
        isOpenOnlyWhileThePeriodIs(attack);
}

TEST_CASE("another program cannot drop a row by giving another one its key")
{
    Village village(SampleStage::YearPaid);
    village.SampleCoop::close();
    takeContext(village.path());
    const auto runs = [&village](const char *sql) {
        return runSqlBehindTheProgram(village.path(), filled(sql));
    };
    REQUIRE(runs(
        "INSERT INTO pay_run (tx, month, run_no, state, total_fen) VALUES (TX, '2026-02', 1, 'draft', 0)"));
    REQUIRE(runs("INSERT INTO pay_slip (tx, run_id, person_id, is_member, slip_no, amount_fen)"
                 " SELECT TX, max(id), 1, 1, 1, 5 FROM pay_run"));
    for (const char *sql : {
             "UPDATE OR REPLACE pay_slip SET tx = TX, id = 1 WHERE run_id = (SELECT max(id) FROM pay_run)",
             "UPDATE OR REPLACE pay_run SET tx = TX, month = '2025-11' WHERE month = '2026-02'",
             "UPDATE OR REPLACE person SET tx = TX, worker_no = '001' WHERE worker_no = '002'",
             "INSERT OR REPLACE INTO person (tx, worker_no, kind, name, is_farmer) VALUES (TX, '001', "
             "'natural', '-', 1)",
             "INSERT OR REPLACE INTO membership (tx, person_id, joined_on) SELECT TX, person_id, joined_on "
             "FROM membership"
             " WHERE state = 'active' LIMIT 1",
         }) {
        INFO(sql);
        CHECK_FALSE(runs(sql));
    }
    CHECK(runs("UPDATE OR REPLACE pay_slip SET tx = TX, amount_fen = 6 WHERE run_id = (SELECT max(id) FROM "
               "pay_run)"));
    CHECK(runs("UPDATE OR REPLACE pay_run SET tx = TX, month = '2026-01' WHERE month = '2026-02'"));
    CHECK(runs("INSERT OR REPLACE INTO person (tx, worker_no, kind, name, is_farmer) VALUES (TX, '990', "
               "'natural', '-', 1)"));
}

TEST_CASE("another program cannot move money, people and grades on a day that is none")
{
    Village village(SampleStage::Books);
    village.SampleCoop::close();
    takeContext(village.path());
    const QString contribution = u"INSERT INTO contribution (tx, person_id, moved_on, kind, amount_fen)"
                                 " VALUES (TX, 2, '%1', 'paid_in', 100)"_qs;
    const QString share = u"INSERT INTO quantified_share (tx, person_id, kind, moved_on, amount_fen, cause)"
                          " VALUES (TX, 2, 'reserve', '%1', 100, 'draw')"_qs;
    const QString grade = u"INSERT INTO grade (tx, person_id, from_day, coefficient_bp)"
                          " VALUES (TX, 2, '%1', 12000)"_qs;
    const QString membership = u"INSERT INTO membership (tx, person_id, joined_on) VALUES (TX, 2, '%1')"_qs;
    for (const QString &row : {contribution, share, grade, membership}) {
        for (const char *day : {"2026-2-3", "2026-02-30", "20260203", "", "2026-02-03 "})
            CHECK_FALSE(
                runSqlBehindTheProgram(village.path(), filled(qPrintable(row.arg(QLatin1String(day))))));
        CHECK(runSqlBehindTheProgram(village.path(), filled(qPrintable(row.arg(u"2026-02-03"_qs)))));
    }
}

TEST_CASE("another program cannot post a plan in a closed month")
{
    const Attack posting{"a plan's posting", Month(2026, 1),
                         "UPDATE plan SET tx = TX, state = 'posted', posted_on = '2026-01-20',"
                         " first_slip_no = 1"};
    const auto scenarios = allScenarios();
    const auto scenario = std::ranges::find_if(
        scenarios, [](const Scenario &each) { return qstrcmp(each.action, "distribution.post") == 0; });
    const Attack dated{"a plan's posting on a day that it had before", Month(2026, 1),
                       "UPDATE plan SET tx = TX, state = 'posted', first_slip_no = 1"};
    for (const bool closed : {true, false}) {
        Village village(scenario->stage);
        REQUIRE(scenario->prepare(village));
        CHECK(succeeds(village, posting, closed) != closed);
        Village other(scenario->stage);
        REQUIRE(scenario->prepare(other));
        other.SampleCoop::close();
        takeContext(other.path());
        REQUIRE(runSqlBehindTheProgram(other.path(),
                                       filled("UPDATE plan SET tx = TX, posted_on = '2026-01-20'")));
        REQUIRE(runSqlBehindTheProgram(other.path(), u"DELETE FROM context"_qs));
        other.SampleCoop::reopen();
        CHECK(succeeds(other, dated, closed) != closed);
    }
}

TEST_CASE("another program cannot open a period without a resolution")
{
    Village village(SampleStage::Books);
    village.close(Month(2025, 12));
    village.SampleCoop::close();
    takeContext(village.path());
    CHECK_FALSE(runSqlBehindTheProgram(village.path(), filled("UPDATE period SET tx = TX, state = 'open'")));
    CHECK(
        runSqlBehindTheProgram(village.path(), filled("UPDATE period SET tx = TX, state = 'open',"
                                                      " resolution_id = (SELECT max(id) FROM resolution)")));
}
