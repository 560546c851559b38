#pragma once

#include <QString>

namespace zhangfang::kit
{

/// What a user did, as the journal's readers say it: "Crew sheet approved" for "labour.approve". An action of
/// a newer program stands as it is.
QString deedWord(const QString &action);

} // namespace zhangfang::kit
