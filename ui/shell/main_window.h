#pragma once

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
    void closeFile();
    Workspace *workspace() const { return m_workspace; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addKeys();
    void applyLooks();
    void showStart();
    void showWorkspace(std::unique_ptr<store::CoopFile> file);
    void showHelp(const QString &topic);

    Services &m_services;
    QWidget *m_start = nullptr;
    Workspace *m_workspace = nullptr;
};

} // namespace zhangfang::ui::shell
