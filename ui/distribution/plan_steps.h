#pragma once

#include "core/distribution/plan.h"
#include "ui/distribution/plans.h"

#include <QFrame>

#include <vector>

namespace zhangfang::ui::distribution
{

/// A step of a plan's way as the strip shows it.
struct StepChip {
    QString word;
    QString when; ///< "3 Feb", or how far it has come; empty before
    bool isTaken = false;
};

/// How far the paying out of a posted plan has come.
struct Payment {
    QString words = {}; ///< "120 of 168"
    bool isComplete = false;
};

/// The chips for a plan: the supervisors' one only where its terms ask for them, the last one for what is
/// paid out or for the reversal. Days of the year `current` are told without it.
std::vector<StepChip> chipsFor(const plans::PlanRecord &plan, const std::vector<plans::PlanStepTaken> &taken,
                               const Payment &paid, Year current);

/// Where a plan stands on its way, from the draft to the last payment.
class PlanSteps final : public QFrame
{
    Q_OBJECT

public:
    explicit PlanSteps(QWidget *parent = nullptr);

    void show(std::vector<StepChip> chips);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double widthOf(const StepChip &chip, bool withWhen) const;
    void paintChip(QPainter &painter, std::size_t index, double left, bool withWhen) const;
    bool isCurrent(std::size_t index) const;

    std::vector<StepChip> m_chips;
};

} // namespace zhangfang::ui::distribution
