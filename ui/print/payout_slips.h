#pragma once

#include "ui/print/document.h"
#include "ui/print/payout.h"
#include "ui/print/slip_parts.h"
#include "ui/print/spelling.h"

#include <QStringList>

namespace zhangfang::print
{

/// The members' payout slips of a second round (二次分配发放条), three or two to an A4 or
/// one to an A5.
///
/// Each says whose it is; the member's and everybody's figures; how the part came out of its pool, with what
/// became of the last fraction; what is deducted and converted; the net in figures and capitals; and has room
/// for signature, thumb and date. A line whose net is not its parts less its deductions is a broken
/// invariant.
class PayoutSlipsDocument final : public Document
{
public:
    explicit PayoutSlipsDocument(Payout payout, kit::SlipSheet sheet = kit::SlipSheet::ThreeOnA4);

    QString title() const override;
    QPageLayout pageLayout() const override;
    int pageCount() const override;
    void paintPage(int page, Canvas &canvas) const override;

private:
    void paintSlip(Canvas &slip, const PayoutLine &line, int page) const;
    void paintPerson(Canvas &slip, const PayoutLine &line) const;
    void paintFigures(Canvas &slip, const PayoutLine &line) const;
    void paintTrace(Canvas &slip, const PayoutLine &line) const;
    void paintNet(Canvas &slip, const PayoutLine &line) const;
    void paintBottom(Canvas &slip) const;
    QString foot() const;

    Payout m_payout;
    WeightSpelling m_weights;
    SlipShares m_shares;
};

} // namespace zhangfang::print
