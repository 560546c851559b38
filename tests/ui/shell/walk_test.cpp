#include "tests/support/gui.h"
#include "tests/support/program.h"
#include "tests/support/sample_coop.h"
#include "ui/kit/parts.h"
#include "ui/shell/pages.h"
#include "ui/shell/workspace.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QRegularExpression>

using namespace zhangfang;

namespace
{

/// What a walker sees wrong with one widget: empty where all is well.
QString fault(const QWidget &widget, bool chinese)
{
    QString words;
    int room = widget.width();
    int needed = 0;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->textFormat() == Qt::RichText || label->text().isEmpty())
            return {};
        words = label->text();
        needed = label->wordWrap() ? 0 : label->sizeHint().width();
        if (label->wordWrap() && label->heightForWidth(room) > label->height() + 1)
            return QStringLiteral("cut at the foot: ") + words;
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        words = button->text();
        needed = words.isEmpty() ? 0 : button->minimumSizeHint().width();
    }
    if (needed > room + 1)
        return QStringLiteral("cut at the side: %1 (%2 of %3)").arg(words).arg(room).arg(needed);
    // A sentence of English words in the Chinese window; codes such as PDF, X02 or F1 are none.
    static const QRegularExpression kEnglish(QStringLiteral("[A-Za-z]{3,} [A-Za-z]{2,}|\\b[a-z]{4,}\\b"));
    static const QRegularExpression kHan(QStringLiteral("\\p{Han}"));
    if (chinese && kEnglish.match(words).hasMatch() && !words.contains(QLatin1String(".coop")) &&
        !words.contains(QLatin1Char('/')))
        return QStringLiteral("not translated: ") + words;
    static const QRegularExpression kChinesePunctuation(QStringLiteral("[，。：（）]"));
    if (!chinese && kChinesePunctuation.match(words).hasMatch() && !kHan.match(words).hasMatch())
        return QStringLiteral("Chinese marks in English: ") + words;
    return {};
}

} // namespace

TEST_CASE("no page has a word that is cut or left untranslated, in either language, scheme or text size")
{
    test::SampleCoop coop(test::SampleStage::YearPosted);
    coop.close();
    test::Program program;
    const auto language = GENERATE(kit::LanguageChoice::Chinese, kit::LanguageChoice::English);
    const auto scheme = GENERATE(kit::SchemeChoice::Light, kit::SchemeChoice::Dark);
    const auto size = GENERATE(kit::TextSize::Normal, kit::TextSize::Large);
    program.settings.setLanguage(language);
    program.settings.setScheme(scheme);
    program.settings.setTextSize(size);
    test::show(program.window);
    program.window.resize(1366, 720);
    REQUIRE(program.window.openFile(coop.path()));
    for (const ui::shell::PageEntry &entry : ui::shell::allPages()) {
        program.window.workspace()->go({entry.id});
        // Wrapped words settle in a second pass of the layouts.
        for (int pass = 0; pass < 3; ++pass)
            QCoreApplication::processEvents();
        for (const QWidget *widget : program.window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->visibleRegion().isEmpty())
                continue;
            const QString wrong = fault(*widget, language == kit::LanguageChoice::Chinese);
            if (!wrong.isEmpty())
                FAIL_CHECK(entry.title << ": " << widget->objectName().toStdString() << " "
                                       << wrong.toStdString());
        }
        CHECK(program.window.workspace()->page()->minimumSizeHint().height() <= 690);
    }
    program.settings.setScheme(kit::SchemeChoice::Light);
    program.settings.setTextSize(kit::TextSize::Normal);
    program.settings.setLanguage(kit::LanguageChoice::English);
}
