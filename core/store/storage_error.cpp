#include "core/store/storage_error.h"

namespace zhangfang::store
{

StorageError::StorageError(Error error)
    : m_error(std::move(error))
    , m_what(std::string(m_error.code.key) + ": " +
             m_error.param(QStringLiteral("detail")).toString().toStdString())
{
}

} // namespace zhangfang::store
