#include "tests/print/pdf_text.h"
#include "tests/print/picture.h"
#include "tests/print/samples.h"
#include "ui/print/member_register.h"
#include "ui/print/pay_roll.h"
#include "ui/print/pay_slips.h"
#include "ui/print/payout_roll.h"
#include "ui/print/payout_slips.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::tests;

namespace
{

/// Near a cut stand its marks and its fine line and nothing else.
void checkCut(const QImage &page, double y)
{
    INFO("cut at " << y << " mm");
    constexpr double kNear = 3.0, kLine = 0.4, kMark = 6.0;
    CHECK(inkIn(page, {0, y - kNear, 210, kNear - kLine}) == 0);
    CHECK(inkIn(page, {0, y + kLine, 210, kNear - kLine}) == 0);
    for (const double left : {0.5, 210 - kMark + 0.5}) {
        const QRectF mark(left, y - kLine, kMark - 1, 2 * kLine);
        CHECK(inkIn(page, mark) > int(mark.width() * kDotsPerInch / 25.4) - 2);
    }
    CHECK(inkIn(page, {kMark + 0.3, y - kLine, 1.4, 2 * kLine}) == 0);
    CHECK(inkIn(page, {20, y - kLine, 170, 2 * kLine}) > 0);
}

/// Printers lose what stands at the edges: only cut marks may.
void checkMargins(const QImage &page, const QSizeF &paper, const std::vector<double> &cuts)
{
    constexpr double kMargin = 5;
    CHECK(inkIn(page, {0, 0, paper.width(), kMargin - 0.7}) == 0);
    CHECK(inkIn(page, {0, paper.height() - kMargin, paper.width(), kMargin}) == 0);
    double top = 0;
    for (const double bottom : [&] {
             auto all = cuts;
             all.push_back(paper.height());
             return all;
         }()) {
        CHECK(inkIn(page, {0, top + 1, kMargin, bottom - top - 2}) == 0);
        CHECK(inkIn(page, {paper.width() - kMargin, top + 1, kMargin, bottom - top - 2}) == 0);
        top = bottom;
    }
}

constexpr QSizeF kPortrait(210, 297);
constexpr QSizeF kLandscape(297, 210);

} // namespace

TEST_CASE("no ink of a slip crosses a cut or the margins, however awkward the slip")
{
    const Chinese chinese;
    for (const print::Payout &payout : {samplePayout(6), awkwardPayout()}) {
        const print::PayoutSlipsDocument document(payout);
        const QImage page = previewOf(document, 0);
        checkCut(page, 99);
        checkCut(page, 198);
        checkMargins(page, kPortrait, {99, 198});
    }
}

TEST_CASE("slips two to an A4 or one to an A5 keep clear of the cut and the margins as well")
{
    const Chinese chinese;
    constexpr QSizeF kA5Across(210, 148);
    const print::PayoutSlipsDocument two(awkwardPayout(), kit::SlipSheet::TwoOnA4);
    checkCut(previewOf(two, 0), 148.5);
    checkMargins(previewOf(two, 0), kPortrait, {148.5});
    const print::PayoutSlipsDocument one(awkwardPayout(), kit::SlipSheet::OneOnA5);
    CHECK(one.pageCount() == int(awkwardPayout().lines.size()));
    CHECK(one.pageLayout().pageSize().id() == QPageSize::A5);
    checkMargins(previewOf(one, 0), kA5Across, {});
    const print::PaySlipsDocument halves(sampleMonthPay(14), kit::SlipSheet::TwoOnA4);
    checkCut(previewOf(halves, 0), 148.5);
    const print::PaySlipsDocument single(sampleMonthPay(14), kit::SlipSheet::OneOnA5);
    for (int page = 0; page < single.pageCount(); ++page)
        checkMargins(previewOf(single, page), kA5Across, {});
}

