#include "ui/shell/status_line.h"

#include "ui/kit/icons.h"
#include "ui/kit/parts.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QUndoStack>

namespace zhangfang::ui::shell
{

StatusLine::StatusLine(kit::Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_icon(new QLabel(this))
    , m_saved(kit::text({}, kit::TextRole::Small, this))
    , m_selection(kit::text({}, kit::TextRole::Small, this))
    , m_hint(kit::text({}, kit::TextRole::Small, this))
    , m_head(kit::text({}, kit::TextRole::Small, this))
    , m_undo(stepButton("undo", "undoStep"))
    , m_redo(stepButton("redo", "redoStep"))
{
    setObjectName(QStringLiteral("statusLine"));
    m_saved->setObjectName(QStringLiteral("saved"));
    m_selection->setObjectName(QStringLiteral("selection"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_head->setObjectName(QStringLiteral("head"));
    setFixedHeight(kit::metrics().statusBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kit::gap::kMiddle, 0, kit::gap::kMiddle, 0);
    row->setSpacing(kit::gap::kLarge);
    m_icon->setPixmap(kit::iconPixmap(desk.isReadOnly() ? "eye" : "check", 15, kit::tokens(palette()).text2,
                                      devicePixelRatioF()));
    row->addWidget(m_icon);
    row->addWidget(m_saved);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_selection);
    row->addStretch(1);
    row->addWidget(m_hint);
    row->addWidget(m_head);
    connect(&desk, &kit::Desk::changed, this, [this] {
        showSaved();
        showHead();
    });
    connect(&desk, &kit::Desk::selectionTold, m_selection, &QLabel::setText);
    connect(&desk, &kit::Desk::hintTold, m_hint, &QLabel::setText);
    m_saved->setText(desk.isReadOnly() ? tr("Read-only: nothing is changed") : tr("All is saved"));
    showHead();
    connect(&desk.undo(), &QUndoStack::indexChanged, this, &StatusLine::showSteps);
    connect(m_undo, &QToolButton::clicked, this, &StatusLine::undoWanted);
    connect(m_redo, &QToolButton::clicked, this, &StatusLine::redoWanted);
    showSteps();
}

QToolButton *StatusLine::stepButton(const char *icon, const char *objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setIcon(kit::icon(icon, kit::tokens(palette()).text2));
    button->setAutoRaise(true);
    button->setFixedHeight(kit::metrics().statusBar - kit::gap::kHair);
    return button;
}

void StatusLine::showSteps()
{
    QUndoStack &stack = m_desk.undo();
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
    //: %1 the step, as: entry on the crew sheet
    m_undo->setToolTip(stack.canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(stack.undoText())
                                       : tr("Nothing to undo (Ctrl+Z)"));
    m_redo->setToolTip(stack.canRedo() ? tr("Redo: %1 (Ctrl+Y)").arg(stack.redoText())
                                       : tr("Nothing to redo (Ctrl+Y)"));
    for (QToolButton *each : {m_undo, m_redo}) {
        each->setAccessibleName(each->toolTip());
        each->setVisible(!m_desk.isReadOnly());
    }
}

void StatusLine::showSaved()
{
    const QDateTime now = m_desk.clock().nowUtc().toLocalTime();
    m_saved->setText(tr("Saved at %1").arg(now.toString(QStringLiteral("HH:mm"))));
}

void StatusLine::showHead()
{
    const auto head = m_desk.file().head();
    m_head->setText(head ? tr("Head %1").arg(head->toString()) : QString());
    m_head->setToolTip(
        tr("The head of the chain of seals, as it is printed on rolls. Two copies with the same "
           "head hold the same books."));
}

} // namespace zhangfang::ui::shell

#include "moc_status_line.cpp"
