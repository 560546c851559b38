#include "ui/labour/sheet_model.h"

#include "ui/kit/format.h"

#include <algorithm>

namespace zhangfang::ui::work
{

namespace
{

using core::GridDay;
using core::GridRow;
using core::GridSum;
using core::WorkKind;

/// The sheet that is shown before there is one.
core::SheetGrid nothing()
{
    const QDate anyDay(2000, 1, 1);
    return {{core::SheetId(1),
             {},
             core::JobId(1),
             Month::of(anyDay),
             core::SheetForm::Grid,
             core::SheetState::Draft},
            {core::JobId(1), {}},
            {},
            Month::of(anyDay)};
}

QString weekdayWord(QDate day)
{
    const char *const kWords[] = {QT_TRANSLATE_NOOP("zhangfang::ui::work::SheetModel", "Mo"),
                                  QT_TRANSLATE_NOOP("zhangfang::ui::work::SheetModel", "Tu"),
                                  QT_TRANSLATE_NOOP("zhangfang::ui::work::SheetModel", "We"),
                                  QT_TRANSLATE_NOOP("zhangfang::ui::work::SheetModel", "Th"),
                                  QT_TRANSLATE_NOOP("zhangfang::ui::work::SheetModel", "Fr"),
                                  QT_TRANSLATE_NOOP("zhangfang::ui::work::SheetModel", "Sa"),
                                  QT_TRANSLATE_NOOP("zhangfang::ui::work::SheetModel", "Su")};
    return SheetModel::tr(kWords[day.dayOfWeek() - 1]);
}

} // namespace

SheetModel::SheetModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_grid(nothing())
{
    sumUp();
}

void SheetModel::setGrid(core::SheetGrid grid)
{
    beginResetModel();
    m_grid = std::move(grid);
    placePersons();
    layLines();
    sumUp();
    endResetModel();
}

void SheetModel::setExtraLines(bool overtime, bool night)
{
    if (overtime == m_overtime && night == m_night)
        return;
    beginResetModel();
    m_overtime = overtime;
    m_night = night;
    layLines();
    endResetModel();
}

bool SheetModel::hasKind(const GridRow &person, WorkKind kind) const
{
    return std::ranges::any_of(person.days, [kind](const GridDay &day) { return day.find(kind) != nullptr; });
}

void SheetModel::placePersons()
{
    m_placeOf.clear();
    for (int i = 0; i < int(m_grid.rows.size()); ++i)
        m_placeOf.emplace(m_grid.rows[std::size_t(i)].person, i);
}

void SheetModel::layLines()
{
    m_lines.clear();
    m_firstLine.clear();
    const bool counted = core::isPaidByQuantity(m_grid.job.terms.unit);
    for (int i = 0; i < int(m_grid.rows.size()); ++i) {
        const GridRow &person = m_grid.rows[std::size_t(i)];
        m_firstLine.push_back(int(m_lines.size()));
        m_lines.push_back({i, LineKind::Time});
        if (counted)
            m_lines.push_back({i, LineKind::Quantity});
        if (m_overtime || hasKind(person, WorkKind::Overtime))
            m_lines.push_back({i, LineKind::Overtime});
        if (m_night || hasKind(person, WorkKind::Night))
            m_lines.push_back({i, LineKind::Night});
    }
}

void SheetModel::sumUp()
{
    m_sums = core::sumsOf(m_grid);
    const auto needsClock = [](const GridSum &sum) { return sum.minutes % 3 != 0; };
    m_asClock = std::ranges::any_of(m_sums.rows, needsClock) || std::ranges::any_of(m_sums.days, needsClock);
}

void SheetModel::apply(const std::vector<core::TouchedDay> &days)
{
    std::vector<bool> touchedPersons(m_grid.rows.size(), false);
    int firstDay = totalColumn();
    for (const core::TouchedDay &each : days) {
        const auto place = m_placeOf.find(each.person);
        if (place == m_placeOf.end())
            continue;
        m_grid.rows[std::size_t(place->second)].days.at(std::size_t(each.day.day() - 1)) = each.now;
        touchedPersons[std::size_t(place->second)] = true;
        firstDay = std::min(firstDay, columnOf(each.day));
    }
    sumUp();
    std::vector<SheetLine> before = m_lines;
    layLines();
    if (m_lines != before) {
        std::swap(m_lines, before);
        beginResetModel();
        m_lines = std::move(before);
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (touchedPersons[std::size_t(line(row).person)])
            Q_EMIT dataChanged(index(row, firstDay), index(row, openColumn()));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, FirstDayColumn, totalColumn() - 1);
}

QDate SheetModel::dayOf(int column) const
{
    return m_grid.month.firstDay().addDays(column - FirstDayColumn);
}

bool SheetModel::isWeekend(int column) const
{
    return isDay(column) && dayOf(column).dayOfWeek() >= Qt::Saturday;
}

const GridRow &SheetModel::person(int row) const
{
    return m_grid.rows.at(std::size_t(line(row).person));
}

const GridDay &SheetModel::day(int row, int column) const
{
    return person(row).days.at(std::size_t(column - FirstDayColumn));
}

CellLook SheetModel::look(int row, int column) const
{
    return lookOf(day(row, column), line(row).kind, m_grid.sheet.form);
}

core::CellKey SheetModel::cellAt(int row, int column) const
{
    return {person(row).person, dayOf(column), workKindOf(line(row).kind)};
}

int SheetModel::rowOf(const core::CellKey &cell, LineKind kind) const
{
    const auto place = m_placeOf.find(cell.person);
    if (place == m_placeOf.end())
        return -1;
    for (int row = m_firstLine[std::size_t(place->second)];
         row < rowCount() && line(row).person == place->second; ++row) {
        if (line(row).kind == kind)
            return row;
    }
    return -1;
}

bool SheetModel::isNonMember(int row) const
{
    return std::ranges::any_of(person(row).days, [](const GridDay &day) { return !day.isMember; });
}

QString SheetModel::lineTotal(int row) const
{
    const GridSum &sum = m_sums.rows.at(std::size_t(line(row).person));
    const kit::HoursForm form = m_asClock ? kit::HoursForm::Clock : kit::HoursForm::Decimal;
    switch (line(row).kind) {
    case LineKind::Quantity:
        return kit::quantity(sum.quantity);
    case LineKind::Overtime:
        return kit::hours(sum.overtimeMinutes, form);
    case LineKind::Night:
        return kit::hours(sum.nightMinutes, form);
    case LineKind::Time:
        break;
    }
    return kit::hours(sum.minutes, form);
}

QString SheetModel::dayTotal(int column) const
{
    const GridSum &sum = m_sums.days.at(std::size_t(column - FirstDayColumn));
    return kit::hours(sum.minutes, m_asClock ? kit::HoursForm::Clock : kit::HoursForm::Decimal);
}

QString SheetModel::dayQuantity(int column) const
{
    return kit::quantity(m_sums.days.at(std::size_t(column - FirstDayColumn)).quantity);
}

QString SheetModel::allTotal() const
{
    return kit::hours(m_sums.all.minutes, m_asClock ? kit::HoursForm::Clock : kit::HoursForm::Decimal);
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : openColumn() + 1;
}

QString SheetModel::accessibleText(int row, int column) const
{
    const CellLook cell = look(row, column);
    const QString what =
        cell.sign == CellLook::Sign::Open ? tr("open") : writtenCell(day(row, column), line(row).kind);
    return QStringLiteral("%1, %2: %3").arg(person(row).name, kit::date(dayOf(column)), what);
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    if (role == Qt::AccessibleTextRole && isDay(column))
        return accessibleText(row, column);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column >= totalColumn() ? Qt::AlignRight
                                       : isDay(column)         ? Qt::AlignHCenter
                                                               : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (isDay(column))
        return writtenCell(day(row, column), line(row).kind);
    if (column == totalColumn())
        return lineTotal(row);
    const bool first = line(row).kind == LineKind::Time;
    if (column == openColumn())
        return first ? kit::count(m_sums.rows.at(std::size_t(line(row).person)).open) : QString();
    if (column == NumberColumn)
        return first || role == Qt::AccessibleTextRole ? person(row).number : QString();
    switch (line(row).kind) {
    case LineKind::Quantity:
        return tr("quantity");
    case LineKind::Overtime:
        return tr("overtime");
    case LineKind::Night:
        return tr("night");
    case LineKind::Time:
        break;
    }
    return person(row).name;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (isDay(section)) {
        if (role == Qt::DisplayRole)
            return QString::number(dayOf(section).day()) + QLatin1Char('\n') + weekdayWord(dayOf(section));
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section == NumberColumn)
        return tr("No.");
    if (section == NameColumn)
        return tr("Name");
    return section == totalColumn() ? tr("Total") : tr("Open");
}

} // namespace zhangfang::ui::work

#include "moc_sheet_model.cpp"
