#include "ui/members/secret_line.h"

#include "core/people/secret_register.h"
#include "ui/kit/format.h"
#include "ui/kit/parts.h"

#include <QHBoxLayout>

namespace zhangfang::ui::members
{

QString maskedSecret(people::SecretKind kind, const QString &value)
{
    if (value.isEmpty())
        return QStringLiteral("—");
    switch (kind) {
    case people::SecretKind::Identity:
        return kit::maskedIdentityNumber(value, kit::Reader::Screen);
    case people::SecretKind::Phone:
        return kit::maskedPhone(value, kit::Reader::Screen);
    case people::SecretKind::Account:
        break;
    }
    return kit::maskedAccountNumber(value, kit::Reader::Screen);
}

SecretLine::SecretLine(kit::Desk &desk, people::SecretKind kind, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_words(kit::text({}, kit::TextRole::Base, this))
    , m_button(kit::button(tr("Show"), "eye", kit::ButtonKind::Quiet, "reveal", this))
{
    m_button->setObjectName(QStringLiteral("reveal_%1").arg(toKey(kind)));
    m_button->setProperty("fit", QStringLiteral("line"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::gap::kHair);
    layout->addStretch(1);
    layout->addWidget(m_words);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &SecretLine::reveal);
}

void SecretLine::show(const people::Person &person, const QString &value)
{
    m_person = person.id;
    m_masked = maskedSecret(m_kind, value);
    m_isShown = false;
    m_words->setText(m_masked);
    m_button->setText(tr("Show"));
    m_button->setVisible(!value.isEmpty() && !m_desk.isReadOnly());
    m_button->setAccessibleName(tr("Show the number of %1 in full").arg(person.name));
    m_button->setToolTip(tr("The journal keeps who had it shown"));
}

QString SecretLine::words() const
{
    return m_words->text();
}

void SecretLine::reveal()
{
    if (m_isShown) {
        m_words->setText(m_masked);
    } else {
        const auto shown = people::revealSecret(m_desk.file(), *m_person, m_kind);
        if (!shown) {
            Q_EMIT refused(shown.error());
            return;
        }
        m_words->setText(*shown);
        m_desk.tellChange(kit::Area::File);
    }
    m_isShown = !m_isShown;
    m_button->setText(m_isShown ? tr("Hide") : tr("Show"));
}

} // namespace zhangfang::ui::members

#include "moc_secret_line.cpp"
