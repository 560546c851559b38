#include "core/charter/charter_register.h"

#include "core/base/month.h"
#include "core/charter/charter_errors.h"
#include "core/charter/terms_json.h"
#include "core/charter/terms_rules.h"
#include "core/periods/period_guard.h"
#include "core/periods/period_register.h"
#include "core/resolutions/resolution_register.h"
#include "core/store/statement.h"
#include "core/store/store_errors.h"

namespace zhangfang::charter
{

namespace
{

// NULL sorts before every day: the version from the founding comes first.
constexpr auto kSelectVersions =
    "SELECT id, from_day, terms_json, resolution_id FROM charter_terms AS version"
    " WHERE NOT EXISTS (SELECT 1 FROM charter_terms AS later WHERE later.replaces_id = version.id)"
    " ORDER BY from_day";

constexpr auto kSelectVersion =
    "SELECT id, from_day, terms_json, resolution_id FROM charter_terms WHERE id = :id";

constexpr auto kSelectEntered =
    "SELECT id, from_day, terms_json, resolution_id FROM charter_terms ORDER BY id";

constexpr auto kInsertVersion =
    "INSERT INTO charter_terms (tx, from_day, terms_json, replaces_id, resolution_id)"
    " VALUES (:tx, :from_day, :terms_json, :replaces_id, :resolution_id)";

constexpr auto kSelectPostedPlans =
    "SELECT year, plan_no FROM plan WHERE state = 'posted' ORDER BY year, round";

TermsVersion readVersion(const store::Statement &row)
{
    const auto terms = termsFromJson(row.text(2).toUtf8());
    if (!terms)
        throw store::StorageError(
            {errors::kStorageFailed,
             {{QStringLiteral("detail"), QStringLiteral("charter_terms %1").arg(row.integer(0))}}});
    const QDate from = row.date(1);
    return {row.id<TermsId>(0), from.isValid() ? std::optional(from) : std::nullopt, *terms,
            row.optionalId<resolutions::ResolutionId>(3)};
}

bool holdsBy(const std::optional<QDate> &from, QDate day)
{
    return !from || *from <= day;
}

const TermsVersion *inForce(const std::vector<TermsVersion> &versions, QDate day)
{
    const TermsVersion *found = nullptr;
    for (const TermsVersion &version : versions) {
        if (holdsBy(version.from, day))
            found = &version;
    }
    return found;
}

/// Whether a version from `from` comes in the place of `version` on days on which both hold.
bool takesOver(const std::optional<QDate> &from, const TermsVersion &version)
{
    return !version.from || (from && *from >= *version.from);
}

/// All versions in the order in which they were entered, each with the one whose place it took.
std::vector<TermsEntered> readHistory(const store::Connection &connection)
{
    std::vector<TermsEntered> history;
    std::vector<TermsVersion> holding; // after the version that is read, by first days
    store::Statement rows(connection, kSelectEntered);
    while (rows.next()) {
        const TermsVersion version = readVersion(rows);
        const auto before = std::find_if(holding.rbegin(), holding.rend(), [&](const TermsVersion &each) {
            return takesOver(version.from, each);
        });
        history.push_back({version, before == holding.rend() ? std::nullopt : std::optional(*before)});
        std::erase_if(holding, [&](const TermsVersion &each) { return each.from == version.from; });
        const auto later = std::find_if(holding.begin(), holding.end(),
                                        [&](const TermsVersion &each) { return each.from > version.from; });
        holding.insert(later, version);
    }
    return history;
}

/// A posted plan stands on the terms of its year's last day.
Result<void> refuseChangeOfPostedYears(const store::Connection &connection,
                                       const std::vector<TermsVersion> &versions,
                                       const std::optional<QDate> &from, const Terms &terms)
{
    store::Statement plans(connection, kSelectPostedPlans);
    while (plans.next()) {
        const Year year{static_cast<int>(plans.integer(0))};
        const TermsVersion *now = inForce(versions, year.lastDay());
        const bool changes =
            now && holdsBy(from, year.lastDay()) && takesOver(from, *now) && terms != now->terms;
        if (changes)
            return Error{errors::kTermsOfPostedYear,
                         {{QStringLiteral("year"), year.number}, {QStringLiteral("plan_no"), plans.text(1)}}};
    }
    return {};
}

/// The first day of the version that follows one from `from`, if there is one.
std::optional<QDate> nextFrom(const std::vector<TermsVersion> &versions, const std::optional<QDate> &from)
{
    for (const TermsVersion &version : versions) {
        if (version.from && (!from || *version.from > *from))
            return version.from;
    }
    return std::nullopt;
}

/// Whether no day on which terms from `from` would hold lies in a closed year.
Result<void> requireOpenYears(const store::Connection &connection, const std::vector<TermsVersion> &versions,
                              const std::optional<QDate> &from)
{
    const auto next = nextFrom(versions, from);
    for (const Year year : periods::closedYears(connection)) {
        const bool holdsInIt = holdsBy(from, year.lastDay()) && (!next || *next > year.firstDay());
        if (holdsInIt)
            ZHANGFANG_TRY(periods::requireOpen(connection, year));
    }
    return {};
}

Result<TermsVersion> writeVersion(store::Transaction &transaction, const Terms &terms,
                                  const std::optional<QDate> &from, const QString &resolutionNo)
{
    const auto versions = readTermsVersions(transaction.connection());
    ZHANGFANG_TRY(refuseChangeOfPostedYears(transaction.connection(), versions, from, terms));
    ZHANGFANG_TRY(requireOpenYears(transaction.connection(), versions, from));
    std::optional<resolutions::ResolutionId> resolution;
    if (!resolutionNo.isEmpty()) {
        ZHANGFANG_TRY_ASSIGN(const auto found,
                             resolutions::requireResolution(transaction.connection(), resolutionNo,
                                                            resolutions::Matter::CharterChange));
        resolution = found.id;
    }
    std::optional<TermsId> replaces;
    for (const TermsVersion &version : versions) {
        if (version.from == from)
            replaces = version.id;
    }
    store::Statement insert = transaction.statement(kInsertVersion);
    insert.bind(":from_day", from);
    insert.bind(":terms_json", QString::fromUtf8(termsToJson(terms)));
    insert.bind(":replaces_id", replaces);
    insert.bind(":resolution_id", resolution);
    insert.run();
    return TermsVersion{TermsId(insert.insertedId()), from, terms, resolution};
}

} // namespace

Result<TermsVersion> CharterRegister::set(const Terms &terms, std::optional<QDate> from,
                                          const QString &resolutionNo)
{
    ZHANGFANG_TRY(validate(terms));
    return m_file.write("charter.set_terms", [&](store::Transaction &transaction) {
        return writeVersion(transaction, terms, from, resolutionNo);
    });
}

Result<std::vector<TermsVersion>> CharterRegister::versions() const
{
    return m_file.read([](const store::Connection &connection) {
        return Result<std::vector<TermsVersion>>(readTermsVersions(connection));
    });
}

Result<std::vector<TermsEntered>> CharterRegister::history() const
{
    return m_file.read([](const store::Connection &connection) -> Result<std::vector<TermsEntered>> {
        return readHistory(connection);
    });
}

Result<TermsVersion> CharterRegister::inForceOn(QDate day) const
{
    return m_file.read([&](const store::Connection &connection) { return requireTerms(connection, day); });
}

std::optional<TermsVersion> termsInForce(const store::Connection &connection, QDate day)
{
    const auto versions = readTermsVersions(connection);
    const TermsVersion *found = inForce(versions, day);
    return found ? std::optional(*found) : std::nullopt;
}

Result<TermsVersion> requireTerms(const store::Connection &connection, QDate day)
{
    if (auto found = termsInForce(connection, day))
        return *std::move(found);
    return Error{errors::kNoTermsInForce, {{QStringLiteral("day"), day}}};
}

TermsVersion termsVersion(const store::Connection &connection, TermsId id)
{
    store::Statement select(connection, kSelectVersion);
    select.bind(":id", id);
    const bool found = select.next();
    ZHANGFANG_ASSERT(found);
    return readVersion(select);
}

std::vector<TermsVersion> readTermsVersions(const store::Connection &connection)
{
    std::vector<TermsVersion> versions;
    store::Statement select(connection, kSelectVersions);
    while (select.next())
        versions.push_back(readVersion(select));
    return versions;
}

} // namespace zhangfang::charter
