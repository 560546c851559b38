#include "ui/kit/change_words.h"

#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace zhangfang::kit
{

namespace
{

using store::Change;
using store::RowChange;

struct Word {
    const char *key;
    const char *text;
};

struct ValueWord {
    const char *column;
    const char *key;
    const char *text;
};

// clang-format off
constexpr Word kTables[] = {
    {"user_account", QT_TRANSLATE_NOOP("Changes", "user of the file")},
    {"file_key", QT_TRANSLATE_NOOP("Changes", "key of the file")},
    {"coop", QT_TRANSLATE_NOOP("Changes", "cooperative")},
    {"resolution", QT_TRANSLATE_NOOP("Changes", "resolution")},
    {"resolution_matter", QT_TRANSLATE_NOOP("Changes", "matter of a resolution")},
    {"charter_terms", QT_TRANSLATE_NOOP("Changes", "charter's terms")},
    {"period", QT_TRANSLATE_NOOP("Changes", "period")},
    {"import_batch", QT_TRANSLATE_NOOP("Changes", "import")},
    {"print_record", QT_TRANSLATE_NOOP("Changes", "print")},
    {"person", QT_TRANSLATE_NOOP("Changes", "person")},
    {"secret", QT_TRANSLATE_NOOP("Changes", "personal number")},
    {"secret_reveal", QT_TRANSLATE_NOOP("Changes", "look at a personal number")},
    {"membership", QT_TRANSLATE_NOOP("Changes", "membership")},
    {"contribution", QT_TRANSLATE_NOOP("Changes", "contribution")},
    {"grade", QT_TRANSLATE_NOOP("Changes", "grade")},
    {"quantified_share", QT_TRANSLATE_NOOP("Changes", "quantified share")},
    {"client", QT_TRANSLATE_NOOP("Changes", "client")},
    {"agreement", QT_TRANSLATE_NOOP("Changes", "service agreement")},
    {"job", QT_TRANSLATE_NOOP("Changes", "job")},
    {"job_rate", QT_TRANSLATE_NOOP("Changes", "rate")},
    {"crew_sheet", QT_TRANSLATE_NOOP("Changes", "crew sheet")},
    {"crew_sheet_person", QT_TRANSLATE_NOOP("Changes", "person on a crew sheet")},
    {"entry", QT_TRANSLATE_NOOP("Changes", "entry")},
    {"labour_total", QT_TRANSLATE_NOOP("Changes", "sum of labour")},
    {"approval", QT_TRANSLATE_NOOP("Changes", "approval")},
    {"approved_labour", QT_TRANSLATE_NOOP("Changes", "labour of an approval")},
    {"pay_run", QT_TRANSLATE_NOOP("Changes", "pay run")},
    {"pay_run_sheet", QT_TRANSLATE_NOOP("Changes", "crew sheet of a pay run")},
    {"pay_line", QT_TRANSLATE_NOOP("Changes", "pay line")},
    {"pay_slip", QT_TRANSLATE_NOOP("Changes", "pay slip")},
    {"payment", QT_TRANSLATE_NOOP("Changes", "payment")},
    {"year_result", QT_TRANSLATE_NOOP("Changes", "year result")},
    {"plan", QT_TRANSLATE_NOOP("Changes", "distribution plan")},
    {"plan_reserve", QT_TRANSLATE_NOOP("Changes", "reserve of a plan")},
    {"plan_deduction", QT_TRANSLATE_NOOP("Changes", "deduction of a plan")},
    {"plan_line", QT_TRANSLATE_NOOP("Changes", "line of a plan")},
};

constexpr Word kColumns[] = {
    {"number", QT_TRANSLATE_NOOP("Changes", "number")},
    {"worker_no", QT_TRANSLATE_NOOP("Changes", "number")},
    {"name", QT_TRANSLATE_NOOP("Changes", "name")},
    {"label", QT_TRANSLATE_NOOP("Changes", "period")},
    {"sheet_no", QT_TRANSLATE_NOOP("Changes", "sheet number")},
    {"job_no", QT_TRANSLATE_NOOP("Changes", "job number")},
    {"plan_no", QT_TRANSLATE_NOOP("Changes", "plan number")},
    {"file_name", QT_TRANSLATE_NOOP("Changes", "file")},
    {"title", QT_TRANSLATE_NOOP("Changes", "title")},
    {"paper", QT_TRANSLATE_NOOP("Changes", "paper")},
    {"subject", QT_TRANSLATE_NOOP("Changes", "of")},
    {"pages", QT_TRANSLATE_NOOP("Changes", "pages")},
    {"is_copy", QT_TRANSLATE_NOOP("Changes", "marked as a copy")},
    {"year", QT_TRANSLATE_NOOP("Changes", "year")},
    {"month", QT_TRANSLATE_NOOP("Changes", "month")},
    {"run_no", QT_TRANSLATE_NOOP("Changes", "run")},
    {"round", QT_TRANSLATE_NOOP("Changes", "round")},
    {"sex", QT_TRANSLATE_NOOP("Changes", "sex")},
    {"born_on", QT_TRANSLATE_NOOP("Changes", "born on")},
    {"is_farmer", QT_TRANSLATE_NOOP("Changes", "farmer")},
    {"household_no", QT_TRANSLATE_NOOP("Changes", "household number")},
    {"kind", QT_TRANSLATE_NOOP("Changes", "kind")},
    {"credit_code", QT_TRANSLATE_NOOP("Changes", "credit code")},
    {"founded_on", QT_TRANSLATE_NOOP("Changes", "founded on")},
    {"role", QT_TRANSLATE_NOOP("Changes", "role")},
    {"active", QT_TRANSLATE_NOOP("Changes", "may use the file")},
    {"password_on", QT_TRANSLATE_NOOP("Changes", "password of")},
    {"key_no", QT_TRANSLATE_NOOP("Changes", "number of the key")},
    {"recovery_on", QT_TRANSLATE_NOOP("Changes", "recovery code of")},
    {"organ", QT_TRANSLATE_NOOP("Changes", "organ")},
    {"adopted_on", QT_TRANSLATE_NOOP("Changes", "adopted on")},
    {"matter", QT_TRANSLATE_NOOP("Changes", "matter")},
    {"votes_for", QT_TRANSLATE_NOOP("Changes", "votes for")},
    {"votes_against", QT_TRANSLATE_NOOP("Changes", "votes against")},
    {"votes_total", QT_TRANSLATE_NOOP("Changes", "all votes")},
    {"heads_present", QT_TRANSLATE_NOOP("Changes", "members present")},
    {"heads_total", QT_TRANSLATE_NOOP("Changes", "all members")},
    {"laid_out_on", QT_TRANSLATE_NOOP("Changes", "laid out on")},
    {"joined_on", QT_TRANSLATE_NOOP("Changes", "joined on")},
    {"last_day", QT_TRANSLATE_NOOP("Changes", "last day")},
    {"ended_by", QT_TRANSLATE_NOOP("Changes", "ended by")},
    {"from_day", QT_TRANSLATE_NOOP("Changes", "from")},
    {"moved_on", QT_TRANSLATE_NOOP("Changes", "on")},
    {"amount_fen", QT_TRANSLATE_NOOP("Changes", "amount")},
    {"cause", QT_TRANSLATE_NOOP("Changes", "cause")},
    {"note", QT_TRANSLATE_NOOP("Changes", "note")},
    {"coefficient_bp", QT_TRANSLATE_NOOP("Changes", "coefficient")},
    {"kind_of_work", QT_TRANSLATE_NOOP("Changes", "kind of work")},
    {"unit", QT_TRANSLATE_NOOP("Changes", "unit")},
    {"rate_e4", QT_TRANSLATE_NOOP("Changes", "rate")},
    {"scope", QT_TRANSLATE_NOOP("Changes", "work agreed")},
    {"place", QT_TRANSLATE_NOOP("Changes", "place")},
    {"standard", QT_TRANSLATE_NOOP("Changes", "standard")},
    {"head_count", QT_TRANSLATE_NOOP("Changes", "persons agreed")},
    {"first_day", QT_TRANSLATE_NOOP("Changes", "first day")},
    {"price", QT_TRANSLATE_NOOP("Changes", "price")},
    {"settlement_days", QT_TRANSLATE_NOOP("Changes", "days to settle")},
    {"insurance", QT_TRANSLATE_NOOP("Changes", "insurance")},
    {"penalties", QT_TRANSLATE_NOOP("Changes", "penalties")},
    {"signed_on", QT_TRANSLATE_NOOP("Changes", "signed on")},
    {"form", QT_TRANSLATE_NOOP("Changes", "form")},
    {"state", QT_TRANSLATE_NOOP("Changes", "state")},
    {"open_cells_allowed", QT_TRANSLATE_NOOP("Changes", "open cells allowed")},
    {"worked_on", QT_TRANSLATE_NOOP("Changes", "worked on")},
    {"mark", QT_TRANSLATE_NOOP("Changes", "mark")},
    {"minutes", QT_TRANSLATE_NOOP("Changes", "hours")},
    {"quantity_milli", QT_TRANSLATE_NOOP("Changes", "quantity")},
    {"reason", QT_TRANSLATE_NOOP("Changes", "reason")},
    {"total_fen", QT_TRANSLATE_NOOP("Changes", "total")},
    {"paid_on", QT_TRANSLATE_NOOP("Changes", "paid on")},
    {"method", QT_TRANSLATE_NOOP("Changes", "paid by")},
    {"surplus_fen", QT_TRANSLATE_NOOP("Changes", "surplus")},
    {"opening_fen", QT_TRANSLATE_NOOP("Changes", "opening undistributed surplus")},
    {"posted_on", QT_TRANSLATE_NOOP("Changes", "posted on")},
    {"opinion_ref", QT_TRANSLATE_NOOP("Changes", "opinion")},
    {"reversed_on", QT_TRANSLATE_NOOP("Changes", "reversed on")},
    {"reversal_reason", QT_TRANSLATE_NOOP("Changes", "reason of the reversal")},
    {"row_count", QT_TRANSLATE_NOOP("Changes", "rows")},
    {"left_out_count", QT_TRANSLATE_NOOP("Changes", "rows left out")},
    {"due_fen", QT_TRANSLATE_NOOP("Changes", "due")},
    {"taken_fen", QT_TRANSLATE_NOOP("Changes", "taken off")},
    {"rate_bp", QT_TRANSLATE_NOOP("Changes", "share")},
};

constexpr ValueWord kValues[] = {
    {"sex", "male", QT_TRANSLATE_NOOP("Changes", "male")},
    {"sex", "female", QT_TRANSLATE_NOOP("Changes", "female")},
    {"kind", "natural", QT_TRANSLATE_NOOP("Changes", "natural person")},
    {"kind", "organisation", QT_TRANSLATE_NOOP("Changes", "organisation")},
    {"kind", "identity", QT_TRANSLATE_NOOP("Changes", "identity number")},
    {"kind", "phone", QT_TRANSLATE_NOOP("Changes", "phone number")},
    {"kind", "account", QT_TRANSLATE_NOOP("Changes", "account number")},
    {"kind", "paid_in", QT_TRANSLATE_NOOP("Changes", "contribution paid in")},
    {"kind", "refunded", QT_TRANSLATE_NOOP("Changes", "contribution refunded")},
    {"kind", "converted", QT_TRANSLATE_NOOP("Changes", "turned into contribution")},
    {"kind", "correction", QT_TRANSLATE_NOOP("Changes", "contribution corrected")},
    {"kind", "reserve", QT_TRANSLATE_NOOP("Changes", "reserve share")},
    {"kind", "subsidy", QT_TRANSLATE_NOOP("Changes", "subsidy share")},
    {"kind", "donation", QT_TRANSLATE_NOOP("Changes", "donation share")},
    {"kind", "service", QT_TRANSLATE_NOOP("Changes", "service")},
    {"kind", "works", QT_TRANSLATE_NOOP("Changes", "works")},
    {"kind", "dispatch", QT_TRANSLATE_NOOP("Changes", "dispatch")},
    {"kind", "normal", QT_TRANSLATE_NOOP("Changes", "normal")},
    {"kind", "overtime", QT_TRANSLATE_NOOP("Changes", "overtime")},
    {"kind", "night", QT_TRANSLATE_NOOP("Changes", "night")},
    {"kind", "members", QT_TRANSLATE_NOOP("Changes", "members")},
    {"kind", "jobs", QT_TRANSLATE_NOOP("Changes", "jobs")},
    {"kind", "labour", QT_TRANSLATE_NOOP("Changes", "labour ledger")},
    {"kind", "crew_sheet", QT_TRANSLATE_NOOP("Changes", "crew sheet")},
    {"kind", "withholding", QT_TRANSLATE_NOOP("Changes", "withholding")},
    {"kind", "advance", QT_TRANSLATE_NOOP("Changes", "advance")},
    {"ended_by", "withdrawal", QT_TRANSLATE_NOOP("Changes", "withdrawal")},
    {"ended_by", "expulsion", QT_TRANSLATE_NOOP("Changes", "expulsion")},
    {"ended_by", "death", QT_TRANSLATE_NOOP("Changes", "death")},
    {"ended_by", "organisation_ended", QT_TRANSLATE_NOOP("Changes", "end of the organisation")},
    {"cause", "draw", QT_TRANSLATE_NOOP("Changes", "reserve drawn")},
    {"cause", "loss_cover", QT_TRANSLATE_NOOP("Changes", "loss cover")},
    {"cause", "allotment", QT_TRANSLATE_NOOP("Changes", "quantified")},
    {"cause", "reaverage", QT_TRANSLATE_NOOP("Changes", "averaged anew")},
    {"cause", "refund", QT_TRANSLATE_NOOP("Changes", "refunded")},
    {"cause", "reversal", QT_TRANSLATE_NOOP("Changes", "reversed")},
    {"state", "active", QT_TRANSLATE_NOOP("Changes", "in force")},
    {"state", "voided", QT_TRANSLATE_NOOP("Changes", "voided")},
    {"state", "open", QT_TRANSLATE_NOOP("Changes", "open")},
    {"state", "closed", QT_TRANSLATE_NOOP("Changes", "closed")},
    {"state", "draft", QT_TRANSLATE_NOOP("Changes", "draft")},
    {"state", "submitted", QT_TRANSLATE_NOOP("Changes", "submitted")},
    {"state", "approved", QT_TRANSLATE_NOOP("Changes", "approved")},
    {"state", "put_forward", QT_TRANSLATE_NOOP("Changes", "put forward")},
    {"state", "reviewed", QT_TRANSLATE_NOOP("Changes", "reviewed")},
    {"state", "adopted", QT_TRANSLATE_NOOP("Changes", "adopted")},
    {"state", "posted", QT_TRANSLATE_NOOP("Changes", "posted")},
    {"state", "reversed", QT_TRANSLATE_NOOP("Changes", "reversed")},
    {"state", "dropped", QT_TRANSLATE_NOOP("Changes", "given up")},
    {"unit", "hour", QT_TRANSLATE_NOOP("Changes", "hour")},
    {"unit", "day", QT_TRANSLATE_NOOP("Changes", "workday")},
    {"unit", "piece", QT_TRANSLATE_NOOP("Changes", "piece")},
    {"unit", "area", QT_TRANSLATE_NOOP("Changes", "area")},
    {"unit", "lump_sum", QT_TRANSLATE_NOOP("Changes", "lump sum")},
    {"form", "list", QT_TRANSLATE_NOOP("Changes", "list")},
    {"form", "grid", QT_TRANSLATE_NOOP("Changes", "grid")},
    {"form", "correction", QT_TRANSLATE_NOOP("Changes", "correction")},
    {"mark", "worked", QT_TRANSLATE_NOOP("Changes", "worked")},
    {"mark", "rest", QT_TRANSLATE_NOOP("Changes", "rest")},
    {"mark", "excused", QT_TRANSLATE_NOOP("Changes", "excused")},
    {"method", "cash", QT_TRANSLATE_NOOP("Changes", "cash")},
    {"method", "bank", QT_TRANSLATE_NOOP("Changes", "bank transfer")},
    {"role", "keeper", QT_TRANSLATE_NOOP("Changes", "keeper")},
    {"role", "finance", QT_TRANSLATE_NOOP("Changes", "finance")},
    {"role", "supervisor", QT_TRANSLATE_NOOP("Changes", "supervisor")},
    {"role", "guest", QT_TRANSLATE_NOOP("Changes", "guest")},
    {"organ", "assembly", QT_TRANSLATE_NOOP("Changes", "assembly")},
    {"organ", "representative_assembly", QT_TRANSLATE_NOOP("Changes", "representative assembly")},
    {"organ", "board", QT_TRANSLATE_NOOP("Changes", "board")},
    {"matter", "charter_change", QT_TRANSLATE_NOOP("Changes", "change of the charter")},
    {"matter", "distribution", QT_TRANSLATE_NOOP("Changes", "distribution")},
    {"matter", "reserve_use", QT_TRANSLATE_NOOP("Changes", "use of the reserve")},
    {"matter", "keep_back", QT_TRANSLATE_NOOP("Changes", "keeping back")},
    {"matter", "opening_use", QT_TRANSLATE_NOOP("Changes", "use of the opening surplus")},
    {"matter", "conversion", QT_TRANSLATE_NOOP("Changes", "conversion")},
    {"matter", "entry", QT_TRANSLATE_NOOP("Changes", "taking up of members")},
    {"matter", "expulsion", QT_TRANSLATE_NOOP("Changes", "expulsion")},
    {"matter", "reopening", QT_TRANSLATE_NOOP("Changes", "reopening")},
    {"matter", "other", QT_TRANSLATE_NOOP("Changes", "other")},
};
// clang-format on

QString translated(const char *text)
{
    return QCoreApplication::translate("Changes", text);
}

bool isFlag(const QString &column)
{
    return column == QLatin1String("active") || column.startsWith(QLatin1String("is_"));
}

QString figure(const QString &column, qint64 value)
{
    if (column.endsWith(QLatin1String("_fen")))
        return money(Money::fromFen(value));
    if (column.endsWith(QLatin1String("minutes")))
        return hours(value);
    if (column.endsWith(QLatin1String("_e4")) && value >= 0)
        return price(Price::fromE4(value));
    if (column.endsWith(QLatin1String("_bp")))
        return percentFromBasisPoints(value);
    if (column.endsWith(QLatin1String("_milli")))
        return quantity(Quantity::fromThousandths(value));
    return QString::number(value);
}

QString valueOf(const Change &change, const char *column)
{
    const QString name = QString::fromLatin1(column);
    return columnValue(name, change.value(name));
}

/// "name 金契, household number H038": everything of the row that people read.
QString everything(const Change &change)
{
    QStringList parts;
    for (const Word &column : kColumns) {
        const QString name = QString::fromLatin1(column.key);
        const QVariant value = change.value(name);
        if (value.isValid() && !value.isNull() && !value.toString().isEmpty())
            parts.append(QCoreApplication::translate("Changes", "%1 %2")
                             .arg(translated(column.text), columnValue(name, value)));
    }
    //: Between the parts of a change; Chinese: ，
    return parts.join(QCoreApplication::translate("Changes", ", "));
}

/// "name 金契 → 金栔, household number H038 → H039".
QString differences(const Change &change)
{
    QStringList parts;
    const QStringList changed = change.columns();
    for (const Word &column : kColumns) {
        const QString name = QString::fromLatin1(column.key);
        if (changed.contains(name))
            parts.append(QCoreApplication::translate("Changes", "%1 %2 → %3")
                             .arg(translated(column.text), columnValue(name, change.before.value(name)),
                                  columnValue(name, change.after.value(name))));
    }
    return parts.join(QCoreApplication::translate("Changes", ", "));
}

QString secretSentence(const Change &change)
{
    const QString number = valueOf(change, "kind");
    if (change.table == QLatin1String("secret_reveal"))
        return QCoreApplication::translate("Changes", "Had the %1 shown in full").arg(number);
    const QStringList changed = change.columns();
    const bool isSameNumber =
        changed.contains(QStringLiteral("value_seal")) && !changed.contains(QStringLiteral("digest"));
    if (change.kind == RowChange::Changed && isSameNumber)
        return QCoreApplication::translate("Changes", "Kept the %1 under another key").arg(number);
    return change.kind == RowChange::Added
               ? QCoreApplication::translate("Changes", "Entered the %1").arg(number)
               : QCoreApplication::translate("Changes", "Changed the %1").arg(number);
}

QString membershipSentence(const Change &change)
{
    const QString joined = valueOf(change, "joined_on");
    if (change.value(QStringLiteral("state")) == QLatin1String("voided"))
        return QCoreApplication::translate("Changes", "Voided the membership from %1").arg(joined);
    const bool ends = !change.value(QStringLiteral("last_day")).toString().isEmpty();
    const QString ending = QCoreApplication::translate("Changes", "membership ends on %1, by %2")
                               .arg(valueOf(change, "last_day"), valueOf(change, "ended_by"));
    if (change.kind == RowChange::Added) {
        const QString joining = QCoreApplication::translate("Changes", "Joined on %1").arg(joined);
        return ends ? joining + QCoreApplication::translate("Changes", ", ") + ending : joining;
    }
    return ends ? QCoreApplication::translate("Changes", "Left: %1").arg(ending) : differences(change);
}

/// Movements of money: "contribution paid in 2023-10-13: 1,800.00 yuan".
QString movementSentence(const Change &change, const char *what, const char *day)
{
    return QCoreApplication::translate("Changes", "%1 %2: %3 yuan")
        .arg(valueOf(change, what), valueOf(change, day), valueOf(change, "amount_fen"));
}

QString personSentence(const Change &change)
{
    if (change.kind == RowChange::Added)
        return QCoreApplication::translate("Changes", "Entered into the books: %1").arg(everything(change));
    if (change.value(QStringLiteral("state")) == QLatin1String("voided"))
        return QCoreApplication::translate("Changes", "Taken out of the books with the import undone");
    return QCoreApplication::translate("Changes", "Changed: %1").arg(differences(change));
}

/// The journal holds no password, only that there is another.
QString userSentence(const Change &change)
{
    const QString name = valueOf(change, "name");
    if (change.kind == RowChange::Added)
        return QCoreApplication::translate("Changes", "New user: %1, %2").arg(name, valueOf(change, "role"));
    const QStringList changed = change.columns();
    const bool hasPassword = !change.value(QStringLiteral("password_on")).toString().isEmpty();
    if (changed == QStringList(QStringLiteral("password_lock_seal")) && hasPassword)
        return QCoreApplication::translate("Changes", "New lock or password of %1").arg(name);
    return QCoreApplication::translate("Changes", "Changed the user %1: %2").arg(name, differences(change));
}

QString anySentence(const Change &change)
{
    const QString table = tableWord(change.table);
    switch (change.kind) {
    case RowChange::Added:
        return QCoreApplication::translate("Changes", "New %1: %2").arg(table, everything(change));
    case RowChange::Removed:
        return QCoreApplication::translate("Changes", "Dropped %1: %2").arg(table, everything(change));
    case RowChange::Changed:
        break;
    }
    return QCoreApplication::translate("Changes", "Changed %1: %2").arg(table, differences(change));
}

} // namespace

QString changeSentence(const Change &change)
{
    if (change.table == QLatin1String("person"))
        return personSentence(change);
    if (change.table.startsWith(QLatin1String("secret")))
        return secretSentence(change);
    if (change.table == QLatin1String("user_account"))
        return userSentence(change);
    if (change.table == QLatin1String("membership"))
        return membershipSentence(change);
    if (change.table == QLatin1String("contribution") || change.table == QLatin1String("quantified_share"))
        return movementSentence(change, "kind", "moved_on");
    if (change.table == QLatin1String("payment"))
        return movementSentence(change, "method", "paid_on");
    return anySentence(change);
}

QString changeTime(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString tableWord(const QString &table)
{
    const auto found =
        std::ranges::find_if(kTables, [&](const Word &word) { return table == QLatin1String(word.key); });
    return found == std::end(kTables) ? QString() : translated(found->text);
}

QString columnWord(const QString &column)
{
    const auto found =
        std::ranges::find_if(kColumns, [&](const Word &word) { return column == QLatin1String(word.key); });
    return found == std::end(kColumns) ? QString() : translated(found->text);
}

QString columnValue(const QString &column, const QVariant &value)
{
    if (value.isNull() || value.toString().isEmpty())
        return QStringLiteral("—");
    if (isFlag(column))
        return value.toLongLong() != 0 ? QCoreApplication::translate("Changes", "yes")
                                       : QCoreApplication::translate("Changes", "no");
    const QString text = value.toString();
    const auto found = std::ranges::find_if(kValues, [&](const ValueWord &word) {
        return column == QLatin1String(word.column) && text == QLatin1String(word.key);
    });
    if (found != std::end(kValues))
        return translated(found->text);
    return value.typeId() == QMetaType::QString ? text : figure(column, value.toLongLong());
}

} // namespace zhangfang::kit
