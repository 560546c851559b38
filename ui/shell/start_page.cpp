#include "ui/shell/start_page.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace zhangfang::ui::shell
{

namespace
{

constexpr int kWidest = 1106;
constexpr int kDoorIcon = 44;
constexpr int kSealSize = 56;

/// The program's sign: 账 on indigo.
QPixmap sign(int size, double ratio, const QPalette &palette)
{
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Active, QPalette::Highlight));
    painter.drawRoundedRect(0, 0, size, size, 6, 6);
    QFont face = kit::fontOf(kit::TextRole::PageTitle);
    face.setPixelSize(size * 5 / 8);
    painter.setFont(face);
    painter.setPen(palette.color(QPalette::Active, QPalette::HighlightedText));
    painter.drawText(QRect(0, 0, size, size), Qt::AlignCenter, QStringLiteral("账"));
    return picture;
}

QString sizeInWords(qint64 bytes)
{
    const qint64 tenths = bytes * 10 / (1024 * 1024);
    return StartPage::tr("%1.%2 MB").arg(tenths / 10).arg(tenths % 10);
}

} // namespace

StartPage::StartPage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_message(new kit::MessageBar(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    auto *room = new QWidget;
    room->setProperty("scrolled", true);
    auto *across = new QHBoxLayout(room);
    auto *middle = new QWidget(room);
    middle->setMaximumWidth(kWidest);
    across->addStretch(1);
    across->addWidget(middle, 20);
    across->addStretch(1);
    scroll->setWidget(room);
    outer->addWidget(scroll);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, kit::gap::kHuge, 0, kit::gap::kHuge);
    column->setSpacing(kit::gap::kHuge);
    column->addWidget(head());
    column->addWidget(m_message);
    auto *doors = new QHBoxLayout;
    doors->setSpacing(20);
    QPushButton *sample =
        addDoor(*doors, {"sample",
                         tr("Look at the sample cooperative"),
                         tr("A year of real size. Change what you like; your own books are not touched."),
                         {{"members", tr("Members, jobs and their rates")},
                          {"crew-sheet", tr("A whole year of working hours")},
                          {"print", tr("Distribution and payout slips ready to print")}},
                         tr("Open the sample  (1)"),
                         kit::ButtonKind::Plain,
                         "doorSample"});
    QPushButton *found = addDoor(*doors, {"seal",
                                          tr("Found my cooperative"),
                                          tr("Step by step; each step can be left out and done later."),
                                          {{"charter", tr("Take the charter's ratios")},
                                           {"members", tr("Enter or import the members")},
                                           {"work", tr("Enter jobs, then the first crew sheet")}},
                                          tr("Begin  (2)"),
                                          kit::ButtonKind::Primary,
                                          "doorFound"});
    QPushButton *open = addDoor(*doors, {"folder",
                                         tr("Open a file"),
                                         tr("Open books that are on this computer or on a stick."),
                                         {{"file", tr("Books of a cooperative (.coop)")},
                                          {"usb", tr("A copy on a stick")},
                                          {"undo", tr("A backup")}},
                                         tr("Choose a file  (3)"),
                                         kit::ButtonKind::Plain,
                                         "doorOpen"});
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(found, &QPushButton::clicked, this, &StartPage::foundingWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openingWanted);
    column->addLayout(doors);
    addRecent(*column);
    column->addStretch(1);
    found->setFocus();
}

QWidget *StartPage::head()
{
    auto *made = new QWidget(this);
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::gap::kLarge);
    auto *seal = new QLabel(made);
    seal->setPixmap(sign(kSealSize, devicePixelRatioF(), palette()));
    row->addWidget(seal);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(kit::text(tr("Zhangfang"), kit::TextRole::PageTitle, made));
    words->addWidget(
        kit::text(tr("A labour cooperative's books: kept clearly, shared fairly, open to questions"),
                  kit::TextRole::Second, made));
    row->addLayout(words, 1);
    return made;
}

QPushButton *StartPage::addDoor(QHBoxLayout &row, const Door &door)
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(kit::gap::kHuge, kit::gap::kHuge, kit::gap::kHuge, 20);
    column->setSpacing(kit::gap::kSmall);
    const QColor accent = kit::tokens(palette()).accent;
    auto *picture = new QLabel(card);
    picture->setPixmap(kit::iconPixmap(door.icon, kDoorIcon, accent, devicePixelRatioF()));
    column->addWidget(picture);
    QLabel *title = kit::text(door.title, kit::TextRole::PageTitle, card);
    title->setWordWrap(true);
    column->addWidget(title);
    QLabel *words = kit::text(door.words, kit::TextRole::Label, card);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addSpacing(kit::gap::kSmall);
    for (const auto &[icon, point] : door.points) {
        auto *line = new QHBoxLayout;
        auto *mark = new QLabel(card);
        mark->setPixmap(kit::iconPixmap(icon, 20, kit::tokens(palette()).text2, devicePixelRatioF()));
        line->addWidget(mark);
        line->addWidget(kit::text(point, kit::TextRole::Base, card), 1);
        column->addLayout(line);
    }
    column->addStretch(1);
    column->addSpacing(2 * kit::gap::kHuge);
    QPushButton *act = kit::button(door.action, nullptr, door.kind, door.objectName, card);
    act->setProperty("tall", QStringLiteral("big"));
    act->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    act->setAutoDefault(true);
    column->addWidget(act);
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row.addWidget(card, 1);
    return act;
}

void StartPage::addRecent(QVBoxLayout &column)
{
    const auto files = m_services.settings.recentFiles();
    if (files.empty())
        return;
    column.addWidget(kit::text(tr("Opened before"), kit::TextRole::Label, this));
    column.addSpacing(-kit::gap::kMiddle);
    for (const kit::RecentFile &file : files) {
        const QFileInfo info(file.path);
        auto *row = new QHBoxLayout;
        row->setSpacing(kit::gap::kMiddle);
        QPushButton *open = kit::button(file.coopName, "file", kit::ButtonKind::Quiet, "recentFile", this);
        open->setToolTip(QDir::toNativeSeparators(file.path));
        open->setEnabled(info.exists());
        row->addWidget(open);
        row->addWidget(kit::text(QDir::toNativeSeparators(file.path), kit::TextRole::Second, this), 1);
        const QString when = file.openedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        if (info.exists())
            row->addWidget(kit::text(when + QStringLiteral(" · ") + sizeInWords(info.size()),
                                     kit::TextRole::Second, this));
        else
            row->addWidget(new kit::Badge(kit::BadgeState::Due, tr("not there now"), this));
        connect(open, &QPushButton::clicked, this, [this, path = file.path] { Q_EMIT fileWanted(path); });
        column.addWidget(kit::hairline(this));
        column.addSpacing(-kit::gap::kLarge);
        column.addLayout(row);
        column.addSpacing(-kit::gap::kLarge);
    }
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_1:
        Q_EMIT sampleWanted();
        return;
    case Qt::Key_2:
        Q_EMIT foundingWanted();
        return;
    case Qt::Key_3:
        Q_EMIT openingWanted();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace zhangfang::ui::shell

#include "moc_start_page.cpp"
