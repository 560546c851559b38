#pragma once

#include "tests/tidy/house.h"

#include <vector>

namespace zhangfang::tidy
{

/// Where a rule of the house is broken, and how.
struct Finding {
    QString path;
    int line; ///< from 1
    QString what;
};
using Findings = std::vector<Finding>;

/// A rule of docs/architecture.md that can be read off the text, with its name in exceptions.txt.
struct Rule {
    const char *name;
    Findings (*check)(const House &house);
};

/// All rules of the house.
const std::vector<Rule> &rules();

/// A room of core/ includes itself and the rooms above it; core/ never ui/ or app/, ui/ never app/; pages of
/// ui/ never each other. Includes are written from the root of the house.
Findings includesPointUpwards(const House &house);
/// No Qt header that stands for a whole module: it would double the time a build takes.
Findings includesArePrecise(const House &house);
Findings headersAreGuarded(const House &house);
/// Every class, struct and enum of a header in core/ has its docstring.
Findings typesAreDocumented(const House &house);
/// Neither money, time nor rates pass through a double, float or qreal in core/.
Findings coreHasNoFloatingPoint(const House &house);
/// SQL stands in core/store and in the rooms' registers alone, and so does QtSql.
Findings sqlStaysInRegisters(const House &house);
/// Core hands out codes and values: no tr(), no output.
Findings coreIsSilent(const House &house);
/// No singletons, no string-based connections, no sender().
Findings nothingIsGlobal(const House &house);
/// A function has at most 80 lines, braces included.
Findings functionsAreShort(const House &house);
/// A .cpp has at most 600 lines, a page of ui/ at most 500.
Findings filesAreShort(const House &house);
/// No path of somebody's machine, no mark of unfinished work.
Findings nothingIsLeftBehind(const House &house);
/// Every sentence of the Chinese catalogue is translated.
Findings chineseIsComplete(const House &house);
/// Chinese and English of a sentence have the same places to fill in: %1, %n, {name}.
Findings chineseKeepsPlaces(const House &house);

} // namespace zhangfang::tidy
