#pragma once

#include "core/labour/job.h"
#include "ui/kit/editors.h"
#include "ui/kit/form_dialog.h"

#include <optional>

class QComboBox;

namespace zhangfang::ui::work
{

namespace core = zhangfang::labour;

/// Takes up a job (劳务项目), or changes one that nothing refers to yet.
class JobDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    /// `job`: the one to be changed; none: a new one.
    JobDialog(kit::Desk &desk, const std::optional<core::Job> &job, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    /// Those of the client that is named, or all.
    void proposeAgreements();

    std::optional<core::JobId> m_id;
    kit::LineEdit *m_number;
    kit::LineEdit *m_client;
    kit::LineEdit *m_agreement;
    kit::LineEdit *m_work;
    QComboBox *m_unit;
    kit::PriceEdit *m_price;
};

/// Adds a price of a job from a day on.
class RateDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    RateDialog(kit::Desk &desk, core::Job job, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    core::Job m_job;
    QComboBox *m_kind;
    kit::PriceEdit *m_price;
    kit::DateEdit *m_from;
};

} // namespace zhangfang::ui::work
