#pragma once

#include "core/charter/charter_register.h"
#include "core/charter/term.h"
#include "ui/charter/charters.h"

#include <QCoreApplication>
#include <QString>

namespace zhangfang::ui::charter
{

/// The charter's terms in words.
class TermWords
{
    Q_DECLARE_TR_FUNCTIONS(zhangfang::ui::charter::TermWords)

public:
    /// "Share by labour".
    static QString name(charters::Term term);
    /// What the terms say of it: "60.00%".
    static QString value(charters::Term term, const charters::Terms &terms);
    /// The law's limit and the custom of the trade: "Law art. 44: at least 60%. Most charters: 60%".
    static QString limit(charters::Term term);
    /// "from 1 January 2026", "from the founding".
    static QString from(const std::optional<QDate> &day);

    static QString measure(charters::LabourMeasure measure);
    static QString basis(charters::CapitalBasis basis);
    static QString earlyLeaver(charters::EarlyLeaverCapital rule);
    static QString withholding(charters::Withholding rule);
    static QString unit(int fen);
    static QString yesNo(bool yes);
    static QString payDay(int day);
};

} // namespace zhangfang::ui::charter
