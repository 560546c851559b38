#include "ui/labour/job_dialog.h"

#include "core/labour/agreement_register.h"
#include "core/labour/client_register.h"
#include "core/labour/job_register.h"
#include "core/labour/labour_errors.h"
#include "ui/labour/work_words.h"

#include <QComboBox>
#include <QCompleter>
#include <QVBoxLayout>

namespace zhangfang::ui::work
{

namespace
{

constexpr core::WorkUnit kUnits[] = {core::WorkUnit::Hour, core::WorkUnit::Day, core::WorkUnit::Piece,
                                     core::WorkUnit::Area, core::WorkUnit::LumpSum};
constexpr core::WorkKind kKinds[] = {core::WorkKind::Normal, core::WorkKind::Overtime, core::WorkKind::Night};

/// Behind a price: what it is paid for.
QString priceUnit(core::WorkUnit unit)
{
    return JobDialog::tr("yuan / %1").arg(unitWord(unit));
}

} // namespace

JobDialog::JobDialog(kit::Desk &desk, const std::optional<core::Job> &job, QWidget *parent)
    : FormDialog(desk, job ? tr("Change a job") : tr("New job"),
                 job ? tr("Change the job") : tr("Take up the job"), parent)
    , m_id(job ? std::optional(job->id) : std::nullopt)
    , m_number(new kit::LineEdit)
    , m_client(new kit::LineEdit)
    , m_agreement(new kit::LineEdit)
    , m_work(new kit::LineEdit)
    , m_unit(new QComboBox)
    , m_price(job ? nullptr : new kit::PriceEdit)
{
    setObjectName(QStringLiteral("jobDialog"));
    for (const core::WorkUnit unit : kUnits)
        m_unit->addItem(unitWord(unit));
    form().add({.objectName = "number",
                .label = tr("Number"),
                .hint = tr("For example X19; never used twice."),
                .widthInDigits = 10,
                .answersFor = {errors::kJobNumberMissing, errors::kJobNumberTaken, errors::kJobInUse}},
               m_number);
    form().add({.objectName = "client",
                .label = tr("Client"),
                .hint = tr("Who uses the labour; a new name is taken up."),
                .widthInDigits = 0,
                .answersFor = {errors::kClientMissing}},
               m_client);
    form().add(
        {.objectName = "agreement",
         .label = tr("Agreement"),
         .hint = tr("Number of the service agreement; a new one is taken up and filled in on its tab."),
         .widthInDigits = 0,
         .answersFor = {errors::kAgreementOfOtherClient}},
        m_agreement);
    form().add({.objectName = "work",
                .label = tr("Kind of work"),
                .widthInDigits = 0,
                .answersFor = {errors::kWorkMissing}},
               m_work);
    form().add({.objectName = "unit", .label = tr("Paid by")}, m_unit);
    if (m_price) {
        form().add({.objectName = "price",
                    .label = tr("Price"),
                    .unit = priceUnit(kUnits[0]),
                    .widthInDigits = 10,
                    .answersFor = {errors::kRateZero, errors::kRateMissing}},
                   m_price);
    }
    if (m_price)
        connect(m_unit, &QComboBox::currentIndexChanged, this,
                [this](int unit) { form().setUnit(m_price, priceUnit(kUnits[unit])); });
    if (const auto clients = core::ClientRegister(desk.file()).clients()) {
        QStringList names;
        for (const core::ClientSummary &client : *clients)
            names.append(client.client.name);
        auto *completer = new QCompleter(names, m_client);
        completer->setFilterMode(Qt::MatchContains);
        m_client->setCompleter(completer);
    }
    proposeAgreements();
    connect(m_client, &QLineEdit::editingFinished, this, &JobDialog::proposeAgreements);
    if (job) {
        m_number->setText(job->terms.number);
        m_client->setText(job->terms.clientName);
        m_agreement->setText(job->terms.agreementNumber);
        m_work->setText(job->terms.work);
        m_unit->setCurrentIndex(
            int(std::find(std::begin(kUnits), std::end(kUnits), job->terms.unit) - std::begin(kUnits)));
    }
}

void JobDialog::proposeAgreements()
{
    QStringList numbers;
    if (const auto agreements = core::AgreementRegister(desk().file()).agreements()) {
        const QString client = m_client->trimmed();
        for (const core::AgreementSummary &each : *agreements) {
            if (client.isEmpty() || each.agreement.terms.clientName == client)
                numbers.append(each.agreement.terms.number);
        }
    }
    auto *completer = new QCompleter(numbers, m_agreement);
    completer->setFilterMode(Qt::MatchContains);
    m_agreement->setCompleter(completer);
}

bool JobDialog::submit()
{
    core::JobTerms terms{form().requireText(*m_number),  form().requireText(*m_client),
                         m_agreement->trimmed(),         form().requireText(*m_work),
                         kUnits[m_unit->currentIndex()], {}};
    if (m_price) {
        if (const auto price = form().require(*m_price))
            terms.rates = {{std::nullopt, core::WorkKind::Normal, *price}};
    }
    if (!form().isSound())
        return false;
    core::JobRegister jobs(desk().file());
    const bool done = m_id ? settled(jobs.change(*m_id, terms)) : settled(jobs.add(terms));
    if (done)
        desk().tellChange(kit::Area::Work);
    return done;
}

RateDialog::RateDialog(kit::Desk &desk, core::Job job, QWidget *parent)
    : FormDialog(desk, tr("New price of %1 %2").arg(job.terms.number, job.terms.work), tr("Add the price"),
                 parent)
    , m_job(std::move(job))
    , m_kind(new QComboBox)
    , m_price(new kit::PriceEdit)
    , m_from(new kit::DateEdit(desk.clock()))
{
    setObjectName(QStringLiteral("rateDialog"));
    for (const core::WorkKind kind : kKinds)
        m_kind->addItem(kindWord(kind));
    form().add({.objectName = "kind", .label = tr("Working time")}, m_kind);
    form().add({.objectName = "price",
                .label = tr("Price"),
                .unit = priceUnit(m_job.terms.unit),
                .widthInDigits = 10,
                .answersFor = {errors::kRateZero}},
               m_price);
    form().add({.objectName = "from",
                .label = tr("From"),
                .hint = tr("The first day it holds. What is approved keeps its price."),
                .answersFor = {errors::kRateTwice, errors::kRateInUse, errors::kJobNumberTaken}},
               m_from);
    QStringList standing;
    for (const core::JobRate &rate : m_job.terms.rates)
        standing.append(rateInWords(rate));
    body()->insertWidget(
        0, kit::text(tr("So far: %1").arg(standing.join(QStringLiteral("; "))), kit::TextRole::Second, this));
}

bool RateDialog::submit()
{
    const auto price = form().require(*m_price);
    const auto from = form().require(*m_from);
    if (!form().isSound())
        return false;
    core::JobTerms terms = m_job.terms;
    terms.rates = {{*from, kKinds[m_kind->currentIndex()], *price}};
    if (!settled(core::JobRegister(desk().file()).add(terms)))
        return false;
    desk().tellChange(kit::Area::Work);
    return true;
}

} // namespace zhangfang::ui::work

#include "moc_job_dialog.cpp"
