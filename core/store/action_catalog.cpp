#include "core/store/action_catalog.h"

#include "core/base/assert.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace zhangfang::store
{

namespace
{

using enum Right;
using enum Touches;
using enum WhenClosed;

constexpr const char *kUsersNote = "who uses the file and how; changes no figure";

// clang-format off
constexpr std::array kCatalog{
    Action{"coop.found", Founding, Nothing, StaysPossible, "a new file has no periods"},

    Action{"charter.change_coop", KeepRegister, Nothing, StaysPossible, "the particulars as they are today; papers keep what they were printed with"},
    Action{"charter.set_terms", KeepRegister, Year, Guarded, "every year in which the terms would hold"},
    Action{"resolutions.add", KeepRegister, Nothing, StaysPossible, "a minute is recorded late, and a reopening needs one"},
    Action{"periods.close", KeepRegister, Nothing, StaysPossible, "closes it; a period that is closed stays as it is"},
    Action{"periods.reopen", KeepRegister, Nothing, StaysPossible, "the way out: by resolution, on record"},

    Action{"members.join", KeepRegister, Month, Guarded, "the month of the first day, and of the last where there is one"},
    Action{"members.add_worker", KeepRegister, Nothing, StaysPossible, "a person without labour or money"},
    Action{"members.change_person", KeepRegister, Nothing, StaysPossible, "the person as known today; what is posted keeps its own words"},
    Action{"members.leave", KeepRegister, Month, Guarded, "the month of the last day"},
    Action{"members.import", KeepRegister, Month, Guarded, "the months of joining, leaving and paying in"},
    Action{"members.undo_import", KeepRegister, Month, Guarded, "the months of what the import brought in"},
    Action{"members.pay_in", HandleMoney, Month, Guarded, "the month in which the money moves"},
    Action{"members.refund", HandleMoney, Month, Guarded, "the month in which the money moves"},

    Action{"labour.add_client", KeepLabour, Nothing, StaysPossible, "a client without jobs"},
    Action{"labour.change_client", KeepLabour, Nothing, StaysPossible, "the client as known today"},
    Action{"labour.add_agreement", KeepLabour, Nothing, StaysPossible, "an agreement without jobs"},
    Action{"labour.change_agreement", KeepLabour, Nothing, StaysPossible, "what is known of it today; pay goes by the prices of the jobs"},
    Action{"labour.add_job", KeepLabour, Month, Guarded, "of a further rate, the months of the sheets that it would price"},
    Action{"labour.change_job", KeepLabour, Nothing, StaysPossible, "only a job on which nothing rests, and never its rates"},
    Action{"labour.give_up_job", KeepLabour, Nothing, StaysPossible, "only a job on which nothing rests"},
    Action{"labour.import_jobs", KeepLabour, Month, Guarded, "of further rates, the months of the sheets that they would price"},
    Action{"labour.open_sheet", KeepLabour, Month, Guarded, "the sheet's month"},
    Action{"labour.enter_cells", KeepLabour, Month, Guarded, "the sheet's month"},
    Action{"labour.take_crew", KeepLabour, Month, Guarded, "the sheet's month"},
    Action{"labour.add_persons", KeepLabour, Month, Guarded, "the sheet's month"},
    Action{"labour.remove_person", KeepLabour, Month, Guarded, "the sheet's month"},
    Action{"labour.put_back_person", KeepLabour, Month, Guarded, "the sheet's month"},
    Action{"labour.reorder", KeepLabour, Month, Guarded, "the sheet's month"},
    Action{"labour.drop_sheet", KeepLabour, Month, Guarded, "the sheet's month"},
    Action{"labour.bring_back_sheet", KeepLabour, Month, Guarded, "the sheet's month"},
    Action{"labour.import_ledger", KeepLabour, Month, Guarded, "the month of each day worked"},
    Action{"labour.import_grid", KeepLabour, Month, Guarded, "the sheet's month"},
    Action{"labour.undo_import", KeepLabour, Month, Guarded, "the months of the sheets that the import brought in, or that its rates price"},
    Action{"labour.submit", KeepLabour, Month, Guarded, "the sheet's month"},
    Action{"labour.send_back", KeepLabour, Month, Guarded, "the sheet's month"},
    Action{"labour.withdraw", KeepLabour, Month, Guarded, "the sheet's month"},
    Action{"labour.approve", KeepLabour, Month, Guarded, "the sheet's month"},
    Action{"labour.correct", KeepLabour, Month, Guarded, "the month into which the correction is booked; the one corrected may be closed"},

    Action{"pay.pay_month", HandleMoney, Month, Guarded, "the month that is paid for"},
    Action{"pay.pay", HandleMoney, Month, Guarded, "the month of the day of payment; the one paid for may be closed"},
    Action{"pay.reverse", HandleMoney, Month, Guarded, "the month of the day of reversal; the payment's own may be closed"},

    Action{"distribution.draft", HandleMoney, Nothing, StaysPossible, "a drawing that posts nothing"},
    Action{"distribution.drop", HandleMoney, Nothing, StaysPossible, "a plan that posted nothing"},
    Action{"distribution.bring_back", HandleMoney, Nothing, StaysPossible, "a plan that posted nothing"},
    Action{"distribution.put_forward", HandleMoney, Nothing, StaysPossible, "posts nothing"},
    Action{"distribution.review", Review, Nothing, StaysPossible, "an opinion, which posts nothing"},
    Action{"distribution.adopt", KeepRegister, Nothing, StaysPossible, "a resolution taken down, which posts nothing"},
    Action{"distribution.post", HandleMoney, Month, Guarded, "the month of the day of posting; the year distributed may be closed"},
    Action{"distribution.distribute", KeepRegister, Month, Guarded, "all steps to the posting at once, the adoption with them; the month of the day of posting"},
    Action{"distribution.reverse", HandleMoney, Month, Guarded, "the month of the day of reversal"},
    Action{"distribution.pay", HandleMoney, Month, Guarded, "the month of the day of payment"},

    Action{"paper.print", PutOnRecord, Nothing, StaysPossible, "printing changes no figure"},
    Action{"people.add_user", ManageUsers, Nothing, StaysPossible, kUsersNote},
    Action{"people.change_role", ManageUsers, Nothing, StaysPossible, kUsersNote},
    Action{"people.deactivate_user", ManageUsers, Nothing, StaysPossible, kUsersNote},
    Action{"people.activate_user", ManageUsers, Nothing, StaysPossible, kUsersNote},
    Action{"people.protect", ManageUsers, Nothing, StaysPossible, kUsersNote},
    Action{"people.unprotect", ManageUsers, Nothing, StaysPossible, kUsersNote},
    Action{"people.set_password", ManageUsers, Nothing, StaysPossible, kUsersNote},
    Action{"people.remove_password", ManageUsers, Nothing, StaysPossible, kUsersNote},
    Action{"people.new_recovery_code", ManageUsers, Nothing, StaysPossible, kUsersNote},
    Action{"people.change_password", OwnAccount, Nothing, StaysPossible, kUsersNote},
    Action{"people.recover", OwnAccount, Nothing, StaysPossible, kUsersNote},

    Action{"people.reveal", PutOnRecord, Nothing, StaysPossible, "reading changes no figure"},
};
// clang-format on

} // namespace

bool mayDo(Role role, Right right)
{
    switch (right) {
    case Founding:
        return false;
    case KeepRegister:
    case KeepLabour:
    case ManageUsers:
        return role == Role::Keeper;
    case HandleMoney:
        return role == Role::Keeper || role == Role::Finance;
    case Review:
        return role == Role::Keeper || role == Role::Supervisor;
    case PutOnRecord:
    case OwnAccount: // a guest has no password, and needs none
        return role != Role::Guest;
    }
    return false;
}

std::span<const Action> actionCatalog()
{
    return kCatalog;
}

const Action &actionNamed(const char *name)
{
    const auto *found = std::ranges::find_if(
        kCatalog, [name](const Action &action) { return std::strcmp(action.name, name) == 0; });
    ZHANGFANG_ASSERT(found != kCatalog.end());
    return *found;
}

} // namespace zhangfang::store
