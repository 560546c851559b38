#include "ui/labour/work_list_page.h"

#include "ui/kit/format.h"
#include "ui/kit/import_dialog.h"
#include "ui/kit/line_edit.h"
#include "ui/kit/sentences.h"
#include "ui/labour/agreements_tab.h"
#include "ui/labour/entries_tab.h"
#include "ui/labour/register_tabs.h"
#include "ui/labour/sheets_tab.h"
#include "ui/papers/paper_preview.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace zhangfang::ui::work
{

namespace
{

/// The tabs in the names of their buttons: "exportJobs".
constexpr const char *kTabNames[] = {"Sheets", "Jobs", "Agreements", "Clients", "Entries"};

} // namespace

WorkListPage::WorkListPage(kit::Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_month(new kit::MonthChooser(Month::of(desk.clock().today()), this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_sheets(new SheetsTab(desk, m_stack))
    , m_jobs(new JobsTab(desk, m_stack))
    , m_agreements(new AgreementsTab(desk, m_stack))
    , m_clients(new ClientsTab(desk, m_stack))
    , m_entries(new EntriesTab(desk, m_stack))
{
    setTitle(tr("Work"));
    chooserRow()->addWidget(m_month);
    m_tabs->setObjectName(QStringLiteral("workTabs"));
    m_tabs->setAccessibleName(tr("Parts of the page Work"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &word :
         {tr("Crew sheets"), tr("Jobs"), tr("Agreements"), tr("Clients"), tr("Entries")})
        m_tabs->addTab(word);
    for (QWidget *tab :
         std::initializer_list<QWidget *>{m_sheets, m_jobs, m_agreements, m_clients, m_entries})
        m_stack->addWidget(tab);
    body()->addWidget(m_tabs);
    body()->addWidget(m_stack, 1);
    buildButtons();
    for (const Tab tab : {Sheets, Jobs, Agreements, Clients, Entries}) {
        buildTableTools(tab);
        connect(&tableOf(tab), &kit::RegisterTable::selectionChanged, this, &WorkListPage::showRowButtons);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &WorkListPage::showTab);
    connect(m_month, &kit::MonthChooser::monthChosen, this, &WorkListPage::reload);
    connect(m_sheets, &SheetsTab::sheetWanted, this, &WorkListPage::sheetWanted);
    connect(m_sheets, &SheetsTab::refused, this, [this](const Error &error) { refuse(error); });
    connect(m_jobs, &JobsTab::refused, this, [this](const Error &error) { refuse(error); });
    connect(m_entries, &EntriesTab::sheetWanted, this, &WorkListPage::sheetWanted);
    connect(m_entries, &EntriesTab::sheetsWanted, this, [this] { m_tabs->setCurrentIndex(Sheets); });
    connect(m_sheets, &SheetsTab::warned, this, [this](const std::vector<Warning> &warnings) {
        tellWarnings(tr("Approved, with remarks."), warnings);
    });
    connect(m_agreements, &AgreementsTab::warned, this, [this](const std::vector<Warning> &warnings) {
        tellWarnings(tr("The agreement is in the register, with remarks."), warnings);
    });
    showTab(Sheets);
}

void WorkListPage::tellWarnings(const QString &words, const std::vector<Warning> &warnings)
{
    QStringList sentences;
    for (const Warning &warning : warnings)
        sentences.append(kit::sentence(warning));
    if (!sentences.isEmpty())
        message().tell(kit::MessageBar::Kind::Warning, words, sentences.join(QLatin1Char(' ')));
}

void WorkListPage::addTabButton(Tab tab, QPushButton *button, std::function<void()> act)
{
    m_buttons.emplace_back(tab, button);
    connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
        message().clear();
        act();
    });
}

/// Export and print stand with the table that they are about; the head of the page has no room for them.
void WorkListPage::buildTableTools(Tab tab)
{
    QHBoxLayout *tools = tableOf(tab).tools();
    const auto add = [this, tab, tools](const QString &words, const QByteArray &icon, auto act) {
        const QByteArray name = icon + kTabNames[tab];
        QPushButton *button =
            kit::button(words, icon.constData(), kit::ButtonKind::Quiet, name.constData(), this);
        // Before what stretches and the count at the end.
        tools->insertWidget(tools->count() - 2, button);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(tr("Export"), "export", [this] { exportTab(); });
    add(tr("Print"), "print", [this] { printTab(); });
}

void WorkListPage::buildButtons()
{
    using kit::ButtonKind;
    const auto write = [this](Tab tab, const QString &words, const char *icon, ButtonKind kind,
                              const char *name, std::function<void()> act) {
        if (!desk().isReadOnly())
            addTabButton(tab, addButton(words, icon, kind, name), std::move(act));
    };
    const auto writeRows = [this, &write](Tab tab, const QString &words, const char *icon, const char *name,
                                          std::function<void()> act) {
        write(tab, words, icon, ButtonKind::Plain, name, std::move(act));
        if (!desk().isReadOnly())
            m_rowButtons.push_back(m_buttons.back().second);
    };
    write(Sheets, tr("Import"), "import", ButtonKind::Plain, "importLedger", [this] { import(Sheets); });
    writeRows(Sheets, tr("To the bin"), "bin", "dropSheets", [this] { m_sheets->dropChosen(); });
    writeRows(Sheets, tr("Submit"), "half-circle", "submitSheets", [this] { m_sheets->submitChosen(); });
    writeRows(Sheets, tr("Approve"), "check", "approveSheets", [this] { m_sheets->approveChosen(); });
    write(Sheets, tr("New crew sheet"), "add", ButtonKind::Primary, "newSheet",
          [this] { m_sheets->newSheet(); });
    write(Jobs, tr("Import"), "import", ButtonKind::Plain, "importJobs", [this] { import(Jobs); });
    writeRows(Jobs, tr("Give up"), "bin", "giveUpJob", [this] { m_jobs->giveUp(); });
    writeRows(Jobs, tr("Change"), "edit", "changeJob", [this] { m_jobs->change(); });
    writeRows(Jobs, tr("New price"), "add", "addRate", [this] { m_jobs->addRate(); });
    write(Jobs, tr("New job"), "add", ButtonKind::Primary, "addJob", [this] { m_jobs->add(); });
    writeRows(Agreements, tr("Change"), "edit", "changeAgreement", [this] { m_agreements->change(); });
    write(Agreements, tr("New agreement"), "add", ButtonKind::Primary, "addAgreement",
          [this] { m_agreements->add(); });
    writeRows(Clients, tr("Change"), "edit", "changeClient", [this] { m_clients->change(); });
    write(Clients, tr("New client"), "add", ButtonKind::Primary, "addClient", [this] { m_clients->add(); });
}

void WorkListPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_month->setVisible(tab == Sheets || tab == Entries);
    for (const auto &[of, button] : m_buttons)
        button->setVisible(of == tab);
    message().clear();
    if (isVisible()) {
        // Buttons that go out of sight leave the focus to whatever stands next to them.
        m_tabs->setFocus();
        reload();
    }
}

void WorkListPage::open(const QVariantMap &what)
{
    static const QStringList kTabs{QStringLiteral("sheets"), QStringLiteral("jobs"),
                                   QStringLiteral("agreements"), QStringLiteral("clients"),
                                   QStringLiteral("entries")};
    if (const auto month = Month::parse(what.value(QStringLiteral("month")).toString()))
        m_month->setMonth(*month);
    const QString job = what.value(QStringLiteral("job")).toString();
    const QString person = what.value(QStringLiteral("person")).toString();
    // What is said of a person are entries, of a job its terms, of a month its sheets.
    const auto named = kTabs.indexOf(what.value(QStringLiteral("tab")).toString());
    if (named >= 0)
        m_tabs->setCurrentIndex(int(named));
    else if (!person.isEmpty())
        m_tabs->setCurrentIndex(Entries);
    else if (!job.isEmpty())
        m_tabs->setCurrentIndex(Jobs);
    else if (what.contains(QStringLiteral("month")))
        m_tabs->setCurrentIndex(Sheets);
    reload();
    if (shownTab() == Jobs && !job.isEmpty())
        m_jobs->choose(job);
    if (shownTab() == Entries && !person.isEmpty())
        m_entries->choose(person, job);
}

QWidget *WorkListPage::findField()
{
    return tableOf(shownTab()).findField();
}

WorkListPage::Tab WorkListPage::shownTab() const
{
    return Tab(m_tabs->currentIndex());
}

kit::RegisterTable &WorkListPage::tableOf(Tab tab)
{
    kit::RegisterTable *tables[] = {&m_sheets->table(), &m_jobs->table(), &m_agreements->table(),
                                    &m_clients->table(), &m_entries->table()};
    return *tables[tab];
}

void WorkListPage::reload()
{
    Result<void> read;
    switch (m_tabs->currentIndex()) {
    case Jobs:
        read = m_jobs->load();
        break;
    case Agreements:
        read = m_agreements->load();
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
    showRowButtons();
}

void WorkListPage::showRowButtons()
{
    const bool anyRow = !tableOf(shownTab()).selectedRows().empty();
    for (QPushButton *button : m_rowButtons)
        button->setEnabled(anyRow);
}

void WorkListPage::import(Tab tab)
{
    kit::ImportDialog dialog(desk(), store::BatchKind::Jobs, this);
    // A ledger and a crew sheet are told apart by their headings.
    if (tab == Sheets)
        dialog.suppose(store::BatchKind::Labour);
    desk().prompts().run(dialog);
}

void WorkListPage::exportTab()
{
    message().clear();
    tableOf(shownTab()).exportWithPrompt(m_tabs->tabText(shownTab()), [this](const Error &error) {
        refuse(error);
    });
}

void WorkListPage::printTab()
{
    message().clear();
    const Tab tab = shownTab();
    const bool isOfMonth = tab == Sheets || tab == Entries;
    const QString asAt = isOfMonth ? kit::monthInWords(m_month->month())
                                   : tr("as at %1").arg(kit::dateInWords(desk().clock().today()));
    if (const auto shown = papers::showTable(desk(), tableOf(tab), m_tabs->tabText(tab), asAt, this); !shown)
        refuse(shown.error());
}

} // namespace zhangfang::ui::work

#include "moc_work_list_page.cpp"
