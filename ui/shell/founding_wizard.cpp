#include "ui/shell/founding_wizard.h"

#include "core/people/user_register.h"
#include "ui/kit/sentences.h"
#include "ui/users/code_dialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zhangfang::ui::shell
{

namespace
{

constexpr int kTallest = 690;
constexpr int kWidthInDigits = 78;

QString wordOf(FoundingStep step)
{
    switch (step) {
    case FoundingStep::Coop:
        break;
    case FoundingStep::Terms:
        return FoundingWizard::tr("2  Charter");
    case FoundingStep::Members:
        return FoundingWizard::tr("3  Members");
    case FoundingStep::Opening:
        return FoundingWizard::tr("4  Opening balances");
    }
    return FoundingWizard::tr("1  Cooperative");
}

} // namespace

std::optional<FoundingStep> foundingStepNamed(const QString &name)
{
    static const std::pair<QString, FoundingStep> kNames[] = {
        {QStringLiteral("charter"), FoundingStep::Terms},
        {QStringLiteral("members"), FoundingStep::Members},
        {QStringLiteral("opening"), FoundingStep::Opening}};
    for (const auto &[word, step] : kNames) {
        if (word == name)
            return step;
    }
    return std::nullopt;
}

FoundingWizard::FoundingWizard(const Clock &clock, kit::Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_prompts(prompts)
    , m_message(new kit::MessageBar(this))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("foundingWizard"));
    setWindowTitle(tr("Found my cooperative"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kit::gap::kHuge, kit::gap::kLarge, kit::gap::kHuge, kit::gap::kLarge);
    layout->setSpacing(kit::gap::kMiddle);
    layout->addWidget(kit::text(windowTitle(), kit::TextRole::CardTitle, this));
    auto *head = new QHBoxLayout;
    buildHead(head);
    layout->addLayout(head);
    layout->addWidget(m_message);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->setProperty("scrolled", true);
    area->setWidget(m_stack);
    layout->addWidget(area, 1);
    layout->addWidget(kit::hairline(this));
    layout->addLayout(buildButtons());
}

FoundingWizard::FoundingWizard(Services &services, QWidget *parent)
    : FoundingWizard(services.clock, services.prompts, parent)
{
    m_settings = &services.settings;
    go(FoundingStep::Coop);
}

FoundingWizard::FoundingWizard(kit::Desk &desk, FoundingStep step, QWidget *parent)
    : FoundingWizard(desk.clock(), desk.prompts(), parent)
{
    m_desk = &desk;
    setWindowTitle(tr("Go on with the founding"));
    go(step);
}

FoundingWizard::~FoundingWizard()
{
    // The pages speak to the desk until they are gone.
    delete m_stack;
}

std::unique_ptr<store::CoopFile> FoundingWizard::takeFile()
{
    for (FoundingPage *&page : m_pages) {
        delete page;
        page = nullptr;
    }
    m_desk = nullptr;
    m_ownDesk.reset();
    return std::move(m_file);
}

void FoundingWizard::buildHead(QHBoxLayout *row)
{
    row->setSpacing(kit::gap::kSmall);
    for (std::size_t i = 0; i < kFoundingSteps; ++i) {
        m_badges[i] = new kit::Badge(kit::BadgeState::Draft, wordOf(FoundingStep(i)), this);
        row->addWidget(m_badges[i]);
    }
    row->addStretch(1);
}

QHBoxLayout *FoundingWizard::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kit::gap::kSmall);
    m_back = kit::button(tr("Back"), "chevron-left", kit::ButtonKind::Quiet, "stepBack", this);
    m_no = kit::button(tr("Not now"), nullptr, kit::ButtonKind::Plain, "no", this);
    m_later = kit::button(tr("This step later"), nullptr, kit::ButtonKind::Plain, "stepLater", this);
    m_yes = kit::button({}, nullptr, kit::ButtonKind::Primary, "yes", this);
    row->addWidget(m_back);
    row->addStretch(1);
    for (QPushButton *each : {m_no, m_later, m_yes})
        row->addWidget(each);
    for (QPushButton *each : {m_back, m_no, m_later, m_yes})
        each->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, [this] { go(FoundingStep(int(m_step) - 1)); });
    connect(m_no, &QPushButton::clicked, this, &FoundingWizard::reject);
    connect(m_later, &QPushButton::clicked, this, &FoundingWizard::goOn);
    connect(m_yes, &QPushButton::clicked, this, &FoundingWizard::carryOut);
    return row;
}

