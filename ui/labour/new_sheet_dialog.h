#pragma once

#include "core/labour/crew_sheet_book.h"
#include "core/labour/job.h"
#include "ui/kit/choosers.h"
#include "ui/kit/form_dialog.h"

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;

namespace zhangfang::ui::work
{

namespace core = zhangfang::labour;

/// Opens a crew sheet: which job, which month, with last month's crew or without anybody.
class NewSheetDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    NewSheetDialog(kit::Desk &desk, Month month, QWidget *parent = nullptr);

    /// The sheet that was opened.
    std::optional<core::SheetId> opened() const { return m_opened; }

protected:
    bool submit() override;

private:
    void tellCrew();

    QComboBox *m_job;
    kit::MonthChooser *m_month;
    QCheckBox *m_crew;
    std::vector<core::Job> m_jobs;
    std::optional<core::SheetId> m_opened;
};

} // namespace zhangfang::ui::work
