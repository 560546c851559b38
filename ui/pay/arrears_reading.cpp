#include "ui/pay/arrears_reading.h"

#include "core/pay/payment_register.h"

#include <iterator>

namespace zhangfang::ui::pay
{

namespace
{

constexpr std::size_t kMonthsAtOnce = 24;
/// Between two readings there is time for what somebody does meanwhile.
constexpr int kPauseMs = 50;

} // namespace

using namespace zhangfang::pay;

ArrearsReading::ArrearsReading(kit::Desk &desk, QObject *parent, qint64 personsAtOnce)
    : QObject(parent)
    , m_desk(desk)
    , m_personsAtOnce(personsAtOnce)
{
    m_reading.setInterval(kPauseMs);
    connect(&m_reading, &QTimer::timeout, this, &ArrearsReading::goOn);
}

void ArrearsReading::begin(const std::vector<MonthSums> &months, QDate day)
{
    m_sum = ArrearsSum(day);
    m_months.clear();
    for (const MonthSums &month : months) {
        if (month.runs > 0)
            m_months.push_back(month.month);
    }
    m_reading.start();
    if (m_months.size() <= kMonthsAtOnce)
        goOn();
}

void ArrearsReading::goOn()
{
    qint64 persons = 0;
    while (!m_months.empty()) {
        const auto debts = PaymentRegister(m_desk.file()).debts(m_months.back());
        if (!debts) {
            m_reading.stop();
            Q_EMIT refused(debts.error());
            return;
        }
        m_sum.add(*debts);
        m_months.pop_back();
        persons += debts->persons;
        const qint64 withAnother = persons + debts->persons;
        if (!m_months.empty() && withAnother > m_personsAtOnce)
            return;
    }
    m_reading.stop();
    Q_EMIT read(m_sum.report());
}

} // namespace zhangfang::ui::pay

#include "moc_arrears_reading.cpp"
