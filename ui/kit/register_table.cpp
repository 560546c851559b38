#include "ui/kit/register_table.h"

#include "ui/kit/icons.h"
#include "ui/kit/line_edit.h"
#include "ui/kit/register_delegate.h"
#include "ui/kit/sum_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace zhangfang::kit
{

namespace
{

constexpr int kLeastColumn = 36;
/// Widths in digits: of the find bar at least, and where filters stand beside it; of a filter.
constexpr int kLeastFind = 12;
constexpr int kFindBesideFilters = 20;
constexpr int kLeastFilter = 9;
constexpr int kWidestFilter = 26;

/// A header that draws the order's arrow beside the title, where the style sheet gives it no place.
class RegisterHeader final : public QHeaderView
{
public:
    RegisterHeader(const Arrangement &arrangement, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_arrangement(arrangement)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setSectionsMovable(true);
        setMinimumSectionSize(kLeastColumn);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override
    {
        QHeaderView::initStyleOptionForIndex(option, logicalIndex);
        if (m_arrangement.sortColumn() == logicalIndex)
            option->text +=
                m_arrangement.sortOrder() == Qt::AscendingOrder ? QStringLiteral(" ▲") : QStringLiteral(" ▼");
    }

private:
    const Arrangement &m_arrangement;
};

} // namespace

RegisterTable::RegisterTable(Desk &desk, AnyTableModel &model, const QByteArray &name, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(model)
    , m_name(name)
    , m_arrangement(new Arrangement(model, this))
    , m_tools(new QHBoxLayout)
    , m_filterBar(new QWidget(this))
    , m_find(new LineEdit(this))
    , m_columnsButton(button(tr("Columns"), "columns", ButtonKind::Quiet, "columnsButton", this))
    , m_counted(text({}, TextRole::Second, this))
    , m_view(new QTableView(this))
    , m_sums(new SumRow(*m_view, this))
    , m_empty(new EmptyState(this))
    , m_table(new QWidget(this))
    , m_stack(new QStackedLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::kSmall + 2);
    buildTools();
    layout->addLayout(m_tools);
    buildView();
    auto *table = new QVBoxLayout(m_table);
    table->setContentsMargins(0, 0, 0, 0);
    table->setSpacing(0);
    table->addWidget(m_view, 1);
    table->addWidget(m_sums);
    auto *emptyCard = new QFrame(this);
    emptyCard->setProperty("card", true);
    auto *emptyLayout = new QVBoxLayout(emptyCard);
    emptyLayout->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyCard);
    layout->addLayout(m_stack, 1);
    connect(&model, &QAbstractItemModel::modelReset, this, &RegisterTable::showState);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RegisterTable::showState);
    restoreColumns();
    showState();
}

RegisterTable::~RegisterTable() = default;

void RegisterTable::buildTools()
{
    m_find->setObjectName(QStringLiteral("findBar"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon("search", tokens(palette()).text2), QLineEdit::LeadingPosition);
    m_find->setMinimumWidth(m_find->fontMetrics().horizontalAdvance(QLatin1Char('0')) * kLeastFind);
    m_find->setMaximumWidth(m_find->fontMetrics().horizontalAdvance(QLatin1Char('0')) * 40);
    m_find->installEventFilter(this);
    setFindHint(tr("Name, initials, number, last four digits"));
    m_tools->setSpacing(gap::kSmall);
    m_tools->addWidget(m_find, 4); // up to its largest width before anything else gets room
    auto *filters = new QHBoxLayout(m_filterBar);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->setSpacing(gap::kSmall);
    m_filterBar->hide();
    m_tools->addWidget(m_filterBar);
    m_tools->addWidget(m_columnsButton);
    m_tools->addStretch(1);
    m_tools->addWidget(m_counted);
    connect(m_find, &QLineEdit::textChanged, this,
            [this](const QString &typed) { arrange([this, &typed] { m_arrangement->setSought(typed); }); });
    connect(m_columnsButton, &QPushButton::clicked, this, &RegisterTable::chooseColumns);
}

void RegisterTable::buildView()
{
    m_view->setObjectName(QStringLiteral("registerView"));
    m_view->setHorizontalHeader(new RegisterHeader(*m_arrangement, m_view));
    m_view->setModel(m_arrangement);
    m_view->setItemDelegate(new RegisterDelegate(*m_arrangement, m_view));
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setDense(false);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    QHeaderView *header = m_view->horizontalHeader();
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        const bool again = m_arrangement->sortColumn() == column;
        const bool down = again && m_arrangement->sortOrder() == Qt::AscendingOrder;
        m_arrangement->sort(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
        fitColumns();
        m_view->horizontalHeader()->viewport()->update();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                Q_EMIT currentChanged(current.isValid()
                                          ? std::optional<int>(m_arrangement->mapToSource(current).row())
                                          : std::nullopt);
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        tellSelection();
        Q_EMIT selectionChanged();
    });
    connect(m_view, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_arrangement->mapToSource(index).row()); });
    connect(m_sums, &SumRow::activated, this,
            [this](int column) { Q_EMIT sumActivated(m_model.look(column).key); });
}

