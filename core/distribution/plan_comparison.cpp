#include "core/distribution/plan_comparison.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace zhangfang::distribution
{

namespace
{

std::vector<FigurePair> pairFigures(const Plan &first, const Plan &second)
{
    std::set<PlanFigure> listed; // in the law's order, as the enumeration is
    for (const Plan *plan : {&first, &second}) {
        for (const PlanFigureLine &line : figureLines(*plan))
            listed.insert(line.figure);
    }
    std::vector<FigurePair> pairs;
    for (const PlanFigure figure : listed)
        pairs.push_back({figure, amountOf(first, figure), amountOf(second, figure)});
    return pairs;
}

struct ByNumber {
    bool operator()(const QString &a, const QString &b) const { return compareNumbers(a, b) < 0; }
};

std::vector<MemberPair> pairMembers(const NamedPlan &first, const NamedPlan &second)
{
    std::map<QString, MemberPair, ByNumber> pairs;
    const auto pairOf = [&](const NamedPlan &plan, std::size_t i) -> MemberPair & {
        MemberPair &pair = pairs[plan.plan.lines[i].member.memberNo];
        pair.memberNo = plan.plan.lines[i].member.memberNo;
        pair.name = plan.persons[i].name;
        return pair;
    };
    for (std::size_t i = 0; i < first.plan.lines.size(); ++i) {
        MemberPair &pair = pairOf(first, i);
        pair.inFirst = true;
        pair.labourFirst = first.plan.lines[i].labour.amount;
        pair.capitalFirst = first.plan.lines[i].capital.amount;
    }
    for (std::size_t i = 0; i < second.plan.lines.size(); ++i) {
        MemberPair &pair = pairOf(second, i);
        pair.inSecond = true;
        pair.labourSecond = second.plan.lines[i].labour.amount;
        pair.capitalSecond = second.plan.lines[i].capital.amount;
    }
    std::vector<MemberPair> members;
    members.reserve(pairs.size());
    for (const auto &[number, pair] : pairs)
        members.push_back(pair);
    return members;
}

} // namespace

PlanComparison comparePlans(const NamedPlan &first, const NamedPlan &second)
{
    PlanComparison comparison{pairFigures(first.plan, second.plan), pairMembers(first, second),
                              charter::changedTerms(first.plan.terms, second.plan.terms)};
    comparison.gaining = static_cast<int>(std::ranges::count_if(
        comparison.members, [](const MemberPair &pair) { return pair.difference() > Money(); }));
    comparison.losing = static_cast<int>(std::ranges::count_if(
        comparison.members, [](const MemberPair &pair) { return pair.difference() < Money(); }));
    return comparison;
}

} // namespace zhangfang::distribution
