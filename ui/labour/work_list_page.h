#pragma once

#include "core/labour/labour_ids.h"
#include "ui/kit/choosers.h"
#include "ui/kit/page.h"
#include "ui/kit/register_table.h"

#include <utility>
#include <vector>

class QStackedWidget;
class QTabBar;

namespace zhangfang::ui::work
{

class AgreementsTab;
class ClientsTab;
class EntriesTab;
class JobsTab;
class SheetsTab;

/// Crew sheets of a month, jobs, agreements, clients and entries, side by side as tabs.
class WorkListPage final : public kit::Page
{
    Q_OBJECT

public:
    explicit WorkListPage(kit::Desk &desk, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("work"); }
    kit::Areas shows() const override { return kit::Area::Work | kit::Area::Members | kit::Area::Periods; }
    /// "month" → which month, "tab" → "sheets", "jobs", "agreements", "clients", "entries", "job" → a
    /// job's number, "person" → a member's number, for the entries.
    void open(const QVariantMap &what) override;
    QWidget *findField() override;

Q_SIGNALS:
    void sheetWanted(zhangfang::labour::SheetId sheet);

protected:
    void reload() override;

private:
    enum Tab { Sheets, Jobs, Agreements, Clients, Entries };

    void buildTableTools(Tab tab);
    void buildButtons();
    void addTabButton(Tab tab, QPushButton *button, std::function<void()> act);
    void showTab(int tab);
    void tellWarnings(const QString &words, const std::vector<Warning> &warnings);
    /// What is done to rows waits until one is selected.
    void showRowButtons();
    void import(Tab tab);
    void exportTab();
    void printTab();
    Tab shownTab() const;
    kit::RegisterTable &tableOf(Tab tab);

    kit::MonthChooser *m_month;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    SheetsTab *m_sheets;
    JobsTab *m_jobs;
    AgreementsTab *m_agreements;
    ClientsTab *m_clients;
    EntriesTab *m_entries;
    std::vector<std::pair<Tab, QPushButton *>> m_buttons;
    std::vector<QPushButton *> m_rowButtons;
};

} // namespace zhangfang::ui::work
