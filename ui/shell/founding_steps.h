#pragma once

#include "core/charter/terms.h"
#include "core/members/member_account_register.h"
#include "core/store/coop_file.h"
#include "ui/kit/desk.h"
#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"
#include "ui/users/new_password.h"

#include <QComboBox>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace zhangfang::ui::shell
{

/// One page of the founding: what it asks for, and how it comes into the books.
class FoundingPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The verb on the wizard's button.
    virtual QString action() const = 0;
    /// Does what the page is for; false where something is refused, which is said by then.
    virtual bool carryOut() = 0;
    /// Whether the books have what the page is for.
    virtual bool isDone() const = 0;

Q_SIGNALS:
    /// Done or not, or the verb, has changed.
    void changed();
    /// What no field of the page answers for.
    void refused(const zhangfang::Error &error);
};

/// The cooperative's name, who keeps its books, and where its file goes: makes the file.
class CoopPage final : public FoundingPage
{
    Q_OBJECT

public:
    /// The new file, and the keeper's password for it: empty where it is to come later.
    using Founded = std::function<void(std::unique_ptr<store::CoopFile>, const QString &password)>;

    CoopPage(const Clock &clock, kit::Prompts &prompts, Founded founded, QWidget *parent = nullptr);

    QString action() const override { return tr("Found the cooperative"); }
    bool carryOut() override;
    bool isDone() const override { return m_isFounded; }

private:
    QString path() const;
    void proposePath();
    void choosePlace();

    const Clock &m_clock;
    kit::Prompts &m_prompts;
    Founded m_founded;
    kit::Form *m_form;
    kit::LineEdit *m_name;
    kit::DateEdit *m_foundedOn;
    kit::LineEdit *m_keeper;
    kit::LineEdit *m_place;
    std::optional<users::NewPassword> m_password;
    QString m_folder;
    bool m_isFounded = false;
};

/// The charter's terms: those of the model charter, or the cooperative's own.
class TermsPage final : public FoundingPage
{
    Q_OBJECT

public:
    explicit TermsPage(kit::Desk &desk, QWidget *parent = nullptr);

    QString action() const override { return isDone() ? tr("Next") : tr("Enter the terms"); }
    bool carryOut() override;
    bool isDone() const override;

private:
    void addFields();
    void takeTemplate(int which);
    std::optional<zhangfang::charter::Terms> read();
    void show(const Error &error);

    kit::Desk &m_desk;
    kit::Form *m_form;
    QLabel *m_entered;
    QComboBox *m_template;
    kit::RateEdit *m_labourRate;
    kit::RateEdit *m_reserveRate;
    kit::CountEdit *m_payDay;
};

/// The members: one by one, or the register from a spreadsheet.
class MembersStep final : public FoundingPage
{
    Q_OBJECT

public:
    explicit MembersStep(kit::Desk &desk, QWidget *parent = nullptr);

    QString action() const override { return tr("Next"); }
    bool carryOut() override { return true; }
    bool isDone() const override { return m_members > 0; }

private:
    void count();
    void saveTable();
    void takeUp();

    kit::Desk &m_desk;
    QLabel *m_counted;
    kit::MessageBar *m_saved;
    qint64 m_members = 0;
};

/// What stands in the accounts when the books begin: the members' contribution.
class OpeningStep final : public FoundingPage
{
    Q_OBJECT

public:
    explicit OpeningStep(kit::Desk &desk, QWidget *parent = nullptr);
    ~OpeningStep() override;

    QString action() const override { return tr("Done"); }
    bool carryOut() override { return true; }
    bool isDone() const override { return !m_total.isZero(); }

private:
    void count();
    void enter(int row);

    kit::Desk &m_desk;
    kit::TableModel<zhangfang::members::PersonLine> m_model;
    kit::RegisterTable *m_table;
    QPushButton *m_enter;
    Money m_total;
};

} // namespace zhangfang::ui::shell
