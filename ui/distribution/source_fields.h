#pragma once

#include "ui/distribution/plans.h"
#include "ui/kit/editors.h"
#include "ui/kit/form.h"

#include "core/distribution/surplus_source.h"

#include <QObject>

#include <optional>

class QCheckBox;

namespace zhangfang::ui::distribution
{

/// The fields of a drawing that say what the surplus rests on: the statement it was read from, and, where the
/// user asks for them, its lines. The wages are offered as the year's pay runs have them.
class SourceFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds its fields to `form`, which outlives it; `runWages` is what the pay runs of `year` come to.
    SourceFields(kit::Form &form, const Clock &clock, Year year, Money runWages, QObject *parent);

    void propose(const plans::SurplusSource &source);
    /// What the lines come to; nothing where they are not asked for or cannot be read.
    std::optional<Money> surplusOfLines() const;
    /// What the fields say, without the lines as long as their income is not typed; nothing where a field
    /// cannot be read.
    std::optional<plans::SurplusSource> readQuietly() const;
    /// The same with refusals at the fields.
    plans::SurplusSource take();

Q_SIGNALS:
    /// Something was typed, or the lines were asked for.
    void edited();

private:
    void addFields(Year year);
    void showLines(bool shown);
    void tellDifference();
    bool withLines() const;

    kit::Form &m_form;
    Year m_year;
    Money m_runWages;
    QCheckBox *m_byLines;
    kit::MoneyEdit *m_income;
    kit::MoneyEdit *m_wages;
    kit::MoneyEdit *m_otherCosts;
    kit::MoneyEdit *m_incomeTax;
    kit::LineEdit *m_document;
    kit::LineEdit *m_preparedBy;
    kit::DateEdit *m_preparedOn;
};

} // namespace zhangfang::ui::distribution
