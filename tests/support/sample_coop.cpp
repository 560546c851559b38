#include "tests/support/sample_coop.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace zhangfang::test
{

namespace
{

QString fileOf(SampleStage stage)
{
    switch (stage) {
    case SampleStage::Books:
        break;
    case SampleStage::YearPaid:
        return QStringLiteral(ZHANGFANG_TEST_SAMPLES "/year_paid.coop");
    case SampleStage::YearPosted:
        return QStringLiteral(ZHANGFANG_TEST_SAMPLES "/year_posted.coop");
    }
    return QStringLiteral(ZHANGFANG_TEST_SAMPLES "/books.coop");
}

} // namespace

SampleCoop::SampleCoop(SampleStage stage, QDate today)
    : m_clock(QDateTime(today, QTime(1, 0), Qt::UTC))
{
    REQUIRE(m_folder.isValid());
    REQUIRE(QFile::copy(fileOf(stage), path()));
    reopen();
}

void SampleCoop::reopen(store::CoopFile::Access access)
{
    m_file.reset();
    auto file = store::CoopFile::open(path(), access, m_clock);
    REQUIRE(file);
    m_file = *std::move(file);
}

} // namespace zhangfang::test
