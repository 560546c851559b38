#pragma once

#include "core/labour/crew_sheet_book.h"
#include "core/labour/labour_ledger.h"
#include "ui/kit/page.h"
#include "ui/labour/sheet_model.h"
#include "ui/labour/sheet_step.h"

#include <optional>
#include <vector>

class QAction;
class QComboBox;
class QStackedWidget;

namespace zhangfang::ui::work
{

class KeyHints;
class SheetView;

/// One crew sheet (考勤表): typed on a grid while it is a draft, then handed in, approved, and corrected.
class SheetPage final : public kit::Page
{
    Q_OBJECT

public:
    explicit SheetPage(kit::Desk &desk, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("crew-sheet"); }
    kit::Areas shows() const override { return kit::Area::Work | kit::Area::Members | kit::Area::Periods; }
    bool wantsRoom() const override { return true; }

    /// Shows another sheet.
    void showSheet(core::SheetId sheet);
    SheetView &view() { return *m_view; }
    SheetModel &model() { return m_model; }

Q_SIGNALS:
    /// Back to where sheets are chosen.
    void left();

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildButtons();
    void buildMenu(QPushButton &more);
    void buildBody();
    void dressHead();
    /// Of a sheet of corrections: the months of the work that it corrects, where there are several.
    void offerWorkedMonths();
    void tellFoot();
    void tellCurrent();
    void showMessages(const std::vector<Warning> &warnings);

    /// Writes cells as one step that can be taken back; the refusal where it may not be.
    std::optional<Error> enter(const std::vector<core::CellChange> &changes);
    Result<void> replay(core::SheetId sheet, const std::vector<core::CellChange> &changes);
    /// Keeps a step that was taken on the sheet that is shown. Taken back or again, it is shown where it
    /// happens, and a refusal said.
    void keepStep(const QString &words, const SheetStep::Act &back, const SheetStep::Act &again);
    void tellRefusedStep(Error error);
    void takeCrew();
    void addPersons();
    void addToRoster(const std::vector<people::PersonId> &persons);
    void removePerson();
    void movePerson(int by);
    void showRange(const QModelIndex &cell);
    void correct(const QModelIndex &cell);

    void print();
    void submit();
    void takeBack();
    void approve();
    void drop();
    /// Says that the file has changed, without reading this page again.
    void tellOwnChange();
    /// Runs what changes the sheet as a whole, then shows it anew.
    bool settle(const Result<void> &outcome);
    /// The same, for steps: the refusal is the stack's to handle.
    Result<void> told(const Result<void> &outcome);
    bool isWritable() const;

    SheetModel m_model;
    std::optional<core::SheetId> m_sheet;
    std::optional<Month> m_worked; ///< of a sheet of corrections: the month that was chosen
    SheetView *m_view = nullptr;
    kit::EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    QComboBox *m_workedMonths = nullptr;
    KeyHints *m_hints = nullptr;
    QLabel *m_foot = nullptr;
    QPushButton *m_crewButton = nullptr;
    QPushButton *m_addButton = nullptr;
    QPushButton *m_printButton = nullptr;
    QPushButton *m_moreButton = nullptr;
    QPushButton *m_submitButton = nullptr;
    QPushButton *m_backButton = nullptr;
    QPushButton *m_approveButton = nullptr;
    QPushButton *m_correctButton = nullptr;
    std::vector<QAction *> m_draftActions;
    std::vector<QAction *> m_headActions; ///< of the crew, of persons, and of the paper
    bool m_ownChange = false;
};

} // namespace zhangfang::ui::work
