#include "ui/members/member_view.h"

#include "ui/kit/bar_chart.h"
#include "ui/kit/format.h"
#include "ui/members/member_words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace zhangfang::ui::members
{

namespace
{

constexpr int kMostRows = 8;
constexpr int kMostMonths = 13;
constexpr int kMostChanges = 12;
constexpr int kMinutesPerHour = 60;

kit::RegisterTable *tableIn(kit::Card &card, kit::Desk &desk, kit::AnyTableModel &model, const char *name,
                            int mostRows)
{
    auto *table = new kit::RegisterTable(desk, model, name, &card);
    table->setObjectName(QString::fromLatin1(name));
    table->setInCard(mostRows);
    card.body()->addWidget(table);
    return table;
}

} // namespace

MemberView::MemberView(kit::Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_memberships(membershipColumns())
    , m_capital(capitalColumns())
    , m_labour(labourColumns())
    , m_pay(payColumns())
    , m_distributions(distributionColumns())
    , m_changes(changeColumns())
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, kit::gap::kHair, 0);
    grid->setSpacing(kit::gap::kMiddle);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right})
        column->setSpacing(kit::gap::kMiddle);
    left->addWidget(buildParticulars());
    left->addWidget(buildMemberships());
    left->addWidget(buildCapital());
    left->addWidget(buildDistributions());
    left->addStretch(1);
    right->addWidget(buildLabour());
    right->addWidget(buildPay());
    right->addStretch(1);
    grid->addLayout(left, 0, 0);
    grid->addLayout(right, 0, 1);
    grid->addWidget(buildChanges(), 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    setWidget(inside);
}

