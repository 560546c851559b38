#include "ui/kit/choosers.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace zhangfang::kit
{

namespace
{

constexpr int kStepIcon = 18;

QToolButton *stepButton(const char *iconName, const QString &name, const char *objectName, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(QString::fromLatin1(objectName));
    made->setIcon(icon(iconName));
    made->setIconSize(QSize(scaled(kStepIcon), scaled(kStepIcon)));
    made->setAutoRaise(true);
    made->setAccessibleName(name);
    made->setToolTip(name);
    return made;
}

} // namespace

Stepper::Stepper(QWidget *parent)
    : QFrame(parent)
    , m_back(stepButton("chevron-left", tr("One back"), "stepBack", this))
    , m_words(text({}, TextRole::Base, this))
    , m_on(stepButton("chevron-right", tr("One on"), "stepOn", this))
{
    setProperty("card", true);
    setFocusPolicy(Qt::NoFocus);
    setFixedHeight(metrics().control);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setProperty("strong", true);
    m_words->setObjectName(QStringLiteral("chosen"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap::kHair, 0, gap::kHair, 0);
    layout->setSpacing(0);
    layout->addWidget(m_back);
    layout->addWidget(m_words);
    layout->addWidget(m_on);
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
}

void Stepper::show(const QString &words, const QString &widest)
{
    m_words->setText(words);
    QFont bold = font();
    bold.setBold(true);
    m_words->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(widest) + gap::kLarge);
    setAccessibleName(words);
}

void Stepper::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Minus)
        Q_EMIT stepped(-1);
    else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Plus)
        Q_EMIT stepped(1);
    else
        QFrame::keyPressEvent(event);
}

MonthChooser::MonthChooser(Month month, QWidget *parent)
    : Stepper(parent)
    , m_month(month)
{
    setMonth(month);
    connect(this, &Stepper::stepped, this, [this](int by) {
        setMonth(Month::of(m_month.firstDay().addMonths(by)));
        Q_EMIT monthChosen(m_month);
    });
}

void MonthChooser::setMonth(Month month)
{
    m_month = month;
    show(monthInWords(month), monthInWords(Month(2025, 12)));
}

YearChooser::YearChooser(Year year, QWidget *parent)
    : Stepper(parent)
    , m_year(year)
{
    setYear(year);
    connect(this, &Stepper::stepped, this, [this](int by) {
        setYear(Year{m_year.number + by});
        Q_EMIT yearChosen(m_year);
    });
}

void YearChooser::setYear(Year year)
{
    m_year = year;
    //: A year in a chooser; Chinese: %1年度
    const QString words = tr("%1").arg(year.number);
    show(words, words);
}

} // namespace zhangfang::kit

#include "moc_choosers.cpp"
