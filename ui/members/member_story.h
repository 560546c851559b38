#pragma once

#include "core/base/month.h"
#include "core/base/result.h"
#include "core/distribution/person_distributions_register.h"
#include "core/labour/person_labour_register.h"
#include "core/members/member_account_register.h"
#include "core/pay/person_pay_register.h"

#include <QDate>
#include <QString>

#include <array>
#include <vector>

namespace zhangfang::ui::members
{

/// What the registers know of one person: the account as at a day, labour and pay of a year.
struct MemberStory {
    zhangfang::members::MemberAccount account;
    QDate day;
    Year year;
    std::vector<zhangfang::labour::PersonMonthLabour> labour;
    std::vector<Year> yearsWorked; ///< the latest first
    std::vector<zhangfang::pay::PersonPay> pay;
    Money owedPay; ///< out of all runs, not of the year alone
    std::vector<zhangfang::distribution::PersonDistribution> distributions;

    /// The year's minutes in each month.
    std::array<qint64, 12> minutesByMonth() const;
    qint64 minutes() const;
    /// The labour fee of the year's runs.
    Money earned() const;
};

/// Reads the story. Refuses people.no_such_person.
Result<MemberStory> readStory(const store::CoopFile &file, const QString &number, QDate day, Year year);

/// Something that happened to a member, in words.
struct MemberEvent {
    QDate day;
    QString words;
};

/// What happened up to the story's day, the latest first, at most `most`: joining and leaving with the
/// contribution of that day, contribution movements, the month paid last, distributions posted.
std::vector<MemberEvent> latestEvents(const MemberStory &story, std::size_t most);

} // namespace zhangfang::ui::members
