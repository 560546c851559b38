#include "tests/support/gui.h"
#include "tests/support/program.h"
#include "tests/support/sample_coop.h"
#include "ui/kit/paper_settings.h"
#include "ui/kit/screen_face.h"
#include "ui/shell/workspace.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>

using namespace zhangfang;
using test::child;

namespace
{

/// The program on its page of settings.
struct Office {
    test::SampleCoop coop{test::SampleStage::YearPaid};
    test::Program program;

    Office()
    {
        coop.close();
        program.settings.setLanguage(kit::LanguageChoice::English);
        test::show(program.window);
        REQUIRE(program.window.openFile(coop.path()));
        program.window.workspace()->go({kit::PageId::Settings});
    }
    void choose(const char *box, const QString &words)
    {
        auto &chooser = child<QComboBox>(program.window, box);
        const int index = chooser.findText(words);
        REQUIRE(index >= 0);
        chooser.setCurrentIndex(index);
        Q_EMIT chooser.activated(index);
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("the window is set in the family that is chosen, and goes back to the house's own")
{
    Office office;
    const QString usual = QApplication::font().family();
    CHECK(usual == kit::screenFamily());
    const QStringList families = kit::screenFamilies();
    const QString other = QStringLiteral("Noto Serif CJK SC");
    REQUIRE(families.contains(other));
    CHECK_FALSE(families.contains(QStringLiteral("Noto Sans CJK JP")));
    office.choose("screenFamily", other);
    CHECK(QApplication::font().family() == other);
    CHECK(office.program.window.workspace()->pageId() == kit::PageId::Settings);
    CHECK(child<QComboBox>(office.program.window, "screenFamily").currentText() == other);
    kit::chooseFamily(office.program.settings, QStringLiteral("No Such Family"));
    CHECK(QApplication::font().family() == usual);
    office.choose("screenFamily", QStringLiteral("As usual: ") + usual);
    CHECK(kit::chosenFamily(office.program.settings).isEmpty());
    CHECK(QApplication::font().family() == usual);
}

TEST_CASE("paper, margins and face are chosen in the settings and kept")
{
    Office office;
    office.choose("slipSheet", QStringLiteral("Two to an A4"));
    office.choose("tableSheet", QStringLiteral("A5"));
    office.choose("margin", QStringLiteral("Wide margins, 22 mm"));
    office.choose("paperFamily", QStringLiteral("Noto Sans CJK SC"));
    const kit::Settings again(office.program.folder.filePath(QStringLiteral("settings.ini")));
    CHECK(kit::paperChoice(again) ==
          kit::PaperChoice{kit::SlipSheet::TwoOnA4, kit::TableSheet::A5, kit::Margin::Wide});
    CHECK(kit::paperFamily(again) == QStringLiteral("Noto Sans CJK SC"));
}
