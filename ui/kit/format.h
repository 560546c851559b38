#pragma once

#include "core/base/month.h"
#include "core/money/money.h"
#include "core/money/price.h"
#include "core/money/rate.h"
#include "core/money/rounding.h"

#include <QString>

#include <span>

/// How figures, dates and secrets are written for people, on the screen and on paper alike. Everything comes
/// from integers; nothing depends on the machine's locale. Minus is U+2212, thousands are parted by commas.
namespace zhangfang::kit
{

/// "1,234.50", "−23.33": a cell of a column that carries (元) in its heading.
QString money(Money amount);
/// "¥1,234.50", "−¥23.33": an amount that stands alone or in a sentence.
QString moneyWithSign(Money amount);
/// "23.00", "1.0850": two decimals, four where it has them.
QString price(Price price);
/// "84", "6.5", "−1,200": no trailing zeros.
QString quantity(Quantity quantity);
/// "60.00%".
QString percent(Rate rate);
/// "60.00%", "−3.10%", "250.00%": a quotient in basis points that need not be a share of a whole.
QString percentFromBasisPoints(qint64 basisPoints);
/// 168 → "168", 33851 → "33,851".
QString count(qint64 number);

/// How working times are written: two decimals are exact only for multiples of 3 minutes.
enum class HoursForm {
    Short,   ///< "8.75", "6": a cell as it was typed, a figure in a sentence
    Decimal, ///< "8.75", "6.00", "1,187.75": a column and its sum
    Clock,   ///< "8:45", "6:00", "1,187:45": a column with a value that decimals cannot show
};
/// Decimal where that shows every one of `minutes` (and so their sum) exactly, else Clock.
HoursForm hoursFormFor(std::span<const qint64> minutes);
/// A working time in hours in the form of its column; one that decimals cannot show exactly comes as Clock.
QString hours(qint64 minutes, HoursForm form = HoursForm::Short);

/// numerator ÷ denominator with eight decimals, cut and not rounded, so that a pocket calculator comes to the
/// same fen: the value of one unit. `numerator` ≥ 0, `denominator` > 0.
QString unitValue(const Wide &numerator, const Wide &denominator);

/// "2026-02-08", for tables; empty for no date.
QString date(QDate day);
/// "8 February 2026", 2026年2月8日: for sentences and paper.
QString dateInWords(QDate day);
/// As dateInWords(), without the year where it is `current`.
QString dateInWords(QDate day, Year current);
/// "December 2025", 2025年12月.
QString monthInWords(Month month);
/// As monthInWords(), without the year where it is `current`: "December", 12月.
QString monthInWords(Month month, Year current);

/// Who will read a personal number; decides how much of it is shown.
enum class Reader {
    Screen, ///< the office, and the person's own slip: first 6, stars, last 4
    Roll,   ///< a list that goes round for signing: last 4
    Notice, ///< the wall: first 3, ****, last 2
};
/// The identity number as `reader` may see it. What is too short to be masked shows stars only.
QString maskedIdentityNumber(const QString &number, Reader reader);
/// "**** 5380"; nothing on a notice.
QString maskedAccountNumber(const QString &number, Reader reader);
/// "138****1234"; nothing on a notice.
QString maskedPhone(const QString &number, Reader reader);

} // namespace zhangfang::kit
