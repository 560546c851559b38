<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Format</name>
    <message>
        <source>January</source>
        <extracomment>In a date; Chinese: 1月, and so on.</extracomment>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>A date in a sentence; {month} is its name. Chinese: {year}年{month}{day}日</extracomment>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>A date of the current year in a sentence; Chinese: {month}{day}日</extracomment>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>A month in a sentence; Chinese: {year}年{month}</extracomment>
        <translation>{year}年{month}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list; Chinese: 、</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Part of a place; Chinese: 第 %1 行</extracomment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <extracomment>Part of a place; Chinese: “%1”</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place</comment>
        <extracomment>Between the parts of a place (file, line, column); Chinese: a space</extracomment>
        <translation> </translation>
    </message>
    <message>
        <source>: </source>
        <extracomment>Between a place and what is wrong there; Chinese: ：</extracomment>
        <translation>：</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this identity number and lost its last digits. Format the column as text and enter the number again from the card.</source>
        <translation>这个身份证号被表格软件改成了 4.2E+17 这样的写法，末几位已经丢失。请把这一列设成文本，再照证件重新填。</translation>
    </message>
    <message>
        <source>The identity number has {length} places. It should have 18 (old cards: 15).</source>
        <translation>身份证号有 {length} 位，应是 18 位（老证 15 位）。</translation>
    </message>
    <message>
        <source>“{character}” in place {position} of the identity number is not a digit. Only the 18th place may be an X.</source>
        <translation>身份证号第 {position} 位的“{character}”不是数字，只有第 18 位可以是 X。</translation>
    </message>
    <message>
        <source>The identity number gives {digits} as the day of birth, and there is no such day. Compare it with the card, digit by digit.</source>
        <translation>身份证号里的出生日期是 {digits}，没有这一天。请对照证件逐位再看。</translation>
    </message>
    <message>
        <source>By the identity number the person was born on {born_on}, after {today}. Compare it with the card, digit by digit.</source>
        <translation>照身份证号，此人 {born_on} 出生，晚于 {today}。请对照证件逐位再看。</translation>
    </message>
    <message>
        <source>The last place of the identity number does not fit the 17 before it. Compare it with the card, digit by digit.</source>
        <translation>身份证号末位与前 17 位对不上，请对照证件逐位再看。</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this credit code and lost its last digits. Format the column as text and enter the code again from the licence.</source>
        <translation>这个信用代码被表格软件改成了 9.1E+17 这样的写法，末几位已经丢失。请把这一列设成文本，再照执照重新填。</translation>
    </message>
    <message>
        <source>The credit code has {length} places. It should have 18.</source>
        <translation>统一社会信用代码有 {length} 位，应是 18 位。</translation>
    </message>
    <message>
        <source>“{character}” in place {position} never stands in a credit code. Only digits and capital letters without I, O, S, V and Z do.</source>
        <translation>统一社会信用代码里没有“{character}”（第 {position} 位）。代码只用数字和大写字母，不用 I、O、S、V、Z。</translation>
    </message>
    <message>
        <source>“{character}” in place {position} of the credit code is not a digit. Places 3 to 8 name the region in digits.</source>
        <translation>统一社会信用代码第 {position} 位的“{character}”不是数字。第 3 至 8 位是行政区划，只有数字。</translation>
    </message>
    <message>
        <source>The last place of the credit code does not fit the 17 before it. Compare it with the licence, place by place.</source>
        <translation>统一社会信用代码末位与前 17 位对不上，请对照执照逐位再看。</translation>
    </message>
    <message>
        <source>“{text}” is not a number that can be read. Write it like 1234.50.</source>
        <translation>“{text}”不是能读懂的数。请写成 1234.50 这样。</translation>
    </message>
    <message>
        <source>“{text}” has more than {decimals} decimals. Write at most {decimals}.</source>
        <translation>“{text}”的小数超过 {decimals} 位。最多写 {decimals} 位。</translation>
    </message>
    <message>
        <source>“{text}” is larger than any amount these books can hold. Check it digit by digit.</source>
        <translation>“{text}”太大，账上记不下。请逐位再看。</translation>
    </message>
    <message>
        <source>“{text}” is below zero. A price is zero or more.</source>
        <translation>“{text}”小于零。单价不能是负数。</translation>
    </message>
    <message>
        <source>“{text}” hours do not come to whole minutes. Write 6.35 or 6:20.</source>
        <translation>“{text}”小时不是整分钟。请写成 6.35 或 6:20 这样。</translation>
    </message>
    <message>
        <source>“{text}” is no working time. Write hours like 8.75 or 8:45.</source>
        <translation>“{text}”不是工时。请写成 8.75 或 8:45 这样。</translation>
    </message>
    <message>
        <source>{amount_fen} yuan cannot be written in capitals: they go below 1,000,000,000,000 yuan.</source>
        <translation>{amount_fen} 元写不成大写：大写只到一万亿元以下。</translation>
    </message>
    <message>
        <source>{total_fen} yuan cannot be shared out: the amount is below zero.</source>
        <translation>{total_fen} 元不能分：金额小于零。</translation>
    </message>
    <message>
        <source>Nothing can be shared out in units of {unit} fen. The unit is 1 fen or more.</source>
        <translation>不能以 {unit} 分为单位来分。单位最小 1 分。</translation>
    </message>
    <message>
        <source>Weight {position} is {weight}. Weights are 0 or more.</source>
        <translation>第 {position} 个权数是 {weight}。权数不能是负数。</translation>
    </message>
    <message>
        <source>{total_fen} yuan cannot be shared out: nobody has a weight above 0.</source>
        <translation>{total_fen} 元没法分：没有一个人的权数大于 0。</translation>
    </message>
    <message>
        <source>{file} came in before, as import {batch} on {imported_at}. Undo that import first if it is to come in again.</source>
        <translation>{file} 已在 {imported_at} 导入过，是第 {batch} 批。要重新导入，先撤销那一批。</translation>
    </message>
    <message>
        <source>There is no import {batch}. The list of imports shows the numbers.</source>
        <translation>没有第 {batch} 批导入。导入清单里有各批的编号。</translation>
    </message>
    <message>
        <source>Import {batch} is undone already.</source>
        <translation>第 {batch} 批导入已经撤销了。</translation>
    </message>
    <message>
        <source>Import {batch} cannot be undone: what it brought in is in use by what was entered later.</source>
        <translation>第 {batch} 批导入不能撤销：后来的账已经用到它带进来的内容。</translation>
    </message>
    <message>
        <source>{name} has no number. Give each person a number of their own, for example 001.</source>
        <translation>{name} 没有编号。每人要有自己的编号，例如 001。</translation>
    </message>
    <message>
        <source>Number {person_no} has no name.</source>
        <translation>编号 {person_no} 没有姓名。</translation>
    </message>
    <message>
        <source>Number {person_no} has more than {most} characters.</source>
        <translation>编号 {person_no} 超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>The name of {person_no}, {name}, has more than {most} characters.</source>
        <translation>{person_no} 的姓名“{name}”超过 {most} 个字。</translation>
    </message>
    <message>
        <source>Number {person_no} belongs to {name}. A number is never given to somebody else.</source>
        <translation>编号 {person_no} 是 {name} 的。编号不能再给别人用。</translation>
    </message>
    <message>
        <source>This identity number belongs to {name}, number {person_no}. One person has one number, also on coming back.</source>
        <translation>这个身份证号是 {name}（编号 {person_no}）的。一人一个编号，重新入社也不变。</translation>
    </message>
    <message>
        <source>Nobody has the number {person_no}. Write it as in the register, leading zeros included.</source>
        <translation>没有编号 {person_no} 的人。请照名册写，前面的 0 也要写。</translation>
    </message>
    <message>
        <source>Identity, phone and account numbers are shown to the keeper, finance and the supervisors only.</source>
        <translation>身份证号、电话和银行账号只给账房、财务和监事看。</translation>
    </message>
    <message>
        <source>The resolution has no number. Give it the one under which the minutes keep it, for example 2026-01.</source>
        <translation>决议没有编号。请照会议记录填，例如 2026-01。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no} has no title.</source>
        <translation>决议 {resolution_no} 没有标题。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no} has no day. Give the day of the meeting.</source>
        <translation>决议 {resolution_no} 没有日期。请填开会的日子。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no} does not say what it decides. Name at least one matter.</source>
        <translation>决议 {resolution_no} 没有写明决定什么事项。至少填一项。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no}: {heads_present} present of {heads_total} cannot be.</source>
        <translation>决议 {resolution_no}：应到 {heads_total} 人，不可能实到 {heads_present} 人。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no}: {votes_for} votes for and {votes_against} against cannot be among {votes_total} votes.</source>
        <translation>决议 {resolution_no}：总票数 {votes_total}，不可能赞成 {votes_for} 票、反对 {votes_against} 票。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no}: {heads_total} members have {votes_total} votes. Each has one basic vote, those absent too (cooperative law, article 22).</source>
        <translation>决议 {resolution_no}：{heads_total} 名社员只有 {votes_total} 票。每人有一票基本表决权，缺席的也算（合作社法第二十二条）。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no}: {heads_total} members have {votes_total} votes. Additional votes come to at most 20% of the basic votes, so there are {most} at most (cooperative law, article 22).</source>
        <translation>决议 {resolution_no}：{heads_total} 名社员有 {votes_total} 票。附加表决权不得超过基本表决权总票数的 20%，最多 {most} 票（合作社法第二十二条）。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no}: {votes_cast} votes were cast and {heads_present} were present, who have at most {most}.</source>
        <translation>决议 {resolution_no}：投了 {votes_cast} 票，实到 {heads_present} 人，最多只有 {most} 票。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no}: an assembly of representatives has at least {least} of them, not {heads_total} (cooperative law, article 32).</source>
        <translation>决议 {resolution_no}：成员代表大会的代表最少 {least} 人，不能是 {heads_total} 人（合作社法第三十二条）。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no}: a board votes by heads, so its {heads_total} members have as many votes, not {votes_total} (cooperative law, article 33).</source>
        <translation>决议 {resolution_no}：理事会一人一票，{heads_total} 人就是 {heads_total} 票，不是 {votes_total} 票（合作社法第三十三条）。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no}: a board cannot decide this. Charter, distribution, reserve, entry and expulsion are kept for the assembly of members (cooperative law, article 29).</source>
        <translation>决议 {resolution_no}：这件事理事会不能决定。章程、盈余分配、公积金、入社和除名由成员大会决定（合作社法第二十九条）。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no}: the plan was laid out on {laid_out_on} for the assembly of {adopted_on}. It lies at the office at least 15 days before, so from {latest} at the latest (cooperative law, article 40).</source>
        <translation>决议 {resolution_no}：方案 {laid_out_on} 才置备，大会 {adopted_on} 就开了。应在大会召开的十五日前置备于办公地点，最迟 {latest}（合作社法第四十条）。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no} is on record already, of {adopted_on}. A number is never used again.</source>
        <translation>决议 {resolution_no} 已经登记过，日期是 {adopted_on}。编号不能重复使用。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no} does not say when the plan was laid out. It lies at the office at least 15 days before the assembly (cooperative law, article 40).</source>
        <translation>决议 {resolution_no} 没有写方案哪天置备。应在大会召开的十五日前置备于办公地点（合作社法第四十条）。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no} is dated {adopted_on}, a day still to come.</source>
        <translation>决议 {resolution_no} 的日期是 {adopted_on}，还没有到。</translation>
    </message>
    <message>
        <source>A change of the charter needs a resolution of the assembly by two thirds of all votes (cooperative law, articles 29 item 1 and 30). Name its number.</source>
        <translation>修改章程要有成员大会的决议，并经表决权总数三分之二以上通过（合作社法第二十九条第一项、第三十条）。请填决议编号。</translation>
    </message>
    <message>
        <source>A distribution is posted only on a plan that the assembly has adopted (cooperative law, article 29 item 4). Name the number of the resolution.</source>
        <translation>盈余分配方案经成员大会批准后才能入账（合作社法第二十九条第四项）。请填决议编号。</translation>
    </message>
    <message>
        <source>The reserve is used only by resolution of the assembly (cooperative law, articles 29 item 8 and 42). Name its number.</source>
        <translation>公积金的使用由成员大会决定（合作社法第二十九条第八项、第四十二条）。请填决议编号。</translation>
    </message>
    <message>
        <source>A part of the surplus is kept back only by resolution of the assembly on the plan (cooperative law, articles 29 item 4 and 44). Name its number.</source>
        <translation>盈余留一部分不分，要由成员大会在批准分配方案时决定（合作社法第二十九条第四项、第四十四条）。请填决议编号。</translation>
    </message>
    <message>
        <source>Surplus of earlier years is distributed only by resolution of the assembly (cooperative law, article 29 item 4). Name its number.</source>
        <translation>动用以前年度的未分配盈余，要由成员大会决定（合作社法第二十九条第四项）。请填决议编号。</translation>
    </message>
    <message>
        <source>Surplus becomes contribution only by resolution of the assembly (cooperative law, article 44). Name its number.</source>
        <translation>盈余转为出资，要由成员大会决定（合作社法第四十四条）。请填决议编号。</translation>
    </message>
    <message>
        <source>The assembly decides who joins (cooperative law, article 24). Name the number of the resolution.</source>
        <translation>入社由成员大会表决通过（合作社法第二十四条）。请填决议编号。</translation>
    </message>
    <message>
        <source>The assembly decides on an expulsion, after the member could speak (cooperative law, article 26). Name the number of the resolution.</source>
        <translation>除名由成员大会表决通过，事先要给本人陈述意见的机会（合作社法第二十六条）。请填决议编号。</translation>
    </message>
    <message>
        <source>A closed month or year is opened again only by resolution. Name its number.</source>
        <translation>已经结账的月份或年度，凭决议才能重开。请填决议编号。</translation>
    </message>
    <message>
        <source>This step needs a resolution. Name its number.</source>
        <translation>这一步要有决议。请填决议编号。</translation>
    </message>
    <message>
        <source>There is no resolution {resolution_no} on record. Enter it first, as the minutes have it.</source>
        <translation>没有登记过决议 {resolution_no}。请先照会议记录登记。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no}, {title}, was not entered as deciding this matter. Name the one that does.</source>
        <translation>决议 {resolution_no}《{title}》登记时没有决定这件事。请填决定这件事的那一份。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no} was taken without a quorum: {heads_present} of {heads_total} were present, and two thirds are {needed} (cooperative law, article 30).</source>
        <translation>决议 {resolution_no} 开会人数不够：{heads_total} 人实到 {heads_present} 人，三分之二是 {needed} 人（合作社法第三十条）。</translation>
    </message>
    <message>
        <source>Resolution {resolution_no} was not carried: {votes_for} of all {votes_total} votes were for it, and {needed} are needed (cooperative law, article 30).</source>
        <translation>决议 {resolution_no} 没有通过：全部 {votes_total} 票中赞成 {votes_for} 票，要 {needed} 票（合作社法第三十条）。</translation>
    </message>
    <message>
        <source>The month {month} is closed. Book into an open month, or have it opened by resolution.</source>
        <translation>{month} 已经结账。请记到没有结账的月份，或者凭决议重开。</translation>
    </message>
    <message>
        <source>The year {year} is closed. Book into an open year, or have it opened by resolution.</source>
        <translation>{year} 年度已经结账。请记到没有结账的年度，或者凭决议重开。</translation>
    </message>
    <message>
        <source>{period} is closed already.</source>
        <translation>{period} 已经结过账了。</translation>
    </message>
    <message>
        <source>{period} is not closed, so there is nothing to open.</source>
        <translation>{period} 没有结账，不用重开。</translation>
    </message>
    <message>
        <source>{period} is not over: its last day is {last_day}.</source>
        <translation>{period} 还没有过完，最后一天是 {last_day}。</translation>
    </message>
    <message>
        <source>The last day, {last_day}, is before the day of joining, {joined_on}.</source>
        <translation>退社日期 {last_day} 早于入社日期 {joined_on}。</translation>
    </message>
    <message>
        <source>The membership ends on {last_day} without a cause: withdrawal, expulsion, death or the end of the organisation.</source>
        <translation>社员身份到 {last_day} 为止，但没有写原因：退社、除名、死亡，还是单位终止。</translation>
    </message>
    <message>
        <source>There is a cause for the end of the membership and no last day.</source>
        <translation>写了社员身份终止的原因，没有写哪一天为止。</translation>
    </message>
    <message>
        <source>Withdrawal and expulsion end a membership with the year, on {year_end}, not on {last_day} (cooperative law, articles 25 and 26). Only death or the end of an organisation ends it earlier.</source>
        <translation>退社和除名的，社员身份到年度终了时为止，应是 {year_end}，不是 {last_day}（合作社法第二十五条、第二十六条）。只有死亡或者单位终止才会提前。</translation>
    </message>
    <message>
        <source>An organisation does not die; its membership ends with the organisation.</source>
        <translation>单位不会死亡；单位终止时社员身份随之终止。</translation>
    </message>
    <message>
        <source>Only an organisation can end; for a person it is withdrawal, expulsion or death.</source>
        <translation>只有单位才会终止；个人是退社、除名或者死亡。</translation>
    </message>
    <message>
        <source>The membership from {joined_on} overlaps the one from {other_joined_on} to {other_last_day}. Whoever comes back joins after the last day of the one before.</source>
        <translation>从 {joined_on} 起的社员身份，与 {other_joined_on} 至 {other_last_day} 的那一段重叠。重新入社要在上一段的最后一天之后。</translation>
    </message>
    <message>
        <source>The membership from {joined_on} cannot begin: the one from {other_joined_on} lasts.</source>
        <translation>社员身份不能从 {joined_on} 开始：从 {other_joined_on} 起的那一段还没有终止。</translation>
    </message>
    <message>
        <source>{name}, number {person_no}, was born on {born_on} and is under 16 on joining on {joined_on}. A member has full civil capacity (cooperative law, article 19).</source>
        <translation>{name}（编号 {person_no}）{born_on} 出生，{joined_on} 入社时不满十六周岁。社员要有民事行为能力（合作社法第十九条）。</translation>
    </message>
    <message>
        <source>{name}, number {person_no}, is a public authority by its code. Units that administer public affairs cannot join (cooperative law, article 19).</source>
        <translation>从代码看，{name}（编号 {person_no}）是机关。具有管理公共事务职能的单位不得加入（合作社法第十九条）。</translation>
    </message>
    <message>
        <source>With this one {organisations} of {members} members would be organisations; {most} may be (cooperative law, article 20).</source>
        <translation>加上这一个，{members} 名社员中单位成员有 {organisations} 个，最多 {most} 个（合作社法第二十条）。</translation>
    </message>
    <message>
        <source>{name}, number {person_no}, is not a member on {day}.</source>
        <translation>{name}（编号 {person_no}）在 {day} 不是社员。</translation>
    </message>
    <message>
        <source>The membership of {name}, number {person_no}, ends on {last_day} already.</source>
        <translation>{name}（编号 {person_no}）的社员身份已经到 {last_day} 为止。</translation>
    </message>
    <message>
        <source>“{form}” cannot be contribution: labour, credit, a name, goodwill, a franchise and encumbered property are excluded (Regulation on the Registration of Market Entities, article 13). Labour counts in the distribution, by the time worked.</source>
        <translation>“{form}”不能作为出资：劳务、信用、自然人姓名、商誉、特许经营权和设定担保的财产都不得出资（市场主体登记管理条例第十三条）。劳动在分配时按工时计算。</translation>
    </message>
    <message>
        <source>An amount of {amount_fen} yuan cannot be paid in or refunded; it must be more than zero.</source>
        <translation>出资或退还的金额是 {amount_fen} 元，应大于零。</translation>
    </message>
    <message>
        <source>{amount_fen} yuan are more than the contribution held on {day}, {held_fen} yuan.</source>
        <translation>要退 {amount_fen} 元，{day} 的出资只有 {held_fen} 元。</translation>
    </message>
    <message>
        <source>The membership lasts until {last_day}; contribution is refunded after that day, not on {day} (cooperative law, article 28).</source>
        <translation>社员身份到 {last_day} 为止，出资在这一天以后退还，不能在 {day} 退（合作社法第二十八条）。</translation>
    </message>
    <message>
        <source>{name}, number {person_no}, has no identity number. An organisation has its unified social credit code there.</source>
        <translation>{name}（编号 {person_no}）没有身份证号。单位在这一栏填统一社会信用代码。</translation>
    </message>
    <message>
        <source>{name}, number {person_no}, has a last day, {last_day}, and no day of joining.</source>
        <translation>{name}（编号 {person_no}）有退社日期 {last_day}，没有入社日期。</translation>
    </message>
    <message>
        <source>{name}, number {person_no}, has a contribution of {amount_fen} yuan and no day of joining. Only members contribute.</source>
        <translation>{name}（编号 {person_no}）有出资 {amount_fen} 元，没有入社日期。只有社员才出资。</translation>
    </message>
    <message>
        <source>None of the rows can be taken; nothing was written.</source>
        <translation>没有一行可以导入，什么都没有写进账里。</translation>
    </message>
    <message>
        <source>{farmers} of {members} members are farmers; at least 80%, here {least}, have to be (cooperative law, article 20). It is to be put right within 6 months.</source>
        <translation>{members} 名社员中农民 {farmers} 人；农民至少要占 80%，这里是 {least} 人（合作社法第二十条）。应在六个月内补足。</translation>
    </message>
    <message>
        <source>There are {members} members; a cooperative is founded with at least {least} (cooperative law, article 12).</source>
        <translation>现有社员 {members} 人；设立合作社至少要 {least} 人（合作社法第十二条）。</translation>
    </message>
    <message>
        <source>The sex entered is not that of the identity number: {count} times, first {name}, number {person_no}. What was entered stands.</source>
        <translation>填写的性别与身份证号不一致：{count} 人，第一个是 {name}（编号 {person_no}）。照填写的记。</translation>
    </message>
    <message>
        <source>15-digit identity numbers are valid no longer: {count}, first {name}, number {person_no}. Ask for the one of 18 places.</source>
        <translation>15 位的身份证号已经停用：{count} 人，第一个是 {name}（编号 {person_no}）。请问清 18 位的号码。</translation>
    </message>
    <message>
        <source>Members of 16 or 17 years join where their own labour is their main living (Civil Code, article 18): {count}, first {name}, number {person_no}.</source>
        <translation>十六、十七周岁的人，以自己的劳动收入为主要生活来源才能入社（民法典第十八条）：{count} 人，第一个是 {name}（编号 {person_no}）。</translation>
    </message>
    <message>
        <source>An account stands with more than one person: {count} times, first {name}, number {person_no}. Pay goes to the person (wage regulation, article 11).</source>
        <translation>同一个银行账号写在不止一个人名下：{count} 处，第一个是 {name}（编号 {person_no}）。工资要发给本人（保障农民工工资支付条例第十一条）。</translation>
    </message>
    <message>
        <source>The register had other particulars of persons who were here before: {count}, first {name}, number {person_no}. Those of the file stand now; the journal keeps the others.</source>
        <translation>以前就在册的人，资料与名册不同：{count} 人，第一个是 {name}（编号 {person_no}）。以这份文件为准，原来的资料留在日志里。</translation>
    </message>
    <message>
        <source>There is no job with the number {job_no}. Take it up first, or check the number.</source>
        <translation>没有编号为 {job_no} 的劳务项目。请先登记，或核对编号。</translation>
    </message>
    <message>
        <source>The job {job_no} stands in the register already, and nothing new is said about it. Numbers are not used twice.</source>
        <translation>劳务项目 {job_no} 已经登记，这里没有新的内容。编号不重复使用。</translation>
    </message>
    <message>
        <source>A job needs a number.</source>
        <translation>劳务项目要有编号。</translation>
    </message>
    <message>
        <source>The job {job_no} needs a client: who uses the labour.</source>
        <translation>劳务项目 {job_no} 没有写用工单位。</translation>
    </message>
    <message>
        <source>The job {job_no} needs its kind of work.</source>
        <translation>劳务项目 {job_no} 没有写工种。</translation>
    </message>
    <message>
        <source>The job {job_no} needs a price for ordinary work.</source>
        <translation>劳务项目 {job_no} 没有普通工时的单价。</translation>
    </message>
    <message>
        <source>The job {job_no} has a price of nothing. Labour is paid in full and in money (wage regulation, articles 11 and 13).</source>
        <translation>劳务项目 {job_no} 的单价是零。劳务费要以货币足额支付（保障农民工工资支付条例第十一条、第十三条）。</translation>
    </message>
    <message>
        <source>The job {job_no} has two prices for one kind of work from the same day. Give the second one its own first day.</source>
        <translation>劳务项目 {job_no} 的同一类别从同一天起有两个单价。请给第二个另写起始日期。</translation>
    </message>
    <message>
        <source>The job {job_no} has no price that holds on {day}. Give it a price from that day on, or from the beginning.</source>
        <translation>劳务项目 {job_no} 在 {day} 没有生效的单价。请补一个从这一天起或一直有效的单价。</translation>
    </message>
    <message>
        <source>On the job {job_no} there is approved labour from the first day of this price on. What is approved keeps its price; let the new one begin later.</source>
        <translation>劳务项目 {job_no} 在新单价起始日及以后已有核准的工时。已核准的不改单价，请让新单价从以后的日期开始。</translation>
    </message>
    <message>
        <source>The agreement {agreement_no} of the job {job_no} is with {client}. An agreement has one client.</source>
        <translation>劳务项目 {job_no} 写的协议 {agreement_no} 是与{client}签的。一份协议只有一个用工单位。</translation>
    </message>
    <message>
        <source>The import {batch} cannot be undone: sheets stand on its job {job_no}. Undo their import first.</source>
        <translation>导入批次 {batch} 不能撤销：其中的劳务项目 {job_no} 已有考勤表。请先撤销考勤表的导入。</translation>
    </message>
    <message>
        <source>{worked_minutes} hours do not fit a day. A day has from 0 to 24 hours.</source>
        <translation>一天放不下 {worked_minutes} 小时。一天的工时在 0 到 24 小时之间。</translation>
    </message>
    <message>
        <source>There is neither working time nor a quantity. Write the hours worked on the job {job_no}, or mark the day as rest or leave.</source>
        <translation>既没有工时，也没有数量。请写明在劳务项目 {job_no} 上的工时，或标为休、假。</translation>
    </message>
    <message>
        <source>{name}, number {person_no}, would come to {worked_minutes} hours on {day}, over all jobs. A day has 24.</source>
        <translation>{name}（编号 {person_no}）在 {day} 各项目合计将达 {worked_minutes} 小时。一天只有 24 小时。</translation>
    </message>
    <message>
        <source>{name}, number {person_no}, has an entry of this kind for the job {job_no} on {day} already.</source>
        <translation>{name}（编号 {person_no}）在 {day} 的劳务项目 {job_no} 已有同类别的工时记录。</translation>
    </message>
    <message>
        <source>{day} is not a day of the sheet&apos;s month, {month}.</source>
        <translation>{day} 不在考勤表的月份 {month} 之内。</translation>
    </message>
    <message>
        <source>The job {job_no} is paid by time; a quantity has no place there.</source>
        <translation>劳务项目 {job_no} 按时间计酬，不应填写数量。</translation>
    </message>
    <message>
        <source>A quantity of {quantity_thousandths} is below zero. What is taken back is booked as a correction.</source>
        <translation>数量 {quantity_thousandths} 小于零。要扣回的，请做更正。</translation>
    </message>
    <message>
        <source>A day of rest or leave has neither working time nor a quantity.</source>
        <translation>标为休或假的一天不应有工时和数量。</translation>
    </message>
    <message>
        <source>{name}, number {person_no}, was born on {born} and is under 16 on {day}. Nobody under 16 may be employed (Labour Law, article 15).</source>
        <translation>{name}（编号 {person_no}）生于 {born}，{day} 未满十六周岁。禁止招用未满十六周岁的人（劳动法第十五条）。</translation>
    </message>
    <message>
        <source>Half of a workday of {workday_minutes} hours is not a whole number of minutes. Write the hours instead of the half day.</source>
        <translation>一个工日 {workday_minutes} 小时，半天不是整分钟。请不写“半”，直接写小时数。</translation>
    </message>
    <message>
        <source>Number {person_no} is {expected} in the register, not {name}.</source>
        <translation>编号 {person_no} 在名册上是{expected}，不是{name}。</translation>
    </message>
    <message>
        <source>There is no sheet {sheet}.</source>
        <translation>没有考勤表 {sheet}。</translation>
    </message>
    <message>
        <source>The sheet is approved and does not change any more. What is wrong is corrected by a new entry.</source>
        <translation>考勤表已核准，不再改动。有错请另做更正。</translation>
    </message>
    <message>
        <source>The sheet was given up.</source>
        <translation>考勤表已作废。</translation>
    </message>
    <message>
        <source>The sheet is in that state already.</source>
        <translation>考勤表已经是这个状态。</translation>
    </message>
    <message>
        <source>The sheet is a draft. It is handed in before it is approved.</source>
        <translation>考勤表还是草稿，要先提交再核准。</translation>
    </message>
    <message>
        <source>Number {person_no} stands on the sheet twice.</source>
        <translation>编号 {person_no} 在考勤表上出现两次。</translation>
    </message>
    <message>
        <source>Number {person_no} has cells on the sheet and no line.</source>
        <translation>编号 {person_no} 有考勤格，却没有在表上列名。</translation>
    </message>
    <message>
        <source>Nothing in {file} can be taken; nothing was written.</source>
        <translation>{file} 中没有可以导入的内容，什么也没有写入。</translation>
    </message>
    <message>
        <source>In {month} no sheet waits for approval.</source>
        <translation>{month} 没有待核准的考勤表。</translation>
    </message>
    <message>
        <source>{count} cells of {month} are open: nobody wrote them down. The first is {name}, number {person_no}, on {day}, on sheet {sheet_no} of the job {job_no}. Fill them in, mark them as rest or leave, or approve with open cells allowed.</source>
        <translation>{month} 有 {count} 个空格没有人填写，第一个是{name}（编号 {person_no}）{day}，在劳务项目 {job_no} 的考勤表 {sheet_no} 上。请补填，或标为休、假，或允许空格核准。</translation>
    </message>
    <message>
        <source>The import {batch} cannot be undone: its sheet {sheet_no} is approved. What is approved is corrected by new entries.</source>
        <translation>导入批次 {batch} 不能撤销：其中的考勤表 {sheet_no} 已核准。已核准的只能另做更正。</translation>
    </message>
    <message>
        <source>There is no entry {entry}.</source>
        <translation>没有工时记录 {entry}。</translation>
    </message>
    <message>
        <source>The entry {entry} is a correction itself. Name the entry that it corrects.</source>
        <translation>工时记录 {entry} 本身是更正。请指明它所更正的那条记录。</translation>
    </message>
    <message>
        <source>A correction of {day} cannot be booked in {month}, before the work was done.</source>
        <translation>{day} 的更正不能记入 {month}：那时还没有出工。</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>更正要写明原因。</translation>
    </message>
    <message>
        <source>The sheet {sheet_no} is not approved. Change the entry itself.</source>
        <translation>考勤表 {sheet_no} 还没有核准，请直接修改工时记录。</translation>
    </message>
    <message>
        <source>The correction would leave less than nothing of the entry: {worked_minutes} hours and a quantity of {quantity_thousandths}.</source>
        <translation>更正后这条记录将小于零：{worked_minutes} 小时，数量 {quantity_thousandths}。</translation>
    </message>
    <message>
        <source>Days of more than 8 hours (Labour Law, article 36): {count}, first {name}, number {person_no}, on {day} with {worked_minutes} hours.</source>
        <translation>一天超过 8 小时（劳动法第三十六条）：{count} 处，第一处是{name}（编号 {person_no}）{day}，{worked_minutes} 小时。</translation>
    </message>
    <message>
        <source>More than 36 hours of overtime in a month (Labour Law, article 41): {count}, first {name}, number {person_no}, in {month} with {overtime_minutes} hours.</source>
        <translation>一个月加班超过 36 小时（劳动法第四十一条）：{count} 处，第一处是{name}（编号 {person_no}）{month}，{overtime_minutes} 小时。</translation>
    </message>
    <message>
        <source>Persons over the retirement age: {count}, first {name}, number {person_no}. Look into the relation and the insurance (rules on the Labour Contract Law, article 21).</source>
        <translation>超过退休年龄的人：{count} 人，第一个是{name}（编号 {person_no}）。请核对用工关系和保险（劳动合同法实施条例第二十一条）。</translation>
    </message>
    <message>
        <source>Work paid by quantity that has hours and no quantity yet: {count}, first {name}, number {person_no}, on {day}. It earns nothing until it is counted.</source>
        <translation>按数量计酬、有工时而还没有数量的：{count} 处，第一处是{name}（编号 {person_no}）{day}。计数之前没有劳务费。</translation>
    </message>
    <message>
        <source>Work with a quantity and no hours: {count}, first {name}, number {person_no}, on {day}. The pay ledger names the working time (wage regulation, article 15).</source>
        <translation>有数量而没有工时的：{count} 处，第一处是{name}（编号 {person_no}）{day}。工资支付台账要写明工作时间（保障农民工工资支付条例第十五条）。</translation>
    </message>
    <message>
        <source>Persons who work here as non-members: {count}, first {name}, number {person_no}, on {day}. They are paid and have no part in the second round (cooperative law, article 41).</source>
        <translation>以非社员身份出工的人：{count} 人，第一个是{name}（编号 {person_no}）{day}。劳务费照发，不参加二次分配（农民专业合作社法第四十一条）。</translation>
    </message>
    <message>
        <source>In {month} {count} sheets wait for approval, first {sheet_no}. Approve them before the month is paid.</source>
        <translation>{month} 还有 {count} 张考勤表待核准，第一张是 {sheet_no}。核准以后才能发放。</translation>
    </message>
    <message>
        <source>There is no approved labour in {month}; nothing is to be paid.</source>
        <translation>{month} 没有已核准的工时，没有可发放的。</translation>
    </message>
    <message>
        <source>{month} is paid: {runs} runs with {total_fen} yuan hold all its approved sheets.</source>
        <translation>{month} 已经发放：{runs} 张劳务费发放表共 {total_fen} 元，包括了全部已核准的考勤表。</translation>
    </message>
</context>
</TS>
