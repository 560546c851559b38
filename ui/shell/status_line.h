#pragma once

#include "ui/kit/desk.h"

#include <QFrame>

class QLabel;

namespace zhangfang::ui::shell
{

/// The line at the foot of the window: when it was saved last, what is selected, where the chain of seals
/// stands.
class StatusLine final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(kit::Desk &desk, QWidget *parent = nullptr);

private:
    void showSaved();
    void showHead();

    kit::Desk &m_desk;
    QLabel *m_icon;
    QLabel *m_saved;
    QLabel *m_selection;
    QLabel *m_hint;
    QLabel *m_head;
};

} // namespace zhangfang::ui::shell
