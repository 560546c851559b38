#pragma once

#include "core/charter/terms.h"
#include "ui/charter/charters.h"
#include "ui/kit/editors.h"
#include "ui/kit/form.h"

#include <optional>

class QCheckBox;
class QComboBox;

namespace zhangfang::ui::charter
{

class ReservesEdit;

/// The fields of a form for the charter's terms, each with the law's limit and the custom of the trade under
/// it.
class TermsFields
{
public:
    explicit TermsFields(kit::Form &form);

    void setTerms(const charters::Terms &terms);
    /// What the fields say; nothing where one cannot be read (it is marked then) or the rules refuse it (the
    /// term's field is marked).
    std::optional<charters::Terms> read();
    /// Says a refusal at the field of the term that it is about; false where it is about none.
    bool mark(const Error &error);

private:
    void addReserveFields();
    void addLabourFields();
    void addCapitalFields();
    void addFurtherFields();
    void fillMix();
    void fillComponents();
    void takeMix(charters::Terms &terms);
    void takeChoices(charters::Terms &terms) const;
    QWidget *fieldOf(const Error &error) const;

    kit::Form &m_form;
    ReservesEdit *m_reserves;
    QWidget *m_mix;
    kit::RateEdit *m_mixLabour = nullptr;
    kit::RateEdit *m_mixContribution = nullptr;
    kit::RateEdit *m_mixEqual = nullptr;
    kit::RateEdit *m_labourRate;
    QComboBox *m_measure;
    kit::HoursEdit *m_workday;
    QComboBox *m_basis;
    QWidget *m_components;
    QCheckBox *m_contribution = nullptr;
    QCheckBox *m_reserveShare = nullptr;
    QCheckBox *m_subsidyShare = nullptr;
    QCheckBox *m_donationShare = nullptr;
    QComboBox *m_unit;
    QComboBox *m_earlyLeaver;
    QCheckBox *m_leaversShare;
    QCheckBox *m_supervisor;
    QComboBox *m_withholding;
    kit::CountEdit *m_payDay;
};

} // namespace zhangfang::ui::charter
