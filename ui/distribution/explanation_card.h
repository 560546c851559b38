#pragma once

#include "core/distribution/plan.h"
#include "ui/distribution/plans.h"
#include "ui/kit/parts.h"

#include <optional>

class QGridLayout;

namespace zhangfang::ui::distribution
{

/// "How your figure came about": one member's two parts, reckoned so that a pocket calculator comes to the
/// same fen, and what became of the fraction.
class ExplanationCard final : public kit::Card
{
    Q_OBJECT

public:
    explicit ExplanationCard(QWidget *parent = nullptr);

    void show(const plans::NamedPlan &plan, std::size_t line);
    void showNobody();
    /// Everything that the card says, line by line.
    QString words() const;

Q_SIGNALS:
    void printWanted();

private:
    void addRow(const QString &what, const QString &how, Money amount, bool strong = false);
    void addNotes(const plans::Plan &plan, const plans::PlanLine &line);
    void clear();

    QWidget *m_rowsHost;
    QGridLayout *m_rows;
    int m_next = 0; ///< row of the grid
    QLabel *m_notes;
    QPushButton *m_print;
    QStringList m_words;
};

} // namespace zhangfang::ui::distribution
