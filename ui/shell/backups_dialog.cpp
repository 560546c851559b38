#include "ui/shell/backups_dialog.h"

#include "core/store/verify.h"
#include "ui/kit/backups.h"
#include "ui/kit/findings.h"
#include "ui/kit/format.h"
#include "ui/kit/sentences.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace zhangfang::ui::shell
{

namespace
{

constexpr QSize kSize{860, 520};

QString moment(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

kit::CellBadge verdict(const BackupRow &row)
{
    if (!row.isSound)
        return {kit::BadgeState::Draft, BackupsDialog::tr("not checked")};
    return *row.isSound ? kit::CellBadge{kit::BadgeState::Passed, BackupsDialog::tr("sound")}
                        : kit::CellBadge{kit::BadgeState::Overdue, BackupsDialog::tr("faulty")};
}

std::vector<kit::Column<BackupRow>> columns()
{
    using kit::badgeColumn;
    using kit::textColumn;
    std::vector<kit::Column<BackupRow>> all = {
        textColumn<BackupRow>(
            "made", BackupsDialog::tr("Made"), [](const BackupRow &row) { return moment(row.backup.madeAt); },
            17),
        textColumn<BackupRow>(
            "cause", BackupsDialog::tr("For"),
            [](const BackupRow &row) { return kit::causeWord(row.backup.cause); }, 14),
        kit::figureColumn<BackupRow>(
            "size", BackupsDialog::tr("KB"), [](const BackupRow &row) { return row.backup.bytes / 1024; }, 9),
        textColumn<BackupRow>(
            "last", BackupsDialog::tr("Last change"),
            [](const BackupRow &row) { return moment(row.backup.lastChangeAt); }, 17),
        textColumn<BackupRow>(
            "head", BackupsDialog::tr("Head of the chain"),
            [](const BackupRow &row) { return row.backup.head.toString(); }, 16),
        badgeColumn<BackupRow>("verdict", BackupsDialog::tr("Check"), verdict, 12),
    };
    all[2].look.sums = false;
    return all;
}

} // namespace

BackupsDialog::BackupsDialog(kit::Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(columns(), [](const BackupRow &row) { return moment(row.backup.madeAt); })
    , m_message(new kit::MessageBar(this))
    , m_folder(kit::text({}, kit::TextRole::Second, this))
    , m_table(new kit::RegisterTable(desk, m_model, "backups", this))
    , m_check(kit::button(tr("Check"), "check-circle", kit::ButtonKind::Plain, "checkBackup", this))
    , m_goBack(kit::button(tr("Go back to this one"), "undo", kit::ButtonKind::Plain, "goBack", this))
{
    setWindowTitle(tr("Backups"));
    m_table->setObjectName(QStringLiteral("backups"));
    m_table->setFindHint(tr("Day, time"));
    m_table->setSumRowVisible(false);
    m_table->setCounted(
        [](const std::vector<int> &rows) { return tr("%n backup(s)", nullptr, int(rows.size())); });
    m_table->setDefaultOrder("made", Qt::DescendingOrder);
    m_table->setEmpty("usb", tr("No backups of these books lie here"),
                      tr("Choose the folder where they lie: on the stick, or on another disk."));
    m_folder->setWordWrap(true);
    QPushButton *folder =
        kit::button(tr("Another folder"), "folder", kit::ButtonKind::Plain, "otherFolder", this);
    QPushButton *close = kit::button(tr("Close"), nullptr, kit::ButtonKind::Plain, "close", this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(folder);
    buttons->addStretch(1);
    for (QPushButton *each : {m_check, m_goBack, close})
        buttons->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(kit::text(windowTitle(), kit::TextRole::CardTitle, this));
    layout->addWidget(m_message);
    layout->addWidget(m_folder);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    resize(kSize);
    connect(folder, &QPushButton::clicked, this, &BackupsDialog::chooseFolder);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_check, &QPushButton::clicked, this, &BackupsDialog::check);
    connect(m_goBack, &QPushButton::clicked, this, &BackupsDialog::goBack);
    connect(m_table, &kit::RegisterTable::currentChanged, this, &BackupsDialog::showChoice);
    reload();
}

BackupsDialog::~BackupsDialog()
{
    delete m_table; // before the model that it shows
}

void BackupsDialog::reload()
{
    const QString folder = kit::backupFolderOf(m_desk);
    m_folder->setText(QDir::toNativeSeparators(folder));
    std::vector<BackupRow> rows;
    if (const auto particulars = m_desk.file().particulars()) {
        for (store::Backup &backup : store::backupsIn(folder, particulars->fileId))
            rows.push_back({std::move(backup)});
    }
    m_model.setRows(std::move(rows));
    if (m_model.rowCount() > 0)
        m_table->selectRow(0);
    showChoice();
}

void BackupsDialog::showChoice()
{
    const bool has = m_table->currentRow().has_value();
    m_check->setEnabled(has);
    // Damaged books are replaced, not written to.
    const store::CoopFile &file = m_desk.file();
    const bool mayReplace = !m_desk.isReadOnly() || (file.isDamaged() && !file.needsSignIn());
    m_goBack->setEnabled(has && mayReplace);
}

void BackupsDialog::check()
{
    const int row = *m_table->currentRow();
    std::vector<BackupRow> rows = m_model.rows();
    BackupRow &each = rows[std::size_t(row)];
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto file =
        store::CoopFile::open(each.backup.path, store::CoopFile::Access::ReadOnly, m_desk.clock());
    const auto found = file ? store::verify(**file) : Result<store::Verification>(file.error());
    QApplication::restoreOverrideCursor();
    each.isSound = found && found->isSound();
    if (!found)
        m_message->tell(kit::MessageBar::Kind::Refusal, kit::sentence(found.error()));
    else if (!found->isSound())
        m_message->tell(kit::MessageBar::Kind::Refusal, kit::findingSentence(found->findings.front()));
    else
        m_message->tell(kit::MessageBar::Kind::Info, tr("This backup is sound."),
                        tr("Head %1.").arg(found->head.toString()));
    m_model.setRows(std::move(rows));
    m_table->selectRow(row);
    showChoice();
}

void BackupsDialog::goBack()
{
    const store::Backup &backup = m_model.row(*m_table->currentRow()).backup;
    const kit::Question question{
        tr("Go back to the backup of %1").arg(moment(backup.madeAt)),
        tr("What was entered after it is no longer in these books. The books as they stand now are kept "
           "beside them under another name."),
        tr("Go back"),
        {},
        true};
    if (!m_desk.prompts().confirm(this, question))
        return;
    m_chosen = backup;
    accept();
}

void BackupsDialog::chooseFolder()
{
    const auto folder =
        m_desk.prompts().chooseFolder(this, {tr("Where backups lie"), {}, kit::backupFolderOf(m_desk)});
    if (!folder)
        return;
    m_desk.settings().setBackupFolder(*folder);
    reload();
}

} // namespace zhangfang::ui::shell

#include "moc_backups_dialog.cpp"
