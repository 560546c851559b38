#include "core/labour/job_rules.h"

#include "core/labour/labour_errors.h"

#include <algorithm>

namespace zhangfang::labour
{

namespace
{

/// The youngest rate of exactly this kind on `day`; nullptr where none holds.
const JobRate *ownRate(const JobTerms &job, WorkKind kind, QDate day)
{
    const JobRate *found = nullptr;
    for (const JobRate &rate : job.rates) {
        const bool holds = rate.kind == kind && (!rate.from || *rate.from <= day);
        if (holds && (!found || found->from < rate.from))
            found = &rate;
    }
    return found;
}

Error rateTwice(const JobTerms &job, const JobRate &rate)
{
    return {errors::kRateTwice,
            {{QStringLiteral("job_no"), job.number},
             {QStringLiteral("kind"), QString(toKey(rate.kind))},
             {QStringLiteral("from"), rate.from.value_or(QDate())}}};
}

Result<void> checkRates(const JobTerms &job)
{
    if (std::ranges::none_of(job.rates, [](const JobRate &r) { return r.kind == WorkKind::Normal; }))
        return Error{errors::kRateMissing, {{QStringLiteral("job_no"), job.number}}};
    for (auto rate = job.rates.begin(); rate != job.rates.end(); ++rate) {
        if (rate->price == Price())
            return Error{errors::kRateZero, {{QStringLiteral("job_no"), job.number}}};
        const bool twice = std::any_of(job.rates.begin(), rate, [rate](const JobRate &other) {
            return other.kind == rate->kind && other.from == rate->from;
        });
        if (twice)
            return rateTwice(job, *rate);
    }
    return {};
}

} // namespace

Result<Price> rateInForce(const JobTerms &job, WorkKind kind, QDate day)
{
    const JobRate *rate = ownRate(job, kind, day);
    if (!rate)
        rate = ownRate(job, WorkKind::Normal, day);
    if (!rate) {
        return Error{errors::kNoRateOnDay,
                     {{QStringLiteral("job_no"), job.number},
                      {QStringLiteral("kind"), QString(toKey(kind))},
                      {QStringLiteral("day"), day}}};
    }
    return rate->price;
}

Result<void> checkJob(const JobTerms &job)
{
    const ErrorParams params{{QStringLiteral("job_no"), job.number}};
    if (job.number.trimmed().isEmpty())
        return Error{errors::kJobNumberMissing};
    if (job.clientName.trimmed().isEmpty())
        return Error{errors::kClientMissing, params};
    if (job.work.trimmed().isEmpty())
        return Error{errors::kWorkMissing, params};
    return checkRates(job);
}

Result<std::vector<JobRate>> addedRates(const JobTerms &standing, const JobTerms &incoming)
{
    const bool sameJob = standing.clientName == incoming.clientName &&
                         standing.agreementNumber == incoming.agreementNumber &&
                         standing.work == incoming.work && standing.unit == incoming.unit;
    std::vector<JobRate> added;
    for (const JobRate &rate : incoming.rates) {
        const auto known = std::ranges::find_if(standing.rates, [&rate](const JobRate &other) {
            return other.kind == rate.kind && other.from == rate.from;
        });
        if (known == standing.rates.end())
            added.push_back(rate);
        else if (known->price != rate.price)
            return rateTwice(incoming, rate);
    }
    if (!sameJob || added.empty())
        return Error{errors::kJobNumberTaken, {{QStringLiteral("job_no"), incoming.number}}};
    return added;
}

} // namespace zhangfang::labour
