#include "ui/bin/bin_page.h"

#include "core/distribution/plan_register.h"
#include "core/exchange/table_writer.h"
#include "ui/kit/format.h"
#include "ui/kit/line_edit.h"
#include "ui/papers/paper_preview.h"

#include <QVBoxLayout>

namespace zhangfang::ui::bin
{

namespace
{

QString momentInWords(const QDateTime &moment)
{
    return moment.isValid() ? moment.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

std::vector<kit::Column<BinRow>> columns()
{
    std::vector<kit::Column<BinRow>> all = {
        kit::textColumn<BinRow>(
            "what", BinPage::tr("What"), [](const BinRow &row) { return row.what; }, 30),
        kit::textColumn<BinRow>("number", BinPage::tr("Number"),
                                [](const BinRow &row) { return row.number; }),
        kit::textColumn<BinRow>("by", BinPage::tr("Given up by"),
                                [](const BinRow &row) { return row.droppedBy; }),
        kit::textColumn<BinRow>(
            "at", BinPage::tr("On"), [](const BinRow &row) { return momentInWords(row.droppedAt); }, 17),
        kit::figureColumn<BinRow>("hours", BinPage::tr("Hours"),
                                  [](const BinRow &row) -> exchange::OutCell {
                                      if (!row.minutes)
                                          return std::monostate();
                                      return exchange::WorkTime{*row.minutes};
                                  }),
    };
    all.front().look.stretches = true;
    all.back().look.sums = false;
    return all;
}

} // namespace

BinPage::BinPage(kit::Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_model(columns(), [](const BinRow &row) { return kit::haystackOf({row.number}, {row.what}); })
    , m_table(new kit::RegisterTable(desk, m_model, "bin", this))
{
    setTitle(tr("Bin"));
    QPushButton *prints = addButton(tr("Print"), "print", kit::ButtonKind::Plain, "print");
    m_bringBack = addWriteButton(tr("Bring back"), "undo", kit::ButtonKind::Primary, "bringBack");
    setSubtitle(tr("Drafts that were given up. What is posted is reversed and never comes here."));
    m_table->setFindHint(tr("Number, title, initials"));
    m_table->setDefaultOrder("at", Qt::DescendingOrder);
    m_table->setSumRowVisible(false);
    m_table->setCounted(
        [](const std::vector<int> &rows) { return tr("%n draft(s)", nullptr, int(rows.size())); });
    m_table->setEmpty("bin", tr("The bin is empty"),
                      tr("Crew sheets and plans that you give up while they are drafts wait here."));
    body()->addWidget(m_table);
    connect(m_bringBack, &QPushButton::clicked, this, &BinPage::bringBack);
    connect(prints, &QPushButton::clicked, this, &BinPage::print);
    connect(m_table, &kit::RegisterTable::currentChanged, this, &BinPage::showChoice);
    connect(m_table, &kit::RegisterTable::activated, this, &BinPage::bringBack);
}

QWidget *BinPage::findField()
{
    return m_table->findField();
}

void BinPage::reload()
{
    const auto sheets = labour::CrewSheetBook(desk().file()).dropped();
    const auto plans = distribution::PlanRegister(desk().file()).dropped();
    if (!sheets || !plans) {
        refuse(sheets ? plans.error() : sheets.error());
        return;
    }
    std::vector<BinRow> rows;
    for (const labour::DroppedSheet &dropped : *sheets) {
        const labour::CrewSheet &sheet = dropped.summary.sheet;
        rows.push_back(
            {sheet.id, sheet.number,
             tr("Crew sheet of %1, %2").arg(kit::monthInWords(sheet.month), dropped.summary.jobNumber),
             dropped.droppedBy, dropped.droppedAt, dropped.summary.minutes});
    }
    for (const distribution::DroppedPlan &dropped : *plans) {
        const distribution::PlanSummary &plan = dropped.summary;
        rows.push_back({std::nullopt,
                        plan.number,
                        tr("Distribution of %1, round %2").arg(plan.year.number).arg(plan.round),
                        dropped.droppedBy,
                        dropped.droppedAt,
                        {}});
    }
    m_model.setRows(std::move(rows));
    showChoice();
}

void BinPage::showChoice()
{
    m_bringBack->setEnabled(m_table->currentRow().has_value());
}

void BinPage::print()
{
    message().clear();
    const QString asAt = tr("as at %1").arg(kit::dateInWords(desk().clock().today()));
    if (const auto shown = papers::showTable(desk(), *m_table, title(), asAt, this); !shown)
        refuse(shown.error());
}

void BinPage::bringBack()
{
    const auto row = m_table->currentRow();
    if (!row || desk().isReadOnly())
        return;
    message().clear();
    const BinRow chosen = m_model.row(*row);
    if (chosen.sheet)
        bringSheetBack(*chosen.sheet);
    else
        bringPlanBack(chosen.number);
}

void BinPage::bringSheetBack(labour::SheetId sheet)
{
    if (const auto back = labour::CrewSheetBook(desk().file()).bringBack(sheet); !back) {
        refuse(back.error());
        return;
    }
    desk().tellChange(kit::Area::Work);
    desk().go({kit::PageId::Work, {{QStringLiteral("sheet"), sheet.value()}}});
}

void BinPage::bringPlanBack(const QString &number)
{
    const auto back = distribution::PlanRegister(desk().file()).bringBack(number);
    if (!back) {
        refuse(back.error());
        return;
    }
    desk().tellChange(kit::Area::Plans);
    desk().go({kit::PageId::Distribution, {{QStringLiteral("plan"), number}}});
}

} // namespace zhangfang::ui::bin

#include "moc_bin_page.cpp"
