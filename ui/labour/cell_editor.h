#pragma once

#include "ui/kit/line_edit.h"

namespace zhangfang::ui::work
{

/// The field over the cell that is being typed in. Chinese composition is never cut; keys that end the cell
/// are told to the table.
class CellEditor final : public kit::LineEdit
{
    Q_OBJECT

public:
    explicit CellEditor(QWidget *parent = nullptr);

    /// Whether left and right leave the cell instead of moving in the text.
    void setArrowsLeave(bool leave) { m_arrowsLeave = leave; }

Q_SIGNALS:
    /// A key that ends the cell: Enter, Tab, an arrow.
    void leaving(int key, Qt::KeyboardModifiers modifiers);
    void givenUp();
    void focusLost();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool) override { return false; }

private:
    bool m_arrowsLeave = true;
};

} // namespace zhangfang::ui::work
