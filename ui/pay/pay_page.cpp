#include "ui/pay/pay_page.h"

#include "ui/kit/choosers.h"
#include "ui/kit/format.h"
#include "ui/kit/sentences.h"
#include "ui/pay/arrears_card.h"
#include "ui/pay/bank_list_dialog.h"
#include "ui/pay/closing.h"
#include "ui/pay/lines_reading.h"
#include "ui/pay/months_dialog.h"
#include "ui/pay/owed_dialog.h"
#include "ui/pay/pay_lines.h"
#include "ui/pay/payment_dialog.h"
#include "ui/pay/payments_dialog.h"
#include "ui/pay/print_menu.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace zhangfang::ui::pay
{

namespace
{

constexpr int kCompactBelow = 800; ///< logical pixels of the window, as everywhere in the house

} // namespace

PayPage::PayPage(kit::Desk &desk, QWidget *parent, std::ptrdiff_t personsAtOnce)
    : Page(desk, parent)
    , m_month(Month::of(desk.clock().today()))
    , m_model(lineColumns(), [this](const MonthLine &line) {
        return lineHaystack(line, m_identityEnds.value(line.row.personNumber));
    })
{
    setTitle(tr("Pay"));
    buildHead();
    buildFigures();
    buildTable();
    m_lines = new LinesReading(desk, *this, personsAtOnce);
    connect(m_lines, &LinesReading::read, this, &PayPage::takeLines);
    connect(m_lines, &LinesReading::refused, this, &PayPage::dropLines);
}

kit::Areas PayPage::shows() const
{
    return kit::Area::Pay | kit::Area::Work | kit::Area::Members | kit::Area::Charter | kit::Area::Periods;
}

void PayPage::open(const QVariantMap &what)
{
    if (const auto month = Month::parse(what.value(QStringLiteral("month")).toString()))
        goTo(*month);
    const QString person = what.value(QStringLiteral("person")).toString();
    if (person.isEmpty())
        return;
    m_lines->finish();
    m_table->clearSearch();
    m_table->selectRows(rowsOf(m_model, person));
}

QWidget *PayPage::findField()
{
    return m_table->findField();
}

void PayPage::buildHead()
{
    m_chooser = new kit::MonthChooser(m_month, this);
    m_chooser->setObjectName(QStringLiteral("month"));
    chooserRow()->addWidget(m_chooser);
    connect(m_chooser, &kit::MonthChooser::monthChosen, this, &PayPage::goTo);
    m_prints = new PrintMenu(
        desk(), [this](const Error &error) { refuse(error); }, this);
    m_print = addButton(tr("Print"), "print", kit::ButtonKind::Plain, "print");
    m_print->setMenu(m_prints);
    m_bank = addButton(tr("Bank file"), "bank", kit::ButtonKind::Plain, "bankFile");
    buildMore();
    m_pay = addWriteButton(tr("Record who got it"), "thumb", kit::ButtonKind::Primary, "markPaid");
    m_post = addWriteButton(tr("Post the month"), "lock", kit::ButtonKind::Primary, "postMonth");
    connect(m_bank, &QPushButton::clicked, this, &PayPage::writeBankList);
    connect(m_pay, &QPushButton::clicked, this, &PayPage::markPaid);
    connect(m_post, &QPushButton::clicked, this, &PayPage::post);
}

void PayPage::buildMore()
{
    QPushButton *more = addButton(tr("More"), "chevron-down", kit::ButtonKind::Plain, "more");
    auto *menu = new QMenu(more);
    menu->setObjectName(QStringLiteral("moreMenu"));
    m_bankAction = menu->addAction(tr("Bank file…"), this, &PayPage::writeBankList);
    m_owedAction = menu->addAction(tr("All that is owed, by age…"), this, [this] { showOwed(std::nullopt); });
    m_owedAction->setObjectName(QStringLiteral("showOwedList"));
    menu->addAction(tr("Payments of the month…"), this, &PayPage::showPayments)
        ->setObjectName(QStringLiteral("showPayments"));
    menu->addAction(tr("All months…"), this, &PayPage::showMonths)
        ->setObjectName(QStringLiteral("showMonths"));
    m_printAction = menu->addMenu(m_prints);
    menu->addAction(tr("Export the lines…"), this, [this] {
        m_table->exportWithPrompt(tr("Pay %1").arg(m_month.toString()),
                                  [this](const Error &error) { refuse(error); });
    });
    menu->addSeparator();
    m_close = menu->addAction(tr("Close the month…"), this, &PayPage::close);
    m_close->setObjectName(QStringLiteral("closeMonth"));
    m_reopen = menu->addAction(tr("Open the month again…"), this, &PayPage::reopen);
    m_reopen->setObjectName(QStringLiteral("reopenMonth"));
    more->setMenu(menu);
}

void PayPage::buildFigures()
{
    m_earned = new kit::Figure(tr("Earned"), this);
    m_paid = new kit::Figure(tr("Signed for or transferred"), this);
    m_owed = new kit::Figure(tr("Owed of this month"), this);
    m_arrears = new ArrearsCard(desk(), this);
    connect(m_arrears, &ArrearsCard::refused, this, [this](const Error &error) { refuse(error); });
    auto *row = new QHBoxLayout;
    row->setSpacing(kit::gap::kMiddle);
    row->addWidget(m_earned, 2);
    row->addWidget(m_paid, 2);
    row->addWidget(m_owed, 2);
    row->addWidget(m_arrears, 8);
    body()->addLayout(row);
    m_brief = kit::text({}, kit::TextRole::CardTitle, this);
    m_brief->setObjectName(QStringLiteral("brief"));
    m_brief->hide();
    body()->addWidget(m_brief);
    m_earned->setObjectName(QStringLiteral("earned"));
    m_paid->setObjectName(QStringLiteral("paid"));
    m_owed->setObjectName(QStringLiteral("owed"));
    connect(m_arrears, &ArrearsCard::activated, this, [this](Arrears age) { showOwed(age); });
}

void PayPage::buildTable()
{
    m_table = new kit::RegisterTable(desk(), m_model, "payLines", this);
    m_prints->setTable(*m_table);
    m_table->setFindHint(tr("Name, initials, number, last four digits"));
    m_jobFilter = m_table->addFilter("jobFilter", tr("Job"), jobChoices(m_model));
    m_table->addFilter("statusFilter", tr("State"), statusChoices(m_model));
    m_table->setDefaultOrder("number");
    m_table->setCounted([this](const std::vector<int> &) {
        return m_compact ? QString() : tr("Rounded to the fen once, on the line");
    });
    m_table->setSumWords([this](const std::vector<int> &rows) {
        //: %1 persons and lines, with their words
        return tr("Total %1").arg(personsAndLines(m_model, rows));
    });
    body()->addWidget(m_table, 1);
    connect(m_table, &kit::RegisterTable::activated, this, [this](int row) {
        const MonthLine &line = m_model.row(row);
        desk().go({kit::PageId::Work,
                   {{QStringLiteral("month"), line.row.line.key.workedMonth.toString()},
                    {QStringLiteral("job"), line.row.jobNumber},
                    {QStringLiteral("person"), line.row.personNumber}}});
    });
}

void PayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    setCompact(window()->width() < kCompactBelow);
}

