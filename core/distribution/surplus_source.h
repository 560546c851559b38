#pragma once

#include "core/base/result.h"
#include "core/money/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace zhangfang::distribution
{

/// How a year's result comes about, in a few lines: what the surplus statement (盈余及盈余分配表, rows 1 to
/// 12) says at length. Wages are a cost of the year; the second round shares what they and all else leave
/// over.
struct ResultStatement {
    Money income;     ///< operating and other income, return on investment (accounts 501, 502, 511)
    Money wages;      ///< labour fees among the costs (account 213), as the accountant's books have them
    Money otherCosts; ///< every other cost (accounts 521 to 529, and what of 401 is no labour fee)
    Money incomeTax;  ///< account 531
    Money runWages;   ///< what the year's pay runs came to when the plan was drawn up; no part of the sum

    Money surplus() const { return income - wages - otherCosts - incomeTax; }
    /// By how much the books have more wages than the pay runs.
    Money wagesDifference() const { return wages - runWages; }
    friend bool operator==(const ResultStatement &, const ResultStatement &) = default;
};

/// What a plan's surplus rests on: the statement it was read from, and, where somebody typed them, its lines.
struct SurplusSource {
    QString document; ///< which statement, as people would ask for it; empty: not said
    QString preparedBy;
    std::optional<QDate> preparedOn;
    std::optional<ResultStatement> statement;

    bool isGiven() const { return !document.isEmpty() || !preparedBy.isEmpty() || preparedOn || statement; }
    friend bool operator==(const SurplusSource &, const SurplusSource &) = default;
};

/// Refuses distribution.statement_differs where the statement's lines do not come to the surplus.
Result<void> checkSource(const SurplusSource &source, Money surplus);

} // namespace zhangfang::distribution
