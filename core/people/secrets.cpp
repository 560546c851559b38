#include "core/people/secrets.h"

#include "core/base/keys.h"

namespace zhangfang::people
{

namespace
{

constexpr KeyRow<SecretKind> kKinds[] = {
    {SecretKind::Identity, "identity"},
    {SecretKind::Phone, "phone"},
    {SecretKind::Account, "account"},
};

/// Full-width digits and letters as half-width ones, white space dropped.
QString halfWidth(const QString &value)
{
    constexpr char16_t kFullWidthFirst = 0xFF01;
    constexpr char16_t kFullWidthLast = 0xFF5E;
    constexpr char16_t kOffset = 0xFEE0;
    QString text;
    for (const QChar character : value) {
        if (character.isSpace())
            continue;
        const char16_t code = character.unicode();
        const bool isFullWidth = code >= kFullWidthFirst && code <= kFullWidthLast;
        text.append(isFullWidth ? QChar(char16_t(code - kOffset)) : character);
    }
    return text;
}

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
    QString text = halfWidth(value);
    if (kind == SecretKind::Identity)
        return text.toUpper();
    return text.remove(QLatin1Char('-'));
}

} // namespace zhangfang::people
