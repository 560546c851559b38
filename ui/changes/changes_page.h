#pragma once

#include "ui/changes/change_lines.h"
#include "ui/kit/page.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"

#include <optional>

class QComboBox;

namespace zhangfang::ui::changes
{

/// What changed (变更记录): the journal in words, newest first: of the whole file a line for each deed, of
/// one deed or one record a line for each row that changed.
class ChangesPage final : public kit::Page
{
    Q_OBJECT

public:
    /// Deeds are listed until they have changed `rowsAtOnce` rows, then on demand.
    explicit ChangesPage(kit::Desk &desk, QWidget *parent = nullptr, qint64 rowsAtOnce = 5000);

    QString helpTopic() const override { return QStringLiteral("changes"); }
    kit::Areas shows() const override;
    /// "table" and "row": the history of one record; neither: of the file.
    void open(const QVariantMap &what) override;
    QWidget *findField() override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Record {
        QString table;
        qint64 row;
    };

    void buildTable();
    QWidget *buildChosen();
    Result<std::vector<ChangeLine>> readPage(qint64 before) const;
    /// Whether there is more before a page that was read.
    bool hasEarlier(const std::vector<ChangeLine> &page) const;
    void showEarlier();
    void showFile();
    void showChosen();
    void open(int row);
    void showDeedOf(int row);
    void showRecordOf(int row);
    void fillFilters();
    void print();

    qint64 m_rowsAtOnce;
    kit::TableModel<ChangeLine> m_model;
    kit::TableModel<ChangedItem> m_items;
    kit::RegisterTable *m_table;
    kit::RegisterTable *m_chosen;
    QWidget *m_card = nullptr; ///< of what is chosen
    QComboBox *m_who;
    QComboBox *m_what;
    QComboBox *m_when;
    QPushButton *m_earlier;
    QPushButton *m_ofDeed;
    QPushButton *m_ofRecord;
    QPushButton *m_ofFile;
    std::optional<qint64> m_deed; ///< its transaction, where the rows of one deed are shown
    std::optional<Record> m_record;
};

} // namespace zhangfang::ui::changes
