#pragma once

#include "core/distribution/payout_register.h"
#include "core/distribution/plan_register.h"
#include "ui/distribution/plans.h"
#include "ui/kit/editors.h"
#include "ui/kit/form_dialog.h"

#include <vector>

class QComboBox;

namespace zhangfang::kit
{
class ResolutionChooser;
}

/// The steps of a plan that ask for something.
namespace zhangfang::ui::distribution
{

/// The supervisors' opinion comes before the assembly (law arts 33, 45).
class OpinionDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    OpinionDialog(kit::Desk &desk, const QString &planNo, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    QString m_planNo;
    kit::LineEdit *m_opinion;
};

/// Adopts a plan by the assembly's resolution, chosen from the register or entered from here.
class AdoptionDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    AdoptionDialog(kit::Desk &desk, const plans::PlanRecord &plan, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    QString m_planNo;
    kit::ResolutionChooser *m_resolution;
};

/// Takes a posted plan back, with a reason that stands beside it for good.
class ReversalDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    ReversalDialog(kit::Desk &desk, const plans::PlanRecord &plan, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    QString m_planNo;
    kit::LineEdit *m_reason;
};

/// Pays out what members are owed of a posted plan: all of them, or the chosen ones.
class PayoutDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    /// `chosen` are rows of `owed`; nobody chosen: everybody who is owed something.
    PayoutDialog(kit::Desk &desk, const QString &planNo, std::vector<plans::Payout> owed,
                 QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    QString m_planNo;
    std::vector<plans::Payout> m_owed;
    QComboBox *m_method;
    kit::DateEdit *m_day;
    kit::LineEdit *m_note;
};

/// Takes payments of a plan back: what they paid is owed again.
class TakeBackDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    TakeBackDialog(kit::Desk &desk, std::vector<zhangfang::pay::PaymentRow> payments,
                   QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    std::vector<zhangfang::pay::PaymentRow> m_payments;
    kit::DateEdit *m_day;
    kit::LineEdit *m_reason;
};

} // namespace zhangfang::ui::distribution
