#include "ui/members/person_columns.h"

#include "ui/kit/format.h"
#include "ui/members/member_words.h"
#include "ui/members/secret_line.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace zhangfang::ui::members
{

namespace
{

using people::SecretKind;
using zhangfang::members::PersonLine;
using zhangfang::members::Standing;

QDate lastDayOf(const PersonLine &line)
{
    return line.membership && line.membership->span.lastDay ? *line.membership->span.lastDay : QDate();
}

/// A column of a personal number: masked wherever it goes, exports included.
kit::Column<PersonLine> secretColumn(const char *key, const QString &title, SecretKind kind, int width)
{
    return kit::textColumn<PersonLine>(
        key, title,
        [kind](const PersonLine &line) {
            people::PersonSecrets secrets = line.secrets;
            return maskedSecret(kind, secrets[kind]);
        },
        width);
}

kit::FilterChoice standing(const PersonModel &model, const QString &word, Standing wanted)
{
    return {word, [&model, wanted](int row) { return model.row(row).standing == wanted; }};
}

kit::FilterChoice kind(const PersonModel &model, const QString &word, people::PersonKind wanted, bool farmer)
{
    return {word, [&model, wanted, farmer](int row) {
                const people::Person &person = model.row(row).person;
                return person.kind == wanted && person.isFarmer == farmer;
            }};
}

} // namespace

std::vector<kit::Column<PersonLine>> personColumns()
{
    using kit::dateColumn;
    using kit::textColumn;
    std::vector<kit::Column<PersonLine>> all = {
        textColumn<PersonLine>(
            "number", QCoreApplication::translate("MemberRegister", "No."),
            [](const PersonLine &line) { return line.person.number; }, 5),
        textColumn<PersonLine>(
            "name", QCoreApplication::translate("MemberRegister", "Name"),
            [](const PersonLine &line) { return line.person.name; }, 6),
        textColumn<PersonLine>(
            "sex", QCoreApplication::translate("MemberRegister", "Sex"),
            [](const PersonLine &line) { return sexWord(line.person); }, 5),
        secretColumn("identity", QCoreApplication::translate("MemberRegister", "Identity number"),
                     SecretKind::Identity, 18),
        textColumn<PersonLine>(
            "household", QCoreApplication::translate("MemberRegister", "Household"),
            [](const PersonLine &line) { return line.person.householdNo; }, 5),
        dateColumn<PersonLine>(
            "joined", QCoreApplication::translate("MemberRegister", "Joined"),
            [](const PersonLine &line) { return line.membership ? line.membership->span.joinedOn : QDate(); },
            10),
        dateColumn<PersonLine>("left", QCoreApplication::translate("MemberRegister", "Last day"), lastDayOf,
                               11),
        textColumn<PersonLine>(
            "entryResolution", QCoreApplication::translate("MemberRegister", "Admitted by"),
            [](const PersonLine &line) {
                return line.membership ? line.membership->entryResolution : QString();
            },
            8),
        textColumn<PersonLine>(
            "endResolution", QCoreApplication::translate("MemberRegister", "Expelled by"),
            [](const PersonLine &line) {
                return line.membership ? line.membership->endResolution : QString();
            },
            8),
        textColumn<PersonLine>(
            "status", QCoreApplication::translate("MemberRegister", "Status"),
            [](const PersonLine &line) { return statusWord(line.person); }, 7),
        kit::badgeColumn<PersonLine>(
            "standing", QCoreApplication::translate("MemberRegister", "In membership"),
            [](const PersonLine &line) { return std::optional(standingBadge(line.standing)); }, 12),
        secretColumn("phone", QCoreApplication::translate("MemberRegister", "Phone"), SecretKind::Phone, 13),
        secretColumn("account", QCoreApplication::translate("MemberRegister", "Account"), SecretKind::Account,
                     11),
        kit::figureColumn<PersonLine>(
            "contribution", QCoreApplication::translate("MemberRegister", "Paid in (yuan)"),
            [](const PersonLine &line) { return line.contribution; }, 10),
    };
    for (kit::Column<PersonLine> &column : all) {
        const QByteArray &key = column.look.key;
        column.look.hidden = key == "standing" || key == "phone" || key == "account" ||
                             key == "entryResolution" || key == "endResolution";
        column.look.stretches = key == "name";
    }
    return all;
}

QString personHaystack(const PersonLine &line)
{
    constexpr int kLastDigits = 4;
    return kit::haystackOf({line.person.number, line.secrets.identityNumber.right(kLastDigits)},
                           {line.person.name});
}

std::vector<kit::FilterChoice> standingChoices(const PersonModel &model)
{
    return {standing(model, QCoreApplication::translate("MemberRegister", "members"), Standing::Member),
            standing(model, QCoreApplication::translate("MemberRegister", "left"), Standing::Left),
            standing(model, QCoreApplication::translate("MemberRegister", "join later"), Standing::Joining),
            standing(model, QCoreApplication::translate("MemberRegister", "not members"), Standing::Worker),
            {QCoreApplication::translate("MemberRegister", "everybody")}};
}

std::vector<kit::FilterChoice> statusChoices(const PersonModel &model)
{
    using people::PersonKind;
    return {
        {QCoreApplication::translate("MemberRegister", "all", "any status")},
        kind(model, QCoreApplication::translate("MemberRegister", "farmers"), PersonKind::Natural, true),
        kind(model, QCoreApplication::translate("MemberRegister", "not farmers"), PersonKind::Natural, false),
        kind(model, QCoreApplication::translate("MemberRegister", "organisations"), PersonKind::Organisation,
             false)};
}

QString countWords(const std::vector<int> &rows)
{
    return QCoreApplication::translate("MemberRegister", "%n people", nullptr, int(rows.size()));
}

QString sumWords(const PersonModel &model, const std::vector<int> &rows)
{
    zhangfang::members::Composition members;
    std::set<QDate> lastDays;
    int leaving = 0;
    for (const int row : rows) {
        const PersonLine &line = model.row(row);
        if (line.standing != Standing::Member)
            continue;
        members.add(line.person);
        if (const QDate lastDay = lastDayOf(line); lastDay.isValid()) {
            lastDays.insert(lastDay);
            ++leaving;
        }
    }
    if (members.members == 0)
        return QCoreApplication::translate("MemberRegister", "Total %1").arg(countWords(rows));
    QString total = QCoreApplication::translate("MemberRegister", "Total %1 members, %2 of them farmers (%3)")
                        .arg(kit::count(members.members), kit::count(members.farmers),
                             kit::percentFromBasisPoints(zhangfang::members::farmersBasisPoints(members)));
    if (lastDays.size() == 1)
        total += QCoreApplication::translate("MemberRegister", ", %1 leave on %2")
                     .arg(kit::count(leaving), kit::date(*lastDays.begin()));
    else if (leaving > 0)
        total +=
            QCoreApplication::translate("MemberRegister", ", %1 about to leave").arg(kit::count(leaving));
    return total;
}

} // namespace zhangfang::ui::members
