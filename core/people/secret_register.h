#pragma once

#include "core/base/result.h"
#include "core/people/person_id.h"
#include "core/people/secrets.h"
#include "core/store/connection.h"
#include "core/store/role.h"

#include <optional>
#include <unordered_map>

namespace zhangfang::store
{
class CoopFile;
class Transaction;
} // namespace zhangfang::store

namespace zhangfang::people
{

/// Keeps or replaces one number of a person; an empty value is kept as empty. The journal sees only its keyed
/// digest.
void keepSecret(store::Transaction &transaction, PersonId person, SecretKind kind, const QString &value);

/// keepSecret() for each of the numbers that is not empty; the others stay as they are.
void keepSecrets(store::Transaction &transaction, PersonId person, PersonSecrets secrets);

/// Who has exactly this number; voided persons do not count. Of several the one who was there first.
std::optional<PersonId> personWithSecret(const store::Connection &connection, SecretKind kind,
                                         const QString &value);

/// The numbers of one person. Refuses people.secrets_closed where `reader` may not see them.
Result<PersonSecrets> secretsOf(const store::Connection &connection, PersonId person, store::Role reader);

/// The numbers of everybody in the register in one query; nothing at all for a reader who may not see them.
std::unordered_map<PersonId, PersonSecrets> allSecrets(const store::Connection &connection,
                                                       store::Role reader);

/// One number of a person in full, for the screen; the journal says who had it shown and when. Empty where
/// there is none, which is not journalled.
///
/// Refuses people.secrets_closed where `reader` may not see it, and store.read_only: what cannot be
/// journalled is not shown.
Result<QString> revealSecret(store::CoopFile &file, PersonId person, SecretKind kind, store::Role reader);

} // namespace zhangfang::people
