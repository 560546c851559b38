#include "tests/support/gui.h"
#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/parts.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QWheelEvent>

using namespace zhangfang;

namespace
{

struct Fields {
    kit::Form form;
    kit::LineEdit *name = new kit::LineEdit;
    QComboBox *kind = new QComboBox;

    Fields()
    {
        kind->addItems({QStringLiteral("one"), QStringLiteral("two")});
        form.add({.objectName = "name", .label = QStringLiteral("Name"), .unit = QStringLiteral("yuan")},
                 name);
        form.add({.objectName = "kind", .label = QStringLiteral("Kind")}, kind);
        test::show(form);
    }
    void refuseBoth()
    {
        form.requireText(*name);
        form.mark(kind, Error{errors::kFieldEmpty, {{QStringLiteral("field"), QStringLiteral("Kind")}}});
        REQUIRE(form.isMarked(name));
        REQUIRE(form.isMarked(kind));
    }
};

} // namespace

TEST_CASE("what is wrong with a field is no longer said once the field is changed, and only there")
{
    Fields fields;
    fields.refuseBoth();
    test::type(*fields.name, QStringLiteral("金"));
    CHECK_FALSE(fields.form.isMarked(fields.name));
    CHECK(fields.form.isMarked(fields.kind));
    test::press(*fields.kind, Qt::Key_Down);
    CHECK(fields.form.isSound());
}

TEST_CASE("the word after a field follows what the field is about")
{
    Fields fields;
    fields.form.setUnit(fields.name, QStringLiteral("hours"));
    bool isShown = false;
    for (const QLabel *label : fields.form.findChildren<QLabel *>())
        isShown = isShown || (label->isVisible() && label->text() == QStringLiteral("hours"));
    CHECK(isShown);
}

TEST_CASE("the wheel over a closed list is left to what scrolls, and changes nothing")
{
    Fields fields;
    fields.kind->setFocus();
    const QPointF middle = fields.kind->rect().center();
    QWheelEvent wheel(middle, fields.kind->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(fields.kind, &wheel);
    CHECK(fields.kind->currentIndex() == 0);
    CHECK_FALSE(wheel.isAccepted());
}

TEST_CASE("a line without room ends in an ellipsis and says all of itself in its tool tip")
{
    kit::ElidedText line(QStringLiteral("发放2025年度盈余分配款 ¥94,407.37（100 人）"), kit::TextRole::Base,
                         nullptr);
    line.resize(60, 30);
    CHECK(line.toolTip() == line.text());
    const QImage cut = line.grab().toImage();
    line.setText(QStringLiteral("发放2025年度盈余分配"));
    CHECK(line.grab().toImage() == cut);
    line.setText(QStringLiteral("发放"));
    CHECK(line.grab().toImage() != cut);
}
