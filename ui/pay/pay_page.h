#pragma once

#include "ui/kit/page.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"
#include "ui/pay/month_view.h"

#include <QHash>

#include <cstddef>
#include <optional>
#include <vector>

class QAction;

namespace zhangfang::kit
{
class MonthChooser;
}

namespace zhangfang::ui::pay
{

class ArrearsCard;
class LinesReading;
class PrintMenu;

/// Pay (工资): a month's lines, what of them is signed for, transferred or owed, and since when.
///
/// From here a month is posted, persons are marked as paid, payments are taken back, the bank's file is
/// written, roll and slips are printed, and the month is closed and opened again.
class PayPage final : public kit::Page
{
    Q_OBJECT

public:
    /// The lines of a month with more than `personsAtOnce` persons come a moment after the page.
    explicit PayPage(kit::Desk &desk, QWidget *parent = nullptr, std::ptrdiff_t personsAtOnce = 500);

    QString helpTopic() const override { return QStringLiteral("pay"); }
    kit::Areas shows() const override;
    /// "month" → "2025-12", "person" → a person's number, whose lines are then chosen.
    void open(const QVariantMap &what) override;
    QWidget *findField() override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void buildFigures();
    void buildTable();
    void buildMore();
    /// On a small screen the figures stand in one line, and what does not fit the head is behind "More".
    void setCompact(bool compact);
    void goTo(Month month);

    void showHead();
    void showEarned();
    void showFigures();
    void takeLines(const std::vector<MonthLine> &lines);
    void dropLines(const Error &why);
    void showLines();
    void showOpen();
    QStringList waitingWords() const;
    bool tellWaiting();
    void tellFurtherRun();

    void post();
    void markPaid();
    void record(std::vector<PayStanding> persons, PaymentMethod method);
    void writeBankList();
    void showPayments();
    void showMonths();
    void showOwed(std::optional<Arrears> age);
    void close();
    void reopen();
    /// The persons chosen in the table who are owed something or owe back; with nobody chosen all who are
    /// owed.
    std::vector<PayStanding> chosenPersons() const;

    Month m_month;
    std::optional<Month> m_wanted; ///< none: the one to begin with
    std::optional<MonthView> m_view;
    QHash<QString, QString> m_identityEnds; ///< by person number: the last four digits, to be found by
    kit::TableModel<MonthLine> m_model;
    std::optional<Month> m_shown; ///< whose lines these are
    LinesReading *m_lines = nullptr;

    kit::MonthChooser *m_chooser = nullptr;
    QPushButton *m_print = nullptr;
    PrintMenu *m_prints = nullptr;
    QPushButton *m_bank = nullptr;
    QPushButton *m_pay = nullptr;
    QPushButton *m_post = nullptr;
    QAction *m_bankAction = nullptr;  ///< in place of the button on a small screen
    QAction *m_owedAction = nullptr;  ///< in place of the card
    QAction *m_printAction = nullptr; ///< likewise
    QAction *m_close = nullptr;
    QAction *m_reopen = nullptr;
    kit::Figure *m_earned = nullptr;
    kit::Figure *m_paid = nullptr;
    kit::Figure *m_owed = nullptr;
    ArrearsCard *m_arrears = nullptr;
    QLabel *m_brief = nullptr; ///< the figures on a small screen
    bool m_compact = false;
    kit::RegisterTable *m_table = nullptr;
    QComboBox *m_jobFilter = nullptr;
};

} // namespace zhangfang::ui::pay
