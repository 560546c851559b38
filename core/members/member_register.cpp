#include "core/members/member_register.h"

#include "core/members/capital_ledger_register.h"
#include "core/members/contribution_rules.h"
#include "core/members/members_errors.h"
#include "core/members/membership_rules.h"
#include "core/periods/period_guard.h"
#include "core/resolutions/resolution_register.h"
#include "core/store/references.h"
#include "core/store/statement.h"
#include "core/store/store_errors.h"

#include <QHash>

#include <algorithm>

namespace zhangfang::members
{

namespace
{

using people::Person;
using people::PersonId;
using store::Connection;
using store::Transaction;

#define ZHANGFANG_MEMBERSHIPS                                                                                \
    "SELECT membership.id, person_id, joined_on, last_day, ended_by, entry.number, ending.number"            \
    " FROM membership LEFT JOIN resolution AS entry ON entry.id = entry_resolution_id"                       \
    " LEFT JOIN resolution AS ending ON ending.id = end_resolution_id WHERE membership.state = 'active'"
// By id: without an order SQLite goes through an index, and from it to each row.
constexpr const char *kMemberships = ZHANGFANG_MEMBERSHIPS " ORDER BY membership.id";
constexpr const char *kMembershipsOfPerson = ZHANGFANG_MEMBERSHIPS " AND person_id = :person";
#undef ZHANGFANG_MEMBERSHIPS
constexpr const char *kInsertMembership =
    "INSERT INTO membership (tx, person_id, joined_on, last_day, ended_by, entry_resolution_id, batch_id)"
    " VALUES (:tx, :person, :joined_on, :last_day, :ended_by, :resolution, :batch)";
constexpr const char *kEndMembership =
    "UPDATE membership SET tx = :tx, last_day = :last_day, ended_by = :ended_by,"
    " end_resolution_id = :resolution WHERE id = :id";
constexpr const char *kVoidMemberships =
    "UPDATE membership SET tx = :tx, state = 'voided' WHERE batch_id = :batch AND state = 'active'";
constexpr const char *kMembershipDaysOfBatch =
    "SELECT joined_on FROM membership WHERE batch_id = :batch"
    " UNION SELECT last_day FROM membership WHERE batch_id = :batch AND last_day IS NOT NULL ORDER BY 1";

constexpr const char *kContributionsOfPerson =
    "SELECT id, person_id, moved_on, kind, amount_fen, note, corrects_id FROM contribution"
    " WHERE person_id = :person ORDER BY moved_on, id";
constexpr const char *kContributionsOfBatch =
    "SELECT id, person_id, moved_on, kind, amount_fen, note, corrects_id FROM contribution"
    " WHERE batch_id = :batch ORDER BY id";
constexpr const char *kInsertContribution =
    "INSERT INTO contribution (tx, person_id, moved_on, kind, amount_fen, batch_id, corrects_id, note)"
    " VALUES (:tx, :person, :moved_on, :kind, :amount_fen, :batch, :corrects, :note)";
constexpr const char *kAnyMember = "SELECT 1 FROM membership WHERE state = 'active' AND joined_on <= :day"
                                   " AND (last_day IS NULL OR last_day >= :day) LIMIT 1";
constexpr const char *kPaidIn =
    "SELECT coalesce(sum(amount_fen), 0) FROM contribution WHERE moved_on <= :day";
constexpr const char *kPersonsOfBatch = "SELECT id FROM person WHERE batch_id = :batch"
                                        " UNION SELECT person_id FROM membership WHERE batch_id = :batch";
constexpr const char *kCountOfBatch = "SELECT (SELECT count(*) FROM membership WHERE batch_id = :batch)"
                                      " + (SELECT count(*) FROM person WHERE batch_id = :batch AND id NOT IN "
                                      "(SELECT person_id FROM membership))";
constexpr const char *kFoundedOn = "SELECT founded_on FROM coop";

std::optional<QDate> optionalDate(const store::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.date(column));
}

Membership membershipAt(const store::Statement &row)
{
    return {
        row.id<MembershipId>(0),     row.id<PersonId>(1), MembershipSpan{row.date(2), optionalDate(row, 3)},
        endedByFromKey(row.text(4)), row.text(5),         row.text(6)};
}

std::vector<Contribution> contributionsAt(store::Statement &rows)
{
    std::vector<Contribution> contributions;
    while (rows.next()) {
        const auto kind = contributionKindFromKey(rows.text(3));
        ZHANGFANG_ASSERT(kind.has_value());
        contributions.push_back({rows.id<ContributionId>(0), rows.id<PersonId>(1), rows.date(2), *kind,
                                 rows.money(4), rows.text(5), rows.optionalId<ContributionId>(6)});
    }
    return contributions;
}

/// A movement that is about to be posted.
struct Movement {
    PersonId person;
    QDate movedOn;
    ContributionKind kind;
    Money amount;
    QString note = {};
    std::optional<store::BatchId> batch = std::nullopt;
    std::optional<ContributionId> corrects = std::nullopt;
};

ContributionId post(Transaction &transaction, const Movement &movement)
{
    auto insert = transaction.statement(kInsertContribution);
    insert.bind(":person", movement.person)
        .bind(":moved_on", movement.movedOn)
        .bind(":kind", QString(toKey(movement.kind)))
        .bind(":amount_fen", movement.amount)
        .bind(":batch", movement.batch)
        .bind(":corrects", movement.corrects)
        .bind(":note", movement.note)
        .run();
    return ContributionId(insert.insertedId());
}

EnrolmentGround groundOf(const Connection &connection, QDate today)
{
    return {people::loadPersons(connection), people::allSecrets(connection),
            loadMembershipCalendar(connection),
            [&connection](QDate day) { return periods::requireOpen(connection, day); }, today};
}

/// Writes what was planned. Who stands in several rows of one file is one person.
class PlanWriter
{
public:
    PlanWriter(Transaction &transaction, std::optional<store::BatchId> batch,
               std::optional<resolutions::ResolutionId> resolution)
        : m_transaction(transaction)
        , m_batch(batch)
        , m_resolution(resolution)
    {
    }

