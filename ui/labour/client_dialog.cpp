#include "ui/labour/client_dialog.h"

#include "core/base/base_errors.h"
#include "core/labour/client_register.h"
#include "core/labour/labour_errors.h"

namespace zhangfang::ui::work
{

ClientDialog::ClientDialog(kit::Desk &desk, const std::optional<core::Client> &client, QWidget *parent)
    : FormDialog(desk, client ? tr("Change a client") : tr("New client"),
                 client ? tr("Change the client") : tr("Take up the client"), parent)
    , m_id(client ? std::optional(client->id) : std::nullopt)
    , m_name(new kit::LineEdit)
    , m_code(new kit::LineEdit)
{
    setObjectName(QStringLiteral("clientDialog"));
    form().add({.objectName = "name",
                .label = tr("Name"),
                .widthInDigits = 0,
                .answersFor = {errors::kClientNameMissing, errors::kClientNameTaken}},
               m_name);
    form().add(
        {.objectName = "creditCode",
         .label = tr("Credit code"),
         .hint = tr("18 places; may stay empty until it is known."),
         .widthInDigits = 22,
         .answersFor = {errors::kCreditCodeRounded, errors::kCreditCodeLength, errors::kCreditCodeCharacter,
                        errors::kCreditCodeRegion, errors::kCreditCodeCheckCharacter}},
        m_code);
    if (client) {
        m_name->setText(client->name);
        m_code->setText(client->creditCode);
    }
}

bool ClientDialog::submit()
{
    const QString name = form().requireText(*m_name);
    if (!form().isSound())
        return false;
    core::ClientRegister clients(desk().file());
    const bool done = m_id ? settled(clients.change({*m_id, name, m_code->trimmed()}))
                           : settled(clients.add(name, m_code->trimmed()));
    if (done)
        desk().tellChange(kit::Area::Work);
    return done;
}

} // namespace zhangfang::ui::work

#include "moc_client_dialog.cpp"
