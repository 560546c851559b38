#pragma once

#include "ui/kit/desk.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace zhangfang::ui::shell
{

/// The line at the foot of the window: when it was saved last, what can be undone, what is selected, where
/// the chain of seals stands.
class StatusLine final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(kit::Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void undoWanted();
    void redoWanted();

private:
    QToolButton *stepButton(const char *icon, const char *objectName);
    void showSteps();
    void showSaved();
    void showHead();

    kit::Desk &m_desk;
    QLabel *m_icon;
    QLabel *m_saved;
    QLabel *m_selection;
    QLabel *m_hint;
    QLabel *m_head;
    QToolButton *m_undo;
    QToolButton *m_redo;
};

} // namespace zhangfang::ui::shell
