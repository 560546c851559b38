#pragma once

#include "ui/kit/register_table.h"
#include "ui/pay/month_view.h"

#include <QHash>

#include <vector>

namespace zhangfang::ui::pay
{

/// The columns of the month's lines: one person, job, kind and rate a line.
std::vector<kit::Column<MonthLine>> lineColumns();
/// The last four digits of everybody's identity number by the person's number, to be found by.
QHash<QString, QString> readIdentityEnds(const store::CoopFile &file);
/// What the find bar looks for: number, name with initials, job, and `identityEnd`.
QString lineHaystack(const MonthLine &line, const QString &identityEnd);

/// "168 persons, 424 lines".
QString personsAndLines(const kit::TableModel<MonthLine> &model, const std::vector<int> &rows);

qint64 jobsIn(const kit::TableModel<MonthLine> &model);
/// The jobs of the lines as a filter, by number; the first choice lets everything through.
std::vector<kit::FilterChoice> jobChoices(const kit::TableModel<MonthLine> &model);
/// Every state that a line can have as a filter.
std::vector<kit::FilterChoice> statusChoices(const kit::TableModel<MonthLine> &model);

/// The lines of one person.
std::vector<int> rowsOf(const kit::TableModel<MonthLine> &model, const QString &personNumber);
/// The persons of these lines, each once, in their order.
std::vector<people::PersonId> personsOf(const kit::TableModel<MonthLine> &model,
                                        const std::vector<int> &rows);

} // namespace zhangfang::ui::pay
