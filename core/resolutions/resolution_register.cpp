#include "core/resolutions/resolution_register.h"

#include "core/resolutions/resolution_rules.h"
#include "core/resolutions/resolutions_errors.h"
#include "core/store/statement.h"

#include <algorithm>
#include <map>

namespace zhangfang::resolutions
{

namespace
{

constexpr const char *kInsert =
    "INSERT INTO resolution (tx, number, organ, adopted_on, title, heads_total, heads_present, votes_total,"
    " votes_for, votes_against, laid_out_on)"
    " VALUES (:tx, :number, :organ, :adopted_on, :title, :heads_total, :heads_present, :votes_total,"
    " :votes_for, :votes_against, :laid_out_on)";
constexpr const char *kInsertMatter =
    "INSERT INTO resolution_matter (tx, resolution_id, matter) VALUES (:tx, :resolution, :matter)";
constexpr const char *kAll =
    "SELECT id, number, organ, adopted_on, title, heads_total, heads_present, votes_total, votes_for,"
    " votes_against, laid_out_on FROM resolution ORDER BY adopted_on, id";
constexpr const char *kAllMatters = "SELECT resolution_id, matter FROM resolution_matter";

Resolution resolutionAt(const store::Statement &row)
{
    const auto organ = organFromKey(row.text(2));
    ZHANGFANG_ASSERT(organ.has_value());
    const QDate laidOutOn = row.date(10);
    ResolutionRecord record;
    record.number = row.text(1);
    record.organ = *organ;
    record.adoptedOn = row.date(3);
    record.title = row.text(4);
    record.headsTotal = int(row.integer(5));
    record.headsPresent = int(row.integer(6));
    record.votesTotal = int(row.integer(7));
    record.votesFor = int(row.integer(8));
    record.votesAgainst = int(row.integer(9));
    record.laidOutOn = laidOutOn.isValid() ? std::optional(laidOutOn) : std::nullopt;
    return Resolution{std::move(record), row.id<ResolutionId>(0)};
}

std::optional<Resolution> findResolution(const store::Connection &connection, const QString &number)
{
    const auto all = readResolutions(connection);
    const auto found = std::ranges::find(all, number.trimmed(), &Resolution::number);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<ResolutionId> enter(store::Transaction &transaction, const ResolutionRecord &record)
{
    ZHANGFANG_TRY(checkRecord(record));
    const QString number = record.number.trimmed();
    if (const auto other = findResolution(transaction.connection(), number))
        return Error{
            errors::kResolutionNumberTaken,
            {{QStringLiteral("resolution_no"), number}, {QStringLiteral("adopted_on"), other->adoptedOn}}};
    auto insert = transaction.statement(kInsert);
    insert.bind(":number", number)
        .bind(":organ", QString(toKey(record.organ)))
        .bind(":adopted_on", record.adoptedOn)
        .bind(":title", record.title.trimmed())
        .bind(":heads_total", record.headsTotal)
        .bind(":heads_present", record.headsPresent)
        .bind(":votes_total", record.votesTotal)
        .bind(":votes_for", record.votesFor)
        .bind(":votes_against", record.votesAgainst)
        .bind(":laid_out_on", record.laidOutOn)
        .run();
    const ResolutionId id(insert.insertedId());
    for (const Matter matter : record.matters)
        transaction.statement(kInsertMatter)
            .bind(":resolution", id)
            .bind(":matter", QString(toKey(matter)))
            .run();
    return id;
}

ErrorCode neededFor(Matter matter)
{
    switch (matter) {
    case Matter::CharterChange:
        return errors::kNeedsCharterChange;
    case Matter::Distribution:
        return errors::kNeedsDistribution;
    case Matter::ReserveUse:
        return errors::kNeedsReserveUse;
    case Matter::KeepBack:
        return errors::kNeedsKeepBack;
    case Matter::OpeningUse:
        return errors::kNeedsOpeningUse;
    case Matter::Conversion:
        return errors::kNeedsConversion;
    case Matter::Entry:
        return errors::kNeedsEntry;
    case Matter::Expulsion:
        return errors::kNeedsExpulsion;
    case Matter::Reopening:
        return errors::kNeedsReopening;
    case Matter::Other:
        break;
    }
    return errors::kNeedsResolution;
}

} // namespace

Result<ResolutionId> ResolutionRegister::add(const ResolutionRecord &record)
{
    return m_file.write("resolutions.add",
                        [&](store::Transaction &transaction) { return enter(transaction, record); });
}

Result<std::vector<Resolution>> ResolutionRegister::resolutions() const
{
    return m_file.read([](const store::Connection &connection) {
        return Result<std::vector<Resolution>>(readResolutions(connection));
    });
}

std::vector<Resolution> readResolutions(const store::Connection &connection)
{
    std::map<ResolutionId, std::set<Matter>> matters;
    store::Statement matterRows(connection, kAllMatters);
    while (matterRows.next()) {
        const auto matter = matterFromKey(matterRows.text(1));
        ZHANGFANG_ASSERT(matter.has_value());
        matters[matterRows.id<ResolutionId>(0)].insert(*matter);
    }
    std::vector<Resolution> resolutions;
    store::Statement all(connection, kAll);
    while (all.next()) {
        resolutions.push_back(resolutionAt(all));
        resolutions.back().matters = matters[resolutions.back().id];
    }
    return resolutions;
}

Result<Resolution> requireResolution(const store::Connection &connection, const QString &number,
                                     Matter matter)
{
    if (number.trimmed().isEmpty())
        return Error{neededFor(matter)};
    const auto resolution = findResolution(connection, number);
    if (!resolution)
        return Error{errors::kNoSuchResolution, {{QStringLiteral("resolution_no"), number}}};
    if (!resolution->matters.contains(matter))
        return Error{errors::kResolutionOfOtherMatter,
                     {{QStringLiteral("resolution_no"), resolution->number},
                      {QStringLiteral("title"), resolution->title},
                      {QStringLiteral("matter"), QString(toKey(matter))}}};
    ZHANGFANG_TRY(requireCarried(*resolution, matter));
    return *resolution;
}

} // namespace zhangfang::resolutions
