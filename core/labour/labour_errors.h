#pragma once

#include "core/base/error.h"

namespace zhangfang::errors
{

// Jobs and their rates

/// Parameters: job_no.
inline constexpr ErrorCode kJobUnknown{"labour.job_unknown", ErrorKind::BadInput};
/// Parameters: job_no.
inline constexpr ErrorCode kJobNumberTaken{"labour.job_number_taken", ErrorKind::Refused};
/// No parameters.
inline constexpr ErrorCode kJobNumberMissing{"labour.job_number_missing", ErrorKind::BadInput};
/// Parameters: job_no.
inline constexpr ErrorCode kClientMissing{"labour.client_missing", ErrorKind::BadInput};
/// Parameters: job_no.
inline constexpr ErrorCode kWorkMissing{"labour.work_missing", ErrorKind::BadInput};
/// Parameters: job_no.
inline constexpr ErrorCode kRateMissing{"labour.rate_missing", ErrorKind::BadInput};
/// Parameters: job_no.
inline constexpr ErrorCode kRateZero{"labour.rate_zero", ErrorKind::Refused};
/// Parameters: job_no, kind, from (absent where the rate holds from the beginning).
inline constexpr ErrorCode kRateTwice{"labour.rate_twice", ErrorKind::Refused};
/// Parameters: job_no, kind, day.
inline constexpr ErrorCode kNoRateOnDay{"labour.no_rate_on_day", ErrorKind::Refused};

/// Approved labour was done on the job from that day on. Parameters: job_no, from (absent: from the
/// beginning).
inline constexpr ErrorCode kRateInUse{"labour.rate_in_use", ErrorKind::Refused};
/// Parameters: job_no, agreement_no, client (whose the agreement is).
inline constexpr ErrorCode kAgreementOfOtherClient{"labour.agreement_of_other_client", ErrorKind::Refused};
/// An import of jobs cannot be undone: sheets rest on it. Parameters: batch, job_no (the first).
inline constexpr ErrorCode kJobInUse{"labour.job_in_use", ErrorKind::Refused};

/// The job is on sheets. Parameters: job_no.
inline constexpr ErrorCode kJobOnSheets{"labour.job_on_sheets", ErrorKind::Refused};
/// No parameters.
inline constexpr ErrorCode kClientNameMissing{"labour.client_name_missing", ErrorKind::BadInput};
/// Parameters: client.
inline constexpr ErrorCode kClientNameTaken{"labour.client_name_taken", ErrorKind::Refused};
/// Parameters: client.
inline constexpr ErrorCode kClientUnknown{"labour.client_unknown", ErrorKind::BadInput};

// Agreements

/// No parameters.
inline constexpr ErrorCode kAgreementNumberMissing{"labour.agreement_number_missing", ErrorKind::BadInput};
/// Parameters: agreement_no.
inline constexpr ErrorCode kAgreementNumberTaken{"labour.agreement_number_taken", ErrorKind::Refused};
/// Parameters: agreement_no.
inline constexpr ErrorCode kAgreementClientMissing{"labour.agreement_client_missing", ErrorKind::BadInput};
/// The term ends before it begins. Parameters: agreement_no.
inline constexpr ErrorCode kAgreementTermBackwards{"labour.agreement_term_backwards", ErrorKind::BadInput};
/// Parameters: agreement_no.
inline constexpr ErrorCode kAgreementHeadCount{"labour.agreement_head_count", ErrorKind::BadInput};
/// Parameters: agreement_no.
inline constexpr ErrorCode kAgreementSettlementDays{"labour.agreement_settlement_days", ErrorKind::BadInput};
/// Parameters: agreement_no.
inline constexpr ErrorCode kAgreementUnknown{"labour.agreement_unknown", ErrorKind::BadInput};
/// Another client, while jobs rest on the agreement. Parameters: agreement_no, job_no (the first).
inline constexpr ErrorCode kAgreementOnJobs{"labour.agreement_on_jobs", ErrorKind::Refused};

// Entries

/// Parameters: worked_minutes.
inline constexpr ErrorCode kMinutesOutOfRange{"labour.minutes_out_of_range", ErrorKind::BadInput};
/// Parameters: job_no.
inline constexpr ErrorCode kNothingWorked{"labour.nothing_worked", ErrorKind::BadInput};
/// Parameters: person_no, name, day, worked_minutes (of the day over all jobs).
inline constexpr ErrorCode kOver24Hours{"labour.over_24_hours", ErrorKind::Refused};
/// Parameters: person_no, name, job_no, day, kind.
inline constexpr ErrorCode kEntryTwice{"labour.entry_twice", ErrorKind::Refused};
/// Parameters: day, month.
inline constexpr ErrorCode kDayOutsideMonth{"labour.day_outside_month", ErrorKind::BadInput};
/// Parameters: job_no, unit (key).
inline constexpr ErrorCode kQuantityNotExpected{"labour.quantity_not_expected", ErrorKind::BadInput};
/// Parameters: quantity_thousandths.
inline constexpr ErrorCode kQuantityNegative{"labour.quantity_negative", ErrorKind::BadInput};
/// A day of rest or leave carries working time or a quantity. No parameters.
inline constexpr ErrorCode kMarkWithWork{"labour.mark_with_work", ErrorKind::BadInput};
/// Parameters: person_no, name, day, born. (Labour Law, art. 15)
inline constexpr ErrorCode kUnder16{"labour.under_16", ErrorKind::Refused};
/// Half of a workday is no whole number of minutes. Parameters: workday_minutes.
inline constexpr ErrorCode kHalfDayUneven{"labour.half_day_uneven", ErrorKind::Refused};
/// Parameters: person_no, name (as written), expected (the register's).
inline constexpr ErrorCode kNameDiffers{"labour.name_differs", ErrorKind::BadInput};

// Sheets

/// What is approved does not move any more. No parameters.
inline constexpr ErrorCode kSheetApproved{"labour.sheet_approved", ErrorKind::Refused};
/// No parameters.
inline constexpr ErrorCode kSheetVoided{"labour.sheet_voided", ErrorKind::Refused};
/// The sheet is in that state already. No parameters.
inline constexpr ErrorCode kSheetThereAlready{"labour.sheet_there_already", ErrorKind::Refused};
/// A draft is handed in before it is approved. No parameters.
inline constexpr ErrorCode kSheetNotSubmitted{"labour.sheet_not_submitted", ErrorKind::Refused};
/// What is handed in does not change; it is taken back first. No parameters.
inline constexpr ErrorCode kSheetSubmitted{"labour.sheet_submitted", ErrorKind::Refused};
/// The sheet is in the bin. No parameters.
inline constexpr ErrorCode kSheetDropped{"labour.sheet_dropped", ErrorKind::Refused};
/// Its entries are not what was written on it here: they were changed behind the program. Parameters:
/// sheet_no.
inline constexpr ErrorCode kSheetDiffers{"labour.sheet_differs", ErrorKind::Damaged};
/// A sheet of corrections is made correction by correction and has no cells to write in. No parameters.
inline constexpr ErrorCode kSheetOfCorrections{"labour.sheet_of_corrections", ErrorKind::Refused};
/// Nothing is written on the sheet that is handed in or approved. Parameters: sheet_no, job_no.
inline constexpr ErrorCode kSheetEmpty{"labour.sheet_empty", ErrorKind::Refused};
/// Somebody who has cells on the sheet is taken off only together with them. Parameters: person_no, name,
/// count (entries).
inline constexpr ErrorCode kLineNotBlank{"labour.line_not_blank", ErrorKind::Refused};
/// The job has no sheet in an earlier month, and so no crew to take over. Parameters: job_no, month.
inline constexpr ErrorCode kNoEarlierCrew{"labour.no_earlier_crew", ErrorKind::Refused};
/// Parameters: sheet.
inline constexpr ErrorCode kSheetUnknown{"labour.sheet_unknown", ErrorKind::BadInput};
/// Parameters: person_no.
inline constexpr ErrorCode kPersonTwice{"labour.person_twice", ErrorKind::BadInput};
/// A row of a grid whose person is not on its roster. Parameters: person_no.
inline constexpr ErrorCode kNotOnRoster{"labour.not_on_roster", ErrorKind::BadInput};
/// Nothing is left to take. Parameters: file.
inline constexpr ErrorCode kNothingLeft{"labour.nothing_left", ErrorKind::BadInput};
/// Parameters: month.
inline constexpr ErrorCode kNothingToApprove{"labour.nothing_to_approve", ErrorKind::Refused};
/// Parameters: month, count, sheet_no, job_no, person_no, name, day (the first).
inline constexpr ErrorCode kOpenCells{"labour.open_cells", ErrorKind::Refused};
/// An import cannot be undone. Parameters: batch, sheet_no (the first approved one).
inline constexpr ErrorCode kBatchApproved{"labour.batch_approved", ErrorKind::Refused};

// Corrections

/// Parameters: entry.
inline constexpr ErrorCode kEntryUnknown{"labour.entry_unknown", ErrorKind::BadInput};
/// The correction is itself corrected by naming the entry it corrects. Parameters: entry.
inline constexpr ErrorCode kCorrectsCorrection{"labour.corrects_correction", ErrorKind::Refused};
/// Parameters: month, day (worked). A correction is booked in the month of the entry or later.
inline constexpr ErrorCode kBookedBeforeWorked{"labour.booked_before_worked", ErrorKind::Refused};
/// No parameters.
inline constexpr ErrorCode kReasonMissing{"labour.reason_missing", ErrorKind::BadInput};
/// Parameters: sheet_no. Only what is approved is corrected; a draft is edited.
inline constexpr ErrorCode kCorrectsDraft{"labour.corrects_draft", ErrorKind::Refused};
/// Parameters: worked_minutes, quantity_thousandths (what would be left of the entry).
inline constexpr ErrorCode kCorrectionBelowZero{"labour.correction_below_zero", ErrorKind::Refused};

// Remarks that stop nothing

/// Parameters: agreement_no. (Labour Contract Law, art. 57)
inline constexpr ErrorCode kAgreementDispatch{"labour.agreement_dispatch", ErrorKind::Refused};
/// Parameters: agreement_no. (Wujiang opinion, part 2 item 3)
inline constexpr ErrorCode kAgreementNoInsurance{"labour.agreement_no_insurance", ErrorKind::Refused};
/// Parameters: count (person-days), person_no, name, day, worked_minutes (the first). (Labour Law, art. 36)
inline constexpr ErrorCode kOver8Hours{"labour.over_8_hours", ErrorKind::Refused};
/// Parameters: count (person-months), person_no, name, month, overtime_minutes (the first). (Labour Law, art.
/// 41)
inline constexpr ErrorCode kOver36HoursOvertime{"labour.over_36_hours_overtime", ErrorKind::Refused};
/// Parameters: count (persons), person_no, name (the first).
inline constexpr ErrorCode kOverRetirementAge{"labour.over_retirement_age", ErrorKind::Refused};
/// Parameters: count (entries), person_no, name, day (the first).
inline constexpr ErrorCode kPieceWithoutQuantity{"labour.piece_without_quantity", ErrorKind::Refused};
/// Parameters: count (entries), person_no, name, day (the first).
inline constexpr ErrorCode kNoWorkingTime{"labour.no_working_time", ErrorKind::Refused};
/// Parameters: count (persons), person_no, name (the first).
inline constexpr ErrorCode kNonMemberWork{"labour.non_member_work", ErrorKind::Refused};

} // namespace zhangfang::errors
