#pragma once

#include "ui/print/document.h"
#include "ui/print/payout.h"
#include "ui/print/roll.h"

namespace zhangfang::print
{

/// The roll by which members sign for their payout of a second round (二次分配发放表), 14 to a page, with
/// page sums, carry-over, and the total in figures and capitals. Identity numbers show their last four
/// digits.
///
/// Where a member's amount is converted to contribution, the roll has a column for it, so that every row adds
/// up.
class PayoutRollDocument final : public Document
{
public:
    explicit PayoutRollDocument(const Payout &payout);

    QString title() const override { return m_title; }
    QPageLayout pageLayout() const override;
    int pageCount() const override { return m_pages.count(); }
    void paintPage(int page, Canvas &canvas) const override { m_pages.paint(page, canvas); }

private:
    QString m_title;
    RollPages m_pages;
};

} // namespace zhangfang::print
