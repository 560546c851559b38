#include "ui/distribution/figure_list.h"

#include "ui/distribution/plan_words.h"
#include "ui/kit/format.h"
#include "ui/kit/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace zhangfang::ui::distribution
{

namespace
{

using exchange::OutCell;
using plans::PlanFigure;

/// Left and right of a cell's words, as in the heading.
constexpr int kPadding = 10;
/// No column of words gets narrower.
constexpr int kLeastInDigits = 10;

bool isMilestone(PlanFigure figure)
{
    return figure == PlanFigure::Surplus || figure == PlanFigure::Distributable;
}

/// What is reached and not a step: red where it is below nothing.
bool isLevel(PlanFigure figure)
{
    return isMilestone(figure) || figure == PlanFigure::Closing;
}

/// Milestones stand out, what is negative is red, zeros and numbers step back.
class FigureDelegate final : public QStyledItemDelegate
{
public:
    FigureDelegate(const kit::TableModel<FigureRow> &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    /// Words that do not fit are told in full.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        QStyleOptionViewItem whole = option;
        initStyleOption(&whole, index);
        const bool isCut =
            QFontMetrics(whole.font).horizontalAdvance(whole.text) > option.rect.width() - 2 * kPadding;
        if (event->type() != QEvent::ToolTip || !isCut)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), whole.text, view);
        return true;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const FigureRow &row = m_model.row(index.row());
        const kit::Tokens &colours = kit::tokens(option->palette);
        option->state &= ~QStyle::State_HasFocus;
        if (isMilestone(row.figure)) {
            option->font.setBold(true);
            option->backgroundBrush = colours.soft;
        } else {
            option->backgroundBrush = option->palette.base();
        }
        const QByteArray &key = m_model.look(index.column()).key;
        QColor ink = option->palette.color(QPalette::Text);
        const OutCell cell = m_model.cell(index.row(), index.column());
        const auto *amount = std::get_if<Money>(&cell);
        if (key == "number" || key == "basis")
            ink = colours.text2;
        else if (amount && amount->isZero())
            ink = colours.text3;
        else if (amount && *amount < Money() && (isLevel(row.figure) || key == "difference"))
            ink = colours.err;
        option->palette.setColor(QPalette::Text, ink);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        painter->fillRect(option.rect, option.state & QStyle::State_Selected
                                           ? kit::tokens(option.palette).soft
                                           : ground.backgroundBrush.color());
        painter->setFont(ground.font);
        painter->setPen(ground.palette.color(QPalette::Text));
        const QRect words = option.rect.adjusted(kPadding, 0, -kPadding, 0);
        painter->drawText(words, int(ground.displayAlignment) | Qt::TextSingleLine,
                          QFontMetrics(ground.font).elidedText(ground.text, Qt::ElideRight, words.width()));
        painter->setPen(kit::tokens(option.palette).grid);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

private:
    const kit::TableModel<FigureRow> &m_model;
};

kit::Column<FigureRow> money(const char *key, const QString &title,
                             std::function<OutCell(const FigureRow &)> get)
{
    return {{.key = key, .title = title, .right = true, .widthInDigits = 13}, std::move(get)};
}

std::vector<kit::Column<FigureRow>> columns(FigureList::Shape shape)
{
    std::vector<kit::Column<FigureRow>> all;
    all.push_back({{.key = "number", .title = {}, .widthInDigits = 2},
                   [](const FigureRow &row) { return OutCell(qint64(row.number)); }});
    all.push_back({{.key = "name", .title = FigureList::tr("Line"), .widthInDigits = 20, .stretches = true},
                   [](const FigureRow &row) { return OutCell(row.name); }});
    if (shape == FigureList::Shape::Plan) {
        all.push_back(money("amount", FigureList::tr("Yuan"),
                            [](const FigureRow &row) { return OutCell(row.amount); }));
        all.push_back({{.key = "basis", .title = FigureList::tr("Rests on"), .widthInDigits = 26},
                       [](const FigureRow &row) { return OutCell(row.basis); }});
        return all;
    }
    all.push_back(money("first", FigureList::tr("First (yuan)"),
                        [](const FigureRow &row) { return OutCell(row.amount); }));
    all.push_back(money("second", FigureList::tr("Second (yuan)"),
                        [](const FigureRow &row) { return OutCell(row.other.value_or(row.amount)); }));
    all.push_back(money("difference", FigureList::tr("Difference (yuan)"), [](const FigureRow &row) {
        return OutCell(row.other.value_or(row.amount) - row.amount);
    }));
    return all;
}

} // namespace

std::vector<FigureRow> figureRows(const plans::Plan &plan)
{
    std::vector<FigureRow> rows;
    for (const plans::PlanFigureLine &line : plans::figureLines(plan))
        rows.push_back({int(rows.size()) + 1, line.figure, PlanWords::figure(line.figure, plan),
                        PlanWords::shown(line.figure, line.amount), PlanWords::basis(line, plan)});
    return rows;
}

std::vector<FigureRow> figureRows(const plans::PlanComparison &comparison)
{
    std::vector<FigureRow> rows;
    for (const plans::FigurePair &pair : comparison.figures)
        rows.push_back({int(rows.size()) + 1,
                        pair.figure,
                        PlanWords::figure(pair.figure),
                        PlanWords::shown(pair.figure, pair.first),
                        {},
                        PlanWords::shown(pair.figure, pair.second)});
    return rows;
}

FigureList::FigureList(Shape shape, QWidget *parent)
    : QTableView(parent)
    , m_model(columns(shape))
{
    setObjectName(QStringLiteral("figureList"));
    setAccessibleName(tr("From the surplus to what is left"));
    setModel(&m_model);
    setItemDelegate(new FigureDelegate(m_model, this));
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kit::metrics().denseRow);
    horizontalHeader()->setFixedHeight(kit::metrics().denseRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model.row(index.row()).figure); });
}

void FigureList::show(std::vector<FigureRow> rows)
{
    m_model.setRows(std::move(rows));
    fit();
    updateGeometry();
}

void FigureList::select(plans::PlanFigure figure)
{
    const auto &rows = m_model.rows();
    const auto found = std::ranges::find(rows, figure, &FigureRow::figure);
    if (found != rows.end())
        selectRow(int(found - rows.begin()));
}

QSize FigureList::sizeHint() const
{
    const int rows = std::max(1, m_model.rowCount());
    return {fontMetrics().horizontalAdvance(QLatin1Char('0')) * 30,
            (rows + 1) * kit::metrics().denseRow + 2 * frameWidth()};
}

void FigureList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

/// Every column as wide as what stands in it, the name takes the rest; where that is too little the basis
/// gives way, and then the name: figures are never cut.
void FigureList::fit()
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics wide(bold);
    int rest = viewport()->width();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int width = wide.horizontalAdvance(m_model.look(column).title);
        for (int row = 0; row < m_model.rowCount(); ++row)
            width = std::max(width, wide.horizontalAdvance(m_model.shown(row, column)));
        width += 2 * kit::gap::kMiddle;
        setColumnWidth(column, width);
        rest -= width;
    }
    const int least = wide.averageCharWidth() * kLeastInDigits;
    const int basis = m_model.columnOf("basis");
    if (basis >= 0 && rest < 0) {
        const int given = std::min(-rest, std::max(0, columnWidth(basis) - least));
        setColumnWidth(basis, columnWidth(basis) - given);
        rest += given;
    }
    const int name = m_model.columnOf("name");
    setColumnWidth(name, std::max(columnWidth(name) + rest, least));
}

} // namespace zhangfang::ui::distribution

#include "moc_figure_list.cpp"
