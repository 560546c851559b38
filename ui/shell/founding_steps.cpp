#include "ui/shell/founding_steps.h"

#include "core/charter/charter_errors.h"
#include "core/charter/charter_register.h"
#include "core/charter/terms_rules.h"
#include "core/members/member_register.h"
#include "core/people/person_register.h"
#include "core/people/user_register.h"
#include "core/store/store_errors.h"
#include "ui/kit/import_dialog.h"
#include "ui/kit/import_files.h"
#include "ui/kit/sentences.h"
#include "ui/members/contribution_dialog.h"
#include "ui/members/join_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace zhangfang::ui::shell
{

namespace
{

constexpr qint64 kUsualReserve = 1'000; ///< basis points that model charters draw
constexpr int kModelCharter = 0;

/// A file name of a cooperative's name: without what file systems refuse.
QString fileNameOf(const QString &coop)
{
    QString name = coop;
    for (const char *forbidden = "/\\:*?\"<>|"; *forbidden; ++forbidden)
        name.remove(QLatin1Char(*forbidden));
    return name + QStringLiteral(".coop");
}

/// A page's column with its first line: what the step is for.
QVBoxLayout *columnOf(QWidget *page, const QString &words)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::gap::kMiddle);
    QLabel *line = kit::text(words, kit::TextRole::Label, page);
    line->setWordWrap(true);
    column->addWidget(line);
    return column;
}

std::vector<kit::Column<zhangfang::members::PersonLine>> openingColumns()
{
    using zhangfang::members::PersonLine;
    std::vector<kit::Column<PersonLine>> columns = {
        kit::textColumn<PersonLine>(
            "number", OpeningStep::tr("Number"), [](const PersonLine &line) { return line.person.number; },
            8),
        kit::textColumn<PersonLine>("name", OpeningStep::tr("Name"),
                                    [](const PersonLine &line) { return line.person.name; }),
        kit::figureColumn<PersonLine>(
            "held", OpeningStep::tr("Contribution (yuan)"),
            [](const PersonLine &line) { return line.contribution; }, 16),
    };
    columns[1].look.stretches = true;
    return columns;
}

} // namespace

CoopPage::CoopPage(const Clock &clock, kit::Prompts &prompts, Founded founded, QWidget *parent)
    : FoundingPage(parent)
    , m_clock(clock)
    , m_prompts(prompts)
    , m_founded(std::move(founded))
    , m_form(new kit::Form)
    , m_name(new kit::LineEdit)
    , m_foundedOn(new kit::DateEdit(clock))
    , m_keeper(new kit::LineEdit)
    , m_place(new kit::LineEdit)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    QVBoxLayout *column = columnOf(this, tr("As on the licence and in the charter."));
    m_form->add({.objectName = "coopName", .label = tr("Name"), .widthInDigits = 0}, m_name);
    m_form->add({.objectName = "foundedOn",
                 .label = tr("Founded on"),
                 .hint = tr("As on the licence. Who is a member by this day is a founder.")},
                m_foundedOn);
    m_form->add({.objectName = "keeper",
                 .label = tr("Keeper of the books"),
                 .hint = tr("Stands in the journal beside every change.")},
                m_keeper);
    m_form->add({.objectName = "place",
                 .label = tr("File"),
                 .hint = tr("Everything is in this one file: copy it, and you have copied the books."),
                 .widthInDigits = 0,
                 .answersFor = {errors::kFileExists, errors::kFileNotWritable}},
                m_place);
    m_place->setReadOnly(true);
    m_place->setFocusPolicy(Qt::ClickFocus);
    m_form->addHeading(tr("A password, now or later"));
    m_password.emplace(*m_form);
    QPushButton *place =
        kit::button(tr("Another folder"), "folder", kit::ButtonKind::Quiet, "choosePlace", this);
    m_form->addBeside(m_place, place);
    column->addWidget(m_form);
    column->addStretch(1);
    connect(place, &QPushButton::clicked, this, &CoopPage::choosePlace);
    connect(m_name, &QLineEdit::textChanged, this, &CoopPage::proposePath);
    setFocusProxy(m_name);
}

