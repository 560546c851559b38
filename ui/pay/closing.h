#pragma once

#include "ui/kit/form_dialog.h"
#include "ui/kit/line_edit.h"
#include "ui/kit/resolution_dialog.h"
#include "ui/pay/month_view.h"

namespace zhangfang::ui::pay
{

/// Asks, and closes the month for every writer. A refusal comes back; nothing where the user thought better
/// of it.
std::optional<Error> closeMonth(kit::Desk &desk, const MonthStanding &month, QWidget *parent);

/// Opens a closed month, or the closed year around it, by a resolution (重开).
class ReopenDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    ReopenDialog(kit::Desk &desk, Month month, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    Month m_month;
    bool m_year; ///< the year is closed too, and is opened with it
    kit::ResolutionChooser *m_resolution;
    kit::LineEdit *m_reason;
};

} // namespace zhangfang::ui::pay
