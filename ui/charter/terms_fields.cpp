#include "ui/charter/terms_fields.h"

#include "core/charter/charter_errors.h"
#include "core/charter/term.h"
#include "core/charter/terms_rules.h"
#include "ui/charter/reserves_edit.h"
#include "ui/kit/term_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

namespace zhangfang::ui::charter
{

namespace
{

using charters::Term;
using charters::Terms;

constexpr charters::LabourMeasure kMeasures[] = {
    charters::LabourMeasure::Minutes, charters::LabourMeasure::Workdays, charters::LabourMeasure::LabourFee,
    charters::LabourMeasure::Points};
constexpr charters::CapitalBasis kBases[] = {charters::CapitalBasis::YearEnd,
                                             charters::CapitalBasis::DayWeighted};
constexpr charters::EarlyLeaverCapital kEarlyLeavers[] = {charters::EarlyLeaverCapital::DaysHeld,
                                                          charters::EarlyLeaverCapital::None};
constexpr charters::Withholding kWithholdings[] = {
    charters::Withholding::None, charters::Withholding::CapitalPart, charters::Withholding::WholeAmount};

template <typename Value, std::size_t size>
QComboBox *choice(const Value (&values)[size], QString (*word)(Value))
{
    auto *box = new QComboBox;
    for (const Value value : values)
        box->addItem(word(value));
    return box;
}

template <typename Value, std::size_t size>
void choose(QComboBox *box, const Value (&values)[size], Value value)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (values[i] == value)
            box->setCurrentIndex(int(i));
    }
}

template <typename Value, std::size_t size>
Value chosen(const QComboBox *box, const Value (&values)[size])
{
    return values[std::size_t(std::max(0, box->currentIndex()))];
}

QComboBox *unitChoice()
{
    auto *box = new QComboBox;
    for (const qint64 fen : charters::kUnitsFen)
        box->addItem(kit::TermWords::unit(int(fen)), int(fen));
    return box;
}

/// Field, label and limit of a term.
kit::FieldLook look(Term term, const char *name, int widthInDigits = 10, const QString &unit = {})
{
    return {.objectName = name,
            .label = kit::TermWords::name(term),
            .unit = unit,
            .hint = kit::TermWords::limit(term),
            .widthInDigits = widthInDigits};
}

} // namespace

TermsFields::TermsFields(kit::Form &form)
    : m_form(form)
    , m_reserves(new ReservesEdit)
    , m_mix(new QWidget)
    , m_labourRate(new kit::RateEdit)
    , m_measure(choice(kMeasures, &kit::TermWords::measure))
    , m_workday(new kit::HoursEdit)
    , m_basis(choice(kBases, &kit::TermWords::basis))
    , m_components(new QWidget)
    , m_unit(unitChoice())
    , m_earlyLeaver(choice(kEarlyLeavers, &kit::TermWords::earlyLeaver))
    , m_leaversShare(new QCheckBox(kit::TermWords::tr("They share in that year's draw")))
    , m_supervisor(new QCheckBox(kit::TermWords::tr("There is a supervisor or a supervisory board")))
    , m_withholding(choice(kWithholdings, &kit::TermWords::withholding))
    , m_payDay(new kit::CountEdit)
{
    fillMix();
    fillComponents();
    addLabourFields();
    addReserveFields();
    addCapitalFields();
    addFurtherFields();
}

void TermsFields::fillMix()
{
    auto *layout = new QHBoxLayout(m_mix);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::gap::kSmall);
    const auto add = [&](const QString &words, const char *name) {
        auto *rate = new kit::RateEdit(m_mix);
        rate->setObjectName(QString::fromLatin1(name));
        rate->setAccessibleName(words);
        rate->setMaximumWidth(rate->fontMetrics().horizontalAdvance(QLatin1Char('0')) * 11);
        QLabel *label = kit::text(words, kit::TextRole::Label, m_mix);
        label->setBuddy(rate);
        layout->addWidget(label);
        layout->addWidget(rate);
        return rate;
    };
    m_mixLabour = add(kit::TermWords::tr("labour"), "mixLabour");
    m_mixContribution = add(kit::TermWords::tr("contribution"), "mixContribution");
    m_mixEqual = add(kit::TermWords::tr("equally"), "mixEqual");
    m_mix->setFocusProxy(m_mixLabour);
}

void TermsFields::fillComponents()
{
    auto *layout = new QHBoxLayout(m_components);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::gap::kMiddle);
    const auto add = [&](const QString &words, const char *name) {
        auto *box = new QCheckBox(words, m_components);
        box->setObjectName(QString::fromLatin1(name));
        layout->addWidget(box);
        return box;
    };
    m_contribution = add(kit::TermWords::tr("contribution"), "countsContribution");
    m_reserveShare = add(kit::TermWords::tr("reserve share"), "countsReserve");
    m_subsidyShare = add(kit::TermWords::tr("subsidy share"), "countsSubsidy");
    m_donationShare = add(kit::TermWords::tr("donation share"), "countsDonation");
    layout->addStretch(1);
    m_components->setFocusProxy(m_contribution);
}

void TermsFields::addLabourFields()
{
    m_form.addHeading(kit::TermWords::tr("By labour"));
    m_form.add(look(Term::LabourRate, "labourRate", 10, QStringLiteral("%")), m_labourRate);
    m_form.add(look(Term::LabourMeasure, "labourMeasure", 20), m_measure);
    m_form.add(look(Term::MinutesPerWorkday, "workday", 10, kit::TermWords::tr("hours")), m_workday);
    m_form.add(look(Term::Unit, "unit", 12), m_unit);
}

