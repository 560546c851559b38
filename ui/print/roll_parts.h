#pragma once

#include "ui/print/paper.h"
#include "ui/print/roll.h"

/// What the rolls of the second round and of a month's pay have alike.
namespace zhangfang::print
{

/// Row number, worker's number, name, last four of the identity number.
std::vector<RollWordColumn> personColumns(double nameWidthMm, double identityWidthMm);
QStringList personWords(const QString &slip, const QString &number, const QString &name,
                        const QString &identityNumber);
/// Signature at least 24 mm wide, thumb at least 22.
std::vector<RollHandColumn> signingColumns();
QStringList rollSignatories();
QString rollFoot(const Letterhead &letterhead);
QString spellFen(qint64 fen);

} // namespace zhangfang::print
