#include "ui/charter/charter_page.h"

#include "core/charter/term.h"
#include "core/charter/terms_rules.h"
#include "core/resolutions/resolution_register.h"
#include "ui/charter/coop_dialog.h"
#include "ui/charter/terms_dialog.h"
#include "ui/kit/format.h"
#include "ui/kit/sentences.h"
#include "ui/kit/term_words.h"
#include "ui/papers/paper_preview.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

namespace zhangfang::ui::charter
{

namespace
{

using charters::Term;
using charters::TermsVersion;

/// Under this width the terms stand above the versions.
constexpr int kTwoColumnsInDigits = 105;
/// Rows of the list of versions; more scroll.
constexpr int kMostVersions = 5;

std::vector<kit::Column<VersionRow>> columns()
{
    std::vector<kit::Column<VersionRow>> all = {
        kit::textColumn<VersionRow>(
            "from", CharterPage::tr("Holds"),
            [](const VersionRow &row) { return kit::TermWords::from(row.version.from); }, 10),
        kit::textColumn<VersionRow>(
            "resolution", CharterPage::tr("Resolution"),
            [](const VersionRow &row) {
                return row.resolution.isEmpty() ? QStringLiteral("—") : row.resolution;
            },
            7),
        kit::badgeColumn<VersionRow>(
            "state", CharterPage::tr("State"), [](const VersionRow &row) { return row.state; }, 8),
    };
    all.front().look.stretches = true;
    return all;
}

void empty(QGridLayout &grid)
{
    while (QLayoutItem *item = grid.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QLabel *wrapped(const QString &words, kit::TextRole role, QWidget *parent)
{
    QLabel *label = kit::text(words, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

kit::CellBadge CharterPage::stateOf(const TermsVersion &version,
                                    const std::optional<charters::TermsId> &inForce, QDate today)
{
    if (version.id == inForce)
        return {kit::BadgeState::Passed, tr("in force")};
    if (version.from && *version.from > today)
        return {kit::BadgeState::Planned, tr("to come")};
    return {kit::BadgeState::Posted, tr("over")};
}

CharterPage::CharterPage(kit::Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_model(columns())
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setTitle(tr("Charter"));
    m_print = addButton(tr("Print"), "print", kit::ButtonKind::Plain, "print");
    connect(m_print, &QPushButton::clicked, this, &CharterPage::print);
    m_main = addWriteButton(tr("New version"), "add", kit::ButtonKind::Primary, "newVersion");
    connect(m_main, &QPushButton::clicked, this, &CharterPage::enterTerms);
    auto *inner = new QWidget;
    inner->setProperty("scrolled", true);
    inner->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(kit::gap::kMiddle);
    m_columns->addWidget(buildTerms(), 62);
    m_columns->addWidget(buildSide(), 38);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inner);
    body()->addWidget(area);
}

kit::Areas CharterPage::shows() const
{
    return kit::Area::Charter | kit::Area::Resolutions | kit::Area::File;
}

QWidget *CharterPage::buildTerms()
{
    m_termsCard = new kit::Card(tr("What the charter says"), this);
    m_termsHost = new QWidget(m_termsCard);
    m_terms = new QGridLayout(m_termsHost);
    m_terms->setContentsMargins(0, 0, 0, 0);
    m_terms->setHorizontalSpacing(kit::gap::kLarge);
    m_terms->setVerticalSpacing(kit::gap::kSmall);
    m_terms->setColumnStretch(0, 24);
    m_terms->setColumnStretch(1, 32);
    m_terms->setColumnStretch(2, 44);
    m_empty = new kit::EmptyState(m_termsCard);
    m_empty->setObjectName(QStringLiteral("noTerms"));
    m_termsCard->body()->addWidget(m_termsHost);
    m_termsCard->body()->addWidget(m_empty, 1);
    m_termsCard->body()->addStretch(1);
    return m_termsCard;
}

QWidget *CharterPage::buildSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::gap::kMiddle);
    auto *coop = new kit::Card(tr("The cooperative"), side);
    QPushButton *correct = kit::button(tr("Correct"), "edit", kit::ButtonKind::Quiet, "correctCoop", coop);
    correct->setVisible(!desk().isReadOnly());
    coop->titleRow()->addWidget(correct);
    m_coop = wrapped({}, kit::TextRole::Base, coop);
    m_coop->setObjectName(QStringLiteral("coop"));
    coop->body()->addWidget(m_coop);
    layout->addWidget(coop);
    auto *versions = new kit::Card(tr("Versions in time"), side);
    m_versions = new kit::RegisterTable(desk(), m_model, "charterVersions", versions);
    m_versions->setFindHint({});
    m_versions->setSumRowVisible(false);
    m_versions->setInCard(kMostVersions);
    m_versions->setCounted(
        [](const std::vector<int> &rows) { return tr("%n version(s)", nullptr, int(rows.size())); });
    m_versions->setEmpty("charter", tr("No version yet"), tr("The first one holds from the founding."));
    versions->body()->addWidget(m_versions);
    layout->addWidget(versions);
    m_changesCard = new kit::Card(tr("What changed"), side);
    m_changesCard->setObjectName(QStringLiteral("changes"));
    auto *changes = new QWidget(m_changesCard);
    m_changes = new QGridLayout(changes);
    m_changes->setContentsMargins(0, 0, 0, 0);
    m_changes->setColumnStretch(1, 1);
    m_changesCard->body()->addWidget(changes);
    layout->addWidget(m_changesCard);
    layout->addStretch(1);
    connect(correct, &QPushButton::clicked, this, &CharterPage::correctCoop);
    connect(m_versions, &kit::RegisterTable::currentChanged, this, [this](std::optional<int> row) {
        if (row)
            showTerms(std::size_t(*row));
    });
    return side;
}

void CharterPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() > fontMetrics().horizontalAdvance(QLatin1Char('0')) * kTwoColumnsInDigits;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CharterPage::reload()
{
    showCoop();
    const auto versions = charters::CharterRegister(desk().file()).versions();
    const auto resolutions = resolutions::ResolutionRegister(desk().file()).resolutions();
    if (!versions || !resolutions) {
        refuse(versions ? resolutions.error() : versions.error());
        return;
    }
    showVersions(*versions, *resolutions);
    m_main->setText(versions->empty() ? tr("Enter the terms") : tr("New version"));
}

void CharterPage::showCoop()
{
    const auto coop = desk().file().particulars();
    if (!coop) {
        refuse(coop.error());
        return;
    }
    const QString unknown = tr("not entered");
    m_coop->setText(tr("%1\nFounded on %2\nCredit code %3")
                        .arg(coop->name,
                             coop->foundedOn.isValid() ? kit::dateInWords(coop->foundedOn) : unknown,
                             coop->creditCode.isEmpty() ? unknown : coop->creditCode));
}

void CharterPage::showVersions(const std::vector<TermsVersion> &versions,
                               const std::vector<resolutions::Resolution> &resolutions)
{
    const QDate today = desk().clock().today();
    const auto now = charters::CharterRegister(desk().file()).inForceOn(today);
    const std::optional<charters::TermsId> inForce = now ? std::optional(now->id) : std::nullopt;
    std::vector<VersionRow> rows;
    std::size_t shown = 0;
    for (const TermsVersion &version : versions) {
        const auto by = std::ranges::find_if(resolutions, [&](const resolutions::Resolution &resolution) {
            return version.resolution == resolution.id;
        });
        if (version.id == inForce)
            shown = rows.size();
        rows.push_back(
            {version, by == resolutions.end() ? QString() : by->number, stateOf(version, inForce, today)});
    }
    m_model.setRows(std::move(rows));
    if (versions.empty()) {
        showNoTerms();
        return;
    }
    m_versions->selectRow(int(shown));
    showTerms(shown);
}

void CharterPage::showNoTerms()
{
    empty(*m_terms);
    m_shown.reset();
    m_print->setEnabled(false);
    m_termsHost->hide();
    m_changesCard->hide();
    m_empty->tell(
        "charter", tr("The charter's terms are not entered yet"),
        tr("How much goes to the reserve, how much by labour, what counts as capital: a distribution goes "
           "by them."),
        desk().isReadOnly() ? QString() : tr("Enter the terms"), [this] { enterTerms(); });
    m_empty->show();
    clearState();
    setSubtitle({});
}

void CharterPage::showTerms(std::size_t index)
{
    const VersionRow &row = m_model.rows().at(index);
    m_shown = index;
    m_print->setEnabled(true);
    m_empty->hide();
    m_termsHost->show();
    empty(*m_terms);
    int at = 0;
    for (const Term term : charters::kTerms) {
        QLabel *value =
            wrapped(kit::TermWords::value(term, row.version.terms), kit::TextRole::Base, m_termsHost);
        value->setProperty("strong", true);
        value->setAccessibleName(kit::TermWords::name(term));
        m_terms->addWidget(wrapped(kit::TermWords::name(term), kit::TextRole::Label, m_termsHost), at, 0,
                           Qt::AlignTop);
        m_terms->addWidget(value, at, 1, Qt::AlignTop);
        m_terms->addWidget(wrapped(kit::TermWords::limit(term), kit::TextRole::Small, m_termsHost), at++, 2,
                           Qt::AlignTop);
    }
    for (const Warning &warning : charters::warningsOn(row.version.terms)) {
        QLabel *words = wrapped(kit::sentence(warning), kit::TextRole::Second, m_termsHost);
        words->setProperty("tone", QStringLiteral("warn"));
        m_terms->addWidget(words, at++, 0, 1, 3);
    }
    m_termsCard->setTitle(tr("Terms %1").arg(kit::TermWords::from(row.version.from)));
    setSubtitle(kit::TermWords::from(row.version.from));
    if (row.state)
        setState(row.state->state, row.state->word);
    showChanges(index);
}

void CharterPage::showChanges(std::size_t index)
{
    empty(*m_changes);
    m_changesCard->setVisible(index > 0);
    if (index == 0)
        return;
    const charters::Terms &before = m_model.rows().at(index - 1).version.terms;
    const charters::Terms &after = m_model.rows().at(index).version.terms;
    m_changesCard->setTitle(tr("What changed against the version before"));
    QWidget *host = m_changes->parentWidget();
    int at = 0;
    for (const kit::TermDifference &each : kit::TermWords::differences(&before, after)) {
        m_changes->addWidget(kit::text(each.name, kit::TextRole::Label, host), at, 0, Qt::AlignTop);
        m_changes->addWidget(
            wrapped(tr("%1 → %2", "before, after").arg(each.before, each.after), kit::TextRole::Base, host),
            at++, 1);
    }
    if (at == 0)
        m_changes->addWidget(kit::text(tr("The terms say the same as before."), kit::TextRole::Second, host),
                             0, 0);
}

void CharterPage::print()
{
    message().clear();
    const VersionRow &row = m_model.rows().at(*m_shown);
    print::PaperTable paper;
    paper.title = tr("Terms of the charter");
    paper.asAt = row.resolution.isEmpty()
                     ? kit::TermWords::from(row.version.from)
                     : tr("%1, resolution %2").arg(kit::TermWords::from(row.version.from), row.resolution);
    for (const QString &heading : {tr("Term"), tr("What the charter says"), tr("What the law asks")})
        paper.columns.push_back({heading});
    for (const Term term : charters::kTerms)
        paper.rows.push_back({kit::TermWords::name(term), kit::TermWords::value(term, row.version.terms),
                              kit::TermWords::limit(term)});
    if (const auto shown = papers::showPaper(desk(), papers::tablePaper(desk(), paper), this); !shown)
        refuse(shown.error());
}

void CharterPage::enterTerms()
{
    message().clear();
    const auto now = charters::CharterRegister(desk().file()).inForceOn(desk().clock().today());
    const auto &rows = m_model.rows();
    const std::optional<TermsVersion> before = now            ? std::optional(*now)
                                               : rows.empty() ? std::nullopt
                                                              : std::optional(rows.back().version);
    TermsDialog dialog(desk(), before, this);
    desk().prompts().run(dialog);
}

void CharterPage::correctCoop()
{
    const auto now = desk().file().particulars();
    if (!now) {
        refuse(now.error());
        return;
    }
    CoopDialog dialog(desk(), *now, this);
    desk().prompts().run(dialog);
}

} // namespace zhangfang::ui::charter

#include "moc_charter_page.cpp"
