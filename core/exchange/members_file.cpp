#include "core/exchange/members_file.h"

#include "core/exchange/person_readers.h"
#include "core/exchange/work_readers.h"

namespace zhangfang::exchange
{

namespace
{
enum Column {
    Number,
    Name,
    Identity,
    Sex,
    Farmer,
    Household,
    Joined,
    LastDay,
    Cause,
    Contribution,
    Form,
    Phone,
    Account
};

const std::vector<ColumnSpec> &columns()
{
    static const std::vector<ColumnSpec> kColumns = {
        {Number, true, u"社员编号|成员编号|人员编号|编号|member no|member number|member id|person no|id"},
        {Name, true, u"姓名|社员姓名|成员姓名|名称|name"},
        {Identity, true,
         u"身份证号|身份证号码|身份证|公民身份号码|证件号码|identity number|identity no|id number|id no"},
        {Sex, false, u"性别|sex|gender"},
        {Farmer, false, u"是否农民|农民|成员身份|farmer|is farmer"},
        {Household, false, u"户号|户编号|household|household no"},
        {Joined, false, u"入社日期|入社时间|加入日期|joined on|joined|join date"},
        {LastDay, false, u"退社日期|退社时间|退出日期|last day|left on|leave date"},
        {Cause, false, u"退社原因|退出原因|ended by|cause"},
        {Contribution,
         false,
         u"出资额|出资金额|股金|contribution|share capital",
         {{MoneyUnit::Yuan, u"元|yuan|cny|rmb"},
          {MoneyUnit::Fen, u"分|fen", u"shares fen|contribution fen"}}},
        {Form, false, u"出资方式|出资形式|contribution form"},
        {Phone, false, u"联系电话|电话|手机|手机号|手机号码|phone|mobile"},
        {Account, false, u"银行账号|银行帐号|银行卡号|账号|bank account|account"},
    };
    return kColumns;
}

members::NewMember readMember(RowFields &fields, const KnownNumbers &known)
{
    members::NewMember member;
    member.where = fields.whereRow();
    member.number = known.resolve(fields.code(Number, Need::Required));
    member.name = fields.text(Name, Need::Required);
    member.identityNumber = fields.code(Identity, Need::Required);
    member.sex = fields.read(Sex, Need::Optional, readSex);
    // A file that tells farmers from others tells it of everybody: a blank is not to be counted either way.
    const auto farmerNeed = fields.has(Farmer) ? Need::Required : Need::Optional;
    member.isFarmer = fields.read(Farmer, farmerNeed, readFarmer).value_or(true);
    member.householdNo = fields.code(Household, Need::Optional);
    member.joinedOn = fields.read(Joined, Need::Optional, readDate);
    member.lastDay = fields.read(LastDay, Need::Optional, readDate);
    member.endedBy = fields.read(Cause, Need::Optional, readEndedBy);
    const auto unit = fields.unit<MoneyUnit>(Contribution);
    const auto readAmount = [&](const Cell &cell) { return readMoney(cell, unit); };
    member.contribution = fields.read(Contribution, Need::Optional, readAmount).value_or(Money());
    member.contributionForm = fields.text(Form, Need::Optional);
    member.phone = fields.code(Phone, Need::Optional);
    member.account = fields.code(Account, Need::Optional);
    return member;
}
} // namespace

Result<ParsedTable<members::Enrolment>> readMembers(const QString &path, const KnownNumbers &known,
                                                    const QString &sheet, const RowsHeard &heard)
{
    ZHANGFANG_TRY_ASSIGN(auto reader, openTable(path, sheet));
    ZHANGFANG_TRY_ASSIGN(auto table, HeadedTable::open(std::move(reader), columns()));
    ZHANGFANG_TRY_ASSIGN(const store::BatchFile file, describeFile(path, store::BatchKind::Members));
    ParsedTable<members::Enrolment> parsed{{}, {file, {}}};
    ZHANGFANG_TRY(readRows(table, parsed, heard, [&](RowFields &fields) {
        members::NewMember member = readMember(fields, known);
        if (fields.isGood())
            parsed.request.rows.push_back(std::move(member));
    }));
    parsed.request.file.leftOut = parsed.badRows;
    return parsed;
}

} // namespace zhangfang::exchange
