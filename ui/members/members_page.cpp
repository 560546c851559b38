#include "ui/members/members_page.h"

#include "core/members/member_register.h"
#include "core/people/person_register.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/import_dialog.h"
#include "ui/kit/line_edit.h"
#include "ui/kit/sentences.h"
#include "ui/members/change_dialog.h"
#include "ui/members/contribution_dialog.h"
#include "ui/members/leave_dialog.h"
#include "ui/members/member_view.h"
#include "ui/members/member_words.h"
#include "ui/papers/paper_preview.h"
#include "ui/papers/papers.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace zhangfang::ui::members
{

namespace
{

/// Under so many digits of width the register needs all the room there is.
constexpr int kRoomForPanel = 110;
constexpr int kDayDigits = 18;

} // namespace

MembersPage::MembersPage(kit::Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_model(personColumns(), personHaystack)
    , m_stack(new QStackedWidget(this))
{
    buildHead();
    m_stack->addWidget(buildRegister());
    body()->addWidget(m_stack);
    showRegister();
}

void MembersPage::buildHead()
{
    using kit::ButtonKind;
    m_day = new kit::DateEdit(desk().clock(), this);
    m_day->setObjectName(QStringLiteral("asAt"));
    m_day->setAccessibleName(tr("As at"));
    m_day->setValue(desk().clock().today());
    m_day->addAction(kit::icon("calendar", kit::tokens(palette()).text2), QLineEdit::LeadingPosition);
    m_day->setMaximumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * kDayDigits);
    QLabel *asAt = kit::text(tr("As at"), kit::TextRole::Label, this);
    asAt->setBuddy(m_day);
    m_back = kit::button(tr("Register of members"), "chevron-left", ButtonKind::Quiet, "back", this);
    m_year = new kit::YearChooser(Year{desk().clock().today().year()}, this);
    chooserRow()->addWidget(asAt);
    chooserRow()->addWidget(m_day);
    chooserRow()->addWidget(m_back);
    chooserRow()->addWidget(m_year);
    m_openPage = addButton(tr("Open the member's page"), "members", ButtonKind::Plain, "openPage");
    QPushButton *worker = addWriteButton(tr("Worker"), "add", ButtonKind::Plain, "addWorker");
    QPushButton *imports = addWriteButton(tr("Import"), "import", ButtonKind::Plain, "import");
    QPushButton *exports = addButton(tr("Export"), "export", ButtonKind::Plain, "export");
    QPushButton *prints = addButton(tr("Print"), "print", ButtonKind::Plain, "print");
    QPushButton *join = addWriteButton(tr("New member"), "add", ButtonKind::Primary, "join");
    m_contribute = addWriteButton(tr("Contribution"), "bank", ButtonKind::Plain, "contribute");
    m_leave = addWriteButton(tr("Leave"), nullptr, ButtonKind::Danger, "leave");
    QPushButton *account = addButton(tr("Print"), "print", ButtonKind::Plain, "printAccount");
    QPushButton *change = addWriteButton(tr("Change"), "edit", ButtonKind::Primary, "change");
    m_registerHead = {asAt, m_day, worker, imports, exports, prints, join};
    m_memberHead = {m_back, m_year, m_contribute, m_leave, account, change};
    m_writing = {worker, imports, join, m_contribute, m_leave, change};
    connect(m_day, &kit::DateEdit::dayChosen, this, &MembersPage::readRegister);
    connect(m_openPage, &QPushButton::clicked, this, &MembersPage::openSelected);
    connect(m_back, &QPushButton::clicked, this, &MembersPage::showRegister);
    connect(m_year, &kit::YearChooser::yearChosen, this, &MembersPage::readMember);
    connect(worker, &QPushButton::clicked, this, [this] { takeUp(JoinDialog::As::Worker); });
    connect(imports, &QPushButton::clicked, this,
            [this] { kit::importFile(this->desk(), this, store::BatchKind::Members); });
    connect(exports, &QPushButton::clicked, this, &MembersPage::askToExport);
    connect(prints, &QPushButton::clicked, this,
            [this] { print(papers::memberRegister(this->desk(), day())); });
    connect(account, &QPushButton::clicked, this,
            [this] { print(papers::memberAccount(this->desk(), m_number, m_year->year())); });
    connect(join, &QPushButton::clicked, this, [this] { takeUp(JoinDialog::As::Member); });
    connect(m_contribute, &QPushButton::clicked, this, &MembersPage::enterContribution);
    connect(m_leave, &QPushButton::clicked, this, &MembersPage::endMembership);
    connect(change, &QPushButton::clicked, this, [this] { changePerson(m_number); });
}

QWidget *MembersPage::buildRegister()
{
    auto *whole = new QWidget(this);
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::gap::kMiddle);
    m_table = new kit::RegisterTable(desk(), m_model, "members", whole);
    m_table->setObjectName(QStringLiteral("membersTable"));
    m_table->addFilter("standingFilter", tr("Register"), standingChoices(m_model));
    m_table->addFilter("statusFilter", tr("Status"), statusChoices(m_model));
    m_table->setDefaultOrder("number");
    m_table->setCounted(countWords);
    m_table->setSumWords([this](const std::vector<int> &rows) { return sumWords(m_model, rows); });
    m_table->setEmpty("members", tr("The register has no members yet"),
                      tr("Enter them one by one, or import the register you have as a spreadsheet."),
                      desk().isReadOnly() ? QString() : tr("New member"),
                      [this] { takeUp(JoinDialog::As::Member); });
    m_panel = new MemberPanel(desk(), whole);
    m_panel->setObjectName(QStringLiteral("memberPanel"));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_panel);
    whole->setMinimumWidth(1); // where both do not fit, the panel gives way
    connect(m_table, &kit::RegisterTable::currentChanged, this, &MembersPage::showSelected);
    connect(m_table, &kit::RegisterTable::activated, this,
            [this](int row) { showMember(m_model.row(row).person.number); });
    connect(m_panel, &MemberPanel::pageWanted, this, &MembersPage::openSelected);
    connect(m_panel, &MemberPanel::changeWanted, this, [this] {
        if (const auto row = m_table->currentRow())
            changePerson(m_model.row(*row).person.number);
    });
    connect(m_panel, &MemberPanel::refused, this, [this](const Error &error) { refuse(error); });
    return whole;
}

