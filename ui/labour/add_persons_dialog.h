#pragma once

#include "core/labour/sheet_grid.h"
#include "core/people/person.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"

namespace zhangfang::ui::work
{

namespace core = zhangfang::labour;

/// Chooses who comes on a crew sheet: everybody of the register who is not on it yet.
class AddPersonsDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    AddPersonsDialog(kit::Desk &desk, const core::SheetGrid &grid, QWidget *parent = nullptr);

    /// In the order of their numbers.
    const std::vector<people::PersonId> &chosen() const { return m_chosen; }

protected:
    bool submit() override;

private:
    kit::TableModel<people::Person> m_model;
    kit::RegisterTable *m_table;
    std::vector<people::PersonId> m_chosen;
};

} // namespace zhangfang::ui::work
