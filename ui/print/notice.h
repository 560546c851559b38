#pragma once

#include "ui/print/document.h"
#include "ui/print/payout.h"
#include "ui/print/sheet_parts.h"
#include "ui/print/spelling.h"

#include <QDate>

#include <optional>
#include <vector>

namespace zhangfang::print
{

/// One step of the surplus on its way to the members, with the article that it rests on.
struct NoticeStep {
    QString item;
    Money amount;
    QString basis; ///< empty: none
};

/// What is put up on the wall before the assembly decides on a distribution, and after it has (Law on
/// Farmers' Cooperatives, art. 40: the plan is laid out 15 days before the assembly).
struct Notice {
    Payout payout; ///< figures of everybody; numbers are masked by the paper
    std::vector<NoticeStep> steps;
    QDate issuedOn;
    std::optional<QDate> until; ///< last day on the wall
};

/// The public notice of a distribution (盈余分配方案公示) on A4: text, how the surplus is shared with
/// articles, how it comes to each, and everybody with hours and contribution so that each can recompute.
/// Nothing that a member looks for is under 11 pt; identity numbers show three and two places, nothing else
/// personal is on it.
class NoticeDocument final : public Document
{
public:
    explicit NoticeDocument(Notice notice);

    QString title() const override;
    QPageLayout pageLayout() const override;
    int pageCount() const override;
    void paintPage(int page, Canvas &canvas) const override;

private:
    double tableTop(int page) const;
    std::size_t rowsOn(int page) const;
    std::size_t firstRowOf(int page) const;
    QString heading() const;
    QString opening() const;
    QString explanation() const;
    void paintFirstPage(Canvas &sheet) const;
    double paintSteps(Canvas &sheet, double top) const;
    void paintMembers(Canvas &sheet, int page, double top) const;
    void paintMember(Canvas &sheet, const PayoutLine &line, double top) const;

    Notice m_notice;
    WeightSpelling m_weights;
};

} // namespace zhangfang::print
