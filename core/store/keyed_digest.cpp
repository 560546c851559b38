#include "core/store/keyed_digest.h"

#include "core/base/assert.h"
#include "core/store/connection.h"

#include <QMessageAuthenticationCode>

namespace zhangfang::store
{

QString keyedDigest(const Connection &connection, const QString &kind, const QString &value)
{
    const Keys *keys = keysOf(connection);
    ZHANGFANG_ASSERT(keys != nullptr);
    const auto key =
        QByteArray::fromRawData(reinterpret_cast<const char *>(keys->digest.data()), SecretKey::kBytes);
    // A kind is a word without a colon, so that no two pairs of kind and value give the same bytes.
    return QString::fromLatin1(QMessageAuthenticationCode::hash((kind + QLatin1Char(':') + value).toUtf8(),
                                                                key, QCryptographicHash::Sha256)
                                   .toHex());
}

} // namespace zhangfang::store
