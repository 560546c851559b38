#pragma once

#include "core/base/result.h"

#include <QString>

namespace zhangfang::store
{

/// Where the chain of seals stands: how many transactions, and 32 bits of the last seal. Short enough to
/// compare by eye; printed on every roll and in every export.
struct Head {
    qint64 sequence = 0;
    QString code; ///< "7F3A-91C2"

    /// "128-7F3A-91C2"
    QString toString() const;
    /// Reads toString()'s form, also with spaces, "·" or lower case; refuses store.not_a_head.
    static Result<Head> parse(const QString &text);
    friend bool operator==(const Head &, const Head &) = default;
};

} // namespace zhangfang::store