FoundingPage *FoundingWizard::make(FoundingStep step)
{
    switch (step) {
    case FoundingStep::Coop:
        break;
    case FoundingStep::Terms:
        return new TermsPage(*m_desk);
    case FoundingStep::Members:
        return new MembersStep(*m_desk);
    case FoundingStep::Opening:
        return new OpeningStep(*m_desk);
    }
    return new CoopPage(m_clock, m_prompts,
                        [this](std::unique_ptr<store::CoopFile> file, const QString &password) {
                            m_file = std::move(file);
                            m_ownDesk = std::make_unique<kit::Desk>(*m_file, m_clock, m_prompts, *m_settings);
                            m_desk = m_ownDesk.get();
                            if (!password.isEmpty())
                                protect(password);
                        });
}

void FoundingWizard::protect(const QString &password)
{
    const auto code = people::UserRegister(*m_file).protect(password);
    if (!code) {
        m_message->tell(kit::MessageBar::Kind::Refusal, kit::sentence(code.error()));
        return;
    }
    users::CodeDialog shown(*m_desk, *code, this);
    m_prompts.run(shown);
}

FoundingPage *FoundingWizard::pageOf(FoundingStep step)
{
    FoundingPage *&page = m_pages[std::size_t(step)];
    if (!page) {
        page = make(step);
        m_stack->addWidget(page);
        connect(page, &FoundingPage::changed, this, &FoundingWizard::showPlace);
        connect(page, &FoundingPage::refused, this, [this](const Error &error) {
            m_message->tell(kit::MessageBar::Kind::Refusal, kit::sentence(error));
        });
    }
    return page;
}

void FoundingWizard::go(FoundingStep step)
{
    m_step = step;
    m_message->clear();
    FoundingPage *page = pageOf(step);
    m_stack->setCurrentWidget(page);
    showPlace();
    page->setFocus();
}

void FoundingWizard::goOn()
{
    if (m_step == FoundingStep::Opening)
        accept();
    else
        go(FoundingStep(int(m_step) + 1));
}

void FoundingWizard::carryOut()
{
    m_message->clear();
    if (pageOf(m_step)->carryOut())
        goOn();
}

void FoundingWizard::showPlace()
{
    for (std::size_t i = 0; i < kFoundingSteps; ++i) {
        const bool isHere = FoundingStep(i) == m_step;
        const bool isDone = m_pages[i] && m_pages[i]->isDone();
        const bool isFileThere = i == 0 && m_desk;
        m_badges[i]->show(isHere                  ? kit::BadgeState::Submitted
                          : isDone || isFileThere ? kit::BadgeState::Passed
                                                  : kit::BadgeState::Draft,
                          wordOf(FoundingStep(i)));
    }
    const bool isFounded = m_step != FoundingStep::Coop;
    m_back->setVisible(m_step > FoundingStep::Terms);
    m_no->setText(isFounded ? tr("Finish later") : tr("Not now"));
    m_no->setVisible(m_step != FoundingStep::Opening);
    m_later->setVisible(isFounded && m_step != FoundingStep::Opening && !pageOf(m_step)->isDone());
    m_yes->setText(pageOf(m_step)->action());
}

void FoundingWizard::reject()
{
    if (m_file || m_desk)
        accept();
    else
        QDialog::reject();
}

void FoundingWizard::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (auto *pressed = qobject_cast<QPushButton *>(focusWidget()))
        pressed->click();
    else
        focusNextChild();
}

void FoundingWizard::showEvent(QShowEvent *event)
{
    const QRect room = screen()->availableGeometry();
    constexpr int kEdge = 40;
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    resize(std::min(digit * kWidthInDigits, room.width() - kEdge), std::min(kTallest, room.height() - kEdge));
    QDialog::showEvent(event);
    pageOf(m_step)->setFocus();
}

} // namespace zhangfang::ui::shell

#include "moc_founding_wizard.cpp"
