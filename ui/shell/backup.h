#pragma once

#include "core/base/result.h"
#include "ui/kit/desk.h"

#include <QDate>
#include <QString>

namespace zhangfang::ui::shell
{

/// Where backups of the open file go: the folder of the settings, else one beside the file.
QString backupFolderOf(const kit::Desk &desk);
/// The day of the last backup that was made here; invalid where there is none.
QDate lastBackupOf(const kit::Desk &desk);
/// Copies the file, dated, into the folder; the path of the copy. Refuses what CoopFile::copyTo() refuses.
Result<QString> makeBackup(kit::Desk &desk);

} // namespace zhangfang::ui::shell
