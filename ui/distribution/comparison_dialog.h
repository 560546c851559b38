#pragma once

#include "core/distribution/plan_comparison.h"
#include "ui/distribution/plans.h"
#include "ui/kit/desk.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"

#include <QDialog>

#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace zhangfang::ui::distribution
{

class FigureList;

/// Two plans of a year side by side: what is shared how, and who gets more or less.
class ComparisonDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `plans` are those to choose from, at least two; the first and the second are shown at first.
    ComparisonDialog(kit::Desk &desk, std::vector<plans::PlanRecord> plans, QWidget *parent = nullptr);

    const plans::PlanComparison &comparison() const { return m_comparison; }

private:
    QWidget *buildBody(bool isWide);
    QComboBox *addChooser(const char *objectName, const QString &label, QBoxLayout &row);
    void compare();

    std::vector<plans::PlanRecord> m_plans;
    plans::PlanComparison m_comparison;
    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
    FigureList *m_figures;
    QLabel *m_words;
    kit::TableModel<plans::MemberPair> m_model;
    kit::RegisterTable *m_members;
};

} // namespace zhangfang::ui::distribution
