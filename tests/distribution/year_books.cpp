#include "tests/distribution/year_books.h"

#include "core/labour/approved_labour_register.h"
#include "core/resolutions/resolution_register.h"
#include "core/store/seal.h"
#include "core/store/statement.h"

#include <catch2/catch.hpp>

using namespace zhangfang;

namespace
{

template <typename Work>
void write(store::CoopFile &file, Work &&work)
{
    const auto done = file.write("members.import", [&](store::Transaction &transaction) -> Result<void> {
        work(transaction);
        return {};
    });
    if (!done)
        INFO(done.error().param(QStringLiteral("detail")).toString().toStdString());
    REQUIRE(done);
}

const char *word(YearBooks::Sheet state)
{
    switch (state) {
    case YearBooks::Sheet::Draft:
        return "draft";
    case YearBooks::Sheet::Submitted:
        return "submitted";
    case YearBooks::Sheet::Approved:
        return "approved";
    case YearBooks::Sheet::Voided:
        return "voided";
    }
    Q_UNREACHABLE();
}

} // namespace

YearBooks::YearBooks()
{
    write(file(), [](store::Transaction &transaction) {
        transaction.statement("INSERT INTO client (tx, name) VALUES (:tx, '镇绿化所')").run();
        transaction
            .statement("INSERT INTO job (tx, job_no, client_id, kind_of_work, unit)"
                       " VALUES (:tx, 'X01', 1, '绿化养护', 'hour')")
            .run();
    });
}

YearBooks::PersonId YearBooks::member(const char *number, QDate lastDay, QDate joinedOn)
{
    qint64 id = 0;
    write(file(), [&](store::Transaction &transaction) {
        store::Statement person =
            transaction.statement("INSERT INTO person (tx, worker_no, kind, name, is_farmer, household_no)"
                                  " VALUES (:tx, :number, 'natural', :name, 1, 'H01')");
        person.bind(":number", QString::fromUtf8(number))
            .bind(":name", QStringLiteral("社员") + QString::fromUtf8(number))
            .run();
        id = person.insertedId();
        transaction
            .statement("INSERT INTO membership (tx, person_id, joined_on, last_day, ended_by)"
                       " VALUES (:tx, :person, :joined, :last, iif(:last IS NULL, NULL, 'death'))")
            .bind(":person", id)
            .bind(":joined", joinedOn)
            .bind(":last", lastDay)
            .run();
    });
    return PersonId(id);
}

void YearBooks::contribution(PersonId person, QDate day, qint64 amountFen)
{
    write(file(), [&](store::Transaction &transaction) {
        transaction
            .statement("INSERT INTO contribution (tx, person_id, moved_on, kind, amount_fen)"
                       " VALUES (:tx, :person, :day, iif(:amount > 0, 'paid_in', 'refunded'), :amount)")
            .bind(":person", person)
            .bind(":day", day)
            .bind(":amount", amountFen)
            .run();
    });
}

void YearBooks::share(PersonId person, const char *kind, QDate day, qint64 amountFen)
{
    write(file(), [&](store::Transaction &transaction) {
        transaction
            .statement("INSERT INTO quantified_share (tx, person_id, kind, moved_on, amount_fen, cause)"
                       " VALUES (:tx, :person, :kind, :day, :amount, 'allotment')")
            .bind(":person", person)
            .bind(":kind", QString::fromLatin1(kind))
            .bind(":day", day)
            .bind(":amount", amountFen)
            .run();
    });
}

void YearBooks::grade(PersonId person, QDate from, qint64 basisPoints)
{
    write(file(), [&](store::Transaction &transaction) {
        transaction
            .statement("INSERT INTO grade (tx, person_id, from_day, coefficient_bp)"
                       " VALUES (:tx, :person, :from, :bp)")
            .bind(":person", person)
            .bind(":from", from)
            .bind(":bp", basisPoints)
            .run();
    });
}

void YearBooks::labour(PersonId person, const char *workedMonth, qint64 minutes, Sheet state,
                       const char *bookedMonth, bool isMember)
{
    write(file(), [&](store::Transaction &transaction) {
        const QString worked = QString::fromLatin1(workedMonth);
        store::Statement sheet =
            transaction.statement("INSERT INTO crew_sheet (tx, sheet_no, job_id, month, form, state)"
                                  " VALUES (:tx, :number, 1, :month, :form, 'draft')");
        // What is booked in another month than the one worked in is a correction.
        const bool isCorrection = minutes < 0 || bookedMonth != nullptr;
        sheet.bind(":number", QString::number(++m_sheets))
            .bind(":month", bookedMonth ? QString::fromLatin1(bookedMonth) : worked)
            .bind(":form", isCorrection ? QStringLiteral("correction") : QStringLiteral("list"))
            .run();
        const qint64 id = sheet.insertedId();
        transaction
            .statement(
                "INSERT INTO entry (tx, sheet_id, person_id, worked_on, mark, kind, minutes, entered_as,"
                " corrects_id)"
                " VALUES (:tx, :sheet, :person, :day, 'worked', 'normal', :minutes, 'hours',"
                " (SELECT min(id) FROM entry WHERE person_id = :person))")
            .bind(":sheet", id)
            .bind(":person", person)
            .bind(":day", worked + QStringLiteral("-10"))
            .bind(":minutes", minutes)
            .run();
        transaction
            .statement(
                "INSERT INTO labour_total (tx, sheet_id, person_id, worked_month, kind, is_member,"
                " rate_e4, minutes_per_workday, minutes, quantity_milli, entry_count)"
                " VALUES (:tx, :sheet, :person, :month, 'normal', :member, 230000, 480, :minutes, 0, 1)")
            .bind(":sheet", id)
            .bind(":person", person)
            .bind(":month", worked)
            .bind(":member", isMember)
            .bind(":minutes", minutes)
            .run();
        transaction
            .statement("UPDATE crew_sheet SET tx = :tx, state = :state, entries_digest = :entries,"
                       " totals_digest = :totals WHERE id = :sheet")
            .bind(":state", QString::fromLatin1(word(state)))
            .bind(":entries", store::bulkDigest(transaction.connection(), "entry", id))
            .bind(":totals", store::bulkDigest(transaction.connection(), "labour_total", id))
            .bind(":sheet", id)
            .run();
        if (state != Sheet::Approved)
            return;
        const Month of = *Month::parse(worked);
        labour::ApprovedLabour approved;
        approved.add(bookedMonth ? *Month::parse(QString::fromLatin1(bookedMonth)) : of,
                     {{person, of, {}, isMember, {}, 480, minutes, {}, 1}});
        approved.keep(transaction);
    });
}

