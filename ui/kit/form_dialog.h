#pragma once

#include "core/base/result.h"
#include "ui/kit/desk.h"
#include "ui/kit/form.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace zhangfang::kit
{

/// A dialog that loads a form, builds one request, runs it and says what came of it: refusals at the field
/// that answers for them, else in a bar. What was typed stays.
///
/// Enter goes to the next field, from the last one to the button; Esc gives up. Never taller than 700 px: the
/// body scrolls, the buttons do not.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// `yes` is the verb on the button.
    FormDialog(Desk &desk, const QString &title, const QString &yes, QWidget *parent = nullptr);

    Form &form() { return *m_form; }
    MessageBar &message() { return *m_message; }
    QPushButton *yesButton() const { return m_yes; }

protected:
    Desk &desk() const { return m_desk; }
    /// Under the form: tables, sentences on what follows.
    QVBoxLayout *body() { return m_body; }
    /// Left of the buttons.
    void addSideButton(QPushButton *side);
    /// Reads the form (begin() has been called), runs the request; true closes the dialog.
    virtual bool submit() = 0;
    /// For submit(): says a refusal where it belongs; true where there is none.
    template <typename T>
    bool settled(const Result<T> &outcome)
    {
        if (!outcome)
            refuse(outcome.error());
        return bool(outcome);
    }
    void refuse(const Error &error);

    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// The first that can be written in.
    void focusFirstField();
    void trySubmit();

    Desk &m_desk;
    Form *m_form;
    MessageBar *m_message;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QPushButton *m_yes;
};

} // namespace zhangfang::kit
