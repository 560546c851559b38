#pragma once

#include "core/base/clock.h"
#include "core/base/month.h"
#include "core/base/result.h"
#include "core/money/money.h"
#include "core/money/price.h"
#include "core/money/rate.h"
#include "ui/kit/line_edit.h"

#include <QDate>

#include <optional>

/// Entry fields that return the type and not the text. An empty field is nothing, not a refusal; what cannot
/// be read is refused with the sentence of its room, and stays as it was typed.
namespace zhangfang::kit
{

/// The day that a person means: "8" (in the month of `today`), "2-8" (in its year), "20260208", "2026-02-08",
/// "2026.2.8", "2026年2月8日", in full or half width. Refuses kit.not_a_day.
Result<QDate> readDay(const QString &typed, QDate today);

/// Yuan: "1,234.5" is 1,234.50 when the field is left.
class MoneyEdit final : public LineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);
    Result<std::optional<Money>> value() const;
    void setValue(std::optional<Money> amount);
};

/// Hours of work as minutes: "8.75", "8:45".
class HoursEdit final : public LineEdit
{
    Q_OBJECT

public:
    explicit HoursEdit(QWidget *parent = nullptr);
    /// Minutes.
    Result<std::optional<qint64>> value() const;
    void setValue(std::optional<qint64> minutes);
};

class QuantityEdit final : public LineEdit
{
    Q_OBJECT

public:
    explicit QuantityEdit(QWidget *parent = nullptr);
    Result<std::optional<Quantity>> value() const;
    void setValue(std::optional<Quantity> quantity);
};

/// Yuan for one unit, up to four decimals.
class PriceEdit final : public LineEdit
{
    Q_OBJECT

public:
    explicit PriceEdit(QWidget *parent = nullptr);
    Result<std::optional<Price>> value() const;
    void setValue(std::optional<Price> price);
};

/// Percent with two decimals; the sign stands after the field.
class RateEdit final : public LineEdit
{
    Q_OBJECT

public:
    explicit RateEdit(QWidget *parent = nullptr);
    Result<std::optional<Rate>> value() const;
    void setValue(std::optional<Rate> rate);
};

/// A day: see readDay(); + and − step it.
class DateEdit final : public LineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(const Clock &clock, QWidget *parent = nullptr);
    Result<std::optional<QDate>> value() const;
    void setValue(std::optional<QDate> day);

Q_SIGNALS:
    /// Another day stands in the field, and it can be read.
    void dayChosen(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void settle();

    const Clock &m_clock;
    QDate m_told;
};

/// Whole numbers of heads or votes.
class CountEdit final : public LineEdit
{
    Q_OBJECT

public:
    explicit CountEdit(QWidget *parent = nullptr);
    Result<std::optional<int>> value() const;
    void setValue(std::optional<int> number);
};

} // namespace zhangfang::kit
