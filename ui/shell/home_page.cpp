#include "ui/shell/home_page.h"

#include "core/distribution/plan_register.h"
#include "core/labour/month_hours_register.h"
#include "core/pay/payment_register.h"
#include "ui/distribution/plan_words.h"
#include "ui/kit/bar_chart.h"
#include "ui/kit/format.h"
#include "ui/pay/arrears_reading.h"
#include "ui/shell/founding_wizard.h"
#include "ui/shell/share_bars.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace zhangfang::ui::shell
{

namespace
{

constexpr int kMonths = 12;
constexpr qint64 kMinutesPerHour = 60;
constexpr qint64 kFenPerTenThousand = 1'000'000;
/// Rows that are seen without scrolling, however little room there is.
constexpr int kLeastRows = 4;
/// Under this width three pictures do not stand side by side.
constexpr int kNarrowInDigits = 90;
/// The least height of a picture, in lines.
constexpr int kLeastChartLines = 8;
constexpr int kLeastChartLinesOfLargeText = 5;

QStringList monthNumbers()
{
    QStringList numbers;
    for (int month = 1; month <= kMonths; ++month)
        numbers += QString::number(month);
    return numbers;
}

QString weekday(QDate day)
{
    static const char *const kDays[] = {QT_TRANSLATE_NOOP("zhangfang::ui::shell::HomePage", "Monday"),
                                        QT_TRANSLATE_NOOP("zhangfang::ui::shell::HomePage", "Tuesday"),
                                        QT_TRANSLATE_NOOP("zhangfang::ui::shell::HomePage", "Wednesday"),
                                        QT_TRANSLATE_NOOP("zhangfang::ui::shell::HomePage", "Thursday"),
                                        QT_TRANSLATE_NOOP("zhangfang::ui::shell::HomePage", "Friday"),
                                        QT_TRANSLATE_NOOP("zhangfang::ui::shell::HomePage", "Saturday"),
                                        QT_TRANSLATE_NOOP("zhangfang::ui::shell::HomePage", "Sunday")};
    return HomePage::tr(kDays[day.dayOfWeek() - 1]);
}

bool isLargeText()
{
    return kit::metrics().base > kit::metricsOf(kit::TextSize::Normal).base;
}

int taskHeight(bool inTwoLines)
{
    return inTwoLines ? kit::metrics().base + kit::metrics().second + 5 * kit::gap::kHair
                      : kit::metrics().todoRow;
}

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// The distribution page says more of a state than the card has room for.
QString stateWord(zhangfang::distribution::PlanState state)
{
    using zhangfang::distribution::PlanState;
    switch (state) {
    case PlanState::Draft:
        return HomePage::tr("draft");
    case PlanState::PutForward:
        return HomePage::tr("put forward");
    case PlanState::Reviewed:
        return HomePage::tr("reviewed");
    case PlanState::Adopted:
        return HomePage::tr("adopted");
    case PlanState::Posted:
        return HomePage::tr("posted");
    case PlanState::Reversed:
    case PlanState::Dropped:
        break;
    }
    return HomePage::tr("reversed");
}

} // namespace

HomePage::HomePage(kit::Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_todo(new kit::Card(tr("To be done this year"), this))
    , m_charts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_arrears(new pay::ArrearsReading(desk, this))
    , m_count(kit::text({}, kit::TextRole::Second, this))
    , m_rows(new QVBoxLayout)
    , m_hours(new kit::BarChart(this))
    , m_pay(new kit::BarChart(this))
    , m_shares(new ShareBars(this))
    , m_planState(new kit::Badge(this))
{
    QPushButton *work =
        addWriteButton(tr("Fill in a crew sheet"), "crew-sheet", kit::ButtonKind::Primary, "fillSheet");
    connect(m_arrears, &pay::ArrearsReading::read, this, [this](const zhangfang::pay::ArrearsReport &report) {
        m_state.arrears = report;
        showTasks();
    });
    connect(m_arrears, &pay::ArrearsReading::refused, this, [this](const Error &error) { refuse(error); });
    connect(work, &QPushButton::clicked, this, [this] { this->desk().go({kit::PageId::Work, {}}); });
    // A small screen scrolls the page as a whole.
    auto *contents = new QWidget;
    contents->setProperty("scrolled", true);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::gap::kMiddle);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(contents);
    area->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(area, 1);
    buildTodo(*column);

    QHBoxLayout *head = nullptr;
    m_charts->setSpacing(kit::gap::kMiddle);
    kit::Card *hours =
        chartCard(tr("Hours by month"), "hoursCard", &m_hoursFigure, &m_hoursUnit, &m_hoursSpan, &head);
    hours->body()->addWidget(m_hours, 1);
    kit::Card *pay = chartCard(tr("Paid and owed"), "payCard", &m_payFigure, &m_payUnit, &m_paySpan, &head);
    pay->body()->addWidget(m_pay, 1);
    kit::Card *plan =
        chartCard(tr("Last distribution"), "planCard", &m_planFigure, &m_planUnit, &m_planSpan, &head);
    head->addWidget(m_planState, 0, Qt::AlignBottom);
    plan->body()->addWidget(m_shares, 1);
    for (kit::Card *card : {hours, pay, plan}) {
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
        m_charts->addWidget(card, 1);
    }
    for (QWidget *picture : std::initializer_list<QWidget *>{m_hours, m_pay, m_shares})
        picture->setMinimumHeight((isLargeText() ? kLeastChartLinesOfLargeText : kLeastChartLines) *
                                  fontMetrics().lineSpacing());
    column->addLayout(m_charts, 1);
    connect(m_hours, &kit::BarChart::activated, this, [this](int month) {
        this->desk().go(
            {kit::PageId::Work, {{QStringLiteral("month"), Month(m_chartYear, month + 1).toString()}}});
    });
    connect(m_pay, &kit::BarChart::activated, this, [this](int month) {
        this->desk().go(
            {kit::PageId::Pay, {{QStringLiteral("month"), Month(m_chartYear, month + 1).toString()}}});
    });
}

void HomePage::buildTodo(QVBoxLayout &column)
{
    m_todo->titleRow()->addWidget(m_count);
    m_todo->body()->setContentsMargins(0, 0, 0, 0);
    auto *rows = new QWidget;
    rows->setProperty("scrolled", true);
    rows->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(rows);
    scroll->setObjectName(QStringLiteral("todoScroll"));
    m_todo->body()->addWidget(scroll);
    column.addWidget(m_todo, 1);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < fontMetrics().horizontalAdvance(QLatin1Char('0')) * kNarrowInDigits;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_charts->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    showTasks();
}

kit::Areas HomePage::shows() const
{
    return kit::Area::Charter | kit::Area::Members | kit::Area::Work | kit::Area::Pay | kit::Area::Plans |
           kit::Area::Resolutions | kit::Area::Periods | kit::Area::File;
}

void HomePage::open(const QVariantMap &what)
{
    const std::optional<FoundingStep> step =
        foundingStepNamed(what.value(QStringLiteral("founding")).toString());
    if (!step || desk().isReadOnly())
        return;
    // The list is made anew by what the wizard brings: the button in it must have returned first.
    QMetaObject::invokeMethod(
        this,
        [this, step] {
            FoundingWizard wizard(desk(), *step, this);
            desk().prompts().run(wizard);
        },
        Qt::QueuedConnection);
}

kit::Card *HomePage::chartCard(const QString &title, const char *objectName, QLabel **figure, QLabel **unit,
                               QLabel **span, QHBoxLayout **head)
{
    auto *card = new kit::Card(title, this);
    card->setObjectName(QString::fromLatin1(objectName));
    *span = kit::text({}, kit::TextRole::Second, card);
    card->titleRow()->addWidget(*span);
    auto *row = new QHBoxLayout;
    row->setSpacing(kit::gap::kSmall);
    *figure = kit::text({}, kit::TextRole::KeyFigure, card);
    *unit = kit::text({}, kit::TextRole::Second, card);
    row->addWidget(*figure);
    if (isLargeText())
        row->addStretch(1);
    else
        row->addWidget(*unit, 1, Qt::AlignBottom);
    card->body()->addLayout(row);
    if (isLargeText())
        card->body()->addWidget(*unit);
    *head = row;
    return card;
}

void HomePage::reload()
{
    m_state = readYearState(desk());
    setTitle(tr("%1, %2", "day, weekday").arg(kit::dateInWords(m_state.today), weekday(m_state.today)));
    m_arrears->begin(m_state.months, m_state.today);
    showTasks();
    const auto hours = desk().file().read([](const store::Connection &connection) {
        return Result<std::map<Month, qint64>>(labour::readLatestMonthHours(connection));
    });
    const bool any = hours && !hours->empty();
    const Year year = any ? hours->rbegin()->first.year() : Year{m_state.today.year()};
    m_chartYear = year.number;
    showHours(year, any ? *hours : std::map<Month, qint64>());
    showPay(year, m_state.months);
    showPlan(m_state.plans);
}

void HomePage::showTasks()
{
    m_tasks = tasksOf(m_state);
    clear(*m_rows);
    const auto overdue = std::count_if(m_tasks.begin(), m_tasks.end(), [this](const Task &task) {
        return task.due && *task.due < m_state.today;
    });
    QString words = tr("%n thing(s)", nullptr, int(m_tasks.size()));
    if (overdue > 0)
        words += QStringLiteral(" · ") + tr("%n overdue", nullptr, int(overdue));
    if (m_arrears->isReading())
        words += QStringLiteral(" · ") + tr("what is owed is being added up");
    m_count->setText(words);
    int badges = 0;
    for (const Task &task : m_tasks)
        badges = std::max(badges, kit::badgeWidth(urgencyOf(task, m_state.today).word));
    for (const Task &task : m_tasks)
        m_rows->addWidget(rowOf(task, badges));
    if (m_tasks.empty())
        m_rows->addWidget(kit::text(tr("   Everything is done for now."), kit::TextRole::Base, this));
    m_rows->addStretch(1);
    const int rows = std::max(1, int(m_tasks.size()));
    const int height = taskHeight(inTwoLines()) + 1;
    const int head = kit::metrics().cardTitleRow;
    m_todo->setMinimumHeight(head + std::min(rows, kLeastRows) * height);
    m_todo->setMaximumHeight(head + kit::gap::kHair + rows * height);
}

bool HomePage::inTwoLines() const
{
    return m_isNarrow || isLargeText();
}

QWidget *HomePage::rowOf(const Task &task, int badges)
{
    auto *row = new QFrame;
    row->setObjectName(QStringLiteral("task"));
    row->setMinimumHeight(taskHeight(inTwoLines()));
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(kit::gap::kLarge - 2, 0, kit::gap::kMiddle, 0);
    line->setSpacing(kit::gap::kMiddle);
    const Urgency urgency = urgencyOf(task, m_state.today);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    auto *badgeCell = new QWidget(row);
    badgeCell->setFixedWidth(badges);
    auto *badgeRow = new QHBoxLayout(badgeCell);
    badgeRow->setContentsMargins(0, 0, 0, 0);
    badgeRow->addWidget(new kit::Badge(urgency.state, urgency.word, badgeCell));
    badgeRow->addStretch(1);
    QLabel *due =
        kit::text(task.due ? kit::dateInWords(*task.due, Year{m_state.today.year()}) : QStringLiteral("—"),
                  kit::TextRole::Label, row);
    due->setFixedWidth(fontMetrics().horizontalAdvance(kit::dateInWords(QDate(2025, 12, 28))));
    due->setVisible(!m_isNarrow); // the badge says how many days are left
    auto *title = new kit::ElidedText(task.title, kit::TextRole::Base, row);
    title->setProperty("strong", true);
    QPushButton *act = kit::button(task.action, nullptr, kit::ButtonKind::Plain, "taskAction", row);
    act->setProperty("tall", QStringLiteral("row"));
    act->setFixedWidth(digit * (m_isNarrow ? 12 : 16));
    act->setAccessibleName(task.action + QStringLiteral(": ") + task.title);
    connect(act, &QPushButton::clicked, this, [this, place = task.place] { desk().go(place); });
    line->addWidget(badgeCell);
    line->addWidget(due);
    auto *note = new kit::ElidedText(task.note, kit::TextRole::Second, row);
    auto *words = new QBoxLayout(inTwoLines() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    words->setSpacing(inTwoLines() ? 0 : kit::gap::kMiddle);
    words->addWidget(title, 1);
    auto *reason = new QHBoxLayout;
    reason->addWidget(note, 1);
    words->addLayout(reason, 1);
    line->addLayout(words, 1);
    if (!task.step.isEmpty() && !desk().isReadOnly())
        (inTwoLines() ? line : reason)->addWidget(leaveOutButton(task, row));
    line->addWidget(act);
    column->addLayout(line, 1);
    column->addWidget(kit::hairline(row));
    return row;
}

QPushButton *HomePage::leaveOutButton(const Task &task, QWidget *row)
{
    QPushButton *skip = kit::button(tr("Leave out"), nullptr, kit::ButtonKind::Quiet, "leaveOut", row);
    skip->setProperty("tall", QStringLiteral("row"));
    skip->setAccessibleName(skip->text() + QStringLiteral(": ") + task.title);
    // The row goes with its step: it must have returned from its signal first.
    connect(
        skip, &QPushButton::clicked, this,
        [this, step = task.step] {
            leaveOut(desk(), step);
            reload();
        },
        Qt::QueuedConnection);
    return skip;
}

void HomePage::showHours(Year year, const std::map<Month, qint64> &hours)
{
    kit::BarSeries series{tr("hours"), kit::BarInk::First, false, std::vector<qint64>(kMonths, 0)};
    qint64 sum = 0;
    for (const auto &[month, minutes] : hours) {
        if (month.year() != year)
            continue;
        series.values[std::size_t(month.number() - 1)] = minutes;
        sum += minutes;
    }
    m_hoursFigure->setText(kit::hours(sum, kit::HoursForm::Decimal));
    m_hoursUnit->setText(tr("hours approved"));
    m_hoursSpan->setText(tr("%1", "a year").arg(year.number));
    m_hours->setAccessibleName(tr("Hours by month"));
    m_hours->show(monthNumbers(), {series}, kMinutesPerHour,
                  [](qint64 minutes) { return kit::hours(minutes, kit::HoursForm::Decimal); });
}

void HomePage::showPay(Year year, const std::vector<zhangfang::pay::MonthSums> &months)
{
    kit::BarSeries paid{tr("paid"), kit::BarInk::First, false, std::vector<qint64>(kMonths, 0)};
    kit::BarSeries owed{tr("owed"), kit::BarInk::Second, true, std::vector<qint64>(kMonths, 0)};
    Money due;
    for (const zhangfang::pay::MonthSums &month : months) {
        if (month.month.year() != year)
            continue;
        const auto at = std::size_t(month.month.number() - 1);
        paid.values[at] = (month.cash + month.bank).fen();
        owed.values[at] = std::max<qint64>(0, month.owed().fen());
        due = due + month.owed();
    }
    m_payFigure->setText(kit::money(due));
    m_payUnit->setText(tr("yuan owed (hatched)"));
    m_paySpan->setText(tr("%1, in 10,000 yuan").arg(year.number));
    m_pay->setAccessibleName(tr("Paid and owed"));
    m_pay->show(monthNumbers(), {paid, owed}, kFenPerTenThousand,
                [](qint64 fen) { return kit::money(Money::fromFen(fen)); });
}

void HomePage::showPlan(const std::vector<zhangfang::distribution::PlanSummary> &plans)
{
    const auto last =
        std::find_if(plans.rbegin(), plans.rend(), [](const zhangfang::distribution::PlanSummary &plan) {
            return plan.state != zhangfang::distribution::PlanState::Dropped &&
                   plan.state != zhangfang::distribution::PlanState::Reversed;
        });
    if (last == plans.rend()) {
        m_planFigure->setText(QStringLiteral("—"));
        m_planUnit->setText(tr("no distribution yet"));
        m_planSpan->clear();
        m_planState->show(kit::BadgeState::Draft, {});
        m_shares->show({}, Money(), {});
        return;
    }
    const auto plan = zhangfang::distribution::PlanRegister(desk().file()).overview(last->number);
    if (!plan) {
        refuse(plan.error());
        return;
    }
    m_planFigure->setText(kit::money(plan->surplus));
    m_planUnit->setText(tr("yuan surplus"));
    m_planSpan->setText(tr("%1, round %2").arg(last->year.number).arg(last->round));
    m_planState->show(distribution::PlanWords::badge(last->state), stateWord(last->state));
    m_shares->show({{tr("By labour"), plan->labourPool, kit::BarInk::First},
                    {tr("By capital"), plan->capitalPool, kit::BarInk::Second},
                    {tr("Reserves"), plan->reserves, kit::BarInk::Third}},
                   plan->surplus,
                   tr("%n member(s) · left undistributed %1", nullptr, int(plan->members))
                       .arg(kit::money(plan->leftOver)));
}

} // namespace zhangfang::ui::shell

#include "moc_home_page.cpp"