void RegisterTable::setFindHint(const QString &hint)
{
    m_find->setPlaceholderText(hint);
    m_find->setAccessibleName(hint);
    m_find->setVisible(!hint.isEmpty());
}

QComboBox *RegisterTable::addFilter(const char *objectName, const QString &title,
                                    std::vector<FilterChoice> choices)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(title);
    const int digit = box->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(digit * kLeastFilter);
    box->setMaximumWidth(digit * kWidestFilter); // names of clients are whole in the list
    m_filterBar->layout()->addWidget(box);
    m_filters.push_back({box, title, std::move(choices)});
    fillFilter(m_filters.back());
    connect(box, &QComboBox::currentIndexChanged, this, &RegisterTable::applyFilters);
    applyFilters();
    return box;
}

void RegisterTable::fillFilter(const Filter &filter)
{
    for (const FilterChoice &choice : filter.choices)
        filter.box->addItem(tr("%1: %2", "filter: choice").arg(filter.title, choice.word));
}

void RegisterTable::setChoices(QComboBox *box, std::vector<FilterChoice> choices)
{
    const auto filter = std::find_if(m_filters.begin(), m_filters.end(),
                                     [box](const Filter &each) { return each.box == box; });
    const QString chosen = box->currentText();
    {
        const QSignalBlocker quiet(box);
        filter->choices = std::move(choices);
        box->clear();
        fillFilter(*filter);
        box->setCurrentIndex(std::max(0, box->findText(chosen)));
    }
    applyFilters();
}

void RegisterTable::choose(QComboBox *box, const QString &key)
{
    const auto filter = std::ranges::find(m_filters, box, &Filter::box);
    const auto choice = std::ranges::find(filter->choices, key, &FilterChoice::key);
    if (choice != filter->choices.end())
        box->setCurrentIndex(int(choice - filter->choices.begin()));
}

void RegisterTable::fitTools()
{
    const int digit = m_find->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    int needed = digit * (kFindBesideFilters - kLeastFind) + m_filterBar->sizeHint().width() + gap::kSmall;
    for (int i = 0; i < m_tools->count(); ++i) {
        if (m_tools->itemAt(i)->widget() != m_filterBar && !m_tools->itemAt(i)->isEmpty())
            needed += m_tools->itemAt(i)->minimumSize().width() + gap::kSmall;
    }
    const bool isBeside = m_tools->indexOf(m_filterBar) >= 0;
    const bool fits = needed <= width();
    if (fits == isBeside)
        return;
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (fits) {
        column->removeWidget(m_filterBar);
        m_tools->insertWidget(1, m_filterBar);
    } else {
        m_tools->removeWidget(m_filterBar);
        column->insertWidget(1, m_filterBar, 0, Qt::AlignLeft);
    }
}

void RegisterTable::applyFilters()
{
    std::vector<Arrangement::Condition> conditions;
    for (const Filter &filter : m_filters) {
        const int chosen = filter.box->currentIndex();
        if (chosen >= 0 && filter.choices[std::size_t(chosen)].condition)
            conditions.push_back(filter.choices[std::size_t(chosen)].condition);
    }
    arrange([this, &conditions] { m_arrangement->setConditions(std::move(conditions)); });
}

void RegisterTable::arrange(const std::function<void()> &change)
{
    QItemSelectionModel &selection = *m_view->selectionModel();
    const bool wasSelected = selection.hasSelection();
    const bool hadCurrent = selection.currentIndex().isValid();
    change();
    showState();
    // Rows that went out of sight took the selection with them, and the view says nothing of it.
    if (hadCurrent && !selection.currentIndex().isValid())
        Q_EMIT currentChanged(std::nullopt);
    if (wasSelected) {
        tellSelection();
        Q_EMIT selectionChanged();
    }
}

void RegisterTable::setCounted(std::function<QString(const std::vector<int> &)> words)
{
    m_countWords = std::move(words);
    showState();
}

void RegisterTable::setSumWords(std::function<QString(const std::vector<int> &)> words)
{
    m_sumWords = std::move(words);
    showState();
}

void RegisterTable::setSumRowVisible(bool visible)
{
    m_sums->setVisible(visible);
    fitHeight();
}

void RegisterTable::setEmpty(const char *iconName, const QString &missing, const QString &whatToDo,
                             const QString &action, std::function<void()> act)
{
    m_tellEmpty = [this, iconName, missing, whatToDo, action, act = std::move(act)] {
        m_empty->tell(iconName, missing, whatToDo, action, act);
    };
    showState();
}

void RegisterTable::setDefaultOrder(const QByteArray &columnKey, Qt::SortOrder order)
{
    const int column = m_model.columnOf(columnKey);
    static_cast<RegisterDelegate *>(m_view->itemDelegate())->setDefaultOrder(column);
    m_arrangement->sort(column, order);
}

