#pragma once

#include <QLineEdit>

namespace zhangfang::kit
{

/// The entry field of the house.
///
/// Chinese composition is never cut: while pre-edit text is present no key reaches the program's shortcuts,
/// Enter ends the composition and not the row, and what is being composed is committed when the focus leaves.
/// A field that takes figures is selected as a whole on entry, and full-width figures are taken as they come.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(QWidget *parent = nullptr);

    bool isComposing() const { return !m_preedit.isEmpty(); }
    /// For fields of figures: the whole is selected on entry.
    void setSelectedOnEntry(bool on) { m_selectedOnEntry = on; }
    /// Marks what was typed as refused (or not), without touching it.
    void setRefused(bool refused);
    bool isRefused() const;
    QString trimmed() const;

Q_SIGNALS:
    /// Enter, with no composition going on.
    void entered();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void commitComposition();

    QString m_preedit;
    bool m_selectedOnEntry = false;
};

} // namespace zhangfang::kit
