#include "ui/labour/sheet_step.h"

#include "core/labour/labour_errors.h"

#include <algorithm>
#include <utility>

namespace zhangfang::ui::work
{

namespace
{

bool isForGood(const Error &error)
{
    const ErrorCode kFinal[] = {errors::kSheetApproved, errors::kSheetVoided, errors::kSheetDropped,
                                errors::kSheetUnknown};
    return std::ranges::find(kFinal, error.code) != std::end(kFinal);
}

} // namespace

SheetStep::SheetStep(QUndoStack &stack, const QString &words, Act back, Act again)
    : QUndoCommand(words)
    , m_stack(stack)
    , m_back(std::move(back))
    , m_again(std::move(again))
{
}

void SheetStep::undo()
{
    if (!std::exchange(m_returns, false))
        settle(m_back(), &QUndoStack::redo);
}

void SheetStep::redo()
{
    if (std::exchange(m_taken, true) && !std::exchange(m_returns, false))
        settle(m_again(), &QUndoStack::undo);
}

void SheetStep::settle(const Result<void> &outcome, void (QUndoStack::*otherWay)())
{
    if (outcome)
        return;
    if (isForGood(outcome.error())) {
        setObsolete(true);
        return;
    }
    // The stack goes over the step whatever came of it, and cannot turn round while it does.
    m_returns = true;
    QMetaObject::invokeMethod(&m_stack, otherWay, Qt::QueuedConnection);
}

} // namespace zhangfang::ui::work
