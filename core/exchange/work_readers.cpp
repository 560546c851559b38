#include "core/exchange/work_readers.h"

#include "core/base/text.h"
#include "core/exchange/exchange_errors.h"
#include "core/exchange/field_readers.h"
#include "core/exchange/words.h"
#include "core/money/money_errors.h"
#include "core/money/working_time.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhangfang::exchange
{

namespace
{
using labour::DayMark;
using labour::DayRecord;
using labour::EnteredAs;
using labour::WorkKind;
using labour::WorkUnit;

Error refusal(const ErrorCode &code, const QString &text)
{
    return Error{code, {{QStringLiteral("text"), text}}};
}

/// A figure without decimals, of at most 15 digits.
Result<qint64> readWhole(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A-?[0-9]{1,15}\\z"));
    const QString figure = halfWidth(text);
    if (!form.match(figure).hasMatch())
        return refusal(errors::kNotWhole, text);
    return figure.toLongLong();
}

/// A mark of the grid (考勤符号).
struct Mark {
    const char16_t *text;
    DayMark mark;
    EnteredAs enteredAs;
};

constexpr Mark kMarks[] = {
    {u"√", DayMark::Worked, EnteredAs::WholeDay},  {u"✓", DayMark::Worked, EnteredAs::WholeDay},
    {u"✔", DayMark::Worked, EnteredAs::WholeDay},  {u"☑", DayMark::Worked, EnteredAs::WholeDay},
    {u"全", DayMark::Worked, EnteredAs::WholeDay}, {u"全天", DayMark::Worked, EnteredAs::WholeDay},
    {u"半", DayMark::Worked, EnteredAs::HalfDay},  {u"半天", DayMark::Worked, EnteredAs::HalfDay},
    {u"½", DayMark::Worked, EnteredAs::HalfDay},   {u"休", DayMark::Rest, EnteredAs::Mark},
    {u"休息", DayMark::Rest, EnteredAs::Mark},     {u"off", DayMark::Rest, EnteredAs::Mark},
    {u"假", DayMark::Excused, EnteredAs::Mark},    {u"请假", DayMark::Excused, EnteredAs::Mark},
    {u"leave", DayMark::Excused, EnteredAs::Mark},
};

/// Kinds of leave that name their reason themselves.
constexpr const char16_t *kLeaves[] = {u"事假", u"病假", u"婚假", u"丧假",
                                       u"产假", u"年假", u"公假", u"工伤"};

std::optional<DayCell> markedDay(const QString &text)
{
    const QString plain = normalisedCode(text).toLower();
    const auto mark =
        std::ranges::find_if(kMarks, [&](const Mark &one) { return plain == QStringView(one.text); });
    if (mark != std::end(kMarks))
        return DayCell{DayRecord{mark->mark, WorkKind::Normal, 0, {}, mark->enteredAs}, {}};
    const bool isLeave =
        std::ranges::any_of(kLeaves, [&](const char16_t *leave) { return plain == QStringView(leave); });
    if (isLeave)
        return DayCell{DayRecord{DayMark::Excused, WorkKind::Normal, 0, {}, EnteredAs::Mark}, plain};
    return std::nullopt;
}

Result<DayCell> workdayOf(const QString &text)
{
    const auto days = Quantity::parse(text);
    const auto isDays = [&](qint64 thousandths) { return days && days->thousandths() == thousandths; };
    if (!isDays(1'000) && !isDays(500))
        return refusal(errors::kNotAWorkday, text);
    const auto enteredAs = isDays(1'000) ? EnteredAs::WholeDay : EnteredAs::HalfDay;
    return DayCell{DayRecord{DayMark::Worked, WorkKind::Normal, 0, {}, enteredAs}, {}};
}

} // namespace

Result<Money> readMoney(const Cell &cell, MoneyUnit unit)
{
    ZHANGFANG_TRY_ASSIGN(const QString text, readText(cell));
    if (unit == MoneyUnit::Yuan)
        return Money::parseYuan(text);
    ZHANGFANG_TRY_ASSIGN(const qint64 fen, readWhole(text));
    return Money::fromFen(fen);
}

Result<Price> readPrice(const Cell &cell, MoneyUnit unit)
{
    constexpr qint64 kE4OfFen = 100;
    constexpr qint64 kMostFen = 10'000'000'000; // Price's own limit, 10⁸ yuan
    ZHANGFANG_TRY_ASSIGN(const QString text, readText(cell));
    if (unit == MoneyUnit::Yuan)
        return Price::parseYuan(text);
    ZHANGFANG_TRY_ASSIGN(const qint64 fen, readWhole(text));
    if (fen < 0)
        return refusal(errors::kNegativePrice, text);
    if (fen >= kMostFen)
        return refusal(errors::kAmountTooLarge, text);
    return Price::fromE4(fen * kE4OfFen);
}

Result<Quantity> readQuantity(const Cell &cell)
{
    ZHANGFANG_TRY_ASSIGN(const QString text, readText(cell));
    return Quantity::parse(text);
}

Result<DayCell> readDayCell(const Cell &cell, TimeUnit unit)
{
    ZHANGFANG_TRY_ASSIGN(const QString text, readText(cell));
    if (const auto marked = markedDay(text))
        return *marked;
    const bool hasFigure = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    if (!hasFigure)
        return refusal(errors::kNotWorkingTime, text);
    if (unit == TimeUnit::Workdays)
        return workdayOf(text);

    // A cell that a spreadsheet holds as a time of day has seconds, which no timesheet means.
    const bool hasNoSeconds = cell.kind == CellKind::Duration && text.endsWith(QStringLiteral(":00"));
    const QString figure = hasNoSeconds ? text.chopped(3) : text;
    const auto minutes =
        unit == TimeUnit::Minutes && cell.kind != CellKind::Duration ? readWhole(figure) : parseHours(figure);
    if (!minutes)
        return minutes.error();
    constexpr qint64 kMostMinutes = 100'000'000; // what parseHours() takes at most, and more than any day has
    if (*minutes > kMostMinutes || *minutes < -kMostMinutes)
        return refusal(errors::kAmountTooLarge, text);
    return DayCell{
        DayRecord{DayMark::Worked, WorkKind::Normal, static_cast<int>(*minutes), {}, EnteredAs::Hours}, {}};
}

Result<WorkKind> readWorkKind(const Cell &cell)
{
    static constexpr Word<WorkKind> kWords[] = {{WorkKind::Normal, u"正常|普通|日班|normal"},
                                                {WorkKind::Overtime, u"加班|overtime"},
                                                {WorkKind::Night, u"夜班|night"}};
    return readWord(cell, kWords, errors::kNotAKindOfWork);
}

Result<WorkKind> kindInRemark(const QString &remark)
{
    static const QRegularExpression denied(QStringLiteral("[不非无没未].{0,2}(?:加班|夜班)"));
    if (remark.isEmpty())
        return WorkKind::Normal;
    const QString plain = halfWidth(remark).toLower();
    const bool isOvertime =
        plain.contains(QStringLiteral("加班")) || plain.contains(QStringLiteral("overtime"));
    const bool isNight = plain.contains(QStringLiteral("夜班")) || plain == QStringLiteral("night");
    if ((isOvertime && isNight) || denied.match(plain).hasMatch())
        return refusal(errors::kKindUnclear, remark);
    return isOvertime ? WorkKind::Overtime : isNight ? WorkKind::Night : WorkKind::Normal;
}

Result<WorkUnit> readWorkUnit(const Cell &cell)
{
    static constexpr Word<WorkUnit> kWords[] = {{WorkUnit::Hour, u"小时|工时|计时|时|hour|hours|hourly"},
                                                {WorkUnit::Day, u"工日|计日|天|日|day|days|daily"},
                                                {WorkUnit::Piece, u"计件|件|piece|pieces"},
                                                {WorkUnit::Area, u"面积|亩|平方米|area"},
                                                {WorkUnit::LumpSum, u"包干|总价|lump sum|lump_sum"}};
    return readWord(cell, kWords, errors::kNotAWorkUnit);
}

} // namespace zhangfang::exchange
