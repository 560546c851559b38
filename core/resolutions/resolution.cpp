#include "core/resolutions/resolution.h"

#include "core/base/keys.h"

namespace zhangfang::resolutions
{

namespace
{

constexpr KeyRow<Organ> kOrgans[] = {
    {Organ::Assembly, "assembly"},
    {Organ::RepresentativeAssembly, "representative_assembly"},
    {Organ::Board, "board"},
};

constexpr KeyRow<Matter> kMatters[] = {
    {Matter::CharterChange, "charter_change"},
    {Matter::Distribution, "distribution"},
    {Matter::ReserveUse, "reserve_use"},
    {Matter::KeepBack, "keep_back"},
    {Matter::OpeningUse, "opening_use"},
    {Matter::Conversion, "conversion"},
    {Matter::Entry, "entry"},
    {Matter::Expulsion, "expulsion"},
    {Matter::Reopening, "reopening"},
    {Matter::Other, "other"},
};

} // namespace

QLatin1String toKey(Organ organ)
{
    return keyOf(kOrgans, organ);
}

QLatin1String toKey(Matter matter)
{
    return keyOf(kMatters, matter);
}

std::optional<Organ> organFromKey(const QString &key)
{
    return valueOf(kOrgans, key);
}

std::optional<Matter> matterFromKey(const QString &key)
{
    return valueOf(kMatters, key);
}

} // namespace zhangfang::resolutions
