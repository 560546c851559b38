#include "ui/kit/bank_list_file.h"

#include "core/exchange/table_writer.h"

#include <QCoreApplication>

#include <utility>

namespace zhangfang::kit
{

namespace
{

QString heading(const char *text)
{
    return QCoreApplication::translate("BankList", text);
}

} // namespace

Result<qint64> writeBankList(const pay::BankList &list, const QString &purpose, QDateTime writtenAtUtc,
                             const QString &path)
{
    const exchange::OutTable table{heading(QT_TRANSLATE_NOOP("BankList", "Bank list")),
                                   {{heading(QT_TRANSLATE_NOOP("BankList", "No.")), 6},
                                    {heading(QT_TRANSLATE_NOOP("BankList", "Account holder")), 14},
                                    {heading(QT_TRANSLATE_NOOP("BankList", "Account number")), 24},
                                    {heading(QT_TRANSLATE_NOOP("BankList", "Amount (yuan)")), 14},
                                    {heading(QT_TRANSLATE_NOOP("BankList", "Purpose")), 24}},
                                   std::move(writtenAtUtc)};
    ZHANGFANG_TRY_ASSIGN(const auto writer, exchange::createTable(path, table));
    qint64 number = 0;
    for (const pay::BankRow &row : list.rows)
        ZHANGFANG_TRY(writer->add({++number, row.personName, row.account, row.amount, purpose}));
    ZHANGFANG_TRY(writer->finish({}));
    return number;
}

} // namespace zhangfang::kit
