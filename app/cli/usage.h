#pragma once

#include <vector>

namespace zhangfang::cli
{

/// What may stand as the value of an option; the parser checks it before a command runs.
enum class Value {
    None,   ///< a switch: there or not
    Text,   ///< any words
    File,   ///< a path
    Date,   ///< YYYY-MM-DD
    Month,  ///< YYYY-MM
    Year,   ///< YYYY
    Yuan,   ///< an amount in yuan, at most two decimals
    Number, ///< a whole number of 64 bits
    Count,  ///< of heads or votes: 0 to kMostCount
};

/// More heads or votes than any cooperative has.
inline constexpr int kMostCount = 9'999'999;

/// How often an operand may stand.
enum class Times { One, Optional, Any };

/// A thing that stands in the call without a name: a file, an amount.
struct Operand {
    const char *name; ///< as it stands in the help: "FILE"
    const char *help; ///< source text, context "Cli"
    Times times = Times::One;
};

enum class Need { Optional, Required };

/// A thing that stands in the call with a name: --month 2025-03.
struct Option {
    const char *name;      ///< without the dashes: "month"
    Value value;           ///< what stands after it
    const char *valueName; ///< as it stands in the help: "YYYY-MM"; nullptr for a switch
    const char *help;      ///< source text, context "Cli"
    Need need = Need::Optional;
    std::vector<const char *> choices = {}; ///< the only words allowed, where they are few
};

/// A key or a heading that an input file may hold.
struct Entry {
    const char *name;
    const char *help; ///< source text, context "Cli"
};

struct Example {
    const char *call; ///< as typed
    const char *help; ///< source text, context "Cli"
};

/// One way of calling the program, as data: the parser, --help and the tests of the manual page go by it.
struct Usage {
    const char *words;       ///< "import members"
    const char *summary;     ///< one line, source text, context "Cli"
    const char *description; ///< whole sentences: units, limits, what is written; source text, context "Cli"
    std::vector<Operand> operands = {};
    std::vector<Option> options = {};
    const char *inputHeading = nullptr; ///< over `input`; source text, context "Cli"
    std::vector<Entry> input = {};      ///< what may stand in the file that is handed in
    std::vector<Example> examples = {};
    const char *json = ""; ///< the shape of the answer under --json, "{month, lines[…], total_fen}"
};

} // namespace zhangfang::cli
