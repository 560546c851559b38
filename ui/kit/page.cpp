#include "ui/kit/page.h"

#include "ui/kit/sentences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zhangfang::kit
{

Page::Page(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(text({}, TextRole::PageTitle, this))
    , m_subtitle(text({}, TextRole::Second, this))
    , m_state(new Badge(this))
    , m_back(button({}, "chevron-left", ButtonKind::Quiet, "back", this))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_words(new QHBoxLayout)
    , m_choosers(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_message(new MessageBar(this))
    , m_body(new QVBoxLayout)
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::kLarge, gap::kMiddle, gap::kLarge, gap::kMiddle);
    layout->setSpacing(gap::kMiddle);
    m_words->setSpacing(gap::kMiddle);
    m_words->addWidget(m_back);
    m_back->hide();
    m_words->addWidget(m_title);
    m_words->addLayout(m_choosers);
    m_words->addWidget(m_subtitle);
    m_words->addWidget(m_state);
    m_words->addStretch(1);
    m_buttons->setSpacing(gap::kSmall);
    m_head->setSpacing(gap::kMiddle);
    m_head->addLayout(m_words, 1);
    m_head->addLayout(m_buttons);
    m_head->setAlignment(m_buttons, Qt::AlignRight | Qt::AlignVCenter);
    m_title->setMinimumHeight(metrics().titleRow);
    m_subtitle->hide();
    layout->addLayout(m_head);
    layout->addWidget(m_message);
    m_body->setSpacing(gap::kMiddle);
    layout->addLayout(m_body, 1);
    connect(&desk, &Desk::changed, this, [this](Areas areas) {
        if (!(areas & shows()))
            return;
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void Page::open(const QVariantMap &) {}

QString Page::title() const
{
    return m_title->text();
}

void Page::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    reload();
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::setBack(const QString &words, const std::function<void()> &act)
{
    m_back->setToolTip(words);
    m_back->setAccessibleName(words);
    m_back->show();
    connect(m_back, &QPushButton::clicked, this, act);
}

void Page::setBare()
{
    m_title->hide();
    layout()->setContentsMargins(0, 0, 0, 0);
}

void Page::setSubtitle(const QString &words)
{
    m_subtitle->setText(words);
    m_subtitle->setVisible(!words.isEmpty());
}

void Page::setState(BadgeState state, const QString &word)
{
    m_state->show(state, word);
}

void Page::clearState()
{
    m_state->show(BadgeState::Draft, {});
}

QPushButton *Page::addButton(const QString &words, const char *iconName, ButtonKind kind,
                             const char *objectName)
{
    QPushButton *made = button(words, iconName, kind, objectName, this);
    m_buttons->addWidget(made);
    return made;
}

QPushButton *Page::addWriteButton(const QString &words, const char *iconName, ButtonKind kind,
                                  const char *objectName)
{
    QPushButton *made = addButton(words, iconName, kind, objectName);
    made->setVisible(!m_desk.isReadOnly());
    return made;
}

void Page::refuse(const Error &error, const QString &action, std::function<void()> act)
{
    m_message->tell(MessageBar::Kind::Refusal, sentence(error), {}, action, std::move(act));
}

bool Page::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    // Titles and buttons come and go with what the page shows.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitHead();
    return handled;
}

void Page::fitHead()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const bool fits = m_words->sizeHint().width() + gap::kMiddle + m_buttons->sizeHint().width() <= room;
    m_head->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace zhangfang::kit

#include "moc_page.cpp"