void YearBooks::pay(const char *month, qint64 feeFen)
{
    write(file(), [&](store::Transaction &transaction) {
        const QString label = QString::fromLatin1(month);
        store::Statement pay = transaction.statement(
            "INSERT INTO pay_run (tx, month, run_no, state, total_fen) VALUES (:tx, :month, 1, 'draft', 0)");
        pay.bind(":month", label).run();
        const qint64 id = pay.insertedId();
        transaction
            .statement("INSERT INTO pay_run_sheet (tx, run_id, sheet_id)"
                       " SELECT :tx, :run, id FROM crew_sheet WHERE month = :month AND state = 'approved'")
            .bind(":run", id)
            .bind(":month", label)
            .run();
        transaction
            .statement(
                "INSERT INTO pay_line (tx, run_id, person_id, job_id, worked_month, kind, is_member,"
                " is_correction, minutes, quantity_milli, rate_e4, rate_unit, minutes_per_workday,"
                " amount_fen)"
                " SELECT :tx, :run, person_id, 1, worked_month, kind, is_member, 0, minutes, 0, rate_e4,"
                " 'hour', 480, :fee FROM labour_total"
                " WHERE sheet_id IN (SELECT sheet_id FROM pay_run_sheet WHERE run_id = :run)")
            .bind(":run", id)
            .bind(":fee", feeFen)
            .run();
        transaction
            .statement("INSERT INTO pay_slip (tx, run_id, person_id, is_member, slip_no, amount_fen)"
                       " SELECT :tx, :run, person_id, is_member, row_number() OVER (ORDER BY min(id)),"
                       " sum(amount_fen) FROM pay_line WHERE run_id = :run GROUP BY person_id, is_member")
            .bind(":run", id)
            .run();
        transaction
            .statement("UPDATE pay_run SET tx = :tx, state = 'posted', posted_on = '2026-01-15',"
                       " total_fen = (SELECT sum(amount_fen) FROM pay_line WHERE run_id = :run),"
                       " lines_digest = :lines, slips_digest = :slips WHERE id = :run")
            .bind(":lines", store::bulkDigest(transaction.connection(), "pay_line", id))
            .bind(":slips", store::bulkDigest(transaction.connection(), "pay_slip", id))
            .bind(":run", id)
            .run();
    });
}

void YearBooks::terms(const charter::Terms &terms)
{
    REQUIRE(charter::CharterRegister(file()).set(terms, std::nullopt));
}

void YearBooks::resolution(const char *number, const std::set<resolutions::Matter> &matters)
{
    resolutions::ResolutionRecord record;
    record.number = QString::fromUtf8(number);
    record.adoptedOn = QDate(2026, 1, 10);
    record.title = QStringLiteral("2025年度盈余分配");
    record.matters = matters;
    record.headsTotal = record.headsPresent = 3;
    record.votesTotal = record.votesFor = 3;
    record.laidOutOn = QDate(2025, 12, 20);
    REQUIRE(resolutions::ResolutionRegister(file()).add(record));
}

void YearBooks::run(const char *sql)
{
    write(file(), [&](store::Transaction &transaction) { transaction.statement(sql).run(); });
}

qint64 YearBooks::number(const char *sql)
{
    const auto found = file().read([&](const store::Connection &connection) {
        return Result<qint64>(connection.value(QString::fromUtf8(sql)).toLongLong());
    });
    REQUIRE(found);
    return *found;
}

ThreeMembers::ThreeMembers()
    : one(member("1"))
    , two(member("2"))
    , three(member("3"))
{
    terms(fixture::terms());
    contribution(one, QDate(2020, 1, 1), 10'000);
    contribution(two, QDate(2020, 1, 1), 20'000);
    contribution(three, QDate(2020, 1, 1), 30'000);
    labour(one, "2025-03", 300);
    labour(two, "2025-03", 200);
    labour(one, "2025-11", 100);
    labour(three, "2025-11", 300);
}

distribution::PlanRequest ThreeMembers::request() const
{
    distribution::PlanRequest request;
    request.year = {2025};
    request.surplus = fixture::fen(100'000);
    return request;
}