    Result<void> write(const PlannedMember &planned)
    {
        ZHANGFANG_TRY_ASSIGN(const PersonId person, writePerson(planned));
        if (!planned.span)
            return {};
        const auto cause = planned.endedBy ? std::optional<QString>(toKey(*planned.endedBy)) : std::nullopt;
        m_transaction.statement(kInsertMembership)
            .bind(":person", person)
            .bind(":joined_on", planned.span->joinedOn)
            .bind(":last_day", planned.span->lastDay)
            .bind(":ended_by", cause)
            .bind(":resolution", m_resolution)
            .bind(":batch", m_batch)
            .run();
        if (!planned.contribution.isZero())
            post(m_transaction, {person, planned.span->joinedOn, ContributionKind::PaidIn,
                                 planned.contribution, planned.form, m_batch});
        return {};
    }

private:
    Result<PersonId> writePerson(const PlannedMember &planned)
    {
        const QString &number = planned.particulars.number;
        std::optional<PersonId> known = planned.known;
        if (const auto earlier = m_added.constFind(number); earlier != m_added.constEnd())
            known = PersonId(*earlier);
        if (known) {
            ZHANGFANG_TRY(people::changeParticulars(m_transaction, *known, planned.particulars));
            people::keepSecrets(m_transaction, *known, planned.secrets);
            return *known;
        }
        ZHANGFANG_TRY_ASSIGN(const PersonId added,
                             people::addPerson(m_transaction, planned.particulars, planned.secrets, m_batch));
        m_added.insert(number, added.value());
        return added;
    }

