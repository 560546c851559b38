#pragma once

#include "core/people/user.h"
#include "ui/kit/desk.h"
#include "ui/kit/parts.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"

#include <optional>

namespace zhangfang::ui::users
{

/// Who uses the books: the users with their roles and passwords, and what a keeper does about them.
class UsersCard final : public kit::Card
{
    Q_OBJECT

public:
    explicit UsersCard(kit::Desk &desk, QWidget *parent = nullptr);
    ~UsersCard() override;

    /// Reads the users anew.
    void reload();

Q_SIGNALS:
    void refused(const zhangfang::Error &error);

private:
    void buildButtons();
    void showActions();
    std::optional<people::User> chosen() const;
    void add();
    void changeRole();
    void setPassword();
    void takeAway();
    void letWorkAgain();
    void newCode();
    void openToAll();
    void changeUser();
    /// Tells what a register refused; true where it did not.
    bool settle(const Result<void> &outcome);

    kit::Desk &m_desk;
    kit::TableModel<people::User> m_model;
    kit::RegisterTable *m_table;
    QLabel *m_state;
    QPushButton *m_first = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_role = nullptr;
    QPushButton *m_password = nullptr;
    QPushButton *m_takeAway = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_code = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_other = nullptr;
};

} // namespace zhangfang::ui::users
