#include "core/members/capital_ledger.h"
#include "core/members/contribution_rules.h"
#include "core/members/members_errors.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace zhangfang;
using namespace zhangfang::members;
using people::PersonId;

namespace
{

CapitalMovement movement(QDate day, qint64 fen, CapitalPart part = CapitalPart::Contribution,
                         qint64 person = 1)
{
    return {PersonId(person), part, day, Money::fromFen(fen)};
}

CapitalLedger ledgerOf(const std::vector<CapitalMovement> &movements)
{
    CapitalLedger ledger;
    for (const CapitalMovement &each : movements)
        ledger.add(each);
    return ledger;
}

Contribution contribution(QDate day, qint64 fen)
{
    return {ContributionId(1),
            PersonId(1),
            day,
            fen > 0 ? ContributionKind::PaidIn : ContributionKind::Refunded,
            Money::fromFen(fen),
            {}};
}

qint64 fenDays(const CapitalLedger &ledger, QDate first, QDate last)
{
    return ledger.fenDays(PersonId(1), first, last)[CapitalPart::Contribution];
}

const QDate kFirst(2025, 1, 1);
const QDate kLast(2025, 12, 31);

} // namespace

TEST_CASE("labour and what else the law excludes is never contribution (registration regulation, art. 13)")
{
    const std::pair<QString, const char *> rows[] = {
        {u"劳务"_qs, "labour"},
        {u"劳务股"_qs, "labour"},
        {u"以劳务出资"_qs, "labour"},
        {u"劳动力入股"_qs, "labour"},
        {u"工分折股"_qs, "labour"},
        {u"Labour share"_qs, "labour"},
        {u"信用"_qs, "credit"},
        {u"自然人姓名"_qs, "name"},
        {u"商誉"_qs, "goodwill"},
        {u"特许经营权"_qs, "franchise"},
        {u"设定担保的财产"_qs, "encumbered"},
        {u"已抵押的农机"_qs, "encumbered"},
    };
    for (const auto &[form, kind] : rows) {
        INFO(form.toStdString());
        const auto refused = checkForm(form);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kNotAContribution);
        CHECK(refused.error().param(u"kind"_qs).toString().toStdString() == kind);
    }
    for (const QString &form :
         {QString(), u"货币"_qs, u"现金"_qs, u"实物（劳动工具）"_qs, u"农机，无抵押"_qs, u"土地经营权"_qs,
          u"林权"_qs, u"知识产权"_qs, u"农村信用社转账"_qs, u"信用卡"_qs}) {
        INFO(form.toStdString());
        CHECK(checkForm(form));
    }
}

TEST_CASE("only more than nothing is paid in")
{
    CHECK(checkPaidIn(Money::fromFen(1)));
    for (const qint64 fen : {0, -1}) {
        const auto refused = checkPaidIn(Money::fromFen(fen));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kContributionNotPositive);
    }
}

