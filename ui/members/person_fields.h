#pragma once

#include "core/members/enrolment.h"
#include "core/people/person.h"
#include "ui/kit/form.h"
#include "ui/kit/line_edit.h"

#include <QComboBox>

namespace zhangfang::ui::members
{

/// The fields about who a person is, in every dialog that has them, and which refusals are theirs.
class PersonFields
{
public:
    /// Adds the fields to the form; the number is fixed once it is given.
    PersonFields(kit::Form &form, bool numberIsGiven);

    kit::LineEdit &number() const { return *m_number; }
    kit::LineEdit &name() const { return *m_name; }
    kit::LineEdit &identity() const { return *m_identity; }
    kit::LineEdit &household() const { return *m_household; }
    kit::LineEdit &phone() const { return *m_phone; }
    kit::LineEdit &account() const { return *m_account; }

    /// None where the identity number decides.
    std::optional<people::Sex> sex() const;
    void setSex(std::optional<people::Sex> sex);
    bool isFarmer() const;
    void setFarmer(bool farmer);
    void setOrganisation(bool organisation);
    /// Leaves out what is said of members only.
    void setWorker();

    /// Reads the fields of somebody new; marks name and number where they are empty.
    zhangfang::members::NewMember read() const;

private:
    kit::Form &m_form;
    kit::LineEdit *m_number;
    kit::LineEdit *m_name;
    kit::LineEdit *m_identity;
    QComboBox *m_sex;
    QComboBox *m_farmer;
    kit::LineEdit *m_household;
    kit::LineEdit *m_phone;
    kit::LineEdit *m_account;
};

} // namespace zhangfang::ui::members
