#include "core/exchange/person_readers.h"

#include "core/exchange/exchange_errors.h"
#include "core/exchange/field_readers.h"
#include "core/exchange/words.h"

namespace zhangfang::exchange
{

Result<people::Sex> readSex(const Cell &cell)
{
    using people::Sex;
    static constexpr Word<Sex> kWords[] = {{Sex::Male, u"男|男性|male|m"},
                                           {Sex::Female, u"女|女性|female|f"}};
    return readWord(cell, kWords, errors::kNotASex);
}

Result<bool> readFarmer(const Cell &cell)
{
    static constexpr Word<bool> kWords[] = {{true, u"农民|农户|farmer"}, {false, u"非农民|非农|居民"}};
    const auto farmer = readWord(cell, kWords, errors::kNotYesOrNo);
    return farmer ? farmer : readYesNo(cell);
}

Result<members::EndedBy> readEndedBy(const Cell &cell)
{
    using members::EndedBy;
    static constexpr Word<EndedBy> kWords[] = {
        {EndedBy::Withdrawal, u"退社|自愿退社|退出|withdrawal"},
        {EndedBy::Expulsion, u"除名|开除|expulsion"},
        {EndedBy::Death, u"死亡|去世|death"},
        {EndedBy::OrganisationEnded, u"单位终止|终止|organisation ended|organisation_ended"},
    };
    return readWord(cell, kWords, errors::kNotACause);
}

} // namespace zhangfang::exchange
