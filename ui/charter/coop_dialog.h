#pragma once

#include "ui/kit/editors.h"
#include "ui/kit/form_dialog.h"

namespace zhangfang::ui::charter
{

/// Corrects the cooperative's own particulars as the business licence has them.
class CoopDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    CoopDialog(kit::Desk &desk, const store::CoopParticulars &now, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    kit::LineEdit *m_name;
    kit::DateEdit *m_founded;
    kit::LineEdit *m_code;
};

} // namespace zhangfang::ui::charter
