#include "core/exchange/jobs_file.h"

#include "core/exchange/work_readers.h"

namespace zhangfang::exchange
{

namespace
{
enum Column { Number, Client, Agreement, Work, Unit, Rate, OvertimeRate, NightRate, From };

const std::vector<ColumnSpec> &columns()
{
    static const std::vector<UnitSpec> kPrices = {
        {MoneyUnit::Yuan, u"元|元/小时|元/工时|元/工日|元/天|元/日|元/件|元/亩|元/单位|yuan|cny|rmb"},
        {MoneyUnit::Fen, u"分|fen"},
    };
    static const auto prices = [](const char16_t *inFen) {
        std::vector<UnitSpec> units = kPrices;
        units.back().headings = inFen;
        return units;
    };
    static const std::vector<ColumnSpec> kColumns = {
        {Number, true, u"项目编号|项目号|编号|job no|job number|job id|job|id"},
        {Client, true, u"用工单位|客户|甲方|client"},
        {Agreement, false, u"协议编号|服务协议|合同编号|agreement|agreement no|agreement number"},
        {Work, true, u"工种|工作内容|作业内容|work|kind of work"},
        {Unit, true, u"计酬方式|计价单位|计量单位|单位|paid by|unit"},
        {Rate, true, u"单价|报酬标准|rate|price", prices(u"rate fen")},
        {OvertimeRate, false, u"加班单价|overtime rate", prices(u"overtime rate fen")},
        {NightRate, false, u"夜班单价|night rate", prices(u"night rate fen")},
        {From, false, u"起始日期|生效日期|执行日期|from|valid from"},
    };
    return kColumns;
}

labour::JobRow readJob(RowFields &fields)
{
    labour::JobRow row;
    row.line = fields.line();
    row.job.number = fields.code(Number, Need::Required);
    row.job.clientName = fields.text(Client, Need::Required);
    row.job.agreementNumber = fields.text(Agreement, Need::Optional);
    row.job.work = fields.text(Work, Need::Required);
    row.job.unit = fields.read(Unit, Need::Required, readWorkUnit).value_or(labour::WorkUnit::Hour);
    const auto from = fields.read(From, Need::Optional, readDate);
    const std::pair<Column, labour::WorkKind> rates[] = {{Rate, labour::WorkKind::Normal},
                                                         {OvertimeRate, labour::WorkKind::Overtime},
                                                         {NightRate, labour::WorkKind::Night}};
    for (const auto &[column, kind] : rates) {
        const auto unit = fields.unit<MoneyUnit>(column);
        const auto need = column == Rate ? Need::Required : Need::Optional;
        const auto price = fields.read(column, need, [&](const Cell &cell) { return readPrice(cell, unit); });
        if (price)
            row.job.rates.push_back({from, kind, *price});
    }
    return row;
}
} // namespace

Result<ParsedTable<labour::JobsImport>> readJobs(const QString &path, const QString &sheet,
                                                 const RowsHeard &heard)
{
    ZHANGFANG_TRY_ASSIGN(auto reader, openTable(path, sheet));
    ZHANGFANG_TRY_ASSIGN(auto table, HeadedTable::open(std::move(reader), columns()));
    ZHANGFANG_TRY_ASSIGN(const store::BatchFile file, describeFile(path, store::BatchKind::Jobs));
    ParsedTable<labour::JobsImport> parsed{{}, {file, {}}};
    ZHANGFANG_TRY(readRows(table, parsed, heard, [&](RowFields &fields) {
        labour::JobRow row = readJob(fields);
        if (fields.isGood())
            parsed.request.rows.push_back(std::move(row));
    }));
    parsed.request.file.leftOut = parsed.badRows;
    return parsed;
}

} // namespace zhangfang::exchange
