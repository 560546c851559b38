#pragma once

#include "core/store/role.h"

#include <QStringList>

#include <span>

namespace zhangfang::store
{

/// What a user must be entitled to in order to write something.
enum class Right {
    Founding,     ///< makes the file itself; nobody may do it again
    KeepRegister, ///< persons, memberships, the charter and the cooperative's particulars, resolutions,
                  ///< periods
    KeepLabour,   ///< clients, agreements, jobs, crew sheets: the hours that pay and distribution rest on
    HandleMoney,  ///< pay runs, payments, contributions, the drawing up and paying out of a distribution
    Review,       ///< the supervisors' opinion (art. 45)
    PutOnRecord,  ///< what reading leaves behind: a paper printed, a number looked at
    OwnAccount,   ///< one's own password
    ManageUsers,  ///< who uses the file, and as what
};

/// Whether somebody in this role has the right.
///
/// The keeper has every right. Who pays out money does not also write the hours it is paid for (the
/// accountant is not the cashier: model charter), so finance handles money and prints, and nothing else. The
/// supervisor, who is neither keeper nor finance (art. 33), reviews and prints. A guest looks.
bool mayDo(Role role, Right right);

/// Which period the rows of an action belong to.
enum class Touches { Nothing, Month, Year };

/// How a period that is closed binds an action.
enum class WhenClosed {
    Guarded,       ///< refuses to write into the closed month or year
    StaysPossible, ///< goes on, for the reason that the catalogue gives
};

/// One thing that a user can do to the file: the name of a use case, as CoopFile::write() is given it and as
/// it stands in the journal.
struct Action {
    const char *name; ///< "labour.approve"
    Right right;
    Touches touches;
    WhenClosed whenClosed;
    const char *note; ///< which period is asked, or why none is
};

/// Every action there is. CoopFile::write() takes no other.
std::span<const Action> actionCatalog();
/// The catalogue's row for `name`; an action that is not in it is a broken invariant.
const Action &actionNamed(const char *name);

} // namespace zhangfang::store
