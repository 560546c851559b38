#pragma once

#include "core/base/result.h"
#include "core/charter/terms.h"

#include <QByteArray>
#include <QLatin1String>

namespace zhangfang::charter
{

/// Reads the terms from the JSON of `terms set` and of the file; docs/terms.md lists keys, units, defaults.
///
/// One object; rates in basis points, all numbers whole and without quotation marks. `reserves` must be
/// there (an empty list where the charter draws none); every other key has the default of `Terms`.
/// Refusals name the key: charter.terms_not_json, terms_key_twice, terms_unknown_key,
/// terms_missing_key, terms_not_… and
/// terms_out_of_range; then whatever validate() refuses.
Result<Terms> termsFromJson(const QByteArray &json);

/// The same terms as JSON, every key written out, UTF-8, indented, keys in alphabetical order, ending in a
/// line feed: equal terms give equal bytes, and reading them back gives equal terms.
QByteArray termsToJson(const Terms &terms);

/// The words that stand for these in JSON and in the file: "minutes", "workdays", "labour_fee", "points".
QLatin1String toKey(LabourMeasure measure);
/// "year_end", "day_weighted".
QLatin1String toKey(CapitalBasis basis);

} // namespace zhangfang::charter
