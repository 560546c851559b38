#include "core/distribution/plan_digest.h"

#include "core/charter/terms_json.h"

#include <QCryptographicHash>

namespace zhangfang::distribution
{

namespace
{

/// Writes `key value` lines. Text is quoted so that no line feed and no quotation mark of a name can pass
/// for the end of a value.
class CanonicalWriter
{
public:
    void number(const QString &key, qint64 value) { line(key, QByteArray::number(value)); }
    void money(const QString &key, Money value) { number(key + QStringLiteral("_fen"), value.fen()); }
    void text(const QString &key, const QString &value)
    {
        QByteArray quoted = value.toUtf8();
        quoted.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        line(key, '"' + quoted + '"');
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    void line(const QString &key, const QByteArray &value) { m_bytes += key.toUtf8() + ' ' + value + '\n'; }

    QByteArray m_bytes;
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

void writeFigures(CanonicalWriter &out, const Waterfall &fall)
{
    const YearFigures &figures = fall.figures;
    out.money(key("surplus"), figures.surplus);
    out.money(key("opening"), figures.opening);
    out.money(key("reserve_cover"), figures.reserveCover);
    out.money(key("opening_used"), figures.openingUsed);
    out.money(key("kept"), figures.kept);
    out.money(key("reserve_held"), fall.reserveHeld);
    out.money(key("earlier.reserves"), figures.earlier.reserves);
    out.money(key("earlier.labour"), figures.earlier.labourLines);
    out.money(key("earlier.capital"), figures.earlier.capitalLines);
    out.money(key("earlier.reserve_cover"), figures.earlier.reserveCover);
    out.money(key("earlier.opening_used"), figures.earlier.openingUsed);
}

void writeSource(CanonicalWriter &out, const SurplusSource &source)
{
    out.text(key("source.document"), source.document);
    out.text(key("source.prepared_by"), source.preparedBy);
    out.text(key("source.prepared_on"),
             source.preparedOn ? source.preparedOn->toString(Qt::ISODate) : QString());
    if (!source.statement)
        return;
    out.money(key("source.income"), source.statement->income);
    out.money(key("source.wages"), source.statement->wages);
    out.money(key("source.other_costs"), source.statement->otherCosts);
    out.money(key("source.income_tax"), source.statement->incomeTax);
    out.money(key("source.run_wages"), source.statement->runWages);
}

void writeSteps(CanonicalWriter &out, const Plan &plan)
{
    const Waterfall &fall = plan.waterfall;
    out.money(key("step.losses"), fall.losses);
    out.money(key("step.loss_cover"), fall.lossCover);
    out.money(key("step.base"), fall.base);
    out.money(key("step.reserves"), fall.reservesOfYear);
    out.money(key("step.distributable"), fall.distributable);
    out.money(key("step.shared"), fall.shared);
    out.money(key("step.labour_pool"), fall.labourPoolOfYear);
    out.money(key("step.kept_limit"), fall.keptLimit);
    out.money(key("step.loss_carried"), fall.lossCarried);
    for (std::size_t i = 0; i < fall.reserves.size(); ++i) {
        const QString reserve = QStringLiteral("round.reserve.%1").arg(i + 1);
        out.text(reserve + key(".name"), fall.reserves[i].name);
        out.number(reserve + key(".rate_bp"), fall.reserves[i].rate.basisPoints());
        out.money(reserve, fall.reserves[i].amount);
    }
    out.money(key("round.reserve_cover"), fall.reserveCover);
    out.money(key("round.labour_pool"), fall.labourPool);
    out.number(key("round.labour_unit_fen"), fall.labourUnitFen);
    out.money(key("round.capital_pool"), fall.capitalPool);
    out.number(key("round.capital_unit_fen"), fall.capitalUnitFen);
    out.money(key("floor.labour_lines"), plan.floor.labourLines);
    out.money(key("floor.distributable"), plan.floor.floor);
    out.money(key("floor.shared"), plan.floor.floorShared);
    out.money(key("floor.row_16"), plan.floor.row16);
    out.money(key("closing.left_over"), plan.closing.leftOver);
    out.money(key("closing.undistributed"), plan.closing.byBalance);
}

void writeLine(CanonicalWriter &out, const QString &line, const PlanLine &value)
{
    const MemberInput &member = value.member;
    out.text(line + key("member_no"), member.memberNo);
    out.number(line + key("labour_weight"), member.labourWeight);
    out.number(line + key("capital_weight"), member.capitalWeight);
    out.number(line + key("contribution_weight"), member.contributionWeight);
    out.number(line + key("days_held"), member.daysHeld);
    out.money(line + key("contribution"), member.capital.contribution);
    out.money(line + key("reserve_held"), member.capital.reserveShare);
    out.money(line + key("subsidy"), member.capital.subsidyShare);
    out.money(line + key("donation"), member.capital.donationShare);
    out.number(line + key("shares_reserve"), member.sharesReserve ? 1 : 0);
    out.money(line + key("reserve_before"), member.reserveBefore);
    out.money(line + key("labour"), value.labour.amount);
    out.number(line + key("labour_spare_unit"), value.labour.gotSpareUnit ? 1 : 0);
    out.money(line + key("capital"), value.capital.amount);
    out.number(line + key("capital_spare_unit"), value.capital.gotSpareUnit ? 1 : 0);
    out.money(line + key("reserve_share"), value.reserveShare);
    out.money(line + key("reserve_cover"), value.reserveCover);
    out.money(line + key("converted"), value.converted);
    for (std::size_t i = 0; i < value.deductions.size(); ++i) {
        const Deduction &deduction = value.deductions[i];
        const QString name = line + QStringLiteral("deduction.%1.").arg(i + 1);
        out.text(name + key("kind"), toKey(deduction.kind));
        out.text(name + key("reason"), deduction.reason);
        out.money(name + key("due"), deduction.due);
        out.money(name + key("taken"), deduction.taken);
    }
    out.money(line + key("net"), value.net);
}

/// The key and the value of one line of canonical text.
std::pair<QString, QString> splitLine(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    if (space < 0)
        return {QString::fromUtf8(line), QString()};
    return {QString::fromUtf8(line.left(space)), QString::fromUtf8(line.mid(space + 1))};
}

} // namespace

QByteArray canonicalText(const Plan &plan)
{
    CanonicalWriter out;
    const SurplusSource &source = plan.waterfall.figures.source;
    // A plan that does not say where its surplus is from has the text that it had before it could.
    out.text(key("scheme"),
             source.isGiven() ? QStringLiteral("zhangfang plan 2") : QStringLiteral("zhangfang plan 1"));
    out.number(key("year"), plan.year.number);
    out.number(key("round"), plan.round);
    out.text(key("terms"), QString::fromUtf8(charter::termsToJson(plan.terms)));
    out.text(key("capital_unit"), toKey(plan.capitalUnit));
    writeFigures(out, plan.waterfall);
    if (source.isGiven())
        writeSource(out, source);
    writeSteps(out, plan);
    for (std::size_t i = 0; i < plan.lines.size(); ++i)
        writeLine(out, QStringLiteral("line.%1.").arg(i + 1), plan.lines[i]);
    return out.take();
}

QString planDigest(const Plan &plan)
{
    const QByteArray hash = QCryptographicHash::hash(canonicalText(plan), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

std::optional<Difference> firstDifference(const QByteArray &first, const QByteArray &second)
{
    if (first == second)
        return std::nullopt;
    const QByteArrayList a = first.split('\n');
    const QByteArrayList b = second.split('\n');
    qsizetype i = 0;
    while (i < a.size() && i < b.size() && a[i] == b[i])
        ++i;
    const auto [keyA, valueA] = splitLine(i < a.size() ? a[i] : QByteArray());
    const auto [keyB, valueB] = splitLine(i < b.size() ? b[i] : QByteArray());
    if (keyA == keyB)
        return Difference{keyA, valueA, valueB};
    // A key that only one text has at this place: named with the text that has it.
    return keyA.isEmpty() ? Difference{keyB, {}, valueB} : Difference{keyA, valueA, {}};
}

} // namespace zhangfang::distribution
