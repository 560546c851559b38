#include "tests/bench/made_coop.h"

#include "core/charter/charter_register.h"
#include "core/distribution/payout_register.h"
#include "core/distribution/plan_register.h"
#include "core/labour/labour_ledger.h"
#include "core/pay/pay_register.h"
#include "core/pay/payment_register.h"
#include "core/resolutions/resolution_register.h"
#include "core/store/schema.h"
#include "ui/kit/import_source.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QFile>

#include <cstdio>

using namespace zhangfang;

namespace bench
{

namespace
{

/// A month after a year, when its distribution is due.
QDateTime februaryAfter(Year year)
{
    return {QDate(year.number + 1, 2, 8), QTime(1, 0), Qt::UTC};
}

const QDateTime kNow = februaryAfter(Year{kLastYear});

/// A file of another form is another file.
QString madePath(Stage stage)
{
    static const QByteArray schema = QCryptographicHash::hash(
        store::shippedSchemaObjects().join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    static constexpr std::array kNames{"founded", "booked", "paid"};
    return madeFolder().filePath(QStringLiteral("%1_%2_%3.coop")
                                     .arg(nameOf(chosenSize()),
                                          QLatin1String(kNames.at(static_cast<std::size_t>(stage))),
                                          QString::fromLatin1(schema.toHex().left(8))));
}

void take(store::CoopFile &file, store::BatchKind kind, const QString &path)
{
    const auto read = kit::readImport(file, {kind, path});
    REQUIRE(read);
    REQUIRE(read->book(store::BadRows::LeaveOut, nullptr));
}

void found(store::CoopFile &file)
{
    const MadeTables tables = makeTables(chosenSize());
    take(file, store::BatchKind::Members, tables.members);
    take(file, store::BatchKind::Jobs, tables.jobs);
    charter::Terms terms;
    terms.reserves = {{QStringLiteral("公积金"), Rate::fromBasisPoints(1'000)}};
    REQUIRE(charter::CharterRegister(file).set(terms, std::nullopt));
}

void book(store::CoopFile &file)
{
    for (const QString &ledger : makeTables(chosenSize()).ledgers)
        importLedger(file, ledger);
}

void resolve(store::CoopFile &file, const QString &number, QDate adoptedOn)
{
    resolutions::ResolutionRecord record;
    record.number = number;
    record.adoptedOn = adoptedOn;
    record.title = QStringLiteral("二次分配");
    record.matters = {resolutions::Matter::Distribution};
    record.headsTotal = record.headsPresent = record.votesTotal = record.votesFor =
        scaleOf(chosenSize()).members;
    REQUIRE(resolutions::ResolutionRegister(file).add(record));
}

/// Everybody is paid a month by bank in the next one, but the last month of all.
void payOut(store::CoopFile &file, Month month)
{
    pay::PaymentRegister payments(file);
    const auto owed = payments.debts(month);
    REQUIRE(owed);
    pay::PaymentRequest request{{}, pay::PaymentMethod::Bank, month.next().lastDay(), {}};
    for (const pay::MonthDebts::OwedTo &debt : owed->debts)
        request.payouts.push_back({debt.person});
    REQUIRE(payments.pay(month, request));
}

/// The distribution of a year, posted and paid.
void distribute(store::CoopFile &file, Year year)
{
    const QDate adopted(year.number + 1, 1, 20);
    const QString resolution = QStringLiteral("%1-1").arg(adopted.year());
    resolve(file, resolution, adopted);
    distribution::PlanRequest request;
    request.year = year;
    request.surplus = Money::fromFen(qint64(scaleOf(chosenSize()).members) * 123'457);
    const auto plan = distribution::PlanRegister(file).distribute(request, {}, resolution);
    REQUIRE(plan);
    pay::PaymentRequest payment{{}, pay::PaymentMethod::Cash, adopted, {}};
    for (std::size_t i = 0; i < plan->persons.size(); ++i) {
        if (!plan->plan.lines[i].net.isZero())
            payment.payouts.push_back({plan->persons[i].id});
    }
    REQUIRE(distribution::PayoutRegister(file).pay(plan->number, payment));
}

void payAll(store::CoopFile &file, FixedClock &clock)
{
    for (Year year{kLastYear - scaleOf(chosenSize()).years + 1}; year.number <= kLastYear; ++year.number) {
        clock =
            FixedClock(februaryAfter(year)); // what is posted, and from when it is capital, goes by the day
        for (int number = 1; number <= 12; ++number) {
            const Month month(year.number, number);
            REQUIRE(labour::LabourLedger(file).approveMonth(month, labour::OpenCellPolicy::Refuse));
            REQUIRE(pay::PayRegister(file).payMonth(month));
            if (month != Month(kLastYear, 12))
                payOut(file, month);
        }
        if (year.number != kLastYear)
            distribute(file, year);
    }
    resolve(file, kDistributionResolution, file.clock().today());
}

std::unique_ptr<store::CoopFile> opened(const QString &path, const Clock &clock)
{
    auto file = store::CoopFile::open(path, store::CoopFile::Access::ReadWrite, clock);
    REQUIRE(file);
    return *std::move(file);
}

/// The file of a stage: the one of the stage before, gone on with.
QString ensureMade(Stage stage)
{
    const QString path = madePath(stage);
    if (QFile::exists(path))
        return path;
    const QString unfinished = path + QStringLiteral(".unfinished");
    for (const char *of : {"", "-journal"}) // a run that was broken off leaves both
        QFile::remove(unfinished + QLatin1String(of));
    FixedClock clock(kNow);
    if (stage == Stage::Founded) {
        const store::Founding founding{QStringLiteral("示例劳务合作社"), QDate(2010, 1, 1),
                                       QStringLiteral("会计")};
        REQUIRE(store::CoopFile::create(unfinished, founding, clock));
    } else {
        REQUIRE(QFile::copy(ensureMade(Stage(int(stage) - 1)), unfinished));
    }
    std::printf("making %s\n", qPrintable(path));
    std::fflush(stdout);
    {
        const auto file = opened(unfinished, clock);
        stage == Stage::Founded ? found(*file) : stage == Stage::Booked ? book(*file) : payAll(*file, clock);
    }
    REQUIRE(QFile::rename(unfinished, path));
    return path;
}

} // namespace

MadeCoop::MadeCoop(Stage stage)
    : m_folder(madeFolder().filePath(QStringLiteral("copy-XXXXXX"))) // on the disk that is measured
    , m_clock(kNow)
{
    REQUIRE(QFile::copy(ensureMade(stage), path()));
    m_file = opened(path(), m_clock);
}

QString MadeCoop::closed()
{
    m_file.reset();
    return path();
}

void importLedger(store::CoopFile &file, const QString &path)
{
    const auto read = kit::readImport(file, {store::BatchKind::Labour, path});
    REQUIRE(read);
    REQUIRE(read->book(store::BadRows::Refuse, nullptr));
    REQUIRE(read->tally->bad.empty());
}

} // namespace bench
