#include "ui/kit/resolution_dialog.h"

#include "core/members/member_register.h"
#include "core/resolutions/resolution_rules.h"
#include "core/resolutions/resolutions_errors.h"
#include "ui/kit/format.h"
#include "ui/kit/resolution_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace zhangfang::kit
{

namespace
{

using resolutions::Matter;
using resolutions::Organ;

constexpr Matter kMatters[] = {
    Matter::Distribution, Matter::CharterChange, Matter::KeepBack,  Matter::OpeningUse, Matter::ReserveUse,
    Matter::Conversion,   Matter::Entry,         Matter::Expulsion, Matter::Reopening,  Matter::Other};
constexpr Organ kOrgans[] = {Organ::Assembly, Organ::RepresentativeAssembly, Organ::Board};

} // namespace

ResolutionDialog::ResolutionDialog(Desk &desk, const std::set<Matter> &matters, const QString &title,
                                   QWidget *parent)
    : FormDialog(desk, tr("Enter a resolution"), tr("Enter the resolution"), parent)
    , m_number(new LineEdit)
    , m_organ(new QComboBox)
    , m_day(new DateEdit(desk.clock()))
    , m_title(new LineEdit)
    , m_laidOut(new DateEdit(desk.clock()))
    , m_headsTotal(new CountEdit)
    , m_headsPresent(new CountEdit)
    , m_votesTotal(new CountEdit)
    , m_votesFor(new CountEdit)
    , m_votesAgainst(new CountEdit)
    , m_needed(text({}, TextRole::Second, this))
{
    setObjectName(QStringLiteral("resolutionDialog"));
    addFields();
    addMatters(matters);
    body()->addWidget(m_needed);
    m_needed->setObjectName(QStringLiteral("needed"));
    m_needed->setWordWrap(true);
    for (CountEdit *field : {m_headsTotal, m_votesTotal})
        connect(field, &QLineEdit::textChanged, this, &ResolutionDialog::showNeeded);
    connect(m_day, &DateEdit::dayChosen, this, &ResolutionDialog::proposeHeads);
    connect(m_day, &DateEdit::dayChosen, this, &ResolutionDialog::proposeNumber);
    m_day->setValue(desk.clock().today());
    m_title->setText(title);
    proposeHeads();
    proposeNumber();
}

void ResolutionDialog::addFields()
{
    for (const Organ organ : kOrgans)
        m_organ->addItem(organWord(organ));
    form().add({.objectName = "number",
                .label = tr("Number"),
                .hint = tr("As it is cited; never used twice."),
                .answersFor = {errors::kResolutionNumberMissing, errors::kResolutionNumberTaken}},
               m_number);
    form().add({.objectName = "title",
                .label = tr("Title"),
                .widthInDigits = 0,
                .answersFor = {errors::kResolutionTitleMissing}},
               m_title);
    form().add(
        {.objectName = "organ",
         .label = tr("Decided by"),
         .answersFor = {errors::kKeptForAssembly, errors::kTooFewRepresentatives, errors::kBoardVotes}},
        m_organ);
    form().add({.objectName = "day",
                .label = tr("Day of the meeting"),
                .answersFor = {errors::kResolutionDateMissing}},
               m_day);
    form().add({.objectName = "laidOut",
                .label = tr("Laid out on"),
                .hint = tr("Plans of surplus or loss lie at the office 15 days before the assembly (Law on "
                           "Farmers' Cooperatives, art. 40)."),
                .answersFor = {errors::kLaidOutTooLate}},
               m_laidOut);
    form().add({.objectName = "headsTotal",
                .label = tr("Members in all"),
                .unit = tr("persons"),
                .widthInDigits = 8,
                .answersFor = {errors::kHeadsImpossible}},
               m_headsTotal);
    form().add({.objectName = "headsPresent",
                .label = tr("Present"),
                .unit = tr("persons"),
                .widthInDigits = 8,
                .answersFor = {errors::kMoreVotesThanPresent}},
               m_headsPresent);
    form().add(
        {.objectName = "votesTotal",
         .label = tr("Votes in all"),
         .unit = tr("votes"),
         .hint = tr("Of all members, the absent too, with additional votes (art. 22)."),
         .widthInDigits = 8,
         .answersFor = {errors::kVotesImpossible, errors::kVotesBelowHeads, errors::kAdditionalVotesOverLaw}},
        m_votesTotal);
    form().add({.objectName = "votesFor", .label = tr("For"), .unit = tr("votes"), .widthInDigits = 8},
               m_votesFor);
    form().add(
        {.objectName = "votesAgainst", .label = tr("Against"), .unit = tr("votes"), .widthInDigits = 8},
        m_votesAgainst);
}

void ResolutionDialog::addMatters(const std::set<Matter> &matters)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(gap::kSmall);
    int place = 0;
    for (const Matter matter : kMatters) {
        auto *box = new QCheckBox(matterWord(matter), this);
        box->setObjectName(QStringLiteral("matter_") + resolutions::toKey(matter));
        box->setChecked(matters.count(matter) > 0);
        connect(box, &QCheckBox::toggled, this, &ResolutionDialog::showNeeded);
        grid->addWidget(box, place / 2, place % 2);
        m_matters[matter] = box;
        ++place;
    }
    body()->addWidget(text(tr("What it decides"), TextRole::Label, this));
    body()->addLayout(grid);
}

