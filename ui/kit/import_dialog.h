#pragma once

#include "ui/kit/desk.h"
#include "ui/kit/import_source.h"
#include "ui/kit/parts.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QTableView;

namespace zhangfang::kit
{

class BusyBar;
class ImportRows;

/// One window for everything that comes in by file: choose it, see every row and what is wrong with it, then
/// bring the rows in, all or the good ones, and follow or give up.
///
/// The kind of the file is guessed by its headings and may be changed. Nothing is written before the button
/// is pressed, and nothing at all where the user gives up.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `kind` is what the page expects; none: as the headings say.
    explicit ImportDialog(Desk &desk, std::optional<store::BatchKind> kind = std::nullopt,
                          QWidget *parent = nullptr);

    /// The batch that was brought in; none where nothing was.
    std::optional<store::BatchId> imported() const { return m_imported; }
    /// Shows `kind` as long as no headings say otherwise.
    void suppose(store::BatchKind kind);
    /// Reads the file and shows it; as after the chooser.
    void readFile(const QString &path);

public Q_SLOTS:
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildSource(QGridLayout *grid);
    QWidget *buildRows();
    QWidget *buildButtons();
    void chooseFile();
    void chooseSheet();
    /// Reads the file and leaves what was found in m_pending, m_rows, m_bad. Refuses base.cancelled as well.
    Result<void> read();
    /// Hears how far reading is: of `total` rows, or of nobody knows how many.
    bool hear(qint64 rows, std::optional<qint64> total);
    /// Reads the file again as what is chosen now.
    void readAgain();
    void fillSheets(const QStringList &sheets, const QString &chosen);
    void fillJobs();
    void fillMonths();
    /// Leads to the drop-down for what the file does not say.
    void askWhatIsMissing(const Error &error);
    ImportSource source() const;
    store::BatchKind kind() const;
    void showKind(store::BatchKind kind);
    void showFindings();
    void showNothing();
    qint64 goodRows() const;
    void bringIn();
    bool saveLeftOut();
    void finish(const ImportOutcome &outcome);
    void saveTemplate();
    void showEarlier();
    void setBusy(bool busy);
    void refuse(const Error &error);

    Desk &m_desk;
    QString m_path;
    bool m_kindIsChosen;
    std::optional<PendingImport> m_pending;
    ImportOutcome m_expected;
    std::vector<Error> m_bad;
    std::optional<store::BatchId> m_imported;

    QWidget *m_source;
    QLabel *m_fileName;
    QComboBox *m_kind;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
    QLabel *m_jobLabel;
    QComboBox *m_job;
    QLabel *m_monthLabel;
    QComboBox *m_month;
    MessageBar *m_message;
    QLabel *m_counts;
    QLabel *m_facts;
    QCheckBox *m_onlyBad;
    ImportRows *m_rows;
    QTableView *m_view;
    EmptyState *m_empty;
    QWidget *m_found;
    BusyBar *m_busy;
    QPushButton *m_earlier;
    QPushButton *m_template;
    QPushButton *m_no;
    QPushButton *m_yes;
};

/// Asks where to and writes an empty table of the kind to fill in; its path, empty where the user gave up.
/// Refuses what writeTemplate() refuses.
Result<QString> saveTemplate(Desk &desk, QWidget *parent, store::BatchKind kind);

/// Runs the import dialog; the batch that was brought in, if any.
std::optional<store::BatchId> importFile(Desk &desk, QWidget *parent,
                                         std::optional<store::BatchKind> kind = std::nullopt);

} // namespace zhangfang::kit
