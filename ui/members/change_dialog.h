#pragma once

#include "core/members/member_register.h"
#include "ui/kit/form_dialog.h"
#include "ui/members/person_fields.h"

namespace zhangfang::ui::members
{

/// Changes a person's particulars and numbers, with the reason. Numbers stay masked: a field left empty keeps
/// the one there is.
class ChangeDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    ChangeDialog(kit::Desk &desk, const people::Person &person, const people::PersonSecrets &secrets,
                 QWidget *parent = nullptr);

    const std::vector<Warning> &warnings() const { return m_warnings; }

protected:
    bool submit() override;

private:
    /// What was typed into the field of a number: nothing where it stays, empty where there is none any more.
    std::optional<QString> typed(const kit::LineEdit &field) const;
    void explain(kit::LineEdit &field, people::SecretKind kind, const QString &value);

    people::Person m_before;
    PersonFields m_person;
    kit::LineEdit *m_reason;
    std::vector<Warning> m_warnings;
};

} // namespace zhangfang::ui::members
