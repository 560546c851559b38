#include "ui/labour/cell_editor.h"

#include <QKeyEvent>

namespace zhangfang::ui::work
{

CellEditor::CellEditor(QWidget *parent)
    : LineEdit(parent)
{
    setObjectName(QStringLiteral("cellEditor"));
    setAlignment(Qt::AlignCenter);
    setAccessibleName(tr("Cell"));
    hide();
}

void CellEditor::keyPressEvent(QKeyEvent *event)
{
    if (isComposing()) {
        LineEdit::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    const bool alwaysLeaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab ||
                              key == Qt::Key_Backtab || key == Qt::Key_Up || key == Qt::Key_Down;
    const bool leaves = alwaysLeaves || (m_arrowsLeave && (key == Qt::Key_Left || key == Qt::Key_Right));
    if (leaves) {
        event->accept();
        Q_EMIT leaving(key, event->modifiers());
        return;
    }
    if (key == Qt::Key_Escape) {
        event->accept();
        Q_EMIT givenUp();
        return;
    }
    LineEdit::keyPressEvent(event);
}

void CellEditor::focusOutEvent(QFocusEvent *event)
{
    LineEdit::focusOutEvent(event);
    if (isVisible() && event->reason() != Qt::PopupFocusReason &&
        event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT focusLost();
}

} // namespace zhangfang::ui::work

#include "moc_cell_editor.cpp"
