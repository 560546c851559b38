#include "core/exchange/table_writer.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/exchange_errors.h"
#include "core/exchange/xlsx_writer.h"

#include <QFileInfo>

namespace zhangfang::exchange
{

namespace
{
QString plainHours(WorkTime time)
{
    constexpr qint64 kMinutesOfHour = 60;
    const QString sign = time.minutes < 0 ? QStringLiteral("-") : QString();
    const qint64 minutes = time.minutes < 0 ? -time.minutes : time.minutes;
    const qint64 hours = minutes / kMinutesOfHour;
    const qint64 rest = minutes % kMinutesOfHour;
    if (rest % 3 != 0)
        return QStringLiteral("%1%2:%3").arg(sign).arg(hours).arg(rest, 2, 10, QLatin1Char('0'));
    return sign + Quantity::fromThousandths(hours * 1000 + rest * 1000 / kMinutesOfHour).toPlain();
}

struct PlainText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Money amount) const { return amount.toPlainYuan(); }
    QString operator()(Price price) const { return price.toPlainYuan(); }
    QString operator()(Quantity quantity) const { return quantity.toPlain(); }
    QString operator()(WorkTime time) const { return plainHours(time); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
};
} // namespace

QString plainText(const OutCell &cell)
{
    return std::visit(PlainText{}, cell);
}

Result<std::unique_ptr<TableWriter>> createTable(const QString &path, const OutTable &table)
{
    const QFileInfo info(path);
    const QString ending = info.suffix().toLower();
    if (ending == u"csv")
        return createCsv(path, table);
    if (ending == u"xlsx")
        return createXlsx(path, table);
    return Error{
        errors::kUnknownEnding, {{QStringLiteral("ending"), info.suffix()}}, {info.fileName(), 0, {}}};
}

} // namespace zhangfang::exchange
