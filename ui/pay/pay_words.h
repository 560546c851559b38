#pragma once

#include "core/labour/work.h"
#include "core/pay/pay_line.h"
#include "core/pay/payment.h"
#include "core/pay/pay_register.h"
#include "core/pay/payment_rules.h"
#include "ui/kit/prompts.h"
#include "ui/kit/table_model.h"

#include <QCoreApplication>

namespace zhangfang::ui::pay
{

using namespace zhangfang::pay;

/// The context of the words below in the catalogue.
class PayWords
{
    Q_DECLARE_TR_FUNCTIONS(PayWords)
};

/// A person's pay as a badge: owed, signed for, transferred …; what is owed of a part stands in the word.
kit::CellBadge statusBadge(const PayStanding &standing);
QString statusWord(PayStatus status);
QString methodWord(PaymentMethod method);
/// "31–60 days"; what is not due yet has a word of its own.
QString ageWord(Arrears age);
/// A month's state as a badge; a closed month says so too.
kit::CellBadge monthBadge(const MonthStanding &month);
QString monthStateWord(MonthState state);

/// What is asked before a run is posted: what it makes owed, and to whom.
kit::Question postingQuestion(const PayRunPreview &next);

/// "overtime"; a correction names the month it was worked in.
QString kindWord(const PayLineKey &key);
QString unitWord(zhangfang::labour::WorkUnit unit);
/// What is paid for, in the line's own unit: "78.25", "14.00", "75"; workdays that two decimals cannot say
/// come as their hours over those of one: "2.5 ÷ 8", "115:40 ÷ 8:00".
QString quantityShown(const PayLine &line);
/// The same for sorting and files.
exchange::OutCell quantityCell(const PayLine &line);

} // namespace zhangfang::ui::pay
