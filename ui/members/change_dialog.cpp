#include "ui/members/change_dialog.h"

#include "core/members/members_errors.h"
#include "ui/members/secret_line.h"

namespace zhangfang::ui::members
{

ChangeDialog::ChangeDialog(kit::Desk &desk, const people::Person &person,
                           const people::PersonSecrets &secrets, QWidget *parent)
    : FormDialog(desk, tr("Change particulars of %1").arg(person.name), tr("Change"), parent)
    , m_before(person)
    , m_person(form(), true)
    , m_reason(new kit::LineEdit)
{
    setObjectName(QStringLiteral("changeDialog"));
    m_person.number().setText(person.number);
    m_person.name().setText(person.name);
    m_person.setSex(person.sex);
    m_person.setFarmer(person.isFarmer);
    m_person.household().setText(person.householdNo);
    m_person.setOrganisation(person.kind == people::PersonKind::Organisation);
    explain(m_person.identity(), people::SecretKind::Identity, secrets.identityNumber);
    explain(m_person.phone(), people::SecretKind::Phone, secrets.phone);
    explain(m_person.account(), people::SecretKind::Account, secrets.account);
    form().add(
        {.objectName = "reason",
         .label = tr("Reason"),
         .hint = tr("Asked for where name, sex, status or identity number change; it stays in the journal"),
         .widthInDigits = 0,
         .answersFor = {errors::kReasonMissing}},
        m_reason);
}

void ChangeDialog::explain(kit::LineEdit &field, people::SecretKind kind, const QString &value)
{
    field.setPlaceholderText(maskedSecret(kind, value));
    if (value.isEmpty())
        return;
    form().setHint(&field, kind == people::SecretKind::Identity
                               ? tr("Empty: stays as it is")
                               : tr("Empty: stays as it is; a dash: there is none any more"));
}

std::optional<QString> ChangeDialog::typed(const kit::LineEdit &field) const
{
    const QString words = field.trimmed();
    if (words.isEmpty())
        return std::nullopt;
    const bool isDash =
        words == QLatin1String("-") || words == QStringLiteral("—") || words == QStringLiteral("－");
    return isDash ? QString() : words;
}

bool ChangeDialog::submit()
{
    zhangfang::members::PersonChange change;
    change.number = m_before.number;
    change.name = form().requireText(m_person.name());
    change.sex = m_person.sex();
    change.isFarmer = m_person.isFarmer();
    change.householdNo = m_person.household().trimmed();
    change.identityNumber = typed(m_person.identity());
    change.phone = typed(m_person.phone());
    change.account = typed(m_person.account());
    change.reason = m_reason->trimmed();
    if (!form().isSound())
        return false;
    const auto changed = zhangfang::members::MemberRegister(desk().file()).changePerson(change);
    if (!settled(changed))
        return false;
    m_warnings = *changed;
    desk().tellChange(kit::Area::Members);
    return true;
}

} // namespace zhangfang::ui::members

#include "moc_change_dialog.cpp"
