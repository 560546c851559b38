#include "ui/kit/import_dialog.h"

#include "core/base/base_errors.h"
#include "core/base/month.h"
#include "core/exchange/exchange_errors.h"
#include "core/labour/job_register.h"
#include "ui/kit/backups.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/format.h"
#include "ui/kit/import_files.h"
#include "ui/kit/import_list.h"
#include "ui/kit/import_rows.h"
#include "ui/kit/sentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScreen>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace zhangfang::kit
{

namespace
{

constexpr store::BatchKind kKinds[] = {store::BatchKind::Members, store::BatchKind::Jobs,
                                       store::BatchKind::Labour, store::BatchKind::CrewSheet};
constexpr auto kFolderSetting = "imports/folder";

/// The pages that show what came in.
Areas areasOf(store::BatchKind kind)
{
    return Areas(Area::File) | (kind == store::BatchKind::Members ? Area::Members : Area::Work);
}

} // namespace

ImportDialog::ImportDialog(Desk &desk, std::optional<store::BatchKind> kind, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_kindIsChosen(kind.has_value())
    , m_source(new QWidget(this))
    , m_message(new MessageBar(this))
    , m_rows(new ImportRows(this))
    , m_busy(new BusyBar(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import a file"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::kHuge, gap::kLarge, gap::kHuge, gap::kLarge);
    layout->setSpacing(gap::kMiddle);
    layout->addWidget(text(windowTitle(), TextRole::CardTitle, this));
    auto *grid = new QGridLayout(m_source);
    grid->setContentsMargins(0, 0, 0, 0);
    buildSource(grid);
    layout->addWidget(m_source);
    layout->addWidget(m_message);
    m_empty = new EmptyState(this);
    m_empty->tell(
        "import", tr("No file is chosen yet"),
        tr("Choose a table that somebody keeps: .csv or .xlsx, the columns in any order. You see every row "
           "before anything is written."),
        tr("Choose a file …"), [this] { chooseFile(); });
    layout->addWidget(m_empty, 1);
    m_found = buildRows();
    layout->addWidget(m_found, 1);
    layout->addWidget(m_busy);
    layout->addWidget(hairline(this));
    layout->addWidget(buildButtons());
    showKind(kind.value_or(store::BatchKind::Members));
    showNothing();
}

void ImportDialog::buildSource(QGridLayout *grid)
{
    grid->setHorizontalSpacing(gap::kSmall);
    grid->setVerticalSpacing(gap::kSmall);
    auto *choose = button(tr("&File …"), "folder", ButtonKind::Plain, "chooseFile", this);
    choose->setAutoDefault(false);
    m_fileName = text({}, TextRole::Base, this);
    m_fileName->setObjectName(QStringLiteral("fileName"));
    auto *kindLabel = text(tr("&What it is"), TextRole::Label, this);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("kind"));
    for (const store::BatchKind kind : kKinds)
        m_kind->addItem(kindWord(kind), int(kind));
    kindLabel->setBuddy(m_kind);
    m_sheetLabel = text(tr("&Sheet"), TextRole::Label, this);
    m_sheet = new QComboBox(this);
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_sheetLabel->setBuddy(m_sheet);
    m_jobLabel = text(tr("&Job"), TextRole::Label, this);
    m_job = new QComboBox(this);
    m_job->setObjectName(QStringLiteral("job"));
    m_jobLabel->setBuddy(m_job);
    fillJobs();
    m_monthLabel = text(tr("Mon&th"), TextRole::Label, this);
    m_month = new QComboBox(this);
    m_month->setObjectName(QStringLiteral("month"));
    m_monthLabel->setBuddy(m_month);
    fillMonths();
    int column = 0;
    for (QWidget *each :
         std::initializer_list<QWidget *>{choose, m_fileName, kindLabel, m_kind, m_sheetLabel, m_sheet})
        grid->addWidget(each, 0, column++);
    // What a crew sheet may not say itself stands in a row of its own.
    auto *ofSheet = new QHBoxLayout;
    ofSheet->setSpacing(gap::kSmall);
    for (QWidget *each : std::initializer_list<QWidget *>{m_monthLabel, m_month, m_jobLabel, m_job})
        ofSheet->addWidget(each);
    ofSheet->addStretch(1);
    grid->addLayout(ofSheet, 1, 0, 1, column);
    grid->setColumnStretch(1, 1);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_kindIsChosen = true;
        showKind(kind());
        readAgain();
    });
    connect(m_sheet, &QComboBox::activated, this, &ImportDialog::chooseSheet);
    connect(m_job, &QComboBox::activated, this, &ImportDialog::readAgain);
    connect(m_month, &QComboBox::activated, this, &ImportDialog::readAgain);
}

