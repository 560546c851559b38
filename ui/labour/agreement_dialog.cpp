#include "ui/labour/agreement_dialog.h"

#include "core/labour/agreement_register.h"
#include "core/labour/client_register.h"
#include "core/labour/labour_errors.h"
#include "ui/labour/work_words.h"

#include <QComboBox>
#include <QCompleter>

#include <algorithm>

namespace zhangfang::ui::work
{

namespace
{

constexpr core::AgreementKind kKinds[] = {core::AgreementKind::Service, core::AgreementKind::Works,
                                          core::AgreementKind::Dispatch};

} // namespace

AgreementDialog::AgreementDialog(kit::Desk &desk, const std::optional<core::Agreement> &agreement,
                                 QWidget *parent)
    : FormDialog(desk, agreement ? tr("Change an agreement") : tr("New agreement"),
                 agreement ? tr("Change the agreement") : tr("Take up the agreement"), parent)
    , m_id(agreement ? std::optional(agreement->id) : std::nullopt)
    , m_number(new kit::LineEdit)
    , m_client(new kit::LineEdit)
    , m_kind(new QComboBox)
    , m_signedOn(new kit::DateEdit(desk.clock()))
    , m_firstDay(new kit::DateEdit(desk.clock()))
    , m_lastDay(new kit::DateEdit(desk.clock()))
    , m_scope(new kit::LineEdit)
    , m_place(new kit::LineEdit)
    , m_standard(new kit::LineEdit)
    , m_headCount(new kit::CountEdit)
    , m_price(new kit::LineEdit)
    , m_settlementDays(new kit::CountEdit)
    , m_insurance(new kit::LineEdit)
    , m_penalties(new kit::LineEdit)
{
    setObjectName(QStringLiteral("agreementDialog"));
    for (const core::AgreementKind kind : kKinds)
        m_kind->addItem(agreementKindWord(kind));
    addParties();
    addWork();
    addMoney();
    proposeClients();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AgreementDialog::tellKind);
    if (agreement)
        show(agreement->terms);
    tellKind();
}

void AgreementDialog::addParties()
{
    form().add({.objectName = "number",
                .label = tr("Number"),
                .hint = tr("As it stands on the paper."),
                .widthInDigits = 20,
                .answersFor = {errors::kAgreementNumberMissing, errors::kAgreementNumberTaken}},
               m_number);
    form().add({.objectName = "client",
                .label = tr("Client"),
                .hint = tr("Who uses the labour; a new name is taken up."),
                .widthInDigits = 0,
                .answersFor = {errors::kAgreementClientMissing, errors::kAgreementOnJobs}},
               m_client);
    form().add({.objectName = "kind", .label = tr("Kind")}, m_kind);
    form().add({.objectName = "signedOn", .label = tr("Signed on")}, m_signedOn);
    form().add({.objectName = "firstDay", .label = tr("First day")}, m_firstDay);
    form().add({.objectName = "lastDay",
                .label = tr("Last day"),
                .hint = tr("May stay empty where no term is agreed."),
                .answersFor = {errors::kAgreementTermBackwards}},
               m_lastDay);
}

void AgreementDialog::addWork()
{
    form().addHeading(tr("The work"));
    form().add({.objectName = "scope", .label = tr("Work agreed"), .widthInDigits = 0}, m_scope);
    form().add({.objectName = "place", .label = tr("Place"), .widthInDigits = 0}, m_place);
    form().add({.objectName = "standard", .label = tr("Standard"), .widthInDigits = 0}, m_standard);
    form().add({.objectName = "headCount",
                .label = tr("Persons"),
                .widthInDigits = 6,
                .answersFor = {errors::kAgreementHeadCount}},
               m_headCount);
}

void AgreementDialog::addMoney()
{
    form().addHeading(tr("Money and duties"));
    form().add({.objectName = "price",
                .label = tr("Price"),
                .hint = tr("In words. Pay goes by the prices of the jobs."),
                .widthInDigits = 0},
               m_price);
    form().add({.objectName = "settlementDays",
                .label = tr("Settled within"),
                .unit = tr("days"),
                .widthInDigits = 6,
                .answersFor = {errors::kAgreementSettlementDays}},
               m_settlementDays);
    form().add({.objectName = "insurance",
                .label = tr("Insurance"),
                .hint = tr("Who insures whom against what. Members who work need accident insurance."),
                .widthInDigits = 0},
               m_insurance);
    form().add({.objectName = "penalties", .label = tr("Penalties"), .widthInDigits = 0}, m_penalties);
}

void AgreementDialog::proposeClients()
{
    const auto clients = core::ClientRegister(desk().file()).clients();
    if (!clients)
        return refuse(clients.error());
    QStringList names;
    for (const core::ClientSummary &client : *clients)
        names.append(client.client.name);
    auto *completer = new QCompleter(names, m_client);
    completer->setFilterMode(Qt::MatchContains);
    m_client->setCompleter(completer);
}

void AgreementDialog::show(const core::AgreementTerms &terms)
{
    m_number->setText(terms.number);
    m_client->setText(terms.clientName);
    m_kind->setCurrentIndex(int(std::find(std::begin(kKinds), std::end(kKinds), terms.kind) - kKinds));
    m_signedOn->setValue(terms.signedOn);
    m_firstDay->setValue(terms.firstDay);
    m_lastDay->setValue(terms.lastDay);
    m_scope->setText(terms.scope);
    m_place->setText(terms.place);
    m_standard->setText(terms.standard);
    m_headCount->setValue(terms.headCount);
    m_price->setText(terms.price);
    m_settlementDays->setValue(terms.settlementDays);
    m_insurance->setText(terms.insurance);
    m_penalties->setText(terms.penalties);
}

core::AgreementTerms AgreementDialog::terms()
{
    core::AgreementTerms terms;
    terms.number = form().requireText(*m_number);
    terms.clientName = form().requireText(*m_client);
    terms.kind = kKinds[m_kind->currentIndex()];
    terms.signedOn = form().take(*m_signedOn);
    terms.firstDay = form().take(*m_firstDay);
    terms.lastDay = form().take(*m_lastDay);
    terms.scope = m_scope->trimmed();
    terms.place = m_place->trimmed();
    terms.standard = m_standard->trimmed();
    terms.headCount = form().take(*m_headCount);
    terms.price = m_price->trimmed();
    terms.settlementDays = form().take(*m_settlementDays);
    terms.insurance = m_insurance->trimmed();
    terms.penalties = m_penalties->trimmed();
    return terms;
}

void AgreementDialog::tellKind()
{
    const bool isDispatch = kKinds[m_kind->currentIndex()] == core::AgreementKind::Dispatch;
    form().setHint(m_kind, isDispatch
                               ? tr("Labour Contract Law, article 57: dispatch takes a licence and two "
                                    "million yuan of registered capital.")
                               : tr("Service or works: the cooperative directs its members itself."));
}

bool AgreementDialog::submit()
{
    const core::AgreementTerms read = terms();
    if (!form().isSound())
        return false;
    core::AgreementRegister agreements(desk().file());
    const auto written = m_id ? agreements.change({*m_id, read}) : agreements.add(read);
    if (!settled(written))
        return false;
    m_warnings = *written;
    desk().tellChange(kit::Area::Work);
    return true;
}

} // namespace zhangfang::ui::work

#include "moc_agreement_dialog.cpp"
