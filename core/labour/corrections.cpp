#include "core/labour/corrections.h"

#include "core/labour/crew_sheet_register.h"
#include "core/labour/entry_register.h"
#include "core/labour/entry_rules.h"
#include "core/labour/labour_errors.h"
#include "core/labour/sheet_grid_register.h"
#include "core/people/person_register.h"
#include "core/periods/period_guard.h"

#include <map>

namespace zhangfang::labour
{

namespace
{

using store::Connection;
using store::Transaction;

/// The day over all jobs stays possible.
Result<void> checkDayOf(const Connection &connection, const EntryLeft &corrected, int difference)
{
    qint64 minutes = difference;
    for (const MonthEntry &entry : readMonthOf(connection, corrected.person, Month::of(corrected.day))) {
        if (entry.day == corrected.day)
            minutes += entry.content.record.minutes;
    }
    if (minutes <= kMinutesPerDay)
        return {};
    const people::PersonDirectory persons = people::loadPersonsOf(connection, {corrected.person});
    const people::Person &person = persons.at(corrected.person);
    return Error{errors::kOver24Hours,
                 {{QStringLiteral("person_no"), person.number},
                  {QStringLiteral("name"), person.name},
                  {QStringLiteral("day"), corrected.day},
                  {QStringLiteral("worked_minutes"), minutes}}};
}

Result<void> check(const Connection &connection, const Correction &correction, const EntryLeft &corrected,
                   const DayRecord &difference)
{
    if (corrected.isCorrection)
        return Error{errors::kCorrectsCorrection, {{QStringLiteral("entry"), correction.corrects.value()}}};
    if (corrected.sheetState != SheetState::Approved)
        return Error{errors::kCorrectsDraft, {{QStringLiteral("sheet_no"), corrected.sheetNumber}}};
    if (correction.bookedMonth < Month::of(corrected.day)) {
        return Error{errors::kBookedBeforeWorked,
                     {{QStringLiteral("month"), correction.bookedMonth.toString()},
                      {QStringLiteral("day"), corrected.day}}};
    }
    ZHANGFANG_TRY(checkCorrection(corrected.minutes, corrected.quantity, difference, correction.reason));
    ZHANGFANG_TRY(checkDayOf(connection, corrected, difference.minutes));
    return periods::requireOpen(connection, correction.bookedMonth);
}

} // namespace

Result<EntryId> bookCorrection(const Transaction &transaction, const Correction &correction)
{
    const Connection &connection = transaction.connection();
    const auto corrected = findEntry(connection, correction.corrects);
    if (!corrected)
        return Error{errors::kEntryUnknown, {{QStringLiteral("entry"), correction.corrects.value()}}};
    const DayRecord difference{DayMark::Worked, corrected->kind, correction.minutes, correction.quantity,
                               EnteredAs::Hours};
    ZHANGFANG_TRY(check(connection, correction, *corrected, difference));

    SheetWriter writer(transaction);
    auto sheet = findCorrectionDraft(connection, corrected->job, correction.bookedMonth);
    if (!sheet) {
        sheet =
            writer.insertSheet({corrected->job, correction.bookedMonth, SheetForm::Correction, std::nullopt});
    }
    writer.insertEntry(*sheet,
                       {corrected->person, corrected->job, corrected->day, difference, correction.reason},
                       correction.corrects);
    writer.finish();
    return newestEntry(connection, *sheet);
}

Result<void> checkCorrections(const Connection &connection, SheetId sheet)
{
    std::map<EntryId, int> minutesBefore;
    std::map<EntryId, qint64> quantityBefore;
    for (const Correction &correction : readCorrectionsOf(connection, sheet)) {
        const auto corrected = findEntry(connection, correction.corrects);
        ZHANGFANG_ASSERT(corrected);
        int &minutes = minutesBefore[correction.corrects];
        qint64 &thousandths = quantityBefore[correction.corrects];
        const DayRecord difference{DayMark::Worked, corrected->kind, correction.minutes, correction.quantity,
                                   EnteredAs::Hours};
        ZHANGFANG_TRY(
            checkCorrection(corrected->minutes + minutes,
                            Quantity::fromThousandths(corrected->quantity.thousandths() + thousandths),
                            difference, correction.reason));
        minutes += correction.minutes;
        thousandths += correction.quantity.thousandths();
        ZHANGFANG_TRY(checkDayOf(connection, *corrected, minutes));
    }
    return {};
}

} // namespace zhangfang::labour
