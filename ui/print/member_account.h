#pragma once

#include "core/base/month.h"
#include "core/money/price.h"
#include "ui/print/document.h"
#include "ui/print/paper.h"
#include "ui/print/sheet_parts.h"

#include <QDate>

#include <vector>

namespace zhangfang::print
{

/// What one line of a member account says under the form's headings; zeros stay blank, as is its custom.
struct AccountFigures {
    Money contribution;     ///< 成员出资, from other sources than assets of poverty relief
    Money reserveShare;     ///< 公积金份额
    Money subsidyShare;     ///< 国家财政直接补助形成财产量化份额
    Money donationShare;    ///< 他人捐赠形成财产量化份额
    qint64 timeMinutes = 0; ///< labour paid by time
    Quantity pieces;        ///< labour paid by quantity
    Money timePay;
    Money piecePay;
    Money byLabour;  ///< 盈余返还金额
    Money byCapital; ///< 剩余盈余分配金额

    AccountFigures &operator+=(const AccountFigures &other);
    friend bool operator==(const AccountFigures &, const AccountFigures &) = default;
};

/// One dated line.
struct AccountRow {
    QDate day;
    QString text; ///< 摘要
    AccountFigures figures;
};

/// A member's account (成员账户) of one year in the form of the accounting rules for farmers' cooperatives
/// (财会〔2021〕37号).
struct MemberAccountPaper {
    Letterhead letterhead;
    Year year{0};
    QString number;
    QString name;
    AccountFigures opening; ///< what is held at the year's beginning; no trade, no distribution
    std::vector<AccountRow> rows;
    qint64 pieceMinutes = 0; ///< of the labour paid by quantity: counts in the second round by its hours
};

/// The member account on A4 landscape, fourteen columns, with the opening, every movement by day, and the
/// balances and sums of the year's end.
class MemberAccountDocument final : public Document
{
public:
    explicit MemberAccountDocument(MemberAccountPaper account);

    QString title() const override;
    QPageLayout pageLayout() const override;
    int pageCount() const override;
    void paintPage(int page, Canvas &canvas) const override;

private:
    /// A line as it stands in the table.
    struct Line {
        QString number;
        QDate day;
        QString text;
        AccountFigures figures;
        bool isSum = false;
    };

    void paintHead(Canvas &sheet) const;
    void paintHeadings(Canvas &sheet) const;
    void paintLine(Canvas &sheet, const Line &line, double top) const;
    void paintFoot(Canvas &sheet, int page, double bottom) const;
    QString remark() const;

    MemberAccountPaper m_account;
    std::vector<Line> m_lines;
};

} // namespace zhangfang::print
