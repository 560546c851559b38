#pragma once

#include "app/cli/context.h"
#include "core/store/coop_file.h"

#include <memory>

namespace zhangfang::cli
{

/// The operand FILE of nearly every command.
extern const Operand kFileOperand;

/// Opens the cooperative's file that the operand FILE names, and signs in whom the call names; refusals as
/// CoopFile::open() and signIn(), and what Passwords refuses.
///
/// For reading only small files are looked at for soundness: what stands in a large one is told at once.
Result<std::unique_ptr<store::CoopFile>> openForReading(Context &context);
/// For reading, found sound whatever its size: what becomes a backup, and what is to be verified.
Result<std::unique_ptr<store::CoopFile>> openSound(Context &context);
/// For writing: found sound whatever its size.
Result<std::unique_ptr<store::CoopFile>> openForWriting(Context &context);

/// Says a new recovery code, the one time that it is shown.
void sayCode(Context &context, const store::RecoveryCode &code);

/// The bytes of a small file beside the books (terms, never tables). Refused with cli.cannot_read, also where
/// it is larger than any such file can be.
Result<QByteArray> readSmallFile(const QString &path);

} // namespace zhangfang::cli
