#include "ui/shell/workspace.h"

#include "core/store/store_errors.h"
#include "core/store/whole_file.h"
#include "ui/kit/backups.h"
#include "ui/kit/sentences.h"
#include "ui/shell/backups_dialog.h"
#include "ui/shell/pages.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/soundness_watch.h"
#include "ui/shell/status_line.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace zhangfang::ui::shell
{

namespace
{

/// Under this width the side bar folds by itself.
constexpr int kNarrow = 1100;

} // namespace

Workspace::Workspace(std::unique_ptr<store::CoopFile> file, Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_file(std::move(file))
    , m_desk(std::make_unique<kit::Desk>(*m_file, services.clock, services.prompts, services.settings))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(m_desk.get(), &kit::Desk::wanted, this, &Workspace::go);
    // The window answers by taking this away: the page that asked must have returned first.
    connect(m_desk.get(), &kit::Desk::backupWanted, this, &Workspace::backupWanted, Qt::QueuedConnection);
    if (const auto head = m_file->head())
        m_headAtOpening = head->toString();
    build();
    go({allPages().front().id});
    watchSoundness();
}

Workspace::~Workspace()
{
    // The pages speak to the desk until they are gone.
    delete m_frame;
}

void Workspace::watchSoundness()
{
    // Books that are only read are looked at by whoever writes them.
    if (m_file->isChecked() || m_file->isReadOnly() || m_services.checkProgram.isEmpty())
        return;
    m_watch = std::make_unique<SoundnessWatch>(*m_file, m_services.checkProgram, m_services.restMs);
    connect(m_watch.get(), &SoundnessWatch::damageFound, this, &Workspace::findDamaged);
}

void Workspace::findDamaged(const QString &detail)
{
    m_file->declareDamaged(detail);
    Q_EMIT damageFound();
    showDamage(store::aboutFile(errors::kDamageFound, m_file->path(), detail));
}

void Workspace::showDamage(const Error &damage)
{
    // A dialog that is open belongs to a page, and what was typed into it can still be read off it.
    if (QApplication::activeModalWidget()) {
        QTimer::singleShot(m_services.restMs, this, [this, damage] { showDamage(damage); });
        return;
    }
    rebuild(); // without what writes
    page()->message().tell(kit::MessageBar::Kind::Refusal, kit::sentence(damage), {}, tr("Backups"),
                           [this] { chooseBackup(); });
}

void Workspace::chooseBackup()
{
    BackupsDialog dialog(*m_desk, this);
    m_services.prompts.run(dialog);
    if (const auto chosen = dialog.chosen())
        m_desk->goBackTo(chosen->path);
}

Result<void> Workspace::backUpAtClosing()
{
    m_watch.reset();
    const auto head = m_file->head();
    if (m_file->isReadOnly() || (head && head->toString() == m_headAtOpening))
        return {};
    ZHANGFANG_TRY(kit::backUpChanges(*m_desk, store::BackupCause::Closing));
    return {};
}

void Workspace::build()
{
    m_frame = new QWidget(this);
    layout()->addWidget(m_frame);
    auto *rows = new QVBoxLayout(m_frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_sideBar = new SideBar(m_frame);
    m_stack = new QStackedWidget(m_frame);
    columns->addWidget(m_sideBar);
    columns->addWidget(m_stack, 1);
    rows->addLayout(columns, 1);
    m_status = new StatusLine(*m_desk, m_frame);
    rows->addWidget(m_status);
    connect(m_status, &StatusLine::undoWanted, this, &Workspace::undo);
    connect(m_status, &StatusLine::redoWanted, this, &Workspace::redo);
    connect(m_sideBar, &SideBar::chosen, this, [this](kit::PageId id) { go({id}); });
    connect(m_sideBar, &SideBar::helpWanted, this, [this] { Q_EMIT helpWanted(page()->helpTopic()); });
    foldAsFits();
}

void Workspace::rebuild()
{
    m_desk->undo().clear();
    delete m_frame;
    m_pages.clear();
    build();
    go({m_current});
}

kit::Page *Workspace::pageFor(kit::PageId id)
{
    if (const auto found = m_pages.find(id); found != m_pages.end())
        return found->second;
    for (const PageEntry &entry : allPages()) {
        if (entry.id != id)
            continue;
        kit::Page *made = entry.make(*m_desk, m_stack);
        m_stack->addWidget(made);
        m_pages[id] = made;
        return made;
    }
    return nullptr;
}

void Workspace::go(const kit::Place &place)
{
    kit::Page *wanted = pageFor(place.page);
    if (!wanted)
        return;
    m_current = place.page;
    m_desk->tellSelection({});
    m_desk->tellHint({});
    m_sideBar->setCurrent(place.page);
    m_stack->setCurrentWidget(wanted);
    wanted->refresh();
    if (!place.what.isEmpty())
        wanted->open(place.what);
    // The keys go to the page that is seen, not to whatever Qt finds next to the one that was hidden.
    if (const QWidget *holder = window()->focusWidget(); !holder || !wanted->isAncestorOf(holder))
        wanted->setFocus(Qt::OtherFocusReason);
    foldAsFits();
}

kit::Page *Workspace::page() const
{
    return qobject_cast<kit::Page *>(m_stack->currentWidget());
}

void Workspace::toggleSideBar()
{
    m_services.settings.setSideBarFolded(!m_sideBar->isFolded());
    m_sideBar->setFolded(m_services.settings.sideBarFolded());
}

void Workspace::undo()
{
    QUndoStack &stack = m_desk->undo();
    if (!stack.canUndo()) {
        m_desk->tellSelection(tr("Nothing to undo. What is posted is corrected or reversed on its page."));
        return;
    }
    const QString step = stack.undoText();
    stack.undo();
    m_desk->tellSelection(tr("Undone: %1").arg(step));
}

void Workspace::redo()
{
    QUndoStack &stack = m_desk->undo();
    if (!stack.canRedo()) {
        m_desk->tellSelection(tr("Nothing to redo."));
        return;
    }
    const QString step = stack.redoText();
    stack.redo();
    m_desk->tellSelection(tr("Done again: %1").arg(step));
}

void Workspace::find()
{
    if (QWidget *field = page() ? page()->findField() : nullptr)
        field->setFocus(Qt::ShortcutFocusReason);
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldAsFits();
}

void Workspace::foldAsFits()
{
    const bool wantsRoom = page() && page()->wantsRoom();
    m_sideBar->setFolded(m_services.settings.sideBarFolded() || width() < kNarrow || wantsRoom);
}

} // namespace zhangfang::ui::shell

#include "moc_workspace.cpp"
