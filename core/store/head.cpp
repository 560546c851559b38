#include "core/store/head.h"

#include "core/store/store_errors.h"

#include <QRegularExpression>

namespace zhangfang::store
{

QString Head::toString() const
{
    return QString::number(sequence) + QLatin1Char('-') + code;
}

Result<Head> Head::parse(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([1-9][0-9]{0,17})[-·\\s]+([0-9A-F]{4})[-\\s]?([0-9A-F]{4})\\z"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text.trimmed().toUpper());
    if (!match.hasMatch())
        return Error{errors::kNotAHead, {{QStringLiteral("text"), text}}};
    return Head{match.captured(1).toLongLong(), match.captured(2) + QLatin1Char('-') + match.captured(3)};
}

} // namespace zhangfang::store
