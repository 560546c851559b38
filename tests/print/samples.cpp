#include "tests/print/samples.h"

#include "core/money/rounding.h"

#include <algorithm>
#include <numeric>

namespace zhangfang::tests
{

namespace
{

/// Largest remainder in fen, ties to the earlier line.
std::vector<Money> shared(Money pool, const std::vector<qint64> &weights)
{
    const qint64 total = std::accumulate(weights.begin(), weights.end(), qint64(0));
    std::vector<Money> parts;
    std::vector<std::size_t> order;
    qint64 left = pool.fen();
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto fen = static_cast<qint64>(Wide(Wide(pool.fen()) * weights[i] / total));
        parts.push_back(Money::fromFen(fen));
        order.push_back(i);
        left -= fen;
    }
    const auto rest = [&](std::size_t i) { return Wide(Wide(pool.fen()) * weights[i] % total); };
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return rest(a) > rest(b); });
    for (std::size_t i = 0; i < std::size_t(left); ++i)
        parts[order[i]] += Money::fromFen(1);
    return parts;
}

} // namespace

QString sampleName(int n)
{
    static const QStringList names{
        QStringLiteral("吕生艳"),
        QStringLiteral("朱𠮷"),
        QStringLiteral("朱柱艳"),
        QStringLiteral("夏水"),
        QStringLiteral("沈海木"),
        QStringLiteral("吴𠅤"),
        QStringLiteral("古丽·买买提"),
        QStringLiteral("龚䶮"),
        QStringLiteral("李㛃"),
        QStringLiteral("工门户"),
        QStringLiteral("阿卜杜热合曼·麦麦提图尔荪·阿卜力克木·艾尔肯·买买提吐尔逊")};
    return names[n % names.size()];
}

QString sampleIdentityNumber(int n)
{
    return QStringLiteral("9900%1").arg(n % 90 + 10) + QStringLiteral("19580102") +
           QStringLiteral("%1%2")
               .arg(n % 1000, 3, 10, QLatin1Char('0'))
               .arg(QStringLiteral("0123456789X")[n % 11]);
}

