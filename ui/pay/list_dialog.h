#pragma once

#include "ui/kit/desk.h"
#include "ui/kit/register_table.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace zhangfang::ui::pay
{

/// A register in a window of its own: title, message bar, table, buttons.
class ListDialog : public QDialog
{
    Q_OBJECT

public:
    ListDialog(kit::Desk &desk, const QString &title, QWidget *parent = nullptr);

protected:
    /// Puts the table in: to be called first of all, once the model is there. `name` as RegisterTable has it.
    void setModel(kit::AnyTableModel &model, const QByteArray &name);
    kit::RegisterTable &table() const { return *m_table; }
    kit::Desk &desk() const { return m_desk; }
    kit::MessageBar &message() { return *m_message; }
    /// Left of the closing button.
    QPushButton *addButton(const QString &words, const char *iconName, kit::ButtonKind kind,
                           const char *objectName);
    void refuse(const Error &error);

private:
    kit::Desk &m_desk;
    kit::MessageBar *m_message;
    kit::RegisterTable *m_table = nullptr;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
};

} // namespace zhangfang::ui::pay
