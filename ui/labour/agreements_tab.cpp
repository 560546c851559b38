#include "ui/labour/agreements_tab.h"

#include "core/labour/agreement_rules.h"
#include "ui/kit/format.h"
#include "ui/labour/agreement_dialog.h"
#include "ui/labour/work_words.h"

#include <QVBoxLayout>

namespace zhangfang::ui::work
{

namespace
{

using core::AgreementState;
using core::AgreementSummary;
using core::AgreementTerms;

template <typename Value>
exchange::OutCell known(const std::optional<Value> &value)
{
    return value ? exchange::OutCell(qint64(*value)) : exchange::OutCell();
}

kit::Column<AgreementSummary> words(const char *key, const QString &title, QString AgreementTerms::*text,
                                    int widthInDigits)
{
    return kit::textColumn<AgreementSummary>(
        key, title, [text](const AgreementSummary &row) { return row.agreement.terms.*text; }, widthInDigits);
}

kit::Column<AgreementSummary> day(const char *key, const QString &title,
                                  std::optional<QDate> AgreementTerms::*day)
{
    return kit::dateColumn<AgreementSummary>(
        key, title,
        [day](const AgreementSummary &row) { return (row.agreement.terms.*day).value_or(QDate()); }, 11);
}

kit::Column<AgreementSummary> count(const char *key, const QString &title,
                                    std::optional<int> AgreementTerms::*number)
{
    return kit::figureColumn<AgreementSummary>(
        key, title, [number](const AgreementSummary &row) { return known(row.agreement.terms.*number); }, 7);
}

std::vector<kit::Column<AgreementSummary>> columns(const Clock &clock)
{
    const auto state = [&clock](const AgreementSummary &row) {
        return std::optional(badgeOf(core::stateOn(row.agreement.terms, clock.today())));
    };
    std::vector<kit::Column<AgreementSummary>> all = {
        words("number", AgreementsTab::tr("Number"), &AgreementTerms::number, 18),
        words("client", AgreementsTab::tr("Client"), &AgreementTerms::clientName, 20),
        kit::textColumn<AgreementSummary>(
            "kind", AgreementsTab::tr("Kind"),
            [](const auto &row) { return agreementKindWord(row.agreement.terms.kind); }, 9),
        words("scope", AgreementsTab::tr("Work agreed"), &AgreementTerms::scope, 18),
        day("firstDay", AgreementsTab::tr("First day"), &AgreementTerms::firstDay),
        day("lastDay", AgreementsTab::tr("Last day"), &AgreementTerms::lastDay),
        kit::badgeColumn<AgreementSummary>("state", AgreementsTab::tr("State"), state, 11),
        kit::textColumn<AgreementSummary>(
            "jobs", AgreementsTab::tr("Jobs"),
            [](const auto &row) { return row.jobs.join(QStringLiteral(", ")); }, 12),
        day("signedOn", AgreementsTab::tr("Signed on"), &AgreementTerms::signedOn),
        words("place", AgreementsTab::tr("Place"), &AgreementTerms::place, 14),
        words("standard", AgreementsTab::tr("Standard"), &AgreementTerms::standard, 14),
        count("headCount", AgreementsTab::tr("Persons"), &AgreementTerms::headCount),
        words("price", AgreementsTab::tr("Price"), &AgreementTerms::price, 14),
        count("settlementDays", AgreementsTab::tr("Settled within (days)"), &AgreementTerms::settlementDays),
        words("insurance", AgreementsTab::tr("Insurance"), &AgreementTerms::insurance, 14),
        words("penalties", AgreementsTab::tr("Penalties"), &AgreementTerms::penalties, 14),
    };
    bool isDetail = false;
    for (kit::Column<AgreementSummary> &column : all) {
        isDetail = isDetail || column.look.key == "signedOn";
        column.look.hidden = isDetail;
        column.look.sums = false;
        column.look.stretches = column.look.key == "client" || column.look.key == "scope";
    }
    return all;
}

} // namespace

AgreementsTab::AgreementsTab(kit::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(columns(desk.clock()),
              [](const AgreementSummary &row) {
                  const AgreementTerms &terms = row.agreement.terms;
                  return kit::haystackOf({terms.number, row.jobs.join(QLatin1Char('\n'))},
                                         {terms.clientName, terms.scope, terms.place});
              })
    , m_table(new kit::RegisterTable(desk, m_model, "agreements", this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->setFindHint(tr("Number, client, work, job, initials"));
    const auto stateIs = [this](AgreementState state) {
        return [this, state](int row) {
            return core::stateOn(m_model.row(row).agreement.terms, m_desk.clock().today()) == state;
        };
    };
    m_table->addFilter("stateFilter", tr("State"),
                       {{tr("all")},
                        {badgeOf(AgreementState::InForce).word, stateIs(AgreementState::InForce)},
                        {badgeOf(AgreementState::Unsigned).word, stateIs(AgreementState::Unsigned)},
                        {badgeOf(AgreementState::Ahead).word, stateIs(AgreementState::Ahead)},
                        {badgeOf(AgreementState::Ended).word, stateIs(AgreementState::Ended)}});
    m_table->setDefaultOrder("number");
    m_table->setSumRowVisible(false);
    m_table->setCounted(
        [](const std::vector<int> &rows) { return tr("%n agreement(s)", nullptr, int(rows.size())); });
    m_table->setEmpty("file", tr("There is no agreement yet"),
                      tr("Every user of labour signs one with the cooperative: what is done, where, for how "
                         "long and at what price. Jobs rest on it."),
                      desk.isReadOnly() ? QString() : tr("New agreement"), [this] { add(); });
    connect(m_table, &kit::RegisterTable::activated, this, &AgreementsTab::change);
}

Result<void> AgreementsTab::load()
{
    auto agreements = core::AgreementRegister(m_desk.file()).agreements();
    if (!agreements)
        return agreements.error();
    m_model.setRows(*std::move(agreements));
    return {};
}

void AgreementsTab::add()
{
    AgreementDialog dialog(m_desk, std::nullopt, this);
    run(dialog);
}

void AgreementsTab::change()
{
    const auto row = m_table->currentRow();
    if (!row || m_desk.isReadOnly())
        return;
    AgreementDialog dialog(m_desk, m_model.row(*row).agreement, this);
    run(dialog);
}

void AgreementsTab::run(AgreementDialog &dialog)
{
    if (m_desk.prompts().run(dialog))
        Q_EMIT warned(dialog.warnings());
}

} // namespace zhangfang::ui::work

#include "moc_agreements_tab.cpp"
