#pragma once

#include "core/base/result.h"
#include "core/members/capital_ledger.h"
#include "core/members/contribution.h"
#include "core/members/membership.h"
#include "core/people/person_register.h"
#include "core/store/coop_file.h"

#include <optional>
#include <vector>

namespace zhangfang::members
{

/// How a person stands to the cooperative on a day.
enum class Standing {
    Member,  ///< 在社
    Left,    ///< 已退社: the last membership has ended
    Joining, ///< the first membership begins later
    Worker,  ///< 非社员: works here and never joined
};

/// One person of the books as at a day.
struct PersonLine {
    people::Person person;
    Standing standing;
    std::optional<Membership> membership =
        std::nullopt;                   ///< the one that holds, else the last, else the first
    Money contribution = {};            ///< held at the end of the day
    people::PersonSecrets secrets = {}; ///< empty for a reader who may not see them
};

/// Why a share that is quantified to a member changed.
enum class ShareCause {
    Draw,      ///< the year's reserve draw (art. 42)
    LossCover, ///< the reserve makes good a loss
    Allotment, ///< state subsidy or donation, in equal parts (art. 44)
    Reaverage, ///< re-averaged after somebody left
    Refund,    ///< went back on leaving (art. 28)
    Reversal,  ///< the posting before is taken back
};
/// "draw", "loss_cover", …: the word in the file.
QLatin1String toKey(ShareCause cause);

/// One movement of a quantified share.
struct ShareMovement {
    CapitalPart part;
    QDate movedOn;
    ShareCause cause;
    Money amount; ///< negative where it goes back
};

/// Everything the room knows of one person; memberships and movements by day.
struct MemberAccount {
    people::Person person;
    people::PersonSecrets secrets; ///< empty for a reader who may not see them
    Standing standing;             ///< on the day asked for
    std::vector<Membership> memberships;
    std::vector<Contribution> contributions;
    std::vector<ShareMovement> shares;
    ByPart<Money> held;             ///< at the end of the day asked for
    qint64 contributionBasisPoints; ///< of all contribution held on that day; rounded half away from zero
};

/// Persons and member accounts as pages show them, with the personal numbers that whoever uses the file may
/// see.
class MemberAccountRegister
{
public:
    explicit MemberAccountRegister(const store::CoopFile &file)
        : m_file(file)
    {
    }

    /// Everybody in the books by number: members, those who left, and those who only work here.
    Result<std::vector<PersonLine>> everybody(QDate day) const;
    /// One person's account as at a day. Refuses people.no_such_person.
    Result<MemberAccount> account(const QString &number, QDate day) const;

private:
    const store::CoopFile &m_file;
};

} // namespace zhangfang::members
