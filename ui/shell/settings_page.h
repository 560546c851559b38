#pragma once

#include "ui/kit/page.h"

class QBoxLayout;
class QGridLayout;

namespace zhangfang::ui::users
{
class UsersCard;
}

namespace zhangfang::ui::shell
{

/// The file (where it is, copies, backups, checks) and how the window looks.
class SettingsPage final : public kit::Page
{
    Q_OBJECT

public:
    explicit SettingsPage(kit::Desk &desk, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("settings"); }
    kit::Areas shows() const override { return kit::Area::File; }

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *fileCard();
    QWidget *backupCard();
    QWidget *looksCard();
    QWidget *paperCard();
    QWidget *aboutCard();
    QLabel *addLine(QGridLayout &grid, const QString &label, const char *objectName);
    /// Whether this window writes the file, and who else does.
    QString accessWords() const;
    void saveCopy();
    void backUp();
    void showBackups();
    void check();

    QBoxLayout *m_columns;
    users::UsersCard *m_users = nullptr;
    QLabel *m_coop = nullptr;
    QLabel *m_path = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_head = nullptr;
    QLabel *m_access = nullptr;
    QLabel *m_backupFolder = nullptr;
    QLabel *m_lastBackup = nullptr;
};

} // namespace zhangfang::ui::shell
