#pragma once

#include "ui/kit/form.h"

#include <optional>

namespace zhangfang::ui::users
{

/// A field in which what is typed does not show.
kit::LineEdit *passwordField();

/// The two fields of a new password.
class NewPassword
{
public:
    explicit NewPassword(kit::Form &form);

    /// What was typed twice, or nothing: then a field says why. An empty one where `mayBeEmpty`.
    std::optional<QString> take(bool mayBeEmpty = false);

private:
    kit::Form &m_form;
    kit::LineEdit *m_password;
    kit::LineEdit *m_again;
};

} // namespace zhangfang::ui::users
