#include "core/labour/job_register.h"
#include "core/labour/labour_ledger.h"
#include "core/members/member_register.h"
#include "core/pay/pay_errors.h"
#include "core/pay/pay_register.h"
#include "core/pay/pay_rules.h"
#include "core/pay/payment_register.h"
#include "core/pay/person_pay_register.h"
#include "core/periods/period_register.h"
#include "core/periods/periods_errors.h"
#include "core/store/verify.h"
#include "tests/pay/books.h"
#include "tests/support/accountant.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace zhangfang;
using namespace zhangfang::pay;

namespace
{

constexpr auto kMay = 5;
const Month kMonth(2025, kMay);
const QDate kDay(2025, kMay, 6);

} // namespace

TEST_CASE("the accountant's twelve months come to 4,689,183.89 yuan on 4,705 lines")
{
    Books books;
    books.import(accountant::ledger2025().rows);
    qint64 lines = 0;
    qint64 minutes = 0;
    Money total;
    for (int month = 1; month <= 12; ++month) {
        books.approve(Month(2025, month));
        const auto run = books.pay().payMonth(Month(2025, month));
        REQUIRE(run);
        Money sum;
        for (const PayLineRow &line : run->lines) {
            sum += line.line.amount;
            minutes += line.line.minutes;
        }
        CHECK(sum == run->run.total);
        lines += std::ssize(run->lines);
        total += run->run.total;
    }
    CHECK(lines == 4'705);
    CHECK(total.fen() == 468'918'389);
    CHECK(minutes == 12'097'335);
    // What is owed comes from the slips, the total from the lines.
    CHECK(PaymentRegister(books.file()).arrears(QDate(2026, 2, 8))->total == total);
    CHECK(store::verify(books.file())->isSound());
}

TEST_CASE("a posted run reads back as it was posted, by the persons' and the jobs' numbers")
{
    Books books;
    books.import({row(kDay, "010", "X03", 300, 52'500), row(kDay, "009", "X10", 60),
                  row(kDay, "009", "X02", 435), row(kDay.addDays(1), "009", "X01", 481)});
    books.approve(kMonth);
    const auto posted = books.pay().payMonth(kMonth);
    REQUIRE(posted);
    CHECK(posted->run.number == 1);
    const auto read = books.pay().runs(kMonth);
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    for (const PayRunLines &run : {*posted, read->front()}) {
        CHECK(run.run.total.fen() == run.lines[0].line.amount.fen() + run.lines[1].line.amount.fen() +
                                         run.lines[2].line.amount.fen() + run.lines[3].line.amount.fen());
        REQUIRE(run.lines.size() == 4);
        CHECK(run.lines[0].jobNumber == QStringLiteral("X01"));
        CHECK(run.lines[0].line.amount.fen() == 15'182); // 481 × 151.50 ÷ 480 = 151.815…
        CHECK(run.lines[1].jobNumber == QStringLiteral("X02"));
        CHECK(run.lines[1].work == QStringLiteral("绿化养护"));
        CHECK(run.lines[1].line.amount.fen() == 16'675);
        CHECK(run.lines[2].jobNumber == QStringLiteral("X10"));
        CHECK(run.lines[3].personNumber == QStringLiteral("010"));
        CHECK(run.lines[3].line.quantity.thousandths() == 52'500);
        CHECK(run.lines[3].line.amount.fen() == 16'275);
        CHECK(run.lines[3].line.key.basis.unit == labour::WorkUnit::Piece);
        CHECK(run.lines[3].line.key.workedMonth == kMonth);
    }
    CHECK(books.pay().runs(kMonth.next())->empty());
}

TEST_CASE("overtime is a line of its own, at the ordinary rate where the job has no other")
{
    Books books;
    labour::LabourRow overtime = row(kDay, "009", "X02", 60);
    overtime.record.kind = labour::WorkKind::Overtime;
    books.import({row(kDay, "009", "X02", 480), overtime});
    books.approve(kMonth);
    const auto run = books.pay().payMonth(kMonth);
    REQUIRE(run);
    REQUIRE(run->lines.size() == 2);
    CHECK(run->lines[1].line.key.kind == labour::WorkKind::Overtime);
    CHECK(run->lines[1].line.amount.fen() == 2'300);
}

TEST_CASE("a month with two dated rates gives two lines")
{
    Books books;
    labour::JobTerms job = (*labour::JobRegister(books.file()).jobs())[1].terms;
    job.rates = {{kDay.addDays(10), labour::WorkKind::Normal, Price::fromE4(245'000)}};
    REQUIRE(labour::JobRegister(books.file()).add(job));
    books.import({row(kDay, "009", "X02", 60), row(kDay.addDays(9), "009", "X02", 60),
                  row(kDay.addDays(10), "009", "X02", 60)});
    books.approve(kMonth);
    const auto run = books.pay().payMonth(kMonth);
    REQUIRE(run);
    REQUIRE(run->lines.size() == 2);
    CHECK(run->lines[0].line.amount.fen() == 4'600);
    CHECK(run->lines[1].line.amount.fen() == 2'450);
}

TEST_CASE("labour as a member and labour after the membership stand apart")
{
    Books books;
    books.import({row(QDate(2025, 12, 31), "001", "X02", 60), row(QDate(2026, 1, 2), "001", "X02", 60),
                  row(QDate(2026, 1, 2), "002", "X02", 60)});
    books.approve(Month(2025, 12));
    books.approve(Month(2026, 1));
    REQUIRE(books.pay().payMonth(Month(2025, 12)));
    const auto january = books.pay().payMonth(Month(2026, 1));
    REQUIRE(january);
    REQUIRE(january->lines.size() == 2);
    CHECK_FALSE(january->lines[0].line.key.member);
    CHECK(january->lines[1].line.key.member);
}

TEST_CASE("a month is not paid while a sheet of it waits, when there is nothing, or twice")
{
    Books books;
    CHECK(refusal(books.pay().payMonth(kMonth)) == errors::kNothingToPay.key);
    books.import({row(kDay, "009", "X02", 60), row(kDay, "009", "X06", 60)});
    const auto waiting = books.pay().payMonth(kMonth);
    REQUIRE(refusal(waiting) == errors::kPayUnapproved.key);
    CHECK(waiting.error().param(QStringLiteral("count")).toInt() == 2);
    books.approve(kMonth);
    REQUIRE(books.pay().payMonth(kMonth));
    const auto twice = books.pay().payMonth(kMonth);
    REQUIRE(refusal(twice) == errors::kAlreadyInARun.key);
    CHECK(twice.error().param(QStringLiteral("total_fen")).toInt() == 4'300);
    CHECK(refusal(books.pay().payMonth(kMonth.next())) == errors::kNothingToPay.key);
}

TEST_CASE("a sheet that is approved later is paid by a further run")
{
    Books books;
    books.import({row(kDay, "009", "X02", 60)});
    books.approve(kMonth);
    REQUIRE(books.pay().payMonth(kMonth));
    books.import({row(kDay, "009", "X06", 60)});
    CHECK(refusal(books.pay().payMonth(kMonth)) == errors::kPayUnapproved.key);
    books.approve(kMonth);
    const auto second = books.pay().payMonth(kMonth);
    REQUIRE(second);
    CHECK(second->run.number == 2);
    CHECK(second->run.total.fen() == 2'000);
    CHECK(books.pay().runs(kMonth)->size() == 2);
}

TEST_CASE("slips are numbered through the year without a gap, the lines of one person alike")
{
    Books books;
    books.import({row(QDate(2025, 11, 3), "001", "X02", 60), row(QDate(2025, 11, 3), "001", "X06", 60),
                  row(QDate(2025, 11, 3), "009", "X02", 60), row(QDate(2025, 12, 1), "002", "X02", 60),
                  row(QDate(2026, 1, 2), "001", "X02", 60), row(QDate(2026, 1, 2), "002", "X02", 60)});
    for (const Month month : {Month(2025, 11), Month(2025, 12), Month(2026, 1)})
        books.approve(month);
    const auto slipsOf = [](const Result<PayRunLines> &run) {
        std::vector<std::pair<QString, int>> slips;
        for (const PayLineRow &line : run->lines)
            slips.emplace_back(line.personNumber, line.slipNumber);
        return slips;
    };
    using Slips = std::vector<std::pair<QString, int>>;
    const QString one = QStringLiteral("001");
    const QString two = QStringLiteral("002");
    const QString nine = QStringLiteral("009");
    CHECK(slipsOf(books.pay().payMonth(Month(2025, 11))) == Slips{{one, 1}, {one, 1}, {nine, 2}});
    CHECK(slipsOf(books.pay().payMonth(Month(2025, 12))) == Slips{{two, 3}});
    books.import({row(QDate(2025, 11, 4), "002", "X06", 60)});
    books.approve(Month(2025, 11));
    CHECK(slipsOf(books.pay().payMonth(Month(2025, 11))) == Slips{{two, 4}});
    // Another year begins anew; whoever is no member comes after the members.
    CHECK(slipsOf(books.pay().payMonth(Month(2026, 1))) == Slips{{one, 2}, {two, 1}});
    const auto november = books.pay().runs(Month(2025, 11));
    REQUIRE(november);
    CHECK(november->at(1).lines.front().slipNumber == 4);
}

TEST_CASE("nothing is paid in a closed month")
{
    Books books;
    books.import({row(kDay, "009", "X02", 60)});
    books.approve(kMonth);
    REQUIRE(periods::PeriodRegister(books.file()).close(kMonth));
    CHECK(refusal(books.pay().payMonth(kMonth)) == errors::kMonthClosed.key);
}

TEST_CASE(
    "a correction is paid in the month it is booked in, on a line of its own that mirrors what it takes back")
{
    Books books;
    books.import({row(kDay, "009", "X02", 7), row(kDay.addDays(31), "009", "X02", 60)});
    books.approve(kMonth);
    const auto may = books.pay().payMonth(kMonth);
    REQUIRE(may);
    std::optional<labour::EntryId> entry;
    REQUIRE(books.ledger().forEachEntry(kDay, kDay, [&entry](const labour::EntryRow &r) { entry = r.id; }));
    REQUIRE(entry);
    REQUIRE(books.ledger().correct({*entry, kMonth.next(), -7, Quantity(), QStringLiteral("没有出工")}));
    books.approve(kMonth.next());
    const auto june = books.pay().payMonth(kMonth.next());
    REQUIRE(june);
    REQUIRE(june->lines.size() == 2);
    CHECK_FALSE(june->lines[0].line.key.correction);
    const PayLine &back = june->lines[1].line;
    CHECK(back.key.correction);
    CHECK(back.key.workedMonth == kMonth);
    CHECK(back.minutes == -7);
    CHECK(back.amount == -may->lines[0].line.amount);
    CHECK(store::verify(books.file())->isSound());
}

TEST_CASE("what is earned and not paid stays owed")
{
    Books books;
    books.import({row(kDay, "009", "X02", 60), row(kDay, "010", "X02", 60)});
    books.approve(kMonth);
    REQUIRE(books.pay().payMonth(kMonth));
    const auto owed = PaymentRegister(books.file()).debts(kMonth);
    REQUIRE(owed);
    REQUIRE(owed->debts.size() == 2);
    CHECK(owed->debts.front().owed.fen() == 2'300);
    CHECK(owed->due == QDate(2025, 6, 30));
}

TEST_CASE("a posted run cannot be changed behind the program's back")
{
    Books books;
    books.import({row(kDay, "009", "X02", 60)});
    books.approve(kMonth);
    REQUIRE(books.pay().payMonth(kMonth));
    books.coop().close();
    for (const char *sql :
         {"UPDATE pay_line SET amount_fen = 1", "DELETE FROM pay_line", "UPDATE pay_slip SET amount_fen = 1",
          "DELETE FROM pay_slip", "DELETE FROM pay_run_sheet", "UPDATE pay_run SET state = 'draft'"}) {
        INFO(sql);
        CHECK_FALSE(runSqlBehindTheProgram(books.coop().path(), QString::fromLatin1(sql)));
    }
    books.coop().reopen();
    CHECK(store::verify(books.file())->isSound());
}

TEST_CASE("lines that do not come to their slips are not shown as if they did")
{
    const char *behind = GENERATE("UPDATE pay_slip SET amount_fen = amount_fen + 1 WHERE id = 1",
                                  "UPDATE pay_line SET amount_fen = amount_fen + 1 WHERE id = 1",
                                  "UPDATE pay_line SET is_member = 0 WHERE id = 1",
                                  "DELETE FROM pay_slip WHERE id = 1", "DELETE FROM pay_line WHERE id = 1");
    INFO(behind);
    Books books;
    books.import({row(kDay, "009", "X02", 60), row(kDay, "010", "X02", 60)});
    books.approve(kMonth);
    const auto posted = books.pay().payMonth(kMonth);
    REQUIRE(posted);
    books.coop().close();
    for (const char *table : {"pay_slip", "pay_line"}) {
        for (const char *guard :
             {"guard_%1_update", "journal_%1_update", "guard_%1_delete", "journal_%1_delete"}) {
            const QString name = QString::fromLatin1(guard).arg(QLatin1String(table));
            REQUIRE(runSqlBehindTheProgram(books.coop().path(), QStringLiteral("DROP TRIGGER ") + name));
        }
    }
    REQUIRE(runSqlBehindTheProgram(books.coop().path(), QString::fromLatin1(behind)));
    books.coop().reopen();
    CHECK(refusal(books.pay().runs(kMonth)) == errors::kLinesDiffer.key);
    PaymentRegister payments(books.file());
    CHECK(refusal(payments.pay(kMonth, {{}, PaymentMethod::Cash, kMonth.lastDay()})) ==
          errors::kLinesDiffer.key);
    CHECK(refusal(payments.bankList(kMonth)) == errors::kLinesDiffer.key);
    const PersonPayRegister persons(books.file());
    CHECK(refusal(persons.ofYear(posted->lines[0].line.key.person, Year{2025})) == errors::kLinesDiffer.key);
    CHECK(persons.ofYear(posted->lines[1].line.key.person, Year{2025}));
    const auto verified = store::verify(books.file());
    REQUIRE(verified);
    const QString table = QString::fromLatin1(behind).contains(u"pay_slip") ? QStringLiteral("pay_slip")
                                                                            : QStringLiteral("pay_line");
    CHECK(std::ranges::any_of(verified->findings, [&](const store::Finding &finding) {
        return finding.kind == store::FindingKind::ContentDiffers && finding.table == table;
    }));
}
