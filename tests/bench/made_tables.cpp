#include "tests/bench/made_tables.h"

#include "core/base/assert.h"

#include <QDate>
#include <QFile>

#include <algorithm>
#include <random>

namespace bench
{

namespace
{

const QString kSurnames =
    QStringLiteral("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田");
const QString kGivenNames =
    QStringLiteral("伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂香玉华建国志红梅春生");
const QStringList kClients = {QStringLiteral("菜园"), QStringLiteral("食堂"), QStringLiteral("粮站"),
                              QStringLiteral("茶场"), QStringLiteral("果园"), QStringLiteral("工地"),
                              QStringLiteral("鱼塘"), QStringLiteral("苗圃")};

/// Draws that are the same with every library: the standard fixes the engine, and not its distributions.
class Lots
{
public:
    explicit Lots(quint64 seed)
        : m_engine(seed)
    {
    }
    /// 0 to `below` − 1.
    int draw(int below) { return static_cast<int>(m_engine() % static_cast<quint64>(below)); }
    bool happens(double chance) { return static_cast<double>(m_engine() >> 11) * 0x1p-53 < chance; }
    QChar from(const QString &letters) { return letters.at(draw(static_cast<int>(letters.size()))); }

private:
    std::mt19937_64 m_engine;
};

struct Member {
    QString name;
    QString identity;
    QDate joined;
    QDate last; ///< none: still a member
    int shareYuan = 0;
};

struct MadeJob {
    QString client;
    bool isPiecework = false;
    int rateFen = 0;
};

struct Village {
    Scale scale;
    QDate first;
    QDate last;
    std::vector<Member> members;
    std::vector<MadeJob> jobs;
};

/// GB 11643-1999: ISO 7064 MOD 11-2.
QChar checkDigit(const QString &places)
{
    static constexpr std::array kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i)
        sum += kWeights[i] * places.at(static_cast<qsizetype>(i)).digitValue();
    return QStringLiteral("10X98765432").at(sum % 11);
}

Member drawMember(Lots &lots, const Village &village)
{
    Member member;
    member.name = lots.from(kSurnames);
    member.name += lots.from(kGivenNames);
    if (lots.happens(0.7))
        member.name += lots.from(kGivenNames);
    const QDate born = QDate(1950, 1, 1).addDays(lots.draw(50 * 365));
    const QString places = QStringLiteral("9900%1%2%3")
                               .arg(lots.draw(100), 2, 10, QLatin1Char('0'))
                               .arg(born.toString(QStringLiteral("yyyyMMdd")))
                               .arg(lots.draw(1'000), 3, 10, QLatin1Char('0'));
    member.identity = places + checkDigit(places);
    // Four fifths are there from the start, and some leave at the end of a year.
    const auto days = static_cast<int>(village.first.daysTo(village.last));
    member.joined = village.first.addDays(lots.happens(0.8) ? 0 : lots.draw(days * 9 / 10));
    if (lots.happens(0.07) && member.joined.year() < village.last.year())
        member.last =
            QDate(member.joined.year() + lots.draw(village.last.year() - member.joined.year()), 12, 31);
    member.shareYuan = 100 * (1 + lots.draw(50));
    return member;
}

Village drawVillage(Lots &lots, const Scale &scale)
{
    Village village{scale, QDate(kLastYear - scale.years + 1, 1, 1), QDate(kLastYear, 12, 31), {}, {}};
    for (int i = 0; i < scale.members; ++i)
        village.members.push_back(drawMember(lots, village));
    for (int i = 0; i < scale.jobs; ++i) {
        const bool isPiecework = lots.happens(0.2);
        const QString client = lots.from(kSurnames) + QStringLiteral("家") +
                               kClients.at(lots.draw(static_cast<int>(kClients.size())));
        village.jobs.push_back(
            {client, isPiecework, isPiecework ? 20 + lots.draw(380) : 1'500 + 50 * lots.draw(50)});
    }
    return village;
}

/// A text file in UTF-8, line by line.
class Lines
{
public:
    explicit Lines(const QString &path)
        : m_file(path)
    {
        ZHANGFANG_ASSERT(m_file.open(QIODevice::WriteOnly));
    }
    void write(const QString &line) { m_file.write((line + u'\n').toUtf8()); }

private:
    QFile m_file;
};

QString yuan(qint64 fen)
{
    return QStringLiteral("%1.%2").arg(fen / 100).arg(fen % 100, 2, 10, QLatin1Char('0'));
}

void writeMembers(const Village &village, const QString &path)
{
    Lines lines(path);
    lines.write(QStringLiteral("社员编号,姓名,身份证号,是否农民,户号,入社日期,退社日期,出资额(元)"));
    for (std::size_t i = 0; i < village.members.size(); ++i) {
        const Member &member = village.members[i];
        lines.write(QStringList{QString::number(i + 1), member.name, member.identity,
                                i % 7 == 6 ? QStringLiteral("否") : QStringLiteral("是"),
                                QStringLiteral("H%1").arg(i / 2 + 1), member.joined.toString(Qt::ISODate),
                                member.last.toString(Qt::ISODate), yuan(member.shareYuan * 100)}
                        .join(u','));
    }
}

void writeJobs(const Village &village, const QString &path)
{
    Lines lines(path);
    lines.write(QStringLiteral("项目编号,用工单位,协议编号,工种,计酬方式,单价(元)"));
    for (std::size_t i = 0; i < village.jobs.size(); ++i) {
        const MadeJob &job = village.jobs[i];
        const QString number = QString::number(i + 1);
        lines.write(QStringList{u'J' + number,
                                job.client + number + u'号',
                                {},
                                QStringLiteral("杂工"),
                                job.isPiecework ? QStringLiteral("计件") : QStringLiteral("小时"),
                                yuan(job.rateFen)}
                        .join(u','));
    }
}

/// One year: day by day, on each a part of the members on a job each, by quarter hours from one to ten.
void writeLedger(Lots &lots, const Village &village, int year, double chance, const QString &path)
{
    Lines lines(path);
    lines.write(QStringLiteral("日期,社员编号,姓名,项目编号,工时(小时),计件数量,备注"));
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const QString date = day.toString(Qt::ISODate);
        for (std::size_t i = 0; i < village.members.size(); ++i) {
            const Member &member = village.members[i];
            const bool isMember = member.joined <= day && (member.last.isNull() || day <= member.last);
            if (!isMember || !lots.happens(chance))
                continue;
            const int job = lots.draw(village.scale.jobs);
            const int quarters = 4 + lots.draw(37);
            const bool isPiecework = village.jobs[static_cast<std::size_t>(job)].isPiecework;
            lines.write(QStringLiteral("%1,%2,%3,J%4,%5,%6,")
                            .arg(date)
                            .arg(i + 1)
                            .arg(member.name)
                            .arg(job + 1)
                            .arg(quarters / 4.0)
                            .arg(isPiecework ? QString::number(1 + lots.draw(400)) : QString()));
        }
    }
}

/// How often a member works on a day, so that the rows come to what the scale wants.
double chanceOfWork(const Village &village)
{
    qint64 days = 0;
    for (const Member &member : village.members)
        days += member.joined.daysTo(member.last.isNull() ? village.last : member.last) + 1;
    return std::min(0.95, village.scale.labourRows / static_cast<double>(days));
}

} // namespace

QString nameOf(Size size)
{
    static constexpr std::array kNames{"village", "town", "big"};
    return QString::fromLatin1(kNames.at(static_cast<std::size_t>(size)));
}

Size chosenSize()
{
    const QString chosen = qEnvironmentVariable("ZHANGFANG_BENCH_SIZE", nameOf(Size::Village));
    const auto size = std::ranges::find(kSizes, chosen, nameOf);
    ZHANGFANG_ASSERT(size != kSizes.end());
    return *size;
}

Scale scaleOf(Size size)
{
    switch (size) {
    case Size::Village:
        return {120, 1, 25'000, 30};
    case Size::Town:
        return {2'000, 5, 2'500'000, 400};
    case Size::Big:
        return {10'000, 10, 10'000'000, 2'000};
    }
    Q_UNREACHABLE();
}

QDir madeFolder()
{
    const QString folder = QStringLiteral(ZHANGFANG_BENCH_FOLDER);
    ZHANGFANG_ASSERT(QDir().mkpath(folder));
    return QDir(folder);
}

MadeTables makeTables(Size size)
{
    const Scale scale = scaleOf(size);
    const QString folder = madeFolder().filePath(nameOf(size));
    const auto path = [&folder](const QString &name) {
        return folder + u'/' + name + QStringLiteral(".csv");
    };
    MadeTables tables{path(QStringLiteral("members")), path(QStringLiteral("jobs")), {}};
    for (int year = kLastYear - scale.years + 1; year <= kLastYear; ++year)
        tables.ledgers.push_back(path(QStringLiteral("labour_%1").arg(year)));
    if (QDir(folder).exists())
        return tables;

    // A folder that is there is whole.
    const QString unfinished = folder + QStringLiteral(".unfinished");
    QDir(unfinished).removeRecursively();
    ZHANGFANG_ASSERT(QDir().mkpath(unfinished));
    const auto unfinishedPath = [&](const QString &finished) {
        return unfinished + finished.mid(folder.size());
    };
    Lots lots(static_cast<quint64>(scale.labourRows));
    const Village village = drawVillage(lots, scale);
    writeMembers(village, unfinishedPath(tables.members));
    writeJobs(village, unfinishedPath(tables.jobs));
    const double chance = chanceOfWork(village);
    for (std::size_t i = 0; i < tables.ledgers.size(); ++i)
        writeLedger(lots, village, kLastYear - scale.years + 1 + static_cast<int>(i), chance,
                    unfinishedPath(tables.ledgers[i]));
    ZHANGFANG_ASSERT(QDir().rename(unfinished, folder));
    return tables;
}

} // namespace bench