    Transaction &m_transaction;
    std::optional<store::BatchId> m_batch;
    std::optional<resolutions::ResolutionId> m_resolution;
    QHash<QString, qint64> m_added; ///< persons of this plan by number
};

Result<EnrolmentReport> enrolFile(Transaction &transaction, const Enrolment &enrolment,
                                  store::BadRows badRows, Progress *progress)
{
    const EnrolmentPlan plan =
        planEnrolment(enrolment.rows, groundOf(transaction.connection(), transaction.today()));
    EnrolmentReport report = plan.report;
    store::BatchFile file = enrolment.file;
    file.rows = qint64(plan.members.size());
    file.leftOut += qint64(report.bad.size()); // beside what could not even be read
    ZHANGFANG_TRY_ASSIGN(report.batch, store::beginBatch(transaction, file));
    if (badRows == store::BadRows::Refuse && !report.bad.empty())
        return report.bad.front();
    if (plan.members.empty())
        return Error{errors::kNobodyLeft};
    PlanWriter writer(transaction, report.batch, std::nullopt);
    ProgressSteps steps(progress, std::ssize(plan.members));
    for (const PlannedMember &planned : plan.members) {
        if (const auto written = writer.write(planned); !written)
            return written.error().at(planned.where);
        ZHANGFANG_TRY(steps.step());
    }
    return report;
}

/// Founders join by the day of founding and decide on each other (art. 14).
bool joinsAsFounder(const Connection &connection, QDate joinedOn)
{
    store::Statement founded(connection, kFoundedOn);
    return founded.next() && !founded.isNull(0) && joinedOn <= founded.date(0);
}

Result<std::vector<Warning>> joinOne(Transaction &transaction, const Joining &joining)
{
    const Connection &connection = transaction.connection();
    ZHANGFANG_ASSERT(joining.member.joinedOn.has_value());
    const EnrolmentPlan plan = planEnrolment({joining.member}, groundOf(connection, transaction.today()));
    if (!plan.report.bad.empty())
        return plan.report.bad.front();
    std::optional<resolutions::ResolutionId> resolution;
    if (!joinsAsFounder(connection, *joining.member.joinedOn)) {
        ZHANGFANG_TRY_ASSIGN(
            const auto entry,
            resolutions::requireResolution(connection, joining.resolutionNo, resolutions::Matter::Entry));
        resolution = entry.id;
    }
    ZHANGFANG_TRY(PlanWriter(transaction, std::nullopt, resolution).write(plan.members.front()));
    return plan.report.warnings;
}

Result<std::vector<Warning>> addOneWorker(Transaction &transaction, const NewMember &worker)
{
    ZHANGFANG_ASSERT(!worker.joinedOn);
    const EnrolmentPlan plan =
        planEnrolment({worker}, groundOf(transaction.connection(), transaction.today()));
    if (!plan.report.bad.empty())
        return plan.report.bad.front();
    const PlannedMember &planned = plan.members.front();
    ZHANGFANG_TRY(people::addPerson(transaction, planned.particulars, planned.secrets));
    return plan.report.warnings;
}

/// Puts the numbers that the change brings in the place of the old ones, and says what is odd about them.
Result<std::vector<Warning>> changeSecrets(Transaction &transaction, const Person &person,
                                           const PersonChange &change, const PlannedChange &planned)
{
    std::vector<Warning> warnings;
    const auto remark = [&](ErrorCode code) {
        warnings.push_back({code,
                            {{QStringLiteral("count"), 1},
                             {QStringLiteral("person_no"), person.number},
                             {QStringLiteral("name"), planned.particulars.name}}});
    };
    if (planned.identity) {
        ZHANGFANG_TRY(people::changeIdentity(transaction, person.id, planned.identity->text));
        if (planned.identity->isOldForm)
            remark(errors::kIdentityOldForm);
        if (planned.identity->sex != planned.particulars.sex)
            remark(errors::kSexDiffers);
    }
    if (change.phone)
        people::keepSecret(transaction, person.id, people::SecretKind::Phone, *change.phone);
    if (change.account) {
        const auto owner =
            people::personWithSecret(transaction.connection(), people::SecretKind::Account, *change.account);
        if (!change.account->trimmed().isEmpty() && owner && *owner != person.id)
            remark(errors::kAccountShared);
        people::keepSecret(transaction, person.id, people::SecretKind::Account, *change.account);
    }
    return warnings;
}

Result<std::vector<Warning>> changeOne(Transaction &transaction, PersonChange change)
{
    const Connection &connection = transaction.connection();
    ZHANGFANG_TRY_ASSIGN(const Person person, people::requirePerson(connection, change.number));
    ZHANGFANG_TRY_ASSIGN(people::PersonSecrets before, people::secretsOf(connection, person.id));
    if (change.identityNumber && people::normalisedSecret(people::SecretKind::Identity,
                                                          *change.identityNumber) == before.identityNumber)
        change.identityNumber.reset();
    const MembershipCalendar calendar = loadMembershipCalendar(connection);
    ZHANGFANG_TRY_ASSIGN(const PlannedChange planned,
                         planChange(change, person, calendar.of(person.id), transaction.today()));
    ZHANGFANG_TRY(people::changeParticulars(transaction, person.id, planned.particulars));
    ZHANGFANG_TRY_ASSIGN(std::vector<Warning> warnings, changeSecrets(transaction, person, change, planned));
    const bool isFarmerNoLonger = person.isFarmer && !planned.particulars.isFarmer;
    if (isFarmerNoLonger && calendar.isMember(person.id, transaction.today())) {
        for (const Warning &warning : warningsOn(compositionOn(connection, transaction.today())))
            warnings.push_back(warning);
    }
    return warnings;
}

Error notAMember(const Person &person, QDate day)
{
    return {errors::kNotAMember,
            {{QStringLiteral("person_no"), person.number},
             {QStringLiteral("name"), person.name},
             {QStringLiteral("day"), day}}};
}

/// The membership that somebody wants to end, and whose it is.
struct EndingMembership {
    Person person;
    Membership membership;
};

/// The membership, if it can end so; the resolution apart.
Result<EndingMembership> requireEnding(const Connection &connection, const Leaving &leaving)
{
    ZHANGFANG_TRY_ASSIGN(const Person person, people::requirePerson(connection, leaving.number));
    const MembershipCalendar calendar = loadMembershipCalendar(connection);
    const Membership *membership = calendar.on(person.id, leaving.lastDay);
    if (membership == nullptr)
        return notAMember(person, leaving.lastDay);
    if (membership->span.lastDay)
        return Error{errors::kHasLeft,
                     {{QStringLiteral("person_no"), person.number},
                      {QStringLiteral("name"), person.name},
                      {QStringLiteral("last_day"), *membership->span.lastDay}}};
    ZHANGFANG_TRY(checkSpan({membership->span.joinedOn, leaving.lastDay}, leaving.cause, person.kind));
    ZHANGFANG_TRY(periods::requireOpen(connection, leaving.lastDay));
    return EndingMembership{person, *membership};
}

Result<LeavingConsequences> leavingOf(const Connection &connection, const Leaving &leaving, QDate today)
{
    ZHANGFANG_TRY_ASSIGN(const EndingMembership ending, requireEnding(connection, leaving));
    const people::PersonDirectory persons = people::loadPersons(connection);
    Composition left;
    for (const PersonId member : loadMembershipCalendar(connection).membersOn(leaving.lastDay.addDays(1))) {
        if (member != ending.person.id)
            left.add(persons.at(member));
    }
    return consequencesOf(
        leaving, ending.person, ending.membership.span.joinedOn,
        loadCapitalLedgerOf(connection, ending.person.id).heldOn(ending.person.id, leaving.lastDay), left,
        today);
}

Result<void> endMembership(Transaction &transaction, const Leaving &leaving)
{
    const Connection &connection = transaction.connection();
    ZHANGFANG_TRY_ASSIGN(const EndingMembership ending, requireEnding(connection, leaving));
    std::optional<resolutions::ResolutionId> resolution;
    if (leaving.cause == EndedBy::Expulsion) {
        ZHANGFANG_TRY_ASSIGN(
            const auto expulsion,
            resolutions::requireResolution(connection, leaving.resolutionNo, resolutions::Matter::Expulsion));
        resolution = expulsion.id;
    }
    transaction.statement(kEndMembership)
        .bind(":last_day", leaving.lastDay)
        .bind(":ended_by", QString(toKey(leaving.cause)))
        .bind(":resolution", resolution)
        .bind(":id", ending.membership.id)
        .run();
    return {};
}

Result<ContributionId> postPaidIn(Transaction &transaction, const ContributionRequest &request)
{
    const Connection &connection = transaction.connection();
    ZHANGFANG_TRY_ASSIGN(const Person person, people::requirePerson(connection, request.number));
    ZHANGFANG_TRY(checkPaidIn(request.amount));
    ZHANGFANG_TRY(checkForm(request.note));
    if (!loadMembershipCalendar(connection).isMember(person.id, request.movedOn))
        return notAMember(person, request.movedOn);
    ZHANGFANG_TRY(periods::requireOpen(connection, request.movedOn));
    return post(transaction,
                {person.id, request.movedOn, ContributionKind::PaidIn, request.amount, request.note});
}

Result<ContributionId> postRefund(Transaction &transaction, const ContributionRequest &request)
{
    const Connection &connection = transaction.connection();
    ZHANGFANG_TRY_ASSIGN(const Person person, people::requirePerson(connection, request.number));
    ZHANGFANG_TRY(checkRefund(request.amount, request.movedOn, contributionsOf(connection, person.id)));
    const MembershipCalendar calendar = loadMembershipCalendar(connection);
    if (const Membership *membership = calendar.on(person.id, request.movedOn))
        ZHANGFANG_TRY(checkRefundAfterEnd(membership->span, request.movedOn));
    ZHANGFANG_TRY(periods::requireOpen(connection, request.movedOn));
    return post(transaction,
                {person.id, request.movedOn, ContributionKind::Refunded, -request.amount, request.note});
}

/// Whether nothing rests on the batch and all its days are open.
Result<void> requireUndoable(const Connection &connection, const store::ImportBatch &batch)
{
    // A person's numbers may be put right, or looked at, without anything resting on the enrolment.
    const QStringList tables =
        store::tablesReferringSince(connection, "person", kPersonsOfBatch, batch.id.value(), batch.tx,
                                    {QStringLiteral("secret"), QStringLiteral("secret_reveal")});
    if (!tables.isEmpty())
        return Error{errors::kBatchInUse,
                     {{QStringLiteral("batch"), batch.id.value()}, {QStringLiteral("tables"), tables}}};
    store::Statement days(connection, kMembershipDaysOfBatch);
    days.bind(":batch", batch.id);
    while (days.next())
        ZHANGFANG_TRY(periods::requireOpen(connection, days.date(0)));
    return {};
}

Result<qint64> undoBatch(Transaction &transaction, const store::ImportBatch &batch, const QString &reason)
{
    const Connection &connection = transaction.connection();
    ZHANGFANG_TRY(requireUndoable(connection, batch));
    store::Statement count(connection, kCountOfBatch);
    const bool hasCount = count.bind(":batch", batch.id).next();
    ZHANGFANG_ASSERT(hasCount);
    const qint64 undone = count.integer(0);
    store::Statement contributions(connection, kContributionsOfBatch);
    contributions.bind(":batch", batch.id);
    for (const Contribution &contribution : contributionsAt(contributions))
        post(transaction, {contribution.person, contribution.movedOn, ContributionKind::Correction,
                           -contribution.amount, reason, batch.id, contribution.id});
    transaction.statement(kVoidMemberships).bind(":batch", batch.id).run();
    people::voidPersonsOfBatch(transaction, batch.id);
    store::voidBatch(transaction, batch.id);
    return undone;
}

std::vector<RegisterLine> linesOn(const Connection &connection, QDate day)
{
    const MembershipCalendar calendar = loadMembershipCalendar(connection);
    auto contributions = contributionsOn(connection, day);
    const people::PersonDirectory directory = people::loadPersons(connection);
    auto secrets = people::allSecrets(connection);
    std::vector<RegisterLine> lines;
    for (const Person &person : directory.persons()) {
        if (const Membership *membership = calendar.on(person.id, day))
            lines.push_back(
                {person, membership->span, contributions[person.id], std::move(secrets[person.id])});
    }
    return lines;
}

} // namespace

