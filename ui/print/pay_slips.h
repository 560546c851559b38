#pragma once

#include "ui/kit/format.h"
#include "ui/print/document.h"
#include "ui/print/month_pay.h"
#include "ui/print/slip_parts.h"

#include <vector>

namespace zhangfang::print
{

/// The month's pay slips (劳务费清单; wage regulation art. 15: one to everybody paid), three or two to an A4
/// or one to an A5.
///
/// On A4 a slip of more than five lines takes half a page, one of more than fifteen a page of its own; what
/// does not fit a page goes on over the next ones with its sum carried over. The order of the persons is
/// kept.
class PaySlipsDocument final : public Document
{
public:
    explicit PaySlipsDocument(MonthPay pay, kit::SlipSheet sheet = kit::SlipSheet::ThreeOnA4);

    QString title() const override;
    QPageLayout pageLayout() const override;
    int pageCount() const override { return m_pageCount; }
    void paintPage(int page, Canvas &canvas) const override;

private:
    /// One slip, or one page's part of a long one, in its place.
    struct Part {
        int page;
        double top;
        double height;
        std::size_t person;
        std::size_t firstLine;
        std::size_t lines;

        bool isFirst() const { return firstLine == 0; }
    };

    /// How many of the persons from `next` on stand on a page together, and how high each slip is; none where
    /// the next one needs more than a page.
    struct Group {
        std::size_t persons;
        double height;
    };
    Group groupAt(std::size_t next) const;
    void layOut();
    void addLongSlip(std::size_t person);
    bool isLast(const Part &part) const;
    void paintPart(Canvas &slip, const Part &part) const;
    void paintPerson(Canvas &slip, const Part &part) const;
    double paintTable(Canvas &slip, const Part &part) const;
    void paintLine(Canvas &slip, const PaySlipLine &line, double top, kit::HoursForm form) const;
    double paintSumRow(Canvas &slip, double top, const QString &label, Money sum) const;
    void paintNet(Canvas &slip, const PaidPerson &person, double top) const;
    void paintBottom(Canvas &slip, double height) const;
    Money sumBefore(const Part &part) const;

    MonthPay m_pay;
    SlipShares m_shares;
    std::vector<Part> m_parts; ///< in the order of pages
    int m_pageCount = 0;
};

} // namespace zhangfang::print
