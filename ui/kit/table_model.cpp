#include "ui/kit/table_model.h"

#include "core/base/pinyin.h"
#include "ui/kit/format.h"

#include <algorithm>

namespace zhangfang::kit
{

namespace
{

using exchange::OutCell;
using exchange::WorkTime;

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

/// A figure as an integer in the unit of its kind, for order.
qint64 scaled(const OutCell &cell)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return std::numeric_limits<qint64>::min(); },
                          [](const QString &) { return qint64(0); },
                          [](qint64 number) { return number; },
                          [](Money amount) { return amount.fen(); },
                          [](Price price) { return price.e4(); },
                          [](Quantity quantity) { return quantity.thousandths(); },
                          [](WorkTime time) { return time.minutes; },
                          [](QDate day) { return day.toJulianDay(); },
                      },
                      cell);
}

} // namespace

int AnyTableModel::columnOf(const QByteArray &key) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (look(column).key == key)
            return column;
    }
    return -1;
}

QString shownCell(const OutCell &cell, bool asClock)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return QStringLiteral("—"); },
                          [](const QString &words) { return words; },
                          [](qint64 number) { return count(number); },
                          [](Money amount) { return money(amount); },
                          [](Price value) { return price(value); },
                          [](Quantity value) { return quantity(value); },
                          [asClock](WorkTime time) {
                              return hours(time.minutes, asClock ? HoursForm::Clock : HoursForm::Decimal);
                          },
                          [](QDate day) { return date(day); },
                      },
                      cell);
}

bool cellLess(const OutCell &a, const OutCell &b)
{
    const auto *textA = std::get_if<QString>(&a);
    const auto *textB = std::get_if<QString>(&b);
    if (textA && textB)
        return numberLess(*textA, *textB);
    return scaled(a) < scaled(b);
}

void CellSum::add(const OutCell &cell)
{
    if (std::holds_alternative<std::monostate>(cell))
        return;
    if (std::holds_alternative<std::monostate>(m_kind))
        m_kind = cell;
    m_sum += scaled(cell);
}

OutCell CellSum::sum() const
{
    const qint64 sum = m_sum;
    return std::visit(Overloaded{
                          [sum](qint64) { return OutCell(sum); },
                          [sum](Money) { return OutCell(Money::fromFen(sum)); },
                          [sum](Quantity) { return OutCell(Quantity::fromThousandths(sum)); },
                          [sum](WorkTime) { return OutCell(WorkTime{sum}); },
                          [](const auto &) { return OutCell(); },
                      },
                      m_kind);
}

QString haystackOf(const QStringList &texts, const QStringList &names)
{
    QStringList lines = texts;
    for (const QString &name : names) {
        lines += name;
        lines += pinyinInitials(name);
    }
    return lines.join(QLatin1Char('\n')).toLower();
}

QString needleOf(const QString &typed)
{
    return withoutOuterBlanks(halfWidth(typed)).toLower();
}

} // namespace zhangfang::kit

#include "moc_table_model.cpp"
