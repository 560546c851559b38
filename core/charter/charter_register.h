#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/charter/terms.h"
#include "core/resolutions/resolution.h"
#include "core/store/coop_file.h"

#include <QDate>

#include <optional>
#include <vector>

namespace zhangfang::charter
{

using TermsId = Id<struct TermsTag>;

/// One dated version of the charter's terms. A version never changes; another one replaces it.
struct TermsVersion {
    TermsId id;
    std::optional<QDate> from; ///< first day on which it holds; none: from the founding
    Terms terms;
    std::optional<resolutions::ResolutionId> resolution =
        std::nullopt; ///< the one that it rests on, if known
};

/// A version as it was entered.
struct TermsEntered {
    TermsVersion version;
    std::optional<TermsVersion> before; ///< the one that held on its first day until then, if one did
};

/// The charter's terms through time.
class CharterRegister
{
public:
    explicit CharterRegister(store::CoopFile &file)
        : m_file(file)
    {
    }

    /// Enters terms that hold from `from` (none: from the founding) until the next later version. A version
    /// from the same day is replaced; the file keeps it.
    ///
    /// Terms that change the charter rest on a resolution (arts 29, 30): `resolutionNo`, where it is given,
    /// must be one that changes the charter. The founders' terms need none (art. 14).
    ///
    /// Refuses what validate() refuses, what requireResolution() refuses, and charter.terms_of_posted_year
    /// where the terms on 31 December of a year whose plan is posted would be others: a posted plan stands on
    /// the terms that it names; and where they would hold on a day of a closed year.
    Result<TermsVersion> set(const Terms &terms, std::optional<QDate> from, const QString &resolutionNo = {});

    /// All versions that hold at some time, in the order of their first days.
    Result<std::vector<TermsVersion>> versions() const;
    /// Every version that was ever entered, also one that was replaced since, in the order in which they
    /// were.
    Result<std::vector<TermsEntered>> history() const;
    /// As requireTerms().
    Result<TermsVersion> inForceOn(QDate day) const;

private:
    store::CoopFile &m_file;
};

/// The version in force on `day`, if there is one; for use cases that already read or write.
std::optional<TermsVersion> termsInForce(const store::Connection &connection, QDate day);
/// The same; refuses charter.no_terms_in_force.
Result<TermsVersion> requireTerms(const store::Connection &connection, QDate day);
/// One version of the file, also one that was replaced since; `id` comes from the file itself.
TermsVersion termsVersion(const store::Connection &connection, TermsId id);
/// All versions that hold at some time, in the order of their first days.
std::vector<TermsVersion> readTermsVersions(const store::Connection &connection);

} // namespace zhangfang::charter
