#include "core/people/secret_register.h"

#include "core/people/people_errors.h"
#include "core/store/coop_file.h"
#include "core/store/keyed_digest.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace zhangfang::people
{

namespace
{

constexpr const char *kPresent = "SELECT digest FROM secret WHERE person_id = :person AND kind = :kind";
constexpr const char *kKeep =
    "INSERT INTO secret (tx, person_id, kind, value, digest) VALUES (:tx, :person, :kind, :value, :digest)";
constexpr const char *kReplace = "UPDATE secret SET tx = :tx, value = :value, digest = :digest"
                                 " WHERE person_id = :person AND kind = :kind";
constexpr const char *kFind = "SELECT s.person_id FROM secret s JOIN person p ON p.id = s.person_id"
                              " WHERE s.kind = :kind AND s.digest = :digest AND p.state = 'active'"
                              " ORDER BY s.person_id LIMIT 1";
constexpr const char *kOfPerson = "SELECT kind, value FROM secret WHERE person_id = :person";
constexpr const char *kReveal =
    "INSERT INTO secret_reveal (tx, person_id, kind) VALUES (:tx, :person, :kind)";
constexpr const char *kAll = "SELECT s.kind, s.value, s.person_id FROM secret s"
                             " JOIN person p ON p.id = s.person_id WHERE p.state = 'active' ORDER BY s.id";

void put(PersonSecrets &secrets, const store::Statement &row)
{
    for (const SecretKind kind : {SecretKind::Identity, SecretKind::Phone, SecretKind::Account}) {
        if (row.text(0) == toKey(kind))
            secrets[kind] = row.text(1);
    }
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
    transaction.statement(isThere ? kReplace : kKeep)
        .bind(":person", person)
        .bind(":kind", key)
        .bind(":value", kept)
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
    const QString key = toKey(kind);
    store::Statement find(connection, kFind);
    find.bind(":kind", key)
        .bind(":digest", store::keyedDigest(connection, key, normalisedSecret(kind, value)));
    return find.next() ? std::optional(find.id<PersonId>(0)) : std::nullopt;
}

Result<PersonSecrets> secretsOf(const store::Connection &connection, PersonId person, store::Role reader)
{
    if (!store::maySeeSecrets(reader))
        return Error{errors::kSecretsClosed};
    PersonSecrets secrets;
    store::Statement rows(connection, kOfPerson);
    rows.bind(":person", person);
    while (rows.next())
        put(secrets, rows);
    return secrets;
}

std::unordered_map<PersonId, PersonSecrets> allSecrets(const store::Connection &connection,
                                                       store::Role reader)
{
    std::unordered_map<PersonId, PersonSecrets> secrets;
    if (!store::maySeeSecrets(reader))
        return secrets;
    store::Statement rows(connection, kAll);
    while (rows.next())
        put(secrets[rows.id<PersonId>(2)], rows);
    return secrets;
}

Result<QString> revealSecret(store::CoopFile &file, PersonId person, SecretKind kind, store::Role reader)
{
    ZHANGFANG_TRY_ASSIGN(PersonSecrets secrets, file.read([&](const store::Connection &connection) {
        return secretsOf(connection, person, reader);
    }));
    if (secrets[kind].isEmpty())
        return QString();
    return file.write("people.reveal", [&](store::Transaction &transaction) {
        transaction.statement(kReveal).bind(":person", person).bind(":kind", QString(toKey(kind))).run();
        return Result<QString>(secrets[kind]);
    });
}

} // namespace zhangfang::people
