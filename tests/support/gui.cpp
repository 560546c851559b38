#include "tests/support/gui.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

namespace zhangfang::test
{

TestDesk::TestDesk(store::CoopFile &file)
    : m_settings(std::make_unique<kit::Settings>(m_folder.filePath(QStringLiteral("settings.ini"))))
    , m_desk(std::make_unique<kit::Desk>(file, file.clock(), m_prompts, *m_settings))
{
}

void show(QWidget &widget)
{
    widget.resize(1366 - 152, 690);
    widget.show();
    QApplication::setActiveWindow(&widget);
    REQUIRE(QTest::qWaitForWindowActive(&widget));
}

void type(QWidget &widget, const QString &text)
{
    for (const QChar character : text) {
        if (character.unicode() < 0x80) {
            QTest::keyClick(&widget, char(character.unicode()));
            continue;
        }
        QInputMethodEvent commit;
        commit.setCommitString(QString(character));
        QApplication::sendEvent(&widget, &commit);
    }
}

void press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&widget, Qt::Key(key), modifiers);
}

void fill(QWidget &field, const QString &text)
{
    field.setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(&field))
        line->selectAll();
    press(field, Qt::Key_Delete);
    type(field, text);
}

void click(QWidget &parent, const char *objectName)
{
    // What was just put into a window that is shown becomes visible with the next events.
    QCoreApplication::processEvents();
    auto &button = child<QAbstractButton>(parent, objectName);
    INFO("button " << objectName);
    REQUIRE(button.isVisibleTo(parent.window()));
    REQUIRE(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
}

QWidget &requireChild(QWidget &parent, const char *objectName)
{
    const auto named = parent.findChildren<QWidget *>(QString::fromLatin1(objectName));
    INFO("child " << objectName);
    REQUIRE_FALSE(named.isEmpty());
    // A page may keep a hidden namesake: what is seen is meant.
    for (QWidget *each : named) {
        if (each->isVisible())
            return *each;
    }
    return *named.first();
}

} // namespace zhangfang::test
