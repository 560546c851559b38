#pragma once

#include "core/store/backup.h"
#include "ui/kit/desk.h"
#include "ui/kit/parts.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"

#include <QDialog>

#include <optional>

namespace zhangfang::ui::shell
{

/// A backup in the list, and what checking it said.
struct BackupRow {
    store::Backup backup;
    std::optional<bool> isSound = std::nullopt; ///< none: not checked yet
};

/// The backups of the open books: when, how large, how far they go, whether they are sound; and the way back
/// to one of them.
class BackupsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(kit::Desk &desk, QWidget *parent = nullptr);
    ~BackupsDialog() override;

    /// The backup that the books are to go back to; none where the dialog was just closed.
    std::optional<store::Backup> chosen() const { return m_chosen; }

private:
    void reload();
    void showChoice();
    void check();
    void goBack();
    void chooseFolder();

    kit::Desk &m_desk;
    kit::TableModel<BackupRow> m_model;
    kit::MessageBar *m_message;
    QLabel *m_folder;
    kit::RegisterTable *m_table;
    QPushButton *m_check;
    QPushButton *m_goBack;
    std::optional<store::Backup> m_chosen;
};

} // namespace zhangfang::ui::shell
