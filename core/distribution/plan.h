#pragma once

#include "core/base/id.h"
#include "core/base/month.h"
#include "core/charter/charter_register.h"
#include "core/distribution/engine.h"
#include "core/people/person_id.h"
#include "core/resolutions/resolution.h"

#include <QDate>
#include <QDateTime>
#include <QLatin1String>
#include <QString>

#include <optional>
#include <vector>

namespace zhangfang::distribution
{

using PlanId = Id<struct PlanTag>;

/// Where a plan stands on its way.
enum class PlanState {
    Draft,
    PutForward, ///< laid out for the members; from here on its figures are frozen
    Reviewed,   ///< the supervisors have given their opinion (arts 33, 45)
    Adopted,    ///< the assembly has resolved on it (art. 29)
    Posted,     ///< in the books; never changes again
    Reversed,   ///< taken back by a dated reversal; a new plan may follow
    Dropped,    ///< given up before it was posted
};
/// "draft", "put_forward", "reviewed", "adopted", "posted", "reversed", "dropped": the word in the file.
QLatin1String toKey(PlanState state);
std::optional<PlanState> planStateFromKey(const QString &key);

/// What a plan is drawn up from, besides what the books hold. In a later round the amounts are still the
/// whole year's: what the posted earlier rounds gave is taken off.
struct PlanRequest {
    Year year{};
    int round = 1;
    Money surplus;                ///< Y: surplus of the year after income tax
    std::optional<Money> opening; ///< U; none: what the year before closed with, zero without a plan of it
    Money openingUsed;            ///< E
    Money reserveCover;           ///< V
    Money kept;                   ///< K
    Rate converted;               ///< the share of every member's amount that becomes contribution
    SurplusSource source;         ///< of `surplus`; what the pay runs came to is filled in from the books
};

/// Whom a line is about, as printed.
struct PlanPerson {
    people::PersonId id;
    QString name;
    QString householdNo; ///< empty where there is none
};

/// A plan with its people, worked out but not yet (or no longer) looked at as a record.
struct NamedPlan {
    Plan plan;
    std::vector<PlanPerson> persons; ///< persons[i] is whom plan.lines[i] is about
    QString digest;                  ///< digestOf() its canonical text; shortCode() of it is printed
};

/// A plan of the register.
struct PlanRecord : NamedPlan {
    PlanId id;
    QString number; ///< as people cite it: "2025-1", the first plan drawn up for 2025; never reused
    PlanState state;
    charter::TermsId termsId;
    std::optional<resolutions::Resolution> resolution; ///< from Adopted on
    QString opinion;                                   ///< reference to the supervisors' opinion
    std::optional<QDate> postedOn;
    std::optional<QDate> reversedOn;
    QString reversalReason;
    /// The slip of the first line, given at posting; those of the other lines follow. Counted through all
    /// plans of the year, so that no number is used twice.
    std::optional<int> firstSlip = std::nullopt;
};

/// A plan of the register in one line.
struct PlanSummary {
    PlanId id;
    QString number;
    Year year{};
    int round = 1;
    PlanState state;
    QString digest;
};

/// What a plan comes to, without its lines: soon read, however many they are.
struct PlanOverview {
    Money surplus;    ///< Y
    Money labourPool; ///< this round's, as all that follows
    Money capitalPool;
    Money reserves;
    Money leftOver; ///< what whole units cannot show
    qint64 members; ///< who have a line
};

/// A plan in the bin.
struct DroppedPlan {
    PlanSummary summary;
    QDateTime droppedAt; ///< UTC
    QString droppedBy;
};

/// A step that a plan has taken.
struct PlanStepTaken {
    PlanState state; ///< the one that it came to
    QDateTime at;    ///< UTC
    QString userName;
};

/// What a year closed with, by its last posted plan.
struct YearClosing {
    QString planNo;
    Money closing; ///< undistributed surplus at the year's end, negative = losses
};

/// Where a year's surplus and opening came from.
enum class ResultSource {
    Typed,  ///< entered by hand, from the surplus statement
    Ledger, ///< taken from the books of account
};
/// "typed", "ledger": the word in the file.
std::optional<ResultSource> resultSourceFromKey(const QString &key);

/// A year's result as the last plan of it had it (盈余及盈余分配表 rows 12 and 13).
struct YearResult {
    Money surplus;
    Money opening;
    ResultSource source = ResultSource::Typed;
};

/// What the books give for a plan before anybody has said what the year's surplus is and what the assembly
/// resolves: collected once, from it any number of previews can be worked out.
struct PlanBasis {
    PlanInput input; ///< of the figures only what earlier rounds gave; no conversions
    std::vector<PlanPerson> persons;
    charter::TermsId termsId;
    std::optional<QDate> termsFrom;    ///< none: from the founding
    std::optional<YearClosing> before; ///< what the year before closed with
    Money runWages;                    ///< labour fees of the year's pay runs
};

} // namespace zhangfang::distribution
