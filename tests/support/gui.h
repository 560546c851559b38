#pragma once

#include "tests/support/temp_coop.h"
#include "ui/kit/desk.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace zhangfang::test
{

/// A desk over an open file, with scripted prompts and settings of its own: what a page under test is given.
class TestDesk
{
public:
    /// `file` must outlive it.
    explicit TestDesk(store::CoopFile &file);

    kit::Desk &desk() { return *m_desk; }
    kit::ScriptedPrompts &prompts() { return m_prompts; }
    kit::Settings &settings() { return *m_settings; }

private:
    QTemporaryDir m_folder;
    kit::ScriptedPrompts m_prompts;
    std::unique_ptr<kit::Settings> m_settings;
    std::unique_ptr<kit::Desk> m_desk;
};

/// Shows a widget in the size of the smallest screen and gives it the focus.
void show(QWidget &widget);
/// Types text as a keyboard does, Chinese as an input method commits it.
void type(QWidget &widget, const QString &text);
void press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Empties a field and types.
void fill(QWidget &field, const QString &text);
/// Clicks a button that is found by its object name.
void click(QWidget &parent, const char *objectName);

/// The child with this object name; a failed requirement where there is none.
template <typename T>
T &child(QWidget &parent, const char *objectName);
QWidget &requireChild(QWidget &parent, const char *objectName);

template <typename T>
T &child(QWidget &parent, const char *objectName)
{
    return dynamic_cast<T &>(requireChild(parent, objectName));
}

} // namespace zhangfang::test