void TermsFields::addReserveFields()
{
    m_form.addHeading(kit::TermWords::tr("Reserves"));
    m_form.add(look(Term::Reserves, "reserves", 0), m_reserves);
    m_form.add(look(Term::ReserveQuantification, "mix", 0, QStringLiteral("%")), m_mix);
    m_form.add(look(Term::LeaversShareReserve, "leaversShare", 0), m_leaversShare);
}

void TermsFields::addCapitalFields()
{
    m_form.addHeading(kit::TermWords::tr("By capital"));
    m_form.add(look(Term::CapitalComponents, "components", 0), m_components);
    m_form.add(look(Term::CapitalBasis, "capitalBasis", 24), m_basis);
    m_form.add(look(Term::EarlyLeaverCapital, "earlyLeaver", 24), m_earlyLeaver);
}

void TermsFields::addFurtherFields()
{
    m_form.addHeading(kit::TermWords::tr("Supervision, tax and pay"));
    m_form.add(look(Term::HasSupervisor, "supervisor", 0), m_supervisor);
    m_form.add(look(Term::Withholding, "withholding", 24), m_withholding);
    m_form.add(look(Term::PayDay, "payDay", 6), m_payDay);
}

void TermsFields::setTerms(const Terms &terms)
{
    m_reserves->setValue(terms.reserves);
    m_mixLabour->setValue(terms.reserveQuantification.labour);
    m_mixContribution->setValue(terms.reserveQuantification.contribution);
    m_mixEqual->setValue(terms.reserveQuantification.equal);
    m_labourRate->setValue(terms.labourRate);
    choose(m_measure, kMeasures, terms.labourMeasure);
    m_workday->setValue(qint64(terms.minutesPerWorkday));
    choose(m_basis, kBases, terms.capitalBasis);
    m_contribution->setChecked(terms.capitalComponents.contribution);
    m_reserveShare->setChecked(terms.capitalComponents.reserveShare);
    m_subsidyShare->setChecked(terms.capitalComponents.subsidyShare);
    m_donationShare->setChecked(terms.capitalComponents.donationShare);
    m_unit->setCurrentIndex(m_unit->findData(terms.unitFen));
    choose(m_earlyLeaver, kEarlyLeavers, terms.earlyLeaverCapital);
    m_leaversShare->setChecked(terms.leaversShareReserve);
    m_supervisor->setChecked(terms.hasSupervisor);
    choose(m_withholding, kWithholdings, terms.withholding);
    m_payDay->setValue(terms.payDay == 0 ? std::nullopt : std::optional(terms.payDay));
}

void TermsFields::takeMix(Terms &terms)
{
    const auto take = [this](const kit::RateEdit &field) {
        const auto rate = field.value();
        if (!rate)
            m_form.mark(m_mix, rate.error());
        return rate ? rate->value_or(Rate()) : Rate();
    };
    terms.reserveQuantification = {take(*m_mixLabour), take(*m_mixContribution), take(*m_mixEqual)};
}

void TermsFields::takeChoices(Terms &terms) const
{
    terms.labourMeasure = chosen(m_measure, kMeasures);
    terms.capitalBasis = chosen(m_basis, kBases);
    terms.capitalComponents = {m_contribution->isChecked(), m_reserveShare->isChecked(),
                               m_subsidyShare->isChecked(), m_donationShare->isChecked()};
    terms.unitFen = m_unit->currentData().toInt();
    terms.earlyLeaverCapital = chosen(m_earlyLeaver, kEarlyLeavers);
    terms.leaversShareReserve = m_leaversShare->isChecked();
    terms.hasSupervisor = m_supervisor->isChecked();
    terms.withholding = chosen(m_withholding, kWithholdings);
}

std::optional<Terms> TermsFields::read()
{
    Terms terms;
    takeChoices(terms);
    takeMix(terms);
    const auto reserves = m_reserves->value();
    if (reserves)
        terms.reserves = *reserves;
    else
        m_form.mark(m_reserves, reserves.error());
    terms.labourRate = m_form.require(*m_labourRate).value_or(terms.labourRate);
    terms.minutesPerWorkday = int(m_form.require(*m_workday).value_or(terms.minutesPerWorkday));
    terms.payDay = m_form.take(*m_payDay).value_or(0);
    if (!m_form.isSound())
        return std::nullopt;
    const auto allowed = charters::validate(terms);
    if (!allowed) {
        mark(allowed.error());
        return std::nullopt;
    }
    return terms;
}

QWidget *TermsFields::fieldOf(const Error &error) const
{
    switch (charters::termOf(error.code).value_or(Term::Withholding)) {
    case Term::Reserves:
        return m_reserves;
    case Term::ReserveQuantification:
        return m_mix;
    case Term::LabourRate:
        return m_labourRate;
    case Term::MinutesPerWorkday:
        return m_workday;
    case Term::CapitalComponents:
        return m_components;
    case Term::Unit:
        return m_unit;
    case Term::PayDay:
        return m_payDay;
    default:
        return nullptr;
    }
}

bool TermsFields::mark(const Error &error)
{
    QWidget *field = fieldOf(error);
    if (field)
        m_form.mark(field, error);
    return field != nullptr;
}

} // namespace zhangfang::ui::charter
