#include "ui/shell/main_window.h"

#include "core/store/backup.h"
#include "core/store/coop_file.h"
#include "core/store/store_errors.h"
#include "core/store/verify.h"
#include "ui/kit/aside.h"
#include "ui/kit/findings.h"
#include "ui/kit/screen_face.h"
#include "ui/kit/sentences.h"
#include "ui/shell/founding_wizard.h"
#include "ui/shell/help_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/start_page.h"
#include "ui/shell/workspace.h"
#include "ui/users/sign_in_dialog.h"
#include "ui/users/user_words.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QShortcut>
#include <QStandardPaths>

#include <utility>

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

/// Where the head is kept at which these books were closed here the last time.
QString seenHeadSetting(const store::CoopFile &file)
{
    const auto particulars = file.particulars();
    return QStringLiteral("seen/") + (particulars ? particulars->fileId : QString());
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
    key(QKeySequence::HelpContents,
        [this] { showHelp(m_workspace ? m_workspace->page()->helpTopic() : QStringLiteral("index")); });
    key(QKeySequence::Open, [this] { chooseFile(); });
    key(QKeySequence::New, [this] { found(); });
    key(QKeySequence::Close, [this] { closeFile(); });
    key(Qt::Key_F9, [this] {
        if (m_workspace)
            m_workspace->toggleSideBar();
    });
    key(QKeySequence::Find, [this] {
        if (m_workspace)
            m_workspace->find();
    });
    int place = 0;
    for (const PageEntry &entry : allPages()) {
        const auto number = Qt::Key(Qt::Key_1 + place++);
        key(entry.id == kit::PageId::Settings ? QKeySequence(Qt::CTRL | Qt::Key_Comma)
                                              : QKeySequence(Qt::CTRL | number),
            [this, id = entry.id] {
                if (m_workspace)
                    m_workspace->go({id});
            });
    }
    key(QKeySequence::Undo, [this] {
        if (m_workspace)
            m_workspace->undo();
    });
    // Desktops differ in the key; people who come from a spreadsheet know either.
    for (const QKeySequence &again :
         {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)})
        key(again, [this] {
            if (m_workspace)
                m_workspace->redo();
        });
}

void MainWindow::applyLooks()
{
    const kit::Scheme scheme = schemeFor(m_services.settings.scheme());
    m_services.translators.speak(languageFor(m_services.settings.language()));
    kit::applyTheme(*qApp, scheme, m_services.settings.textSize());
    kit::applyFamily(kit::chosenFamily(m_services.settings));
    if (m_workspace)
        m_workspace->rebuild();
    else if (m_start)
        showStart();
}

void MainWindow::showStart()
{
    m_start = new StartPage(m_services);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_start, &StartPage::foundingWanted, this, &MainWindow::found);
    connect(m_start, &StartPage::openingWanted, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::openFile);
    setCentralWidget(m_start);
    m_start->setFocus();
}

void MainWindow::refuse(const Error &refusal)
{
    if (m_workspace)
        m_workspace->page()->message().tell(kit::MessageBar::Kind::Refusal, kit::sentence(refusal));
    else
        m_start->message().tell(kit::MessageBar::Kind::Refusal, kit::sentence(refusal));
}

bool MainWindow::openFile(const QString &path)
{
    auto file = store::CoopFile::open(path, store::CoopFile::Access::ReadWrite, m_services.clock,
                                      m_services.checkedBytes);
    if (!file) {
        const ErrorCode code = file.error().code;
        if (code == errors::kFileLocked || code == errors::kFileNotWritable)
            return offerOtherWays(path, file.error());
        refuse(file.error());
        return false;
    }
    return admit(*std::move(file));
}

bool MainWindow::admit(std::unique_ptr<store::CoopFile> file)
{
    if (file->needsSignIn()) {
        kit::Desk door(*file, m_services.clock, m_services.prompts, m_services.settings);
        users::SignInDialog dialog(door, this);
        if (!m_services.prompts.run(dialog))
            return false;
    }
    showWorkspace(std::move(file));
    return true;
}

bool MainWindow::offerOtherWays(const QString &path, const Error &refusal)
{
    const kit::Question readOnly{tr("Open the books for reading only"),
                                 kit::sentence(refusal) + QLatin1Char('\n') +
                                     tr("You can look at everything and print; nothing is changed."),
                                 tr("Open for reading"), tr("Rather a copy")};
    const bool justRead = m_services.prompts.confirm(this, readOnly);
    auto file = store::CoopFile::open(path, store::CoopFile::Access::ReadOnly, m_services.clock,
                                      m_services.checkedBytes);
    if (!file) {
        refuse(file.error());
        return false;
    }
    if (justRead)
        return admit(*std::move(file));
    const auto copy = m_services.prompts.saveFile(
        this, {tr("Save a copy of the books"), tr("Books of a cooperative (*.coop)"),
               QFileInfo(path).completeBaseName() + tr("_copy") + QStringLiteral(".coop")});
    if (!copy)
        return false;
    if (const auto copied = (*file)->copyTo(*copy); !copied) {
        refuse(copied.error());
        return false;
    }
    return openFile(*copy);
}

