#pragma once

#include "core/base/error.h"

namespace zhangfang::errors
{

/// Parameter: name.
inline constexpr ErrorCode kPersonNumberMissing{"people.number_missing", ErrorKind::BadInput};
/// Parameter: person_no.
inline constexpr ErrorCode kPersonNameMissing{"people.name_missing", ErrorKind::BadInput};
/// Parameters: person_no, most (characters).
inline constexpr ErrorCode kPersonNumberTooLong{"people.number_too_long", ErrorKind::BadInput};
/// Parameters: person_no, name, most (characters).
inline constexpr ErrorCode kPersonNameTooLong{"people.name_too_long", ErrorKind::BadInput};
/// Parameters: person_no, name (who has it).
inline constexpr ErrorCode kPersonNumberTaken{"people.number_taken", ErrorKind::Refused};
/// Parameters: person_no (the other's), name (the other's). The number itself is not repeated: it is a
/// secret.
inline constexpr ErrorCode kIdentityTaken{"people.identity_taken", ErrorKind::Refused};
/// Parameter: person_no.
inline constexpr ErrorCode kNoSuchPerson{"people.no_such_person", ErrorKind::BadInput};
/// Identity, phone and account numbers are not for this reader. No parameters.
inline constexpr ErrorCode kSecretsClosed{"people.secrets_closed", ErrorKind::Refused};
/// A number is not what was encrypted for this person: somebody changed the file from outside. No parameters.
inline constexpr ErrorCode kSecretUnreadable{"people.secret_unreadable", ErrorKind::Damaged};

// Users of the file

/// No parameters.
inline constexpr ErrorCode kUserNameMissing{"people.user_name_missing", ErrorKind::BadInput};
/// Parameter: most (characters).
inline constexpr ErrorCode kUserNameTooLong{"people.user_name_too_long", ErrorKind::BadInput};
/// Parameter: user.
inline constexpr ErrorCode kUserNameTaken{"people.user_name_taken", ErrorKind::Refused};
/// Nobody takes the file away from themselves: another keeper does. Parameter: user.
inline constexpr ErrorCode kOwnUser{"people.own_user", ErrorKind::Refused};
/// Whoever may only look needs no password. Parameter: user.
inline constexpr ErrorCode kGuestNeedsNoPassword{"people.guest_needs_no_password", ErrorKind::Refused};
/// The first password is the keeper's own, and shuts the numbers; it was set before. No parameters.
inline constexpr ErrorCode kProtectedAlready{"people.protected_already", ErrorKind::Refused};
/// One's own password is changed by giving the present one. No parameters.
inline constexpr ErrorCode kOwnPassword{"people.own_password", ErrorKind::Refused};
/// Parameter: least (characters).
inline constexpr ErrorCode kPasswordTooShort{"people.password_too_short", ErrorKind::BadInput};
/// Parameter: most (characters).
inline constexpr ErrorCode kPasswordTooLong{"people.password_too_long", ErrorKind::BadInput};
/// No parameters.
inline constexpr ErrorCode kPasswordIsName{"people.password_is_name", ErrorKind::BadInput};

} // namespace zhangfang::errors
