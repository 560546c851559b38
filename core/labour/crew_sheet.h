#pragma once

#include "core/base/month.h"
#include "core/labour/labour_ids.h"
#include "core/people/person_id.h"

#include <QDate>
#include <QLatin1String>
#include <QString>

#include <optional>

namespace zhangfang::labour
{

/// Where a crew sheet stands on its way. Only what is approved is paid and counts in the distribution.
enum class SheetState {
    Draft,
    Submitted, ///< handed in; may be sent back
    Approved,  ///< never changes again
    Dropped,   ///< a draft in the bin: counts nowhere, and may come back
    Voided,    ///< its import was undone; its entries stay in the file and count nowhere
};

/// How a crew sheet is kept, and so what a day without an entry means.
enum class SheetForm {
    Grid,       ///< persons × days: a blank is open, nobody wrote it down
    List,       ///< from a list of entries: the days not listed count as not worked
    Correction, ///< what is booked in its month against approved entries, mostly of earlier months
};

/// "draft", "submitted", "approved", "dropped", "voided": the word in the file.
QLatin1String toKey(SheetState state);
/// "grid", "list", "correction".
QLatin1String toKey(SheetForm form);

std::optional<SheetState> sheetStateFromKey(const QString &key);
std::optional<SheetForm> sheetFormFromKey(const QString &key);

/// A crew sheet (考勤表): one job, one month, persons × days.
struct CrewSheet {
    SheetId id;
    QString number; ///< gapless in a year and never used again: "2025-0001"
    JobId job;
    Month month; ///< of the days worked; of a correction the month that pays it
    SheetForm form;
    SheetState state;
};

/// A day of a person on a grid sheet that nobody wrote down.
struct OpenCell {
    people::PersonId person;
    QDate day;

    friend auto operator<=>(const OpenCell &a, const OpenCell &b)
    {
        if (const auto order = a.person <=> b.person; order != 0)
            return order;
        return a.day.toJulianDay() <=> b.day.toJulianDay();
    }
    friend bool operator==(const OpenCell &, const OpenCell &) = default;
};

} // namespace zhangfang::labour