TEST_CASE("a sheet of pay slips is cut in three, in two or not at all")
{
    const Chinese chinese;
    const print::PaySlipsDocument document(sampleMonthPay(14));
    const QImage three = previewOf(document, 0), two = previewOf(document, 1), one = previewOf(document, 3);
    checkCut(three, 99);
    checkCut(three, 198);
    checkMargins(three, kPortrait, {99, 198});
    checkCut(two, 148.5);
    checkMargins(two, kPortrait, {148.5});
    CHECK(inkIn(one, {0, 20, 6, 250}) == 0);
    for (int page = 0; page < document.pageCount(); ++page)
        CHECK(inkIn(previewOf(document, page), {0, 297 - 5, 210, 5}) == 0);
}

TEST_CASE("rolls and registers keep clear of the edges, and of the punch at the left")
{
    const Chinese chinese;
    const print::PayoutRollDocument roll(samplePayout(28));
    const print::PayRollDocument payRoll(sampleMonthPay(33));
    const print::MemberRegisterDocument members(sampleRegister(41));
    for (int page = 0; page < roll.pageCount(); ++page) {
        checkMargins(previewOf(roll, page), kPortrait, {});
        CHECK(inkIn(previewOf(roll, page), {0, 0, 11.5, 297}) == 0);
    }
    for (int page = 0; page < payRoll.pageCount(); ++page)
        checkMargins(previewOf(payRoll, page), kPortrait, {});
    for (int page = 0; page < members.pageCount(); ++page)
        checkMargins(previewOf(members, page), kLandscape, {});
}

TEST_CASE("the boxes for signature and thumb are empty and large enough")
{
    const Chinese chinese;
    const QImage slip = previewOf(print::PayoutSlipsDocument(samplePayout(3)), 0);
    CHECK(inkIn(slip, {14.6, 77.5, 126.5, 11.5}) == 0); // under its caption
    CHECK(inkIn(slip, {146.6, 77.5, 48.5, 11.5}) == 0);
    CHECK(inkIn(slip, {14.0, 71.3, 127.5, 0.6}) > 700); // its upper edge
    CHECK(inkIn(slip, {14.0, 89.1, 127.5, 0.6}) > 700); // 17.8 mm below
    const QImage roll = previewOf(print::PayoutRollDocument(samplePayout(14)), 0);
    for (int row = 0; row < 14; ++row) {
        INFO("row " << row);
        const double top = 44.1 + row * 14 + 0.4;
        CHECK(inkIn(roll, {153.9, top, 23.4, 13.2}) == 0);
        CHECK(inkIn(roll, {178.2, top, 21.3, 13.2}) == 0);
    }
}

TEST_CASE("the preview shows the page that the PDF prints")
{
    const Chinese chinese;
    const print::PayoutSlipsDocument slips(awkwardPayout());
    const print::PayoutRollDocument roll(samplePayout(20));
    const print::PaySlipsDocument paySlips(sampleMonthPay(9));
    const print::MemberRegisterDocument members(sampleRegister(25));
    for (const print::Document *document :
         std::initializer_list<const print::Document *>{&slips, &roll, &paySlips, &members}) {
        INFO(document->title().toStdString());
        const QImage preview = previewOf(*document, 0), pdf = pdfPictureOf(*document, 0);
        // Where one has ink, so has the other, but for the soft edges of the type.
        const QSizeF paper = document->pageLayout().fullRect(QPageLayout::Millimeter).size();
        constexpr double kCell = 3;
        for (double y = 0; y + kCell < paper.height(); y += kCell) {
            for (double x = 0; x + kCell < paper.width(); x += kCell) {
                const QRectF cell(x, y, kCell, kCell), around = cell.adjusted(-0.4, -0.4, 0.4, 0.4);
                if (inkIn(preview, cell) > 12 && inkIn(pdf, around) == 0)
                    FAIL_CHECK("only in the preview: " << x << ", " << y);
                if (inkIn(pdf, cell) > 12 && inkIn(preview, around) == 0)
                    FAIL_CHECK("only in the PDF: " << x << ", " << y);
            }
        }
    }
}
