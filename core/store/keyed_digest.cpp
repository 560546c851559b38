#include "core/store/keyed_digest.h"

#include "core/base/assert.h"
#include "core/store/statement.h"

#include <QMessageAuthenticationCode>

namespace zhangfang::store
{

namespace
{
constexpr const char *kKey = "SELECT digest_key FROM file_key WHERE id = 1";
} // namespace

QString keyedDigest(const Connection &connection, const QString &kind, const QString &value)
{
    Statement key(connection, kKey);
    const bool hasKey = key.next();
    ZHANGFANG_ASSERT(hasKey);
    // A kind is a word without a colon, so that no two pairs of kind and value give the same bytes.
    return QString::fromLatin1(QMessageAuthenticationCode::hash((kind + QLatin1Char(':') + value).toUtf8(),
                                                                QByteArray::fromHex(key.text(0).toLatin1()),
                                                                QCryptographicHash::Sha256)
                                   .toHex());
}

} // namespace zhangfang::store
