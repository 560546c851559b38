#pragma once

#include "core/distribution/plan.h"
#include "core/labour/labour_ids.h"
#include "core/pay/pay_register.h"
#include "core/store/print_record.h"
#include "ui/kit/desk.h"
#include "ui/kit/paper_choice.h"
#include "ui/kit/register_table.h"
#include "ui/print/document.h"
#include "ui/print/paper_sources.h"
#include "ui/print/table_document.h"

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

/// The papers of the books as the pages hand them to the preview: showPaper() (paper_preview.h) does the
/// rest.
namespace zhangfang::papers
{

/// What of a paper's form is left to whoever prints it.
enum class LeavesOpen {
    Nothing, ///< a form of fixed columns on A4
    Slips,   ///< how many to a sheet
    Table,   ///< sheet and margins
};

/// A paper that somebody wants to look at and print.
struct Paper {
    /// Lays it out from the books, as an original or as a copy, in the form that is chosen.
    std::function<Result<std::unique_ptr<print::Document>>(print::Issue, const kit::PaperChoice &)> make;
    /// As what it goes on record; none: it may be printed any number of times and never becomes a copy.
    std::optional<store::PaperId> id = std::nullopt;
    LeavesOpen leavesOpen = LeavesOpen::Nothing;
};

/// A paper of `Document`, made from what `source` reads: `source` is called with the issue.
template <typename Document, typename Source>
Paper paperOf(Source source, std::optional<store::PaperId> id = std::nullopt)
{
    using Contents = std::remove_cvref_t<decltype(*source(print::Issue::Original))>;
    constexpr bool kSlips = std::is_constructible_v<Document, Contents, kit::SlipSheet>;
    constexpr bool kTable = std::is_constructible_v<Document, Contents, kit::TableSheet, kit::Margin>;
    return {[source](print::Issue issue,
                     const kit::PaperChoice &choice) -> Result<std::unique_ptr<print::Document>> {
                auto contents = source(issue);
                if (!contents)
                    return contents.error();
                std::unique_ptr<print::Document> made;
                if constexpr (kSlips)
                    made = std::make_unique<Document>(*std::move(contents), choice.slips);
                else if constexpr (kTable)
                    made = std::make_unique<Document>(*std::move(contents), choice.table, choice.margin);
                else
                    made = std::make_unique<Document>(*std::move(contents));
                return made;
            },
            std::move(id),
            kSlips   ? LeavesOpen::Slips
            : kTable ? LeavesOpen::Table
                     : LeavesOpen::Nothing};
}

/// Slips and roll of a distribution. What is printed of a draft is marked so and not put on record.
Paper payoutSlips(kit::Desk &desk, const distribution::PlanRecord &plan);
Paper payoutRoll(kit::Desk &desk, const distribution::PlanRecord &plan);
/// The public notice of a plan, up until `until`.
Paper notice(kit::Desk &desk, const distribution::PlanRecord &plan,
             std::optional<QDate> until = std::nullopt);
/// Slips and roll of a pay run.
Paper paySlips(kit::Desk &desk, const pay::PayRunLines &run);
Paper payRoll(kit::Desk &desk, const pay::PayRunLines &run);
/// The register of members on `day`; `reader` as print::memberRegisterOf().
Paper memberRegister(kit::Desk &desk, QDate day, std::optional<kit::Reader> reader = kit::Reader::Screen);
/// One member's account of a year.
Paper memberAccount(kit::Desk &desk, const QString &number, Year year);
/// A crew sheet as it stands.
Paper crewSheet(kit::Desk &desk, labour::SheetId sheet);
/// What a register shows, as it shows it: columns, rows, order, sums. `asAt` says of when or of what it is.
print::PaperTable tableOf(const kit::RegisterTable &table, const QString &title, const QString &asAt);
/// A table as it is shown; its letterhead is filled in here.
Paper tablePaper(kit::Desk &desk, const print::PaperTable &table);

} // namespace zhangfang::papers
