#pragma once

#include "core/base/result.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <functional>

namespace zhangfang::ui::work
{

/// A step on a crew sheet that was taken already and can be taken back and again.
///
/// A step that is refused for now (the sheet is handed in, its month closed) keeps its place on the stack;
/// one that can never be taken any more (the sheet is approved) leaves it.
class SheetStep final : public QUndoCommand
{
public:
    /// Does what the step says and tells a refusal to the person.
    using Act = std::function<Result<void>()>;

    SheetStep(QUndoStack &stack, const QString &words, Act back, Act again);

    void undo() override;
    /// The stack calls it once when the step is put there: by then it has been taken.
    void redo() override;

private:
    void settle(const Result<void> &outcome, void (QUndoStack::*otherWay)());

    QUndoStack &m_stack;
    Act m_back;
    Act m_again;
    bool m_taken = false;
    bool m_returns = false; ///< was refused: the stack's way back does nothing
};

} // namespace zhangfang::ui::work
