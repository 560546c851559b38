#include "tests/support/gui.h"
#include "tests/support/program.h"
#include "tests/support/sample_coop.h"
#include "tests/ui/shell/words_check.h"
#include "ui/shell/workspace.h"

#include "core/distribution/plan_register.h"
#include "core/labour/crew_sheet_book.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>

#include <set>

using namespace zhangfang;

namespace
{

constexpr int kTallest = 700;

/// A button that pops a menu up and waits for an answer.
bool popsUp(const QPushButton &button)
{
    return button.objectName() == QLatin1String("columnsButton");
}

/// Words settle in a second pass of the layouts.
void settle()
{
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::processEvents();
}

/// Prompts that look at every dialog they are to show as a person would, and give it up.
class LookingPrompts final : public kit::Prompts
{
public:
    bool chinese = false;
    QString file; ///< what a chooser of a file is answered with

    bool run(QDialog &dialog) override
    {
        seen.insert(dialog.metaObject()->className());
        dialog.show();
        settle();
        look(dialog);
        if (m_depth == 0) {
            ++m_depth;
            pressInside(dialog);
            --m_depth;
        }
        dialog.close();
        return false;
    }
    bool confirm(QWidget *, const kit::Question &question) override
    {
        for (const QString &words : {question.title, question.words, question.yes, question.no})
            complain("question", test::wrongLanguage(words, chinese));
        ++questions;
        return false;
    }
    std::optional<QString> openFile(QWidget *, const kit::FileKind &kind) override
    {
        complain("chooser", test::wrongLanguage(kind.title, chinese));
        return file.isEmpty() ? std::nullopt : std::optional(file);
    }
    std::optional<QString> saveFile(QWidget *, const kit::FileKind &kind) override
    {
        complain("chooser", test::wrongLanguage(kind.title, chinese));
        return std::nullopt;
    }
    std::optional<QString> chooseFolder(QWidget *, const kit::FileKind &) override { return std::nullopt; }
    bool showOutside(const QString &) override { return true; }

    std::set<std::string> seen; ///< classes of the dialogs
    int questions = 0;
    std::set<std::string> faults;

private:
    void complain(const std::string &where, const QString &fault)
    {
        if (!fault.isEmpty())
            faults.insert(where + ": " + fault.toStdString());
    }
    void look(QDialog &dialog)
    {
        const std::string name = dialog.metaObject()->className();
        complain(name + " title", dialog.windowTitle().isEmpty()
                                      ? QStringLiteral("has none")
                                      : test::wrongLanguage(dialog.windowTitle(), chinese));
        if (dialog.height() > kTallest)
            complain(name, QStringLiteral("%1 px high").arg(dialog.height()));
        for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const std::string where = name + " " + widget->objectName().toStdString();
            if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->widget()) {
                const int missing = area->widget()->width() - area->viewport()->width();
                if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && missing > 1)
                    complain(where, QStringLiteral("its body is %1 px wider than the dialog").arg(missing));
            }
            if (!widget->visibleRegion().isEmpty())
                complain(where, test::fault(*widget, chinese));
        }
    }
    /// A dialog that opens another one has a button for it.
    void pressInside(QDialog &dialog)
    {
        std::vector<QPointer<QPushButton>> buttons;
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            const QString name = button->objectName();
            if (name != QLatin1String("yes") && name != QLatin1String("no") &&
                name != QLatin1String("close") && !popsUp(*button))
                buttons.emplace_back(button);
        }
        for (const auto &button : buttons) {
            if (button && button->isVisible() && button->isEnabled() && !button->menu())
                button->click();
        }
    }

    int m_depth = 0;
};

