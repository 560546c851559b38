#pragma once

#include "core/store/vault.h"
#include "ui/kit/desk.h"
#include "ui/kit/parts.h"

#include <QDialog>

namespace zhangfang::ui::users
{

/// Shows the recovery code, the one time that it is shown, and prints its paper.
class CodeDialog final : public QDialog
{
    Q_OBJECT

public:
    CodeDialog(kit::Desk &desk, const store::RecoveryCode &code, QWidget *parent = nullptr);

private:
    void print();

    kit::Desk &m_desk;
    QString m_code;
    kit::MessageBar *m_message;
};

} // namespace zhangfang::ui::users
