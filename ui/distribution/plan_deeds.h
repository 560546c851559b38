#pragma once

#include "core/distribution/payout_register.h"
#include "core/distribution/plan_register.h"
#include "ui/distribution/plans.h"
#include "ui/kit/desk.h"

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace zhangfang::ui::distribution
{

/// Where a refusal is mended: the words of a link and where it leads.
struct WayOn {
    QString words;
    kit::Place place;
};
/// Nothing where the refusal is mended where it was said.
std::optional<WayOn> wayOn(const Error &error, Year year);

/// What can be done with a year's plans: each deed asks what it needs to know, does it, tells the change or
/// hands over the refusal.
class PlanDeeds
{
public:
    using Refused = std::function<void(const Error &)>;

    PlanDeeds(kit::Desk &desk, QWidget *parent, Refused refused);

    /// Draws up a plan of the round; `model` is one whose figures are proposed, `others` what is proposed for
    /// the round's other drafts. The new plan's number.
    std::optional<QString> drawUp(Year year, int round, const plans::PlanRecord *model,
                                  plans::OtherDrafts others);
    void putForward(const plans::PlanRecord &plan);
    void enterOpinion(const plans::PlanRecord &plan);
    void enterAdoption(const plans::PlanRecord &plan);
    void post(const plans::PlanRecord &plan);
    /// Pays those of `payouts` who are owed something.
    void payOut(const plans::PlanRecord &plan, const std::vector<plans::Payout> &payouts);
    /// Takes back the payments of `persons`; all of them where nobody is named.
    void takeBack(const plans::PlanRecord &plan, const std::vector<people::PersonId> &persons);
    void reverse(const plans::PlanRecord &plan);
    void drop(const plans::PlanRecord &plan);
    /// Shows what the surplus rests on.
    void showSource(const plans::PlanRecord &plan);
    /// Shows two of the year's plans side by side: `shown`, and the last other one that is not over.
    void compare(const std::vector<plans::PlanSummary> &ofYear, const plans::PlanRecord &shown);

private:
    template <typename T>
    void finish(const Result<T> &outcome, kit::Areas areas);
    QStringList draftsOf(Year year, int round) const;

    kit::Desk &m_desk;
    QWidget *m_parent;
    Refused m_refused;
};

} // namespace zhangfang::ui::distribution
