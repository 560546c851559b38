#pragma once

#include "core/distribution/engine.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace zhangfang::distribution
{

/// The plan as canonical text, UTF-8: one `key value` a line, keys unique, in a fixed order; money in fen,
/// rates in basis points. Holds every input, the terms, every step and every line; the same plan gives the
/// same bytes on any machine, in any locale. Warnings follow from the rest and are not in it.
/// Scheme 2 adds the source of the surplus to scheme 1, for plans that say one.
QByteArray canonicalText(const Plan &plan);

/// The digest of a plan with this canonical text, 64 lower-case hexadecimal digits; shortCode() of it is what
/// is printed.
QString digestOf(const QByteArray &canonicalText);

/// Where two canonical texts part for the first time.
struct Difference {
    QString key;
    QString first;  ///< empty where the key is missing
    QString second; ///< empty where the key is missing

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// The first difference of two canonical texts, or nothing where they are the same.
std::optional<Difference> firstDifference(const QByteArray &first, const QByteArray &second);

} // namespace zhangfang::distribution
