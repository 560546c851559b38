#include "core/store/print_record.h"

#include "core/base/assert.h"
#include "core/store/statement.h"

namespace zhangfang::store
{

namespace
{

constexpr const char *kInsert = "INSERT INTO print_record (tx, paper, subject, pages, is_copy)"
                                " VALUES (:tx, :paper, :subject, :pages, :is_copy)";
constexpr const char *kOfPaper = "SELECT r.pages, r.is_copy, t.at_utc, t.user_name"
                                 " FROM print_record r JOIN tx t ON t.id = r.tx"
                                 " WHERE r.paper = :paper AND r.subject = :subject ORDER BY r.id";

} // namespace

Result<void> recordPrint(CoopFile &file, const PaperId &paper, int pages, bool isCopy)
{
    ZHANGFANG_ASSERT(pages > 0);
    return file.write("paper.print", [&](Transaction &transaction) -> Result<void> {
        transaction.statement(kInsert)
            .bind(":paper", paper.paper)
            .bind(":subject", paper.subject)
            .bind(":pages", pages)
            .bind(":is_copy", isCopy)
            .run();
        return {};
    });
}

Result<std::vector<PrintRecord>> printsOf(const CoopFile &file, const PaperId &paper)
{
    return file.read([&paper](const Connection &connection) -> Result<std::vector<PrintRecord>> {
        std::vector<PrintRecord> records;
        Statement rows(connection, kOfPaper);
        rows.bind(":paper", paper.paper).bind(":subject", paper.subject);
        while (rows.next()) {
            records.push_back({paper, int(rows.integer(0)), rows.flag(1),
                               QDateTime::fromString(rows.text(2), Qt::ISODate), rows.text(3)});
        }
        return records;
    });
}

} // namespace zhangfang::store
