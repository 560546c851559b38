#pragma once

#include "core/labour/job.h"
#include "ui/kit/form_dialog.h"

#include <optional>

namespace zhangfang::ui::work
{

namespace core = zhangfang::labour;

/// Takes up a client (用工单位), or changes its name or credit code.
class ClientDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    ClientDialog(kit::Desk &desk, const std::optional<core::Client> &client, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    std::optional<core::ClientId> m_id;
    kit::LineEdit *m_name;
    kit::LineEdit *m_code;
};

} // namespace zhangfang::ui::work
