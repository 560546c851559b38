#include "ui/shell/pages.h"

#include "ui/meetings/meetings_page.h"

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
    {kit::PageId::Meetings, "meetings", QT_TRANSLATE_NOOP("Pages", "Meetings"), false,
     make<meetings::MeetingsPage>},
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
