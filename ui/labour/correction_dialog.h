#pragma once

#include "core/labour/sheet_grid.h"
#include "ui/kit/choosers.h"
#include "ui/kit/editors.h"
#include "ui/kit/form_dialog.h"

namespace zhangfang::ui::work
{

namespace core = zhangfang::labour;

/// What somebody wants to correct.
struct CorrectedCell {
    core::Job job;
    core::GridRow person;
    QDate day;
    core::GridEntry entry;
};

/// Corrects an approved entry: asks for what is right, books the difference in an open month. The approved
/// entry stays as it is.
class CorrectionDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    CorrectionDialog(kit::Desk &desk, CorrectedCell cell, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    CorrectedCell m_cell;
    bool m_counted; ///< the job is paid by quantity
    kit::HoursEdit *m_hours;
    kit::QuantityEdit *m_quantity;
    kit::MonthChooser *m_month;
    kit::LineEdit *m_reason;
};

} // namespace zhangfang::ui::work