Result<std::vector<RegisterLine>> MemberRegister::asAt(QDate day) const
{
    return m_file.read([&](const Connection &connection) {
        return Result<std::vector<RegisterLine>>(linesOn(connection, day));
    });
}

Result<std::vector<Warning>> MemberRegister::join(const Joining &joining)
{
    return m_file.write("members.join",
                        [&](Transaction &transaction) { return joinOne(transaction, joining); });
}

Result<bool> MemberRegister::needsEntryResolution(QDate joinedOn) const
{
    return m_file.read(
        [&](const Connection &connection) { return Result<bool>(!joinsAsFounder(connection, joinedOn)); });
}

Result<std::vector<Warning>> MemberRegister::addWorker(const NewMember &worker)
{
    return m_file.write("members.add_worker",
                        [&](Transaction &transaction) { return addOneWorker(transaction, worker); });
}

Result<std::vector<Warning>> MemberRegister::changePerson(const PersonChange &change)
{
    return m_file.write("members.change_person", change.reason,
                        [&](Transaction &transaction) { return changeOne(transaction, change); });
}

Result<LeavingConsequences> MemberRegister::previewLeaving(const Leaving &leaving) const
{
    return m_file.read(
        [&](const Connection &connection) { return leavingOf(connection, leaving, m_file.clock().today()); });
}

