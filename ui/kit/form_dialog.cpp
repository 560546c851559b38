#include "ui/kit/form_dialog.h"

#include "ui/kit/sentences.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace zhangfang::kit
{

namespace
{

constexpr int kTallest = 700;
constexpr int kWidthInDigits = 62;

} // namespace

FormDialog::FormDialog(Desk &desk, const QString &title, const QString &yes, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_form(new Form)
    , m_message(new MessageBar(this))
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_yes(button(yes, nullptr, ButtonKind::Primary, "yes", this))
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, gap::kLarge, 0, gap::kLarge);
    layout->setSpacing(gap::kMiddle);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(gap::kHuge, 0, gap::kHuge, 0);
    head->addWidget(text(title, TextRole::CardTitle, this));
    head->addWidget(m_message);
    layout->addLayout(head);
    auto *scrolled = new QWidget;
    scrolled->setProperty("scrolled", true);
    scrolled->setLayout(m_body);
    m_body->setContentsMargins(gap::kHuge, gap::kHair, gap::kHuge, gap::kHair);
    m_body->setSpacing(gap::kMiddle);
    m_body->addWidget(m_form);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setWidget(scrolled);
    layout->addWidget(area, 1);
    layout->addWidget(hairline(this));
    m_buttons->setContentsMargins(gap::kHuge, 0, gap::kHuge, 0);
    m_buttons->addStretch(1);
    QPushButton *no = button(tr("Not now"), nullptr, ButtonKind::Plain, "no", this);
    m_buttons->addWidget(no);
    m_buttons->addWidget(m_yes);
    layout->addLayout(m_buttons);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_yes, &QPushButton::clicked, this, &FormDialog::trySubmit);
}

void FormDialog::addSideButton(QPushButton *side)
{
    m_buttons->insertWidget(0, side);
}

void FormDialog::refuse(const Error &error)
{
    if (!m_form->mark(error))
        m_message->tell(MessageBar::Kind::Refusal, sentence(error));
}

void FormDialog::trySubmit()
{
    m_form->begin();
    m_message->clear();
    if (submit())
        accept();
    else
        m_form->focusFirstMarked();
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (auto *pressed = qobject_cast<QPushButton *>(focusWidget())) {
        pressed->click();
        return;
    }
    const auto fields = m_form->fields();
    const bool last = fields.empty() || focusWidget() == fields.back();
    if (last || event->modifiers().testFlag(Qt::ControlModifier))
        m_yes->setFocus();
    else
        focusNextChild();
    if (event->modifiers().testFlag(Qt::ControlModifier))
        trySubmit();
}

void FormDialog::focusFirstField()
{
    const auto fields = m_form->fields();
    const auto first =
        std::find_if(fields.begin(), fields.end(), [](const QWidget *field) { return field->isEnabled(); });
    if (first != fields.end())
        (*first)->setFocus();
}

void FormDialog::showEvent(QShowEvent *event)
{
    // Room that is left over stands below the contents, not between them.
    if (!m_body->expandingDirections().testFlag(Qt::Vertical))
        m_body->addStretch(1);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const QRect room = screen()->availableGeometry();
    // The scrolled area hides from the dialog how wide its contents are.
    const int contents =
        m_body->parentWidget()->sizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int width =
        std::min(std::max({digit * kWidthInDigits, sizeHint().width(), contents}), room.width() - 40);
    const int wanted = m_body->totalHeightForWidth(width) > 0 ? m_body->totalHeightForWidth(width)
                                                              : m_body->totalSizeHint().height();
    const int around = 3 * metrics().control + 4 * gap::kHuge;
    resize(width, std::min({wanted + around, kTallest, room.height() - 40}));
    QDialog::showEvent(event);
    if (!focusWidget())
        focusFirstField();
}

} // namespace zhangfang::kit

#include "moc_form_dialog.cpp"