void PayPage::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (QWidget *figure : {static_cast<QWidget *>(m_earned), static_cast<QWidget *>(m_paid),
                            static_cast<QWidget *>(m_owed), static_cast<QWidget *>(m_arrears)})
        figure->setVisible(!compact);
    m_brief->setVisible(compact);
    if (m_view) {
        showHead();
        showLines();
    }
}

void PayPage::goTo(Month month)
{
    m_month = month;
    m_wanted = month;
    m_chooser->setMonth(month);
    reload();
}

void PayPage::reload()
{
    auto view = readMonthView(desk().file(), m_wanted, desk().clock().today());
    if (!view) {
        refuse(view.error());
        return;
    }
    m_view = *std::move(view);
    m_month = m_view->standing.month;
    m_wanted = m_month;
    m_chooser->setMonth(m_month);
    m_identityEnds = readIdentityEnds(desk().file());
    showOpen();
    m_lines->begin(m_month, std::ssize(m_view->persons));
    if (m_lines->isWaiting() && m_shown != m_month) {
        m_shown.reset();
        m_model.setRows({});
    }
    showHead();
    showFigures();
    showLines();
}

void PayPage::takeLines(const std::vector<MonthLine> &lines)
{
    m_shown = m_month;
    m_model.setRows(lines);
    m_table->setChoices(m_jobFilter, jobChoices(m_model));
    showEarned();
    showLines();
}

/// Figures whose lines are not to be had stand alone, and nobody is paid by them.
void PayPage::dropLines(const Error &why)
{
    m_shown.reset();
    m_model.setRows({});
    refuse(why);
    showHead();
    showEarned();
    showLines();
}

void PayPage::showHead()
{
    const MonthStanding &month = m_view->standing;
    const kit::CellBadge badge = monthBadge(month);
    setState(badge.state, badge.word);
    const bool writes = !desk().isReadOnly();
    const bool posted = month.runs > 0;
    m_post->setVisible(writes && !posted && bool(m_view->next));
    m_pay->setVisible(writes && posted);
    m_pay->setEnabled(!m_lines->isRefused() && m_view->hasOpen());
    m_bank->setVisible(posted && !m_compact);
    m_bank->setEnabled(month.personsOwed > 0 && !m_lines->isRefused());
    m_bankAction->setVisible(posted && m_compact);
    m_prints->setMonth(m_month, int(month.runs));
    m_print->setVisible(posted && !m_compact);
    m_printAction->setVisible(posted && m_compact);
    m_bankAction->setEnabled(m_bank->isEnabled());
    m_close->setVisible(writes && !month.closed);
    m_close->setEnabled(month.month.lastDay() <= desk().clock().today());
    m_reopen->setVisible(writes && month.closed);
}

