#pragma once

#include "core/charter/charter_register.h"
#include "ui/charter/charters.h"
#include "ui/charter/terms_fields.h"
#include "ui/kit/editors.h"
#include "ui/kit/form_dialog.h"

#include <optional>

namespace zhangfang::kit
{
class ResolutionChooser;
}

namespace zhangfang::ui::charter
{

/// Enters a version of the charter's terms: from a day on, by the resolution that changes the charter; or the
/// founders' terms, which need none (law art. 14).
class TermsDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    /// `before` are the terms in force, proposed as they stand; none: the first terms are entered.
    TermsDialog(kit::Desk &desk, const std::optional<charters::TermsVersion> &before,
                QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    void addDay();

    std::optional<charters::TermsVersion> m_before;
    kit::DateEdit *m_from;
    kit::ResolutionChooser *m_resolution;
    TermsFields m_fields;
};

} // namespace zhangfang::ui::charter
