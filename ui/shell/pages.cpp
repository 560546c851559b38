#include "ui/shell/pages.h"

#include "ui/bin/bin_page.h"
#include "ui/changes/changes_page.h"
#include "ui/charter/charter_page.h"
#include "ui/distribution/distribution_page.h"
#include "ui/labour/work_page.h"
#include "ui/meetings/meetings_page.h"
#include "ui/members/members_page.h"
#include "ui/pay/pay_page.h"
#include "ui/shell/home_page.h"
#include "ui/shell/settings_page.h"

namespace zhangfang::ui::shell
{

namespace
{

template <typename P>
kit::Page *make(kit::Desk &desk, QWidget *parent)
{
    return new P(desk, parent);
}

constexpr PageEntry kPages[] = {
    {kit::PageId::Home, "home", QT_TRANSLATE_NOOP("Pages", "Home"), false, make<HomePage>},
    {kit::PageId::Charter, "charter", QT_TRANSLATE_NOOP("Pages", "Charter"), false,
     make<charter::CharterPage>},
    {kit::PageId::Members, "members", QT_TRANSLATE_NOOP("Pages", "Members"), false,
     make<members::MembersPage>},
    {kit::PageId::Work, "work", QT_TRANSLATE_NOOP("Pages", "Work"), false, make<work::WorkPage>},
    {kit::PageId::Pay, "pay", QT_TRANSLATE_NOOP("Pages", "Pay"), false, make<pay::PayPage>},
    {kit::PageId::Distribution, "distribution", QT_TRANSLATE_NOOP("Pages", "Distribution"), false,
     make<distribution::DistributionPage>},
    {kit::PageId::Meetings, "meetings", QT_TRANSLATE_NOOP("Pages", "Meetings"), false,
     make<meetings::MeetingsPage>},
    {kit::PageId::Bin, "bin", QT_TRANSLATE_NOOP("Pages", "Bin"), true, make<bin::BinPage>},
    {kit::PageId::Changes, "clock", QT_TRANSLATE_NOOP("Pages", "Changes"), true,
     make<changes::ChangesPage>},
    {kit::PageId::Settings, "settings", QT_TRANSLATE_NOOP("Pages", "Settings"), true, make<SettingsPage>},
};

} // namespace

std::span<const PageEntry> allPages()
{
    return kPages;
}

QString titleOf(const PageEntry &entry)
{
    return QCoreApplication::translate("Pages", entry.title);
}

} // namespace zhangfang::ui::shell
