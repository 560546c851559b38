#include "ui/pay/payment_dialog.h"

#include "core/pay/pay_errors.h"
#include "core/pay/payment_register.h"
#include "core/periods/periods_errors.h"
#include "ui/kit/format.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace zhangfang::ui::pay
{

namespace
{

/// So many persons are named one by one; the others are counted.
constexpr std::size_t kMostNamed = 8;

Money owedBy(const std::vector<PayStanding> &persons)
{
    Money sum;
    for (const PayStanding &person : persons)
        sum += person.owed();
    return sum;
}

std::vector<ErrorCode> dayRefusals()
{
    return {errors::kPaymentDayMissing, errors::kPaymentDayInFuture, errors::kPaymentDayTooEarly,
            errors::kMonthClosed, errors::kYearClosed};
}

QLabel *line(const QString &words, kit::TextRole role, QWidget *parent)
{
    QLabel *label = kit::text(words, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

PaymentDialog::PaymentDialog(kit::Desk &desk, Month month, std::vector<PayStanding> persons,
                             PaymentMethod method, QWidget *parent)
    : FormDialog(desk, tr("Pay of %1: who got it").arg(kit::monthInWords(month)),
                 tr("Record %n person(s)", nullptr, int(persons.size())), parent)
    , m_month(month)
    , m_persons(std::move(persons))
    , m_method(new QComboBox(this))
    , m_day(new kit::DateEdit(desk.clock(), this))
    , m_note(new kit::LineEdit(this))
{
    addFields(method);
    addPersons();
}

void PaymentDialog::addFields(PaymentMethod method)
{
    for (const PaymentMethod each : {PaymentMethod::Cash, PaymentMethod::Bank})
        m_method->addItem(methodWord(each), int(each));
    m_method->setCurrentIndex(m_method->findData(int(method)));
    m_day->setValue(desk().clock().today());
    form().add({.objectName = "method", .label = tr("How")}, m_method);
    form().add({.objectName = "paidOn",
                .label = tr("Day"),
                .hint = tr("The day on which the money was handed over or transferred"),
                .answersFor = dayRefusals()},
               m_day);
    if (isSingle()) {
        m_amount = new kit::MoneyEdit(this);
        m_amount->setValue(m_persons.front().owed());
        form().add({.objectName = "amount",
                    .label = tr("Amount"),
                    .unit = tr("yuan"),
                    .hint = tr("All that is owed, or a part of it. What a person gives back has a minus."),
                    .answersFor = {errors::kMoreThanOwed, errors::kPaymentZero, errors::kNothingOwed}},
                   m_amount);
    }
    form().add({.objectName = "note", .label = tr("Note"), .widthInDigits = 0}, m_note);
}

void PaymentDialog::addPersons()
{
    auto *names = new QGridLayout;
    names->setHorizontalSpacing(kit::gap::kHuge);
    names->setVerticalSpacing(kit::gap::kHair);
    names->setColumnStretch(2, 1);
    const int named = int(std::min(m_persons.size(), kMostNamed));
    for (int i = 0; i < named; ++i) {
        const PayStanding &person = m_persons[std::size_t(i)];
        names->addWidget(
            kit::text(person.personNumber + QLatin1Char(' ') + person.personName, kit::TextRole::Base, this),
            i, 0);
        names->addWidget(kit::text(kit::money(person.owed()), kit::TextRole::Base, this), i, 1,
                         Qt::AlignRight);
    }
    if (m_persons.size() > kMostNamed)
        names->addWidget(kit::text(tr("and %n more", nullptr, int(m_persons.size() - kMostNamed)),
                                   kit::TextRole::Base, this),
                         named, 0);
    const QString sum = tr("%1, owed %2 yuan of %3")
                            .arg(tr("%n person(s)", nullptr, int(m_persons.size())),
                                 kit::money(owedBy(m_persons)), kit::monthInWords(m_month));
    body()->addWidget(kit::hairline(this));
    QLabel *head = line(sum, kit::TextRole::CardTitle, this);
    head->setObjectName(QStringLiteral("whoIsPaid"));
    body()->addWidget(head);
    body()->addLayout(names);
    body()->addWidget(line(tr("A payment on record is not edited; a wrong one is taken back."),
                           kit::TextRole::Small, this));
    body()->addStretch(1);
}

bool PaymentDialog::submit()
{
    PaymentRequest request;
    request.method = static_cast<PaymentMethod>(m_method->currentData().toInt());
    request.paidOn = form().require(*m_day).value_or(QDate());
    request.note = m_note->text();
    for (const PayStanding &person : m_persons)
        request.payouts.push_back({person.person});
    if (m_amount)
        request.payouts.front().amount = form().require(*m_amount);
    if (!form().isSound())
        return false;
    if (!settled(PaymentRegister(desk().file()).pay(m_month, request)))
        return false;
    desk().tellChange(kit::Area::Pay);
    return true;
}

ReversalDialog::ReversalDialog(kit::Desk &desk, const std::vector<PaymentRow> &payments, QWidget *parent)
    : FormDialog(desk, tr("Take payments back"), tr("Take %n payment(s) back", nullptr, int(payments.size())),
                 parent)
    , m_day(new kit::DateEdit(desk.clock(), this))
    , m_reason(new kit::LineEdit(this))
{
    m_day->setValue(desk.clock().today());
    form().add({.objectName = "day", .label = tr("Day"), .answersFor = dayRefusals()}, m_day);
    form().add({.objectName = "reason",
                .label = tr("Reason"),
                .hint = tr("Stands beside the payment and in the journal"),
                .widthInDigits = 0,
                .answersFor = {errors::kPaymentReversalReasonMissing}},
               m_reason);
    Money sum;
    for (const PaymentRow &payment : payments) {
        m_payments.push_back(payment.payment.id);
        sum += payment.payment.amount;
    }
    body()->addWidget(line(
        tr("%1 yuan are owed again. The payment stays on record, and a row against it.").arg(kit::money(sum)),
        kit::TextRole::Base, this));
    body()->addStretch(1);
}

bool ReversalDialog::submit()
{
    const QDate day = form().require(*m_day).value_or(QDate());
    const QString reason = form().requireText(*m_reason);
    if (!form().isSound())
        return false;
    if (!settled(PaymentRegister(desk().file()).reverse({m_payments, day, reason})))
        return false;
    desk().tellChange(kit::Area::Pay);
    return true;
}

} // namespace zhangfang::ui::pay

#include "moc_payment_dialog.cpp"