struct Walk {
    LookingPrompts prompts;
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 2, 8), QTime(1, 0), Qt::UTC)};
    kit::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    kit::Translators translators;
    ui::shell::Services services{clock,
                                 prompts,
                                 settings,
                                 translators,
                                 QStringLiteral(ZHANGFANG_MANUAL),
                                 QStringLiteral(ZHANGFANG_TEST_SAMPLES)};
    ui::shell::MainWindow window{services};

    kit::Page &page() { return *window.workspace()->page(); }
    store::CoopFile &coop() { return window.workspace()->desk().file(); }

    /// Chooses the first row of every table that is seen, so that what is done to a row can be done.
    void chooseRows()
    {
        for (QTableView *view : page().findChildren<QTableView *>()) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                view->setCurrentIndex(view->model()->index(0, 0));
        }
        settle();
    }
    /// Goes to a place and presses there what can be pressed, each from the same place.
    void press(const kit::Place &place, int tab = -1)
    {
        const auto arrive = [&] {
            window.workspace()->go(place);
            settle();
            if (auto *tabs = page().findChild<QTabBar *>(); tabs && tab >= 0)
                tabs->setCurrentIndex(tab);
            settle();
            chooseRows();
        };
        arrive();
        std::set<QString> names;
        for (const QPushButton *button : page().findChildren<QPushButton *>()) {
            if (!button->objectName().isEmpty() && !popsUp(*button))
                names.insert(button->objectName());
        }
        for (const QString &name : names) {
            arrive();
            QPushButton *pressed = nullptr;
            for (QPushButton *button : page().findChildren<QPushButton *>(name)) {
                if (button->isVisible() && button->isEnabled())
                    pressed = button;
            }
            if (!pressed)
                continue;
            if (!pressed->menu()) {
                pressed->click();
                settle();
                continue;
            }
            for (const QPointer<QAction> action : pressed->menu()->actions()) {
                if (action && action->isVisible() && action->isEnabled())
                    action->trigger();
                settle();
            }
        }
    }
    std::string missing(const std::set<std::string> &expected) const
    {
        std::string names;
        for (const std::string &name : expected) {
            bool found = false;
            for (const std::string &seen : prompts.seen)
                found = found || seen.ends_with("::" + name);
            if (!found)
                names += name + " ";
        }
        return names;
    }
};

/// The distribution's dialogs, at each step of a plan.
void walkDistribution(Walk &walk)
{
    const kit::Place place{kit::PageId::Distribution, {{QStringLiteral("year"), 2025}}};
    distribution::PlanRegister plans(walk.coop());
    REQUIRE(plans.reverse(QStringLiteral("2025-1"), QStringLiteral("盈余数更正")));
    distribution::PlanRequest request;
    request.year = {2025};
    request.surplus = Money::fromFen(12'345'678);
    REQUIRE(plans.draft(request));
    request.kept = Money::fromFen(100);
    const auto second = plans.draft(request, distribution::OtherDrafts::Keep);
    REQUIRE(second);
    walk.press({kit::PageId::Distribution, {{QStringLiteral("plan"), second->number}}});
    if (plans.plan(second->number)->state == distribution::PlanState::Draft)
        REQUIRE(plans.putForward(second->number));
    walk.press(place);
}

} // namespace

TEST_CASE("no dialog has a word that is cut or left untranslated, in either language, scheme or text size")
{
    test::SampleCoop coop(test::SampleStage::YearPosted);
    {
        labour::CrewSheetBook book(coop.file());
        REQUIRE(book.open({QStringLiteral("X01"), Month(2026, 2)}));
    }
    coop.close();
    Walk walk;
    const auto language = GENERATE(kit::LanguageChoice::Chinese, kit::LanguageChoice::English);
    // Colours do not change what fits, so that each size is seen in one scheme.
    const auto [scheme, size] = GENERATE(values<std::pair<kit::SchemeChoice, kit::TextSize>>(
        {{kit::SchemeChoice::Light, kit::TextSize::Normal},
         {kit::SchemeChoice::Dark, kit::TextSize::Large}}));
    walk.prompts.chinese = language == kit::LanguageChoice::Chinese;
    walk.settings.setLanguage(language);
    walk.settings.setScheme(scheme);
    walk.settings.setTextSize(size);
    test::show(walk.window);
    walk.window.resize(1366, 720);
    REQUIRE(walk.window.openFile(coop.path()));
    using kit::PageId;
    for (const PageId page : {PageId::Home, PageId::Charter, PageId::Members, PageId::Meetings, PageId::Bin})
        walk.press({page});
    walk.press({PageId::Members, {{QStringLiteral("person"), QStringLiteral("002")}}});
    walk.press({PageId::Settings});
    walk.press({PageId::Pay, {{QStringLiteral("month"), QStringLiteral("2025-12")}}});
    walk.press({PageId::Distribution, {{QStringLiteral("plan"), QStringLiteral("2025-1")}}});
    for (int tab = 0; tab < 5; ++tab)
        walk.press({PageId::Work}, tab);
    walkDistribution(walk);

    for (const std::string &fault : walk.prompts.faults)
        FAIL_CHECK(fault);
    CHECK(walk.missing({"DrawingDialog", "ComparisonDialog", "SourceDialog", "AdoptionDialog",
                        "ReversalDialog", "PayoutDialog", "JoinDialog", "LeaveDialog", "ContributionDialog",
                        "ChangeDialog", "TermsDialog", "CoopDialog", "ResolutionDialog", "BackupsDialog",
                        "PaperPreview"}) == "");
    CHECK(walk.prompts.questions > 0);
    walk.settings.setScheme(kit::SchemeChoice::Light);
    walk.settings.setTextSize(kit::TextSize::Normal);
    walk.settings.setLanguage(kit::LanguageChoice::English);
}
