#include "core/members/member_account_register.h"

#include "core/base/keys.h"
#include "core/members/capital_ledger_register.h"
#include "core/members/member_register.h"
#include "core/money/rounding.h"
#include "core/store/statement.h"

namespace zhangfang::members
{

namespace
{

using people::PersonId;
using store::Connection;

constexpr const char *kSharesOfPerson = "SELECT kind, moved_on, cause, amount_fen FROM quantified_share"
                                        " WHERE person_id = :person ORDER BY moved_on, id";

constexpr KeyRow<ShareCause> kCauses[] = {
    {ShareCause::Draw, "draw"},           {ShareCause::LossCover, "loss_cover"},
    {ShareCause::Allotment, "allotment"}, {ShareCause::Reaverage, "reaverage"},
    {ShareCause::Refund, "refund"},       {ShareCause::Reversal, "reversal"},
};

/// Which of a person's memberships (by joining day) says how the person stands on the day.
const Membership *tellingMembership(const std::vector<Membership> &memberships, QDate day)
{
    const Membership *telling = nullptr;
    for (const Membership &membership : memberships) {
        if (telling == nullptr || membership.span.joinedOn <= day)
            telling = &membership;
    }
    return telling;
}

Standing standingOn(const Membership *membership, QDate day)
{
    if (membership == nullptr)
        return Standing::Worker;
    if (membership->span.contains(day))
        return Standing::Member;
    return membership->span.joinedOn > day ? Standing::Joining : Standing::Left;
}

std::vector<ShareMovement> sharesOf(const Connection &connection, PersonId person)
{
    std::vector<ShareMovement> shares;
    store::Statement rows(connection, kSharesOfPerson);
    rows.bind(":person", person);
    while (rows.next())
        shares.push_back({known(valueOf(kQuantifiedParts, rows.text(0))), rows.date(1),
                          known(valueOf(kCauses, rows.text(2))), rows.money(3)});
    return shares;
}

qint64 basisPointsOf(Money part, Money whole)
{
    constexpr int kWhole = 10'000;
    return whole.isZero() ? 0 : roundHalfAwayFromZero(Wide(part.fen()) * kWhole, Wide(whole.fen()));
}

std::vector<PersonLine> linesOn(const Connection &connection, QDate day)
{
    const MembershipCalendar calendar = loadMembershipCalendar(connection);
    auto contributions = contributionsOn(connection, day);
    const people::PersonDirectory directory = people::loadPersons(connection);
    auto secrets = people::allSecrets(connection);
    std::vector<PersonLine> lines;
    for (const people::Person &person : directory.persons()) {
        const Membership *membership = tellingMembership(calendar.of(person.id), day);
        lines.push_back({person, standingOn(membership, day),
                         membership ? std::optional(*membership) : std::nullopt, contributions[person.id],
                         std::move(secrets[person.id])});
    }
    return lines;
}

Result<MemberAccount> accountOf(const Connection &connection, const QString &number, QDate day)
{
    ZHANGFANG_TRY_ASSIGN(const people::Person person, people::requirePerson(connection, number));
    const auto secrets = people::secretsOf(connection, person.id);
    const std::vector<Membership> memberships = loadMembershipsOf(connection, {person.id}).of(person.id);
    const ByPart<Money> held = loadCapitalLedgerOf(connection, person.id).heldOn(person.id, day);
    return MemberAccount{person,
                         secrets ? *secrets : people::PersonSecrets{},
                         standingOn(tellingMembership(memberships, day), day),
                         memberships,
                         contributionsOf(connection, person.id),
                         sharesOf(connection, person.id),
                         held,
                         basisPointsOf(held[CapitalPart::Contribution], paidInOn(connection, day))};
}

} // namespace

QLatin1String toKey(ShareCause cause)
{
    return keyOf(kCauses, cause);
}

Result<std::vector<PersonLine>> MemberAccountRegister::everybody(QDate day) const
{
    return m_file.read([&](const Connection &connection) {
        return Result<std::vector<PersonLine>>(linesOn(connection, day));
    });
}

Result<MemberAccount> MemberAccountRegister::account(const QString &number, QDate day) const
{
    return m_file.read([&](const Connection &connection) { return accountOf(connection, number, day); });
}

} // namespace zhangfang::members
