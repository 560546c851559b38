#pragma once

#include "core/money/money.h"

#include <QDate>
#include <QString>

#include <vector>

/// What several papers have in common. All papers are made from plain values that others have computed:
/// nothing is reckoned here but the sums of printed lines, and each of those is checked against the lines it
/// stands under.
namespace zhangfang::print
{

/// Whose paper it is, and from which state of the books.
struct Letterhead {
    QString coopName;
    QString head;      ///< head of the file's chain as people copy it, "7F3A-91C2"; empty: not printed
    bool copy = false; ///< printed before: 副本 stands at the top, and nothing else differs
};

/// A resolution that a paper rests on.
struct ResolutionReference {
    QString number; ///< "2026-3"
    QDate passedOn;
};

/// What was withheld from one person, and why.
struct DeductionLine {
    QString reason; ///< in the cooperative's words: 预支, 个人所得税 …
    Money amount;   ///< positive lowers what is paid
};

Money sumOf(const std::vector<DeductionLine> &deductions);
/// "预支 50.00，个人所得税 3.20"; empty where nothing is deducted.
QString deductionList(const std::vector<DeductionLine> &deductions);

} // namespace zhangfang::print