Result<void> MemberRegister::leave(const Leaving &leaving)
{
    return m_file.write("members.leave",
                        [&](Transaction &transaction) { return endMembership(transaction, leaving); });
}

Result<ContributionId> MemberRegister::payIn(const ContributionRequest &request)
{
    return m_file.write("members.pay_in",
                        [&](Transaction &transaction) { return postPaidIn(transaction, request); });
}

Result<ContributionId> MemberRegister::refund(const ContributionRequest &request)
{
    return m_file.write("members.refund",
                        [&](Transaction &transaction) { return postRefund(transaction, request); });
}

Result<EnrolmentReport> MemberRegister::previewEnrolment(const Enrolment &enrolment) const
{
    return m_file.read([&](const Connection &connection) {
        return Result<EnrolmentReport>(
            planEnrolment(enrolment.rows, groundOf(connection, m_file.clock().today())).report);
    });
}

Result<EnrolmentReport> MemberRegister::enrol(const Enrolment &enrolment, store::BadRows badRows,
                                              Progress *progress)
{
    return m_file.write("members.import", [&](Transaction &transaction) {
        return enrolFile(transaction, enrolment, badRows, progress);
    });
}

Result<qint64> MemberRegister::undoEnrolment(const store::ImportBatch &batch, const QString &reason)
{
    return m_file.write("members.undo_import", reason,
                        [&](Transaction &transaction) { return undoBatch(transaction, batch, reason); });
}

