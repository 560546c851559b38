#include "ui/charter/reserves_edit.h"

#include "core/charter/charter_errors.h"
#include "core/charter/terms_rules.h"
#include "ui/kit/parts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace zhangfang::ui::charter
{

ReservesEdit::ReservesEdit(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::gap::kHair);
    m_lines->setSpacing(kit::gap::kHair);
    layout->addLayout(m_lines);
    QPushButton *add = kit::button(tr("Add a reserve"), "add", kit::ButtonKind::Quiet, "addReserve", this);
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}, std::nullopt);
        m_rows.back().name->setFocus();
    });
}

void ReservesEdit::addRow(const QString &name, std::optional<Rate> rate)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::gap::kSmall);
    Row row{new kit::LineEdit(line), new kit::RateEdit(line), line};
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    row.name->setObjectName(QStringLiteral("reserveName%1").arg(m_rows.size()));
    row.name->setAccessibleName(tr("Name of the reserve"));
    row.name->setPlaceholderText(tr("Name"));
    row.name->setText(name);
    row.name->setMinimumWidth(digit * 16);
    row.rate->setObjectName(QStringLiteral("reserveRate%1").arg(m_rows.size()));
    row.rate->setAccessibleName(tr("Rate of the reserve, per cent"));
    row.rate->setMaximumWidth(digit * 12);
    row.rate->setValue(rate);
    QPushButton *remove = kit::button({}, "bin", kit::ButtonKind::Quiet, "removeReserve", line);
    remove->setAccessibleName(tr("Take this reserve away"));
    remove->setToolTip(remove->accessibleName());
    layout->addWidget(row.name, 1);
    layout->addWidget(row.rate);
    layout->addWidget(kit::text(QStringLiteral("%"), kit::TextRole::Label, line));
    layout->addWidget(remove);
    m_lines->addWidget(line);
    m_rows.push_back(row);
    setFocusProxy(m_rows.front().name);
    connect(remove, &QPushButton::clicked, this, [this, line] { removeRow(line); });
}

void ReservesEdit::removeRow(const QWidget *line)
{
    const auto row = std::ranges::find(m_rows, line, &Row::line);
    if (row == m_rows.end())
        return;
    row->line->hide();
    row->line->deleteLater();
    m_rows.erase(row);
    setFocusProxy(m_rows.empty() ? nullptr : m_rows.front().name);
}

void ReservesEdit::setValue(const std::vector<charters::ReserveTerm> &reserves)
{
    while (!m_rows.empty())
        removeRow(m_rows.back().line);
    for (const charters::ReserveTerm &reserve : reserves)
        addRow(reserve.name, reserve.rate);
}

Result<std::vector<charters::ReserveTerm>> ReservesEdit::value() const
{
    std::vector<charters::ReserveTerm> reserves;
    for (const Row &row : m_rows) {
        const QString name = row.name->trimmed();
        if (name.isEmpty() && row.rate->trimmed().isEmpty())
            continue;
        ZHANGFANG_TRY_ASSIGN(const auto rate, row.rate->value());
        if (name.isEmpty())
            return Error{
                errors::kReserveNameLength,
                {{QStringLiteral("name"), name}, {QStringLiteral("most"), charters::kMostReserveName}}};
        reserves.push_back({name, rate.value_or(Rate())});
    }
    return reserves;
}

} // namespace zhangfang::ui::charter

#include "moc_reserves_edit.cpp"
