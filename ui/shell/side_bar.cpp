#include "ui/shell/side_bar.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/shell/pages.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace zhangfang::ui::shell
{

namespace
{

constexpr int kIconSize = 22;
/// Items take their full height before the room between them gets any; in a low window they stand closer.
constexpr int kItemStretch = 100;

} // namespace

SideBar::SideBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("sideBar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kit::gap::kSmall, 1, kit::gap::kSmall);
    column->setSpacing(2);
    for (const bool atBottom : {false, true}) {
        for (const PageEntry &entry : allPages()) {
            if (entry.atBottom != atBottom)
                continue;
            QToolButton *item = addItem(*column, entry.icon, titleOf(entry),
                                        QStringLiteral("page") + QLatin1String(entry.icon));
            m_items[entry.id] = item;
            connect(item, &QToolButton::clicked, this, [this, id = entry.id] { Q_EMIT chosen(id); });
        }
        if (!atBottom)
            column->addStretch(1);
    }
    QToolButton *help = addItem(*column, "help", tr("Help"), QStringLiteral("pagehelp"));
    help->setCheckable(false);
    help->setToolTip(tr("Help (F1)"));
    connect(help, &QToolButton::clicked, this, &SideBar::helpWanted);
    setFolded(false);
}

QToolButton *SideBar::addItem(QVBoxLayout &column, const char *icon, const QString &title,
                              const QString &name)
{
    auto *item = new QToolButton(this);
    item->setObjectName(name);
    item->setText(QStringLiteral("  ") + title);
    item->setToolTip(title);
    item->setAccessibleName(title);
    item->setIconSize(QSize(kIconSize, kIconSize));
    item->setCheckable(true);
    item->setAutoExclusive(true);
    item->setFocusPolicy(Qt::TabFocus);
    item->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_icons[item] = icon;
    column.addWidget(item, kItemStretch);
    return item;
}

void SideBar::setCurrent(kit::PageId page)
{
    if (const auto found = m_items.find(page); found != m_items.end())
        found->second->setChecked(true);
    dress();
}

void SideBar::setFolded(bool folded)
{
    m_folded = folded;
    setFixedWidth(folded ? kit::metrics().rail : kit::metrics().sideBar);
    for (const auto &[item, icon] : m_icons)
        item->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    dress();
}

void SideBar::dress()
{
    const kit::Tokens &colours = kit::tokens(palette());
    for (const auto &[item, icon] : m_icons)
        item->setIcon(kit::icon(icon, item->isChecked() ? colours.accent : colours.text2));
}

} // namespace zhangfang::ui::shell

#include "moc_side_bar.cpp"
