#include "ui/shell/settings_page.h"

#include "core/store/file_lock.h"
#include "core/store/store_errors.h"
#include "core/store/verify.h"
#include "ui/kit/backups.h"
#include "ui/kit/findings.h"
#include "ui/kit/form.h"
#include "ui/kit/format.h"
#include "ui/kit/paper_boxes.h"
#include "ui/kit/paper_settings.h"
#include "ui/kit/screen_face.h"
#include "ui/kit/sentences.h"
#include "ui/print/paper_fonts.h"
#include "ui/shell/backups_dialog.h"
#include "ui/users/users_card.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPrinterInfo>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace zhangfang::ui::shell
{

namespace
{

/// Narrower than so many digits, one column stands under the other.
constexpr int kTwoColumnsInDigits = 85;

/// A drop-down over names (of families, of printers), `none` first: what is taken where nobody chose.
template <typename Set>
QComboBox *namesBox(const QStringList &names, const QString &none, const QString &current,
                    const char *objectName, QWidget *parent, Set set)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(objectName));
    box->addItem(none);
    for (const QString &name : names)
        box->addItem(name, name);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    QObject::connect(
        box, &QComboBox::activated, parent, [box, set](int index) { set(box->itemData(index).toString()); },
        Qt::QueuedConnection);
    return box;
}

/// A drop-down over the choices of a setting.
template <typename Choice, typename Set>
QComboBox *choiceBox(std::initializer_list<std::pair<Choice, QString>> choices, Choice current,
                     const char *objectName, QWidget *parent, Set set)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(objectName));
    for (const auto &[choice, word] : choices) {
        box->addItem(word, int(choice));
        if (choice == current)
            box->setCurrentIndex(box->count() - 1);
    }
    // The page is made anew by what it sets: it must have returned from its signal first.
    QObject::connect(
        box, &QComboBox::activated, parent,
        [box, set](int index) { set(Choice(box->itemData(index).toInt())); }, Qt::QueuedConnection);
    return box;
}

} // namespace

SettingsPage::SettingsPage(kit::Desk &desk, QWidget *parent)
    : Page(desk, parent)
{
    setTitle(tr("Settings"));
    auto *room = new QWidget;
    room->setProperty("scrolled", true);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, room);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(kit::gap::kMiddle);
    auto *left = new QVBoxLayout;
    left->setSpacing(kit::gap::kMiddle);
    left->addWidget(fileCard());
    left->addWidget(backupCard());
    m_users = new users::UsersCard(desk, this);
    connect(m_users, &users::UsersCard::refused, this, [this](const Error &error) { refuse(error); });
    left->addWidget(m_users);
    left->addWidget(aboutCard());
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(kit::gap::kMiddle);
    right->addWidget(looksCard());
    right->addWidget(paperCard());
    right->addStretch(1);
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(room);
    body()->addWidget(area, 1);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() > fontMetrics().horizontalAdvance(QLatin1Char('0')) * kTwoColumnsInDigits;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QLabel *SettingsPage::addLine(QGridLayout &grid, const QString &label, const char *objectName)
{
    const int row = grid.rowCount();
    grid.addWidget(kit::text(label, kit::TextRole::Label, this), row, 0);
    QLabel *value = kit::text({}, kit::TextRole::Base, this);
    value->setObjectName(QString::fromLatin1(objectName));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    value->setAccessibleName(label);
    grid.addWidget(value, row, 1);
    return value;
}

QWidget *SettingsPage::fileCard()
{
    auto *card = new kit::Card(tr("The file"), this);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(kit::gap::kLarge);
    grid->setVerticalSpacing(kit::gap::kSmall);
    m_coop = addLine(*grid, tr("Cooperative"), "coopName");
    m_path = addLine(*grid, tr("Place"), "filePath");
    m_size = addLine(*grid, tr("Size"), "fileSize");
    m_head = addLine(*grid, tr("Head of the chain"), "fileHead");
    m_access = addLine(*grid, tr("Open for"), "fileAccess");
    card->body()->addLayout(grid);
    auto *row = new QHBoxLayout;
    QPushButton *folder =
        kit::button(tr("Show in folder"), "folder", kit::ButtonKind::Plain, "showFolder", card);
    QPushButton *copy = kit::button(tr("Save a copy"), "copy", kit::ButtonKind::Plain, "saveCopy", card);
    QPushButton *verify =
        kit::button(tr("Check the books"), "check-circle", kit::ButtonKind::Plain, "verify", card);
    for (QPushButton *each : {folder, copy, verify})
        row->addWidget(each);
    row->addStretch(1);
    card->body()->addLayout(row);
    connect(folder, &QPushButton::clicked, this,
            [this] { desk().prompts().showOutside(QFileInfo(desk().file().path()).absolutePath()); });
    connect(copy, &QPushButton::clicked, this, &SettingsPage::saveCopy);
    connect(verify, &QPushButton::clicked, this, &SettingsPage::check);
    return card;
}