MembershipCalendar loadMembershipCalendar(const Connection &connection)
{
    std::vector<Membership> memberships;
    store::Statement all(connection, kMemberships);
    while (all.next())
        memberships.push_back(membershipAt(all));
    return MembershipCalendar(std::move(memberships));
}

MembershipCalendar loadMembershipsOf(const Connection &connection, const std::vector<PersonId> &persons)
{
    std::vector<Membership> memberships;
    store::Statement ofPerson(connection, kMembershipsOfPerson);
    for (const PersonId person : persons) {
        ofPerson.bind(":person", person);
        while (ofPerson.next())
            memberships.push_back(membershipAt(ofPerson));
    }
    return MembershipCalendar(std::move(memberships));
}

std::vector<Contribution> contributionsOf(const Connection &connection, PersonId person)
{
    store::Statement rows(connection, kContributionsOfPerson);
    rows.bind(":person", person);
    return contributionsAt(rows);
}

Composition compositionOn(const Connection &connection, QDate day)
{
    Composition composition;
    const people::PersonDirectory persons = people::loadPersons(connection);
    for (const PersonId member : loadMembershipCalendar(connection).membersOn(day))
        composition.add(persons.at(member));
    return composition;
}

bool hasMembersOn(const Connection &connection, QDate day)
{
    store::Statement any(connection, kAnyMember);
    return any.bind(":day", day).next();
}

Money paidInOn(const Connection &connection, QDate day)
{
    store::Statement sum(connection, kPaidIn);
    sum.bind(":day", day).next();
    return sum.money(0);
}

} // namespace zhangfang::members
