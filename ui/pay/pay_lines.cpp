#include "ui/pay/pay_lines.h"

#include "core/base/text.h"
#include "core/people/person_register.h"
#include "core/people/secret_register.h"

#include <algorithm>
#include <map>
#include <set>

namespace zhangfang::ui::pay
{

namespace
{

constexpr int kIdentityEnd = 4;

QString jobWords(const MonthLine &line)
{
    return line.row.jobNumber + QLatin1Char(' ') + line.row.work;
}

struct NumberOrder {
    bool operator()(const QString &a, const QString &b) const { return numberLess(a, b); }
};

kit::Column<MonthLine> amountColumn(const char *key, const QString &title, Money (*get)(const MonthLine &))
{
    return kit::figureColumn<MonthLine>(key, title, get, 11);
}

Money earned(const MonthLine &line)
{
    return line.row.line.amount;
}

/// Nothing is taken off labour fees yet; the roll has the column by law (wage regulation, art. 15).
Money deducted(const MonthLine &)
{
    return {};
}

Money net(const MonthLine &line)
{
    return earned(line) - deducted(line);
}

std::vector<kit::Column<MonthLine>> whoAndWhat()
{
    using kit::textColumn;
    std::vector<kit::Column<MonthLine>> columns{
        textColumn<MonthLine>(
            "number", PayWords::tr("Number"), [](const MonthLine &line) { return line.row.personNumber; }, 7),
        textColumn<MonthLine>(
            "name", PayWords::tr("Name"), [](const MonthLine &line) { return line.row.personName; }, 9),
        textColumn<MonthLine>(
            "run", PayWords::tr("Run"), [](const MonthLine &line) { return QString::number(line.run); }, 5),
        textColumn<MonthLine>("job", PayWords::tr("Job"), jobWords, 18),
        textColumn<MonthLine>(
            "kind", PayWords::tr("Kind"), [](const MonthLine &line) { return kindWord(line.row.line.key); },
            8),
        textColumn<MonthLine>(
            "member", PayWords::tr("Member"),
            [](const MonthLine &line) {
                return line.row.line.key.member ? PayWords::tr("yes") : PayWords::tr("no");
            },
            7),
    };
    columns[0].look.blankWhenRepeated = true;
    columns[1].look.blankWhenRepeated = true;
    columns[2].look.hidden = true;
    columns[3].look.stretches = true;
    columns[5].look.hidden = true;
    return columns;
}

} // namespace

std::vector<kit::Column<MonthLine>> lineColumns()
{
    std::vector<kit::Column<MonthLine>> columns = whoAndWhat();
    kit::Column<MonthLine> quantity = kit::figureColumn<MonthLine>(
        "quantity", PayWords::tr("Quantity"),
        [](const MonthLine &line) { return quantityCell(line.row.line); }, 9);
    quantity.look.sums = false; // hours, days and pieces do not add up
    quantity.shown = [](const MonthLine &line) { return quantityShown(line.row.line); };
    columns.push_back(quantity);
    columns.push_back(kit::textColumn<MonthLine>(
        "unit", PayWords::tr("Unit"),
        [](const MonthLine &line) { return unitWord(line.row.line.key.basis.unit); }, 6));
    kit::Column<MonthLine> rate = kit::figureColumn<MonthLine>(
        "rate", PayWords::tr("Rate (¥)"), [](const MonthLine &line) { return line.row.line.key.basis.rate; },
        10);
    rate.look.sums = false;
    columns.push_back(rate);
    columns.push_back(amountColumn("earned", PayWords::tr("Earned (¥)"), earned));
    columns.push_back(amountColumn("deducted", PayWords::tr("Deducted (¥)"), deducted));
    columns.push_back(amountColumn("net", PayWords::tr("Net (¥)"), net));
    columns.push_back(kit::badgeColumn<MonthLine>(
        "status", PayWords::tr("State"),
        [](const MonthLine &line) { return std::optional(statusBadge(line.standing)); }, 16));
    return columns;
}

QString lineHaystack(const MonthLine &line, const QString &identityEnd)
{
    return kit::haystackOf({line.row.personNumber, identityEnd, jobWords(line)}, {line.row.personName});
}

QString personsAndLines(const kit::TableModel<MonthLine> &model, const std::vector<int> &rows)
{
    const qint64 persons = std::ssize(personsOf(model, rows));
    //: %1 how many persons, %2 how many lines, both with their words
    return PayWords::tr("%1, %2").arg(PayWords::tr("%n person(s)", nullptr, int(persons)),
                                      PayWords::tr("%n line(s)", nullptr, int(rows.size())));
}

std::vector<kit::FilterChoice> jobChoices(const kit::TableModel<MonthLine> &model)
{
    std::set<zhangfang::labour::JobId> seen;
    std::map<QString, QString, NumberOrder> jobs;
    for (const MonthLine &line : model.rows()) {
        if (seen.insert(line.row.line.key.job).second)
            jobs.emplace(line.row.jobNumber, jobWords(line));
    }
    std::vector<kit::FilterChoice> choices{{PayWords::tr("all")}};
    for (const auto &[number, words] : jobs)
        choices.push_back(
            {words, [&model, job = number](int row) { return model.row(row).row.jobNumber == job; }});
    return choices;
}

std::vector<kit::FilterChoice> statusChoices(const kit::TableModel<MonthLine> &model)
{
    std::vector<kit::FilterChoice> choices{{PayWords::tr("all")}};
    for (const PayStatus status : {PayStatus::Owed, PayStatus::PartPaid, PayStatus::SignedFor,
                                   PayStatus::Transferred, PayStatus::PaidBothWays, PayStatus::OwesBack})
        choices.push_back({statusWord(status),
                           [&model, status](int row) { return model.row(row).standing.status() == status; }});
    return choices;
}

std::vector<int> rowsOf(const kit::TableModel<MonthLine> &model, const QString &personNumber)
{
    std::vector<int> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.row(row).row.personNumber == personNumber)
            rows.push_back(row);
    }
    return rows;
}

std::vector<people::PersonId> personsOf(const kit::TableModel<MonthLine> &model, const std::vector<int> &rows)
{
    std::vector<people::PersonId> persons;
    std::set<people::PersonId> known;
    for (const int row : rows) {
        if (known.insert(model.row(row).row.line.key.person).second)
            persons.push_back(model.row(row).row.line.key.person);
    }
    return persons;
}

QHash<QString, QString> readIdentityEnds(const store::CoopFile &file)
{
    const auto ends = file.read([](const store::Connection &connection) -> Result<QHash<QString, QString>> {
        QHash<QString, QString> found;
        auto secrets = people::allSecrets(connection);
        const people::PersonDirectory persons = people::loadPersons(connection);
        for (const people::Person &person : persons.persons())
            found.insert(person.number, secrets[person.id].identityNumber.right(kIdentityEnd));
        return found;
    });
    return ends ? *ends : QHash<QString, QString>();
}

qint64 jobsIn(const kit::TableModel<MonthLine> &model)
{
    std::set<zhangfang::labour::JobId> jobs;
    for (const MonthLine &line : model.rows())
        jobs.insert(line.row.line.key.job);
    return std::ssize(jobs);
}

} // namespace zhangfang::ui::pay
