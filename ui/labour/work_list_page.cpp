#include "ui/labour/work_list_page.h"

#include "ui/kit/import_dialog.h"
#include "ui/kit/line_edit.h"
#include "ui/kit/sentences.h"
#include "ui/labour/register_tabs.h"
#include "ui/labour/sheets_tab.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace zhangfang::ui::work
{

WorkListPage::WorkListPage(kit::Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_month(new kit::MonthChooser(Month::of(desk.clock().today()), this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_sheets(new SheetsTab(desk, m_stack))
    , m_jobs(new JobsTab(desk, m_stack))
    , m_clients(new ClientsTab(desk, m_stack))
    , m_entries(new EntriesTab(desk, m_stack))
{
    setTitle(tr("Work"));
    chooserRow()->addWidget(m_month);
    m_tabs->setObjectName(QStringLiteral("workTabs"));
    m_tabs->setAccessibleName(tr("Parts of the page Work"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &word : {tr("Crew sheets"), tr("Jobs"), tr("Clients"), tr("Entries")})
        m_tabs->addTab(word);
    for (QWidget *tab : std::initializer_list<QWidget *>{m_sheets, m_jobs, m_clients, m_entries})
        m_stack->addWidget(tab);
    body()->addWidget(m_tabs);
    body()->addWidget(m_stack, 1);
    buildButtons();
    connect(m_tabs, &QTabBar::currentChanged, this, &WorkListPage::showTab);
    connect(m_month, &kit::MonthChooser::monthChosen, this, &WorkListPage::reload);
    connect(m_sheets, &SheetsTab::sheetWanted, this, &WorkListPage::sheetWanted);
    connect(m_sheets, &SheetsTab::refused, this, [this](const Error &error) { refuse(error); });
    connect(m_jobs, &JobsTab::refused, this, [this](const Error &error) { refuse(error); });
    connect(m_sheets, &SheetsTab::warned, this, [this](const std::vector<Warning> &warnings) {
        QStringList words;
        for (const Warning &warning : warnings)
            words.append(kit::sentence(warning));
        if (!words.isEmpty())
            message().tell(kit::MessageBar::Kind::Warning, tr("Approved, with remarks."),
                           words.join(QLatin1Char(' ')));
    });
    showTab(Sheets);
}

void WorkListPage::addTabButton(Tab tab, QPushButton *button, std::function<void()> act)
{
    m_buttons.emplace_back(tab, button);
    connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
        message().clear();
        act();
    });
}

void WorkListPage::buildButtons()
{
    using kit::ButtonKind;
    const auto write = [this](Tab tab, const QString &words, const char *icon, ButtonKind kind,
                              const char *name, std::function<void()> act) {
        if (!desk().isReadOnly())
            addTabButton(tab, addButton(words, icon, kind, name), std::move(act));
    };
    addTabButton(Entries, addButton(tr("Export"), "export", ButtonKind::Plain, "exportEntries"),
                 [this] { exportTab(); });
    addTabButton(Jobs, addButton(tr("Export"), "export", ButtonKind::Plain, "exportJobs"),
                 [this] { exportTab(); });
    write(Sheets, tr("Import"), "import", ButtonKind::Plain, "importLedger", [this] { import(Sheets); });
    write(Sheets, tr("To the bin"), "bin", ButtonKind::Plain, "dropSheets",
          [this] { m_sheets->dropChosen(); });
    write(Sheets, tr("Submit"), nullptr, ButtonKind::Plain, "submitSheets",
          [this] { m_sheets->submitChosen(); });
    write(Sheets, tr("Approve"), "check", ButtonKind::Plain, "approveSheets",
          [this] { m_sheets->approveChosen(); });
    write(Sheets, tr("New crew sheet"), "add", ButtonKind::Primary, "newSheet",
          [this] { m_sheets->newSheet(); });
    write(Jobs, tr("Import"), "import", ButtonKind::Plain, "importJobs", [this] { import(Jobs); });
    write(Jobs, tr("Give up"), "bin", ButtonKind::Plain, "giveUpJob", [this] { m_jobs->giveUp(); });
    write(Jobs, tr("Change"), "edit", ButtonKind::Plain, "changeJob", [this] { m_jobs->change(); });
    write(Jobs, tr("New price"), "add", ButtonKind::Plain, "addRate", [this] { m_jobs->addRate(); });
    write(Jobs, tr("New job"), "add", ButtonKind::Primary, "addJob", [this] { m_jobs->add(); });
    write(Clients, tr("Change"), "edit", ButtonKind::Plain, "changeClient", [this] { m_clients->change(); });
    write(Clients, tr("New client"), "add", ButtonKind::Primary, "addClient", [this] { m_clients->add(); });
}

void WorkListPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_month->setVisible(tab == Sheets || tab == Entries);
    for (const auto &[of, button] : m_buttons)
        button->setVisible(of == tab);
    message().clear();
    if (isVisible())
        reload();
}

void WorkListPage::open(const QVariantMap &what)
{
    static const QStringList kTabs{QStringLiteral("sheets"), QStringLiteral("jobs"),
                                   QStringLiteral("clients"), QStringLiteral("entries")};
    if (const auto month = Month::parse(what.value(QStringLiteral("month")).toString()))
        m_month->setMonth(*month);
    const QString job = what.value(QStringLiteral("job")).toString();
    const auto tab =
        kTabs.indexOf(job.isEmpty() ? what.value(QStringLiteral("tab")).toString() : kTabs[Jobs]);
    if (tab >= 0)
        m_tabs->setCurrentIndex(int(tab));
    reload();
    if (!job.isEmpty())
        m_jobs->choose(job);
}

QWidget *WorkListPage::findField()
{
    kit::RegisterTable *tables[] = {&m_sheets->table(), &m_jobs->table(), &m_clients->table(),
                                    &m_entries->table()};
    return tables[m_tabs->currentIndex()]->findField();
}

void WorkListPage::reload()
{
    Result<void> read;
    switch (m_tabs->currentIndex()) {
    case Jobs:
        read = m_jobs->load();
        break;
    case Clients:
        read = m_clients->load();
        break;
    case Entries:
        read = m_entries->load(m_month->month());
        break;
    default:
        read = m_sheets->load(m_month->month());
    }
    if (!read)
        refuse(read.error());
}

void WorkListPage::import(Tab tab)
{
    // A ledger and a crew sheet are told apart by their headings.
    const auto kind = tab == Jobs ? std::optional(store::BatchKind::Jobs) : std::nullopt;
    kit::ImportDialog dialog(desk(), kind, this);
    desk().prompts().run(dialog);
}

void WorkListPage::exportTab()
{
    kit::RegisterTable &table = m_tabs->currentIndex() == Jobs ? m_jobs->table() : m_entries->table();
    table.exportWithPrompt(m_tabs->tabText(m_tabs->currentIndex()),
                           [this](const Error &error) { refuse(error); });
}

} // namespace zhangfang::ui::work

#include "moc_work_list_page.cpp"