QString CoopPage::path() const
{
    return QDir(m_folder).filePath(fileNameOf(m_name->trimmed()));
}

void CoopPage::proposePath()
{
    m_place->setText(m_name->trimmed().isEmpty() ? QString() : QDir::toNativeSeparators(path()));
}

void CoopPage::choosePlace()
{
    if (const auto folder = m_prompts.chooseFolder(this, {tr("Where the file goes"), {}, m_folder})) {
        m_folder = *folder;
        proposePath();
    }
}

bool CoopPage::carryOut()
{
    m_form->begin();
    store::Founding founding;
    founding.coopName = m_form->requireText(*m_name);
    founding.keeperName = m_form->requireText(*m_keeper);
    founding.foundedOn = m_form->take(*m_foundedOn).value_or(QDate());
    const auto password = m_password->take(true);
    if (password && !password->isEmpty()) {
        if (const auto fits = people::checkPassword(*password, founding.keeperName); !fits)
            m_form->mark(fits.error());
    }
    if (!m_form->isSound()) {
        m_form->focusFirstMarked();
        return false;
    }
    QDir().mkpath(QFileInfo(path()).path());
    auto file = store::CoopFile::create(path(), founding, m_clock);
    if (!file) {
        if (!m_form->mark(file.error()))
            Q_EMIT refused(file.error());
        return false;
    }
    m_isFounded = true;
    m_founded(*std::move(file), *password);
    return true;
}

TermsPage::TermsPage(kit::Desk &desk, QWidget *parent)
    : FoundingPage(parent)
    , m_desk(desk)
    , m_form(new kit::Form)
    , m_entered(kit::text(tr("The terms are entered. They are changed on the page Charter."),
                          kit::TextRole::Base, this))
    , m_template(new QComboBox)
    , m_labourRate(new kit::RateEdit)
    , m_reserveRate(new kit::RateEdit)
    , m_payDay(new kit::CountEdit)
{
    QVBoxLayout *column = columnOf(this, tr("Every year's distribution goes by these terms. All others are "
                                            "as in the model charter until you change them on the page "
                                            "Charter."));
    m_entered->setObjectName(QStringLiteral("termsEntered"));
    addFields();
    column->addWidget(m_form);
    column->addWidget(m_entered);
    column->addStretch(1);
    m_form->setVisible(!isDone());
    m_entered->setVisible(isDone());
    connect(m_template, &QComboBox::activated, this, &TermsPage::takeTemplate);
    takeTemplate(kModelCharter);
    setFocusProxy(m_template);
}

void TermsPage::addFields()
{
    m_template->addItems({tr("the model charter"), tr("our own charter")});
    m_form->add({.objectName = "template",
                 .label = tr("Taken from"),
                 .hint = tr("Labour cooperatives usually begin with the model charter's ratios.")},
                m_template);
    m_form->add(
        {.objectName = "labourRate",
         .label = tr("By labour"),
         .unit = QStringLiteral("%"),
         .hint = tr("Of the distributable surplus; at least 60% (Law on Farmers' Cooperatives, art. 44)."),
         .widthInDigits = 8,
         .answersFor = {errors::kLabourRateBelowLaw}},
        m_labourRate);
    m_form->add(
        {.objectName = "reserveRate",
         .label = tr("Reserve"),
         .unit = QStringLiteral("%"),
         .hint = tr("Drawn from the year's surplus as the charter says (art. 42); 0 where it has none."),
         .widthInDigits = 8},
        m_reserveRate);
    m_form->add({.objectName = "payDay",
                 .label = tr("Pay day"),
                 .unit = tr("of the following month"),
                 .hint = tr("Labour fees are due on this day; 0 where the charter names none."),
                 .widthInDigits = 8},
                m_payDay);
}

