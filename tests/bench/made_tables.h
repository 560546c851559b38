#pragma once

#include <QDir>
#include <QString>

#include <array>
#include <vector>

/// Tables of a made-up cooperative, as an accountant hands them over: the same on every machine. The identity
/// numbers carry a valid check digit and a region (9900xx) that was never issued.
namespace bench
{

enum class Size { Village, Town, Big };
inline constexpr std::array kSizes{Size::Village, Size::Town, Size::Big};

/// "village", "town", "big".
QString nameOf(Size size);
/// The size that is measured: named in ZHANGFANG_BENCH_SIZE, else the village.
Size chosenSize();

/// How large a cooperative is.
struct Scale {
    int members;
    int years; ///< the last is kLastYear
    int labourRows;
    int jobs;
};
Scale scaleOf(Size size);

/// The last full year: distributions are of this one.
inline constexpr int kLastYear = 2025;

/// Where what is made is kept from run to run.
QDir madeFolder();

/// The files of the tables.
struct MadeTables {
    QString members;
    QString jobs;
    std::vector<QString> ledgers; ///< one a year, in their order
};

/// Makes the tables of a size, or finds them made.
MadeTables makeTables(Size size);

} // namespace bench