QWidget *ImportDialog::buildRows()
{
    auto *found = new QWidget(this);
    auto *column = new QVBoxLayout(found);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::kSmall);
    auto *head = new QHBoxLayout;
    m_counts = text({}, TextRole::CardTitle, this);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_onlyBad = new QCheckBox(tr("&Only rows that cannot be imported"), this);
    m_onlyBad->setObjectName(QStringLiteral("onlyBad"));
    head->addWidget(m_counts, 1);
    head->addWidget(m_onlyBad);
    column->addLayout(head);
    m_facts = text({}, TextRole::Second, this);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    m_view = new QTableView(this);
    m_view->setObjectName(QStringLiteral("importRows"));
    m_view->setAccessibleName(tr("Rows of the file"));
    m_view->setModel(m_rows);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(metrics().denseRow);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(m_view, 1);
    connect(m_onlyBad, &QCheckBox::toggled, m_rows, &ImportRows::setOnlyBad);
    return found;
}

QWidget *ImportDialog::buildButtons()
{
    auto *row = new QWidget(this);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(gap::kSmall);
    m_template = button(tr("Save an empty table …"), "file", ButtonKind::Quiet, "template", this);
    m_earlier = button(tr("Imports so far …"), "undo", ButtonKind::Quiet, "earlier", this);
    m_no = button(tr("Not now"), nullptr, ButtonKind::Plain, "no", this);
    m_yes = button(tr("Import"), nullptr, ButtonKind::Primary, "yes", this);
    buttons->addWidget(m_template);
    buttons->addWidget(m_earlier);
    buttons->addStretch(1);
    buttons->addWidget(m_no);
    buttons->addWidget(m_yes);
    for (QPushButton *each : {m_template, m_earlier, m_no, m_yes})
        each->setAutoDefault(false);
    connect(m_template, &QPushButton::clicked, this, &ImportDialog::saveTemplate);
    connect(m_earlier, &QPushButton::clicked, this, &ImportDialog::showEarlier);
    connect(m_no, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_yes, &QPushButton::clicked, this, [this] { m_imported ? accept() : bringIn(); });
    return row;
}

void ImportDialog::fillJobs()
{
    m_job->addItem(tr("as the title says"));
    const auto jobs = labour::JobRegister(m_desk.file()).jobs();
    if (!jobs)
        return;
    for (const labour::Job &job : *jobs)
        m_job->addItem(job.terms.number + QLatin1Char(' ') + job.terms.work, job.terms.number);
}

void ImportDialog::fillMonths()
{
    constexpr int kMonthsBack = 36;
    m_month->addItem(tr("as the title says"));
    Month month = Month::of(m_desk.clock().today()).next();
    for (int i = 0; i <= kMonthsBack; ++i, month = Month::of(month.firstDay().addDays(-1)))
        m_month->addItem(monthInWords(month), month.toString());
}

void ImportDialog::askWhatIsMissing(const Error &error)
{
    QComboBox *missing = error.code == errors::kMonthUnknown      ? m_month
                         : error.code == errors::kSheetWithoutJob ? m_job
                                                                  : nullptr;
    if (missing)
        missing->setFocus();
}

store::BatchKind ImportDialog::kind() const
{
    return store::BatchKind(m_kind->currentData().toInt());
}

