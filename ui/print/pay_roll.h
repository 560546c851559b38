#pragma once

#include "ui/print/document.h"
#include "ui/print/month_pay.h"
#include "ui/print/roll.h"

namespace zhangfang::print
{

/// The roll by which people sign for a month's pay (劳务费发放表; wage regulation art. 15), 14 to a page.
///
/// Non-members stand apart after the members, with sums of their own (Law on Farmers' Cooperatives, art. 41);
/// the roll closes with the total of both in figures and capitals.
class PayRollDocument final : public Document
{
public:
    explicit PayRollDocument(const MonthPay &pay);

    QString title() const override { return m_title; }
    QPageLayout pageLayout() const override;
    int pageCount() const override { return m_pages.count(); }
    void paintPage(int page, Canvas &canvas) const override { m_pages.paint(page, canvas); }

private:
    QString m_title;
    RollPages m_pages;
};

} // namespace zhangfang::print
