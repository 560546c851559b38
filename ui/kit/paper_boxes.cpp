#include "ui/kit/paper_boxes.h"

#include "ui/kit/paper_settings.h"
#include "ui/kit/settings.h"

#include <QComboBox>
#include <QCoreApplication>

#include <initializer_list>
#include <utility>

namespace zhangfang::kit
{

namespace
{

QString word(const char *source)
{
    return QCoreApplication::translate("PaperBoxes", source);
}

/// A drop-down over one part of the choice.
template <typename Part>
QComboBox *boxOf(const char *objectName, const QString &name, Part PaperChoice::*part,
                 std::initializer_list<std::pair<Part, QString>> offers, Settings &settings, QWidget *parent,
                 std::function<void()> changed)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(name);
    const PaperChoice now = paperChoice(settings);
    for (const auto &[offer, words] : offers) {
        box->addItem(words, int(offer));
        if (offer == now.*part)
            box->setCurrentIndex(box->count() - 1);
    }
    QObject::connect(box, &QComboBox::activated, parent, [=, &settings](int index) {
        PaperChoice choice = paperChoice(settings);
        choice.*part = Part(box->itemData(index).toInt());
        setPaperChoice(settings, choice);
        if (changed)
            changed();
    });
    return box;
}

} // namespace

QComboBox *slipSheetBox(Settings &settings, QWidget *parent, std::function<void()> changed)
{
    return boxOf("slipSheet", word(QT_TRANSLATE_NOOP("PaperBoxes", "Slips")), &PaperChoice::slips,
                 {{SlipSheet::ThreeOnA4, word(QT_TRANSLATE_NOOP("PaperBoxes", "Three to an A4"))},
                  {SlipSheet::TwoOnA4, word(QT_TRANSLATE_NOOP("PaperBoxes", "Two to an A4"))},
                  {SlipSheet::OneOnA5, word(QT_TRANSLATE_NOOP("PaperBoxes", "One to an A5"))}},
                 settings, parent, std::move(changed));
}

QComboBox *tableSheetBox(Settings &settings, QWidget *parent, std::function<void()> changed)
{
    return boxOf("tableSheet", word(QT_TRANSLATE_NOOP("PaperBoxes", "Sheet")), &PaperChoice::table,
                 {{TableSheet::A4, QStringLiteral("A4")}, {TableSheet::A5, QStringLiteral("A5")}}, settings,
                 parent, std::move(changed));
}

QComboBox *marginBox(Settings &settings, QWidget *parent, std::function<void()> changed)
{
    return boxOf("margin", word(QT_TRANSLATE_NOOP("PaperBoxes", "Margins")), &PaperChoice::margin,
                 {{Margin::Narrow, word(QT_TRANSLATE_NOOP("PaperBoxes", "Narrow margins, 8 mm"))},
                  {Margin::Usual, word(QT_TRANSLATE_NOOP("PaperBoxes", "Usual margins, 14 mm"))},
                  {Margin::Wide, word(QT_TRANSLATE_NOOP("PaperBoxes", "Wide margins, 22 mm"))}},
                 settings, parent, std::move(changed));
}

} // namespace zhangfang::kit