QWidget *SettingsPage::backupCard()
{
    auto *card = new kit::Card(tr("Backup"), this);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(kit::gap::kLarge);
    m_backupFolder = addLine(*grid, tr("Folder"), "backupFolder");
    m_lastBackup = addLine(*grid, tr("Last backup"), "lastBackup");
    card->body()->addLayout(grid);
    auto *row = new QHBoxLayout;
    QPushButton *now = kit::button(tr("Back up now"), "usb", kit::ButtonKind::Primary, "backUp", card);
    QPushButton *where =
        kit::button(tr("Another folder"), "folder", kit::ButtonKind::Plain, "backupPlace", card);
    QPushButton *all = kit::button(tr("All backups"), "clock", kit::ButtonKind::Plain, "allBackups", card);
    row->addWidget(now);
    row->addWidget(all);
    row->addWidget(where);
    row->addStretch(1);
    card->body()->addLayout(row);
    connect(now, &QPushButton::clicked, this, &SettingsPage::backUp);
    connect(all, &QPushButton::clicked, this, &SettingsPage::showBackups);
    connect(where, &QPushButton::clicked, this, [this] {
        const auto folder =
            desk().prompts().chooseFolder(this, {tr("Where backups go"), {}, kit::backupFolderOf(desk())});
        if (!folder)
            return;
        desk().settings().setBackupFolder(*folder);
        reload();
    });
    return card;
}

QWidget *SettingsPage::looksCard()
{
    auto *card = new kit::Card(tr("How it looks"), this);
    auto *form = new kit::Form(card);
    kit::Settings &settings = desk().settings();
    form->add({.objectName = "language", .label = tr("Language"), .widthInDigits = 18},
              choiceBox<kit::LanguageChoice>({{kit::LanguageChoice::System, tr("As the computer")},
                                              {kit::LanguageChoice::Chinese, QStringLiteral("简体中文")},
                                              {kit::LanguageChoice::English, QStringLiteral("English")}},
                                             settings.language(), "language", this,
                                             [&settings](auto choice) { settings.setLanguage(choice); }));
    form->add({.objectName = "scheme", .label = tr("Colours"), .widthInDigits = 18},
              choiceBox<kit::SchemeChoice>({{kit::SchemeChoice::System, tr("As the computer")},
                                            {kit::SchemeChoice::Light, tr("Light")},
                                            {kit::SchemeChoice::Dark, tr("Dark")}},
                                           settings.scheme(), "scheme", this,
                                           [&settings](auto choice) { settings.setScheme(choice); }));
    form->add({.objectName = "textSize", .label = tr("Text size"), .widthInDigits = 18},
              choiceBox<kit::TextSize>({{kit::TextSize::Normal, tr("Normal")},
                                        {kit::TextSize::Middle, tr("Middle")},
                                        {kit::TextSize::Large, tr("Large")}},
                                       settings.textSize(), "textSize", this,
                                       [&settings](auto choice) { settings.setTextSize(choice); }));
    form->add({.objectName = "screenFamily", .label = tr("Font"), .widthInDigits = 18},
              namesBox(kit::screenFamilies(), tr("As usual: %1").arg(kit::screenFamily()),
                       kit::chosenFamily(settings), "screenFamily", this,
                       [&settings](const QString &family) { kit::chooseFamily(settings, family); }));
    form->add({.objectName = "enterGoes",
               .label = tr("Enter goes"),
               .hint = tr("In a crew sheet, to the next cell."),
               .widthInDigits = 18},
              choiceBox<kit::EnterGoes>(
                  {{kit::EnterGoes::Right, tr("to the right")}, {kit::EnterGoes::Down, tr("down")}},
                  settings.enterGoes(), "enterGoes", this,
                  [&settings](auto choice) { settings.setEnterGoes(choice); }));
    card->body()->addWidget(form);
    return card;
}

QWidget *SettingsPage::paperCard()
{
    auto *card = new kit::Card(tr("Paper"), this);
    auto *form = new kit::Form(card);
    kit::Settings &settings = desk().settings();
    form->add({.objectName = "slipSheet", .label = tr("Slips"), .widthInDigits = 22},
              kit::slipSheetBox(settings, this));
    form->add({.objectName = "tableSheet",
               .label = tr("Tables"),
               .hint = tr("A table that A5 does not hold goes on A4."),
               .widthInDigits = 22},
              kit::tableSheetBox(settings, this));
    form->add({.objectName = "margin",
               .label = tr("Margins"),
               .hint = tr("Of tables. Rolls, notices and accounts are fixed forms on A4."),
               .widthInDigits = 22},
              kit::marginBox(settings, this));
    form->add({.objectName = "paperFamily",
               .label = tr("Face"),
               .hint = tr("Characters that it lacks are taken from the usual one."),
               .widthInDigits = 22},
              namesBox(print::PaperFonts::choices(),
                       tr("As usual: %1").arg(QStringLiteral("WenQuanYi Micro Hei")),
                       kit::paperFamily(settings), "paperFamily", this,
                       [&settings](const QString &family) { kit::setPaperFamily(settings, family); }));
    form->add({.objectName = "printer",
               .label = tr("Printer"),
               .hint = tr("Is proposed when something is printed."),
               .widthInDigits = 22},
              namesBox(QPrinterInfo::availablePrinterNames(), tr("As the computer"),
                       kit::preferredPrinter(settings), "printer", this,
                       [&settings](const QString &name) { kit::setPreferredPrinter(settings, name); }));
    card->body()->addWidget(form);
    return card;
}