void ImportDialog::suppose(store::BatchKind kind)
{
    m_kindIsChosen = false;
    showKind(kind);
}

void ImportDialog::showKind(store::BatchKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    const bool isCrewSheet = kind == store::BatchKind::CrewSheet;
    for (QWidget *each : std::initializer_list<QWidget *>{m_jobLabel, m_job, m_monthLabel, m_month})
        each->setVisible(isCrewSheet);
}

ImportSource ImportDialog::source() const
{
    ImportSource source{kind(), m_path, m_sheet->currentText()};
    if (kind() != store::BatchKind::CrewSheet)
        return source;
    if (m_job->currentIndex() > 0)
        source.jobNo = m_job->currentData().toString();
    if (m_month->currentIndex() > 0)
        source.month = Month::parse(m_month->currentData().toString());
    return source;
}

void ImportDialog::chooseFile()
{
    const auto path = m_desk.prompts().openFile(
        this, {tr("Choose a table"), tr("Tables (*.csv *.xlsx *.txt);;All files (*)"),
               m_desk.settings().value(QLatin1String(kFolderSetting)).toString()});
    if (!path)
        return;
    m_desk.settings().setValue(QLatin1String(kFolderSetting), QFileInfo(*path).absolutePath());
    readFile(*path);
}

void ImportDialog::readFile(const QString &path)
{
    m_path = path;
    m_sheet->clear();
    m_fileName->setText(QFileInfo(path).fileName());
    m_fileName->setToolTip(QDir::toNativeSeparators(path));
    readAgain();
}

void ImportDialog::chooseSheet()
{
    readAgain();
}

bool ImportDialog::hear(qint64 rows, std::optional<qint64> total)
{
    // A small file is read before anybody would see the bar.
    if (!m_busy->isBusy()) {
        setBusy(true);
        m_busy->begin(tr("The file is being read. Nothing is written by that."), tr("rows"));
    }
    return total ? m_busy->advance(std::min(rows, *total), *total) : m_busy->count(rows);
}

void ImportDialog::readAgain()
{
    if (m_path.isEmpty())
        return;
    m_message->clear();
    m_pending.reset();
    showNothing();
    QGuiApplication::setOverrideCursor(Qt::BusyCursor);
    const Result<void> outcome = read();
    QGuiApplication::restoreOverrideCursor();
    m_busy->end();
    setBusy(false);
    m_yes->setEnabled(false);
    if (m_pending)
        showFindings();
    if (!outcome) {
        m_yes->setEnabled(false);
        refuse(outcome.error());
        askWhatIsMissing(outcome.error());
    }
}

Result<void> ImportDialog::read()
{
    ZHANGFANG_TRY_ASSIGN(auto look, lookAtFile(m_path, m_sheet->currentText(),
                                               [this](qint64 rows) { return hear(rows, std::nullopt); }));
    fillSheets(look.sheets, look.sheet);
    if (look.kind && !m_kindIsChosen)
        showKind(*look.kind);
    if (look.kind && *look.kind != kind()) {
        m_message->tell(MessageBar::Kind::Warning,
                        tr("By its headings this is another kind of file: %1.").arg(kindWord(*look.kind)), {},
                        tr("Read it as that"), [this, guessed = *look.kind] {
                            showKind(guessed);
                            readAgain();
                        });
    }
    const auto total = qint64(look.rows.size());
    auto pending =
        readImport(m_desk.file(), source(), [this, total](qint64 rows) { return hear(rows, total); });
    if (!pending) {
        m_rows->setFile(std::move(look.rows), 0);
        return pending.error();
    }
    const auto isNew = m_desk.file().read([&pending](const store::Connection &connection) {
        return store::requireNewFile(connection, pending->source);
    });
    const auto preview = pending->preview();
    m_rows->setFile(std::move(look.rows), pending->tally->headingLine);
    if (!preview && pending->tally->rowsRead == 0)
        return preview.error(); // there is nothing to be looked at
    m_expected = preview ? *preview : ImportOutcome();
    m_bad = allBad(*pending, m_expected);
    m_rows->setBad(m_bad);
    m_pending = *std::move(pending);
    if (!isNew)
        return isNew.error();
    return preview ? Result<void>() : preview.error();
}

