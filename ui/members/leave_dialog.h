#pragma once

#include "core/members/member_register.h"
#include "ui/kit/editors.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/resolution_dialog.h"
#include "ui/members/member_story.h"

class QComboBox;
class QLabel;

namespace zhangfang::ui::members
{

/// Ends a membership (退社, 除名, …): last day, cause, and what follows from it before it is written.
class LeaveDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    LeaveDialog(kit::Desk &desk, const MemberStory &story, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    zhangfang::members::EndedBy cause() const;
    void showCause();
    void showConsequences();
    QStringList consequences(const zhangfang::members::LeavingConsequences &follows) const;
    /// Work that still waits for approval, pay that is still owed.
    QStringList openMatters() const;

    people::Person m_person;
    Money m_owedPay;
    QComboBox *m_cause;
    kit::DateEdit *m_lastDay;
    kit::ResolutionChooser *m_resolution;
    QLabel *m_follows;
};

} // namespace zhangfang::ui::members
