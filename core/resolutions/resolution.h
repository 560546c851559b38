#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QLatin1String>
#include <QString>

#include <optional>
#include <set>

namespace zhangfang::resolutions
{

using ResolutionId = Id<struct ResolutionTag>;

/// Who decided.
enum class Organ {
    Assembly,               ///< 成员大会
    RepresentativeAssembly, ///< 成员代表大会 (art. 32)
    Board,                  ///< 理事会
};

/// What a resolution decides, as far as another room asks for it.
enum class Matter {
    CharterChange, ///< 修改章程
    Distribution,  ///< 盈余分配方案
    ReserveUse,    ///< 公积金使用, loss cover included
    KeepBack,      ///< 留存: a part of the year's distributable surplus stays undistributed
    OpeningUse,    ///< 动用年初未分配盈余
    Conversion,    ///< 转为出资
    Entry,         ///< 入社
    Expulsion,     ///< 除名
    Reopening,     ///< a closed month or year is opened again
    Other,
};

/// "assembly", "representative_assembly", "board": the word in the file and in JSON.
QLatin1String toKey(Organ organ);
/// "charter_change", "distribution", "reserve_use", "keep_back", "opening_use", "conversion", "entry",
/// "expulsion", "reopening", "other".
QLatin1String toKey(Matter matter);
std::optional<Organ> organFromKey(const QString &key);
std::optional<Matter> matterFromKey(const QString &key);

/// What the minutes say of a resolution. Also a lost vote is recorded; the gate (requireResolution) asks
/// whether it was carried.
struct ResolutionRecord {
    QString number; ///< as people cite it: "2026-01"; never reused
    Organ organ = Organ::Assembly;
    QDate adoptedOn; ///< day of the meeting
    QString title;
    std::set<Matter> matters; ///< at least one
    int headsTotal = 0;       ///< members of the organ on that day
    int headsPresent = 0;
    int votesTotal =
        0; ///< all votes of the organ, those of the absent and additional votes (art. 22) included
    int votesFor = 0;
    int votesAgainst = 0;
    std::optional<QDate> laidOutOn =
        std::nullopt; ///< first day on which the documents lay at the office (art. 40)

    friend bool operator==(const ResolutionRecord &, const ResolutionRecord &) = default;
};

/// A resolution in the register; it never changes.
struct Resolution : ResolutionRecord {
    ResolutionId id;

    friend bool operator==(const Resolution &, const Resolution &) = default;
};

} // namespace zhangfang::resolutions
