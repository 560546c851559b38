#include "ui/kit/exports.h"

#include "core/exchange/table_writer.h"
#include "core/labour/entry_register.h"
#include "core/members/capital_ledger_register.h"
#include "core/members/member_register.h"
#include "core/pay/pay_register.h"
#include "core/people/person_register.h"
#include "core/people/secret_register.h"
#include "core/store/journal.h"
#include "ui/kit/format.h"

#include <QCoreApplication>

#include <unordered_map>
#include <utility>

namespace zhangfang::kit
{

namespace
{

using exchange::OutCell;
using exchange::OutColumn;
using exchange::OutTable;
using exchange::TableWriter;

QString heading(const char *text)
{
    return QCoreApplication::translate("Exports", text);
}

/// A table being written: counts its rows and keeps the first refusal.
class Sheet
{
public:
    static Result<Sheet> begin(store::CoopFile &file, const QString &path, const char *name,
                               std::vector<OutColumn> columns)
    {
        OutTable table{heading(name), std::move(columns), file.clock().nowUtc()};
        ZHANGFANG_TRY_ASSIGN(auto writer, exchange::createTable(path, table));
        return Sheet(std::move(writer));
    }

    void add(const std::vector<OutCell> &row)
    {
        if (m_outcome)
            m_outcome = m_writer->add(row);
        ++m_rows;
    }

    Result<qint64> finish(const store::CoopFile &file)
    {
        if (!m_outcome)
            return m_outcome.error();
        ZHANGFANG_TRY_ASSIGN(const store::Head head, file.head());
        ZHANGFANG_TRY(m_writer->finish(
            QCoreApplication::translate("Exports", "Head of the chain: %1").arg(head.toString())));
        return m_rows;
    }

private:
    explicit Sheet(std::unique_ptr<TableWriter> writer)
        : m_writer(std::move(writer))
    {
    }

