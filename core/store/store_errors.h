#pragma once

#include "core/base/error.h"

namespace zhangfang::errors
{

/// Parameter: file.
inline constexpr ErrorCode kFileMissing{"store.file_missing", ErrorKind::Refused};
/// Parameter: file.
inline constexpr ErrorCode kFileExists{"store.file_exists", ErrorKind::Refused};
/// The folder or file cannot be read or written. Parameters: file, detail.
inline constexpr ErrorCode kFileNotWritable{"store.not_writable", ErrorKind::Refused};
/// Parameters: file, detail.
inline constexpr ErrorCode kFileNotReadable{"store.not_readable", ErrorKind::Refused};
/// Somebody else writes the file. Parameters: file, user, machine, since.
inline constexpr ErrorCode kFileLocked{"store.locked", ErrorKind::Locked};
/// Another program holds the file at this moment and did not let go in time. Parameter: detail.
inline constexpr ErrorCode kFileBusy{"store.busy", ErrorKind::Locked};
/// Not a cooperative's file at all. Parameter: file.
inline constexpr ErrorCode kFileNotOurs{"store.not_ours", ErrorKind::Damaged};
/// Parameters: file, version, known (the newest version this program knows).
inline constexpr ErrorCode kFileNewer{"store.newer", ErrorKind::Damaged};
/// SQLite's own check found damage. Parameters: file, detail (the first finding, for who repairs files).
inline constexpr ErrorCode kFileDamaged{"store.damaged", ErrorKind::Damaged};
/// The file was opened before it was looked at as a whole, and is damaged: it is not written to any more.
/// Parameters: file, detail.
inline constexpr ErrorCode kDamageFound{"store.damage_found", ErrorKind::Damaged};
/// Disk or database failure in the middle of work; nothing of it was kept. Parameter: detail.
inline constexpr ErrorCode kStorageFailed{"store.failed", ErrorKind::Refused};
/// A guard of the file refused a change of something posted. Parameter: table.
inline constexpr ErrorCode kPostedUnchangeable{"store.posted", ErrorKind::Refused};
/// A guard of the file refused a write into a closed month or year. Parameter: table.
inline constexpr ErrorCode kPeriodClosedByGuard{"store.closed", ErrorKind::Refused};
/// The file was opened for reading only. Parameter: file.
inline constexpr ErrorCode kFileReadOnly{"store.read_only", ErrorKind::Refused};
/// The file has passwords and nobody has signed in. Parameter: file.
inline constexpr ErrorCode kSignInNeeded{"store.sign_in_needed", ErrorKind::Refused};
/// The role of the user who acts does not go with it. Parameters: user, role, roles (who may), action.
inline constexpr ErrorCode kNotAllowed{"store.not_allowed", ErrorKind::Refused};
/// Nobody of this name may use the file, or not any more. Parameter: user.
inline constexpr ErrorCode kNoSuchUser{"store.no_such_user", ErrorKind::BadInput};
/// A backup of another cooperative was to take the file's place. Parameter: file.
inline constexpr ErrorCode kOtherCoop{"store.other_coop", ErrorKind::Refused};
/// The file's form is older than the program's, and it was opened for reading only. Parameter: file.
inline constexpr ErrorCode kFileOlder{"store.older", ErrorKind::Refused};
/// The file could not be brought to the program's form; it is as it was. Parameters: file, version, detail.
inline constexpr ErrorCode kUpgradeFailed{"store.upgrade_failed", ErrorKind::Refused};
/// The user has no password in a file that has some. Parameter: user.
inline constexpr ErrorCode kNoPassword{"store.no_password", ErrorKind::Refused};
/// Nobody in this file has a password, so there is no recovery code either. No parameters.
inline constexpr ErrorCode kNoPasswords{"store.no_passwords", ErrorKind::Refused};
/// No parameters, here and below: what was typed is not repeated.
inline constexpr ErrorCode kWrongPassword{"store.wrong_password", ErrorKind::BadInput};
/// A recovery code, well written, but of another file or an older one of this.
inline constexpr ErrorCode kWrongCode{"store.wrong_code", ErrorKind::BadInput};
/// Mistyped: wrong number of characters, or the check does not fit.
inline constexpr ErrorCode kNotACode{"store.not_a_code", ErrorKind::BadInput};
/// What a password or code unlocks was changed behind the program.
inline constexpr ErrorCode kLockDamaged{"store.lock_damaged", ErrorKind::Damaged};
/// Trying a password takes more memory than the machine has.
inline constexpr ErrorCode kTooLittleMemory{"store.too_little_memory", ErrorKind::Refused};

/// Not a head of the chain: sequence number and short code, "128-7F3A-91C2". Parameter: text.
inline constexpr ErrorCode kNotAHead{"store.not_a_head", ErrorKind::Usage};

// Batches of imported rows

/// The same bytes came in before. Parameters: file, batch, imported_at.
inline constexpr ErrorCode kFileImported{"store.file_imported", ErrorKind::Refused};
/// Parameter: batch.
inline constexpr ErrorCode kNoSuchBatch{"store.no_such_batch", ErrorKind::BadInput};
/// Parameter: batch.
inline constexpr ErrorCode kBatchUndone{"store.batch_undone", ErrorKind::Refused};
/// Parameters: batch, tables (where later rows rest on what the batch brought in).
inline constexpr ErrorCode kBatchInUse{"store.batch_in_use", ErrorKind::Refused};

} // namespace zhangfang::errors
