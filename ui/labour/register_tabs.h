#pragma once

#include "core/labour/client_register.h"
#include "core/labour/job_register.h"
#include "ui/kit/desk.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace zhangfang::ui::work
{

namespace core = zhangfang::labour;

/// The jobs with their dated rates.
class JobsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit JobsTab(kit::Desk &desk, QWidget *parent = nullptr);

    Result<void> load();
    kit::RegisterTable &table() { return *m_table; }
    void add();
    void change();
    void addRate();
    void giveUp();
    /// Makes the job with this number current.
    void choose(const QString &jobNo);

Q_SIGNALS:
    void refused(const zhangfang::Error &error);

private:
    const core::Job *current() const;

    kit::Desk &m_desk;
    kit::TableModel<core::Job> m_model;
    kit::RegisterTable *m_table;
};

/// The clients with their agreements.
class ClientsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientsTab(kit::Desk &desk, QWidget *parent = nullptr);

    Result<void> load();
    kit::RegisterTable &table() { return *m_table; }
    void add();
    void change();

private:
    kit::Desk &m_desk;
    kit::TableModel<core::ClientSummary> m_model;
    kit::RegisterTable *m_table;
};

} // namespace zhangfang::ui::work
