#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <random>

namespace faults
{

/// How often something is tried: `few` with every run of the tests, `many` in the long form (./dev faults,
/// which sets ZHANGFANG_FAULTS=long).
inline int rounds(int few, int many)
{
    return qgetenv("ZHANGFANG_FAULTS") == "long" ? many : few;
}

/// The dice of one test, always thrown alike, so that what failed once fails again.
using Dice = std::mt19937;

inline long throwDice(Dice &dice, long least, long most)
{
    return std::uniform_int_distribution<long>(least, most)(dice);
}

/// Says what was done and how often, for docs/reliability.md.
void report(const QByteArray &line);

} // namespace faults
