#include "tests/bench/made_coop.h"

#include "core/charter/charter_register.h"
#include "core/labour/labour_ledger.h"
#include "core/pay/pay_register.h"
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

const QDateTime kNow(QDate(kLastYear + 1, 2, 8), QTime(1, 0), Qt::UTC);

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

void resolve(store::CoopFile &file)
{
    resolutions::ResolutionRecord record;
    record.number = kDistributionResolution;
    record.adoptedOn = file.clock().today();
    record.title = QStringLiteral("二次分配");
    record.matters = {resolutions::Matter::Distribution};
    record.headsTotal = record.headsPresent = record.votesTotal = record.votesFor =
        scaleOf(chosenSize()).members;
    REQUIRE(resolutions::ResolutionRegister(file).add(record));
}

void payAll(store::CoopFile &file)
{
    const int years = scaleOf(chosenSize()).years;
    for (Month month(kLastYear - years + 1, 1); month.firstDay().year() <= kLastYear; month = month.next()) {
        REQUIRE(labour::LabourLedger(file).approveMonth(month, labour::OpenCellPolicy::Refuse));
        REQUIRE(pay::PayRegister(file).payMonth(month));
    }
    resolve(file);
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
    const FixedClock clock(kNow);
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
        stage == Stage::Founded ? found(*file) : stage == Stage::Booked ? book(*file) : payAll(*file);
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
