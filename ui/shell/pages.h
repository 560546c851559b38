#pragma once

#include "ui/kit/page.h"

#include <QCoreApplication>
#include <QString>

#include <span>

namespace zhangfang::ui::shell
{

/// A page as the side bar knows it.
struct PageEntry {
    kit::PageId id;
    const char *icon;
    const char *title; ///< English, context "Pages"
    bool atBottom;     ///< below the pages of the year
    kit::Page *(*make)(kit::Desk &desk, QWidget *parent);
};

/// All pages, in the order of the side bar.
std::span<const PageEntry> allPages();

QString titleOf(const PageEntry &entry);

} // namespace zhangfang::ui::shell