void TermsPage::takeTemplate(int which)
{
    if (which == kModelCharter) {
        m_labourRate->setValue(zhangfang::charter::Terms().labourRate);
        m_reserveRate->setValue(Rate::fromBasisPoints(kUsualReserve));
        m_payDay->setValue(0);
        return;
    }
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_labourRate, m_reserveRate, m_payDay})
        field->clear();
    m_labourRate->setFocus();
}

bool TermsPage::isDone() const
{
    const auto versions = zhangfang::charter::CharterRegister(m_desk.file()).versions();
    return versions && !versions->empty();
}

void TermsPage::show(const Error &error)
{
    if (!m_form->mark(error))
        Q_EMIT refused(error);
}

std::optional<zhangfang::charter::Terms> TermsPage::read()
{
    m_form->begin();
    const auto labour = m_form->require(*m_labourRate);
    const auto reserve = m_form->require(*m_reserveRate);
    const auto payDay = m_form->take(*m_payDay);
    if (!labour || !reserve || !m_form->isSound())
        return std::nullopt;
    zhangfang::charter::Terms terms;
    terms.labourRate = *labour;
    if (!reserve->isZero())
        //: The name of the reserve as it is printed; Chinese: 公积金
        terms.reserves.push_back({tr("Reserve", "name in the charter"), *reserve});
    terms.payDay = payDay.value_or(0);
    if (const auto valid = zhangfang::charter::validate(terms); !valid) {
        show(valid.error());
        return std::nullopt;
    }
    return terms;
}

bool TermsPage::carryOut()
{
    if (isDone())
        return true;
    const auto terms = read();
    if (!terms) {
        m_form->focusFirstMarked();
        return false;
    }
    if (const auto entered = zhangfang::charter::CharterRegister(m_desk.file()).set(*terms, std::nullopt);
        !entered) {
        show(entered.error());
        return false;
    }
    m_form->hide();
    m_entered->show();
    m_desk.tellChange(kit::Area::Charter);
    return true;
}

MembersStep::MembersStep(kit::Desk &desk, QWidget *parent)
    : FoundingPage(parent)
    , m_desk(desk)
    , m_counted(kit::text({}, kit::TextRole::CardTitle, this))
    , m_saved(new kit::MessageBar(this))
{
    QVBoxLayout *column = columnOf(
        this, tr("Bring in the register that you keep as a spreadsheet, or enter the members one by one. "
                 "There is an empty table to fill in, with an example in it."));
    m_counted->setObjectName(QStringLiteral("membersCounted"));
    m_saved->setObjectName(QStringLiteral("savedBar"));
    column->addWidget(m_counted);
    column->addWidget(m_saved);
    auto *row = new QHBoxLayout;
    row->setSpacing(kit::gap::kSmall);
    QPushButton *imports =
        kit::button(tr("Import a spreadsheet …"), "import", kit::ButtonKind::Plain, "importMembers", this);
    QPushButton *table =
        kit::button(tr("Save an empty table …"), "file", kit::ButtonKind::Plain, "memberTable", this);
    QPushButton *one =
        kit::button(tr("Enter one member …"), "add", kit::ButtonKind::Plain, "enterMember", this);
    for (QPushButton *each : {imports, table, one})
        row->addWidget(each);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(imports, &QPushButton::clicked, this,
            [this] { kit::importFile(m_desk, this, store::BatchKind::Members); });
    connect(table, &QPushButton::clicked, this, &MembersStep::saveTable);
    connect(one, &QPushButton::clicked, this, &MembersStep::takeUp);
    connect(&desk, &kit::Desk::changed, this, [this] {
        count();
        Q_EMIT changed();
    });
    setFocusProxy(imports);
    count();
}

void MembersStep::count()
{
    const auto members = zhangfang::members::MemberRegister(m_desk.file()).asAt(m_desk.clock().today());
    m_members = members ? qint64(members->size()) : 0;
    m_counted->setText(m_members == 0 ? tr("The register has no members yet.")
                                      : tr("%n member(s) in the register.", nullptr, int(m_members)));
}

