#pragma once

#include "core/labour/agreement.h"
#include "ui/kit/editors.h"
#include "ui/kit/form_dialog.h"

#include <optional>
#include <vector>

class QComboBox;

namespace zhangfang::ui::work
{

namespace core = zhangfang::labour;

/// Takes up a service agreement (劳务服务协议), or changes what is known of it.
class AgreementDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    /// `agreement`: the one to be changed; none: a new one.
    AgreementDialog(kit::Desk &desk, const std::optional<core::Agreement> &agreement,
                    QWidget *parent = nullptr);

    /// What is to be said of the agreement that was written.
    const std::vector<Warning> &warnings() const { return m_warnings; }

protected:
    bool submit() override;

private:
    void addParties();
    void addWork();
    void addMoney();
    void proposeClients();
    void show(const core::AgreementTerms &terms);
    /// Reads the form; what cannot be read is marked.
    core::AgreementTerms terms();
    /// Says what dispatch takes, as long as it is chosen.
    void tellKind();

    std::optional<core::AgreementId> m_id;
    kit::LineEdit *m_number;
    kit::LineEdit *m_client;
    QComboBox *m_kind;
    kit::DateEdit *m_signedOn;
    kit::DateEdit *m_firstDay;
    kit::DateEdit *m_lastDay;
    kit::LineEdit *m_scope;
    kit::LineEdit *m_place;
    kit::LineEdit *m_standard;
    kit::CountEdit *m_headCount;
    kit::LineEdit *m_price;
    kit::CountEdit *m_settlementDays;
    kit::LineEdit *m_insurance;
    kit::LineEdit *m_penalties;
    std::vector<Warning> m_warnings;
};

} // namespace zhangfang::ui::work
