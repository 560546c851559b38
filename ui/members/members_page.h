#pragma once

#include "ui/kit/choosers.h"
#include "ui/kit/editors.h"
#include "ui/kit/page.h"
#include "ui/members/join_dialog.h"
#include "ui/members/member_panel.h"
#include "ui/members/person_columns.h"

class QStackedWidget;

namespace zhangfang::papers
{
struct Paper;
}

namespace zhangfang::ui::members
{

class MemberView;

/// The register of members (社员名册) as at a day, with everybody who works here; a member's own page opens
/// in its place.
class MembersPage final : public kit::Page
{
    Q_OBJECT

public:
    explicit MembersPage(kit::Desk &desk, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("members"); }
    kit::Areas shows() const override;
    /// "person": the own page of this number; "day": the register as at it.
    void open(const QVariantMap &what) override;
    QWidget *findField() override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    QWidget *buildRegister();
    void showButtons();
    void readRegister();
    void readMember();
    /// A member's own page, made when it is first gone to.
    MemberView &memberView();
    void showRegister();
    void showMember(const QString &number);
    void showSelected();
    void showPanel();
    void openSelected();
    void askToExport();
    void print(const papers::Paper &paper);
    void takeUp(JoinDialog::As as);
    void changePerson(const QString &number);
    void enterContribution();
    void endMembership();
    void say(const std::vector<Warning> &warnings);
    QDate day() const;
    bool isOnMember() const { return !m_number.isEmpty(); }

    PersonModel m_model;
    kit::RegisterTable *m_table = nullptr;
    MemberPanel *m_panel = nullptr;
    MemberView *m_member = nullptr;
    QStackedWidget *m_stack = nullptr;
    kit::DateEdit *m_day = nullptr;
    kit::YearChooser *m_year = nullptr;
    QPushButton *m_back = nullptr;
    std::vector<QWidget *> m_registerHead; ///< shown with the register
    std::vector<QWidget *> m_memberHead;   ///< shown with a member's own page
    std::vector<QWidget *> m_writing;      ///< of both, what writes
    QPushButton *m_openPage = nullptr;     ///< where there is no room for the panel that has it too
    QPushButton *m_leave = nullptr;
    QPushButton *m_contribute = nullptr;
    QString m_number; ///< of the member whose own page is open; empty: the register
};

} // namespace zhangfang::ui::members
