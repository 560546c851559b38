#include "core/labour/crew_sheet.h"

#include "core/base/keys.h"

namespace zhangfang::labour
{

namespace
{
constexpr KeyRow<SheetState> kStates[] = {
    {SheetState::Draft, "draft"},       {SheetState::Submitted, "submitted"},
    {SheetState::Approved, "approved"}, {SheetState::Dropped, "dropped"},
    {SheetState::Voided, "voided"},
};
constexpr KeyRow<SheetForm> kForms[] = {
    {SheetForm::Grid, "grid"},
    {SheetForm::List, "list"},
    {SheetForm::Correction, "correction"},
};
} // namespace

QLatin1String toKey(SheetState state)
{
    return keyOf(kStates, state);
}

QLatin1String toKey(SheetForm form)
{
    return keyOf(kForms, form);
}

std::optional<SheetState> sheetStateFromKey(const QString &key)
{
    return valueOf(kStates, key);
}

std::optional<SheetForm> sheetFormFromKey(const QString &key)
{
    return valueOf(kForms, key);
}

} // namespace zhangfang::labour
