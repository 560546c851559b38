#include "ui/labour/register_tabs.h"

#include "ui/kit/format.h"
#include "ui/labour/client_dialog.h"
#include "ui/labour/job_dialog.h"
#include "ui/labour/work_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zhangfang::ui::work
{

namespace
{

using core::ClientSummary;
using core::Job;
using kit::figureColumn;
using kit::textColumn;

void fillWith(QWidget &tab, QWidget *table)
{
    auto *layout = new QVBoxLayout(&tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table);
}

QString ratesInWords(const Job &job)
{
    QStringList words;
    for (const core::JobRate &rate : job.terms.rates)
        words.append(rateInWords(rate));
    return words.join(QStringLiteral("; "));
}

std::vector<kit::Column<Job>> jobColumns()
{
    std::vector<kit::Column<Job>> all = {
        textColumn<Job>(
            "number", JobsTab::tr("Number"), [](const Job &job) { return job.terms.number; }, 7),
        textColumn<Job>(
            "work", JobsTab::tr("Kind of work"), [](const Job &job) { return job.terms.work; }, 14),
        textColumn<Job>(
            "client", JobsTab::tr("Client"), [](const Job &job) { return job.terms.clientName; }, 24),
        textColumn<Job>(
            "agreement", JobsTab::tr("Agreement"), [](const Job &job) { return job.terms.agreementNumber; },
            18),
        textColumn<Job>(
            "unit", JobsTab::tr("Paid by"), [](const Job &job) { return unitWord(job.terms.unit); }, 9),
        textColumn<Job>("rates", JobsTab::tr("Prices (yuan a unit)"), ratesInWords, 24),
    };
    for (kit::Column<Job> &column : all)
        column.look.stretches = column.look.key == "client" || column.look.key == "rates";
    all.back().look.right = true;
    return all;
}

std::vector<kit::Column<ClientSummary>> clientColumns()
{
    std::vector<kit::Column<ClientSummary>> all = {
        textColumn<ClientSummary>(
            "name", ClientsTab::tr("Name"), [](const auto &row) { return row.client.name; }, 30),
        textColumn<ClientSummary>(
            "code", ClientsTab::tr("Credit code"),
            [](const auto &row) {
                return row.client.creditCode.isEmpty() ? QStringLiteral("—") : row.client.creditCode;
            },
            22),
        textColumn<ClientSummary>(
            "agreements", ClientsTab::tr("Agreements"),
            [](const auto &row) { return row.agreements.join(QStringLiteral(", ")); }, 26),
        figureColumn<ClientSummary>(
            "jobs", ClientsTab::tr("Jobs"), [](const auto &row) { return row.jobs; }, 7),
    };
    for (kit::Column<ClientSummary> &column : all)
        column.look.stretches = column.look.key == "name" || column.look.key == "agreements";
    return all;
}

} // namespace

JobsTab::JobsTab(kit::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(jobColumns(),
              [](const Job &job) {
                  return kit::haystackOf({job.terms.number, job.terms.agreementNumber},
                                         {job.terms.work, job.terms.clientName});
              })
    , m_table(new kit::RegisterTable(desk, m_model, "jobs", this))
{
    fillWith(*this, m_table);
    m_table->setFindHint(tr("Number, work, client, agreement, initials"));
    m_table->setDefaultOrder("number");
    m_table->setSumRowVisible(false);
    m_table->setCounted(
        [](const std::vector<int> &rows) { return tr("%n job(s)", nullptr, int(rows.size())); });
    m_table->setEmpty("work", tr("There is no job yet"),
                      tr("A job says for whom, what is done and what is paid for it. Take one up, or bring a "
                         "list in with Import."),
                      desk.isReadOnly() ? QString() : tr("New job"), [this] { add(); });
    connect(m_table, &kit::RegisterTable::activated, this, &JobsTab::change);
}

Result<void> JobsTab::load()
{
    auto jobs = core::JobRegister(m_desk.file()).jobs();
    if (!jobs)
        return jobs.error();
    m_model.setRows(*std::move(jobs));
    return {};
}

const Job *JobsTab::current() const
{
    const auto row = m_table->currentRow();
    return row ? &m_model.row(*row) : nullptr;
}

void JobsTab::choose(const QString &jobNo)
{
    const auto &rows = m_model.rows();
    const auto found = std::ranges::find_if(rows, [&](const Job &job) { return job.terms.number == jobNo; });
    if (found != rows.end())
        m_table->selectRow(int(found - rows.begin()));
}

void JobsTab::add()
{
    JobDialog dialog(m_desk, std::nullopt, this);
    m_desk.prompts().run(dialog);
}

void JobsTab::change()
{
    if (!current() || m_desk.isReadOnly())
        return;
    JobDialog dialog(m_desk, *current(), this);
    m_desk.prompts().run(dialog);
}

void JobsTab::addRate()
{
    if (!current())
        return;
    RateDialog dialog(m_desk, *current(), this);
    m_desk.prompts().run(dialog);
}

void JobsTab::giveUp()
{
    if (!current())
        return;
    const auto given = core::JobRegister(m_desk.file()).giveUp(current()->id);
    if (!given)
        Q_EMIT refused(given.error());
    else
        m_desk.tellChange(kit::Area::Work);
}

ClientsTab::ClientsTab(kit::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(clientColumns(),
              [](const ClientSummary &row) {
                  return kit::haystackOf({row.client.creditCode, row.agreements.join(QLatin1Char(' '))},
                                         {row.client.name});
              })
    , m_table(new kit::RegisterTable(desk, m_model, "clients", this))
{
    fillWith(*this, m_table);
    m_table->setFindHint(tr("Name, initials, agreement, credit code"));
    m_table->setSumRowVisible(false);
    m_table->setCounted(
        [](const std::vector<int> &rows) { return tr("%n client(s)", nullptr, int(rows.size())); });
    m_table->setEmpty("work", tr("There is no client yet"),
                      tr("Clients come with the jobs, or are taken up here."),
                      desk.isReadOnly() ? QString() : tr("New client"), [this] { add(); });
    connect(m_table, &kit::RegisterTable::activated, this, &ClientsTab::change);
}

Result<void> ClientsTab::load()
{
    auto clients = core::ClientRegister(m_desk.file()).clients();
    if (!clients)
        return clients.error();
    m_model.setRows(*std::move(clients));
    return {};
}

void ClientsTab::add()
{
    ClientDialog dialog(m_desk, std::nullopt, this);
    m_desk.prompts().run(dialog);
}

void ClientsTab::change()
{
    const auto row = m_table->currentRow();
    if (!row || m_desk.isReadOnly())
        return;
    ClientDialog dialog(m_desk, m_model.row(*row).client, this);
    m_desk.prompts().run(dialog);
}

} // namespace zhangfang::ui::work

#include "moc_register_tabs.cpp"
