#include "tests/support/gui.h"
#include "tests/support/program.h"
#include "tests/support/sample_coop.h"
#include "tests/ui/shell/words_check.h"
#include "ui/kit/parts.h"
#include "ui/shell/pages.h"
#include "ui/shell/workspace.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>

using namespace zhangfang;

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
            const QString wrong = test::fault(*widget, language == kit::LanguageChoice::Chinese);
            if (!wrong.isEmpty())
                FAIL_CHECK(entry.title << ": " << widget->objectName().toStdString() << " "
                                       << wrong.toStdString());
        }
        INFO(entry.title);
        CHECK(program.window.workspace()->page()->minimumSizeHint().height() <= 690);
    }
    program.settings.setScheme(kit::SchemeChoice::Light);
    program.settings.setTextSize(kit::TextSize::Normal);
    program.settings.setLanguage(kit::LanguageChoice::English);
}
