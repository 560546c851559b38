#include "core/people/secrets.h"

#include "core/base/keys.h"
#include "core/base/text.h"

namespace zhangfang::people
{

namespace
{

constexpr KeyRow<SecretKind> kKinds[] = {
    {SecretKind::Identity, "identity"},
    {SecretKind::Phone, "phone"},
    {SecretKind::Account, "account"},
};

} // namespace

QLatin1String toKey(SecretKind kind)
{
    return keyOf(kKinds, kind);
}

QString &PersonSecrets::operator[](SecretKind kind)
{
    switch (kind) {
    case SecretKind::Identity:
        return identityNumber;
    case SecretKind::Phone:
        return phone;
    case SecretKind::Account:
        break;
    }
    return account;
}

QString normalisedSecret(SecretKind kind, const QString &value)
{
    const QString code = normalisedCode(value);
    return kind == SecretKind::Identity ? code : QString(code).remove(QLatin1Char('-'));
}

} // namespace zhangfang::people