void RegisterTable::setDense(bool dense)
{
    const int height = dense ? metrics().denseRow : metrics().row;
    m_view->verticalHeader()->setDefaultSectionSize(height);
    m_view->horizontalHeader()->setFixedHeight(height);
    m_sums->updateGeometry();
}

void RegisterTable::setInCard(int mostRows)
{
    m_mostRows = mostRows;
    setFindHint({});
    m_columnsButton->hide();
    m_counted->hide();
    setDense(true);
    showState();
}

void RegisterTable::fitHeight()
{
    if (m_mostRows == 0)
        return;
    const int rows = std::min(m_mostRows, m_arrangement->rowCount());
    const int line = m_view->verticalHeader()->defaultSectionSize();
    const int sums = m_sums->isVisibleTo(m_table) ? line : 0;
    const bool isWide = m_view->horizontalHeader()->length() > m_view->viewport()->width();
    const int scrollBar = isWide ? m_view->horizontalScrollBar()->sizeHint().height() : 0;
    layout()->setSpacing(0);
    setFixedHeight(rows == 0 ? m_stack->currentWidget()->sizeHint().height()
                             : line * (rows + 1) + sums + 2 * m_view->frameWidth() + scrollBar);
}

std::optional<int> RegisterTable::currentRow() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_arrangement->mapToSource(current).row();
}

void RegisterTable::selectRow(int row)
{
    const QModelIndex index = m_arrangement->mapFromSource(m_model.index(row, 0));
    if (!index.isValid())
        return;
    m_view->selectRow(index.row());
    m_view->scrollTo(index);
}

void RegisterTable::selectRows(const std::vector<int> &rows)
{
    QItemSelection selection;
    for (const int row : rows) {
        const QModelIndex index = m_arrangement->mapFromSource(m_model.index(row, 0));
        if (index.isValid())
            selection.select(index, index);
    }
    if (selection.isEmpty())
        return;
    const QModelIndex first = selection.indexes().front();
    m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection,
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(first, QAbstractItemView::PositionAtCenter);
}

std::vector<int> RegisterTable::selectedRows() const
{
    QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    std::vector<int> rows;
    rows.reserve(std::size_t(chosen.size()));
    for (const QModelIndex &index : chosen)
        rows.push_back(m_arrangement->mapToSource(index).row());
    return rows;
}

void RegisterTable::clearSearch()
{
    m_find->clear();
    for (const Filter &filter : m_filters)
        filter.box->setCurrentIndex(0);
}

void RegisterTable::showState()
{
    const std::vector<int> rows = shownRows();
    const QString counted = m_countWords ? m_countWords(rows) : tr("%n row(s)", nullptr, int(rows.size()));
    m_counted->setText(counted);
    QStringList sums;
    for (int column = 0; column < m_model.columnCount(); ++column)
        sums += m_model.look(column).sums ? m_model.sumShown(column, rows) : QString();
    m_sums->show(m_sumWords ? m_sumWords(rows) : tr("Total %1").arg(counted), sums);
    const bool searching = m_model.rowCount() > 0;
    if (searching)
        m_empty->tell("search",
                      m_find->text().isEmpty() ? tr("Nothing fits these filters")
                                               : tr("Nothing found for “%1”").arg(m_find->text()),
                      tr("Try fewer words, or show everything again."), tr("Clear the conditions"),
                      [this] { clearSearch(); });
    else if (m_tellEmpty)
        m_tellEmpty();
    else
        m_empty->tell("file", tr("Nothing here yet"), {});
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_filterBar->setVisible(searching && !m_filters.empty() && m_mostRows == 0); // nothing to choose from
    fitTools();
    fitHeight();
}

void RegisterTable::tellSelection()
{
    if (window()->isModal())
        return; // the status bar is the pages'
    const std::vector<int> rows = selectedRows();
    if (rows.empty()) {
        m_desk.tellSelection({});
        return;
    }
    QStringList words(tr("%n row(s) selected", nullptr, int(rows.size())));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.look(column).sums && !m_view->isColumnHidden(column))
            words += m_model.look(column).title.section(QLatin1Char('('), 0, 0) + QLatin1Char(' ') +
                     m_model.sumShown(column, rows);
    }
    m_desk.tellSelection(words.join(QStringLiteral("   ")));
}

bool RegisterTable::eventFilter(QObject *watched, QEvent *event)
{
    // A scroll bar that comes or goes changes the room for the columns.
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_view && enter && currentRow()) {
            Q_EMIT activated(*currentRow());
            return true;
        }
        if (watched == m_find && (key->key() == Qt::Key_Down || enter) && m_arrangement->rowCount() > 0) {
            m_view->setFocus();
            if (!m_view->currentIndex().isValid())
                m_view->selectRow(0);
            return true;
        }
        if (watched == m_find && key->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zhangfang::kit

#include "moc_register_table.cpp"
