#include "ui/kit/parts.h"

#include "ui/kit/icons.h"

#include <QApplication>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace zhangfang::kit
{

namespace
{

constexpr int kButtonIcon = 20;
constexpr int kBadgeIcon = 15;
constexpr int kBadgeGap = 6;
constexpr int kEmptyIcon = 36;
constexpr int kBarIcon = 20;

QLatin1String wordOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return QLatin1String("primary");
    case ButtonKind::Danger:
        return QLatin1String("danger");
    case ButtonKind::Quiet:
        return QLatin1String("quiet");
    case ButtonKind::Plain:
        break;
    }
    return QLatin1String("plain");
}

QIcon iconFor(ButtonKind kind, const char *name)
{
    const QPalette palette = QApplication::palette();
    if (kind == ButtonKind::Primary)
        return icon(name, palette.color(QPalette::Active, QPalette::HighlightedText));
    if (kind == ButtonKind::Danger)
        return icon(name, tokens(palette).err);
    if (kind == ButtonKind::Quiet)
        return icon(name, tokens(palette).accent);
    return icon(name);
}

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

/// The face of a badge.
QFontMetrics badgeMetrics()
{
    return QFontMetrics(fontOf(TextRole::Small));
}

} // namespace

QLabel *text(const QString &words, TextRole role, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    setRole(label, role);
    return label;
}

QPushButton *button(const QString &words, const char *iconName, ButtonKind kind, const char *objectName,
                    QWidget *parent)
{
    auto *made = new QPushButton(words, parent);
    made->setObjectName(QString::fromLatin1(objectName));
    made->setProperty("kind", QString(wordOf(kind)));
    made->setAutoDefault(false);
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (iconName) {
        made->setIcon(iconFor(kind, iconName));
        made->setIconSize(QSize(scaled(kButtonIcon), scaled(kButtonIcon)));
    }
    return made;
}

ElidedText::ElidedText(const QString &words, TextRole role, QWidget *parent)
    : QLabel(words, parent)
{
    setRole(this, role);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setToolTip(words);
}

void ElidedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), int(Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", true);
    return line;
}

BadgeLook badgeLook(BadgeState state, const QPalette &palette)
{
    const Tokens &colours = tokens(palette);
    switch (state) {
    case BadgeState::Draft:
        return {"circle", colours.text2, {}};
    case BadgeState::Submitted:
        return {"half-circle", colours.accent, colours.soft};
    case BadgeState::Passed:
        return {"check", colours.ok, colours.okBg};
    case BadgeState::Posted:
        return {"lock", colours.neu, colours.neuBg};
    case BadgeState::Signed:
        return {"thumb", colours.ok, colours.okBg};
    case BadgeState::Transferred:
        return {"bank", colours.ok, colours.okBg};
    case BadgeState::Due:
        return {"clock", colours.warn, colours.warnBg};
    case BadgeState::Overdue:
        return {"error", colours.err, colours.errBg};
    case BadgeState::Reversed:
        return {"undo", colours.neu, colours.neuBg};
    case BadgeState::ReadOnly:
        return {"eye", colours.neu, colours.neuBg};
    case BadgeState::Planned:
        return {"calendar", colours.text2, {}};
    }
    return {"circle", colours.text2, {}};
}

int badgeWidth(const QString &word)
{
    return gap::kSmall + scaled(kBadgeIcon) + kBadgeGap + badgeMetrics().horizontalAdvance(word) +
           gap::kSmall;
}

QRect paintBadge(QPainter &painter, const QRect &box, BadgeState state, const QString &word,
                 const QPalette &palette)
{
    const BadgeLook look = badgeLook(state, palette);
    const int height = std::min(metrics().badge, box.height());
    QRect badge(box.left(), box.top() + (box.height() - height) / 2, std::min(badgeWidth(word), box.width()),
                height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.ground.isValid() ? QPen(Qt::NoPen) : QPen(palette.color(QPalette::Dark)));
    painter.setBrush(look.ground.isValid() ? QBrush(look.ground) : palette.brush(QPalette::Base));
    painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const double ratio = painter.device()->devicePixelRatioF();
    const int side = scaled(kBadgeIcon);
    const QPixmap picture = iconPixmap(look.icon, side, look.text, ratio);
    painter.drawPixmap(QPoint(badge.left() + gap::kSmall, badge.top() + (height - side) / 2), picture);
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(look.text);
    painter.drawText(badge.adjusted(gap::kSmall + side + kBadgeGap, 0, -gap::kHair, 0),
                     int(Qt::AlignLeft | Qt::AlignVCenter), word);
    painter.restore();
    return badge;
}

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

Badge::Badge(BadgeState state, const QString &word, QWidget *parent)
    : Badge(parent)
{
    show(state, word);
}

