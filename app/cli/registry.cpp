#include "app/cli/registry.h"

#include "app/cli/commands/backup_commands.h"
#include "app/cli/commands/calc_commands.h"
#include "app/cli/commands/distribution_commands.h"
#include "app/cli/commands/export_commands.h"
#include "app/cli/commands/file_commands.h"
#include "app/cli/commands/import_commands.h"
#include "app/cli/commands/month_commands.h"
#include "app/cli/commands/payment_commands.h"
#include "app/cli/commands/period_commands.h"
#include "app/cli/commands/print_commands.h"
#include "app/cli/commands/resolution_commands.h"
#include "app/cli/commands/terms_commands.h"
#include "app/cli/commands/users_commands.h"

namespace zhangfang::cli
{

namespace
{

template <typename... Kinds>
Commands make()
{
    Commands commands;
    (commands.push_back(std::make_unique<Kinds>()), ...);
    return commands;
}

} // namespace

Commands allCommands()
{
    return make<New, TermsShow, TermsSet, ImportMembers, ImportJobs, ImportLabour, ImportCrewSheet,
                ImportUndo, Approve, Pay, PaymentAdd, PaymentReverse, PaymentList, PaymentOwed, Close, Reopen,
                ResolutionAdd, ResolutionList, Distribute, Reverse, PrintSlips, PrintRoll, PrintPaySlips,
                PrintPayRoll, PrintRegister, ExportPersons, ExportEntries, ExportPay, ExportDistribution,
                ExportJournal, UsersList, UsersAdd, UsersRole, UsersRemove, UsersRestore, UsersPassword,
                UsersRecovery, UsersRecover, UsersUnprotect, Verify, BackUp, Backups, Restore, CalcApportion,
                CalcCapitals, CalcId, CalcCreditCode>();
}

Lookup findCommand(std::span<const std::unique_ptr<Command>> commands, const QStringList &words)
{
    Lookup lookup;
    if (words.isEmpty())
        return lookup;
    for (const auto &command : commands) {
        const QStringList name = QString::fromLatin1(command->usage().words).split(QLatin1Char(' '));
        if (words.mid(0, name.size()) == name)
            return {command.get(), name.size(), {}};
        if (words.first() == name.first())
            lookup.candidates.push_back(command.get());
    }
    return lookup;
}

} // namespace zhangfang::cli
