#include "ui/labour/work_page.h"

#include "ui/labour/sheet_page.h"
#include "ui/labour/work_list_page.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace zhangfang::ui::work
{

WorkPage::WorkPage(kit::Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_stack(new QStackedWidget(this))
    , m_lists(new WorkListPage(desk, m_stack))
    , m_sheet(new SheetPage(desk, m_stack))
{
    setTitle(tr("Work"));
    setBare();
    m_stack->addWidget(m_lists);
    m_stack->addWidget(m_sheet);
    body()->addWidget(m_stack);
    const auto goTo = [this](const QVariantMap &what) { this->desk().go({kit::PageId::Work, what}); };
    // Through the desk, so that the window makes room for a sheet and takes it back.
    connect(m_lists, &WorkListPage::sheetWanted, this, [this, goTo](zhangfang::labour::SheetId sheet) {
        open({{QStringLiteral("sheet"), sheet.value()}});
        goTo({{QStringLiteral("sheet"), sheet.value()}});
    });
    connect(m_sheet, &SheetPage::left, this, [this, goTo] {
        const QVariantMap lists{{QStringLiteral("tab"), QStringLiteral("sheets")}};
        open(lists);
        goTo(lists);
    });
}

kit::Page &WorkPage::shown() const
{
    return m_stack->currentWidget() == m_sheet ? static_cast<kit::Page &>(*m_sheet)
                                               : static_cast<kit::Page &>(*m_lists);
}

void WorkPage::open(const QVariantMap &what)
{
    const qint64 sheet = what.value(QStringLiteral("sheet")).toLongLong();
    if (sheet > 0) {
        showSheet(zhangfang::labour::SheetId(sheet));
        return;
    }
    m_stack->setCurrentWidget(m_lists);
    m_lists->open(what);
}

void WorkPage::showSheet(zhangfang::labour::SheetId sheet)
{
    m_stack->setCurrentWidget(m_sheet);
    m_sheet->showSheet(sheet);
}

} // namespace zhangfang::ui::work

#include "moc_work_page.cpp"
