#pragma once

#include "core/base/result.h"
#include "core/distribution/plan.h"
#include "core/labour/crew_sheet.h"
#include "core/pay/pay_register.h"
#include "core/store/coop_file.h"
#include "ui/print/crew_sheet_paper.h"
#include "ui/print/member_account.h"
#include "ui/print/member_register.h"
#include "ui/print/month_pay.h"
#include "ui/print/notice.h"
#include "ui/print/payout.h"

#include <optional>

/// From what the registers answer to what the papers print. Nothing is computed here; both the window and the
/// command line print what these hand out.
namespace zhangfang::print
{

/// Whether a paper is printed for the first time.
enum class Issue { Original, Copy };

/// Whose papers these are, and where the chain of the books stands now.
Result<Letterhead> letterheadOf(const store::CoopFile &file, Issue issue);

/// The second round of `plan`, for slips and roll. Numbers of persons are read as the keeper sees them; the
/// papers mask them.
Result<Payout> payoutOf(store::CoopFile &file, const distribution::PlanRecord &plan, Issue issue);

/// One pay run of a month, members first and then the others (art. 41), for slips and roll.
Result<MonthPay> monthPayOf(store::CoopFile &file, const pay::PayRunLines &run, Issue issue);

/// The members on `day`; `reader` decides how much of their numbers is shown, none: all of them.
Result<MemberRegister> memberRegisterOf(store::CoopFile &file, QDate day, std::optional<kit::Reader> reader,
                                        Issue issue);

/// The public notice of `plan`, issued today and up until `until` where that is said.
Result<Notice> noticeOf(store::CoopFile &file, const distribution::PlanRecord &plan,
                        std::optional<QDate> until, Issue issue);

/// The account of one member over a year: contribution, shares, paid labour by month, and the year's posted
/// distributions. Refuses people.no_such_person.
Result<MemberAccountPaper> memberAccountOf(const store::CoopFile &file, const QString &number, Year year,
                                           Issue issue);

/// One crew sheet with everything that is written on it. Refuses labour.sheet_unknown.
Result<CrewSheetPaper> crewSheetOf(store::CoopFile &file, labour::SheetId sheet, Issue issue);

} // namespace zhangfang::print
