#pragma once

#include "ui/kit/settings.h"
#include "ui/labour/sheet_model.h"

#include <QTableView>

#include <functional>
#include <optional>
#include <vector>

namespace zhangfang::ui::work
{

class CellEditor;
class SheetDelegate;

/// The days of a crew sheet, typed with the number pad alone: digits and `.` hours, `*` a whole day, `/`
/// half, `−` 休, `+` 假, Del open; Enter goes on; Ctrl+R and Ctrl+D fill; Ctrl+C and Ctrl+V go to and from a
/// spreadsheet. What is selected is written as one step.
///
/// What is refused stays in the cell as it was typed.
class SheetTable final : public QTableView
{
    Q_OBJECT

public:
    /// Writes cells in one step; the refusal where it may not be.
    using Write = std::function<std::optional<Error>(const std::vector<core::CellChange> &)>;

    SheetTable(SheetModel &model, SheetDelegate &delegate, QWidget *parent = nullptr);

    void setWrite(Write write) { m_write = std::move(write); }
    void setWritable(bool writable);
    void setEnterGoes(kit::EnterGoes way) { m_enterGoes = way; }
    /// Whether something is being typed.
    bool isTyping() const;
    CellEditor *editor() const { return m_editor; }

    void fillRight();
    void fillDown();
    void clearCells();
    void copy() const;
    void paste();

Q_SIGNALS:
    /// A refusal belongs under this cell; none takes it away.
    void refused(const QModelIndex &cell, const std::optional<zhangfang::Error> &error);
    void currentCellChanged(const QModelIndex &current);
    void typingChanged(bool typing);
    /// Enter or a double click on a cell that cannot be written any more.
    void activatedLocked(const QModelIndex &cell);
    /// A key of the pad that comes without Num Lock.
    void numLockMissed();
    /// That many columns or lines of a paste had no place.
    void pasteCut();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    /// A move by the program (to a refused cell, to what was undone) selects that cell alone, even while Ctrl
    /// is still held down: the next key writes there and nowhere else.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    enum class Step { Stay, Enter, Right, Left, Down, Up, Back };

    bool takeWritingKey(QKeyEvent &event);
    bool takeCommand(QKeyEvent &event);
    void beginTyping(const QString &text, bool selectAll);
    void endTyping(Step step);
    void giveUpTyping();
    void placeEditor();
    void go(Step step);
    void writeText(const QString &text);
    std::vector<QModelIndex> chosenCells() const;
    /// Reads `text` into the cell; where it cannot be read, the refusal is shown and false returned.
    bool addChange(std::vector<core::CellChange> &changes, const QModelIndex &cell, const QString &text);
    bool write(std::vector<core::CellChange> changes, const QModelIndex &cell);
    void fill(bool right);

    SheetModel &m_sheet;
    SheetDelegate &m_delegate;
    CellEditor *m_editor;
    Write m_write;
    kit::EnterGoes m_enterGoes = kit::EnterGoes::Right;
    bool m_writable = false;
    bool m_fromKeys = true; ///< typing began with a figure: arrows leave the cell
};

} // namespace zhangfang::ui::work
