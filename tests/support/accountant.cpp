#include "tests/support/accountant.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QHash>
#include <QStringDecoder>

using namespace zhangfang;

namespace
{

QString textOf(const char *name, const char *encoding)
{
    QFile file(QStringLiteral(ZHANGFANG_TEST_DATA "/accountant/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringDecoder decode(encoding);
    REQUIRE(decode.isValid());
    return decode(file.readAll());
}

/// The rows below `headings` lines; no cell of these files is quoted.
std::vector<QStringList> rowsOf(const char *name, const char *encoding, int headings)
{
    std::vector<QStringList> rows;
    for (const QString &line : textOf(name, encoding).split(u'\n')) {
        if (headings-- <= 0 && !line.trimmed().isEmpty())
            rows.push_back(line.trimmed().split(u','));
    }
    return rows;
}

store::BatchFile fileOf(store::BatchKind kind, const char *name, char digit)
{
    return {kind, QString::fromUtf8(name), QString(64, QLatin1Char(digit)), 0, 0};
}

QDate dayOf(const QString &text)
{
    const QStringList parts = QString(text).replace(u'/', u'-').split(u'-');
    return parts.size() == 3 ? QDate(parts[0].toInt(), parts[1].toInt(), parts[2].toInt()) : QDate();
}

/// Hours with quarter hours, as minutes.
int minutesOf(const QString &hours)
{
    const qint64 thousandths = Quantity::parse(hours)->thousandths();
    ZHANGFANG_ASSERT(thousandths * 60 % 1000 == 0);
    return static_cast<int>(thousandths * 60 / 1000);
}

} // namespace

namespace accountant
{

members::Enrolment members()
{
    members::Enrolment enrolment{fileOf(store::BatchKind::Members, "社员名册.csv", 'a'), {}};
    for (const QStringList &cells : rowsOf("members.csv", "GB18030", 1)) {
        members::NewMember member;
        member.number = cells[0];
        member.name = cells[1];
        member.identityNumber = cells[2];
        member.sex = cells[3] == u"女" ? people::Sex::Female : people::Sex::Male;
        member.isFarmer = cells[4] == u"是";
        member.householdNo = cells[5];
        member.joinedOn = dayOf(cells[6]);
        if (!cells[7].isEmpty())
            member.lastDay = dayOf(cells[7]);
        member.contribution = *Money::parseYuan(cells[8]);
        member.phone = cells[9];
        member.account = cells[10];
        enrolment.rows.push_back(member);
    }
    return enrolment;
}

labour::JobsImport jobs()
{
    const QHash<QString, labour::WorkUnit> units{{QStringLiteral("小时"), labour::WorkUnit::Hour},
                                                 {QStringLiteral("工日"), labour::WorkUnit::Day},
                                                 {QStringLiteral("计件"), labour::WorkUnit::Piece}};
    labour::JobsImport jobs{fileOf(store::BatchKind::Jobs, "劳务项目.csv", 'b'), {}};
    qint64 line = 1;
    for (const QStringList &cells : rowsOf("jobs.csv", "GB18030", 1)) {
        REQUIRE(units.contains(cells[4]));
        jobs.rows.push_back({++line,
                             {cells[0],
                              cells[1],
                              cells[2],
                              cells[3],
                              units.value(cells[4]),
                              {{std::nullopt, labour::WorkKind::Normal, *Price::parseYuan(cells[5])}}}});
    }
    return jobs;
}

namespace
{

labour::LedgerImport readLedger2025()
{
    labour::LedgerImport ledger{fileOf(store::BatchKind::Labour, "劳务台账_2025.csv", 'c'), {}};
    qint64 line = 1;
    for (const QStringList &cells : rowsOf("labour_2025.csv", "UTF-8", 1)) {
        labour::LabourRow row;
        row.line = ++line;
        row.day = dayOf(cells[0]);
        row.personNo = cells[1];
        row.name = cells[2];
        row.jobNo = cells[3];
        row.record.minutes = minutesOf(cells[4]);
        if (!cells[5].isEmpty())
            row.record.quantity = *Quantity::parse(cells[5]);
        row.reason = cells[6];
        if (cells[6] == u"加班")
            row.record.kind = labour::WorkKind::Overtime;
        ledger.rows.push_back(row);
    }
    return ledger;
}

} // namespace

labour::LedgerImport ledger2025()
{
    static const labour::LedgerImport ledger = readLedger2025(); // a year is worth reading once
    return ledger;
}

labour::GridImport grid202601()
{
    using labour::DayMark;
    using labour::EnteredAs;
    const QHash<QString, labour::DayRecord> marks{
        {QStringLiteral("√"), {DayMark::Worked, {}, 0, {}, EnteredAs::WholeDay}},
        {QStringLiteral("半"), {DayMark::Worked, {}, 0, {}, EnteredAs::HalfDay}},
        {QStringLiteral("休"), {DayMark::Rest, {}, 0, {}, EnteredAs::Mark}},
        {QStringLiteral("假"), {DayMark::Excused, {}, 0, {}, EnteredAs::Mark}}};
    labour::GridImport grid{fileOf(store::BatchKind::CrewSheet, "考勤表_2026-01.csv", 'd'),
                            QStringLiteral("X02"),
                            Month(2026, 1),
                            {},
                            {}};
    qint64 line = 2;
    for (const QStringList &cells : rowsOf("crew_sheet_2026-01.csv", "UTF-8", 2)) {
        grid.roster.push_back({++line, cells[0], cells[1]});
        for (int day = 1; day <= 31; ++day) {
            const QString text = cells[day + 1];
            if (text.isEmpty())
                continue;
            labour::LabourRow row;
            row.line = line;
            row.column = QString::number(day);
            row.day = QDate(2026, 1, day);
            row.personNo = cells[0];
            row.jobNo = grid.jobNo;
            if (marks.contains(text))
                row.record = marks.value(text);
            else
                row.record.minutes = minutesOf(text);
            grid.rows.push_back(row);
        }
    }
    return grid;
}

} // namespace accountant
