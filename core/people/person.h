#pragma once

#include "core/people/person_id.h"

#include <QDate>
#include <QLatin1String>
#include <QString>

#include <optional>

namespace zhangfang::people
{

/// Whom the law lets join (art. 19).
enum class PersonKind {
    Natural,      ///< 自然人
    Organisation, ///< 单位成员: an enterprise, institution or social organisation
};

/// As in the identity papers.
enum class Sex { Male, Female };

/// "natural", "organisation": the word in the file and in JSON.
QLatin1String toKey(PersonKind kind);
/// "male", "female".
QLatin1String toKey(Sex sex);
std::optional<PersonKind> personKindFromKey(const QString &key);
std::optional<Sex> sexFromKey(const QString &key);

/// What the register says of a person, numbers that are nobody else's business apart (secrets.h).
struct Particulars {
    QString number; ///< worker number (人员编号); a member's is the member number. Text, never reused, kept
                    ///< on return
    QString name;
    PersonKind kind = PersonKind::Natural;
    std::optional<Sex> sex = std::nullopt;
    std::optional<QDate> bornOn = std::nullopt;
    bool isFarmer = true; ///< counts towards the four fifths of art. 20
    QString householdNo = {};

    friend bool operator==(const Particulars &, const Particulars &) = default;
};

/// Whoever works or joins (人员), as the register has them.
struct Person : Particulars {
    PersonId id;

    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace zhangfang::people
