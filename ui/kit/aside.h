#pragma once

#include <QString>

#include <functional>

namespace zhangfang::kit
{

/// Does long work beside the window, of which nobody can say how far it is; returns when it is through.
///
/// `work` runs in a thread of its own. Meanwhile the window paints itself, answers the desktop, and takes in
/// no key and no click; what was typed is taken in afterwards. `words` say what is done where it takes longer
/// than `patienceMs`. The work touches no widget, and no file that is open in the window: it opens its own.
void runAside(const QString &words, const std::function<void()> &work, int patienceMs = 300);

} // namespace zhangfang::kit
