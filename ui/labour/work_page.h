#pragma once

#include "core/labour/labour_ids.h"
#include "ui/kit/page.h"

class QStackedWidget;

namespace zhangfang::ui::work
{

class SheetPage;
class WorkListPage;

/// The page Work (劳务): its registers, or one crew sheet in the whole of its room.
class WorkPage final : public kit::Page
{
    Q_OBJECT

public:
    explicit WorkPage(kit::Desk &desk, QWidget *parent = nullptr);

    QString helpTopic() const override { return shown().helpTopic(); }
    /// Nothing itself: the pages inside read what has changed.
    kit::Areas shows() const override { return {}; }
    /// "sheet" → a crew sheet's id; everything else as WorkListPage.
    void open(const QVariantMap &what) override;
    bool wantsRoom() const override { return shown().wantsRoom(); }
    QWidget *findField() override { return shown().findField(); }
    SheetPage &sheetPage() { return *m_sheet; }

protected:
    void reload() override {}

private:
    kit::Page &shown() const;
    void showSheet(zhangfang::labour::SheetId sheet);

    QStackedWidget *m_stack;
    WorkListPage *m_lists;
    SheetPage *m_sheet;
};

} // namespace zhangfang::ui::work
