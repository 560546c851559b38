#include "core/exchange/ledger_file.h"

#include "core/exchange/exchange_errors.h"
#include "core/exchange/work_readers.h"
#include "core/labour/job_rules.h"

namespace zhangfang::exchange
{

namespace
{
enum Column { Day, PersonNo, Name, JobNo, Time, Pieces, Kind, Rate, Remark };

const std::vector<ColumnSpec> &columns()
{
    static const std::vector<ColumnSpec> kColumns = {
        {Day, true, u"日期|工作日期|出工日期|date|day|worked on"},
        {PersonNo, true,
         u"社员编号|人员编号|成员编号|编号|工号|member no|member number|member id|person no|worker no"},
        {Name, false, u"姓名|社员姓名|成员姓名|name"},
        {JobNo, true, u"项目编号|项目号|项目|job no|job number|job id|job"},
        {Time,
         true,
         u"工时|工时数|小时|小时数|hours|working time",
         {{TimeUnit::Hours, u"小时|时|h|hours"},
          {TimeUnit::Minutes, u"分钟|分|min|minutes", u"分钟|minutes"},
          {TimeUnit::Workdays, u"工日|天|日|days|workdays", u"工日|出勤天数|workdays"}}},
        {Pieces, false, u"计件数量|数量|件数|工作量|quantity|pieces"},
        {Kind, false, u"类别|班次|工时类别|kind"},
        {Rate,
         false,
         u"单价|rate",
         {{MoneyUnit::Yuan, u"元|yuan"}, {MoneyUnit::Fen, u"分|fen", u"rate fen"}}},
        {Remark, false, u"备注|说明|remark|remarks|note"},
    };
    return kColumns;
}

/// Reads the rows of one ledger.
class LedgerRows
{
public:
    explicit LedgerRows(const LedgerContext &context)
        : m_context(context)
    {
        for (const labour::JobTerms &job : context.jobs)
            m_jobs.insert(job.number, &job);
    }

    labour::LabourRow read(RowFields &fields)
    {
        const auto readDay = [&](const Cell &cell) { return m_days.read(cell, readDate); };
        const auto readNumber = [&](const Cell &cell) { return m_codes.read(cell, readCode); };
        const auto readPerson = [&](const Cell &cell) {
            return m_persons.read(cell, [&](const Cell &each) -> Result<QString> {
                ZHANGFANG_TRY_ASSIGN(const QString code, readCode(each));
                return m_context.persons.resolve(code);
            });
        };
        labour::LabourRow row;
        row.line = fields.line();
        row.day = fields.read(Day, Need::Required, readDay).value_or(QDate());
        row.personNo = fields.read(PersonNo, Need::Required, readPerson).value_or(QString());
        row.name = readShared(fields, Name);
        row.jobNo = fields.read(JobNo, Need::Required, readNumber).value_or(QString());
        readWork(fields, row);
        readKind(fields, row);
        compareRate(fields, row);
        return row;
    }

    /// What was found along the way, once for all rows.
    std::vector<Warning> remarks() const
    {
        if (!m_rateDiffers)
            return {};
        Warning warning = *m_rateDiffers;
        warning.params.emplace_back(QStringLiteral("count"), m_ratesThatDiffer);
        return {warning};
    }

private:
    QString readShared(RowFields &fields, Column column)
    {
        return fields
            .read(column, Need::Optional, [&](const Cell &cell) { return m_texts.read(cell, readText); })
            .value_or(QString());
    }

    void readWork(RowFields &fields, labour::LabourRow &row)
    {
        const auto unit = fields.unit<TimeUnit>(Time);
        // Pieces are often counted without hours, and hours written without pieces: one of them has to be
        // there.
        const auto need = fields.isBlank(Pieces) ? Need::Required : Need::Optional;
        const auto readTime = [&](const Cell &cell) {
            return m_times.read(cell, [&](const Cell &each) { return readDayCell(each, unit); });
        };
        const auto day = fields.read(Time, need, readTime);
        if (day) {
            row.record = day->record;
            row.reason = day->reason;
        }
        const auto readCount = [&](const Cell &cell) { return m_quantities.read(cell, readQuantity); };
        row.record.quantity = fields.read(Pieces, Need::Optional, readCount).value_or(Quantity());
    }

    void readKind(RowFields &fields, labour::LabourRow &row)
    {
        const QString remark = readShared(fields, Remark);
        if (!fields.isBlank(Kind)) {
            row.record.kind =
                fields.read(Kind, Need::Optional, readWorkKind).value_or(labour::WorkKind::Normal);
        } else if (const auto kind = kindInRemark(remark); kind) {
            row.record.kind = *kind;
        } else {
            fields.refuse(Remark, kind.error());
        }
        if (!remark.isEmpty())
            row.reason = row.reason.isEmpty() ? remark : row.reason + u' ' + remark;
    }

    void compareRate(RowFields &fields, const labour::LabourRow &row)
    {
        const auto unit = fields.unit<MoneyUnit>(Rate);
        const auto rate =
            fields.read(Rate, Need::Optional, [&](const Cell &cell) { return readPrice(cell, unit); });
        const labour::JobTerms *job = m_jobs.value(row.jobNo);
        if (!rate || !job || !row.day.isValid())
            return;
        const auto expected = labour::rateInForce(*job, row.record.kind, row.day);
        if (!expected || *expected == *rate)
            return;
        if (m_ratesThatDiffer++ == 0)
            m_rateDiffers = Warning{errors::kRateDiffers,
                                    {{QStringLiteral("job_no"), row.jobNo},
                                     {QStringLiteral("rate_e4"), rate->e4()},
                                     {QStringLiteral("expected_e4"), expected->e4()}},
                                    fields.where(Rate)};
    }

    const LedgerContext &m_context;
    QHash<QString, const labour::JobTerms *> m_jobs;
    Memo<QDate> m_days;
    Memo<QString> m_persons;
    Memo<QString> m_codes;
    Memo<QString> m_texts;
    Memo<DayCell> m_times;
    Memo<Quantity> m_quantities;
    std::optional<Warning> m_rateDiffers; ///< of the first row
    qint64 m_ratesThatDiffer = 0;
};
} // namespace

Result<RowTally> readLedger(const QString &path, const LedgerContext &context, const QString &sheet,
                            const labour::TakeRow &take, const RowsHeard &heard)
{
    ZHANGFANG_TRY_ASSIGN(auto reader, openTable(path, sheet));
    ZHANGFANG_TRY_ASSIGN(auto table, HeadedTable::open(std::move(reader), columns()));
    RowTally tally;
    LedgerRows rows(context);
    ZHANGFANG_TRY(readRows(table, tally, heard, [&](RowFields &fields) -> Result<void> {
        labour::LabourRow row = rows.read(fields);
        return fields.isGood() ? take(std::move(row)) : Result<void>();
    }));
    const auto remarks = rows.remarks();
    tally.warnings.insert(tally.warnings.end(), remarks.begin(), remarks.end());
    return tally;
}

} // namespace zhangfang::exchange
