#pragma once

#include "core/charter/terms.h"
#include "core/store/coop_file.h"
#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/shell/services.h"

#include <QCheckBox>
#include <QDialog>

#include <memory>
#include <optional>

namespace zhangfang::ui::shell
{

/// Founds a cooperative's file: who, since when, who keeps the books, and the terms of the charter. What is
/// left out here stands on the to-do list of the home page and is done there.
class FoundingDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit FoundingDialog(Services &services, QWidget *parent = nullptr);

    /// The new file, open; empty before the dialog was accepted.
    std::unique_ptr<store::CoopFile> takeFile() { return std::move(m_file); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addCoopFields();
    void addTermsFields();
    void showTerms(bool now);
    void found();
    void refuse(const Error &error);
    /// Nothing where a field is refused.
    std::optional<charter::Terms> readTerms();
    void choosePlace();
    QString path() const;
    void proposePath();

    Services &m_services;
    kit::Form *m_form;
    kit::MessageBar *m_message;
    kit::LineEdit *m_name;
    kit::DateEdit *m_founded;
    kit::LineEdit *m_keeper;
    kit::LineEdit *m_place;
    QCheckBox *m_termsNow;
    kit::RateEdit *m_labourRate;
    kit::RateEdit *m_reserveRate;
    kit::CountEdit *m_payDay;
    QString m_folder;
    std::unique_ptr<store::CoopFile> m_file;
};

} // namespace zhangfang::ui::shell
