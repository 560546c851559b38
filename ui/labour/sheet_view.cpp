#include "ui/labour/sheet_view.h"

#include "ui/kit/sentences.h"
#include "ui/kit/theme.h"
#include "ui/labour/cell_bubble.h"
#include "ui/labour/cell_editor.h"
#include "ui/labour/sheet_delegate.h"
#include "ui/labour/sheet_foot.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>

#include <algorithm>

namespace zhangfang::ui::work
{

namespace
{

constexpr int kMargin = 8;

/// Two scroll bars that are one.
void tie(QScrollBar &outer, QScrollBar &inner)
{
    const auto follow = [&outer, &inner] {
        outer.setRange(inner.minimum(), inner.maximum());
        outer.setPageStep(inner.pageStep());
        outer.setSingleStep(inner.singleStep());
        outer.setVisible(inner.maximum() > inner.minimum());
    };
    QObject::connect(&inner, &QScrollBar::rangeChanged, &outer, follow);
    QObject::connect(&inner, &QScrollBar::valueChanged, &outer, &QScrollBar::setValue);
    QObject::connect(&outer, &QScrollBar::valueChanged, &inner, &QScrollBar::setValue);
    follow();
}

void dress(QTableView &view)
{
    view.setProperty("frame", QStringLiteral("none"));
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setMinimumSectionSize(kit::metrics().sheetRow);
    view.verticalHeader()->setDefaultSectionSize(kit::metrics().sheetRow);
}

} // namespace

SheetView::SheetView(SheetModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_delegate(new SheetDelegate(model, this))
    , m_left(makeEdge("sheetNames"))
    , m_days(new SheetTable(model, *m_delegate, this))
    , m_right(makeEdge("sheetTotals"))
    , m_heads(makeHeader(*m_days))
    , m_foot(new SheetFoot(model, *m_days, this))
    , m_up(new QScrollBar(Qt::Vertical, this))
    , m_across(new QScrollBar(Qt::Horizontal, this))
    , m_bubble(new CellBubble(this))
{
    setObjectName(QStringLiteral("sheetView"));
    dress(*m_days);
    m_days->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFocusProxy(m_days);
    layOut();
    tie(*m_up, *m_days->verticalScrollBar());
    tie(*m_across, *m_days->horizontalScrollBar());
    for (QTableView *edge : {m_left, m_right}) {
        connect(m_days->verticalScrollBar(), &QScrollBar::valueChanged, edge->verticalScrollBar(),
                &QScrollBar::setValue);
        connect(edge->verticalScrollBar(), &QScrollBar::valueChanged, m_days->verticalScrollBar(),
                &QScrollBar::setValue);
    }
    connect(m_days->horizontalScrollBar(), &QScrollBar::valueChanged, m_foot, qOverload<>(&QWidget::update));
    connect(m_days, &SheetTable::currentCellChanged, this, &SheetView::mark);
    connect(m_days, &SheetTable::refused, this, &SheetView::tellRefusal);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        showColumns();
        fitColumns();
    });
    m_days->viewport()->installEventFilter(this);
    showColumns();
}

SheetView::~SheetView() = default;

QTableView *SheetView::makeEdge(const char *objectName)
{
    auto *edge = new QTableView(this);
    edge->setObjectName(QLatin1String(objectName));
    edge->setModel(&m_model);
    edge->setItemDelegate(m_delegate);
    edge->setFocusPolicy(Qt::NoFocus);
    edge->setSelectionMode(QAbstractItemView::NoSelection);
    edge->setEditTriggers(QAbstractItemView::NoEditTriggers);
    dress(*edge);
    makeHeader(*edge);
    return edge;
}

SheetHeader *SheetView::makeHeader(QTableView &view)
{
    auto *header = new SheetHeader(m_model, &view);
    view.setHorizontalHeader(header);
    return header;
}

void SheetView::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(1, 1, 1, 1);
    grid->setSpacing(0);
    grid->addWidget(m_left, 0, 0);
    grid->addWidget(m_days, 0, 1);
    grid->addWidget(m_right, 0, 2);
    grid->addWidget(m_foot, 1, 0, 1, 3);
    grid->addWidget(m_across, 2, 0, 1, 3);
    grid->addWidget(m_up, 0, 3, 2, 1);
    grid->setRowStretch(0, 1);
    grid->setColumnStretch(1, 1);
    setFrameShape(QFrame::StyledPanel);
}

