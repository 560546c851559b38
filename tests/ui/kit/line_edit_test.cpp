#include "tests/support/gui.h"
#include "ui/kit/editors.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QVBoxLayout>

using namespace zhangfang;

namespace
{

/// What an input method sends while a person composes.
void compose(QWidget &field, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QApplication::sendEvent(&field, &event);
}

struct Pair {
    QWidget window;
    kit::LineEdit first{&window};
    kit::LineEdit second{&window};

    Pair()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&first);
        layout->addWidget(&second);
        test::show(window);
        first.setFocus();
    }
};

} // namespace

TEST_CASE("Enter during a composition ends the composition and not the row")
{
    Pair pair;
    int entered = 0;
    QObject::connect(&pair.first, &kit::LineEdit::entered, &pair.window, [&] { ++entered; });
    compose(pair.first, QStringLiteral("zhu'ji"));
    REQUIRE(pair.first.isComposing());
    test::press(pair.first, Qt::Key_Return);
    CHECK(entered == 0);
    CHECK(pair.first.text() == QStringLiteral("zhu'ji"));
    test::press(pair.first, Qt::Key_Return);
    CHECK(entered == 1);
}

TEST_CASE("nothing fires while a composition is going on")
{
    Pair pair;
    int changed = 0;
    QObject::connect(&pair.first, &QLineEdit::textChanged, &pair.window, [&] { ++changed; });
    compose(pair.first, QStringLiteral("zhu"));
    test::press(pair.first, Qt::Key_Escape);
    test::press(pair.first, Qt::Key_A);
    CHECK(changed == 0);
    CHECK(pair.first.isComposing());
}

TEST_CASE("what is being composed is committed when the focus leaves")
{
    Pair pair;
    compose(pair.first, QStringLiteral("朱吉"));
    pair.second.setFocus();
    CHECK(pair.first.text() == QStringLiteral("朱吉"));
    CHECK_FALSE(pair.first.isComposing());
}

TEST_CASE("a field of figures is selected as a whole on entry")
{
    QWidget window;
    kit::MoneyEdit amount(&window);
    amount.setValue(Money::fromFen(123450));
    test::show(window);
    amount.setFocus();
    QTest::qWait(0);
    CHECK(amount.selectedText() == QStringLiteral("1,234.50"));
    test::type(amount, QStringLiteral("8"));
    CHECK(amount.text() == QStringLiteral("8"));
}