void MainWindow::chooseFile()
{
    const auto path = m_services.prompts.openFile(
        this, {tr("Open the books of a cooperative"),
               tr("Books of a cooperative (*.coop)") + QStringLiteral(";;") + tr("All files (*)"),
               {}});
    if (path)
        openFile(*path);
}

void MainWindow::found()
{
    FoundingWizard wizard(m_services, this);
    m_services.prompts.run(wizard);
    if (auto file = wizard.takeFile())
        showWorkspace(std::move(file));
}

void MainWindow::openSample()
{
    const QString name = QStringLiteral("示例劳务合作社.coop");
    const QString shipped = QDir(m_services.sampleFolder).filePath(name);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const QString mine = QDir(folder).filePath(name);
    if (!QFile::exists(mine) && !QFile::copy(shipped, mine)) {
        refuse(Error{errors::kFileMissing, {{QStringLiteral("file"), name}}});
        return;
    }
    QFile::setPermissions(mine, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    openFile(mine);
}

void MainWindow::showWorkspace(std::unique_ptr<store::CoopFile> file)
{
    static_cast<void>(leaveBooks()); // what kept a backup from being made stands on the to-do list
    const auto particulars = file->particulars();
    const QString coop = particulars ? particulars->name : QString();
    m_services.settings.rememberFile({file->path(), coop, m_services.clock.nowUtc()});
    m_start = nullptr;
    m_workspace = new Workspace(std::move(file), m_services);
    connect(m_workspace, &Workspace::helpWanted, this, &MainWindow::showHelp);
    connect(m_workspace, &Workspace::backupWanted, this, &MainWindow::goBackTo);
    connect(m_workspace, &Workspace::damageFound, this, &MainWindow::nameWindow);
    nameWindow();
    setCentralWidget(m_workspace);
    warnOfOtherHistory(m_workspace->desk().file());
}

void MainWindow::nameWindow()
{
    const store::CoopFile &file = m_workspace->desk().file();
    const auto particulars = file.particulars();
    const store::Actor &actor = file.actor();
    setWindowTitle((particulars ? particulars->name : QString()) + QStringLiteral("  ") + file.fileName() +
                   QStringLiteral("  ") + users::actorWords(actor.name, actor.role) +
                   (file.isReadOnly() ? QStringLiteral("  ") + tr("(reading only)") : QString()));
}

void MainWindow::warnOfOtherHistory(const store::CoopFile &file)
{
    const auto seen = store::Head::parse(m_services.settings.value(seenHeadSetting(file)).toString());
    const auto missing = seen ? store::checkHead(file, *seen) : std::vector<store::Finding>();
    if (missing && !missing->empty())
        m_workspace->page()->message().tell(kit::MessageBar::Kind::Refusal,
                                            tr("These are not the books that you saw last."),
                                            kit::findingSentence(missing->front()) + QLatin1Char(' ') +
                                                tr("An older copy or a backup looks like this too. If you "
                                                   "opened neither, ask who had them."));
}

void MainWindow::letGo()
{
    const store::CoopFile &file = m_workspace->desk().file();
    if (const auto head = file.head())
        m_services.settings.setValue(seenHeadSetting(file), head->toString());
    delete std::exchange(m_workspace, nullptr);
}

Result<void> MainWindow::leaveBooks()
{
    if (!m_workspace)
        return {};
    const auto backedUp = m_workspace->backUpAtClosing();
    letGo();
    return backedUp;
}

void MainWindow::goBackTo(const QString &backup)
{
    const QString path = m_workspace->desk().file().path();
    const QString seen = seenHeadSetting(m_workspace->desk().file());
    letGo(); // without a backup: the books are kept as they stand, and thinning out could take the chosen one
    showStart();
    Result<QString> kept = QString();
    kit::runAside(tr("The books go back to the backup."),
                  [&] { kept = store::restoreBackup(backup, path, m_services.clock); });
    if (!kept) {
        refuse(kept.error());
        return;
    }
    m_services.settings.setValue(seen, QString());
    if (openFile(path))
        m_workspace->page()->message().tell(
            kit::MessageBar::Kind::Info, tr("The books stand as they were at the backup."),
            tr("What stood there before is kept as %1.").arg(QFileInfo(*kept).fileName()));
}

void MainWindow::closeFile()
{
    const auto backedUp = leaveBooks();
    setWindowTitle(tr("Zhangfang"));
    showStart();
    if (!backedUp)
        m_start->message().tell(kit::MessageBar::Kind::Refusal, tr("The backup at closing was not made."),
                                kit::sentence(backedUp.error()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A failure is told by the to-do list the next time: it must not keep anybody from going home.
    static_cast<void>(leaveBooks());
    QMainWindow::closeEvent(event);
}

void MainWindow::showHelp(const QString &topic)
{
    if (!m_help)
        m_help = new HelpWindow(this);
    const QString language = m_services.translators.spoken() == kit::Language::Chinese
                                 ? QStringLiteral("zh_CN")
                                 : QStringLiteral("en");
    m_help->showTopic(QDir(m_services.manualFolder).filePath(language), topic);
}

} // namespace zhangfang::ui::shell

#include "moc_main_window.cpp"
