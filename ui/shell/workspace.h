#pragma once

#include "ui/kit/desk.h"
#include "ui/kit/page.h"
#include "ui/shell/services.h"

#include <QWidget>

#include <map>
#include <memory>

class QLabel;
class QStackedWidget;

namespace zhangfang::ui::shell
{

class SideBar;
class SoundnessWatch;
class StatusLine;

/// One open cooperative: side bar, the pages, the status line. Pages are made when they are first gone to.
class Workspace final : public QWidget
{
    Q_OBJECT

public:
    Workspace(std::unique_ptr<store::CoopFile> file, Services &services, QWidget *parent = nullptr);
    ~Workspace() override;

    void go(const kit::Place &place);
    kit::Page *page() const;
    kit::PageId pageId() const { return m_current; }
    kit::Desk &desk() { return *m_desk; }
    void toggleSideBar();
    /// Takes the last step back that is not posted, or takes it again, and says which at the foot.
    void undo();
    void redo();
    /// Puts the cursor into the page's find bar.
    void find();
    /// Makes all pages anew: language, colours or text size have changed.
    void rebuild();

    /// Makes the backup of closing, where something was written since the books were opened. Refuses what
    /// kit::backUpChanges() refuses; nobody is kept from closing by it.
    Result<void> backUpAtClosing();

Q_SIGNALS:
    void backupWanted(const QString &path);
    void helpWanted(const QString &topic);
    /// The books, too large to be looked at before they opened, are damaged: they are only read from here on.
    void damageFound();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void watchSoundness();
    void findDamaged(const QString &detail);
    void showDamage(const Error &damage);
    void chooseBackup();
    void build();
    kit::Page *pageFor(kit::PageId id);
    void foldAsFits();

    Services &m_services;
    std::unique_ptr<store::CoopFile> m_file;
    std::unique_ptr<kit::Desk> m_desk;
    std::unique_ptr<SoundnessWatch> m_watch; ///< none where the books were found sound before they opened
    QWidget *m_frame = nullptr;
    SideBar *m_sideBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    std::map<kit::PageId, kit::Page *> m_pages;
    QString m_headAtOpening;
    kit::PageId m_current = kit::PageId::Home;
};

} // namespace zhangfang::ui::shell
