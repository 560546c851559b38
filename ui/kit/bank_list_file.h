#pragma once

#include "core/base/result.h"
#include "core/pay/payment.h"

#include <QDateTime>
#include <QString>

namespace zhangfang::kit
{

/// Writes what a bank is asked to transfer (银行代发文件) as .csv or .xlsx, by the name's ending: number,
/// account holder, account in full, amount, and `purpose` on every row. Nothing stands below the rows: a
/// bank's program would take it for another row. Returns how many rows were written; refusals are those of
/// exchange::createTable().
Result<qint64> writeBankList(const pay::BankList &list, const QString &purpose, QDateTime writtenAtUtc,
                             const QString &path);

} // namespace zhangfang::kit
