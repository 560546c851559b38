#include "ui/labour/sheet_page.h"

#include "core/labour/labour_errors.h"
#include "core/labour/sheet_rules.h"
#include "ui/kit/format.h"
#include "ui/kit/sentences.h"
#include "ui/labour/correction_dialog.h"
#include "ui/labour/drop_step.h"
#include "ui/labour/key_hints.h"
#include "ui/labour/sheet_view.h"
#include "ui/labour/work_words.h"
#include "ui/papers/paper_preview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zhangfang::ui::work
{

namespace
{

using core::CrewSheetBook;
using core::LabourLedger;
using core::SheetId;
using core::SheetState;

/// Under this width numbers and hints have no room (200 % on a small screen).
constexpr int kCompact = 800;

std::vector<KeyHints::Hint> hints()
{
    return {{QStringLiteral("8"), SheetPage::tr("hours")},
            {QStringLiteral("*"), SheetPage::tr("whole day ✓")},
            {QStringLiteral("/"), SheetPage::tr("half day")},
            {QStringLiteral("−"), SheetPage::tr("rest 休")},
            {QStringLiteral("+"), SheetPage::tr("leave 假")},
            {QStringLiteral("Del"), SheetPage::tr("clear to open")},
            {QStringLiteral("Enter"), SheetPage::tr("next cell")},
            {QStringLiteral("Ctrl+R"), SheetPage::tr("fill right")}};
}

} // namespace

SheetPage::SheetPage(kit::Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_view(new SheetView(m_model, this))
{
    setObjectName(QStringLiteral("sheetPage"));
    layout()->setContentsMargins(kit::gap::kSmall + 2, kit::gap::kMiddle, kit::gap::kSmall + 2,
                                 kit::gap::kSmall);
    setBack(tr("Back to the crew sheets"), [this] { Q_EMIT left(); });
    buildButtons();
    buildBody();
    SheetTable &days = m_view->days();
    days.setWrite([this](const std::vector<core::CellChange> &changes) { return enter(changes); });
    days.setEnterGoes(desk.settings().enterGoes());
    connect(&days, &SheetTable::currentCellChanged, this, &SheetPage::tellCurrent);
    connect(&days, &SheetTable::typingChanged, this, &SheetPage::tellCurrent);
    connect(days.selectionModel(), &QItemSelectionModel::selectionChanged, this, &SheetPage::tellCurrent);
    connect(&days, &SheetTable::activatedLocked, this, &SheetPage::correct);
    connect(&days, &SheetTable::numLockMissed, this,
            [this] { this->desk().tellHint(tr("Num Lock is off: the pad moves and does not write.")); });
    connect(&days, &SheetTable::pasteCut, this, [this] {
        message().tell(
            kit::MessageBar::Kind::Warning, tr("Not everything had a place on the sheet."),
            tr("What lies inside the sheet was pasted; the lines or days beyond its edge were left out."));
    });
}

void SheetPage::buildButtons()
{
    m_crewButton = addWriteButton(tr("Last month's crew"), "copy", kit::ButtonKind::Plain, "takeCrew");
    m_addButton = addWriteButton(tr("Add persons"), "add", kit::ButtonKind::Plain, "addPersons");
    m_correctButton = addWriteButton(tr("Correct"), "edit", kit::ButtonKind::Plain, "correct");
    m_printButton = addButton(tr("Print"), "print", kit::ButtonKind::Plain, "printSheet");
    m_moreButton = addButton(tr("More"), "chevron-down", kit::ButtonKind::Plain, "more");
    m_backButton = addWriteButton(tr("Take back"), "undo", kit::ButtonKind::Plain, "takeBack");
    m_submitButton = addWriteButton(tr("Submit for approval"), nullptr, kit::ButtonKind::Primary, "submit");
    m_approveButton = addWriteButton(tr("Approve"), "check", kit::ButtonKind::Primary, "approve");
    buildMenu(*m_moreButton);
    connect(m_printButton, &QPushButton::clicked, this, &SheetPage::print);
    connect(m_crewButton, &QPushButton::clicked, this, &SheetPage::takeCrew);
    connect(m_addButton, &QPushButton::clicked, this, &SheetPage::addPersons);
    connect(m_correctButton, &QPushButton::clicked, this, [this] { correct(m_view->days().currentIndex()); });
    connect(m_submitButton, &QPushButton::clicked, this, &SheetPage::submit);
    connect(m_backButton, &QPushButton::clicked, this, &SheetPage::takeBack);
    connect(m_approveButton, &QPushButton::clicked, this, &SheetPage::approve);
}

void SheetPage::buildMenu(QPushButton &more)
{
    auto *menu = new QMenu(&more);
    // What the head has no room for on a small screen.
    for (const QPushButton *button : {m_crewButton, m_addButton, m_printButton})
        m_headActions.push_back(menu->addAction(button->text(), button, &QPushButton::click));
    const auto addLine = [this, menu](const QString &words, const char *name, bool night) {
        QAction *action = menu->addAction(words);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, night](bool on) {
            m_model.setExtraLines(night ? m_model.showsOvertime() : on, night ? on : m_model.showsNight());
        });
    };
    addLine(tr("Lines of overtime"), "overtimeLines", false);
    addLine(tr("Lines of night work"), "nightLines", true);
    menu->addSeparator();
    const auto add = [this, menu](const QString &words, const char *name, auto act) {
        QAction *action = menu->addAction(words);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
        m_draftActions.push_back(action);
    };
    add(tr("Fill right (Ctrl+R)"), "fillRight", [this] { m_view->days().fillRight(); });
    add(tr("Fill down (Ctrl+D)"), "fillDown", [this] { m_view->days().fillDown(); });
    menu->addSeparator();
    add(tr("Move the person up"), "moveUp", [this] { movePerson(-1); });
    add(tr("Move the person down"), "moveDown", [this] { movePerson(1); });
    add(tr("Take the person off the sheet"), "removePerson", [this] { removePerson(); });
    menu->addSeparator();
    add(tr("Move the sheet to the bin"), "drop", [this] { drop(); });
    more.setMenu(menu);
}