    std::unique_ptr<TableWriter> m_writer;
    Result<void> m_outcome;
    qint64 m_rows = 0;
};

OutCell dateCell(QDate day)
{
    return day.isValid() ? OutCell(day) : OutCell();
}

/// The words for the keys of states, marks, kinds and units.
constexpr std::pair<const char *, const char *> kKeyWords[] = {
    {"worked", QT_TRANSLATE_NOOP("Exports", "worked")},
    {"rest", QT_TRANSLATE_NOOP("Exports", "rest")},
    {"excused", QT_TRANSLATE_NOOP("Exports", "excused")},
    {"normal", QT_TRANSLATE_NOOP("Exports", "normal")},
    {"overtime", QT_TRANSLATE_NOOP("Exports", "overtime")},
    {"night", QT_TRANSLATE_NOOP("Exports", "night")},
    {"draft", QT_TRANSLATE_NOOP("Exports", "draft")},
    {"submitted", QT_TRANSLATE_NOOP("Exports", "submitted")},
    {"approved", QT_TRANSLATE_NOOP("Exports", "approved")},
    {"hour", QT_TRANSLATE_NOOP("Exports", "hour")},
    {"day", QT_TRANSLATE_NOOP("Exports", "workday")},
    {"piece", QT_TRANSLATE_NOOP("Exports", "piece")},
    {"area", QT_TRANSLATE_NOOP("Exports", "area")},
    {"lump_sum", QT_TRANSLATE_NOOP("Exports", "lump sum")},
    {"insert", QT_TRANSLATE_NOOP("Exports", "added")},
    {"update", QT_TRANSLATE_NOOP("Exports", "changed")},
    {"delete", QT_TRANSLATE_NOOP("Exports", "dropped")},
};

QString wordFor(QStringView key)
{
    for (const auto &[known, word] : kKeyWords) {
        if (key == QLatin1String(known))
            return heading(word);
    }
    return key.toString();
}

template <typename Enumeration>
QString word(Enumeration value)
{
    return wordFor(QString(labour::toKey(value)));
}

QString yesNo(bool yes)
{
    return yes ? heading(QT_TRANSLATE_NOOP("Exports", "yes")) : heading(QT_TRANSLATE_NOOP("Exports", "no"));
}

QString sexWord(const std::optional<people::Sex> &sex)
{
    if (!sex)
        return {};
    return *sex == people::Sex::Male ? heading(QT_TRANSLATE_NOOP("Exports", "male"))
                                     : heading(QT_TRANSLATE_NOOP("Exports", "female"));
}

people::PersonSecrets asShown(people::PersonSecrets numbers, Secrets secrets)
{
    if (secrets == Secrets::Full)
        return numbers;
    return {maskedIdentityNumber(numbers.identityNumber, Reader::Screen),
            maskedPhone(numbers.phone, Reader::Screen), maskedAccountNumber(numbers.account, Reader::Screen)};
}

/// What a table of persons needs from the file, read at one state of it.
struct People {
    std::vector<people::Person> persons;
    std::unordered_map<people::PersonId, people::PersonSecrets> secrets;
    members::MembershipCalendar memberships;
    std::unordered_map<people::PersonId, Money> contributions;
};

Result<People> readPeople(const store::CoopFile &file, QDate day, Secrets secrets)
{
    return file.read([day, secrets](const store::Connection &connection) -> Result<People> {
        if (secrets == Secrets::Full)
            ZHANGFANG_TRY(people::requireSecrets(connection));
        return People{people::loadPersons(connection).persons(), people::allSecrets(connection),
                      members::loadMembershipCalendar(connection), members::contributionsOn(connection, day)};
    });
}

std::vector<OutColumn> personColumns()
{
    return {{heading(QT_TRANSLATE_NOOP("Exports", "Number")), 8},
            {heading(QT_TRANSLATE_NOOP("Exports", "Name")), 14},
            {heading(QT_TRANSLATE_NOOP("Exports", "Identity number")), 22},
            {heading(QT_TRANSLATE_NOOP("Exports", "Sex")), 6},
            {heading(QT_TRANSLATE_NOOP("Exports", "Farmer")), 8},
            {heading(QT_TRANSLATE_NOOP("Exports", "Household")), 10},
            {heading(QT_TRANSLATE_NOOP("Exports", "Joined on")), 12},
            {heading(QT_TRANSLATE_NOOP("Exports", "Last day")), 12},
            {heading(QT_TRANSLATE_NOOP("Exports", "Contribution (yuan)")), 16},
            {heading(QT_TRANSLATE_NOOP("Exports", "Phone")), 14},
            {heading(QT_TRANSLATE_NOOP("Exports", "Account")), 22}};
}

} // namespace

Result<qint64> exportPersons(store::CoopFile &file, QDate day, Secrets secrets, const QString &path)
{
    ZHANGFANG_TRY_ASSIGN(People all, readPeople(file, day, secrets));
    ZHANGFANG_TRY_ASSIGN(Sheet sheet,
                         Sheet::begin(file, path, QT_TRANSLATE_NOOP("Exports", "Persons"), personColumns()));
    for (const people::Person &person : all.persons) {
        const people::PersonSecrets numbers = asShown(all.secrets[person.id], secrets);
        const auto &memberships = all.memberships.of(person.id);
        const auto *last = memberships.empty() ? nullptr : &memberships.back();
        sheet.add({person.number, person.name, numbers.identityNumber, sexWord(person.sex),
                   yesNo(person.isFarmer), person.householdNo,
                   dateCell(last != nullptr ? last->span.joinedOn : QDate()),
                   dateCell(last != nullptr ? last->span.lastDay.value_or(QDate()) : QDate()),
                   all.contributions[person.id], numbers.phone, numbers.account});
    }
    return sheet.finish(file);
}

Result<qint64> exportEntries(store::CoopFile &file, QDate first, QDate last, const QString &path)
{
    ZHANGFANG_TRY_ASSIGN(Sheet sheet, Sheet::begin(file, path, QT_TRANSLATE_NOOP("Exports", "Labour ledger"),
                                                   {{heading(QT_TRANSLATE_NOOP("Exports", "Day")), 12},
                                                    {heading(QT_TRANSLATE_NOOP("Exports", "Number")), 8},
                                                    {heading(QT_TRANSLATE_NOOP("Exports", "Name")), 14},
                                                    {heading(QT_TRANSLATE_NOOP("Exports", "Job")), 8},
                                                    {heading(QT_TRANSLATE_NOOP("Exports", "Mark")), 10},
                                                    {heading(QT_TRANSLATE_NOOP("Exports", "Kind")), 10},
                                                    {heading(QT_TRANSLATE_NOOP("Exports", "Hours")), 10},
                                                    {heading(QT_TRANSLATE_NOOP("Exports", "Quantity")), 10},
                                                    {heading(QT_TRANSLATE_NOOP("Exports", "Sheet")), 12},
                                                    {heading(QT_TRANSLATE_NOOP("Exports", "State")), 12},
                                                    {heading(QT_TRANSLATE_NOOP("Exports", "Booked in")), 10},
                                                    {heading(QT_TRANSLATE_NOOP("Exports", "Reason")), 24}}));
    const auto read = file.read([&](const store::Connection &connection) -> Result<void> {
        labour::readEntries(connection, first, last, [&](const labour::EntryRow &row) {
            const bool counted = labour::isPaidByQuantity(row.unit);
            sheet.add({row.workedOn, row.personNumber, row.personName, row.jobNumber, word(row.record.mark),
                       word(row.record.kind), exchange::WorkTime{row.record.minutes},
                       counted ? OutCell(row.record.quantity) : OutCell(), row.sheetNumber,
                       word(row.sheetState), row.bookedMonth.toString(), row.reason});
        });
        return {};
    });
    ZHANGFANG_TRY(read);
    return sheet.finish(file);
}

Result<qint64> exportPay(store::CoopFile &file, Month first, Month last, const QString &path)
{
    ZHANGFANG_TRY_ASSIGN(Sheet sheet,
                         Sheet::begin(file, path, QT_TRANSLATE_NOOP("Exports", "Pay"),
                                      {{heading(QT_TRANSLATE_NOOP("Exports", "Month")), 10},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Run")), 6},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Number")), 8},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Name")), 14},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Member")), 8},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Job")), 8},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Kind of work")), 14},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Kind")), 10},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Worked in")), 10},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Hours")), 10},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Quantity")), 10},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Rate (yuan)")), 12},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Unit")), 10},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Amount (yuan)")), 14}}));
    const pay::PayRegister payments(file);
    for (Month month = first; month <= last; month = month.next()) {
        ZHANGFANG_TRY_ASSIGN(const auto runs, payments.runs(month));
        for (const pay::PayRunLines &run : runs) {
            for (const pay::PayLineRow &row : run.lines) {
                const pay::PayLineKey &key = row.line.key;
                const bool counted = labour::isPaidByQuantity(key.basis.unit);
                sheet.add({month.toString(), qint64(run.run.number), row.personNumber, row.personName,
                           yesNo(key.member), row.jobNumber, row.work, word(key.kind),
                           key.workedMonth.toString(), exchange::WorkTime{row.line.minutes},
                           counted ? OutCell(row.line.quantity) : OutCell(), key.basis.rate,
                           word(key.basis.unit), row.line.amount});
            }
        }
    }
    return sheet.finish(file);
}

