#pragma once

#include "ui/kit/desk.h"

#include <QFrame>

#include <map>

class QToolButton;
class QVBoxLayout;

namespace zhangfang::ui::shell
{

/// The pages at the left edge; folded it is a rail of icons.
class SideBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void setCurrent(kit::PageId page);
    /// Folded: icons alone, with tool tips.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void chosen(zhangfang::kit::PageId page);
    void helpWanted();

private:
    QToolButton *addItem(QVBoxLayout &column, const char *icon, const QString &title, const QString &name);
    void dress();

    std::map<kit::PageId, QToolButton *> m_items;
    std::map<QToolButton *, const char *> m_icons;
    bool m_folded = false;
};

} // namespace zhangfang::ui::shell