void ImportDialog::fillSheets(const QStringList &sheets, const QString &chosen)
{
    if (m_sheet->count() != sheets.size()) {
        m_sheet->clear();
        m_sheet->addItems(sheets);
    }
    m_sheet->setCurrentText(chosen);
    m_sheet->setVisible(sheets.size() > 1);
    m_sheetLabel->setVisible(sheets.size() > 1);
}

void ImportDialog::showNothing()
{
    const bool hasFile = !m_path.isEmpty();
    m_empty->setVisible(!hasFile);
    m_found->setVisible(hasFile);
    m_sheet->setVisible(m_sheet->count() > 1);
    m_sheetLabel->setVisible(m_sheet->count() > 1);
    m_counts->clear();
    m_facts->clear();
    m_onlyBad->setChecked(false);
    m_onlyBad->setVisible(false);
    m_yes->setText(tr("Import"));
    m_yes->setEnabled(false);
}

qint64 ImportDialog::goodRows() const
{
    return m_pending->tally->rowsRead - m_rows->badLines();
}

void ImportDialog::showFindings()
{
    const qint64 bad = m_rows->badLines();
    m_counts->setText(bad == 0 ? tr("%n row(s) can be imported.", nullptr, int(goodRows()))
                               : tr("%1 of %2 rows can be imported, %3 cannot.")
                                     .arg(count(goodRows()), count(m_pending->tally->rowsRead), count(bad)));
    QStringList facts;
    for (const ImportFact &fact : m_expected.facts) {
        const auto *number = std::get_if<qint64>(&fact.figure);
        if (!number || *number != 0)
            facts << tr("%1: %2").arg(fact.label, figureText(fact.figure));
    }
    QStringList lines{facts.join(QStringLiteral(" · "))};
    for (const auto *warnings : {&m_pending->tally->warnings, &std::as_const(m_expected).warnings}) {
        for (const Warning &warning : *warnings)
            lines << sentence(warning);
    }
    constexpr qsizetype kMostLines = 4;
    m_facts->setText(lines.mid(0, kMostLines).join(QLatin1Char('\n')));
    m_facts->setToolTip(lines.join(QLatin1Char('\n')));
    m_onlyBad->setVisible(bad > 0);
    m_view->setColumnHidden(ImportRows::kWrong, bad == 0);
    m_view->resizeColumnsToContents();
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    constexpr int kWrongDigits = 44;
    m_view->setColumnWidth(ImportRows::kWrong, digit * kWrongDigits);
    m_yes->setEnabled(goodRows() > 0);
    m_yes->setText(bad == 0 ? tr("Import %n row(s)", nullptr, int(goodRows()))
                            : tr("Import only %2, leave %1 out").arg(count(bad), count(goodRows())));
    // Enter brings in all of a table, or none of it: a part is chosen on purpose.
    (bad == 0 ? m_yes : m_no)->setFocus();
}

bool ImportDialog::saveLeftOut()
{
    const QFileInfo input(m_path);
    //: Between the name of a file and its ending, for the list of rows that were left out.
    const QString proposed =
        input.dir().filePath(input.completeBaseName() + tr(".left-out") + QStringLiteral(".csv"));
    const auto path =
        m_desk.prompts().saveFile(this, {tr("Where should the list of the rows that are left out go?"),
                                         tr("Text table (*.csv);;Spreadsheet (*.xlsx)"), proposed});
    if (!path)
        return false;
    const QString whole = QFileInfo(*path).suffix().isEmpty() ? *path + QStringLiteral(".csv") : *path;
    const auto written = writeLeftOutRows(source(), *m_pending, m_bad, m_desk.clock().nowUtc(), whole);
    if (!written)
        refuse(written.error());
    return bool(written);
}

