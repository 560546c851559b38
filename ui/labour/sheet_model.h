#pragma once

#include "core/labour/sheet_sums.h"
#include "ui/labour/cell_words.h"

#include <QAbstractTableModel>

#include <unordered_map>
#include <vector>

namespace zhangfang::ui::work
{

/// A line of the sheet: a person, and what of the person's days it shows.
struct SheetLine {
    int person = 0; ///< among the sheet's rows
    LineKind kind = LineKind::Time;

    friend bool operator==(const SheetLine &, const SheetLine &) = default;
};

/// A crew sheet as lines × (number, name, days, total, open cells). It shows what the register answered and
/// computes nothing; writing goes through the page, which hands the touched days back.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum FixedColumn { NumberColumn, NameColumn, FirstDayColumn };

    explicit SheetModel(QObject *parent = nullptr);

    void setGrid(core::SheetGrid grid);
    /// Whether every person has a line of overtime and one of night work, or only who has such work.
    void setExtraLines(bool overtime, bool night);
    bool showsOvertime() const { return m_overtime; }
    bool showsNight() const { return m_night; }
    /// Takes over days that were written on, and shows them and the sums anew.
    void apply(const std::vector<core::TouchedDay> &days);

    const core::SheetGrid &grid() const { return m_grid; }
    const core::SheetSums &sums() const { return m_sums; }
    bool isEmpty() const { return m_lines.empty(); }
    int days() const { return m_grid.month.days(); }
    int totalColumn() const { return FirstDayColumn + days(); }
    int openColumn() const { return totalColumn() + 1; }
    bool isDay(int column) const { return column >= FirstDayColumn && column < totalColumn(); }
    QDate dayOf(int column) const;
    bool isWeekend(int column) const;
    const SheetLine &line(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }
    const core::GridRow &person(int row) const;
    const core::GridDay &day(int row, int column) const;
    CellLook look(int row, int column) const;
    core::CellKey cellAt(int row, int column) const;
    /// The line of this cell; −1 where it is not on the sheet.
    int rowOf(const core::CellKey &cell, LineKind kind) const;
    int columnOf(QDate day) const { return FirstDayColumn + day.day() - 1; }
    /// Whether the person is no member on some day of the month.
    bool isNonMember(int row) const;

    /// The sums of a line as they stand at its right edge, of a day as they stand at the foot, of all.
    QString lineTotal(int row) const;
    QString dayTotal(int column) const;
    QString dayQuantity(int column) const;
    QString allTotal() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Takes up where each person stands, so that finding a cell takes no search.
    void placePersons();
    void layLines();
    void sumUp();
    bool hasKind(const core::GridRow &person, core::WorkKind kind) const;
    QString accessibleText(int row, int column) const;

    core::SheetGrid m_grid;
    core::SheetSums m_sums;
    std::vector<SheetLine> m_lines;
    std::unordered_map<people::PersonId, int> m_placeOf; ///< among the sheet's rows
    std::vector<int> m_firstLine;                        ///< of each person
    bool m_overtime = false;
    bool m_night = false;
    bool m_asClock = false; ///< some sum has minutes that two decimals cannot show
};

} // namespace zhangfang::ui::work
