#pragma once

#include "core/store/role.h"

#include <QDate>
#include <QString>

namespace zhangfang::people
{

/// Longest name of a user: what still fits beside a time in the journal.
inline constexpr int kMostUserNameCharacters = 30;
/// Shortest and longest password. The file can be copied and tried out at leisure, so short ones do not hold.
inline constexpr int kLeastPasswordCharacters = 8;
inline constexpr int kMostPasswordCharacters = 128;

/// Somebody who uses the file.
struct User {
    QString name; ///< as it stands in the journal; never changes
    store::Role role = store::Role::Guest;
    bool isActive = true;
    QDate passwordOn = {}; ///< the day on which the password was set; invalid where there is none

    bool hasPassword() const { return passwordOn.isValid(); }
    friend bool operator==(const User &, const User &) = default;
};

} // namespace zhangfang::people
