#include "ui/labour/cell_words.h"

#include "core/base/text.h"
#include "core/exchange/work_readers.h"
#include "core/money/working_time.h"
#include "ui/kit/format.h"

namespace zhangfang::ui::work
{

namespace
{

using core::CellContent;
using core::DayMark;
using core::EnteredAs;
using core::GridDay;
using core::GridEntry;
using core::WorkKind;
using Sign = CellLook::Sign;

Sign signOf(const core::DayRecord &record)
{
    switch (record.mark) {
    case DayMark::Rest:
        return Sign::Rest;
    case DayMark::Excused:
        return Sign::Excused;
    case DayMark::Worked:
        break;
    }
    if (record.enteredAs == EnteredAs::WholeDay)
        return Sign::Whole;
    return record.enteredAs == EnteredAs::HalfDay ? Sign::Half : Sign::Figure;
}

Sign blankSign(const GridDay &day, LineKind line, core::SheetForm form)
{
    const bool isOpen = line == LineKind::Time && day.entries.empty() && form == core::SheetForm::Grid;
    return isOpen ? Sign::Open : Sign::Nothing;
}

Result<exchange::DayCell> readDay(const QString &typed)
{
    return exchange::readDayCell({exchange::CellKind::Text, typed}, exchange::TimeUnit::Hours);
}

/// The cell's content with other hours or another mark; its quantity stays.
Result<std::optional<CellContent>> withTime(const QString &typed, const GridEntry *now)
{
    ZHANGFANG_TRY_ASSIGN(const exchange::DayCell read, readDay(typed));
    CellContent content{read.record, read.reason};
    if (now)
        content.record.quantity = now->content.record.quantity;
    return std::optional(content);
}

Result<std::optional<CellContent>> withQuantity(const QString &typed, const GridEntry *now)
{
    ZHANGFANG_TRY_ASSIGN(const Quantity quantity, Quantity::parse(typed));
    CellContent content = now ? now->content : CellContent{};
    content.record.quantity = quantity;
    return std::optional(content);
}

Result<std::optional<CellContent>> withExtraTime(const QString &typed, LineKind line, const GridEntry *now)
{
    ZHANGFANG_TRY_ASSIGN(const qint64 minutes, parseHours(typed));
    CellContent content = now ? now->content : CellContent{};
    content.record.kind = workKindOf(line);
    content.record.enteredAs = EnteredAs::Hours;
    content.record.minutes = static_cast<int>(minutes);
    return std::optional(content);
}

/// What is left of a cell when one of its lines is cleared.
std::optional<CellContent> cleared(LineKind line, const GridEntry *now)
{
    if (!now)
        return std::nullopt;
    CellContent left = now->content;
    if (line == LineKind::Quantity)
        left.record.quantity = Quantity();
    else
        left.record.minutes = 0;
    const bool isMark = left.record.mark != DayMark::Worked;
    if ((isMark && line != LineKind::Quantity) ||
        (!isMark && left.record.minutes == 0 && left.record.quantity.isZero()))
        return std::nullopt;
    if (line != LineKind::Quantity)
        left.record.enteredAs = EnteredAs::Hours;
    return left;
}

} // namespace

core::WorkKind workKindOf(LineKind line)
{
    switch (line) {
    case LineKind::Overtime:
        return WorkKind::Overtime;
    case LineKind::Night:
        return WorkKind::Night;
    case LineKind::Time:
    case LineKind::Quantity:
        break;
    }
    return WorkKind::Normal;
}

CellLook lookOf(const GridDay &day, LineKind line, core::SheetForm form)
{
    const GridEntry *entry = day.find(workKindOf(line));
    CellLook look;
    look.overLong = line == LineKind::Time && day.isOver8Hours();
    if (!entry) {
        look.sign = blankSign(day, line, form);
        return look;
    }
    look.corrected = entry->corrections > 0;
    if (line == LineKind::Quantity) {
        look.sign = entry->quantity().isZero() ? Sign::Nothing : Sign::Figure;
        look.text = look.sign == Sign::Figure ? kit::quantity(entry->quantity()) : QString();
        return look;
    }
    look.sign = look.corrected ? Sign::Figure : signOf(entry->content.record);
    if (look.sign == Sign::Figure) {
        const bool onlyCounted = entry->minutes() == 0 && !entry->quantity().isZero();
        look.sign = onlyCounted ? Sign::Nothing : Sign::Figure;
        look.text = onlyCounted ? QString() : kit::hours(entry->minutes());
    }
    return look;
}

QString writtenCell(const GridDay &day, LineKind line)
{
    const CellLook look = lookOf(day, line, core::SheetForm::List);
    switch (look.sign) {
    case Sign::Nothing:
    case Sign::Open:
        return {};
    case Sign::Whole:
        return QStringLiteral("√");
    case Sign::Half:
        return QStringLiteral("半");
    case Sign::Rest:
        return QStringLiteral("休");
    case Sign::Excused: {
        const QString reason = day.find(workKindOf(line))->content.reason;
        return readDay(reason) ? reason : QStringLiteral("假");
    }
    case Sign::Figure:
        break;
    }
    return look.text;
}

Result<std::optional<CellContent>> readCell(const QString &typed, LineKind line, const GridDay &now)
{
    const GridEntry *entry = now.find(workKindOf(line));
    const QString plain = withoutOuterBlanks(typed);
    if (plain.isEmpty())
        return cleared(line, entry);
    switch (line) {
    case LineKind::Time:
        return withTime(plain, entry);
    case LineKind::Quantity:
        return withQuantity(plain, entry);
    case LineKind::Overtime:
    case LineKind::Night:
        break;
    }
    return withExtraTime(plain, line, entry);
}

} // namespace zhangfang::ui::work