void ResolutionDialog::proposeHeads()
{
    const auto day = m_day->value();
    if (!day || !*day)
        return;
    const auto composition = desk().file().read([&](const store::Connection &connection) {
        return Result<members::Composition>(members::compositionOn(connection, **day));
    });
    if (!composition)
        return;
    const int heads = int(composition->members);
    m_headsTotal->setValue(heads);
    m_votesTotal->setValue(heads);
}

void ResolutionDialog::proposeNumber()
{
    const auto day = m_day->value();
    const auto all = resolutions::ResolutionRegister(desk().file()).resolutions();
    if (!day || !*day || !all || m_number->text() != m_proposed)
        return;
    m_proposed = resolutions::nextNumber(*all, Year{(**day).year()});
    m_number->setText(m_proposed);
}

void ResolutionDialog::showNeeded()
{
    const auto heads = m_headsTotal->value();
    const auto votes = m_votesTotal->value();
    if (!heads || !*heads || !votes || !*votes) {
        m_needed->clear();
        return;
    }
    int majority = 0;
    for (const auto &[matter, box] : m_matters) {
        if (box->isChecked())
            majority = std::max(majority, resolutions::majorityOf(matter, **votes));
    }
    m_needed->setText(
        tr("Quorum: %1 persons (two thirds). Needed to carry it: %2 votes of all %3, the absent "
           "counted (art. 30).")
            .arg(resolutions::quorumOf(**heads))
            .arg(majority)
            .arg(**votes));
}

bool ResolutionDialog::submit()
{
    resolutions::ResolutionRecord record;
    record.number = form().requireText(*m_number);
    record.title = form().requireText(*m_title);
    record.organ = kOrgans[m_organ->currentIndex()];
    record.adoptedOn = form().require(*m_day).value_or(QDate());
    record.laidOutOn = form().take(*m_laidOut);
    record.headsTotal = form().require(*m_headsTotal).value_or(0);
    record.headsPresent = form().require(*m_headsPresent).value_or(0);
    record.votesTotal = form().require(*m_votesTotal).value_or(0);
    record.votesFor = form().require(*m_votesFor).value_or(0);
    record.votesAgainst = form().take(*m_votesAgainst).value_or(0);
    for (const auto &[matter, box] : m_matters) {
        if (box->isChecked())
            record.matters.insert(matter);
    }
    if (!form().isSound())
        return false;
    if (!settled(resolutions::ResolutionRegister(desk().file()).add(record)))
        return false;
    m_entered = record.number;
    desk().tellChange(Area::Resolutions);
    return true;
}

ResolutionChooser::ResolutionChooser(Desk &desk, std::set<Matter> matters, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_matters(std::move(matters))
    , m_box(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::kSmall);
    m_box->setObjectName(QStringLiteral("resolutionBox"));
    QPushButton *enter = button(tr("Enter one"), "add", ButtonKind::Quiet, "enterResolution", this);
    row->addWidget(m_box, 1);
    row->addWidget(enter);
    setFocusProxy(m_box);
    connect(enter, &QPushButton::clicked, this, &ResolutionChooser::enter);
    connect(m_box, &QComboBox::currentIndexChanged, this, &ResolutionChooser::forgetRefusal);
    fill({});
}

/// The focus goes to the box: Enter goes on from there, and does not enter another one.
void ResolutionChooser::enter()
{
    ResolutionDialog dialog(m_desk, m_matters, m_title, this);
    if (!m_desk.prompts().run(dialog))
        return;
    fill(dialog.number());
    m_box->setFocus();
}

void ResolutionChooser::forgetRefusal()
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *form = qobject_cast<Form *>(above)) {
            form->unmark(this);
            return;
        }
    }
}

void ResolutionChooser::fill(const QString &chosen)
{
    m_box->clear();
    m_box->addItem(tr("choose…", "a resolution"), QString());
    const auto all = resolutions::ResolutionRegister(m_desk.file()).resolutions();
    if (!all)
        return;
    for (auto each = all->rbegin(); each != all->rend(); ++each) {
        const bool fits =
            m_matters.empty() || std::any_of(m_matters.begin(), m_matters.end(),
                                             [&](Matter matter) { return each->matters.count(matter) > 0; });
        if (fits)
            m_box->addItem(each->number + QStringLiteral("  ") + each->title, each->number);
    }
    choose(chosen);
}

QString ResolutionChooser::number() const
{
    return m_box->currentData().toString();
}

void ResolutionChooser::choose(const QString &number)
{
    m_box->setCurrentIndex(std::max(0, m_box->findData(number)));
}

} // namespace zhangfang::kit

#include "moc_resolution_dialog.cpp"
