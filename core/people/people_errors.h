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

} // namespace zhangfang::errors
