#pragma once

#include "core/distribution/payout_register.h"
#include "core/distribution/plan_register.h"
#include "ui/distribution/plan_deeds.h"
#include "ui/kit/page.h"

#include <optional>
#include <vector>

class QAction;
class QComboBox;
class QMenu;
class QStackedWidget;

namespace zhangfang::kit
{
class YearChooser;
}

namespace zhangfang::ui::distribution
{

class PlanView;

/// The second round (二次分配): a year's plan from the draft to the last payment, its waterfall, every
/// member's part and how it came about.
class DistributionPage final : public kit::Page
{
    Q_OBJECT

public:
    explicit DistributionPage(kit::Desk &desk, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("distribution"); }
    kit::Areas shows() const override;
    /// "year" → 2025, "plan" → "2025-1".
    void open(const QVariantMap &what) override;
    QWidget *findField() override;

protected:
    void reload() override;
    void hideEvent(QHideEvent *event) override;

private:
    using Deed = void (DistributionPage::*)();
    struct MainStep {
        QString words;
        const char *icon;
        Deed deed;
    };

    void buildHead();
    void buildMenus();

    void choose(Year year, const QString &planNo);
    void fillPlans();
    void readPlan();
    void showNothing();
    void showHead();
    void showButtons();
    std::optional<MainStep> mainStep() const;
    bool isOpen() const;
    bool hasPayments() const;
    Money owed() const;
    /// The members who are chosen in the table and are owed something; nobody: then everybody is meant.
    std::vector<plans::Payout> chosenToPay() const;
    /// The same for those who were paid something.
    std::vector<plans::Payout> chosenToTakeBack() const;
    QString payWords() const;
    void showChoice();

    void drawUp();
    void drawUpAnother();
    void drawUpNextRound();
    void drawUp(int round, plans::OtherDrafts others);
    void putForward();
    void enterOpinion();
    void enterAdoption();
    void post();
    void payOut();
    void payEverybody();
    void takeBack();
    void takeAllBack();
    void reverse();
    void drop();
    void compare();
    void printSlips();
    void printRoll();
    void printNotice();
    void printSlip(std::size_t line);
    void refused(const Error &error);

    PlanDeeds m_deeds;
    Year m_year;
    QString m_chosen; ///< plan's number; empty: the one that matters most
    std::vector<plans::PlanSummary> m_ofYear;
    std::optional<plans::PlanRecord> m_plan;
    std::vector<plans::PlanStepTaken> m_taken;
    std::vector<plans::Payout> m_payouts;

    kit::YearChooser *m_years;
    QComboBox *m_plans;
    QPushButton *m_compare;
    QPushButton *m_print;
    QPushButton *m_reverse;
    QPushButton *m_more;
    QPushButton *m_main;
    QAction *m_another;
    QAction *m_nextRound;
    QAction *m_payEverybody;
    QAction *m_takeBack;
    QAction *m_takeAllBack;
    QAction *m_drop;
    QStackedWidget *m_stack;
    kit::EmptyState *m_empty;
    PlanView *m_view;
};

} // namespace zhangfang::ui::distribution