void PayPage::showEarned()
{
    const MonthStanding &month = m_view->standing;
    QString of = PayWords::tr("%n person(s)", nullptr, int(month.persons));
    if (m_shown == m_month) {
        //: %1 persons, %2 lines, %3 jobs, each with its word
        of = tr("%1 · %2 · %3")
                 .arg(of, PayWords::tr("%n line(s)", nullptr, m_model.rowCount()),
                      tr("%n job(s)", nullptr, int(jobsIn(m_model))));
    }
    m_earned->show(kit::money(month.earned), of);
}

void PayPage::showFigures()
{
    const MonthStanding &month = m_view->standing;
    const auto persons = [](qint64 count) { return PayWords::tr("%n person(s)", nullptr, int(count)); };
    showEarned();
    m_paid->show(kit::money(month.cash + month.bank), persons(month.persons - month.personsOwed));
    m_paid->setToolTip(
        tr("Signed for %1, transferred %2").arg(kit::money(month.cash), kit::money(month.bank)));
    const auto due = m_view->due();
    const QString owed = persons(month.personsOwed);
    m_owed->show(kit::money(month.owed()),
                 due && month.personsOwed > 0
                     //: %1 how many persons, %2 the last day on which it is due
                     ? tr("%1 · due by %2").arg(owed, kit::dateInWords(*due, m_month.year()))
                     : owed);
    m_owed->setWarning(month.personsOwed > 0);
    m_arrears->read(m_view->months, desk().clock().today());
    m_brief->setText(
        tr("Earned %1 · paid %2 · owed %3")
            .arg(kit::money(month.earned), kit::money(month.cash + month.bank), kit::money(month.owed())));
}

void PayPage::showLines()
{
    m_table->setColumnShown("run", m_view->standing.runs > 1);
    const QString month = kit::monthInWords(m_month);
    const auto toWork = [this] {
        desk().go({kit::PageId::Work, {{QStringLiteral("month"), m_month.toString()}}});
    };
    const bool isRefused = m_lines->isRefused();
    if (isRefused || m_lines->isWaiting()) {
        m_table->setEmpty(
            "pay",
            (isRefused ? tr("The lines of %1 cannot be shown") : tr("The lines of %1 are being read"))
                .arg(month),
            isRefused ? tr("The message above says why. Nobody is paid before that is settled.") : QString());
        return;
    }
    switch (m_view->standing.state()) {
    case MonthState::WaitingForApproval:
        m_table->setEmpty("crew-sheet", tr("The sheets of %1 are not all approved yet").arg(month),
                          waitingWords().join(QLatin1Char(' ')), tr("Go to the sheets"), toWork);
        return;
    case MonthState::ToPost:
        m_table->setEmpty(
            "pay", tr("%1 is approved and not posted yet").arg(month),
            m_view->next ? tr("%1 earn %2 yuan. Posting makes it owed.")
                               .arg(PayWords::tr("%n person(s)", nullptr, int(m_view->next->persons)),
                                    kit::money(m_view->next->total))
                         : kit::sentence(m_view->next.error()),
            desk().isReadOnly() || !m_view->next ? QString() : tr("Post the month"), [this] { post(); });
        return;
    default:
        m_table->setEmpty("pay", tr("There is no labour in %1").arg(month),
                          tr("Keep a crew sheet, or import a labour ledger. What is approved is paid here."),
                          tr("Go to the sheets"), toWork);
    }
}

void PayPage::showOpen()
{
    message().clear();
    if (!tellWaiting())
        tellFurtherRun();
}

/// What still waits for approval, with its open cells; empty where nothing does.
QStringList PayPage::waitingWords() const
{
    const MonthStanding &month = m_view->standing;
    if (month.waitingSheets == 0)
        return {};
    QStringList words{tr("%n sheet(s) of this month wait for approval.", nullptr, int(month.waitingSheets))};
    if (!m_view->openCells.empty()) {
        const labour::OpenCellRow &first = m_view->openCells.front();
        words +=
            tr("%n cell(s) are open, the first on %1: %2 %3, %4.", nullptr, int(m_view->openCells.size()))
                .arg(first.sheetNumber, first.personNumber, first.personName,
                     kit::dateInWords(first.day, m_month.year()));
    }
    words += month.runs > 0 ? tr("What stands on them is not among these figures.")
                            : tr("The month can be posted when all are approved.");
    return words;
}

