#pragma once

#include "core/base/result.h"
#include "ui/kit/desk.h"
#include "ui/kit/table_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QTableView;

namespace zhangfang::kit
{

class LineEdit;
class SumRow;

/// What the find bar and the filters leave of a table, in the chosen order.
class Arrangement final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using Condition = std::function<bool(int row)>;

    explicit Arrangement(AnyTableModel &model, QObject *parent = nullptr);

    void setSought(const QString &typed);
    void setConditions(std::vector<Condition> conditions);
    const AnyTableModel &model() const { return m_model; }
    /// The rows of the model that are shown, in their order.
    std::vector<int> rows() const;

protected:
    bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void arrangeAnew();
    /// Puts every row's place in the order of a column into m_ranks, so that a sort compares whole numbers.
    void rank(int column) const;

    AnyTableModel &m_model;
    QString m_needle;
    std::vector<Condition> m_conditions;
    mutable int m_rankedColumn = -1;
    mutable std::vector<int> m_ranks; ///< of each row of the model, equal where the cells are
};

/// One choice of a filter: its word and which rows it lets through (none: all).
struct FilterChoice {
    QString word;
    Arrangement::Condition condition = {};
    QString key = {}; ///< what choose() knows it by
};

/// The pattern of every register: find bar, filters, column choice, table, sum row, empty state.
///
/// Widths, chosen columns and order are remembered under `name`. Ctrl+F goes to the find bar. Signals speak
/// of rows of the model, not of the view.
class RegisterTable : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the table.
    RegisterTable(Desk &desk, AnyTableModel &model, const QByteArray &name, QWidget *parent = nullptr);
    ~RegisterTable() override;

    /// The hint in the empty find bar; empty: no find bar.
    void setFindHint(const QString &hint);
    /// A filter beside the find bar, shown as "title: choice"; the first choice holds at first.
    QComboBox *addFilter(const char *objectName, const QString &title, std::vector<FilterChoice> choices);
    /// Other choices for a filter whose rows have changed; what was chosen holds on where its word is still
    /// there.
    void setChoices(QComboBox *filter, std::vector<FilterChoice> choices);
    /// Takes the choice of this key; another is left as it is where there is none.
    void choose(QComboBox *filter, const QString &key);
    /// Shows or hides a column for the rows that stand there now; what the user chose is not forgotten by it.
    void setColumnShown(const QByteArray &columnKey, bool shown);
    /// The row in front of the table, for what the page wants to stand there (right of the filters).
    QHBoxLayout *tools() { return m_tools; }
    /// The words that count the rows: "168 members"; called with the rows shown.
    void setCounted(std::function<QString(const std::vector<int> &rows)> words);
    /// What the sum row says at its left end; none: the counted words.
    void setSumWords(std::function<QString(const std::vector<int> &rows)> words);
    void setSumRowVisible(bool visible);
    /// What stands in place of an empty register; a search without a hit speaks for itself.
    void setEmpty(const char *iconName, const QString &missing, const QString &whatToDo,
                  const QString &action = {}, std::function<void()> act = {});
    void setDefaultOrder(const QByteArray &columnKey, Qt::SortOrder order = Qt::AscendingOrder);
    void setDense(bool dense);
    /// As part of a card: no find bar and no column choice, as high as its rows, at most `mostRows` of them.
    void setInCard(int mostRows);

    /// Nothing where no row is current.
    std::optional<int> currentRow() const;
    void selectRow(int row);
    /// Selects several rows and brings the first of them into view; rows that are not shown are passed over.
    void selectRows(const std::vector<int> &rows);
    /// The rows that are selected, in the order shown.
    std::vector<int> selectedRows() const;
    /// The columns that are shown, in their order.
    std::vector<int> shownColumns() const;
    const AnyTableModel &model() const { return m_model; }
    /// The rows that are shown, in their order.
    std::vector<int> shownRows() const { return m_arrangement->rows(); }
    QTableView *view() const { return m_view; }
    LineEdit *findField() const { return m_find; }
    void clearSearch();

    /// Writes what is shown, as it is shown (order, columns, rows), exact values, to a .csv or .xlsx file.
    Result<qint64> exportTo(const QString &path, const QString &sheetName) const;
    /// Asks where to and exports; a refusal goes to `refused`.
    void exportWithPrompt(const QString &proposedName, const std::function<void(const Error &)> &refused);

Q_SIGNALS:
    void currentChanged(std::optional<int> row);
    void selectionChanged();
    /// Enter or a double click on a row.
    void activated(int row);
    /// A double click on a sum: to the rows behind it.
    void sumActivated(const QByteArray &columnKey);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Filter {
        QComboBox *box;
        QString title;
        std::vector<FilterChoice> choices;
    };

    void buildTools();
    void buildView();
    void fillFilter(const Filter &filter);
    /// Puts the filters under the find bar where both have no room side by side.
    void fitTools();
    void applyFilters();
    /// Runs what lays the rows out anew, then says what became of the selection.
    void arrange(const std::function<void()> &change);
    void showState();
    void tellSelection();
    void chooseColumns();
    void restoreColumns();
    void rememberColumns();
    void fitColumns();
    void fitHeight();

    Desk &m_desk;
    AnyTableModel &m_model;
    QByteArray m_name;
    Arrangement *m_arrangement;
    QHBoxLayout *m_tools;
    QWidget *m_filterBar;
    LineEdit *m_find;
    QPushButton *m_columnsButton;
    QLabel *m_counted;
    QTableView *m_view;
    SumRow *m_sums;
    EmptyState *m_empty;
    QWidget *m_table;
    QStackedLayout *m_stack;
    std::vector<Filter> m_filters;
    std::function<QString(const std::vector<int> &)> m_countWords;
    std::function<QString(const std::vector<int> &)> m_sumWords;
    std::function<void()> m_tellEmpty;
    bool m_fitting = false;
    int m_mostRows = 0; ///< 0: takes the room there is
};

} // namespace zhangfang::kit
