#pragma once

#include "core/members/member_account_register.h"
#include "core/resolutions/resolution_register.h"
#include "tests/support/gui.h"
#include "tests/support/sample_coop.h"
#include "ui/members/members_page.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>
#include <QTableView>

/// The members' page over a copy of the sample cooperative; it is 8 February 2026.
struct Members {
    explicit Members(zhangfang::test::SampleStage stage = zhangfang::test::SampleStage::YearPaid)
        : coop(stage)
    {
        zhangfang::test::show(page);
    }

    /// The register, beside which the member's own page has tables of its own.
    QWidget &table() { return zhangfang::test::requireChild(page, "membersTable"); }
    QTableView &view() { return zhangfang::test::child<QTableView>(table(), "registerView"); }
    int rows() { return view().model()->rowCount(); }
    QString cell(int row, int column) { return view().model()->index(row, column).data().toString(); }
    QString label(const char *name) { return zhangfang::test::child<QLabel>(page, name).text(); }
    void asAt(const char *day)
    {
        auto &field = zhangfang::test::child<QWidget>(page, "asAt");
        zhangfang::test::fill(field, QString::fromLatin1(day));
        zhangfang::test::press(field, Qt::Key_Return);
    }
    /// Selects the person with this number by the find bar and clears it again.
    void select(const char *number)
    {
        auto &bar = zhangfang::test::child<QWidget>(table(), "findBar");
        zhangfang::test::fill(bar, QString::fromLatin1(number));
        REQUIRE(rows() == 1);
        view().selectRow(0);
        zhangfang::test::fill(bar, QString());
    }
    zhangfang::members::MemberAccount account(const QString &number)
    {
        const zhangfang::members::MemberAccountRegister accounts(coop.file());
        auto account = accounts.account(number, coop.clock().today());
        REQUIRE(account);
        return *std::move(account);
    }
    bool isKnown(const QString &number)
    {
        const zhangfang::members::MemberAccountRegister accounts(coop.file());
        return bool(accounts.account(number, coop.clock().today()));
    }
    void resolve(const char *number, zhangfang::resolutions::Matter matter)
    {
        zhangfang::resolutions::ResolutionRecord record;
        record.number = QString::fromLatin1(number);
        record.adoptedOn = QDate(2026, 2, 1);
        record.title = QStringLiteral("决议");
        record.matters = {matter};
        record.headsTotal = record.votesTotal = 161;
        record.headsPresent = record.votesFor = 150;
        REQUIRE(zhangfang::resolutions::ResolutionRegister(coop.file()).add(record));
    }

    zhangfang::test::SampleCoop coop;
    zhangfang::test::TestDesk desk{coop.file()};
    zhangfang::ui::members::MembersPage page{desk.desk()};
};
