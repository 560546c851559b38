#pragma once

#include "core/base/result.h"
#include "ui/shell/services.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace zhangfang::store
{
class CoopFile;
}

namespace zhangfang::ui::shell
{

class HelpWindow;
class StartPage;
class Workspace;

/// The window: a frame around the start page or one open cooperative. Keys that hold everywhere live here.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Services &services);
    ~MainWindow() override;

    /// Opens a cooperative's file; one that somebody else is writing is offered read-only or as a copy.
    /// False where nothing was opened.
    bool openFile(const QString &path);
    /// Closes the books, after a backup where something was written to them.
    void closeFile();
    Workspace *workspace() const { return m_workspace; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addKeys();
    void applyLooks();
    void showStart();
    void openSample();
    void found();
    void chooseFile();
    /// The file is being written by somebody else: read-only, or a copy to look at.
    bool offerOtherWays(const QString &path, const Error &refusal);
    /// Asks who opens books that have passwords, and shows them; false where that was given up.
    bool admit(std::unique_ptr<store::CoopFile> file);
    void refuse(const Error &refusal);
    void showWorkspace(std::unique_ptr<store::CoopFile> file);
    /// Says in the title whose books they are, who acts, and whether they are written to.
    void nameWindow();
    /// Takes the open books away, and lets go of their file at once.
    void letGo();
    /// As letGo(), after a backup where something was written; what kept it from being made.
    Result<void> leaveBooks();
    void goBackTo(const QString &backup);
    void warnOfOtherHistory(const store::CoopFile &file);
    void showHelp(const QString &topic);

    Services &m_services;
    StartPage *m_start = nullptr;
    Workspace *m_workspace = nullptr;
    HelpWindow *m_help = nullptr;
};

} // namespace zhangfang::ui::shell
