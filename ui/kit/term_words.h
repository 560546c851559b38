#pragma once

#include "core/charter/term.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace zhangfang::kit
{

/// A term that two versions of the charter say differently, in words.
struct TermDifference {
    QString name;
    QString before; ///< empty where there was no version before
    QString after;
};

/// The charter's terms in words.
class TermWords
{
    Q_DECLARE_TR_FUNCTIONS(zhangfang::kit::TermWords)

public:
    /// "Share by labour".
    static QString name(charter::Term term);
    /// What the terms say of it: "60.00%".
    static QString value(charter::Term term, const charter::Terms &terms);
    /// The law's limit and the custom of the trade: "Law art. 44: at least 60%. Most charters: 60%".
    static QString limit(charter::Term term);
    /// What `after` says otherwise than `before`, in the order of charter::kTerms; all of it where there was
    /// no version before.
    static std::vector<TermDifference> differences(const charter::Terms *before, const charter::Terms &after);
    /// "from 1 January 2026", "from the founding".
    static QString from(const std::optional<QDate> &day);

    static QString measure(charter::LabourMeasure measure);
    static QString basis(charter::CapitalBasis basis);
    static QString earlyLeaver(charter::EarlyLeaverCapital rule);
    static QString withholding(charter::Withholding rule);
    static QString unit(int fen);
    static QString yesNo(bool yes);
    static QString payDay(int day);
};

} // namespace zhangfang::kit