void SheetPage::buildBody()
{
    m_workedMonths = new QComboBox(this);
    m_workedMonths->setObjectName(QStringLiteral("workedMonths"));
    m_workedMonths->setAccessibleName(tr("Month of the work that is corrected"));
    chooserRow()->addWidget(m_workedMonths);
    connect(m_workedMonths, &QComboBox::currentIndexChanged, this, [this] {
        m_worked = Month::parse(m_workedMonths->currentData().toString());
        reload();
    });
    m_stack = new QStackedWidget(this);
    m_empty = new kit::EmptyState(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
    m_hints = new KeyHints(hints(), this);
    m_foot = kit::text({}, kit::TextRole::Second, this);
    m_foot->setObjectName(QStringLiteral("sheetSums"));
    m_foot->setTextFormat(Qt::RichText);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kit::gap::kMiddle);
    foot->addWidget(m_hints, 1);
    foot->addWidget(m_foot);
    body()->addLayout(foot);
}

void SheetPage::showSheet(core::SheetId sheet)
{
    if (m_sheet != sheet) {
        m_sheet = sheet;
        m_worked.reset();
        message().clear();
    }
    reload();
    m_view->days().setFocus();
}

bool SheetPage::isWritable() const
{
    return !desk().isReadOnly() && core::checkWritable(m_model.grid().sheet);
}

void SheetPage::reload()
{
    if (m_ownChange || !m_sheet)
        return;
    auto grid = CrewSheetBook(desk().file()).grid(*m_sheet, m_worked);
    if (!grid) {
        refuse(grid.error());
        m_sheet.reset();
        Q_EMIT left();
        return;
    }
    const QModelIndex before = m_view->days().currentIndex();
    const int row = std::max(0, before.row());
    const int column =
        before.isValid() && m_model.isDay(before.column()) ? before.column() : SheetModel::FirstDayColumn;
    m_model.setGrid(*std::move(grid));
    dressHead();
    tellFoot();
    if (!m_model.isEmpty()) {
        m_view->days().setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1),
                                                     std::min(column, m_model.totalColumn() - 1)));
    }
}

