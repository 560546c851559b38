#include "core/resolutions/resolution_rules.h"

#include "core/base/text.h"
#include "core/resolutions/resolutions_errors.h"

#include <algorithm>

namespace zhangfang::resolutions
{

namespace
{

/// The refusal with the number of the resolution in front of its own parameters.
Error about(const ResolutionRecord &record, ErrorCode code, ErrorParams params = {})
{
    params.insert(params.begin(), {QStringLiteral("resolution_no"), record.number});
    return {code, std::move(params)};
}

Result<void> checkComplete(const ResolutionRecord &record)
{
    if (record.number.trimmed().isEmpty())
        return Error{errors::kResolutionNumberMissing};
    if (record.title.trimmed().isEmpty())
        return about(record, errors::kResolutionTitleMissing);
    if (!record.adoptedOn.isValid())
        return about(record, errors::kResolutionDateMissing);
    if (record.matters.empty())
        return about(record, errors::kResolutionMatterMissing);
    return {};
}

Result<void> checkFigures(const ResolutionRecord &record)
{
    const bool headsFit =
        record.headsTotal > 0 && record.headsPresent >= 0 && record.headsPresent <= record.headsTotal;
    if (!headsFit)
        return about(record, errors::kHeadsImpossible,
                     {{QStringLiteral("heads_present"), record.headsPresent},
                      {QStringLiteral("heads_total"), record.headsTotal}});
    const qint64 cast = qint64(record.votesFor) + record.votesAgainst;
    if (record.votesFor < 0 || record.votesAgainst < 0 || cast > record.votesTotal)
        return about(record, errors::kVotesImpossible,
                     {{QStringLiteral("votes_for"), record.votesFor},
                      {QStringLiteral("votes_against"), record.votesAgainst},
                      {QStringLiteral("votes_total"), record.votesTotal}});
    const int additional = record.votesTotal - record.headsTotal;
    const qint64 mostCast = qint64(record.headsPresent) + std::max(additional, 0);
    if (cast > mostCast)
        return about(record, errors::kMoreVotesThanPresent,
                     {{QStringLiteral("votes_cast"), cast},
                      {QStringLiteral("heads_present"), record.headsPresent},
                      {QStringLiteral("most"), mostCast}});
    return {};
}

Result<void> checkVotesOfOrgan(const ResolutionRecord &record)
{
    const std::pair<QString, QVariant> votes{QStringLiteral("votes_total"), record.votesTotal};
    const std::pair<QString, QVariant> heads{QStringLiteral("heads_total"), record.headsTotal};
    if (record.organ == Organ::Board && record.votesTotal != record.headsTotal)
        return about(record, errors::kBoardVotes, {votes, heads});
    if (record.votesTotal < record.headsTotal)
        return about(record, errors::kVotesBelowHeads, {votes, heads});
    const qint64 most = record.headsTotal + qint64(record.headsTotal) * kMostAdditionalVotesPercent / 100;
    if (record.votesTotal > most)
        return about(record, errors::kAdditionalVotesOverLaw, {votes, heads, {QStringLiteral("most"), most}});
    if (record.organ == Organ::RepresentativeAssembly && record.headsTotal < kLeastRepresentatives)
        return about(record, errors::kTooFewRepresentatives,
                     {heads, {QStringLiteral("least"), kLeastRepresentatives}});
    return {};
}

Result<void> checkMatters(const ResolutionRecord &record)
{
    const auto kept = std::ranges::find_if(record.matters, isKeptForAssembly);
    if (record.organ == Organ::Board && kept != record.matters.end())
        return about(record, errors::kKeptForAssembly, {{QStringLiteral("matter"), QString(toKey(*kept))}});
    const QDate latest = record.adoptedOn.addDays(-kDaysLaidOut);
    if (record.laidOutOn && std::ranges::any_of(record.matters, needsLayingOut) && *record.laidOutOn > latest)
        return about(record, errors::kLaidOutTooLate,
                     {{QStringLiteral("laid_out_on"), *record.laidOutOn},
                      {QStringLiteral("adopted_on"), record.adoptedOn},
                      {QStringLiteral("latest"), latest}});
    return {};
}

} // namespace

bool isKeptForAssembly(Matter matter)
{
    return matter != Matter::Reopening && matter != Matter::Other;
}

bool needsTwoThirds(Matter matter)
{
    return matter == Matter::CharterChange;
}

bool needsLayingOut(Matter matter)
{
    switch (matter) {
    case Matter::Distribution:
    case Matter::ReserveUse:
    case Matter::KeepBack:
    case Matter::OpeningUse:
    case Matter::Conversion:
        return true;
    case Matter::CharterChange:
    case Matter::Entry:
    case Matter::Expulsion:
    case Matter::Reopening:
    case Matter::Other:
        break;
    }
    return false;
}

int quorumOf(int headsTotal)
{
    return int((qint64(headsTotal) * 2 + 2) / 3);
}

int majorityOf(Matter matter, int votesTotal)
{
    return needsTwoThirds(matter) ? int((qint64(votesTotal) * 2 + 2) / 3) : votesTotal / 2 + 1;
}

QString nextNumber(const std::vector<Resolution> &resolutions, Year year)
{
    constexpr qsizetype kMostDigits = 6;
    const QString prefix = QString::number(year.number) + QLatin1Char('-');
    QString greatest = QStringLiteral("0");
    for (const Resolution &resolution : resolutions) {
        const QString count = resolution.number.mid(prefix.size());
        const bool isCountable =
            resolution.number.startsWith(prefix) && count.size() <= kMostDigits && isAllDigits(count);
        if (isCountable && count.toInt() >= greatest.toInt())
            greatest = count;
    }
    return prefix + QString::number(greatest.toInt() + 1).rightJustified(greatest.size(), QLatin1Char('0'));
}

Result<void> checkRecord(const ResolutionRecord &record)
{
    ZHANGFANG_TRY(checkComplete(record));
    ZHANGFANG_TRY(checkFigures(record));
    ZHANGFANG_TRY(checkVotesOfOrgan(record));
    return checkMatters(record);
}

std::vector<Warning> warningsOn(const ResolutionRecord &record, QDate today)
{
    std::vector<Warning> warnings;
    if (!record.laidOutOn && std::ranges::any_of(record.matters, needsLayingOut))
        warnings.push_back(about(record, errors::kLaidOutUnknown));
    if (record.adoptedOn > today)
        warnings.push_back(
            about(record, errors::kResolutionInFuture, {{QStringLiteral("adopted_on"), record.adoptedOn}}));
    return warnings;
}

Result<void> requireCarried(const ResolutionRecord &record, Matter matter)
{
    const int quorum = quorumOf(record.headsTotal);
    if (record.organ != Organ::Board && record.headsPresent < quorum)
        return about(record, errors::kNoQuorum,
                     {{QStringLiteral("heads_present"), record.headsPresent},
                      {QStringLiteral("heads_total"), record.headsTotal},
                      {QStringLiteral("needed"), quorum}});
    const int majority = majorityOf(matter, record.votesTotal);
    if (record.votesFor < majority)
        return about(record, errors::kNotCarried,
                     {{QStringLiteral("votes_for"), record.votesFor},
                      {QStringLiteral("votes_total"), record.votesTotal},
                      {QStringLiteral("needed"), majority}});
    return {};
}

} // namespace zhangfang::resolutions
