#pragma once

#include "core/resolutions/resolution_register.h"
#include "ui/kit/page.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"

namespace zhangfang::ui::meetings
{

/// The register of resolutions (决议登记簿): what was decided, with how many heads and votes, and whether it
/// was carried.
class MeetingsPage final : public kit::Page
{
    Q_OBJECT

public:
    explicit MeetingsPage(kit::Desk &desk, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("meetings"); }
    kit::Areas shows() const override { return kit::Area::Resolutions; }
    QWidget *findField() override;

protected:
    void reload() override;

private:
    void enter();
    void print();

    kit::TableModel<resolutions::Resolution> m_model;
    kit::RegisterTable *m_table;
};

} // namespace zhangfang::ui::meetings
