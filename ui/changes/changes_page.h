#pragma once

#include "core/store/change_history.h"
#include "ui/kit/page.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"

#include <QHash>

#include <optional>

class QComboBox;

namespace zhangfang::ui::changes
{

/// A column of the chosen change: how it stood before and after.
struct ChangedColumn {
    QString column;
    QString before;
    QString after;
};

/// What changed (变更记录): the journal in words, newest first, of the whole file or of one record.
class ChangesPage final : public kit::Page
{
    Q_OBJECT

public:
    explicit ChangesPage(kit::Desk &desk, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("changes"); }
    kit::Areas shows() const override;
    /// "table" and "row": the history of one record; neither: of the file.
    void open(const QVariantMap &what) override;
    QWidget *findField() override;

protected:
    void reload() override;

private:
    struct Record {
        QString table;
        qint64 row;
    };

    void buildTable();
    QWidget *buildChosen();
    Result<std::vector<store::Change>> readPage(qint64 before) const;
    void showEarlier();
    void showFile();
    void showChosen();
    void showRecordOf(int row);
    void fillFilters();
    void print();

    QHash<qint64, QString> m_people; ///< number and name by the person's row: the model shows them
    kit::TableModel<store::Change> m_model;
    kit::TableModel<ChangedColumn> m_columns;
    kit::RegisterTable *m_table;
    kit::RegisterTable *m_chosen;
    QComboBox *m_who;
    QComboBox *m_what;
    QComboBox *m_when;
    QPushButton *m_earlier;
    QPushButton *m_ofRecord;
    QPushButton *m_ofFile;
    std::optional<Record> m_record;
};

} // namespace zhangfang::ui::changes