void MembersStep::saveTable()
{
    const auto saved = kit::saveTemplate(m_desk, this, store::BatchKind::Members);
    if (!saved) {
        Q_EMIT refused(saved.error());
        return;
    }
    if (!saved->isEmpty())
        m_saved->tell(kit::MessageBar::Kind::Info, tr("Saved: %1.").arg(QFileInfo(*saved).fileName()),
                      tr("Fill it in, then import it here."));
}

void MembersStep::takeUp()
{
    const auto next = m_desk.file().read([](const store::Connection &connection) {
        return Result<QString>(people::nextNumber(people::loadPersons(connection)));
    });
    members::JoinDialog dialog(m_desk, members::JoinDialog::As::Member, next ? *next : QString(), this);
    m_desk.prompts().run(dialog);
}

OpeningStep::OpeningStep(kit::Desk &desk, QWidget *parent)
    : FoundingPage(parent)
    , m_desk(desk)
    , m_model(openingColumns(),
              [](const zhangfang::members::PersonLine &line) {
                  return kit::haystackOf({line.person.number}, {line.person.name});
              })
    , m_table(new kit::RegisterTable(desk, m_model, "opening", this))
    , m_enter(
          kit::button(tr("Enter contribution …"), "bank", kit::ButtonKind::Plain, "enterContribution", this))
{
    QVBoxLayout *column =
        columnOf(this, tr("What the members have paid in when these books begin. What earlier years left "
                          "undistributed is asked for when the first distribution is drawn up."));
    m_table->setObjectName(QStringLiteral("openingTable"));
    m_table->setFindHint(tr("Name, initials, number"));
    m_table->setDefaultOrder("number");
    m_table->setCounted(
        [](const std::vector<int> &rows) { return tr("%n member(s)", nullptr, int(rows.size())); });
    m_table->setEmpty("members", tr("The register has no members yet"),
                      tr("Go back a step, or finish here: the home page reminds you."));
    column->addWidget(m_table, 1);
    column->addWidget(m_enter, 0, Qt::AlignLeft);
    connect(m_table, &kit::RegisterTable::activated, this, &OpeningStep::enter);
    connect(m_table, &kit::RegisterTable::currentChanged, this,
            [this](std::optional<int> row) { m_enter->setEnabled(row.has_value()); });
    connect(m_enter, &QPushButton::clicked, this, [this] {
        if (const auto row = m_table->currentRow())
            enter(*row);
    });
    connect(&desk, &kit::Desk::changed, this, [this] {
        count();
        Q_EMIT changed();
    });
    m_enter->setEnabled(false);
    setFocusProxy(m_table->view());
    count();
}

OpeningStep::~OpeningStep()
{
    // The table speaks to its model until it is gone.
    delete m_table;
}

void OpeningStep::count()
{
    auto everybody =
        zhangfang::members::MemberAccountRegister(m_desk.file()).everybody(m_desk.clock().today());
    std::vector<zhangfang::members::PersonLine> lines;
    m_total = Money();
    if (everybody) {
        for (zhangfang::members::PersonLine &line : *everybody) {
            if (line.standing != zhangfang::members::Standing::Member)
                continue;
            m_total += line.contribution;
            lines.push_back(std::move(line));
        }
    }
    m_model.setRows(std::move(lines));
}

void OpeningStep::enter(int row)
{
    const QString number = m_model.row(row).person.number;
    const auto account =
        zhangfang::members::MemberAccountRegister(m_desk.file()).account(number, m_desk.clock().today());
    if (!account) {
        Q_EMIT refused(account.error());
        return;
    }
    members::ContributionDialog dialog(m_desk, *account, this);
    m_desk.prompts().run(dialog);
    // The table was filled anew: the next one is at hand.
    m_table->selectRow(std::min(row + 1, m_model.rowCount() - 1));
}

} // namespace zhangfang::ui::shell

#include "moc_founding_steps.cpp"
