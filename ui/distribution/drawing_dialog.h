#pragma once

#include "core/distribution/plan_register.h"
#include "ui/distribution/plans.h"
#include "ui/kit/editors.h"
#include "ui/kit/form_dialog.h"

#include <optional>

class QCheckBox;

namespace zhangfang::ui::distribution
{

class FigureList;
class SourceFields;

/// The drafts of the round that stand already, and what is proposed for them.
struct EarlierDrafts {
    QStringList numbers = {};
    plans::OtherDrafts proposed = plans::OtherDrafts::Drop;
};

/// Draws up a plan: what the year left over and what the assembly is asked to resolve. Beside the form stands
/// what would come of it; the core reckons it anew with every figure that is typed.
class DrawingDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    /// `basis` is what the books give for the round; `model` a plan whose figures are proposed, `known` what
    /// the year's result was before.
    DrawingDialog(kit::Desk &desk, plans::PlanBasis basis, const std::optional<plans::Plan> &model,
                  const std::optional<plans::YearResult> &known, const EarlierDrafts &drafts,
                  QWidget *parent = nullptr);

    /// The number of the plan that was drawn up.
    QString number() const { return m_number; }

protected:
    bool submit() override;

private:
    void addFields();
    void propose(const std::optional<plans::Plan> &model, const std::optional<plans::YearResult> &known);
    void arrange(const EarlierDrafts &drafts);
    /// What can be read of the form; nothing where a field cannot.
    std::optional<plans::PlanRequest> readQuietly() const;
    void preview();
    void followLines();
    void showOutcome(const plans::NamedPlan &plan);

    plans::PlanBasis m_basis;
    kit::MoneyEdit *m_surplus;
    SourceFields *m_source = nullptr;
    bool m_surplusTyped = false; ///< else it follows the lines that it comes from
    kit::MoneyEdit *m_opening;
    kit::MoneyEdit *m_openingUsed;
    kit::MoneyEdit *m_reserveCover;
    kit::MoneyEdit *m_kept;
    kit::RateEdit *m_converted;
    QCheckBox *m_keepDrafts;
    QWidget *m_outcome;
    FigureList *m_figures;
    QLabel *m_floor;
    QLabel *m_remarks;
    QString m_number;
};

} // namespace zhangfang::ui::distribution