void SheetPage::dressHead()
{
    const core::SheetGrid &grid = m_model.grid();
    const core::JobTerms &job = grid.job.terms;
    const bool compact = width() < kCompact;
    const bool isCorrection = grid.sheet.form == core::SheetForm::Correction;
    setTitle(isCorrection ? tr("Corrections of %1, booked in %2")
                                .arg(kit::monthInWords(grid.month), kit::monthInWords(grid.sheet.month))
                          : tr("Crew sheet %1").arg(kit::monthInWords(grid.sheet.month)));
    offerWorkedMonths();
    QStringList words{compact ? job.number : job.number + QLatin1Char(' ') + job.work};
    if (width() >= kCompact + kCompact / 4) {
        words.append(job.clientName);
        if (!job.agreementNumber.isEmpty())
            words.append(job.agreementNumber);
    }
    setSubtitle(words.join(QStringLiteral(" · ")));
    const kit::CellBadge badge = badgeOf(grid.sheet.state);
    setState(badge.state, badge.word);
    const bool writable = isWritable();
    const bool readOnly = desk().isReadOnly();
    const SheetState state = grid.sheet.state;
    m_view->days().setWritable(writable);
    m_view->setCompact(compact);
    m_crewButton->setVisible(writable && !compact);
    m_addButton->setVisible(writable && !compact);
    for (QAction *action : m_headActions)
        action->setVisible(compact && (writable || action == m_headActions.back()));
    m_printButton->setVisible(!compact);
    m_submitButton->setVisible(!readOnly && state == SheetState::Draft);
    m_backButton->setVisible(!readOnly && state == SheetState::Submitted);
    m_approveButton->setVisible(!readOnly && state == SheetState::Submitted);
    m_correctButton->setVisible(!readOnly && state == SheetState::Approved && !isCorrection);
    m_hints->setVisible(writable && !compact);
    for (QAction *action : m_draftActions)
        action->setEnabled(writable);
    m_empty->tell("crew-sheet", tr("Nobody is on this sheet yet"),
                  tr("Take over last month's crew, or add persons one by one."),
                  writable ? tr("Last month's crew") : QString(), [this] { takeCrew(); });
    m_stack->setCurrentWidget(m_model.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
}

void SheetPage::offerWorkedMonths()
{
    const std::vector<Month> &months = m_model.grid().workedMonths;
    const QSignalBlocker quiet(m_workedMonths);
    m_workedMonths->clear();
    for (const Month month : months)
        m_workedMonths->addItem(kit::monthInWords(month), month.toString());
    m_workedMonths->setCurrentIndex(m_workedMonths->findData(m_model.grid().month.toString()));
    m_workedMonths->setVisible(months.size() > 1);
}

void SheetPage::tellFoot()
{
    const core::GridSum &all = m_model.sums().all;
    const bool compact = width() < kCompact;
    const kit::Tokens &colours = kit::tokens(palette());
    const QString ink = palette().color(QPalette::Active, QPalette::Text).name();
    QStringList parts;
    const auto add = [&](const QString &what, const QString &figure, const QColor &colour) {
        parts.append(QStringLiteral("<span style='color:%1'>%2</span> <span style='color:%3'>%4</span>")
                         .arg(colour.name(), what, ink, figure));
    };
    if (!compact) {
        add(tr("Persons"), kit::count(std::ssize(m_model.grid().rows)), colours.text2);
        add(tr("Worked"), kit::count(all.worked), colours.text2);
        add(tr("Rest"), kit::count(all.rest), colours.text2);
        add(tr("Leave"), kit::count(all.excused), colours.text2);
    }
    add(tr("Open"), kit::count(all.open), all.open > 0 ? colours.warn : colours.text2);
    add(tr("Total"), tr("%1 hours").arg(m_model.allTotal()), colours.text2);
    m_foot->setText(parts.join(QStringLiteral(" &nbsp;&nbsp; ")));
}

void SheetPage::tellCurrent()
{
    const QModelIndex current = m_view->days().currentIndex();
    if (!current.isValid() || !m_model.isDay(current.column()) || !isVisible())
        return;
    const QDate day = m_model.dayOf(current.column());
    QStringList words{m_model.person(current.row()).name, kit::dateInWords(day, m_model.grid().month.year())};
    const auto chosen = m_view->days().selectionModel()->selectedIndexes().size();
    if (m_view->days().isTyping())
        words.append(m_view->refusal().isEmpty() ? tr("typing") : tr("not written: look at the cell"));
    else if (chosen > 1)
        words.append(tr("%n cell(s) chosen", nullptr, int(chosen)));
    const int over = m_model.sums().all.over8Hours;
    if (over > 0)
        words.append(tr("%n day(s) over 8 hours", nullptr, over));
    desk().tellSelection(words.join(QStringLiteral(" · ")));
    if (width() >= kCompact)
        desk().tellHint(tr("◇ work of non-members: paid, not counted in the second distribution"));
}

std::optional<Error> SheetPage::enter(const std::vector<core::CellChange> &changes)
{
    const SheetId sheet = *m_sheet;
    const auto entered = CrewSheetBook(desk().file()).enter(sheet, changes);
    if (!entered)
        return entered.error();
    keepStep(
        tr("entry on the crew sheet"), [this, sheet, undo = entered->undo] { return replay(sheet, undo); },
        [this, sheet, changes] { return replay(sheet, changes); });
    m_model.apply(entered->days);
    tellFoot();
    tellOwnChange();
    tellCurrent();
    return std::nullopt;
}

void SheetPage::keepStep(const QString &words, const SheetStep::Act &back, const SheetStep::Act &again)
{
    const SheetId sheet = *m_sheet;
    const auto whereItShows = [this, sheet](const SheetStep::Act &act) -> SheetStep::Act {
        return [this, sheet, act] {
            if (m_sheet != sheet || !isVisible())
                desk().go({kit::PageId::Work, {{QStringLiteral("sheet"), sheet.value()}}});
            const Result<void> outcome = act();
            if (!outcome)
                tellRefusedStep(outcome.error());
            return outcome;
        };
    };
    desk().undo().push(new SheetStep(desk().undo(), words, whereItShows(back), whereItShows(again)));
}

void SheetPage::tellRefusedStep(Error error)
{
    error.where = {};
    refuse(error);
    if (!isVisible())
        desk().tellHint(kit::sentence(error));
}

Result<void> SheetPage::replay(SheetId sheet, const std::vector<core::CellChange> &changes)
{
    const auto entered = CrewSheetBook(desk().file()).enter(sheet, changes);
    if (!entered)
        return entered.error();
    message().clear();
    if (m_sheet == sheet) {
        m_model.apply(entered->days);
        showRange(m_model.index(m_model.rowOf(changes.front().cell, LineKind::Time),
                                m_model.columnOf(changes.front().cell.day)));
        tellFoot();
    }
    tellOwnChange();
    return {};
}

void SheetPage::showRange(const QModelIndex &cell)
{
    if (cell.isValid())
        m_view->days().setCurrentIndex(cell);
}

void SheetPage::tellOwnChange()
{
    m_ownChange = true;
    desk().tellChange(kit::Area::Work);
    m_ownChange = false;
}

Result<void> SheetPage::told(const Result<void> &outcome)
{
    if (outcome) {
        message().clear();
        desk().tellChange(kit::Area::Work);
    }
    return outcome;
}

bool SheetPage::settle(const Result<void> &outcome)
{
    if (!told(outcome))
        refuse(outcome.error());
    return bool(outcome);
}

void SheetPage::correct(const QModelIndex &cell)
{
    if (!cell.isValid() || desk().isReadOnly() || m_model.grid().sheet.state != SheetState::Approved)
        return;
    if (m_model.grid().sheet.form == core::SheetForm::Correction) {
        message().tell(kit::MessageBar::Kind::Info, tr("These are differences to approved entries."),
                       tr("Correct the entry itself, on the crew sheet of its month."));
        return;
    }
    const core::GridDay &day = m_model.day(cell.row(), cell.column());
    const core::GridEntry *entry = day.find(workKindOf(m_model.line(cell.row()).kind));
    if (!entry || entry->content.record.mark != core::DayMark::Worked) {
        message().tell(kit::MessageBar::Kind::Info, tr("There is no work on this day to correct."),
                       tr("Work that was left out of an approved sheet goes on a new sheet of the job."));
        return;
    }
    CorrectionDialog dialog(
        desk(), {m_model.grid().job, m_model.person(cell.row()), m_model.dayOf(cell.column()), *entry}, this);
    if (desk().prompts().run(dialog))
        reload();
}

void SheetPage::print()
{
    if (const auto shown = papers::showPaper(desk(), papers::crewSheet(desk(), *m_sheet), this); !shown)
        refuse(shown.error());
}

void SheetPage::submit()
{
    settle(LabourLedger(desk().file()).submit(*m_sheet));
}

void SheetPage::takeBack()
{
    settle(LabourLedger(desk().file()).withdraw(*m_sheet));
}

void SheetPage::approve()
{
    LabourLedger ledger(desk().file());
    auto approved = ledger.approve({*m_sheet}, core::OpenCellPolicy::Refuse);
    if (!approved && approved.error().code == errors::kOpenCells) {
        const int open = m_model.sums().all.open;
        const bool anyway = desk().prompts().confirm(
            this,
            {tr("Approve with open cells"),
             tr("%n cell(s) are open: nobody wrote them down. They stay open for good, and nothing is paid "
                "for them.",
                nullptr, open),
             tr("Approve anyway"),
             {}});
        if (!anyway)
            return;
        approved = ledger.approve({*m_sheet}, core::OpenCellPolicy::Allow);
    }
    if (!settle(approved ? Result<void>() : approved.error()))
        return;
    showMessages(approved->warnings);
}

void SheetPage::showMessages(const std::vector<Warning> &warnings)
{
    if (warnings.empty())
        return;
    QStringList rest;
    for (auto each = warnings.begin() + 1; each != warnings.end(); ++each)
        rest.append(kit::sentence(*each));
    message().tell(kit::MessageBar::Kind::Warning, kit::sentence(warnings.front()),
                   rest.join(QLatin1Char(' ')));
}

void SheetPage::drop()
{
    const SheetId sheet = *m_sheet;
    m_sheet.reset(); // a sheet in the bin is not to be read again
    if (!dropSheets(desk(), {sheet}, [this](const Error &error) { refuse(error); })) {
        m_sheet = sheet;
        return;
    }
    Q_EMIT left();
}

void SheetPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_sheet) {
        dressHead();
        tellFoot();
    }
}

} // namespace zhangfang::ui::work

#include "moc_sheet_page.cpp"