QWidget *MemberView::buildParticulars()
{
    auto *card = new kit::Card(tr("Particulars"), this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kit::gap::kLarge);
    grid->setVerticalSpacing(kit::gap::kHair);
    int row = 0;
    const auto addLabel = [&](const QString &label) {
        grid->addWidget(kit::text(label, kit::TextRole::Label, card), row, 0);
    };
    const auto addText = [&](const QString &label) {
        addLabel(label);
        QLabel *value = kit::text({}, kit::TextRole::Base, card);
        grid->addWidget(value, row++, 1, Qt::AlignRight);
        return value;
    };
    const auto addSecret = [&](const QString &label, people::SecretKind kind) {
        addLabel(label);
        auto *secret = new SecretLine(m_desk, kind, card);
        grid->addWidget(secret, row++, 1);
        connect(secret, &SecretLine::refused, this, &MemberView::refused);
        return secret;
    };
    m_sex = addText(tr("Sex"));
    m_born = addText(tr("Born on"));
    m_status = addText(tr("Status"));
    m_household = addText(tr("Household"));
    m_identity = addSecret(tr("Identity number"), people::SecretKind::Identity);
    m_phone = addSecret(tr("Phone"), people::SecretKind::Phone);
    m_account = addSecret(tr("Bank account"), people::SecretKind::Account);
    m_contribution = addText(tr("Contribution"));
    m_reserve = addText(tr("Reserve share"));
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget *MemberView::buildMemberships()
{
    auto *card = new kit::Card(tr("Memberships"), this);
    kit::RegisterTable *table = tableIn(*card, m_desk, m_memberships, "memberMemberships", kMostRows);
    table->setSumRowVisible(false);
    table->setEmpty("members", tr("Not a member"), tr("Works here and has no share in the distribution."));
    return card;
}

QWidget *MemberView::buildCapital()
{
    auto *card = new kit::Card(tr("Member account"), this);
    kit::RegisterTable *table = tableIn(*card, m_desk, m_capital, "memberCapital", kMostRows);
    table->setSumWords([](const std::vector<int> &) { return tr("Held in all"); });
    table->setEmpty("bank", tr("Nothing has been paid in yet"),
                    tr("Contribution is entered with the button above."));
    return card;
}

QWidget *MemberView::buildLabour()
{
    m_labourCard = new kit::Card({}, this);
    m_chart = new kit::BarChart(m_labourCard);
    m_chart->setObjectName(QStringLiteral("memberChart"));
    m_labourCard->body()->addWidget(m_chart);
    kit::RegisterTable *table = tableIn(*m_labourCard, m_desk, m_labour, "memberLabour", kMostMonths);
    table->setDefaultOrder("month");
    table->setSumWords([](const std::vector<int> &) { return tr("Total"); });
    table->setEmpty("work", tr("No work in this year"), tr("Another year is chosen beside the name."));
    connect(m_chart, &kit::BarChart::activated, this, [this](int month) {
        go(kit::PageId::Work, {{QStringLiteral("month"), Month(m_year.number, month + 1).toString()}});
    });
    connect(table, &kit::RegisterTable::activated, this, [this](int row) {
        go(kit::PageId::Work, {{QStringLiteral("month"), m_labour.row(row).month.toString()},
                               {QStringLiteral("job"), m_labour.row(row).jobNumber}});
    });
    connect(table, &kit::RegisterTable::sumActivated, this, [this] {
        go(kit::PageId::Work, {{QStringLiteral("year"), m_year.number}});
    });
    return m_labourCard;
}

QWidget *MemberView::buildPay()
{
    m_payCard = new kit::Card({}, this);
    kit::RegisterTable *table = tableIn(*m_payCard, m_desk, m_pay, "memberPay", kMostMonths);
    table->setDefaultOrder("month");
    table->setSumWords([](const std::vector<int> &) { return tr("Total"); });
    table->setEmpty("pay", tr("Nothing was paid for this year yet"),
                    tr("A month is paid when its crew sheets are approved."));
    connect(table, &kit::RegisterTable::activated, this, [this](int row) {
        go(kit::PageId::Pay, {{QStringLiteral("month"), m_pay.row(row).run.month.toString()}});
    });
    return m_payCard;
}

QWidget *MemberView::buildDistributions()
{
    auto *card = new kit::Card(tr("Distributions"), this);
    kit::RegisterTable *table = tableIn(*card, m_desk, m_distributions, "memberDistributions", kMostRows);
    table->setSumWords([](const std::vector<int> &) { return tr("Total"); });
    table->setEmpty("distribution", tr("No distribution was posted yet"),
                    tr("What is drafted or put forward stands on the page of the distribution."));
    connect(table, &kit::RegisterTable::activated, this, [this](int row) {
        go(kit::PageId::Distribution, {{QStringLiteral("year"), m_distributions.row(row).year.number},
                                       {QStringLiteral("plan"), m_distributions.row(row).planNo}});
    });
    return card;
}

QWidget *MemberView::buildChanges()
{
    auto *card = new kit::Card(tr("What changed"), this);
    kit::RegisterTable *table = tableIn(*card, m_desk, m_changes, "memberChanges", kMostChanges);
    table->setSumRowVisible(false);
    return card;
}

void MemberView::go(kit::PageId page, QVariantMap what)
{
    what.insert(QStringLiteral("person"), m_number);
    m_desk.go({page, what});
}

void MemberView::show(const MemberStory &story, std::vector<store::Change> changes)
{
    m_number = story.account.person.number;
    m_year = story.year;
    showParticulars(story);
    m_memberships.setRows(story.account.memberships);
    m_capital.setRows(capitalRows(story.account));
    showLabour(story);
    m_payCard->setTitle(tr("Labour fee of %1").arg(m_year.number));
    m_pay.setRows(story.pay);
    m_distributions.setRows(story.distributions);
    m_changes.setRows(std::move(changes));
}

void MemberView::showParticulars(const MemberStory &story)
{
    using zhangfang::members::CapitalPart;
    const zhangfang::members::MemberAccount &account = story.account;
    const people::Person &person = account.person;
    const QString none = QStringLiteral("—");
    m_sex->setText(sexWord(person));
    m_born->setText(person.bornOn ? kit::date(*person.bornOn) : none);
    m_status->setText(statusWord(person));
    m_household->setText(person.householdNo.isEmpty() ? none : person.householdNo);
    m_identity->show(person, account.secrets.identityNumber);
    m_phone->show(person, account.secrets.phone);
    m_account->show(person, account.secrets.account);
    m_contribution->setText(tr("%1 (%2 of all)")
                                .arg(kit::money(account.held[CapitalPart::Contribution]),
                                     kit::percentFromBasisPoints(account.contributionBasisPoints)));
    m_reserve->setText(kit::money(account.held[CapitalPart::ReserveShare]));
}

void MemberView::showLabour(const MemberStory &story)
{
    const auto months = story.minutesByMonth();
    const std::vector<qint64> minutes(months.begin(), months.end());
    const kit::HoursForm form = kit::hoursFormFor(minutes);
    QStringList names;
    for (int month = 1; month <= int(months.size()); ++month)
        names.append(QString::number(month));
    m_labourCard->setTitle(tr("Hours of %1").arg(m_year.number));
    m_chart->show(names, {{tr("Hours"), kit::BarInk::First, false, minutes}}, kMinutesPerHour,
                  [form](qint64 value) { return kit::hours(value, form); });
    m_chart->setVisible(story.minutes() != 0);
    m_labour.setRows(story.labour);
}

} // namespace zhangfang::ui::members

#include "moc_member_view.cpp"
