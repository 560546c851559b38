#include "ui/kit/page.h"

#include "ui/kit/sentences.h"

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
    , m_choosers(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_message(new MessageBar(this))
    , m_body(new QVBoxLayout)
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::kLarge, gap::kMiddle, gap::kLarge, gap::kMiddle);
    layout->setSpacing(gap::kMiddle);
    auto *head = new QHBoxLayout;
    head->setSpacing(gap::kMiddle);
    head->addWidget(m_back);
    m_back->hide();
    head->addWidget(m_title);
    head->addLayout(m_choosers);
    head->addWidget(m_subtitle);
    head->addWidget(m_state);
    head->addStretch(1);
    m_buttons->setSpacing(gap::kSmall);
    head->addLayout(m_buttons);
    m_title->setMinimumHeight(metrics().titleRow);
    m_subtitle->hide();
    layout->addLayout(head);
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

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace zhangfang::kit

#include "moc_page.cpp"