/// Sheets that wait beside a run that is posted; where nothing is posted the empty table says it. False where
/// there is nothing to tell.
bool PayPage::tellWaiting()
{
    QStringList words = waitingWords();
    if (words.isEmpty() || m_view->standing.runs == 0)
        return false;
    const QString headline = words.takeFirst();
    message().tell(kit::MessageBar::Kind::Warning, headline, words.join(QLatin1Char(' ')),
                   tr("Go to the sheets"), [this] {
                       desk().go({kit::PageId::Work, {{QStringLiteral("month"), m_month.toString()}}});
                   });
    return true;
}

/// What was approved after the month was posted, or who owes back since a correction.
void PayPage::tellFurtherRun()
{
    const MonthStanding &month = m_view->standing;
    if (month.runs > 0 && month.unpostedSheets > 0) {
        if (!m_view->next) {
            refuse(m_view->next.error());
            return;
        }
        message().tell(
            kit::MessageBar::Kind::Warning,
            tr("%n sheet(s) were approved after the month was posted.", nullptr, int(month.unpostedSheets)),
            tr("A run of their own adds %1 yuan for %2.")
                .arg(kit::money(m_view->next->total),
                     PayWords::tr("%n person(s)", nullptr, int(m_view->next->persons))),
            desk().isReadOnly() ? QString() : tr("Post the further run"), [this] { post(); });
        return;
    }
    const qint64 back = m_view->owingBack();
    if (back > 0)
        message().tell(
            kit::MessageBar::Kind::Warning,
            tr("%n person(s) were paid more than they earned.", nullptr, int(back)),
            tr("A correction took it back afterwards. What they give back is recorded with a minus."));
}

void PayPage::post()
{
    if (!m_view || !m_view->next)
        return;
    const PayRunPreview &next = *m_view->next;
    if (!desk().prompts().confirm(this, postingQuestion(next)))
        return;
    const auto posted = PayRegister(desk().file()).payMonth(next.month);
    if (!posted) {
        refuse(posted.error());
        return;
    }
    desk().tellChange(kit::Area::Pay);
}

std::vector<PayStanding> PayPage::chosenPersons() const
{
    if (!m_view)
        return {};
    const auto persons = personsOf(m_model, m_table->selectedRows());
    return persons.empty() ? m_view->owed() : m_view->toSettle(persons);
}

void PayPage::markPaid()
{
    std::vector<PayStanding> persons = chosenPersons();
    if (persons.empty()) {
        message().tell(kit::MessageBar::Kind::Info, tr("Nobody who is chosen is owed anything."),
                       tr("Choose persons who are owed, or nobody: then all of them are taken."));
        return;
    }
    record(std::move(persons), PaymentMethod::Cash);
}

void PayPage::record(std::vector<PayStanding> persons, PaymentMethod method)
{
    PaymentDialog dialog(desk(), m_month, std::move(persons), method, this);
    desk().prompts().run(dialog);
}

void PayPage::writeBankList()
{
    const auto list = PaymentRegister(desk().file()).bankList(m_month);
    if (!list) {
        refuse(list.error());
        return;
    }
    BankListDialog dialog(desk(), m_month, *list, this);
    if (!desk().prompts().run(dialog))
        return;
    const std::vector<PayStanding> onList = m_view->owedOn(*list);
    message().tell(kit::MessageBar::Kind::Info,
                   tr("%n row(s) are written to %1.", nullptr, int(list->rows.size()))
                       .arg(QFileInfo(dialog.path()).fileName()),
                   tr("They stay owed until the bank has paid them."),
                   desk().isReadOnly() ? QString() : tr("Record the transfer"), [this, onList] {
                       message().clear();
                       record(onList, PaymentMethod::Bank);
                   });
}

void PayPage::showPayments()
{
    PaymentsDialog dialog(desk(), m_month, this);
    desk().prompts().run(dialog);
}

void PayPage::showMonths()
{
    MonthsDialog dialog(desk(), m_month, this);
    if (desk().prompts().run(dialog))
        goTo(dialog.chosen());
}

void PayPage::showOwed(std::optional<Arrears> age)
{
    OwedDialog dialog(desk(), age, this);
    if (desk().prompts().run(dialog))
        open({{QStringLiteral("month"), dialog.chosen().month.toString()},
              {QStringLiteral("person"), dialog.chosen().personNumber}});
}

void PayPage::close()
{
    if (const auto refused = closeMonth(desk(), m_view->standing, this))
        refuse(*refused);
}

void PayPage::reopen()
{
    ReopenDialog dialog(desk(), m_month, this);
    desk().prompts().run(dialog);
}

} // namespace zhangfang::ui::pay

#include "moc_pay_page.cpp"
