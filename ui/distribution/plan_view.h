#pragma once

#include "core/distribution/payout_register.h"
#include "core/distribution/plan.h"
#include "ui/distribution/member_lines.h"
#include "ui/distribution/plans.h"
#include "ui/kit/desk.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;

namespace zhangfang::ui::distribution
{

class ExplanationCard;
class FigureList;
class PlanPicture;
class PlanSteps;

/// Everything that there is to see of one plan: where it stands, the waterfall as a picture and as lines,
/// every member's part, and how the chosen member's figure came about.
class PlanView final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(kit::Desk &desk, QWidget *parent = nullptr);

    /// `taken` are the plan's steps, `payouts` what of a posted one was paid. The member that was chosen
    /// stays chosen.
    void show(const plans::PlanRecord &plan, const std::vector<plans::PlanStepTaken> &taken,
              const std::vector<plans::Payout> &payouts);
    QWidget *findField() const;
    /// Of a posted plan, in the order shown: the members whose rows are selected.
    std::vector<plans::Payout> chosenPayouts() const;

Q_SIGNALS:
    /// The slip of a line of the plan is wanted on paper.
    void slipWanted(std::size_t line);
    /// Somebody asks where the surplus is from.
    void sourceWanted();
    /// Other rows are selected.
    void choiceChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildPictureCard();
    QWidget *buildLeft();
    QWidget *buildRight();
    void showSteps(const std::vector<plans::PlanStepTaken> &taken, const std::vector<plans::Payout> &payouts);
    void showFloor();
    void showMembers(const std::vector<plans::Payout> &payouts);
    void showColumns(bool isPaidOut);
    void explain(std::optional<int> row);

    kit::Desk &m_desk;
    std::optional<plans::PlanRecord> m_plan;
    PlanSteps *m_steps;
    QBoxLayout *m_columns;
    PlanPicture *m_picture;
    kit::Badge *m_floorBadge;
    QLabel *m_floorWords;
    FigureList *m_figures;
    kit::TableModel<MemberLine> m_model;
    kit::RegisterTable *m_members;
    ExplanationCard *m_explanation;
    bool m_isPaidOut = false; ///< payments have a column, and capital makes room for it
};

} // namespace zhangfang::ui::distribution
