#include "ui/labour/work_words.h"

#include "ui/kit/format.h"

#include <QCoreApplication>

namespace zhangfang::ui::work
{

kit::CellBadge badgeOf(core::SheetState state)
{
    switch (state) {
    case core::SheetState::Draft:
        break;
    case core::SheetState::Submitted:
        return {kit::BadgeState::Submitted, QCoreApplication::translate("Work", "submitted")};
    case core::SheetState::Approved:
        return {kit::BadgeState::Passed, QCoreApplication::translate("Work", "approved")};
    case core::SheetState::Dropped:
        return {kit::BadgeState::Reversed, QCoreApplication::translate("Work", "in the bin")};
    case core::SheetState::Voided:
        return {kit::BadgeState::Reversed, QCoreApplication::translate("Work", "voided")};
    }
    return {kit::BadgeState::Draft, QCoreApplication::translate("Work", "draft")};
}

QString formWord(core::SheetForm form)
{
    switch (form) {
    case core::SheetForm::Grid:
        break;
    case core::SheetForm::List:
        return QCoreApplication::translate("Work", "list");
    case core::SheetForm::Correction:
        return QCoreApplication::translate("Work", "corrections");
    }
    return QCoreApplication::translate("Work", "grid");
}

QString unitWord(core::WorkUnit unit)
{
    switch (unit) {
    case core::WorkUnit::Hour:
        break;
    case core::WorkUnit::Day:
        return QCoreApplication::translate("Work", "workday");
    case core::WorkUnit::Piece:
        return QCoreApplication::translate("Work", "piece");
    case core::WorkUnit::Area:
        return QCoreApplication::translate("Work", "area");
    case core::WorkUnit::LumpSum:
        return QCoreApplication::translate("Work", "lump sum");
    }
    return QCoreApplication::translate("Work", "hour");
}

QString kindWord(core::WorkKind kind)
{
    switch (kind) {
    case core::WorkKind::Normal:
        break;
    case core::WorkKind::Overtime:
        return QCoreApplication::translate("Work", "overtime");
    case core::WorkKind::Night:
        return QCoreApplication::translate("Work", "night work");
    }
    return QCoreApplication::translate("Work", "ordinary");
}

QString agreementKindWord(core::AgreementKind kind)
{
    switch (kind) {
    case core::AgreementKind::Service:
        break;
    case core::AgreementKind::Works:
        return QCoreApplication::translate("Work", "works");
    case core::AgreementKind::Dispatch:
        return QCoreApplication::translate("Work", "dispatch");
    }
    return QCoreApplication::translate("Work", "service");
}

kit::CellBadge badgeOf(core::AgreementState state)
{
    switch (state) {
    case core::AgreementState::Unsigned:
        break;
    case core::AgreementState::Ahead:
        return {kit::BadgeState::Planned, QCoreApplication::translate("Work", "to come")};
    case core::AgreementState::InForce:
        return {kit::BadgeState::Passed, QCoreApplication::translate("Work", "in force")};
    case core::AgreementState::Ended:
        return {kit::BadgeState::Posted, QCoreApplication::translate("Work", "over")};
    }
    return {kit::BadgeState::Due, QCoreApplication::translate("Work", "not signed")};
}

QString rateInWords(const core::JobRate &rate)
{
    QString words = kit::price(rate.price);
    if (rate.kind != core::WorkKind::Normal)
        words = kindWord(rate.kind) + QLatin1Char(' ') + words;
    return rate.from ? QCoreApplication::translate("Work", "%1 from %2").arg(words, kit::date(*rate.from))
                     : words;
}

} // namespace zhangfang::ui::work
