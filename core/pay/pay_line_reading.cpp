#include "core/pay/pay_line_reading.h"

#include "core/base/keys.h"

namespace zhangfang::pay
{

PayLineRow payLineAt(const store::Statement &row)
{
    PayLine line{{row.id<people::PersonId>(0), row.id<labour::JobId>(1), known(Month::parse(row.text(2))),
                  known(labour::workKindFromKey(row.text(3))),
                  PayBasis{known(labour::workUnitFromKey(row.text(4))), Price::fromE4(row.integer(5)),
                           static_cast<int>(row.integer(6))},
                  row.flag(7), row.flag(8)},
                 row.integer(9),
                 Quantity::fromThousandths(row.integer(10)),
                 row.money(11)};
    return {line, row.text(12), row.text(13), row.text(14), row.text(15), static_cast<int>(row.integer(16))};
}

} // namespace zhangfang::pay