kit::Areas MembersPage::shows() const
{
    return kit::Area::Members | kit::Area::Work | kit::Area::Pay | kit::Area::Plans;
}

QDate MembersPage::day() const
{
    const auto chosen = m_day->value();
    return chosen && *chosen ? **chosen : desk().clock().today();
}

void MembersPage::open(const QVariantMap &what)
{
    if (const QDate asAt = what.value(QStringLiteral("day")).toDate(); asAt.isValid())
        m_day->setValue(asAt);
    const QString number = what.value(QStringLiteral("person")).toString();
    if (number.isEmpty())
        showRegister();
    else
        showMember(number);
}

QWidget *MembersPage::findField()
{
    return isOnMember() ? nullptr : m_table->findField();
}

void MembersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showPanel();
}

void MembersPage::showPanel()
{
    const bool hasRoom = width() > fontMetrics().horizontalAdvance(QLatin1Char('0')) * kRoomForPanel;
    const bool isChosen = m_table->currentRow().has_value();
    m_panel->setVisible(isChosen && hasRoom);
    m_openPage->setVisible(isChosen && !hasRoom && !isOnMember());
}

void MembersPage::openSelected()
{
    if (const auto row = m_table->currentRow())
        showMember(m_model.row(*row).person.number);
}

void MembersPage::reload()
{
    readRegister();
    if (isOnMember())
        readMember();
}

void MembersPage::readRegister()
{
    using zhangfang::members::MemberAccountRegister;
    const auto lines = MemberAccountRegister(desk().file()).everybody(day());
    if (!lines) {
        refuse(lines.error());
        return;
    }
    const auto current = m_table->currentRow();
    const QString number = current ? m_model.row(*current).person.number : QString();
    m_model.setRows(*lines);
    const auto again =
        std::ranges::find(m_model.rows(), number, [](const auto &line) { return line.person.number; });
    const std::vector<int> shown = m_table->shownRows();
    if (again != m_model.rows().end())
        m_table->selectRow(int(again - m_model.rows().begin()));
    else if (!shown.empty())
        m_table->selectRow(shown.front());
    showSelected();
}

void MembersPage::showSelected()
{
    showPanel();
    const auto row = m_table->currentRow();
    if (!row)
        return;
    const auto story = readStory(desk().file(), m_model.row(*row).person.number, day(), Year{day().year()});
    if (story)
        m_panel->show(*story);
    else
        refuse(story.error());
}

void MembersPage::showRegister()
{
    m_number.clear();
    setTitle(tr("Register of members"));
    setSubtitle({});
    clearState();
    showButtons();
    m_stack->setCurrentIndex(0);
    if (m_table->view()->isVisible())
        m_table->view()->setFocus();
}

