#pragma once

#include "core/store/import_batch.h"
#include "ui/kit/desk.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/register_table.h"

#include <QDialog>

namespace zhangfang::kit
{

/// Everything that came in by file, and the way to take one of it back as a whole.
class ImportList final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportList(Desk &desk, QWidget *parent = nullptr);
    ~ImportList() override;

private:
    void reload();
    void showChoice();
    void takeBack();

    Desk &m_desk;
    TableModel<store::ImportBatch> m_model;
    MessageBar *m_message;
    RegisterTable *m_table;
    QPushButton *m_takeBack;
};

/// Asks why an import is taken back, and takes it back: refusals stand in the dialog.
class TakeBackDialog final : public FormDialog
{
    Q_OBJECT

public:
    TakeBackDialog(Desk &desk, store::ImportBatch batch, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    store::ImportBatch m_batch;
    LineEdit *m_reason;
};

void showImports(Desk &desk, QWidget *parent);

} // namespace zhangfang::kit
