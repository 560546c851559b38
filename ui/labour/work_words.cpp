#include "ui/labour/work_words.h"

#include "ui/kit/format.h"

#include <QCoreApplication>

namespace zhangfang::ui::work
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Work)
};

} // namespace

kit::CellBadge badgeOf(core::SheetState state)
{
    switch (state) {
    case core::SheetState::Draft:
        break;
    case core::SheetState::Submitted:
        return {kit::BadgeState::Submitted, Words::tr("submitted")};
    case core::SheetState::Approved:
        return {kit::BadgeState::Passed, Words::tr("approved")};
    case core::SheetState::Dropped:
        return {kit::BadgeState::Reversed, Words::tr("in the bin")};
    case core::SheetState::Voided:
        return {kit::BadgeState::Reversed, Words::tr("voided")};
    }
    return {kit::BadgeState::Draft, Words::tr("draft")};
}

QString formWord(core::SheetForm form)
{
    switch (form) {
    case core::SheetForm::Grid:
        break;
    case core::SheetForm::List:
        return Words::tr("list");
    case core::SheetForm::Correction:
        return Words::tr("corrections");
    }
    return Words::tr("grid");
}

QString unitWord(core::WorkUnit unit)
{
    switch (unit) {
    case core::WorkUnit::Hour:
        break;
    case core::WorkUnit::Day:
        return Words::tr("workday");
    case core::WorkUnit::Piece:
        return Words::tr("piece");
    case core::WorkUnit::Area:
        return Words::tr("area");
    case core::WorkUnit::LumpSum:
        return Words::tr("lump sum");
    }
    return Words::tr("hour");
}

QString kindWord(core::WorkKind kind)
{
    switch (kind) {
    case core::WorkKind::Normal:
        break;
    case core::WorkKind::Overtime:
        return Words::tr("overtime");
    case core::WorkKind::Night:
        return Words::tr("night work");
    }
    return Words::tr("ordinary");
}

QString rateInWords(const core::JobRate &rate)
{
    QString words = kit::price(rate.price);
    if (rate.kind != core::WorkKind::Normal)
        words = kindWord(rate.kind) + QLatin1Char(' ') + words;
    return rate.from ? Words::tr("%1 from %2").arg(words, kit::date(*rate.from)) : words;
}

} // namespace zhangfang::ui::work
