#pragma once

#include "ui/shell/founding_steps.h"
#include "ui/shell/services.h"

#include <QDialog>

#include <array>

class QHBoxLayout;
class QStackedWidget;

namespace zhangfang::ui::shell
{

/// The steps of a founding in their order.
enum class FoundingStep { Coop, Terms, Members, Opening };
inline constexpr std::size_t kFoundingSteps = 4;
/// The step that the to-do list calls so: "charter", "members", "opening".
std::optional<FoundingStep> foundingStepNamed(const QString &name);

/// Founds a cooperative step by step: its file, the charter's terms, the members, what they have paid in.
///
/// Whatever a step has brought is in the books at once. A step may be left for later and the founding given
/// up at any step: what is founded stays, and the to-do list of the home page goes on where it was left.
class FoundingWizard final : public QDialog
{
    Q_OBJECT

public:
    /// Founds a new cooperative.
    explicit FoundingWizard(Services &services, QWidget *parent = nullptr);
    /// Goes on with one that was founded before.
    FoundingWizard(kit::Desk &desk, FoundingStep step, QWidget *parent = nullptr);
    ~FoundingWizard() override;

    FoundingStep step() const { return m_step; }
    /// The new file, open; empty where nothing was founded. Ends the wizard's work.
    std::unique_ptr<store::CoopFile> takeFile();

public Q_SLOTS:
    /// Before the file is there nothing is kept; afterwards everything is.
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    FoundingWizard(const Clock &clock, kit::Prompts &prompts, QWidget *parent);
    void buildHead(QHBoxLayout *row);
    QHBoxLayout *buildButtons();
    void go(FoundingStep step);
    void goOn();
    void carryOut();
    void showPlace();
    FoundingPage *pageOf(FoundingStep step);
    FoundingPage *make(FoundingStep step);
    /// The first password of the new file; shows the recovery code.
    void protect(const QString &password);

    const Clock &m_clock;
    kit::Prompts &m_prompts;
    kit::Settings *m_settings = nullptr;
    std::unique_ptr<store::CoopFile> m_file; ///< of a founding that began here
    std::unique_ptr<kit::Desk> m_ownDesk;
    kit::Desk *m_desk = nullptr;
    FoundingStep m_step = FoundingStep::Coop;
    std::array<FoundingPage *, kFoundingSteps> m_pages{};
    std::array<kit::Badge *, kFoundingSteps> m_badges{};
    kit::MessageBar *m_message;
    QStackedWidget *m_stack;
    QPushButton *m_back;
    QPushButton *m_no;
    QPushButton *m_later;
    QPushButton *m_yes;
};

} // namespace zhangfang::ui::shell
