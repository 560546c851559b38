#include "core/labour/ledger_booking.h"

#include "core/labour/entry_register.h"
#include "core/labour/read_roll.h"

namespace zhangfang::labour
{

namespace
{

/// A part of less is not worth a look of its own.
constexpr std::size_t kFewRows = 10'000;
/// Memory for as many rows is all that an import takes, however long the file.
constexpr std::size_t kMostRows = 100'000;

} // namespace

LedgerBooking::LedgerBooking(store::Transaction &transaction, const LedgerStream &ledger,
                             std::optional<store::BatchId> batch, BadRows badRows, Progress *progress)
    : m_transaction(transaction)
    , m_ledger(ledger)
    , m_batch(batch)
    , m_badRows(badRows)
    , m_steps(ledger.expectedRows > 0 ? progress : nullptr, ledger.expectedRows)
    , m_roll(readRoll(transaction.connection()))
    , m_check(m_roll, ledger.file.name)
    , m_writer(transaction)
{
    m_report.batch = batch;
}

Result<qint64> LedgerBooking::run()
{
    ZHANGFANG_TRY_ASSIGN(const qint64 unread,
                         m_ledger.read([this](LabourRow row) { return take(std::move(row)); }));
    ZHANGFANG_TRY(bookPart());
    m_writer.finish();
    return unread + std::ssize(m_report.bad);
}

Result<void> LedgerBooking::take(LabourRow row)
{
    if (m_part.empty() || row.day < m_from || row.day > m_until) {
        const Month month = Month::of(row.day);
        m_from = month.firstDay();
        m_until = month.lastDay();
        m_goesByMonths = m_goesByMonths && !m_monthsPast.contains(month);
        if (m_goesByMonths && m_part.size() >= kFewRows)
            ZHANGFANG_TRY(bookPart());
        m_months.insert(month);
    }
    m_part.push_back(std::move(row));
    if (m_part.size() == kMostRows)
        ZHANGFANG_TRY(bookPart());
    return m_steps.step();
}

Result<void> LedgerBooking::bookPart()
{
    m_writer.flush();
    if (m_part.empty())
        return {};
    const auto standing =
        readStandingWork(m_transaction.connection(), personsOf(m_part, m_roll), m_months.begin()->firstDay(),
                         m_months.rbegin()->lastDay(), m_written);
    const LedgerFindings findings = m_check.look(m_part, standing);
    if (m_badRows == BadRows::Refuse && !findings.bad.empty())
        return findings.bad.front();
    write(findings.bookable);
    count(m_report, findings);
    m_monthsPast.merge(m_months);
    m_months.clear();
    m_part.clear();
    return {};
}

void LedgerBooking::write(const std::vector<BookableEntry> &entries)
{
    for (const BookableEntry &entry : entries)
        m_writer.insertEntry(sheetOf(entry), entry);
}

SheetId LedgerBooking::sheetOf(const BookableEntry &entry)
{
    const bool isOpen =
        m_sheet && m_sheet->job == entry.job && m_sheet->from <= entry.day && entry.day <= m_sheet->until;
    if (isOpen)
        return m_sheet->id;
    const Month month = Month::of(entry.day);
    auto sheet = m_sheets.find({month, entry.job});
    if (sheet == m_sheets.end()) {
        const SheetId id = m_writer.insertSheet({entry.job, month, SheetForm::List, m_batch});
        sheet = m_sheets.emplace(std::pair(month, entry.job), id).first;
        m_written.insert(id);
        ++m_report.sheets;
    }
    m_sheet.emplace(OpenSheet{sheet->second, entry.job, month.firstDay(), month.lastDay()});
    return sheet->second;
}

} // namespace zhangfang::labour
