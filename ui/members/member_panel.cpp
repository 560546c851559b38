#include "ui/members/member_panel.h"

#include "ui/kit/bar_chart.h"
#include "ui/kit/format.h"
#include "ui/members/member_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zhangfang::ui::members
{

namespace
{

constexpr int kWidthInDigits = 39;
constexpr int kMinutesPerHour = 60;

QVBoxLayout *section(QVBoxLayout &layout)
{
    auto *part = new QVBoxLayout;
    part->setContentsMargins(kit::gap::kLarge, kit::gap::kSmall, kit::gap::kLarge, kit::gap::kSmall);
    part->setSpacing(kit::gap::kHair);
    layout.addLayout(part);
    return part;
}

} // namespace

MemberPanel::MemberPanel(kit::Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
{
    setProperty("card", true);
    setFixedWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * kWidthInDigits);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kit::gap::kHair, 0, kit::gap::kHair);
    layout->setSpacing(0);
    buildHead(*layout);
    layout->addWidget(kit::hairline(this));
    buildNumbers(*layout);
    layout->addWidget(kit::hairline(this));
    buildMoney(*layout);
    layout->addWidget(kit::hairline(this));
    buildHours(*layout);
    layout->addWidget(kit::hairline(this));
    buildEvents(*layout);
    layout->addStretch(1);
    layout->addWidget(kit::hairline(this));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(kit::gap::kLarge, kit::gap::kSmall, kit::gap::kLarge, kit::gap::kSmall);
    QPushButton *open =
        kit::button(tr("Open the page"), "members", kit::ButtonKind::Plain, "openMember", this);
    QPushButton *change = kit::button(tr("Change"), "edit", kit::ButtonKind::Plain, "changeSelected", this);
    change->setVisible(!desk.isReadOnly());
    buttons->setSpacing(kit::gap::kSmall);
    buttons->addWidget(open);
    buttons->addWidget(change);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &MemberPanel::pageWanted);
    connect(change, &QPushButton::clicked, this, &MemberPanel::changeWanted);
}

QLabel *MemberPanel::addLine(QVBoxLayout &into, const QString &label, bool bold)
{
    auto *line = new QHBoxLayout;
    line->addWidget(kit::text(label, kit::TextRole::Label, this));
    line->addStretch(1);
    QLabel *value = kit::text({}, kit::TextRole::Base, this);
    if (bold) {
        QFont face = value->font();
        face.setBold(true);
        value->setFont(face);
    }
    line->addWidget(value);
    into.addLayout(line);
    return value;
}

void MemberPanel::buildHead(QVBoxLayout &layout)
{
    QVBoxLayout *part = section(layout);
    auto *first = new QHBoxLayout;
    m_name = kit::text({}, kit::TextRole::PageTitle, this);
    m_name->setObjectName(QStringLiteral("panelName"));
    m_standing = new kit::Badge(this);
    first->addWidget(m_name, 1);
    first->addWidget(m_standing);
    part->addLayout(first);
    m_second = kit::text({}, kit::TextRole::Second, this);
    part->addWidget(m_second);
}

void MemberPanel::buildNumbers(QVBoxLayout &layout)
{
    QVBoxLayout *part = section(layout);
    const auto add = [&](const QString &label, people::SecretKind kind) {
        auto *line = new QHBoxLayout;
        auto *secret = new SecretLine(m_desk, kind, this);
        line->addWidget(kit::text(label, kit::TextRole::Label, this));
        line->addWidget(secret, 1);
        part->addLayout(line);
        connect(secret, &SecretLine::refused, this, &MemberPanel::refused);
        return secret;
    };
    m_identity = add(tr("Identity"), people::SecretKind::Identity);
    m_phone = add(tr("Phone"), people::SecretKind::Phone);
    m_account = add(tr("Bank account"), people::SecretKind::Account);
    m_joined = addLine(*part, tr("Joined on"));
}

void MemberPanel::buildMoney(QVBoxLayout &layout)
{
    QVBoxLayout *part = section(layout);
    m_contribution = addLine(*part, tr("Contribution"), true);
    m_contribution->setObjectName(QStringLiteral("panelContribution"));
    m_share = addLine(*part, tr("Of all contribution"));
    m_reserve = addLine(*part, tr("Reserve share"));
    m_pay = addLine(*part, tr("Labour fee of the year"), true);
    m_pay->setObjectName(QStringLiteral("panelPay"));
}

