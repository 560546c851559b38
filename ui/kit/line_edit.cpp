#include "ui/kit/line_edit.h"

#include "core/base/text.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QStyle>
#include <QTimer>

namespace zhangfang::kit
{

LineEdit::LineEdit(QWidget *parent)
    : QLineEdit(parent)
{
}

void LineEdit::setRefused(bool refused)
{
    if (isRefused() == refused)
        return;
    setProperty("error", refused);
    style()->unpolish(this);
    style()->polish(this);
}

bool LineEdit::isRefused() const
{
    return property("error").toBool();
}

QString LineEdit::trimmed() const
{
    return withoutOuterBlanks(text());
}

void LineEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
}

void LineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isComposing()) {
        if (enter)
            commitComposition();
        event->accept();
        return;
    }
    if (enter && isSignalConnected(QMetaMethod::fromSignal(&LineEdit::entered))) {
        event->accept();
        Q_EMIT entered();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // The mouse press that brought the focus sets the cursor after this event.
    if (m_selectedOnEntry)
        QTimer::singleShot(0, this, &QLineEdit::selectAll);
}

void LineEdit::focusOutEvent(QFocusEvent *event)
{
    commitComposition();
    QLineEdit::focusOutEvent(event);
}

bool LineEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isComposing()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void LineEdit::commitComposition()
{
    if (!isComposing())
        return;
    QGuiApplication::inputMethod()->commit();
    // An input method that does not answer at once leaves the text here.
    if (isComposing()) {
        QInputMethodEvent commit;
        commit.setCommitString(m_preedit);
        inputMethodEvent(&commit);
    }
}

} // namespace zhangfang::kit

#include "moc_line_edit.cpp"
