#include "ui/distribution/source_fields.h"

#include "ui/kit/format.h"

#include <QCheckBox>

#include <initializer_list>

namespace zhangfang::ui::distribution
{

using plans::ResultStatement;
using plans::SurplusSource;

SourceFields::SourceFields(kit::Form &form, const Clock &clock, Year year, Money runWages, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_year(year)
    , m_runWages(runWages)
    , m_byLines(new QCheckBox(tr("Income less wages, costs and tax"), &form))
    , m_income(new kit::MoneyEdit(&form))
    , m_wages(new kit::MoneyEdit(&form))
    , m_otherCosts(new kit::MoneyEdit(&form))
    , m_incomeTax(new kit::MoneyEdit(&form))
    , m_document(new kit::LineEdit(&form))
    , m_preparedBy(new kit::LineEdit(&form))
    , m_preparedOn(new kit::DateEdit(clock, &form))
{
    addFields(year);
    showLines(false);
    for (kit::LineEdit *field : std::initializer_list<kit::LineEdit *>{
             m_income, m_wages, m_otherCosts, m_incomeTax, m_document, m_preparedBy, m_preparedOn})
        connect(field, &QLineEdit::textEdited, this, &SourceFields::edited);
    connect(m_wages, &QLineEdit::textEdited, this, &SourceFields::tellDifference);
    connect(m_byLines, &QCheckBox::toggled, this, [this](bool on) {
        if (on && m_wages->trimmed().isEmpty())
            m_wages->setValue(m_runWages);
        showLines(on);
        Q_EMIT edited();
    });
}

void SourceFields::addFields(Year year)
{
    const QString yuan = tr("yuan");
    m_form.add({.objectName = "byLines", .label = tr("How it comes about"), .widthInDigits = 0}, m_byLines);
    m_form.add({.objectName = "income",
                .label = tr("Income"),
                .unit = yuan,
                .hint = tr("Operating and other income, return on investment")},
               m_income);
    m_form.add({.objectName = "wages", .label = tr("Wages"), .unit = yuan}, m_wages);
    m_form.add({.objectName = "otherCosts",
                .label = tr("Other costs"),
                .unit = yuan,
                .hint = tr("All costs of the year that are no wages")},
               m_otherCosts);
    m_form.add({.objectName = "incomeTax", .label = tr("Income tax"), .unit = yuan}, m_incomeTax);
    m_form.add({.objectName = "sourceDocument",
                .label = tr("Source"),
                .hint = tr("For example: surplus statement %1").arg(year.number),
                .widthInDigits = 26},
               m_document);
    m_form.add({.objectName = "sourceBy", .label = tr("Prepared by")}, m_preparedBy);
    m_form.add({.objectName = "sourceOn", .label = tr("Prepared on")}, m_preparedOn);
}

bool SourceFields::withLines() const
{
    return m_byLines->isChecked();
}

void SourceFields::showLines(bool shown)
{
    for (const QWidget *field :
         std::initializer_list<const QWidget *>{m_income, m_wages, m_otherCosts, m_incomeTax})
        m_form.setFieldVisible(field, shown);
    tellDifference();
}

void SourceFields::tellDifference()
{
    const auto wages = m_wages->value();
    const QString runs = tr("Pay runs of %1: %2").arg(QString::number(m_year.number), kit::money(m_runWages));
    if (wages && *wages)
        m_form.setHint(m_wages, tr("%1; difference %2").arg(runs, kit::money(**wages - m_runWages)));
    else
        m_form.setHint(m_wages, runs);
}

void SourceFields::propose(const SurplusSource &source)
{
    m_document->setText(source.document);
    m_preparedBy->setText(source.preparedBy);
    m_preparedOn->setValue(source.preparedOn);
    if (!source.statement)
        return;
    m_income->setValue(source.statement->income);
    m_wages->setValue(source.statement->wages);
    m_otherCosts->setValue(source.statement->otherCosts);
    m_incomeTax->setValue(source.statement->incomeTax);
    m_byLines->setChecked(true);
}

std::optional<Money> SourceFields::surplusOfLines() const
{
    const auto source = readQuietly();
    return source && source->statement ? std::optional(source->statement->surplus()) : std::nullopt;
}

std::optional<SurplusSource> SourceFields::readQuietly() const
{
    bool readable = true;
    const auto read = [&readable](const auto *field) {
        const auto value = field->value();
        readable = readable && bool(value);
        return value ? *value : std::nullopt;
    };
    SurplusSource source{m_document->trimmed(), m_preparedBy->trimmed(), read(m_preparedOn), std::nullopt};
    // A statement begins with its income: before that nothing can be said against it.
    if (withLines() && !m_income->trimmed().isEmpty())
        source.statement = ResultStatement{read(m_income).value_or(Money()), read(m_wages).value_or(Money()),
                                           read(m_otherCosts).value_or(Money()),
                                           read(m_incomeTax).value_or(Money()), m_runWages};
    return readable ? std::optional(source) : std::nullopt;
}

SurplusSource SourceFields::take()
{
    SurplusSource source{m_document->trimmed(), m_preparedBy->trimmed(), m_form.take(*m_preparedOn),
                         std::nullopt};
    if (withLines())
        source.statement = ResultStatement{m_form.require(*m_income).value_or(Money()),
                                           m_form.require(*m_wages).value_or(Money()),
                                           m_form.take(*m_otherCosts).value_or(Money()),
                                           m_form.take(*m_incomeTax).value_or(Money()), m_runWages};
    return source;
}

} // namespace zhangfang::ui::distribution

#include "moc_source_fields.cpp"
