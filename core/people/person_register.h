#pragma once

#include "core/base/result.h"
#include "core/people/person.h"
#include "core/people/secret_register.h"
#include "core/store/import_batch.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace zhangfang::people
{

/// Longest number and name: what still fits the columns of a roll.
inline constexpr int kMostNumberCharacters = 20;
inline constexpr int kMostNameCharacters = 60;

/// What a person's particulars must be, whoever writes them: a number and a name, neither longer than the
/// limits above. Refuses people.number_missing, name_missing, number_too_long, name_too_long.
Result<void> checkParticulars(const Particulars &particulars);

/// Adds a person with the numbers that are known (empty ones are left out).
///
/// Refuses what checkParticulars() refuses, people.number_taken and people.identity_taken; the identity
/// number itself is taken as it is (see base/identity_number.h for whether it is one).
Result<PersonId> addPerson(store::Transaction &transaction, const Particulars &particulars,
                           const PersonSecrets &secrets, std::optional<store::BatchId> batch = std::nullopt);

/// Writes the particulars anew (a name changed, a household moved); the journal keeps what they were.
///
/// The number stays for good: `particulars` carry the person's own, another one is a broken invariant.
/// Refuses what checkParticulars() refuses.
Result<void> changeParticulars(store::Transaction &transaction, PersonId person,
                               const Particulars &particulars);

/// Gives the person another identity number, or the first one. Refuses people.identity_taken; the number
/// itself is taken as it is.
Result<void> changeIdentity(store::Transaction &transaction, PersonId person, const QString &identityNumber);

/// Takes the persons that an import brought in out of the register and gives back their numbers. The caller
/// has made sure that nothing rests on them.
void voidPersonsOfBatch(store::Transaction &transaction, store::BatchId batch);

/// Everybody in the register, by number: loaded in one query, then asked without the file.
class PersonDirectory
{
public:
    explicit PersonDirectory(std::vector<Person> persons);

    /// Nothing where nobody has this number. Exact: "1" is not "001".
    const Person *find(const QString &number) const;
    /// Nothing where there is no such person.
    const Person *find(PersonId id) const;
    /// The person with this id, who is in the register (ids come from the file itself).
    const Person &at(PersonId id) const;
    /// In the order of their numbers (numberLess() in base/text.h).
    const std::vector<Person> &persons() const & { return m_persons; }
    std::vector<Person> persons() && { return std::move(m_persons); }

private:
    std::vector<Person> m_persons;
    QHash<QString, std::size_t> m_byNumber;
    QHash<qint64, std::size_t> m_byId;
};

/// A number for the next person: one more than the greatest that is all figures, in its width ("168" → "169",
/// "009" → "010"); "001" where there is none. A proposal, for people may number otherwise.
QString nextNumber(const PersonDirectory &directory);

PersonDirectory loadPersons(const store::Connection &connection);
/// As loadPersons(), of these persons only: what it takes does not grow with the register.
PersonDirectory loadPersonsOf(const store::Connection &connection, const std::vector<PersonId> &persons);

/// Who is meant, as papers say it.
struct PersonName {
    PersonId id;
    QString number;
    QString name;
    QString householdNo; ///< empty where there is none
};

/// Everybody in the register, by number: for work that needs no more of a person than this.
std::vector<PersonName> readNames(const store::Connection &connection);

/// The person with this number. Refuses people.no_such_person.
Result<Person> requirePerson(const store::Connection &connection, const QString &number);

} // namespace zhangfang::people
