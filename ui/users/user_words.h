#pragma once

#include "core/people/user.h"

#include <QString>

class QComboBox;

namespace zhangfang::ui::users
{

/// "keeper", 账房.
QString roleWord(store::Role role);
/// What somebody in this role may do, in a sentence.
QString roleMeaning(store::Role role);
/// "王小红 (finance)": how the window says who acts; of nobody that the books are only looked at.
QString actorWords(const QString &name, store::Role role);

} // namespace zhangfang::ui::users
