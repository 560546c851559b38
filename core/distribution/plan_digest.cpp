#include "core/distribution/plan_digest.h"

#include "core/base/digest.h"
#include "core/base/digits.h"
#include "core/charter/terms_json.h"

namespace zhangfang::distribution
{

namespace
{

/// How many lines the text has, about: memory is asked for once.
constexpr qsizetype kLinesOfSteps = 60;
constexpr qsizetype kLinesOfMember = 20;

/// Writes `key value` lines. Text is quoted so that no line feed and no quotation mark of a name can pass
/// for the end of a value.
class CanonicalWriter
{
public:
    explicit CanonicalWriter(qsizetype lines) { m_bytes.reserve(lines * kUsualLine); }

    /// What every key begins with from here on.
    void within(const QByteArray &prefix) { m_prefix = prefix; }
    void number(QByteArrayView key, qint64 value) { line(key, {}, value); }
    void money(QByteArrayView key, Money value) { line(key, "_fen", value.fen()); }
    void text(QByteArrayView key, const QString &value)
    {
        QByteArray quoted = value.toUtf8();
        quoted.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        begin(key).append(" \"").append(quoted).append("\"\n");
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    static constexpr qsizetype kUsualLine = 40; ///< bytes

    void line(QByteArrayView key, QByteArrayView unit, qint64 value)
    {
        begin(key).append(unit).append(' ');
        appendNumber(m_bytes, value);
        m_bytes.append('\n');
    }
    QByteArray &begin(QByteArrayView key) { return m_bytes.append(m_prefix).append(key); }

    QByteArray m_prefix;
    QByteArray m_bytes;
};

void writeFigures(CanonicalWriter &out, const Waterfall &fall)
{
    const YearFigures &figures = fall.figures;
    out.money("surplus", figures.surplus);
    out.money("opening", figures.opening);
    out.money("reserve_cover", figures.reserveCover);
    out.money("opening_used", figures.openingUsed);
    out.money("kept", figures.kept);
    out.money("reserve_held", fall.reserveHeld);
    out.money("earlier.reserves", figures.earlier.reserves);
    out.money("earlier.labour", figures.earlier.labourLines);
    out.money("earlier.capital", figures.earlier.capitalLines);
    out.money("earlier.reserve_cover", figures.earlier.reserveCover);
    out.money("earlier.opening_used", figures.earlier.openingUsed);
}

void writeSource(CanonicalWriter &out, const SurplusSource &source)
{
    out.text("source.document", source.document);
    out.text("source.prepared_by", source.preparedBy);
    out.text("source.prepared_on", source.preparedOn ? source.preparedOn->toString(Qt::ISODate) : QString());
    if (!source.statement)
        return;
    out.money("source.income", source.statement->income);
    out.money("source.wages", source.statement->wages);
    out.money("source.other_costs", source.statement->otherCosts);
    out.money("source.income_tax", source.statement->incomeTax);
    out.money("source.run_wages", source.statement->runWages);
}

void writeSteps(CanonicalWriter &out, const Plan &plan)
{
    const Waterfall &fall = plan.waterfall;
    out.money("step.losses", fall.losses);
    out.money("step.loss_cover", fall.lossCover);
    out.money("step.base", fall.base);
    out.money("step.reserves", fall.reservesOfYear);
    out.money("step.distributable", fall.distributable);
    out.money("step.shared", fall.shared);
    out.money("step.labour_pool", fall.labourPoolOfYear);
    out.money("step.kept_limit", fall.keptLimit);
    out.money("step.loss_carried", fall.lossCarried);
    for (std::size_t i = 0; i < fall.reserves.size(); ++i) {
        const QByteArray reserve = "round.reserve." + QByteArray::number(qint64(i + 1));
        out.text(reserve + ".name", fall.reserves[i].name);
        out.number(reserve + ".rate_bp", fall.reserves[i].rate.basisPoints());
        out.money(reserve, fall.reserves[i].amount);
    }
    out.money("round.reserve_cover", fall.reserveCover);
    out.money("round.labour_pool", fall.labourPool);
    out.number("round.labour_unit_fen", fall.labourUnitFen);
    out.money("round.capital_pool", fall.capitalPool);
    out.number("round.capital_unit_fen", fall.capitalUnitFen);
    out.money("floor.labour_lines", plan.floor.labourLines);
    out.money("floor.distributable", plan.floor.floor);
    out.money("floor.shared", plan.floor.floorShared);
    out.money("floor.row_16", plan.floor.row16);
    out.money("closing.left_over", plan.closing.leftOver);
    out.money("closing.undistributed", plan.closing.byBalance);
}

void writeLine(CanonicalWriter &out, const QByteArray &line, const PlanLine &value)
{
    out.within(line);
    const MemberInput &member = value.member;
    out.text("member_no", member.memberNo);
    out.number("labour_weight", member.labourWeight);
    out.number("capital_weight", member.capitalWeight);
    out.number("contribution_weight", member.contributionWeight);
    out.number("days_held", member.daysHeld);
    out.money("contribution", member.capital.contribution);
    out.money("reserve_held", member.capital.reserveShare);
    out.money("subsidy", member.capital.subsidyShare);
    out.money("donation", member.capital.donationShare);
    out.number("shares_reserve", member.sharesReserve ? 1 : 0);
    out.money("reserve_before", member.reserveBefore);
    out.money("labour", value.labour.amount);
    out.number("labour_spare_unit", value.labour.gotSpareUnit ? 1 : 0);
    out.money("capital", value.capital.amount);
    out.number("capital_spare_unit", value.capital.gotSpareUnit ? 1 : 0);
    out.money("reserve_share", value.reserveShare);
    out.money("reserve_cover", value.reserveCover);
    out.money("converted", value.converted);
    for (std::size_t i = 0; i < value.deductions.size(); ++i) {
        const Deduction &deduction = value.deductions[i];
        out.within(line + "deduction." + QByteArray::number(qint64(i + 1)) + '.');
        out.text("kind", toKey(deduction.kind));
        out.text("reason", deduction.reason);
        out.money("due", deduction.due);
        out.money("taken", deduction.taken);
    }
    out.within(line);
    out.money("net", value.net);
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
    CanonicalWriter out(kLinesOfSteps + kLinesOfMember * std::ssize(plan.lines));
    const SurplusSource &source = plan.waterfall.figures.source;
    // A plan that does not say where its surplus is from has the text that it had before it could.
    out.text("scheme",
             source.isGiven() ? QStringLiteral("zhangfang plan 2") : QStringLiteral("zhangfang plan 1"));
    out.number("year", plan.year.number);
    out.number("round", plan.round);
    out.text("terms", QString::fromUtf8(charter::termsToJson(plan.terms)));
    out.text("capital_unit", toKey(plan.capitalUnit));
    writeFigures(out, plan.waterfall);
    if (source.isGiven())
        writeSource(out, source);
    writeSteps(out, plan);
    for (std::size_t i = 0; i < plan.lines.size(); ++i)
        writeLine(out, "line." + QByteArray::number(qint64(i + 1)) + '.', plan.lines[i]);
    return out.take();
}

QString digestOf(const QByteArray &canonicalText)
{
    return sha256(canonicalText);
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
