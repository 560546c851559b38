#pragma once

#include "core/members/member_register.h"
#include "ui/kit/editors.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/resolution_dialog.h"
#include "ui/members/person_fields.h"

namespace zhangfang::ui::members
{

/// Takes up a new member (入社), or somebody who only works here.
class JoinDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    enum class As { Member, Worker };

    /// `number` is proposed.
    JoinDialog(kit::Desk &desk, As as, const QString &number, QWidget *parent = nullptr);

    /// The number of the person who was taken up.
    QString number() const { return m_taken; }
    /// What is to be said of it.
    const std::vector<Warning> &warnings() const { return m_warnings; }

protected:
    bool submit() override;

private:
    void addMembershipFields();
    /// Founders decide on each other: the resolution is asked of whoever joins later (art. 24).
    void showResolution();
    Result<std::vector<Warning>> takeUp(zhangfang::members::NewMember member);

    As m_as;
    PersonFields m_person;
    kit::DateEdit *m_joinedOn = nullptr;
    kit::ResolutionChooser *m_resolution = nullptr;
    kit::MoneyEdit *m_contribution = nullptr;
    kit::LineEdit *m_contributionForm = nullptr;
    QString m_taken;
    std::vector<Warning> m_warnings;
};

} // namespace zhangfang::ui::members