void Badge::show(BadgeState state, const QString &word)
{
    m_state = state;
    m_word = word;
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {badgeWidth(m_word), metrics().badge};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_state, m_word, palette());
}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(text(title, TextRole::CardTitle, this))
    , m_titleRow(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QWidget(this);
    head->setMinimumHeight(metrics().cardTitleRow);
    head->setLayout(m_titleRow);
    m_titleRow->setContentsMargins(gap::kLarge - 2, 0, gap::kLarge - 2, 0);
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch(1);
    layout->addWidget(head);
    layout->addWidget(hairline(this));
    m_body->setContentsMargins(gap::kLarge - 2, gap::kSmall, gap::kLarge - 2, gap::kMiddle);
    m_body->setSpacing(gap::kSmall);
    layout->addLayout(m_body, 1);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
}

Figure::Figure(const QString &label, QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_label(text(label, TextRole::Label, this))
    , m_figure(text({}, TextRole::KeyFigure, this))
    , m_note(text({}, TextRole::Second, this))
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::kLarge - 2, gap::kMiddle, gap::kLarge - 2, gap::kMiddle);
    layout->setSpacing(gap::kHair);
    auto *head = new QHBoxLayout;
    head->setSpacing(gap::kSmall);
    m_icon->hide();
    head->addWidget(m_icon);
    head->addWidget(m_label, 1);
    layout->addLayout(head);
    layout->addWidget(m_figure);
    layout->addWidget(m_note);
    layout->addStretch(1);
    m_figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_figure->setObjectName(QStringLiteral("figure"));
}

void Figure::setLabel(const QString &label)
{
    m_label->setText(label);
}

void Figure::show(const QString &figure, const QString &note)
{
    m_figure->setText(figure);
    m_figure->setAccessibleName(m_label->text() + QLatin1Char(' ') + figure);
    m_note->setText(note);
}

QString Figure::figure() const
{
    return m_figure->text();
}

void Figure::setWarning(bool on)
{
    setProperty("bar", on ? QStringLiteral("warn") : QString());
    m_label->setProperty("tone", on ? QStringLiteral("warn") : QString());
    m_icon->setVisible(on);
    if (on)
        m_icon->setPixmap(iconPixmap("clock", scaled(kBarIcon), tokens(palette()).warn, devicePixelRatioF()));
    restyle(this);
    restyle(m_label);
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_words(text({}, TextRole::Base, this))
    , m_action(button({}, nullptr, ButtonKind::Quiet, "messageAction", this))
    , m_close(button(tr("Hide"), nullptr, ButtonKind::Quiet, "messageClose", this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_words->setObjectName(QStringLiteral("messageWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap::kMiddle, gap::kHair, gap::kSmall, gap::kHair);
    layout->setSpacing(gap::kMiddle);
    layout->addWidget(m_icon);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_act; // which may tell or clear the bar, and so drop what it is called from
        if (act)
            act();
    });
    hide();
}

void MessageBar::tell(Kind kind, const QString &headline, const QString &rest, const QString &action,
                      std::function<void()> act)
{
    const bool refusal = kind == Kind::Refusal;
    const bool info = kind == Kind::Info;
    const Tokens &colours = tokens(palette());
    setProperty("bar", refusal ? QStringLiteral("err")
                       : info  ? QStringLiteral("info")
                               : QStringLiteral("warn"));
    restyle(this);
    const QColor colour = refusal ? colours.err : info ? colours.accent : colours.warn;
    m_icon->setPixmap(iconPixmap(refusal ? "error"
                                 : info  ? "check-circle"
                                         : "warn",
                                 scaled(kBarIcon), colour, devicePixelRatioF()));
    QString words = QStringLiteral("<b>%1</b>").arg(headline.toHtmlEscaped());
    if (!rest.isEmpty())
        words += QLatin1Char(' ') + rest.toHtmlEscaped();
    m_words->setText(words);
    m_words->setAccessibleName(headline + QLatin1Char(' ') + rest);
    m_act = std::move(act);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    QFrame::show();
}

void MessageBar::clear()
{
    m_words->clear();
    m_act = {};
    hide();
}

QString MessageBar::words() const
{
    return isHidden() ? QString() : m_words->accessibleName();
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_missing(text({}, TextRole::Base, this))
    , m_whatToDo(text({}, TextRole::Second, this))
    , m_action(button({}, nullptr, ButtonKind::Primary, "emptyAction", this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_missing->setProperty("strong", true);
    m_whatToDo->setWordWrap(true);
    m_whatToDo->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(gap::kSmall);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_missing, 0, Qt::AlignHCenter);
    layout->addWidget(m_whatToDo);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_act)
            m_act();
    });
}

void EmptyState::tell(const char *iconName, const QString &missing, const QString &whatToDo,
                      const QString &action, std::function<void()> act)
{
    m_icon->setPixmap(iconPixmap(iconName, scaled(kEmptyIcon), tokens(palette()).text2, devicePixelRatioF()));
    m_missing->setText(missing);
    m_whatToDo->setText(whatToDo);
    m_act = std::move(act);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int words = m_missing->sizeHint().height() + m_whatToDo->heightForWidth(width()) +
                      m_action->sizeHint().height() + 4 * gap::kMiddle;
    m_icon->setVisible(height() >= words + scaled(kEmptyIcon) + gap::kSmall);
}

QString EmptyState::missing() const
{
    return m_missing->text();
}

} // namespace zhangfang::kit

#include "moc_parts.cpp"
