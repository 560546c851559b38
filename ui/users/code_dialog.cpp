#include "ui/users/code_dialog.h"

#include "core/store/coop_file.h"
#include "ui/kit/format.h"
#include "ui/kit/sentences.h"
#include "ui/papers/paper_preview.h"
#include "ui/papers/papers.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zhangfang::ui::users
{

CodeDialog::CodeDialog(kit::Desk &desk, const store::RecoveryCode &code, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_code(code.toString())
    , m_message(new kit::MessageBar(this))
{
    setObjectName(QStringLiteral("codeDialog"));
    setWindowTitle(tr("Recovery code"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kit::gap::kHuge, kit::gap::kLarge, kit::gap::kHuge, kit::gap::kLarge);
    layout->setSpacing(kit::gap::kMiddle);
    layout->addWidget(kit::text(windowTitle(), kit::TextRole::CardTitle, this));
    layout->addWidget(m_message);
    QLabel *shown = kit::text(m_code, kit::TextRole::PageTitle, this);
    shown->setObjectName(QStringLiteral("recoveryCode"));
    shown->setAccessibleName(windowTitle());
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(shown, 0, Qt::AlignHCenter);
    QLabel *words =
        kit::text(tr("Whoever lost the password comes in again with this code. It is shown this once. Print "
                     "it or write it down, and lock it away, apart from the computer; without it a lost "
                     "password cannot be replaced, and the books can only be looked at."),
                  kit::TextRole::Base, this);
    words->setWordWrap(true);
    layout->addWidget(words);
    layout->addStretch(1);
    layout->addWidget(kit::hairline(this));
    auto *row = new QHBoxLayout;
    QPushButton *paper = kit::button(tr("Print…"), "print", kit::ButtonKind::Plain, "printCode", this);
    QPushButton *kept =
        kit::button(tr("It is kept safe"), nullptr, kit::ButtonKind::Primary, "codeKept", this);
    row->addWidget(paper);
    row->addStretch(1);
    row->addWidget(kept);
    layout->addLayout(row);
    for (QPushButton *each : {paper, kept})
        each->setAutoDefault(false);
    connect(paper, &QPushButton::clicked, this, &CodeDialog::print);
    connect(kept, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 62);
}

void CodeDialog::print()
{
    print::PaperTable table;
    table.title = tr("Recovery code of the books");
    table.asAt = kit::date(m_desk.clock().today());
    table.columns = {{tr("Item")}, {tr("Content")}};
    table.rows = {
        {tr("File"), m_desk.file().fileName()},
        {tr("Recovery code"), m_code},
        {tr("Made by"), m_desk.file().actor().name},
        {tr("How it is used"), tr("Open the file, “Password lost…”, type the code and a new password.")},
        {tr("Keep it"), tr("Locked away, apart from the computer and from copies of the file.")},
        {tr("Received by (name, day)"), QString()}};
    if (const auto shown = papers::showPaper(m_desk, papers::tablePaper(m_desk, table), this); !shown)
        m_message->tell(kit::MessageBar::Kind::Refusal, kit::sentence(shown.error()));
}

} // namespace zhangfang::ui::users

#include "moc_code_dialog.cpp"
