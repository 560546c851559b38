#include "ui/shell/main_window.h"

#include "core/store/coop_file.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QShortcut>

namespace zhangfang::ui::shell
{

namespace
{

/// The colours before any of ours: those of the desktop.
bool desktopIsDark()
{
    static const bool kDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return kDark;
}

kit::Scheme schemeFor(kit::SchemeChoice choice)
{
    const bool systemDark = desktopIsDark();
    if (choice == kit::SchemeChoice::System)
        return systemDark ? kit::Scheme::Dark : kit::Scheme::Light;
    return choice == kit::SchemeChoice::Dark ? kit::Scheme::Dark : kit::Scheme::Light;
}

kit::Language languageFor(kit::LanguageChoice choice)
{
    if (choice == kit::LanguageChoice::System)
        return kit::systemLanguage();
    return choice == kit::LanguageChoice::Chinese ? kit::Language::Chinese : kit::Language::English;
}

} // namespace

MainWindow::MainWindow(Services &services)
    : m_services(services)
{
    setWindowTitle(tr("Zhangfang"));
    resize(1366, 720);
    setMinimumSize(640, 360);
    applyLooks();
    connect(&services.settings, &kit::Settings::looksChanged, this, &MainWindow::applyLooks);
    addKeys();
    showStart();
}

MainWindow::~MainWindow() = default;

void MainWindow::addKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto &&act) {
        auto *shortcut = new QShortcut(sequence, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence::HelpContents, [this] {
        if (m_workspace)
            showHelp(m_workspace->page()->helpTopic());
    });
    key(Qt::Key_F9, [this] {
        if (m_workspace)
            m_workspace->toggleSideBar();
    });
    key(QKeySequence::Find, [this] {
        if (m_workspace)
            m_workspace->find();
    });
    key(QKeySequence::Undo, [this] {
        if (m_workspace)
            m_workspace->desk().undo().undo();
    });
    key(QKeySequence::Redo, [this] {
        if (m_workspace)
            m_workspace->desk().undo().redo();
    });
}

void MainWindow::applyLooks()
{
    const kit::Scheme scheme = schemeFor(m_services.settings.scheme());
    m_services.translators.speak(languageFor(m_services.settings.language()));
    kit::applyTheme(*qApp, scheme, m_services.settings.textSize());
    if (m_workspace)
        m_workspace->rebuild();
    else if (m_start)
        showStart();
}

void MainWindow::showStart()
{
    m_start = new QWidget;
    setCentralWidget(m_start);
}

bool MainWindow::openFile(const QString &path)
{
    auto file = store::CoopFile::open(path, store::CoopFile::Access::ReadWrite, m_services.clock);
    if (!file)
        return false;
    showWorkspace(*std::move(file));
    return true;
}

void MainWindow::showWorkspace(std::unique_ptr<store::CoopFile> file)
{
    m_start = nullptr;
    const auto particulars = file->particulars();
    const QString coop = particulars ? particulars->name : QString();
    setWindowTitle(coop + QStringLiteral("  ") + file->fileName());
    m_workspace = new Workspace(std::move(file), m_services);
    connect(m_workspace, &Workspace::helpWanted, this, &MainWindow::showHelp);
    setCentralWidget(m_workspace);
}

void MainWindow::closeFile()
{
    m_workspace = nullptr;
    setWindowTitle(tr("Zhangfang"));
    showStart();
}

void MainWindow::showHelp(const QString &)
{
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
}

} // namespace zhangfang::ui::shell

#include "moc_main_window.cpp"
