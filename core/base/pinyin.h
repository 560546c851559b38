#pragma once

#include <QString>

namespace zhangfang
{

/// The initials of a name as people type them to find it: "金契" gives "jq", "古丽·买买提" "glmmt", in lower
/// case.
///
/// Surnames have their own reading (单 s, 解 x, 仇 q, 曾 z, 区 o, 查 z), two-character ones too (万俟 mq);
/// elsewhere a character has the reading it has in names. Of Latin words the first letter counts, figures
/// stay as they are ("第12队" gives "d12d"), everything else is left out, and so is a character whose reading
/// nobody knows.
///
/// The readings are ICU's, in a table that is part of the program (pinyin_table.h).
QString pinyinInitials(const QString &name);

} // namespace zhangfang
