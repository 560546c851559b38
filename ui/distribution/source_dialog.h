#pragma once

#include "core/distribution/plan.h"
#include "ui/distribution/plans.h"
#include "ui/kit/desk.h"

#include <QDialog>

class QGridLayout;

namespace zhangfang::ui::distribution
{

/// Where a plan's surplus is from: the statement and its lines, the wages beside what the year's pay runs
/// come to, and the way to those.
class SourceDialog final : public QDialog
{
    Q_OBJECT

public:
    SourceDialog(kit::Desk &desk, const plans::PlanRecord &plan, QWidget *parent = nullptr);

private:
    void addLines(const plans::ResultStatement &statement, Year year);
    void addLine(const QString &what, const QString &amount, const char *objectName, bool isSum = false);

    QGridLayout *m_lines;
};

} // namespace zhangfang::ui::distribution
