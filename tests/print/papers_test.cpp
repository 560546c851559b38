#include "tests/print/pdf_text.h"
#include "tests/print/samples.h"
#include "ui/print/member_register.h"
#include "ui/print/pay_roll.h"
#include "ui/print/pay_slips.h"
#include "ui/print/payout_roll.h"
#include "ui/print/payout_slips.h"

#include <catch2/catch.hpp>

#include <QDir>

using namespace zhangfang;
using namespace zhangfang::tests;

/// Not a test of its own: run with the tag to get papers to look at, in the folder that ZHANGFANG_PAPERS
/// names.
TEST_CASE("papers to look at", "[.papers]")
{
    const Chinese chinese;
    const QDir folder(qEnvironmentVariable("ZHANGFANG_PAPERS"));
    const auto write = [&folder](const print::Document &document, const char *name) {
        CHECK(print::writePdf(document, paperFonts(), folder.filePath(QString::fromLatin1(name))));
    };
    write(print::PayoutSlipsDocument(samplePayout(11)), "slips.pdf");
    write(print::PayoutSlipsDocument(awkwardPayout()), "slips-awkward.pdf");
    write(print::PayoutRollDocument(samplePayout(45)), "roll.pdf");
    write(print::PayoutRollDocument(awkwardPayout()), "roll-awkward.pdf");
    write(print::PaySlipsDocument(sampleMonthPay(23)), "payslips.pdf");
    write(print::PayRollDocument(sampleMonthPay(33)), "payroll.pdf");
    write(print::MemberRegisterDocument(sampleRegister(45)), "register.pdf");
}