void ImportDialog::bringIn()
{
    m_message->clear();
    const bool leavesOut = !m_bad.empty();
    if (leavesOut && !saveLeftOut())
        return;
    // A backup that fails is told by the to-do list and stops nobody: the import itself is all or nothing.
    static_cast<void>(backUpChanges(m_desk, store::BackupCause::BeforeImport));
    setBusy(true);
    m_busy->begin(tr("The rows are being written. All of them stand in the books at the end, or none."),
                  tr("rows"));
    const auto outcome =
        m_pending->book(leavesOut ? store::BadRows::LeaveOut : store::BadRows::Refuse, m_busy);
    m_busy->end();
    setBusy(false);
    if (outcome)
        finish(*outcome);
    else
        refuse(outcome.error());
}

void ImportDialog::finish(const ImportOutcome &outcome)
{
    m_imported = outcome.batch;
    m_desk.undo().clear();
    m_desk.tellChange(areasOf(kind()));
    QStringList facts;
    for (const ImportFact &fact : outcome.facts)
        facts << tr("%1: %2").arg(fact.label, figureText(fact.figure));
    m_message->tell(
        MessageBar::Kind::Info,
        tr("Written as import %1.").arg(m_imported ? QString::number(m_imported->value()) : QString()),
        facts.join(QStringLiteral(" · ")));
    m_source->setEnabled(false);
    m_no->hide();
    m_yes->setText(tr("Done"));
    m_yes->setFocus();
}

void ImportDialog::saveTemplate()
{
    const auto saved = kit::saveTemplate(m_desk, this, kind());
    if (!saved)
        return refuse(saved.error());
    if (saved->isEmpty())
        return;
    m_message->tell(MessageBar::Kind::Info, tr("Saved: %1.").arg(QFileInfo(*saved).fileName()),
                    tr("Fill it in and import it here."), tr("Show in folder"),
                    [this, path = *saved] { m_desk.prompts().showOutside(QFileInfo(path).absolutePath()); });
}

void ImportDialog::showEarlier()
{
    showImports(m_desk, this);
    readAgain();
}

void ImportDialog::setBusy(bool busy)
{
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_source, m_found, m_template, m_earlier, m_no, m_yes})
        each->setEnabled(!busy);
}

void ImportDialog::reject()
{
    // While rows are being written, closing means giving up; the work answers, and then the window may go.
    if (m_busy->isBusy())
        return m_busy->giveUp();
    QDialog::reject();
}

void ImportDialog::refuse(const Error &error)
{
    if (error.code == errors::kCancelled)
        m_message->tell(MessageBar::Kind::Info, tr("Given up. Nothing was written."));
    else
        m_message->tell(MessageBar::Kind::Refusal, sentence(error));
}

void ImportDialog::showEvent(QShowEvent *event)
{
    constexpr int kEdge = 40, kWidest = 1160, kTallest = 700;
    const QRect room = screen()->availableGeometry();
    resize(std::min(kWidest, room.width() - kEdge), std::min(kTallest, room.height() - kEdge));
    QDialog::showEvent(event);
}

Result<QString> saveTemplate(Desk &desk, QWidget *parent, store::BatchKind kind)
{
    const auto path =
        desk.prompts().saveFile(parent, {ImportDialog::tr("Save an empty table"),
                                         ImportDialog::tr("Spreadsheet (*.xlsx);;Text table (*.csv)"),
                                         kindWord(kind) + QStringLiteral(".xlsx")});
    if (!path)
        return QString();
    const QString whole = QFileInfo(*path).suffix().isEmpty() ? *path + QStringLiteral(".xlsx") : *path;
    ZHANGFANG_TRY(writeTemplate(kind, whole, desk.clock().nowUtc()));
    return whole;
}

std::optional<store::BatchId> importFile(Desk &desk, QWidget *parent, std::optional<store::BatchKind> kind)
{
    ImportDialog dialog(desk, kind, parent);
    desk.prompts().run(dialog);
    return dialog.imported();
}

} // namespace zhangfang::kit

#include "moc_import_dialog.cpp"