Result<qint64> exportDistribution(store::CoopFile &file, const distribution::PlanRecord &plan,
                                  const QString &path)
{
    ZHANGFANG_TRY_ASSIGN(Sheet sheet,
                         Sheet::begin(file, path, QT_TRANSLATE_NOOP("Exports", "Distribution"),
                                      {{heading(QT_TRANSLATE_NOOP("Exports", "Number")), 8},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Name")), 14},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Household")), 10},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Labour weight")), 14},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "By labour (yuan)")), 14},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Capital weight")), 14},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "By capital (yuan)")), 14},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Reserve share (yuan)")), 16},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Converted (yuan)")), 14},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Deductions (yuan)")), 14},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Net (yuan)")), 14}}));
    for (std::size_t i = 0; i < plan.plan.lines.size(); ++i) {
        const distribution::PlanLine &line = plan.plan.lines[i];
        sheet.add({line.member.memberNo, plan.persons[i].name, plan.persons[i].householdNo,
                   line.member.labourWeight, line.labour.amount, line.member.capitalWeight,
                   line.capital.amount, line.reserveShare, line.converted, line.deducted(), line.net});
    }
    return sheet.finish(file);
}

Result<qint64> exportJournal(store::CoopFile &file, const QString &path)
{
    ZHANGFANG_TRY_ASSIGN(Sheet sheet,
                         Sheet::begin(file, path, QT_TRANSLATE_NOOP("Exports", "Journal"),
                                      {{heading(QT_TRANSLATE_NOOP("Exports", "Transaction")), 12},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "At (UTC)")), 22},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Who")), 14},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "What was done")), 20},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Reason")), 24},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Table")), 18},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Row")), 8},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "Change")), 10},
                                       {heading(QT_TRANSLATE_NOOP("Exports", "The row afterwards")), 60}}));
    const auto read = file.read([&](const store::Connection &connection) -> Result<void> {
        store::readJournal(connection, [&](const store::JournalRow &row) {
            sheet.add({row.transaction, row.atUtc, row.userName, row.action, row.reason, row.table, row.rowId,
                       wordFor(row.op), row.image});
        });
        return {};
    });
    ZHANGFANG_TRY(read);
    return sheet.finish(file);
}

} // namespace zhangfang::kit
