#include "core/store/journal.h"

#include "core/store/statement.h"

namespace zhangfang::store
{

namespace
{
constexpr const char *kRows = "SELECT tx.id, tx.at_utc, tx.user_name, tx.action, tx.reason, "
                              "journal.table_name, journal.row_id, journal.op,"
                              " journal.image FROM journal JOIN tx ON tx.id = journal.tx ORDER BY journal.id";
} // namespace

void readJournal(const Connection &connection, const std::function<void(const JournalRow &)> &use)
{
    Statement rows(connection, kRows);
    while (rows.next()) {
        use({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
             rows.integer(6), rows.text(7), rows.text(8)});
    }
}

} // namespace zhangfang::store
