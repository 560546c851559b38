#include "ui/charter/terms_dialog.h"

#include "core/charter/charter_errors.h"
#include "core/charter/term.h"
#include "core/resolutions/resolutions_errors.h"
#include "ui/kit/kit_errors.h"
#include "ui/kit/resolution_dialog.h"

namespace zhangfang::ui::charter
{

TermsDialog::TermsDialog(kit::Desk &desk, const std::optional<charters::TermsVersion> &before,
                         QWidget *parent)
    : FormDialog(desk, before ? tr("New version of the charter's terms") : tr("The charter's terms"),
                 before ? tr("Enter this version") : tr("Enter the terms"), parent)
    , m_before(before)
    , m_from(new kit::DateEdit(desk.clock(), this))
    , m_resolution(new kit::ResolutionChooser(desk, {resolutions::Matter::CharterChange}, this))
    , m_fields((addDay(), form()))
{
    m_fields.setTerms(before ? before->terms : charters::Terms());
}

void TermsDialog::addDay()
{
    using namespace errors;
    form().add({.objectName = "from",
                .label = tr("They hold from"),
                .hint = m_before ? tr("A distribution goes by the terms in force on 31 December of its year")
                                 : tr("Empty: from the founding"),
                .answersFor = {kTermsOfPostedYear}},
               m_from);
    form().add({.objectName = "resolution",
                .label = tr("Resolution"),
                .hint = tr("Law arts 29 and 30: the assembly changes the charter by two thirds of all votes"),
                .widthInDigits = 0,
                .answersFor = {kNeedsCharterChange, kNoSuchResolution, kResolutionOfOtherMatter, kNoQuorum,
                               kNotCarried}},
               m_resolution);
    form().setFieldVisible(m_resolution, m_before.has_value());
}

bool TermsDialog::submit()
{
    const std::optional<QDate> from = m_before ? form().require(*m_from) : form().take(*m_from);
    const QString resolution = m_before ? m_resolution->number() : QString();
    if (m_before && resolution.isEmpty())
        form().mark(m_resolution, Error{errors::kNeedsCharterChange});
    const auto terms = m_fields.read();
    if (!terms || !form().isSound())
        return false;
    charters::CharterRegister charter(desk().file());
    const auto version = charter.set(*terms, from, resolution);
    if (!version) {
        if (!m_fields.mark(version.error()))
            refuse(version.error());
        return false;
    }
    desk().tellChange(kit::Area::Charter);
    return true;
}

} // namespace zhangfang::ui::charter

#include "moc_terms_dialog.cpp"
