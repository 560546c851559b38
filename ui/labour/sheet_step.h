#pragma once

#include <QUndoCommand>

#include <functional>

namespace zhangfang::ui::work
{

/// A step on a crew sheet that was taken already and can be taken back and again.
class SheetStep final : public QUndoCommand
{
public:
    SheetStep(const QString &words, std::function<void()> back, std::function<void()> again)
        : QUndoCommand(words)
        , m_back(std::move(back))
        , m_again(std::move(again))
    {
    }

    void undo() override { m_back(); }
    /// The stack calls it once when the step is put there: by then it has been taken.
    void redo() override
    {
        if (m_taken)
            m_again();
        m_taken = true;
    }

private:
    std::function<void()> m_back;
    std::function<void()> m_again;
    bool m_taken = false;
};

} // namespace zhangfang::ui::work
