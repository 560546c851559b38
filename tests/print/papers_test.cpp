#include "tests/print/pdf_text.h"
#include "tests/print/samples.h"
#include "ui/print/member_register.h"
#include "ui/print/pay_roll.h"
#include "ui/print/pay_slips.h"
#include "ui/print/payout_roll.h"
#include "ui/print/payout_slips.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QRegularExpression>

#include <functional>
#include <memory>

using namespace zhangfang;
using namespace zhangfang::tests;

namespace
{

using PaperUse = std::function<void(const print::Document &, const char *)>;

/// All papers in all their states.
void forAllPapers(const PaperUse &use)
{
    use(print::PayoutSlipsDocument(samplePayout(11)), "slips.pdf");
    use(print::PayoutSlipsDocument(awkwardPayout()), "slips-awkward.pdf");
    use(print::PayoutRollDocument(samplePayout(45)), "roll.pdf");
    use(print::PayoutRollDocument(awkwardPayout()), "roll-awkward.pdf");
    use(print::PaySlipsDocument(sampleMonthPay(23)), "payslips.pdf");
    use(print::PayRollDocument(sampleMonthPay(33)), "payroll.pdf");
    use(print::MemberRegisterDocument(sampleRegister(45)), "register.pdf");
    print::Payout reversed = samplePayout(3);
    reversed.standing = print::PlanStanding::Reversed;
    for (const auto measure : {charter::LabourMeasure::Minutes, charter::LabourMeasure::LabourFee,
                               charter::LabourMeasure::Points}) {
        reversed.labourMeasure = measure;
        use(print::PayoutSlipsDocument(reversed), "slips-reversed.pdf");
    }
    print::MemberRegister full = sampleRegister(3);
    full.reader.reset();
    use(print::MemberRegisterDocument(full), "register-full.pdf");
}

} // namespace

TEST_CASE("papers in Chinese have not one English word")
{
    const Chinese chinese;
    static const QRegularExpression english(QStringLiteral("[a-z]{3,}"));
    forAllPapers([](const print::Document &document, const char *name) {
        INFO(name);
        const QString text = textOfPages(document).join(QLatin1Char('\n'));
        CHECK_FALSE(text.isEmpty());
        CHECK(english.match(text).captured().toStdString() == "");
    });
}

TEST_CASE("papers have a title of their own and can be painted in English too")
{
    QStringList titles;
    forAllPapers([&titles](const print::Document &document, const char *name) {
        INFO(name);
        CHECK(print::toPdf(document, paperFonts()));
        CHECK_FALSE(document.title().isEmpty());
        titles << document.title();
    });
    CHECK(titles[0] == QStringLiteral("示例劳务合作社: payout slip of the second round, 2025"));
    CHECK(titles[5] == QStringLiteral("示例劳务合作社 Pay roll for December 2025"));
}

// Not a test of its own: run with the tag to get papers to look at, in the folder that ZHANGFANG_PAPERS
// names; in English with ZHANGFANG_PAPERS_ENGLISH.
TEST_CASE("papers to look at", "[.papers]")
{
    const auto chinese =
        qEnvironmentVariableIsSet("ZHANGFANG_PAPERS_ENGLISH") ? nullptr : std::make_unique<Chinese>();
    const QDir folder(qEnvironmentVariable("ZHANGFANG_PAPERS"));
    forAllPapers([&folder](const print::Document &document, const char *name) {
        CHECK(print::writePdf(document, paperFonts(), folder.filePath(QString::fromLatin1(name))));
    });
}