TEST_CASE("no more is refunded than is held, on that day and on every later one")
{
    const std::vector<Contribution> posted{contribution(QDate(2025, 1, 10), 10'000),
                                           contribution(QDate(2025, 3, 10), 5'000),
                                           contribution(QDate(2025, 6, 10), -12'000)};
    struct Row {
        QDate day;
        qint64 fen;
        bool allowed;
    };
    const Row rows[] = {
        {QDate(2025, 1, 9), 1, false},      {QDate(2025, 1, 10), 3'000, true},
        {QDate(2025, 1, 10), 3'001, false}, {QDate(2025, 6, 10), 3'000, true},
        {QDate(2025, 7, 1), 3'001, false},  {QDate(2025, 7, 1), 0, false},
        {QDate(2025, 7, 1), -5, false},
    };
    for (const Row &row : rows) {
        INFO(row.day.toString(Qt::ISODate).toStdString() << " " << row.fen);
        CHECK(checkRefund(Money::fromFen(row.fen), row.day, posted).has_value() == row.allowed);
    }
    CHECK(checkRefund(Money::fromFen(4'000), QDate(2025, 7, 1), posted).error().code ==
          errors::kRefundOverHeld);
}

TEST_CASE("who leaves gets contribution back after the last day")
{
    const MembershipSpan leaving{QDate(2022, 5, 18), QDate(2025, 12, 31)};
    const auto early = checkRefundAfterEnd(leaving, QDate(2025, 12, 31));
    REQUIRE_FALSE(early);
    CHECK(early.error().code == errors::kRefundBeforeEnd);
    CHECK(checkRefundAfterEnd(leaving, QDate(2026, 1, 1)));
    CHECK(checkRefundAfterEnd({QDate(2022, 5, 18)}, QDate(2025, 6, 1)));
}

TEST_CASE("what is held counts from the day it moved, each part for itself")
{
    const CapitalLedger ledger = ledgerOf({
        movement(QDate(2022, 5, 18), 160'000),
        movement(QDate(2025, 3, 1), -60'000),
        movement(QDate(2025, 3, 1), 1'234, CapitalPart::ReserveShare),
        movement(QDate(2025, 4, 1), 500, CapitalPart::SubsidyShare),
        movement(QDate(2025, 5, 1), 700, CapitalPart::DonationShare),
        movement(QDate(2025, 1, 1), 9'900, CapitalPart::Contribution, 2),
    });
    const auto held = [&](QDate day) { return ledger.heldOn(PersonId(1), day); };
    CHECK(held(QDate(2022, 5, 17)) == ByPart<Money>{});
    CHECK(held(QDate(2022, 5, 18))[CapitalPart::Contribution] == Money::fromFen(160'000));
    CHECK(held(QDate(2025, 2, 28))[CapitalPart::Contribution] == Money::fromFen(160'000));
    CHECK(held(QDate(2025, 3, 1))[CapitalPart::Contribution] == Money::fromFen(100'000));
    CHECK(held(kLast)[CapitalPart::ReserveShare] == Money::fromFen(1'234));
    CHECK(held(kLast)[CapitalPart::SubsidyShare] == Money::fromFen(500));
    CHECK(held(kLast)[CapitalPart::DonationShare] == Money::fromFen(700));
    CHECK(ledger.heldOn(PersonId(3), kLast) == ByPart<Money>{});
    CHECK(ledger.heldOn(PersonId(2), kLast)[CapitalPart::Contribution] == Money::fromFen(9'900));
}

TEST_CASE("fen-days count both ends of the time")
{
    const CapitalLedger ledger =
        ledgerOf({movement(QDate(2022, 5, 18), 100), movement(QDate(2025, 12, 31), 1'000),
                  movement(QDate(2025, 7, 1), -40)});
    // 365 days of 100, 184 days of -40, one day of 1,000
    CHECK(fenDays(ledger, kFirst, kLast) == 36'500 - 7'360 + 1'000);
    CHECK(fenDays(ledger, QDate(2025, 12, 31), QDate(2025, 12, 31)) == 1'060);
    CHECK(fenDays(ledger, QDate(2025, 1, 1), QDate(2025, 6, 30)) == 18'100);
    CHECK(fenDays(ledger, QDate(2025, 2, 1), QDate(2025, 1, 31)) == 0);
    CHECK(fenDays(ledger, QDate(2020, 1, 1), QDate(2020, 12, 31)) == 0);
    CHECK(fenDays(ledger, QDate(2024, 1, 1), QDate(2024, 12, 31)) == 36'600);
}

TEST_CASE("fen-days beyond what SQL could multiply are exact")
{
    const qint64 fen = 20'000'000'000'000'001; // × 366 still fits 64 bits
    const CapitalLedger ledger = ledgerOf({movement(QDate(2024, 1, 1), fen)});
    CHECK(fenDays(ledger, QDate(2024, 1, 1), QDate(2024, 12, 31)) == fen * 366);
}

TEST_CASE("fen-days are the sum of what is held day by day, whatever day the ledger begins with")
{
    rc::prop("counted one by one", [] {
        const QDate begins = kFirst.addDays(*rc::gen::inRange(0, 100));
        CapitalLedger opened(begins, kLast);
        std::vector<CapitalMovement> movements;
        const int count = *rc::gen::inRange(0, 6);
        for (int i = 0; i < count; ++i) {
            movements.push_back(movement(QDate(2024, 11, 1).addDays(*rc::gen::inRange(0, 425)),
                                         *rc::gen::inRange(-100'000, 500'000),
                                         CapitalPart(*rc::gen::inRange(0, int(kCapitalParts)))));
            if (movements.back().movedOn <= begins)
                opened.addOpening(PersonId(1), movements.back().part, movements.back().amount);
            else
                opened.add(movements.back());
        }
        const CapitalLedger whole = ledgerOf(movements);
        const QDate first = begins.addDays(*rc::gen::inRange(0, 50));
        const QDate last = first.addDays(*rc::gen::inRange(0, int(first.daysTo(kLast)) + 1));
        ByPart<qint64> counted;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            const ByPart<Money> held = whole.heldOn(PersonId(1), day);
            RC_ASSERT(opened.heldOn(PersonId(1), day) == held);
            for (std::size_t part = 0; part < kCapitalParts; ++part)
                counted.figures[part] += held.figures[part].fen();
        }
        RC_ASSERT(whole.fenDays(PersonId(1), first, last) == counted);
        RC_ASSERT(opened.fenDays(PersonId(1), first, last) == counted);
    });
}
