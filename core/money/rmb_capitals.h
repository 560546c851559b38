#pragma once

#include "core/base/result.h"
#include "core/money/money.h"

#include <QString>

namespace zhangfang
{

/// The amount in Chinese capitals, as slips, rolls and cheques carry it: 1,409.50 is
/// 人民币壹仟肆佰零玖元伍角整.
///
/// Where the rule leaves a choice (docs/decisions/figures-and-codes.md): 整 stands after 元 and after 角,
/// never after 分; one 零 for a run of zeros between two figures of the yuan, also across 万 and 亿; between
/// yuan and jiao no 零 (壹仟陆佰捌拾元叁角贰分), between yuan and fen one (元零贰分). Zero is 人民币零元整; a
/// negative amount has 负 after 人民币. From 10¹² yuan on money.no_capitals.
///
/// Source: 《支付结算办法》 (银发〔1997〕393号), annex 1 正确填写票据和结算凭证的基本规定, items 1 to 5.
Result<QString> rmbCapitals(Money amount);

} // namespace zhangfang
