#pragma once

#include "core/labour/agreement_register.h"
#include "ui/kit/desk.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"

#include <QWidget>

#include <vector>

namespace zhangfang::ui::work
{

class AgreementDialog;

/// The service agreements with the clients: what is agreed, until when, and which jobs rest on it.
class AgreementsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementsTab(kit::Desk &desk, QWidget *parent = nullptr);

    Result<void> load();
    kit::RegisterTable &table() { return *m_table; }
    void add();
    void change();

Q_SIGNALS:
    /// What is to be said of an agreement that was written.
    void warned(const std::vector<zhangfang::Warning> &warnings);

private:
    void run(AgreementDialog &dialog);

    kit::Desk &m_desk;
    kit::TableModel<zhangfang::labour::AgreementSummary> m_model;
    kit::RegisterTable *m_table;
};

} // namespace zhangfang::ui::work
