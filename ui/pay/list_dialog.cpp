#include "ui/pay/list_dialog.h"

#include "ui/kit/sentences.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

namespace zhangfang::ui::pay
{

namespace
{
constexpr int kWidest = 1'080;
constexpr int kTallest = 640;
constexpr int kAround = 60; ///< the screen's own bars
} // namespace

ListDialog::ListDialog(kit::Desk &desk, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_message(new kit::MessageBar(this))
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kit::gap::kLarge, kit::gap::kLarge, kit::gap::kLarge, kit::gap::kLarge);
    layout->setSpacing(kit::gap::kMiddle);
    layout->addWidget(kit::text(title, kit::TextRole::CardTitle, this));
    layout->addWidget(m_message);
    layout->addLayout(m_body, 1);
    m_buttons->setSpacing(kit::gap::kSmall);
    m_buttons->addStretch(1);
    QPushButton *close = kit::button(tr("Close"), nullptr, kit::ButtonKind::Plain, "close", this);
    m_buttons->addWidget(close);
    layout->addLayout(m_buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const QSize room = screen()->availableSize();
    resize(std::min(kWidest, room.width() - kAround), std::min(kTallest, room.height() - kAround));
}

void ListDialog::setModel(kit::AnyTableModel &model, const QByteArray &name)
{
    m_table = new kit::RegisterTable(m_desk, model, name, this);
    m_body->addWidget(m_table);
}

QPushButton *ListDialog::addButton(const QString &words, const char *iconName, kit::ButtonKind kind,
                                   const char *objectName)
{
    QPushButton *made = kit::button(words, iconName, kind, objectName, this);
    made->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, made);
    return made;
}

void ListDialog::refuse(const Error &error)
{
    m_message->tell(kit::MessageBar::Kind::Refusal, kit::sentence(error));
}

} // namespace zhangfang::ui::pay

#include "moc_list_dialog.cpp"
