#include "ui/distribution/plan_words.h"

#include "core/distribution/explanation.h"
#include "ui/kit/format.h"

#include <QStringList>

namespace zhangfang::ui::distribution
{

namespace
{

using plans::PlanFigure;
using plans::PlanState;

/// A weight as a figure in the unit that people count in; exact, so that a calculator comes to the same.
QString unitsOf(qint64 weight, qint64 perUnit)
{
    const qint64 hundredths = weight * 100 / perUnit;
    if (hundredths * perUnit == weight * 100)
        return kit::money(Money::fromFen(hundredths));
    return kit::count(weight) + QStringLiteral(" ÷ ") + kit::count(perUnit);
}

QString labourUnits(qint64 weight, const charter::Terms &terms)
{
    if (terms.labourMeasure == charter::LabourMeasure::Minutes)
        return kit::hours(weight, weight % 3 == 0 ? kit::HoursForm::Decimal : kit::HoursForm::Clock);
    return unitsOf(weight, plans::labourWeightPerUnit(terms));
}

QString valueOf(Money pool, qint64 perUnit, qint64 total)
{
    return total == 0 ? kit::money(Money()) : kit::unitValue(Wide(pool.fen()) * perUnit, Wide(total) * 100);
}

/// "≈ 392.7310", or "= 392.7300" where the four decimals say all of it.
QString outcome(const plans::PoolExplanation &part)
{
    const Wide product = Wide(part.pool.fen()) * part.weight * 100;
    const bool exact = part.totalWeight == 0 || product % part.totalWeight == 0;
    const auto whole = static_cast<qint64>(part.exactShareE4 / 10'000);
    const auto rest = static_cast<int>(part.exactShareE4 % 10'000);
    return QStringLiteral("%1 %2.%3")
        .arg(exact ? QStringLiteral("=") : QStringLiteral("≈"), kit::count(whole))
        .arg(rest, 4, 10, QLatin1Char('0'));
}

QString articlesOf(const std::vector<int> &articles)
{
    QStringList words;
    for (const int article : articles)
        words += QString::number(article);
    return words.join(PlanWords::tr(" and ", "between articles"));
}

} // namespace

QString PlanWords::figure(PlanFigure figure, const plans::Plan &plan)
{
    if (figure == PlanFigure::LabourPool)
        return tr("Shared by labour %1").arg(kit::percent(plan.terms.labourRate));
    if (figure != PlanFigure::Reserves || plan.terms.reserves.empty())
        return PlanWords::figure(figure);
    QStringList rates;
    for (const charter::ReserveTerm &reserve : plan.terms.reserves)
        rates += reserve.name + QLatin1Char(' ') + kit::percent(reserve.rate);
    return tr("Drawn: %1").arg(rates.join(tr(", ", "between names")));
}

QString PlanWords::figure(PlanFigure figure)
{
    switch (figure) {
    case PlanFigure::Surplus:
        return tr("Surplus (after tax)");
    case PlanFigure::ReserveCover:
        return tr("Losses covered by the reserve");
    case PlanFigure::LossCover:
        return tr("Losses made good");
    case PlanFigure::Reserves:
        return tr("Drawn to the reserves");
    case PlanFigure::Distributable:
        return tr("Distributable surplus");
    case PlanFigure::OpeningUsed:
        return tr("Opening surplus used");
    case PlanFigure::EarlierRounds:
        return tr("Given by earlier rounds");
    case PlanFigure::LabourPool:
        return tr("Shared by labour");
    case PlanFigure::CapitalPool:
        return tr("Shared by capital");
    case PlanFigure::Kept:
        return tr("Kept back");
    case PlanFigure::LeftOver:
        return tr("Left over by whole units");
    case PlanFigure::Closing:
        break;
    }
    return tr("Left at the year's end");
}

QString PlanWords::shortFigure(PlanFigure figure)
{
    switch (figure) {
    case PlanFigure::Surplus:
        return tr("Surplus");
    case PlanFigure::ReserveCover:
        return tr("From reserve");
    case PlanFigure::LossCover:
        return tr("Loss cover");
    case PlanFigure::Reserves:
        return tr("Reserves");
    case PlanFigure::Distributable:
        return tr("Distributable");
    case PlanFigure::OpeningUsed:
        return tr("Opening");
    case PlanFigure::EarlierRounds:
        return tr("Earlier");
    case PlanFigure::LabourPool:
        return tr("By labour");
    case PlanFigure::CapitalPool:
        return tr("By capital");
    case PlanFigure::Kept:
        return tr("Kept");
    case PlanFigure::LeftOver:
        return tr("Left over");
    case PlanFigure::Closing:
        break;
    }
    return tr("Year's end");
}

Money PlanWords::shown(PlanFigure figure, Money amount)
{
    switch (figure) {
    case PlanFigure::LossCover:
    case PlanFigure::Reserves:
    case PlanFigure::EarlierRounds:
        return -amount;
    default:
        return amount;
    }
}

QString PlanWords::basis(const plans::PlanFigureLine &line, const plans::Plan &plan)
{
    switch (line.basis) {
    case plans::FigureBasis::Statement: {
        const QString &document = plan.waterfall.figures.source.document;
        return document.isEmpty() ? tr("Entered directly") : document;
    }
    case plans::FigureBasis::Law:
        return tr("Law art. %1").arg(articlesOf(line.articles));
    case plans::FigureBasis::Charter:
        return line.figure == PlanFigure::LabourPool
                   ? tr("Law art. %1, ≥ 60%").arg(articlesOf(line.articles))
                   : tr("Law art. %1, charter").arg(articlesOf(line.articles));
    case plans::FigureBasis::Resolution:
        return line.articles.empty() ? tr("Assembly's resolution")
                                     : tr("Resolution, law art. %1").arg(articlesOf(line.articles));
    case plans::FigureBasis::Sum:
        break;
    }
    if (line.figure == PlanFigure::EarlierRounds)
        return tr("Rounds 1 to %1").arg(plan.round - 1);
    if (line.figure == PlanFigure::LeftOver)
        return tr("Units of %n fen", nullptr, plan.terms.unitFen);
    return tr("Opening %1 + 1 − given").arg(kit::money(plan.waterfall.figures.opening));
}

QString PlanWords::source(const plans::SurplusSource &source)
{
    QStringList words;
    if (!source.document.isEmpty())
        words += source.document;
    if (!source.preparedBy.isEmpty())
        words += tr("prepared by %1").arg(source.preparedBy);
    if (source.preparedOn)
        words += kit::date(*source.preparedOn);
    if (words.isEmpty())
        return tr("It was typed; nobody has said from which statement.");
    return words.join(QStringLiteral(" · "));
}

QString PlanWords::names(const QStringList &names)
{
    constexpr qsizetype kMostNames = 6;
    const QString first = names.mid(0, kMostNames).join(tr(", ", "between names"));
    return names.size() <= kMostNames ? first
                                      : tr("%1 and others, %n in all", nullptr, int(names.size())).arg(first);
}

QString PlanWords::state(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
        return tr("draft");
    case PlanState::PutForward:
        return tr("put forward, figures fixed");
    case PlanState::Reviewed:
        return tr("reviewed by the supervisors");
    case PlanState::Adopted:
        return tr("adopted");
    case PlanState::Posted:
        return tr("posted");
    case PlanState::Reversed:
        return tr("reversed");
    case PlanState::Dropped:
        break;
    }
    return tr("in the bin");
}

kit::BadgeState PlanWords::badge(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
    case PlanState::Dropped:
        return kit::BadgeState::Draft;
    case PlanState::PutForward:
        return kit::BadgeState::Submitted;
    case PlanState::Reviewed:
    case PlanState::Adopted:
        return kit::BadgeState::Passed;
    case PlanState::Posted:
        return kit::BadgeState::Posted;
    case PlanState::Reversed:
        break;
    }
    return kit::BadgeState::Reversed;
}

QString PlanWords::labour(qint64 weight, const charter::Terms &terms)
{
    const QString units = labourUnits(weight, terms);
    switch (terms.labourMeasure) {
    case charter::LabourMeasure::Minutes:
        break;
    case charter::LabourMeasure::Workdays:
        return tr("%1 workdays").arg(units);
    case charter::LabourMeasure::LabourFee:
        return tr("%1 yuan").arg(units);
    case charter::LabourMeasure::Points:
        return tr("%1 points").arg(units);
    }
    return tr("%1 hours").arg(units);
}

QString PlanWords::labourReckoning(const plans::Plan &plan, const plans::PlanLine &line)
{
    const plans::PoolExplanation part = plans::explain(plan, line).labour;
    const QString value = valueOf(part.pool, part.weightPerUnit, part.totalWeight);
    const QString units = labour(part.weight, plan.terms);
    switch (plan.terms.labourMeasure) {
    case charter::LabourMeasure::Minutes:
        break;
    case charter::LabourMeasure::Workdays:
        return tr("%1 yuan a workday × %2 %3").arg(value, units, outcome(part));
    case charter::LabourMeasure::LabourFee:
        return tr("%1 for a yuan of labour fee × %2 %3").arg(value, units, outcome(part));
    case charter::LabourMeasure::Points:
        return tr("%1 yuan a point × %2 %3").arg(value, units, outcome(part));
    }
    return tr("%1 yuan an hour × %2 %3").arg(value, units, outcome(part));
}

QString PlanWords::capitalReckoning(const plans::Plan &plan, const plans::PlanLine &line)
{
    const plans::PoolExplanation part = plans::explain(plan, line).capital;
    const QString value = valueOf(part.pool, part.weightPerUnit, part.totalWeight);
    const QString units = unitsOf(part.weight, part.weightPerUnit);
    if (plan.capitalUnit == plans::CapitalUnit::FenDays)
        return tr("%1 for a yuan held all year × %2 yuan %3").arg(value, units, outcome(part));
    return tr("%1 for a yuan × %2 yuan %3").arg(value, units, outcome(part));
}

QString PlanWords::unitValues(const plans::Plan &plan)
{
    const qint64 perYuan = plans::capitalWeightPerYuan(plan.capitalUnit, plan.year);
    const QString labour = labourUnits(plan.totals.labourWeight, plan.terms);
    const QString capital = unitsOf(plan.totals.capitalWeight, perYuan);
    const QString byLabour = kit::money(plan.waterfall.labourPool);
    const QString byCapital = kit::money(plan.waterfall.capitalPool);
    switch (plan.terms.labourMeasure) {
    case charter::LabourMeasure::Minutes:
        break;
    case charter::LabourMeasure::Workdays:
        return tr("A workday = %1 ÷ %2; a yuan = %3 ÷ %4.").arg(byLabour, labour, byCapital, capital);
    case charter::LabourMeasure::LabourFee:
        return tr("A yuan of labour fee = %1 ÷ %2; a yuan of capital = %3 ÷ %4.")
            .arg(byLabour, labour, byCapital, capital);
    case charter::LabourMeasure::Points:
        return tr("A point = %1 ÷ %2; a yuan = %3 ÷ %4.").arg(byLabour, labour, byCapital, capital);
    }
    return tr("An hour = %1 ÷ %2; a yuan = %3 ÷ %4.").arg(byLabour, labour, byCapital, capital);
}

} // namespace zhangfang::ui::distribution
