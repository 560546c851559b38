#pragma once

#include "core/charter/term.h"
#include "core/distribution/plan.h"
#include "core/distribution/plan_figures.h"

#include <QString>

#include <vector>

/// Two plans side by side: two drafts, or a draft and a preview.
namespace zhangfang::distribution
{

/// The same figure in two plans.
struct FigurePair {
    PlanFigure figure;
    Money first;
    Money second;

    Money difference() const { return second - first; }
    friend bool operator==(const FigurePair &, const FigurePair &) = default;
};

/// The same person in two plans. Who stands in one of them only has nothing in the other.
struct MemberPair {
    QString memberNo;
    QString name;
    bool inFirst = false;
    bool inSecond = false;
    Money labourFirst;
    Money labourSecond;
    Money capitalFirst;
    Money capitalSecond;

    Money first() const { return labourFirst + capitalFirst; }
    Money second() const { return labourSecond + capitalSecond; }
    Money difference() const { return second() - first(); }
    friend bool operator==(const MemberPair &, const MemberPair &) = default;
};

/// What two plans have in common and where they part.
struct PlanComparison {
    std::vector<FigurePair> figures;  ///< every line that either plan lists, in the law's order
    std::vector<MemberPair> members;  ///< everybody in either plan, by member number
    std::vector<charter::Term> terms; ///< in which the terms differ that they stand on
    int gaining = 0;                  ///< members who get more in the second plan
    int losing = 0;                   ///< members who get less in it
};

/// `first` and `second` may be of any year and round.
PlanComparison comparePlans(const NamedPlan &first, const NamedPlan &second);

} // namespace zhangfang::distribution