print::Payout samplePayout(int count)
{
    print::Payout payout;
    payout.letterhead = {QStringLiteral("示例劳务合作社"), QStringLiteral("7F3A-91C2"), false};
    payout.year = Year{2025};
    payout.standing = print::PlanStanding::Posted;
    payout.resolution = print::ResolutionReference{QStringLiteral("2026-3"), QDate(2026, 3, 28)};
    payout.planDigest = QStringLiteral("C41E-08B7");
    std::vector<qint64> minutes, fen;
    for (int i = 0; i < count; ++i) {
        minutes.push_back((4'000 + i * 37 % 900) * 15);
        fen.push_back((1 + i * 7 % 30) * 10'000);
    }
    payout.labour = {Money::fromFen(6'666'666), std::accumulate(minutes.begin(), minutes.end(), qint64(0)),
                     1};
    payout.capital = {Money::fromFen(4'444'444), std::accumulate(fen.begin(), fen.end(), qint64(0)), 1};
    const auto labour = count == 0 ? std::vector<Money>() : shared(payout.labour.shared, minutes);
    const auto capital = count == 0 ? std::vector<Money>() : shared(payout.capital.shared, fen);
    for (int i = 0; i < count; ++i) {
        print::PayoutLine line;
        line.memberNumber = line.slipNumber = QStringLiteral("%1").arg(i + 1, 3, 10, QLatin1Char('0'));
        line.name = sampleName(i);
        line.household = QStringLiteral("H%1").arg(i / 2 + 1, 3, 10, QLatin1Char('0'));
        line.identityNumber = sampleIdentityNumber(i);
        line.labourWeight = minutes[std::size_t(i)];
        line.capitalWeight = fen[std::size_t(i)];
        line.labourPart = labour[std::size_t(i)];
        line.capitalPart = capital[std::size_t(i)];
        line.reserveShare = Money::fromFen(6'869 + i);
        line.net = line.labourPart + line.capitalPart;
        payout.lines.push_back(line);
    }
    return payout;
}

print::Payout awkwardPayout()
{
    print::Payout payout = samplePayout(16);
    payout.letterhead.coopName = QStringLiteral("吴江区东太湖生态旅游度假区横扇街道圣牛村社区股份劳务合作社");
    payout.letterhead.copy = true;
    payout.standing = print::PlanStanding::Draft;
    payout.resolution.reset();
    payout.labourMeasure = charter::LabourMeasure::Workdays;
    payout.capitalBasis = charter::CapitalBasis::DayWeighted;
    payout.labour = {Money::fromFen(99'999'999'990), 3, 10};
    payout.capital = {Money::fromFen(99'999'999'990), 7, 10};
    for (std::size_t i = 0; i < payout.lines.size(); ++i) {
        print::PayoutLine &line = payout.lines[i];
        line.labourWeight = line.capitalWeight = 0;
        line.labourPart = line.capitalPart = Money();
        line.name = sampleName(i % 3 == 0 ? 10 : int(i));
        line.memberNumber = QStringLiteral("A-10%1").arg(i);
        line.net = Money();
    }
    print::PayoutLine &first = payout.lines[0];
    first.labourWeight = 2;
    first.labourPart = Money::fromFen(66'666'666'660);
    first.capitalWeight = 7;
    first.capitalPart = Money::fromFen(99'999'999'990);
    first.converted = Money::fromFen(99'999'999'900);
    first.deductions = {
        {QStringLiteral("预支款（2025年6月，治疗费用，理事会决议 2025-17 号）"), Money::fromFen(50'000)},
        {QStringLiteral("个人所得税"), Money::fromFen(1'234'567)},
    };
    first.stillOwed = Money::fromFen(1'200);
    first.net = first.labourPart + first.capitalPart - first.converted - Money::fromFen(1'284'567);
    print::PayoutLine &second = payout.lines[1];
    second.labourWeight = 1;
    second.labourPart = Money::fromFen(33'333'333'330);
    second.net = second.labourPart;
    return payout;
}

print::MonthPay sampleMonthPay(int count)
{
    static const QStringList works{QStringLiteral("河道保洁"), QStringLiteral("绿化养护"),
                                   QStringLiteral("水葫芦打捞"), QStringLiteral("家庭保洁")};
    static const QStringList clients{
        QStringLiteral("示例镇河道管理站"), QStringLiteral("示例物业服务有限公司"),
        QStringLiteral("示例生态园林有限公司"),
        QStringLiteral("示例镇环境卫生管理所与示例果蔬种植基地联合体北区项目部")};
    constexpr labour::WorkUnit units[] = {labour::WorkUnit::Day, labour::WorkUnit::Hour,
                                          labour::WorkUnit::Piece, labour::WorkUnit::Hour};
    print::MonthPay pay;
    pay.letterhead = {QStringLiteral("示例劳务合作社"), QStringLiteral("7F3A-91C2"), false};
    pay.month = Month(2025, 12);
    pay.payDay = QDate(2026, 1, 10);
    for (int i = 0; i < count; ++i) {
        print::PaidPerson person;
        person.slipNumber = person.number = QStringLiteral("%1").arg(i + 1, 3, 10, QLatin1Char('0'));
        person.name = sampleName(i);
        person.identityNumber = sampleIdentityNumber(i);
        person.phone = QStringLiteral("1380000%1").arg(i * 37 % 10'000, 4, 10, QLatin1Char('0'));
        person.member = i % 11 != 5;
        const int lines = i == 3 ? 9 : i == 7 ? 31 : i == 12 ? 120 : i % 5 + 1;
        for (int k = 0; k < lines; ++k) {
            print::PaySlipLine line;
            const int which = (i + k) % 4;
            line.jobNumber = QStringLiteral("X%1").arg((i + k) % 18 + 1, 2, 10, QLatin1Char('0'));
            line.work = works[which];
            line.client = clients[which];
            line.kind = k % 4 == 2 ? labour::WorkKind::Overtime : labour::WorkKind::Normal;
            line.unit = units[which];
            line.minutes = 15 * (40 + (i * 7 + k * 13) % 200);
            line.quantity = Quantity::fromThousandths((i + k) * 1'500 + 30'000);
            line.rate = Price::fromE4(which == 0 ? 1'545'000 : which == 2 ? 10'850 : 230'000);
            line.amount = Money::fromFen(8'719 + 3'001 * k + i);
            if (k == 4) {
                line.corrects = Month(2025, 11);
                line.minutes = -line.minutes;
                line.quantity = Quantity::fromThousandths(-line.quantity.thousandths());
                line.amount = -line.amount;
            }
            person.lines.push_back(line);
        }
        if (i % 4 == 1)
            person.deductions = {{QStringLiteral("预支"), Money::fromFen(3'000)},
                                 {QStringLiteral("个税"), Money::fromFen(12)}};
        person.net = print::dueOf(person) - print::deductionsOf(person);
        pay.persons.push_back(person);
    }
    return pay;
}

print::MemberRegister sampleRegister(int count)
{
    print::MemberRegister sheet;
    sheet.letterhead = {QStringLiteral("示例劳务合作社"), QStringLiteral("7F3A-91C2"), false};
    sheet.asAt = QDate(2025, 12, 31);
    for (int i = 0; i < count; ++i) {
        print::RegisteredMember member;
        member.number = QStringLiteral("%1").arg(i + 1, 3, 10, QLatin1Char('0'));
        member.name = sampleName(i);
        member.sex = i % 2 == 0 ? people::Sex::Male : people::Sex::Female;
        member.isFarmer = i % 9 != 4;
        member.household = QStringLiteral("H%1").arg(i / 2 + 1, 3, 10, QLatin1Char('0'));
        member.identityNumber = sampleIdentityNumber(i);
        member.joinedOn = QDate(2022, 5, 18).addDays(i);
        if (i % 10 == 3)
            member.leftOn = QDate(2025, 12, 31);
        member.contribution = Money::fromFen((1 + i * 7 % 30) * 10'000);
        member.phone = QStringLiteral("1380000%1").arg(i * 37 % 10'000, 4, 10, QLatin1Char('0'));
        if (i == 16) {
            member.kind = people::PersonKind::Organisation;
            member.name = QStringLiteral("示例果蔬种植基地有限责任公司");
            member.identityNumber = QStringLiteral("919900XXMA0000000X");
            member.isFarmer = false;
            member.sex.reset();
        }
        sheet.members.push_back(member);
    }
    return sheet;
}

} // namespace zhangfang::tests
