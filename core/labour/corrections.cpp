#include "core/labour/corrections.h"

#include "core/labour/crew_sheet_register.h"
#include "core/labour/entry_register.h"
#include "core/labour/entry_rules.h"
#include "core/labour/labour_errors.h"
#include "core/people/person_register.h"
#include "core/periods/period_guard.h"

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
    for (const StandingWork &work : readStandingWork(connection, {Month::of(corrected.day)})) {
        if (work.person == corrected.person && work.day == corrected.day)
            minutes += work.minutes;
    }
    if (minutes <= kMinutesPerDay)
        return {};
    const people::PersonDirectory persons = people::loadPersons(connection);
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

} // namespace zhangfang::labour
