#include "core/people/secret_register.h"

#include "core/base/assert.h"
#include "core/people/people_errors.h"
#include "core/store/coop_file.h"
#include "core/store/keyed_digest.h"
#include "core/store/seal.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <vector>

namespace zhangfang::people
{

namespace
{

constexpr const char *kPresent = "SELECT digest FROM secret WHERE person_id = :person AND kind = :kind";
constexpr const char *kSidOfPerson = "SELECT sid FROM person WHERE id = :person";
constexpr const char *kKeep = "INSERT INTO secret (tx, person_id, kind, value, value_seal, digest)"
                              " VALUES (:tx, :person, :kind, :value, :seal, :digest)";
constexpr const char *kReplace =
    "UPDATE secret SET tx = :tx, value = :value, value_seal = :seal, digest = :digest"
    " WHERE person_id = :person AND kind = :kind";
constexpr const char *kRewrite =
    "UPDATE secret SET tx = :tx, value = :value, value_seal = :seal WHERE id = :id";
constexpr const char *kFind = "SELECT s.person_id FROM secret s JOIN person p ON p.id = s.person_id"
                              " WHERE s.kind = :kind AND s.digest = :digest AND p.state = 'active'"
                              " ORDER BY s.person_id LIMIT 1";
constexpr const char *kOfPerson = "SELECT s.kind, s.value, s.digest, p.sid, s.person_id, s.id FROM secret s"
                                  " JOIN person p ON p.id = s.person_id WHERE s.person_id = :person";
constexpr const char *kAll = "SELECT s.kind, s.value, s.digest, p.sid, s.person_id, s.id FROM secret s"
                             " JOIN person p ON p.id = s.person_id WHERE p.state = 'active' ORDER BY s.id";
constexpr const char *kEach = "SELECT s.kind, s.value, s.digest, p.sid, s.person_id, s.id FROM secret s"
                              " JOIN person p ON p.id = s.person_id ORDER BY s.id";
constexpr const char *kReveal =
    "INSERT INTO secret_reveal (tx, person_id, kind) VALUES (:tx, :person, :kind)";

/// The keys, if whoever uses the connection may see the numbers.
const store::Keys *readingKeys(const store::Connection &connection)
{
    return store::maySeeSecrets(connection.session().actor.role) ? store::keysOf(connection) : nullptr;
}

/// The number in a row of the queries above. Throws StorageError where it is not what was encrypted there.
QString numberAt(const store::Statement &row, const store::Keys &keys)
{
    const auto number =
        store::readSecret(keys, row.text(1), store::secretPlace(row.text(3), row.text(0), row.text(2)));
    if (!number)
        throw store::StorageError(Error{errors::kSecretUnreadable});
    return *number;
}

std::optional<QString> sealOf(const QString &stored, const store::Keys &keys)
{
    return keys.file ? std::optional(store::hiddenSeal(stored)) : std::nullopt;
}

void put(PersonSecrets &secrets, const store::Statement &row, const store::Keys &keys)
{
    for (const SecretKind kind : {SecretKind::Identity, SecretKind::Phone, SecretKind::Account}) {
        if (row.text(0) == toKey(kind))
            secrets[kind] = numberAt(row, keys);
    }
}

QString sidOf(const store::Connection &connection, PersonId person)
{
    store::Statement row(connection, kSidOfPerson);
    const bool isThere = row.bind(":person", person).next();
    ZHANGFANG_ASSERT(isThere);
    return row.text(0);
}

} // namespace

void keepSecret(store::Transaction &transaction, PersonId person, SecretKind kind, const QString &value)
{
    const QString key = toKey(kind);
    const QString kept = normalisedSecret(kind, value);
    const QString digest = store::keyedDigest(transaction.connection(), key, kept);
    store::Statement present(transaction.connection(), kPresent);
    present.bind(":person", person).bind(":kind", key);
    const bool isThere = present.next();
    if (isThere && present.text(0) == digest)
        return;
    const store::Keys *keys = store::keysOf(transaction.connection());
    ZHANGFANG_ASSERT(keys != nullptr);
    const QString place = store::secretPlace(sidOf(transaction.connection(), person), key, digest);
    const QString stored = store::storedSecret(*keys, kept, place);
    transaction.statement(isThere ? kReplace : kKeep)
        .bind(":person", person)
        .bind(":kind", key)
        .bind(":value", stored)
        .bind(":seal", sealOf(stored, *keys))
        .bind(":digest", digest)
        .run();
}

void keepSecrets(store::Transaction &transaction, PersonId person, PersonSecrets secrets)
{
    for (const SecretKind kind : {SecretKind::Identity, SecretKind::Phone, SecretKind::Account}) {
        if (!secrets[kind].isEmpty())
            keepSecret(transaction, person, kind, secrets[kind]);
    }
}

std::optional<PersonId> personWithSecret(const store::Connection &connection, SecretKind kind,
                                         const QString &value)
{
    if (readingKeys(connection) == nullptr)
        return std::nullopt;
    const QString key = toKey(kind);
    store::Statement find(connection, kFind);
    find.bind(":kind", key)
        .bind(":digest", store::keyedDigest(connection, key, normalisedSecret(kind, value)));
    return find.next() ? std::optional(find.id<PersonId>(0)) : std::nullopt;
}

Result<void> requireSecrets(const store::Connection &connection)
{
    if (readingKeys(connection) == nullptr)
        return Error{errors::kSecretsClosed};
    return {};
}

Result<PersonSecrets> secretsOf(const store::Connection &connection, PersonId person)
{
    const store::Keys *keys = readingKeys(connection);
    if (keys == nullptr)
        return Error{errors::kSecretsClosed};
    PersonSecrets secrets;
    store::Statement rows(connection, kOfPerson);
    rows.bind(":person", person);
    while (rows.next())
        put(secrets, rows, *keys);
    return secrets;
}

std::unordered_map<PersonId, PersonSecrets> allSecrets(const store::Connection &connection)
{
    std::unordered_map<PersonId, PersonSecrets> secrets;
    const store::Keys *keys = readingKeys(connection);
    if (keys == nullptr)
        return secrets;
    store::Statement rows(connection, kAll);
    while (rows.next())
        put(secrets[rows.id<PersonId>(4)], rows, *keys);
    return secrets;
}

void rewriteSecrets(store::Transaction &transaction, const store::Keys &from, const store::Keys &to)
{
    struct Anew {
        qint64 id;
        QString stored;
    };
    std::vector<Anew> numbers;
    store::Statement rows(transaction.connection(), kEach);
    while (rows.next())
        numbers.push_back({rows.integer(5), store::storedSecret(to, numberAt(rows, from),
                                                                store::secretPlace(rows.text(3), rows.text(0),
                                                                                   rows.text(2)))});
    auto update = transaction.statement(kRewrite);
    for (const Anew &number : numbers)
        update.bind(":id", number.id)
            .bind(":value", number.stored)
            .bind(":seal", sealOf(number.stored, to))
            .run();
}

Result<QString> revealSecret(store::CoopFile &file, PersonId person, SecretKind kind)
{
    ZHANGFANG_TRY_ASSIGN(PersonSecrets secrets, file.read([&](const store::Connection &connection) {
        return secretsOf(connection, person);
    }));
    if (secrets[kind].isEmpty())
        return QString();
    return file.write("people.reveal", [&](store::Transaction &transaction) {
        transaction.statement(kReveal).bind(":person", person).bind(":kind", QString(toKey(kind))).run();
        return Result<QString>(secrets[kind]);
    });
}

} // namespace zhangfang::people
