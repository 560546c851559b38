#pragma once

#include "core/distribution/engine.h"

namespace fixture
{

inline zhangfang::Money fen(qint64 amount)
{
    return zhangfang::Money::fromFen(amount);
}

inline zhangfang::Rate bp(qint64 basisPoints)
{
    return zhangfang::Rate::fromBasisPoints(basisPoints);
}

/// Reserve 10 %, labour 60 % by minutes, unit 1 fen.
inline zhangfang::charter::Terms terms()
{
    zhangfang::charter::Terms terms;
    terms.reserves = {{QStringLiteral("公积金"), bp(1'000)}};
    return terms;
}

inline zhangfang::distribution::MemberInput member(const char *no, qint64 minutes, qint64 contributionFen)
{
    zhangfang::distribution::MemberInput input;
    input.memberNo = QString::fromUtf8(no);
    input.labourWeight = minutes;
    input.capital.contribution = fen(contributionFen);
    input.capitalWeight = contributionFen;
    input.contributionWeight = contributionFen;
    input.daysHeld = 365;
    return input;
}

inline zhangfang::distribution::PlanInput input(qint64 surplusFen,
                                                std::vector<zhangfang::distribution::MemberInput> members)
{
    zhangfang::distribution::PlanInput input;
    input.year = {2025};
    input.terms = terms();
    input.figures.surplus = fen(surplusFen);
    input.members = std::move(members);
    return input;
}

} // namespace fixture
