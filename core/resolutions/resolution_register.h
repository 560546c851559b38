#pragma once

#include "core/base/result.h"
#include "core/resolutions/resolution.h"
#include "core/store/coop_file.h"

#include <vector>

namespace zhangfang::resolutions
{

/// The register of decisions (决议登记簿). A resolution is entered once and for good.
class ResolutionRegister
{
public:
    explicit ResolutionRegister(store::CoopFile &file)
        : m_file(file)
    {
    }

    /// Enters a resolution; warningsOn() says what should be shown with it.
    ///
    /// Refuses what checkRecord() refuses and resolutions.number_taken.
    Result<ResolutionId> add(const ResolutionRecord &record);

    /// All resolutions by day, then in the order in which they were entered.
    Result<std::vector<Resolution>> resolutions() const;

private:
    store::CoopFile &m_file;
};

/// The same for use cases that already read.
std::vector<Resolution> readResolutions(const store::Connection &connection);

/// The gate of every step that rests on a decision: the resolution `number`, if it decides `matter` and was
/// carried.
///
/// Refuses resolutions.needed_… where no number is given (each names its article), no_such_resolution,
/// of_other_matter, and what requireCarried() refuses.
Result<Resolution> requireResolution(const store::Connection &connection, const QString &number,
                                     Matter matter);

} // namespace zhangfang::resolutions
