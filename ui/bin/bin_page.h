#pragma once

#include "core/distribution/plan.h"
#include "core/labour/crew_sheet_book.h"
#include "ui/kit/page.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"

namespace zhangfang::ui::bin
{

/// A draft in the bin: a crew sheet or a plan. Both come back as drafts.
struct BinRow {
    std::optional<labour::SheetId> sheet; ///< none: a plan
    QString number;
    QString what;
    QString droppedBy;
    QDateTime droppedAt;           ///< UTC; invalid where it is not known
    std::optional<qint64> minutes; ///< of a sheet
};

/// The bin (回收箱): drafts that were given up. What is posted never comes here, it is reversed.
class BinPage final : public kit::Page
{
    Q_OBJECT

public:
    explicit BinPage(kit::Desk &desk, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("bin"); }
    kit::Areas shows() const override { return kit::Area::Work | kit::Area::Plans; }
    QWidget *findField() override;

protected:
    void reload() override;

private:
    void bringBack();
    void bringSheetBack(labour::SheetId sheet);
    void bringPlanBack(const QString &number);
    void showChoice();
    void print();

    kit::TableModel<BinRow> m_model;
    kit::RegisterTable *m_table;
    QPushButton *m_bringBack = nullptr;
};

} // namespace zhangfang::ui::bin
