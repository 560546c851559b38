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
</context>
</TS>
