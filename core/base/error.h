#pragma once

#include <QDate>
#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

namespace zhangfang
{

/// What a refusal means for the caller; decides the command line's exit code (1, 1, 1, 2, 3).
enum class ErrorKind {
    Refused,  ///< a rule of the law, the charter or the program says no
    BadInput, ///< what was handed in cannot be read or is not possible
    Locked,   ///< somebody else is writing the file
    Usage,    ///< the call itself is wrong
    Damaged,  ///< the file is damaged, tampered with, newer than the program, or not ours
};

/// The name of a refusal: stable across versions, `room.reason` in snake_case, e.g. `labour.over_24_hours`.
///
/// Every room declares its codes once as `inline constexpr ErrorCode` in `<room>_errors.h`; `ui/kit` holds
/// the sentence for each of them (a tidy test finds a code without one).
struct ErrorCode {
    const char *key;
    ErrorKind kind;

    friend bool operator==(const ErrorCode &a, const ErrorCode &b) { return qstrcmp(a.key, b.key) == 0; }
};

/// Where in the input something was found. Empty parts do not apply.
struct Where {
    QString source;  ///< file name (never a full path), or the name of a parameter
    qint64 line = 0; ///< line or spreadsheet row, 1-based
    QString column;  ///< column heading or cell name as the user knows it

    bool isEmpty() const { return source.isEmpty() && line == 0 && column.isEmpty(); }
    friend bool operator==(const Where &, const Where &) = default;
};

/// The named values that a sentence needs. A name's last word is the unit, and the formatter goes by it:
/// `…_fen` is shown in yuan, `…_minutes` in hours, `…_bp` in percent, `…_e4` as a rate, `…_thousandths` as a
/// quantity; QDate as a date, a QStringList with commas, everything else as it stands.
using ErrorParams = std::vector<std::pair<QString, QVariant>>;

/// An expected refusal, or a warning: a code with parameters and a place. `ui` turns it into a sentence.
struct Error {
    ErrorCode code;
    ErrorParams params = {};
    Where where = {};

    /// The parameter called `name`, or an invalid QVariant.
    QVariant param(const QString &name) const
    {
        for (const auto &[key, value] : params) {
            if (key == name)
                return value;
        }
        return {};
    }
    /// The same refusal, placed.
    Error at(Where place) const
    {
        Error copy = *this;
        copy.where = std::move(place);
        return copy;
    }
};

/// A remark that stops nothing, in the same shape as a refusal.
using Warning = Error;

} // namespace zhangfang
