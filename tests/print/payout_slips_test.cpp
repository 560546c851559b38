#include "tests/print/pdf_text.h"
#include "tests/print/samples.h"
#include "ui/print/payout_slips.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace zhangfang;
using namespace zhangfang::tests;

TEST_CASE("slips come three to a page")
{
    const Chinese chinese;
    const print::PayoutSlipsDocument document(samplePayout(11));
    const QStringList pages = textOfPages(document);
    REQUIRE(pages.size() == 4);
    CHECK(packed(pages[0]).contains(QStringLiteral("姓名朱𠮷社员编号002")));
}
