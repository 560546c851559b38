#pragma once

#include "core/base/result.h"
#include "core/people/person_id.h"
#include "core/people/secrets.h"
#include "core/store/connection.h"

#include <optional>
#include <unordered_map>

namespace zhangfang::store
{
class CoopFile;
class Transaction;
struct Keys;
} // namespace zhangfang::store

namespace zhangfang::people
{

/// Keeps or replaces one number of a person; an empty value is kept as empty. The journal sees only its keyed
/// digest.
void keepSecret(store::Transaction &transaction, PersonId person, SecretKind kind, const QString &value);

/// keepSecret() for each of the numbers that is not empty; the others stay as they are.
void keepSecrets(store::Transaction &transaction, PersonId person, PersonSecrets secrets);

/// Who has exactly this number; voided persons do not count. Of several the one who was there first. Nobody
/// for a reader who may not see the numbers: whose it is says as much.
std::optional<PersonId> personWithSecret(const store::Connection &connection, SecretKind kind,
                                         const QString &value);

/// Whether the numbers can be read at all. Refuses people.secrets_closed where whoever uses the file may not see
/// them, or has not signed in where it has passwords: lists that are of no use without them ask first.
Result<void> requireSecrets(const store::Connection &connection);

/// The numbers of one person. Refuses people.secrets_closed where whoever uses the file may not see them, or
/// has not signed in where it has passwords.
Result<PersonSecrets> secretsOf(const store::Connection &connection, PersonId person);

/// The numbers of everybody in the register in one query; nothing at all for somebody who may not see them.
std::unordered_map<PersonId, PersonSecrets> allSecrets(const store::Connection &connection);

/// Writes every number anew, kept under `from`, as it is to be kept under `to`.
void rewriteSecrets(store::Transaction &transaction, const store::Keys &from, const store::Keys &to);

/// One number of a person in full, for the screen; the journal says who had it shown and when. Empty where
/// there is none, which is not journalled.
///
/// Refuses people.secrets_closed, and store.read_only: what cannot be journalled is not shown.
Result<QString> revealSecret(store::CoopFile &file, PersonId person, SecretKind kind);

} // namespace zhangfang::people