void SheetView::showColumns()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const bool isName = column <= SheetModel::NameColumn;
        const bool isDay = m_model.isDay(column);
        const bool left = isName && !(m_compact && column == SheetModel::NumberColumn);
        const bool right = column >= m_model.totalColumn() && !(m_compact && column == m_model.openColumn());
        m_left->setColumnHidden(column, !left);
        m_days->setColumnHidden(column, !isDay);
        m_right->setColumnHidden(column, !right);
    }
}

void SheetView::fitColumns()
{
    const QFontMetrics cell(sheetFont());
    const QFontMetrics base(kit::fontOf(kit::TextRole::Base));
    const QFontMetrics head(kit::fontOf(kit::TextRole::Second));
    const auto digits = [&cell](int n) { return cell.horizontalAdvance(QLatin1Char('0')) * n; };
    int name = base.horizontalAdvance(QStringLiteral("张三李四"));
    int number = head.horizontalAdvance(m_model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const core::GridRow &person = m_model.person(row);
        const int diamond = m_model.isNonMember(row) ? base.height() : 0;
        name = std::max(name, base.horizontalAdvance(person.name) + diamond);
        number = std::max(number, cell.horizontalAdvance(person.number));
    }
    name = std::min(name, base.horizontalAdvance(QLatin1Char('0')) * 20) + 2 * kMargin;
    number += 2 * kMargin;
    const int total = std::max(cell.horizontalAdvance(m_model.allTotal()) + kMargin, digits(7)) + kMargin;
    const int open =
        head.horizontalAdvance(
            m_model.headerData(m_model.openColumn(), Qt::Horizontal, Qt::DisplayRole).toString()) +
        2 * kMargin;
    m_left->setColumnWidth(SheetModel::NumberColumn, number);
    m_left->setColumnWidth(SheetModel::NameColumn, name);
    m_right->setColumnWidth(m_model.totalColumn(), total);
    m_right->setColumnWidth(m_model.openColumn(), open);
    const int left = name + (m_compact ? 0 : number);
    const int right = total + (m_compact ? 0 : open);
    m_left->setFixedWidth(left);
    m_right->setFixedWidth(right);
    m_foot->setEdges(left, total, m_compact ? 0 : open);

    const int room = m_days->viewport()->width(); // what it gets anew, it tells: eventFilter()
    const int least = cell.horizontalAdvance(QStringLiteral("8.75")) + 2;
    const int widest = 2 * least;
    const int days = m_model.days();
    const int each = std::clamp(room / days, least, widest);
    int rest = each == room / days ? room - each * days : 0;
    for (int column = SheetModel::FirstDayColumn; column < m_model.totalColumn(); ++column)
        m_days->setColumnWidth(column, each + (rest-- > 0 ? 1 : 0));
}

void SheetView::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    m_foot->setOpenLineShown(!compact);
    showColumns();
    fitColumns();
}

void SheetView::mark(const QModelIndex &current)
{
    m_heads->setCurrentColumn(current.isValid() ? current.column() : -1);
    m_foot->setCurrentColumn(current.isValid() ? current.column() : -1);
    m_left->viewport()->update();
}

QString SheetView::refusal() const
{
    return m_bubble->isVisible() ? m_bubble->words() : QString();
}

void SheetView::tellRefusal(const QModelIndex &cell, const std::optional<Error> &error)
{
    if (!error || !cell.isValid()) {
        m_bubble->tell({}, {});
        return;
    }
    if (cell != m_days->currentIndex() && !m_days->isTyping())
        m_days->setCurrentIndex(cell);
    const QRect place = m_days->visualRect(cell);
    m_bubble->tell(kit::sentenceWithoutPlace(*error),
                   QRect(m_days->viewport()->mapTo(this, place.topLeft()), place.size()));
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitColumns();
}

bool SheetView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_days->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QFrame::eventFilter(watched, event);
}

} // namespace zhangfang::ui::work

#include "moc_sheet_view.cpp"
