#include "ui/charter/coop_dialog.h"

#include "core/base/base_errors.h"
#include "core/charter/charter_errors.h"
#include "core/charter/coop_register.h"

namespace zhangfang::ui::charter
{

CoopDialog::CoopDialog(kit::Desk &desk, const store::CoopParticulars &now, QWidget *parent)
    : FormDialog(desk, tr("The cooperative's particulars"), tr("Keep the particulars"), parent)
    , m_name(new kit::LineEdit(this))
    , m_founded(new kit::DateEdit(desk.clock(), this))
    , m_code(new kit::LineEdit(this))
{
    using namespace errors;
    form().add({.objectName = "coopName",
                .label = tr("Name"),
                .hint = tr("As on the business licence"),
                .widthInDigits = 34,
                .answersFor = {kCoopNameMissing}},
               m_name);
    form().add({.objectName = "founded", .label = tr("Founded on"), .answersFor = {kFoundedInFuture}},
               m_founded);
    form().add({.objectName = "creditCode",
                .label = tr("Credit code"),
                .hint = tr("18 places; for cooperatives it begins with 93"),
                .widthInDigits = 22,
                .answersFor = {kCreditCodeRounded, kCreditCodeLength, kCreditCodeCharacter, kCreditCodeRegion,
                               kCreditCodeCheckCharacter}},
               m_code);
    m_name->setText(now.name);
    m_founded->setValue(now.foundedOn.isValid() ? std::optional(now.foundedOn) : std::nullopt);
    m_code->setText(now.creditCode);
}

bool CoopDialog::submit()
{
    const QDate founded = form().take(*m_founded).value_or(QDate());
    if (!form().isSound())
        return false;
    const auto changed =
        zhangfang::charter::CoopRegister(desk().file()).change({m_name->text(), founded, m_code->text()});
    if (!settled(changed))
        return false;
    desk().tellChange(kit::Area::File | kit::Area::Charter);
    return true;
}

} // namespace zhangfang::ui::charter

#include "moc_coop_dialog.cpp"
