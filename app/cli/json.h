#pragma once

#include "core/base/month.h"
#include "core/money/money.h"
#include "core/money/price.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <concepts>
#include <utility>
#include <variant>
#include <vector>

namespace zhangfang::cli
{

/// A JSON value whose members keep the order they were given in. Numbers are exact: whole, but for
/// quantities.
class Json
{
public:
    using Member = std::pair<QString, Json>;

    Json(std::nullptr_t)
        : m_value(nullptr)
    {
    }
    template <std::same_as<bool> Bool>
    Json(Bool value)
        : m_value(value)
    {
    }
    template <std::integral Integer>
    requires(!std::same_as<Integer, bool>) Json(Integer value)
        : m_value(static_cast<qint64>(value))
    {
    }
    Json(QString text)
        : m_value(std::move(text))
    {
    }
    /// A quantity of work in its unit, as an exact decimal number: 84, 6.5.
    Json(Quantity quantity)
        : m_value(Decimal{quantity.toPlain().toLatin1()})
    {
    }
    Json(const char *) = delete;
    Json(double) = delete;
    /// An amount, in fen.
    Json(Money amount)
        : m_value(amount.fen())
    {
    }
    /// "2025-12-31", or null for no date.
    Json(QDate day);
    /// "2025-12".
    Json(Month month)
        : m_value(month.toString())
    {
    }
    Json(Year year)
        : m_value(qint64{year.number})
    {
    }
    /// The value, or null.
    template <typename T>
    Json(const std::optional<T> &value)
        : Json(nullptr)
    {
        if (value)
            *this = Json(*value);
    }

    static Json object(std::vector<Member> members = {});
    static Json list(std::vector<Json> items = {});
    static Json list(const QStringList &texts);
    /// One item for each element of `range`, made by `toJson`.
    template <typename Range, typename ToJson>
    static Json listOf(const Range &range, ToJson toJson)
    {
        std::vector<Json> items;
        for (const auto &element : range)
            items.push_back(toJson(element));
        return list(std::move(items));
    }

    /// Adds a member to an object.
    Json &add(const QString &key, Json value);
    /// Adds an item to a list.
    Json &append(Json value);

    /// The value in UTF-8: the members of the whole and the rows of its lists each on a line of their own,
    /// what is deeper on one line, so that people and line tools can read it. No line end after it.
    QByteArray toUtf8() const;
    /// The value on one line.
    QByteArray toLine() const;

private:
    using Items = std::vector<Json>;
    using Members = std::vector<Member>;

    bool isCompound() const
    {
        return std::holds_alternative<Items>(m_value) || std::holds_alternative<Members>(m_value);
    }
    void write(QByteArray &out, int depth, int spreadBelow) const;

    struct Decimal {
        QByteArray digits;
    };

    std::variant<std::nullptr_t, bool, qint64, Decimal, QString, Items, Members> m_value;
};

} // namespace zhangfang::cli
