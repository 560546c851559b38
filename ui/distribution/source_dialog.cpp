#include "ui/distribution/source_dialog.h"

#include "ui/distribution/plan_words.h"
#include "ui/kit/format.h"
#include "ui/kit/parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zhangfang::ui::distribution
{

namespace
{
constexpr int kWidthInDigits = 58;

QString runsInWords(const plans::ResultStatement &statement, Year year)
{
    const Money more = statement.wagesDifference();
    if (more.isZero())
        return SourceDialog::tr("The wages are what the pay runs of %1 came to.").arg(year.number);
    const QString runs = kit::money(statement.runWages);
    if (more > Money())
        return SourceDialog::tr("The pay runs of %1 came to %2; the accounts have %3 more.")
            .arg(QString::number(year.number), runs, kit::money(more));
    return SourceDialog::tr("The pay runs of %1 came to %2; the accounts have %3 less.")
        .arg(QString::number(year.number), runs, kit::money(-more));
}

} // namespace

SourceDialog::SourceDialog(kit::Desk &desk, const plans::PlanRecord &plan, QWidget *parent)
    : QDialog(parent)
    , m_lines(new QGridLayout)
{
    const Year year = plan.plan.year;
    const plans::YearFigures &figures = plan.plan.waterfall.figures;
    setWindowTitle(tr("Where the surplus of %1 is from").arg(year.number));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kit::gap::kHuge, kit::gap::kLarge, kit::gap::kHuge, kit::gap::kLarge);
    layout->setSpacing(kit::gap::kMiddle);
    layout->addWidget(kit::text(windowTitle(), kit::TextRole::CardTitle, this));
    QLabel *source = kit::text(PlanWords::source(figures.source), kit::TextRole::Base, this);
    source->setObjectName(QStringLiteral("sourceWords"));
    source->setWordWrap(true);
    layout->addWidget(source);
    m_lines->setHorizontalSpacing(kit::gap::kHuge);
    m_lines->setVerticalSpacing(kit::gap::kSmall);
    m_lines->setColumnStretch(0, 1);
    if (figures.source.statement)
        addLines(*figures.source.statement, year);
    addLine(tr("Surplus of the year (yuan)"), kit::money(figures.surplus), "sourceSurplus", true);
    layout->addLayout(m_lines);
    layout->addStretch(1);
    layout->addWidget(kit::hairline(this));
    auto *buttons = new QHBoxLayout;
    QPushButton *runs = kit::button(tr("Show the pay of %1").arg(year.number), "pay", kit::ButtonKind::Quiet,
                                    "showPay", this);
    buttons->addWidget(runs);
    buttons->addStretch(1);
    QPushButton *close = kit::button(tr("Close"), nullptr, kit::ButtonKind::Primary, "close", this);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(runs, &QPushButton::clicked, this, [this, &desk, year] {
        accept();
        desk.go({kit::PageId::Pay, {{QStringLiteral("month"), QStringLiteral("%1-12").arg(year.number)}}});
    });
    setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * kWidthInDigits);
}

void SourceDialog::addLine(const QString &what, const QString &amount, const char *objectName, bool isSum)
{
    const kit::TextRole role = isSum ? kit::TextRole::CardTitle : kit::TextRole::Base;
    const int row = m_lines->rowCount();
    m_lines->addWidget(kit::text(what, role, this), row, 0);
    QLabel *figure = kit::text(amount, role, this);
    figure->setObjectName(QString::fromLatin1(objectName));
    m_lines->addWidget(figure, row, 1, Qt::AlignRight);
}

void SourceDialog::addLines(const plans::ResultStatement &statement, Year year)
{
    addLine(tr("Income"), kit::money(statement.income), "sourceIncome");
    addLine(tr("Wages"), kit::money(-statement.wages), "sourceWages");
    addLine(tr("Other costs"), kit::money(-statement.otherCosts), "sourceOtherCosts");
    addLine(tr("Income tax"), kit::money(-statement.incomeTax), "sourceIncomeTax");
    QLabel *runs = kit::text(runsInWords(statement, year), kit::TextRole::Second, this);
    runs->setObjectName(QStringLiteral("sourceRuns"));
    runs->setWordWrap(true);
    m_lines->addWidget(runs, m_lines->rowCount(), 0, 1, 2);
}

} // namespace zhangfang::ui::distribution

#include "moc_source_dialog.cpp"