void MemberPanel::buildHours(QVBoxLayout &layout)
{
    QVBoxLayout *part = section(layout);
    auto *line = new QHBoxLayout;
    m_hoursLabel = kit::text({}, kit::TextRole::Label, this);
    m_hours = kit::text({}, kit::TextRole::Base, this);
    m_hours->setObjectName(QStringLiteral("panelHours"));
    QFont face = m_hours->font();
    face.setBold(true);
    m_hours->setFont(face);
    line->addWidget(m_hoursLabel);
    line->addStretch(1);
    line->addWidget(m_hours);
    part->addLayout(line);
    m_chart = new kit::BarChart(this);
    m_chart->setObjectName(QStringLiteral("panelChart"));
    m_chart->setCompact(true);
    part->addWidget(m_chart);
    connect(m_chart, &kit::BarChart::activated, this, [this](int month) {
        m_desk.go({kit::PageId::Work,
                   {{QStringLiteral("person"), m_number},
                    {QStringLiteral("month"), Month(m_year.number, month + 1).toString()}}});
    });
}

void MemberPanel::buildEvents(QVBoxLayout &layout)
{
    QVBoxLayout *part = section(layout);
    part->addWidget(kit::text(tr("What happened last"), kit::TextRole::Label, this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kit::gap::kSmall);
    grid->setVerticalSpacing(kit::gap::kHair);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < int(kEvents); ++i) {
        m_days[std::size_t(i)] = kit::text({}, kit::TextRole::Second, this);
        m_events[std::size_t(i)] = kit::text({}, kit::TextRole::Base, this);
        m_events[std::size_t(i)]->setWordWrap(true);
        grid->addWidget(m_days[std::size_t(i)], i, 0, Qt::AlignTop);
        grid->addWidget(m_events[std::size_t(i)], i, 1);
    }
    part->addLayout(grid);
}

void MemberPanel::show(const MemberStory &story)
{
    const people::Person &person = story.account.person;
    m_number = person.number;
    m_year = story.year;
    m_name->setText(person.name);
    const kit::CellBadge standing = standingBadge(story.account.standing);
    m_standing->show(standing.state, standing.word);
    m_second->setText(person.householdNo.isEmpty()
                          ? tr("Number %1").arg(person.number)
                          : tr("Number %1 · Household %2").arg(person.number, person.householdNo));
    m_identity->show(person, story.account.secrets.identityNumber);
    m_phone->show(person, story.account.secrets.phone);
    m_account->show(person, story.account.secrets.account);
    const auto &memberships = story.account.memberships;
    m_joined->setText(memberships.empty() ? QStringLiteral("—")
                                          : kit::date(memberships.back().span.joinedOn));
    showMoney(story);
    showHours(story);
    showEvents(story);
    setAccessibleName(person.name);
}

void MemberPanel::showMoney(const MemberStory &story)
{
    using zhangfang::members::CapitalPart;
    m_contribution->setText(kit::money(story.account.held[CapitalPart::Contribution]));
    m_share->setText(kit::percentFromBasisPoints(story.account.contributionBasisPoints));
    m_reserve->setText(kit::money(story.account.held[CapitalPart::ReserveShare]));
    m_pay->setText(kit::money(story.earned()));
}

void MemberPanel::showHours(const MemberStory &story)
{
    const auto months = story.minutesByMonth();
    const std::vector<qint64> minutes(months.begin(), months.end());
    const kit::HoursForm form = kit::hoursFormFor(minutes);
    m_hoursLabel->setText(tr("Hours of %1").arg(story.year.number));
    m_hours->setText(kit::hours(story.minutes(), form));
    QStringList names;
    for (int month = 1; month <= int(months.size()); ++month)
        names.append(QString::number(month));
    m_chart->show(names, {{tr("Hours"), kit::BarInk::First, false, minutes}}, kMinutesPerHour,
                  [form](qint64 value) { return kit::hours(value, form); });
    m_chart->setVisible(story.minutes() != 0);
}

void MemberPanel::showEvents(const MemberStory &story)
{
    const std::vector<MemberEvent> events = latestEvents(story, kEvents);
    for (std::size_t i = 0; i < kEvents; ++i) {
        const bool isThere = i < events.size();
        m_days[i]->setText(isThere ? kit::date(events[i].day) : QString());
        m_events[i]->setText(isThere ? events[i].words : QString());
        m_days[i]->setVisible(isThere);
        m_events[i]->setVisible(isThere);
    }
}

} // namespace zhangfang::ui::members

#include "moc_member_panel.cpp"
