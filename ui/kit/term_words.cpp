#include "ui/kit/term_words.h"

#include "ui/kit/format.h"

#include <QStringList>

namespace zhangfang::kit
{

namespace
{

using charter::Term;
using charter::Terms;

QString list(const QStringList &parts)
{
    return parts.join(TermWords::tr(", ", "between names"));
}

QString reserves(const Terms &terms)
{
    QStringList parts;
    for (const charter::ReserveTerm &reserve : terms.reserves)
        parts += reserve.name + QLatin1Char(' ') + percent(reserve.rate);
    return parts.isEmpty() ? TermWords::tr("none") : list(parts);
}

QString quantification(const charter::ReserveQuantification &mix)
{
    QStringList parts;
    const auto add = [&parts](Rate rate, const QString &words) {
        if (rate.basisPoints() > 0)
            parts += words + QLatin1Char(' ') + percent(rate);
    };
    add(mix.labour, TermWords::tr("labour"));
    add(mix.contribution, TermWords::tr("contribution"));
    add(mix.equal, TermWords::tr("equally"));
    return list(parts);
}

QString components(const charter::CapitalComponents &counted)
{
    QStringList parts;
    const auto add = [&parts](bool counts, const QString &words) {
        if (counts)
            parts += words;
    };
    add(counted.contribution, TermWords::tr("contribution"));
    add(counted.reserveShare, TermWords::tr("reserve share"));
    add(counted.subsidyShare, TermWords::tr("subsidy share"));
    add(counted.donationShare, TermWords::tr("donation share"));
    return list(parts);
}

QString articles(const std::vector<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words += QString::number(number);
    return words.join(TermWords::tr(" and ", "between articles"));
}

} // namespace

QString TermWords::name(Term term)
{
    switch (term) {
    case Term::Reserves:
        return tr("Reserves");
    case Term::ReserveQuantification:
        return tr("Reserve goes to members by");
    case Term::LabourRate:
        return tr("Share by labour");
    case Term::LabourMeasure:
        return tr("Labour is counted in");
    case Term::MinutesPerWorkday:
        return tr("A workday has");
    case Term::CapitalBasis:
        return tr("Capital is counted");
    case Term::CapitalComponents:
        return tr("As capital counts");
    case Term::Unit:
        return tr("Amounts are multiples of");
    case Term::EarlyLeaverCapital:
        return tr("Who ends within the year");
    case Term::LeaversShareReserve:
        return tr("Leavers share the reserve");
    case Term::HasSupervisor:
        return tr("Supervisor");
    case Term::Withholding:
        return tr("Income tax kept back");
    case Term::PayDay:
        break;
    }
    return tr("Pay day");
}

QString TermWords::value(Term term, const Terms &terms)
{
    switch (term) {
    case Term::Reserves:
        return reserves(terms);
    case Term::ReserveQuantification:
        return quantification(terms.reserveQuantification);
    case Term::LabourRate:
        return percent(terms.labourRate);
    case Term::LabourMeasure:
        return measure(terms.labourMeasure);
    case Term::MinutesPerWorkday:
        return tr("%1 hours").arg(hours(terms.minutesPerWorkday));
    case Term::CapitalBasis:
        return basis(terms.capitalBasis);
    case Term::CapitalComponents:
        return components(terms.capitalComponents);
    case Term::Unit:
        return unit(terms.unitFen);
    case Term::EarlyLeaverCapital:
        return earlyLeaver(terms.earlyLeaverCapital);
    case Term::LeaversShareReserve:
        return yesNo(terms.leaversShareReserve);
    case Term::HasSupervisor:
        return yesNo(terms.hasSupervisor);
    case Term::Withholding:
        return withholding(terms.withholding);
    case Term::PayDay:
        break;
    }
    return payDay(terms.payDay);
}

QString TermWords::limit(Term term)
{
    const charter::TermLimit limit = charter::limitOf(term);
    const QString law = articles(limit.articles);
    switch (term) {
    case Term::Reserves:
        return tr("Law art. %1: drawn before anything is shared; together at most %2")
            .arg(law, percentFromBasisPoints(limit.most.value_or(0)));
    case Term::ReserveQuantification:
        return tr("Law art. %1: the whole draw goes to the members' accounts, so the parts make %2")
            .arg(law, percentFromBasisPoints(limit.most.value_or(0)));
    case Term::LabourRate:
        return tr("Law art. %1: at least %2 of the distributable surplus. Custom: %3")
            .arg(law, percentFromBasisPoints(limit.least.value_or(0)),
                 percentFromBasisPoints(limit.custom.value_or(0)));
    case Term::LabourMeasure:
        return tr("Law art. %1 leaves it to the charter. Custom: hours").arg(law);
    case Term::MinutesPerWorkday:
        return tr("%1 to %2 hours. Custom: %3")
            .arg(hours(limit.least.value_or(0)), hours(limit.most.value_or(0)),
                 hours(limit.custom.value_or(0)));
    case Term::CapitalBasis:
        return tr("The charter's affair. Custom: as it stands on 31 December");
    case Term::CapitalComponents:
        return tr("Law art. %1 names all four; at least one counts").arg(law);
    case Term::Unit:
        return tr("1 fen, 1 jiao or 1 yuan. Custom: 1 fen");
    case Term::EarlyLeaverCapital:
        return tr("Death or end of an organisation; our reading of law art. %1: by the days held").arg(law);
    case Term::LeaversShareReserve:
        return tr("Of the year's draw (law art. %1). Custom: yes").arg(law);
    case Term::HasSupervisor:
        return tr("Law arts %1: where there is one, the opinion comes before the assembly").arg(law);
    case Term::Withholding:
        return tr("The tax offices' practice is not settled. Custom: none");
    case Term::PayDay:
        break;
    }
    return tr("Day of the following month; none: its last day (wage regulation arts 12 to 14)");
}

std::vector<TermDifference> TermWords::differences(const Terms *before, const Terms &after)
{
    const std::vector<Term> terms = before
                                        ? charter::changedTerms(*before, after)
                                        : std::vector<Term>(charter::kTerms.begin(), charter::kTerms.end());
    std::vector<TermDifference> differences;
    for (const Term term : terms)
        differences.push_back({name(term), before ? value(term, *before) : QString(), value(term, after)});
    return differences;
}

QString TermWords::from(const std::optional<QDate> &day)
{
    return day ? tr("from %1").arg(date(*day)) : tr("from the founding");
}

QString TermWords::measure(charter::LabourMeasure measure)
{
    switch (measure) {
    case charter::LabourMeasure::Minutes:
        break;
    case charter::LabourMeasure::Workdays:
        return tr("workdays");
    case charter::LabourMeasure::LabourFee:
        return tr("labour fee");
    case charter::LabourMeasure::Points:
        return tr("points (hours × grade)");
    }
    return tr("hours");
}

QString TermWords::basis(charter::CapitalBasis basis)
{
    return basis == charter::CapitalBasis::YearEnd ? tr("as it stands on 31 December")
                                                   : tr("by the days it was held");
}

QString TermWords::earlyLeaver(charter::EarlyLeaverCapital rule)
{
    return rule == charter::EarlyLeaverCapital::DaysHeld ? tr("gets capital by the days held")
                                                         : tr("gets nothing for capital");
}

QString TermWords::withholding(charter::Withholding rule)
{
    switch (rule) {
    case charter::Withholding::None:
        break;
    case charter::Withholding::CapitalPart:
        return tr("20% of the part by capital");
    case charter::Withholding::WholeAmount:
        return tr("20% of both parts");
    }
    return tr("none");
}

QString TermWords::unit(int fen)
{
    if (fen == 1)
        return tr("1 fen");
    return fen == 10 ? tr("1 jiao") : tr("1 yuan");
}

QString TermWords::yesNo(bool yes)
{
    return yes ? tr("yes") : tr("no");
}

QString TermWords::payDay(int day)
{
    return day == 0 ? tr("none named") : tr("day %1 of the following month").arg(day);
}

} // namespace zhangfang::kit
