#include "core/people/person_register.h"

#include "core/base/text.h"
#include "core/people/people_errors.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace zhangfang::people
{

namespace
{

// By id: without an order SQLite goes through the index of the numbers, and from it to each row.
constexpr const char *kAll = "SELECT id, worker_no, name, kind, sex, born_on, is_farmer, household_no"
                             " FROM person WHERE state = 'active' ORDER BY id";
constexpr const char *kNames =
    "SELECT id, worker_no, name, household_no FROM person WHERE state = 'active' ORDER BY id";
constexpr const char *kByNumber = "SELECT id, worker_no, name, kind, sex, born_on, is_farmer, household_no"
                                  " FROM person WHERE state = 'active' AND worker_no = :number";
constexpr const char *kById = "SELECT id, worker_no, name, kind, sex, born_on, is_farmer, household_no"
                              " FROM person WHERE state = 'active' AND id = :id";

constexpr const char *kInsert =
    "INSERT INTO person (tx, worker_no, kind, name, sex, born_on, is_farmer, household_no, batch_id)"
    " VALUES (:tx, :number, :kind, :name, :sex, :born_on, :is_farmer, :household_no, :batch)";
constexpr const char *kUpdate =
    "UPDATE person SET tx = :tx, worker_no = :number, kind = :kind, name = :name, sex = :sex,"
    " born_on = :born_on, is_farmer = :is_farmer, household_no = :household_no WHERE id = :id";
constexpr const char *kVoidBatch = "UPDATE person SET tx = :tx, state = 'voided'"
                                   " WHERE batch_id = :batch AND state = 'active'";

Person personAt(const store::Statement &row)
{
    const auto kind = personKindFromKey(row.text(3));
    ZHANGFANG_ASSERT(kind.has_value());
    const QDate bornOn = row.date(5);
    return Person{{row.text(1), row.text(2), *kind, sexFromKey(row.text(4)),
                   bornOn.isValid() ? std::optional(bornOn) : std::nullopt, row.flag(6), row.text(7)},
                  row.id<PersonId>(0)};
}

void bindParticulars(store::Statement &statement, const Particulars &particulars)
{
    const auto sex = particulars.sex ? std::optional<QString>(toKey(*particulars.sex)) : std::nullopt;
    statement.bind(":number", particulars.number)
        .bind(":kind", QString(toKey(particulars.kind)))
        .bind(":name", particulars.name)
        .bind(":sex", sex)
        .bind(":born_on", particulars.bornOn)
        .bind(":is_farmer", particulars.isFarmer)
        .bind(":household_no", particulars.householdNo);
}

std::optional<Person> findByNumber(const store::Connection &connection, const QString &number)
{
    store::Statement find(connection, kByNumber);
    find.bind(":number", number);
    return find.next() ? std::optional(personAt(find)) : std::nullopt;
}

Person personWithId(const store::Connection &connection, PersonId id)
{
    store::Statement find(connection, kById);
    find.bind(":id", id);
    const bool isThere = find.next();
    ZHANGFANG_ASSERT(isThere);
    return personAt(find);
}

template <typename Somebody>
void sortByNumber(std::vector<Somebody> &persons)
{
    // Mostly they come in order, as they were added.
    if (!std::ranges::is_sorted(persons, numberLess, &Somebody::number))
        std::ranges::sort(persons, numberLess, &Somebody::number);
}

Error taken(ErrorCode code, const Person &other)
{
    return {code, {{QStringLiteral("person_no"), other.number}, {QStringLiteral("name"), other.name}}};
}

} // namespace

Result<void> checkParticulars(const Particulars &particulars)
{
    const std::pair<QString, QVariant> number{QStringLiteral("person_no"), particulars.number};
    const std::pair<QString, QVariant> name{QStringLiteral("name"), particulars.name};
    if (particulars.number.trimmed().isEmpty())
        return Error{errors::kPersonNumberMissing, {name}};
    if (particulars.name.trimmed().isEmpty())
        return Error{errors::kPersonNameMissing, {number}};
    if (particulars.number.size() > kMostNumberCharacters)
        return Error{errors::kPersonNumberTooLong, {number, {QStringLiteral("most"), kMostNumberCharacters}}};
    if (particulars.name.size() > kMostNameCharacters)
        return Error{errors::kPersonNameTooLong,
                     {number, name, {QStringLiteral("most"), kMostNameCharacters}}};
    return {};
}

Result<PersonId> addPerson(store::Transaction &transaction, const Particulars &particulars,
                           const PersonSecrets &secrets, std::optional<store::BatchId> batch)
{
    ZHANGFANG_TRY(checkParticulars(particulars));
    const store::Connection &connection = transaction.connection();
    if (const auto other = findByNumber(connection, particulars.number))
        return taken(errors::kPersonNumberTaken, *other);
    if (!secrets.identityNumber.isEmpty()) {
        if (const auto other = personWithSecret(connection, SecretKind::Identity, secrets.identityNumber))
            return taken(errors::kIdentityTaken, personWithId(connection, *other));
    }
    auto insert = transaction.statement(kInsert);
    bindParticulars(insert, particulars);
    insert.bind(":batch", batch).run();
    const PersonId person(insert.insertedId());
    keepSecrets(transaction, person, secrets);
    return person;
}

Result<void> changeParticulars(store::Transaction &transaction, PersonId person,
                               const Particulars &particulars)
{
    ZHANGFANG_TRY(checkParticulars(particulars));
    const Person before = personWithId(transaction.connection(), person);
    ZHANGFANG_ASSERT(before.number == particulars.number);
    if (static_cast<const Particulars &>(before) == particulars)
        return {};
    auto update = transaction.statement(kUpdate);
    bindParticulars(update, particulars);
    update.bind(":id", person).run();
    return {};
}

Result<void> changeIdentity(store::Transaction &transaction, PersonId person, const QString &identityNumber)
{
    const auto owner = personWithSecret(transaction.connection(), SecretKind::Identity, identityNumber);
    if (owner && *owner != person)
        return taken(errors::kIdentityTaken, personWithId(transaction.connection(), *owner));
    keepSecret(transaction, person, SecretKind::Identity, identityNumber);
    return {};
}

void voidPersonsOfBatch(store::Transaction &transaction, store::BatchId batch)
{
    transaction.statement(kVoidBatch).bind(":batch", batch).run();
}

PersonDirectory::PersonDirectory(std::vector<Person> persons)
    : m_persons(std::move(persons))
{
    sortByNumber(m_persons);
    m_byNumber.reserve(std::ssize(m_persons));
    m_byId.reserve(std::ssize(m_persons));
    for (std::size_t i = 0; i < m_persons.size(); ++i) {
        m_byNumber.insert(m_persons[i].number, i);
        m_byId.insert(m_persons[i].id.value(), i);
    }
}

const Person *PersonDirectory::find(const QString &number) const
{
    const auto found = m_byNumber.constFind(number);
    return found == m_byNumber.constEnd() ? nullptr : &m_persons[*found];
}

const Person *PersonDirectory::find(PersonId id) const
{
    const auto found = m_byId.constFind(id.value());
    return found == m_byId.constEnd() ? nullptr : &m_persons[*found];
}

const Person &PersonDirectory::at(PersonId id) const
{
    const Person *person = find(id);
    ZHANGFANG_ASSERT(person != nullptr);
    return *person;
}

QString nextNumber(const PersonDirectory &directory)
{
    QString greatest = QStringLiteral("000");
    for (const Person &person : directory.persons()) {
        const bool isCountable =
            isAllDigits(person.number) && person.number.size() < kMostNumberCharacters / 2;
        if (isCountable && numberLess(greatest, person.number))
            greatest = person.number;
    }
    return QString::number(greatest.toLongLong() + 1).rightJustified(greatest.size(), QLatin1Char('0'));
}

PersonDirectory loadPersons(const store::Connection &connection)
{
    std::vector<Person> persons;
    store::Statement all(connection, kAll);
    while (all.next())
        persons.push_back(personAt(all));
    return PersonDirectory(std::move(persons));
}

std::vector<PersonName> readNames(const store::Connection &connection)
{
    std::vector<PersonName> names;
    store::Statement all(connection, kNames);
    while (all.next())
        names.push_back({all.id<PersonId>(0), all.text(1), all.text(2), all.text(3)});
    sortByNumber(names);
    return names;
}

PersonDirectory loadPersonsOf(const store::Connection &connection, const std::vector<PersonId> &persons)
{
    std::vector<Person> found;
    for (const PersonId person : persons)
        found.push_back(personWithId(connection, person));
    return PersonDirectory(std::move(found));
}

Result<Person> requirePerson(const store::Connection &connection, const QString &number)
{
    if (auto person = findByNumber(connection, number.trimmed()))
        return *std::move(person);
    return Error{errors::kNoSuchPerson, {{QStringLiteral("person_no"), number}}};
}

} // namespace zhangfang::people
