#pragma once

#include <QLatin1String>
#include <QString>

namespace zhangfang::people
{

/// The numbers of a person that are nobody else's business.
enum class SecretKind {
    Identity, ///< identity number of a person, unified social credit code of an organisation
    Phone,
    Account, ///< bank account
};

/// "identity", "phone", "account": the word in the file.
QLatin1String toKey(SecretKind kind);

/// A person's numbers; empty where there is none or the reader may not see it.
struct PersonSecrets {
    QString identityNumber;
    QString phone;
    QString account;

    QString &operator[](SecretKind kind);
    friend bool operator==(const PersonSecrets &, const PersonSecrets &) = default;
};

/// The one form of a number that is kept and compared: that of normalisedCode() (base/text.h), phone and
/// account numbers without hyphens.
QString normalisedSecret(SecretKind kind, const QString &value);

} // namespace zhangfang::people
