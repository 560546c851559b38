#include "ui/kit/editors.h"

#include "core/base/text.h"
#include "core/money/decimal.h"
#include "core/money/working_time.h"
#include "ui/kit/format.h"
#include "ui/kit/kit_errors.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace zhangfang::kit
{

namespace
{

Error refusal(ErrorCode code, const QString &typed)
{
    return Error{code, {{QStringLiteral("text"), typed}}};
}

/// Nothing for an empty field, else what `read` makes of it.
template <typename T, typename Read>
Result<std::optional<T>> unlessEmpty(const LineEdit &field, Read read)
{
    const QString typed = field.trimmed();
    if (typed.isEmpty())
        return std::optional<T>();
    Result<T> value = read(typed);
    if (!value)
        return value.error();
    return std::optional<T>(*value);
}

/// A field of figures: to the right, selected on entry, written out when it is left.
void takeFigures(LineEdit &field)
{
    field.setAlignment(Qt::AlignRight);
    field.setSelectedOnEntry(true);
    field.setInputMethodHints(Qt::ImhFormattedNumbersOnly);
}

std::optional<QDate> dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional<QDate>(date) : std::nullopt;
}

std::optional<QDate> dayFromParts(const QStringList &parts, QDate today)
{
    if (parts.size() == 3)
        return dayOf(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
    if (parts.size() == 2)
        return dayOf(today.year(), parts[0].toInt(), parts[1].toInt());
    const QString &only = parts.first();
    if (only.size() == 8)
        return dayOf(only.left(4).toInt(), only.mid(4, 2).toInt(), only.right(2).toInt());
    return only.size() <= 2 ? dayOf(today.year(), today.month(), only.toInt()) : std::nullopt;
}

} // namespace

Result<QDate> readDay(const QString &typed, QDate today)
{
    static const QRegularExpression kForm(
        QStringLiteral("^\\d{1,8}(?:[-./年月]\\d{1,2})?(?:[-./月]\\d{1,2})?日?$"));
    static const QRegularExpression kBetween(QStringLiteral("[-./年月日]"));
    const QString text = halfWidth(withoutOuterBlanks(typed)).replace(QChar(0x2212), QLatin1Char('-'));
    if (kForm.match(text).hasMatch()) {
        if (const auto day = dayFromParts(text.split(kBetween, Qt::SkipEmptyParts), today);
            day && day->year() >= 1900)
            return *day;
    }
    return refusal(errors::kNotADay, typed);
}

MoneyEdit::MoneyEdit(QWidget *parent)
    : LineEdit(parent)
{
    takeFigures(*this);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto amount = value(); amount && *amount)
            setValue(*amount);
    });
}

Result<std::optional<Money>> MoneyEdit::value() const
{
    return unlessEmpty<Money>(*this, [](const QString &typed) { return Money::parseYuan(typed); });
}

void MoneyEdit::setValue(std::optional<Money> amount)
{
    setText(amount ? money(*amount) : QString());
}

HoursEdit::HoursEdit(QWidget *parent)
    : LineEdit(parent)
{
    takeFigures(*this);
}

Result<std::optional<qint64>> HoursEdit::value() const
{
    return unlessEmpty<qint64>(*this, [](const QString &typed) { return parseHours(typed); });
}

void HoursEdit::setValue(std::optional<qint64> minutes)
{
    setText(minutes ? hours(*minutes) : QString());
}

QuantityEdit::QuantityEdit(QWidget *parent)
    : LineEdit(parent)
{
    takeFigures(*this);
}

Result<std::optional<Quantity>> QuantityEdit::value() const
{
    return unlessEmpty<Quantity>(*this, [](const QString &typed) { return Quantity::parse(typed); });
}

void QuantityEdit::setValue(std::optional<Quantity> amount)
{
    setText(amount ? quantity(*amount) : QString());
}

PriceEdit::PriceEdit(QWidget *parent)
    : LineEdit(parent)
{
    takeFigures(*this);
}

Result<std::optional<Price>> PriceEdit::value() const
{
    return unlessEmpty<Price>(*this, [](const QString &typed) { return Price::parseYuan(typed); });
}

void PriceEdit::setValue(std::optional<Price> amount)
{
    setText(amount ? price(*amount) : QString());
}

RateEdit::RateEdit(QWidget *parent)
    : LineEdit(parent)
{
    takeFigures(*this);
}

Result<std::optional<Rate>> RateEdit::value() const
{
    return unlessEmpty<Rate>(*this, [](const QString &typed) -> Result<Rate> {
        QString figure = halfWidth(typed);
        if (figure.endsWith(QLatin1Char('%')))
            figure.chop(1);
        const Result<DecimalDigits> digits = readDigits(withoutOuterBlanks(figure));
        if (!digits)
            return refusal(errors::kNotAPercentage, typed);
        const Result<qint64> points = toScaled(*digits, 2, 6, typed);
        if (!points || !Rate::isPossible(*points))
            return refusal(errors::kNotAPercentage, typed);
        return Rate::fromBasisPoints(*points);
    });
}

void RateEdit::setValue(std::optional<Rate> rate)
{
    setText(rate ? plainDecimal(rate->basisPoints(), 2) : QString());
}

DateEdit::DateEdit(const Clock &clock, QWidget *parent)
    : LineEdit(parent)
    , m_clock(clock)
{
    setSelectedOnEntry(true);
    setPlaceholderText(tr("year-month-day"));
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::settle);
}

Result<std::optional<QDate>> DateEdit::value() const
{
    return unlessEmpty<QDate>(*this,
                              [this](const QString &typed) { return readDay(typed, m_clock.today()); });
}

void DateEdit::setValue(std::optional<QDate> day)
{
    m_told = day.value_or(QDate());
    setText(day ? date(*day) : QString());
}

void DateEdit::settle()
{
    const auto day = value();
    if (!day || !*day)
        return;
    const bool other = **day != m_told;
    setValue(*day);
    if (other)
        Q_EMIT dayChosen(m_told);
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const QString typed = halfWidth(event->text());
    const bool forward = typed == QLatin1String("+") || typed == QLatin1String("=");
    const bool back = typed == QLatin1String("-");
    const bool whole = !hasSelectedText() || selectedText() == text();
    if (!isComposing() && isEnabled() && !isReadOnly() && (forward || back) && whole) {
        const auto day = value();
        // A minus inside a date that is being typed ("2-8") belongs to it.
        const bool settled = day && *day && text() == date(**day);
        if (settled || text().isEmpty()) {
            const QDate from = settled ? **day : m_clock.today();
            setText(date(settled ? from.addDays(forward ? 1 : -1) : from));
            settle();
            selectAll();
            return;
        }
    }
    LineEdit::keyPressEvent(event);
}

CountEdit::CountEdit(QWidget *parent)
    : LineEdit(parent)
{
    takeFigures(*this);
}

Result<std::optional<int>> CountEdit::value() const
{
    return unlessEmpty<int>(*this, [](const QString &typed) -> Result<int> {
        bool understood = false;
        const int number = halfWidth(typed).remove(QLatin1Char(',')).toInt(&understood);
        if (!understood || number < 0)
            return refusal(errors::kNotACount, typed);
        return number;
    });
}

void CountEdit::setValue(std::optional<int> number)
{
    setText(number ? QString::number(*number) : QString());
}

} // namespace zhangfang::kit

#include "moc_editors.cpp"