void MembersPage::showMember(const QString &number)
{
    m_number = number;
    m_year->setYear(Year{day().year()});
    readMember();
}

MemberView &MembersPage::memberView()
{
    if (!m_member) {
        m_member = new MemberView(desk(), this);
        m_stack->addWidget(m_member);
        connect(m_member, &MemberView::refused, this, [this](const Error &error) { refuse(error); });
    }
    return *m_member;
}

void MembersPage::readMember()
{
    const auto story = readStory(desk().file(), m_number, desk().clock().today(), m_year->year());
    if (!story) {
        refuse(story.error());
        showRegister();
        return;
    }
    auto changes = store::ChangeHistory(desk().file()).ofPerson(story->account.person.id.value());
    if (!changes)
        refuse(changes.error());
    memberView().show(*story, changes ? *std::move(changes) : std::vector<store::Change>());
    const people::Person &person = story->account.person;
    setTitle(person.name);
    setSubtitle(person.householdNo.isEmpty()
                    ? tr("Number %1").arg(person.number)
                    : tr("Number %1 · Household %2").arg(person.number, person.householdNo));
    const kit::CellBadge standing = standingBadge(story->account.standing);
    setState(standing.state, standing.word);
    showButtons();
    const bool isMember = story->account.standing == zhangfang::members::Standing::Member;
    const bool mayLeave = isMember && !story->account.memberships.back().span.lastDay;
    m_leave->setVisible(mayLeave && !desk().isReadOnly());
    m_contribute->setVisible(!story->account.memberships.empty() && !desk().isReadOnly());
    m_stack->setCurrentWidget(m_member);
}

void MembersPage::showButtons()
{
    const auto show = [this](const std::vector<QWidget *> &widgets, bool on) {
        for (QWidget *widget : widgets) {
            const bool writes = std::ranges::find(m_writing, widget) != m_writing.end();
            widget->setVisible(on && !(writes && desk().isReadOnly()));
        }
    };
    show(m_registerHead, !isOnMember());
    show(m_memberHead, isOnMember());
    showPanel();
}

void MembersPage::askToExport()
{
    m_table->exportWithPrompt(tr("Register of members %1").arg(kit::date(day())),
                              [this](const Error &error) { refuse(error); });
}

void MembersPage::print(const papers::Paper &paper)
{
    if (const auto shown = papers::showPaper(desk(), paper, this); !shown)
        refuse(shown.error());
}

void MembersPage::takeUp(JoinDialog::As as)
{
    const auto next = desk().file().read([](const store::Connection &connection) {
        return Result<QString>(people::nextNumber(people::loadPersons(connection)));
    });
    JoinDialog dialog(desk(), as, next ? *next : QString(), this);
    if (!desk().prompts().run(dialog))
        return;
    say(dialog.warnings());
    const auto &rows = m_model.rows();
    const auto taken =
        std::ranges::find(rows, dialog.number(), [](const auto &line) { return line.person.number; });
    if (taken != rows.end())
        m_table->selectRow(int(taken - rows.begin()));
}

void MembersPage::changePerson(const QString &number)
{
    using zhangfang::members::MemberAccountRegister;
    const auto account = MemberAccountRegister(desk().file()).account(number, day());
    if (!account) {
        refuse(account.error());
        return;
    }
    ChangeDialog dialog(desk(), account->person, account->secrets, this);
    if (desk().prompts().run(dialog))
        say(dialog.warnings());
}

void MembersPage::enterContribution()
{
    using zhangfang::members::MemberAccountRegister;
    const auto account = MemberAccountRegister(desk().file()).account(m_number, desk().clock().today());
    if (!account) {
        refuse(account.error());
        return;
    }
    ContributionDialog dialog(desk(), *account, this);
    desk().prompts().run(dialog);
}

void MembersPage::endMembership()
{
    const QDate today = desk().clock().today();
    const auto story = readStory(desk().file(), m_number, today, Year{today.year()});
    if (!story) {
        refuse(story.error());
        return;
    }
    LeaveDialog dialog(desk(), *story, this);
    desk().prompts().run(dialog);
}

void MembersPage::say(const std::vector<Warning> &warnings)
{
    if (warnings.empty()) {
        message().clear();
        return;
    }
    QStringList words;
    for (const Warning &warning : warnings)
        words.append(kit::sentence(warning));
    message().tell(kit::MessageBar::Kind::Warning, words.takeFirst(), words.join(QLatin1Char(' ')));
}

} // namespace zhangfang::ui::members

#include "moc_members_page.cpp"