QWidget *SettingsPage::aboutCard()
{
    auto *card = new kit::Card(tr("About"), this);
    QLabel *words =
        kit::text(tr("Zhangfang %1, the books of a rural labour cooperative. Works without a network; "
                     "everything stays in "
                     "your file. Free software under the GNU General Public License, version 3 or later.")
                      .arg(QApplication::applicationVersion()),
                  kit::TextRole::Label, card);
    words->setWordWrap(true);
    words->setObjectName(QStringLiteral("about"));
    card->body()->addWidget(words);
    return card;
}

void SettingsPage::reload()
{
    const store::CoopFile &file = desk().file();
    const auto particulars = file.particulars();
    m_coop->setText(particulars ? particulars->name : QString());
    m_path->setText(QDir::toNativeSeparators(file.path()));
    m_size->setText(tr("%1 KB").arg(kit::count(QFileInfo(file.path()).size() / 1024)));
    const auto head = file.head();
    m_head->setText(head ? head->toString() : QString());
    m_users->reload();
    m_access->setText(accessWords());
    m_backupFolder->setText(QDir::toNativeSeparators(kit::backupFolderOf(desk())));
    const QDate last = kit::lastBackupOf(desk());
    m_lastBackup->setText(last.isValid() ? kit::dateInWords(last) : tr("none yet on this machine"));
}

QString SettingsPage::accessWords() const
{
    if (!desk().isReadOnly())
        return tr("reading and writing, by this window");
    if (desk().file().isDamaged())
        return tr("reading only, since they are damaged");
    // Whoever may write has the lock; asking for it is the only way to learn who that is.
    const auto lock = store::FileLock::acquire(desk().file().path(), desk().clock());
    if (!lock && lock.error().code == errors::kFileLocked)
        return tr("reading only.") + QLatin1Char(' ') + kit::sentence(lock.error());
    return tr("reading only");
}

void SettingsPage::saveCopy()
{
    const QString name = QFileInfo(desk().file().path()).completeBaseName() + QLatin1Char('_') +
                         kit::date(desk().clock().today()) + QStringLiteral(".coop");
    const auto path = desk().prompts().saveFile(
        this, {tr("Save a copy of the books"), tr("Books of a cooperative (*.coop)"), name});
    if (!path)
        return;
    if (const auto copied = desk().file().copyTo(*path); !copied)
        refuse(copied.error());
    else
        message().tell(kit::MessageBar::Kind::Info, tr("The copy is written."),
                       QDir::toNativeSeparators(*path));
}

void SettingsPage::backUp()
{
    const auto made = kit::makeBackup(desk(), store::BackupCause::ByHand);
    if (!made) {
        message().tell(
            kit::MessageBar::Kind::Refusal, tr("The backup was not made."),
            kit::sentence(made.error()) + QLatin1Char(' ') +
                tr("The books are on this computer as before. Choose another folder and try again."));
        return;
    }
    message().tell(kit::MessageBar::Kind::Info, tr("The backup is made."),
                   QDir::toNativeSeparators(made->path));
    reload();
    desk().tellChange(kit::Area::File);
}

void SettingsPage::showBackups()
{
    BackupsDialog dialog(desk(), this);
    desk().prompts().run(dialog);
    reload();
    if (const auto chosen = dialog.chosen())
        desk().goBackTo(chosen->path);
}

void SettingsPage::check()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto verification = store::verify(desk().file());
    QApplication::restoreOverrideCursor();
    if (!verification) {
        refuse(verification.error());
        return;
    }
    if (verification->isSound()) {
        QString agree =
            tr("%n change(s) and their seals agree. Head %1.", nullptr, int(verification->transactions))
                .arg(verification->head.toString());
        if (!verification->numbersChecked)
            agree += QLatin1Char(' ') + tr("The personal numbers were not read: nobody has signed in.");
        message().tell(kit::MessageBar::Kind::Info, tr("The books are sound."), agree);
        return;
    }
    message().tell(kit::MessageBar::Kind::Refusal,
                   tr("%n place(s) of the books do not agree with their seals.", nullptr,
                      int(verification->findings.size())),
                   kit::findingSentence(verification->findings.front()));
}

} // namespace zhangfang::ui::shell

#include "moc_settings_page.cpp"
