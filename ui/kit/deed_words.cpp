#include "ui/kit/deed_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace zhangfang::kit
{

namespace
{

struct Deed {
    const char *action;
    const char *word;
};

// clang-format off
constexpr Deed kDeeds[] = {
    {"coop.found", QT_TRANSLATE_NOOP("Deeds", "Books founded")},
    {"charter.change_coop", QT_TRANSLATE_NOOP("Deeds", "Particulars of the cooperative changed")},
    {"charter.set_terms", QT_TRANSLATE_NOOP("Deeds", "Charter's terms set")},
    {"resolutions.add", QT_TRANSLATE_NOOP("Deeds", "Resolution entered")},
    {"periods.close", QT_TRANSLATE_NOOP("Deeds", "Period closed")},
    {"periods.reopen", QT_TRANSLATE_NOOP("Deeds", "Period opened again")},
    {"members.join", QT_TRANSLATE_NOOP("Deeds", "Person joined")},
    {"members.add_worker", QT_TRANSLATE_NOOP("Deeds", "Worker taken on")},
    {"members.change_person", QT_TRANSLATE_NOOP("Deeds", "Particulars of a person changed")},
    {"members.leave", QT_TRANSLATE_NOOP("Deeds", "Member left")},
    {"members.import", QT_TRANSLATE_NOOP("Deeds", "Members imported")},
    {"members.undo_import", QT_TRANSLATE_NOOP("Deeds", "Import of members undone")},
    {"members.pay_in", QT_TRANSLATE_NOOP("Deeds", "Contribution paid in")},
    {"members.refund", QT_TRANSLATE_NOOP("Deeds", "Contribution refunded")},
    {"labour.add_client", QT_TRANSLATE_NOOP("Deeds", "Client added")},
    {"labour.change_client", QT_TRANSLATE_NOOP("Deeds", "Client changed")},
    {"labour.add_job", QT_TRANSLATE_NOOP("Deeds", "Job added")},
    {"labour.change_job", QT_TRANSLATE_NOOP("Deeds", "Job or rate changed")},
    {"labour.give_up_job", QT_TRANSLATE_NOOP("Deeds", "Job given up")},
    {"labour.import_jobs", QT_TRANSLATE_NOOP("Deeds", "Jobs imported")},
    {"labour.open_sheet", QT_TRANSLATE_NOOP("Deeds", "Crew sheet opened")},
    {"labour.enter_cells", QT_TRANSLATE_NOOP("Deeds", "Hours entered")},
    {"labour.take_crew", QT_TRANSLATE_NOOP("Deeds", "Crew taken over")},
    {"labour.add_persons", QT_TRANSLATE_NOOP("Deeds", "Persons put on a crew sheet")},
    {"labour.remove_person", QT_TRANSLATE_NOOP("Deeds", "Person taken off a crew sheet")},
    {"labour.put_back_person", QT_TRANSLATE_NOOP("Deeds", "Person put back on a crew sheet")},
    {"labour.reorder", QT_TRANSLATE_NOOP("Deeds", "Crew sheet reordered")},
    {"labour.drop_sheet", QT_TRANSLATE_NOOP("Deeds", "Crew sheet given up")},
    {"labour.bring_back_sheet", QT_TRANSLATE_NOOP("Deeds", "Crew sheet brought back")},
    {"labour.import_ledger", QT_TRANSLATE_NOOP("Deeds", "Labour ledger imported")},
    {"labour.import_grid", QT_TRANSLATE_NOOP("Deeds", "Crew sheet imported")},
    {"labour.undo_import", QT_TRANSLATE_NOOP("Deeds", "Import of labour undone")},
    {"labour.submit", QT_TRANSLATE_NOOP("Deeds", "Crew sheet submitted")},
    {"labour.send_back", QT_TRANSLATE_NOOP("Deeds", "Crew sheet sent back")},
    {"labour.withdraw", QT_TRANSLATE_NOOP("Deeds", "Submission taken back")},
    {"labour.approve", QT_TRANSLATE_NOOP("Deeds", "Crew sheets approved")},
    {"labour.correct", QT_TRANSLATE_NOOP("Deeds", "Hours corrected")},
    {"pay.pay_month", QT_TRANSLATE_NOOP("Deeds", "Pay run made")},
    {"pay.pay", QT_TRANSLATE_NOOP("Deeds", "Pay paid out")},
    {"pay.reverse", QT_TRANSLATE_NOOP("Deeds", "Payment reversed")},
    {"distribution.draft", QT_TRANSLATE_NOOP("Deeds", "Distribution drawn up")},
    {"distribution.drop", QT_TRANSLATE_NOOP("Deeds", "Plan given up")},
    {"distribution.bring_back", QT_TRANSLATE_NOOP("Deeds", "Plan brought back")},
    {"distribution.put_forward", QT_TRANSLATE_NOOP("Deeds", "Plan put forward")},
    {"distribution.review", QT_TRANSLATE_NOOP("Deeds", "Plan reviewed")},
    {"distribution.adopt", QT_TRANSLATE_NOOP("Deeds", "Plan adopted")},
    {"distribution.post", QT_TRANSLATE_NOOP("Deeds", "Distribution posted")},
    {"distribution.distribute", QT_TRANSLATE_NOOP("Deeds", "Distribution drawn up and posted")},
    {"distribution.reverse", QT_TRANSLATE_NOOP("Deeds", "Distribution reversed")},
    {"distribution.pay", QT_TRANSLATE_NOOP("Deeds", "Distribution paid out")},
    {"paper.print", QT_TRANSLATE_NOOP("Deeds", "Paper printed")},
    {"people.reveal", QT_TRANSLATE_NOOP("Deeds", "Personal number looked at")},
    {"labour.add_agreement", QT_TRANSLATE_NOOP("Deeds", "Service agreement added")},
    {"labour.change_agreement", QT_TRANSLATE_NOOP("Deeds", "Service agreement changed")},
    {"people.add_user", QT_TRANSLATE_NOOP("Deeds", "User added")},
    {"people.change_role", QT_TRANSLATE_NOOP("Deeds", "User given another role")},
    {"people.deactivate_user", QT_TRANSLATE_NOOP("Deeds", "User taken off the books")},
    {"people.activate_user", QT_TRANSLATE_NOOP("Deeds", "User back on the books")},
    {"people.protect", QT_TRANSLATE_NOOP("Deeds", "Password protection begun")},
    {"people.unprotect", QT_TRANSLATE_NOOP("Deeds", "Password protection ended")},
    {"people.set_password", QT_TRANSLATE_NOOP("Deeds", "Password given")},
    {"people.remove_password", QT_TRANSLATE_NOOP("Deeds", "Password taken")},
    {"people.new_recovery_code", QT_TRANSLATE_NOOP("Deeds", "New recovery code made")},
    {"people.change_password", QT_TRANSLATE_NOOP("Deeds", "Own password changed")},
    {"people.recover", QT_TRANSLATE_NOOP("Deeds", "Password recovered by code")},
    {"store.upgrade", QT_TRANSLATE_NOOP("Deeds", "Books brought to a newer form")},
};
// clang-format on

} // namespace

QString deedWord(const QString &action)
{
    const auto *deed = std::find_if(std::begin(kDeeds), std::end(kDeeds),
                                    [&](const Deed &each) { return action == QLatin1String(each.action); });
    return deed == std::end(kDeeds) ? action : QCoreApplication::translate("Deeds", deed->word);
}

} // namespace zhangfang::kit
