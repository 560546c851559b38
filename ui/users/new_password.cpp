#include "ui/users/new_password.h"

#include "core/people/people_errors.h"
#include "core/people/user_register.h"
#include "core/store/store_errors.h"

#include <QCoreApplication>

namespace zhangfang::ui::users
{

namespace
{
constexpr int kPasswordDigits = 24;
} // namespace

kit::LineEdit *passwordField()
{
    auto *field = new kit::LineEdit;
    field->setEchoMode(QLineEdit::Password);
    return field;
}

NewPassword::NewPassword(kit::Form &form)
    : m_form(form)
    , m_password(passwordField())
    , m_again(passwordField())
{
    form.add({.objectName = "newPassword",
              .label = QCoreApplication::translate("Users", "New password"),
              .hint = QCoreApplication::translate("Users",
                                                  "At least %1 letters and figures; several words hold best.")
                          .arg(people::kLeastPasswordCharacters),
              .widthInDigits = kPasswordDigits,
              .answersFor = {errors::kPasswordTooShort, errors::kPasswordTooLong, errors::kPasswordIsName}},
             m_password);
    form.add({.objectName = "newPasswordAgain",
              .label = QCoreApplication::translate("Users", "The same again"),
              .widthInDigits = kPasswordDigits,
              .answersFor = {errors::kPasswordsDiffer}},
             m_again);
}

std::optional<QString> NewPassword::take(bool mayBeEmpty)
{
    const QString password = m_password->text();
    if (password.isEmpty() && m_again->text().isEmpty() && mayBeEmpty)
        return QString();
    // Whose name it may not be is asked when it is set.
    if (const auto fits = people::checkPassword(password, {}); !fits) {
        m_form.mark(fits.error());
        return std::nullopt;
    }
    if (password != m_again->text()) {
        m_form.mark(Error{errors::kPasswordsDiffer});
        return std::nullopt;
    }
    return password;
}

} // namespace zhangfang::ui::users
