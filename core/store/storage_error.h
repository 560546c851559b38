#pragma once

#include "core/base/error.h"

#include <exception>
#include <string>

namespace zhangfang::store
{

/// Disk or database failure. Thrown inside the store only, and caught once at the boundary of a use case
/// (CoopFile::write, CoopFile::read), where it becomes an Error.
class StorageError final : public std::exception
{
public:
    explicit StorageError(Error error);
    const char *what() const noexcept override { return m_what.c_str(); }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    std::string m_what;
};

} // namespace zhangfang::store
