<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1  not valid: %2</source>
        <translation>%1  无效：%2</translation>
    </message>
    <message>
        <source>%1  valid</source>
        <translation>%1  有效</translation>
    </message>
    <message>
        <source>%1  valid, %2</source>
        <translation>%1  有效，%2</translation>
    </message>
    <message>
        <source>Share an amount over weights by largest remainder.</source>
        <translation>把一笔钱按权数分，余数从大到小补。</translation>
    </message>
    <message>
        <source>Shares the amount in whole units. Each weight gets its exact share cut to whole units; the units that are left go one each to the largest remainders, among equal ones to the lower number (its numeric part by value, then as text; weights without a name in their order). A weight of 0 gets nothing. What is less than a unit stays left over.</source>
        <translation>按整单位分。各权数先得应得份额中的整单位，剩下的单位按余数从大到小各补一个；余数相同的，编号小的在先（先比数字部分，再比文字；没有名称的按次序）。权数为 0 的不得。不足一个单位的留作零头。</translation>
    </message>
    <message>
        <source>A weight, or “NAME WEIGHT” as one argument: a whole number from 0 to 9223372036854775807. Without any, the lines of standard input; empty lines are passed over.</source>
        <translation>权数，或把“名称 权数”写在一起：0 到 9223372036854775807 的整数。都不写就从标准输入逐行读，空行跳过。</translation>
    </message>
    <message>
        <source>The amount to be shared, in fen.</source>
        <translation>要分的金额，单位分。</translation>
    </message>
    <message>
        <source>What every part is a multiple of, in fen; 1 if left out.</source>
        <translation>每份是多少分的整数倍；不写是 1。</translation>
    </message>
    <message>
        <source>100 yuan for three: 33.34, 33.33, 33.33.</source>
        <translation>100 元三人分：33.34、33.33、33.33。</translation>
    </message>
    <message>
        <source>Shares by lines such as “001 72000”.</source>
        <translation>按“001 72000”这样的各行来分。</translation>
    </message>
    <message>
        <source>left over %1</source>
        <translation>零头 %1</translation>
    </message>
    <message>
        <source>Write amounts in Chinese capitals.</source>
        <translation>把金额写成大写。</translation>
    </message>
    <message>
        <source>Writes amounts in yuan as they stand on slips and cheques (Payment and Settlement Measures, annex 1). At most two decimals and less than 1,000,000,000,000 yuan; thousands separators are allowed. An argument that cannot be read is refused. A line of standard input that cannot be read gets an empty answer, a sentence on standard error, and exit code 1 at the end.</source>
        <translation>把以元为单位的金额写成单据、支票上的大写（《支付结算办法》附一）。最多两位小数，小于 1,000,000,000,000 元，可以带千位逗号。写在命令里的读不懂就不办；标准输入里某一行读不懂，那一行答空行，标准错误里说明原因，最后结束代码是 1。</translation>
    </message>
    <message>
        <source>An amount in yuan. Without any, the lines of standard input.</source>
        <translation>金额，单位元。不写就从标准输入逐行读。</translation>
    </message>
    <message>
        <source>Answers 人民币柒佰玖拾贰元叁角壹分.</source>
        <translation>答：人民币柒佰玖拾贰元叁角壹分。</translation>
    </message>
    <message>
        <source>Check resident identity numbers.</source>
        <translation>核对居民身份证号。</translation>
    </message>
    <message>
        <source>Checks numbers by GB 11643: 17 digits and a check character, a date of birth that exists and is not in the future. An old number of 15 digits is recognised. An invalid number is an answer, not a failure: the exit code is 0.</source>
        <translation>按 GB 11643 核对：17 位数字加 1 位校验码，出生日期要有这一天，也不能在今天以后。15 位老号能认出来。号码无效也是答案，不算没办成，结束代码是 0。</translation>
    </message>
    <message>
        <source>An identity number. Without any, the lines of standard input.</source>
        <translation>身份证号。不写就从标准输入逐行读。</translation>
    </message>
    <message>
        <source>Checks the example of the standard.</source>
        <translation>核对标准里的例子。</translation>
    </message>
    <message>
        <source>15 digits, the form before 1999</source>
        <translation>15 位，1999 年以前的老号</translation>
    </message>
    <message>
        <source>Check unified social credit codes.</source>
        <translation>核对统一社会信用代码。</translation>
    </message>
    <message>
        <source>Checks codes by GB 32100: 18 digits and capital letters without I, O, S, V and Z, the region in digits, the last one a check character. An invalid code is an answer, not a failure: the exit code is 0.</source>
        <translation>按 GB 32100 核对：18 位数字或大写字母，没有 I、O、S、V、Z，地区用数字，最后一位是校验码。代码无效也是答案，不算没办成，结束代码是 0。</translation>
    </message>
    <message>
        <source>A credit code. Without any, the lines of standard input.</source>
        <translation>统一社会信用代码。不写就从标准输入逐行读。</translation>
    </message>
    <message>
        <source>Checks one code.</source>
        <translation>核对一个代码。</translation>
    </message>
    <message>
        <source>Make a cooperative&apos;s file.</source>
        <translation>新建一个合作社的账本。</translation>
    </message>
    <message>
        <source>Makes the file in which everything about one cooperative will stand. A file that is already there is never overwritten. With --terms the charter&apos;s terms are set at once; they hold from the founding.</source>
        <translation>新建账本，一个合作社的事都记在里面。已有的文件不会被覆盖。写了 --terms 就同时填上章程条款，自成立起有效。</translation>
    </message>
    <message>
        <source>The file to be made, NAME.coop.</source>
        <translation>要新建的文件，名称.coop。</translation>
    </message>
    <message>
        <source>The cooperative&apos;s name, as registered.</source>
        <translation>合作社名称，按登记的写。</translation>
    </message>
    <message>
        <source>The charter&apos;s terms; see “zhangfang-cli terms set --help”.</source>
        <translation>章程条款，写法见“zhangfang-cli terms set --help”。</translation>
    </message>
    <message>
        <source>The day of founding.</source>
        <translation>成立日期。</translation>
    </message>
    <message>
        <source>Who keeps the books: the name that stands in the journal. Without it the name you are logged in with.</source>
        <translation>记账人：日志里写的就是这个名字。不写就用您登录电脑的名字。</translation>
    </message>
    <message>
        <source>Makes the file with the charter&apos;s terms in it.</source>
        <translation>新建账本并填上章程条款。</translation>
    </message>
    <message>
        <source>%1 is made for %2. Head %3.</source>
        <translation>已为%2建好账本 %1。链头 %3。</translation>
    </message>
    <message>
        <source>Next: the charter&apos;s terms, “zhangfang-cli terms set”.</source>
        <translation>下一步填章程条款：zhangfang-cli terms set。</translation>
    </message>
    <message>
        <source>The charter&apos;s terms are set. Next: the members, “zhangfang-cli import members”.</source>
        <translation>章程条款已填。下一步带入社员名册：zhangfang-cli import members。</translation>
    </message>
    <message>
        <source>Check that nothing in a file was changed behind the program&apos;s back.</source>
        <translation>核对账本，看有没有被别的程序改过。</translation>
    </message>
    <message>
        <source>Recomputes everything: the database itself, its build, every seal, every posted row and every register against the journal. With --head also that the file still holds what stood under a head printed earlier on a roll or an export. Changes nothing. What is found is listed, and the exit code is 3.</source>
        <translation>从头重算：数据库本身、它的结构、每个封条、每一行已入账的记录，名册逐行对照日志。写了 --head，还要核对从前印在发放表或导出文件上的链头。什么都不改动。有问题逐条列出，结束代码是 3。</translation>
    </message>
    <message>
        <source>A head that was kept outside the file, such as 128-7F3A-91C2.</source>
        <translation>账外留存的链头，如 128-7F3A-91C2。</translation>
    </message>
    <message>
        <source>Checks the file against the head printed on last year&apos;s roll.</source>
        <translation>用去年发放表上印的链头来核对。</translation>
    </message>
    <message>
        <source>%1 is sound: %2 transactions, head %3.</source>
        <translation>%1 没有问题：共 %2 笔，链头 %3。</translation>
    </message>
    <message>
        <source>Enter a resolution in the register.</source>
        <translation>登记一项决议。</translation>
    </message>
    <message>
        <source>What needs a decision of the members (arts 24 to 44 of the Law on Farmers&apos; Cooperatives) refers to a resolution by its number. A resolution once entered never changes. Also a lost vote can be entered; nothing can rest on it. The law counts two thirds of the members as a quorum, and more than half of all votes as a majority, those of the absent included; a charter change needs two thirds of them (art. 30).</source>
        <translation>要由成员决定的事（合作社法 24 至 44 条）都写明依据哪一号决议。决议登记后不再改动。没有通过的也可以登记，但不能作依据。出席人数达到成员总数的三分之二才算数；通过要全部表决权（没有到会的也算在内）的过半数，修改章程要三分之二（30 条）。</translation>
    </message>
    <message>
        <source>Its number, such as 2026-01; never used twice.</source>
        <translation>决议编号，如 2026-01，不重复使用。</translation>
    </message>
    <message>
        <source>The day of the meeting.</source>
        <translation>开会日期。</translation>
    </message>
    <message>
        <source>What it is called in the minutes.</source>
        <translation>会议记录上的名称。</translation>
    </message>
    <message>
        <source>What it decides, one or more with commas between them: charter_change, distribution, reserve_use (also to cover losses), keep_back, opening_use, conversion, entry, expulsion, reopening, other.</source>
        <translation>决定什么事，可写几项，用逗号分开：charter_change 修改章程、distribution 盈余分配方案、reserve_use 使用公积金（包括弥补亏损）、keep_back 留存、opening_use 动用年初未分配盈余、conversion 转为出资、entry 入社、expulsion 除名、reopening 重开已结的月份或年度、other 其他。</translation>
    </message>
    <message>
        <source>Members of the organ on that day.</source>
        <translation>当天的成员总数。</translation>
    </message>
    <message>
        <source>Members who attended.</source>
        <translation>出席人数。</translation>
    </message>
    <message>
        <source>Votes for it.</source>
        <translation>赞成票数。</translation>
    </message>
    <message>
        <source>Votes against it; 0 if left out.</source>
        <translation>反对票数；不写是 0。</translation>
    </message>
    <message>
        <source>All votes of the organ, additional votes (art. 22) and those of the absent included; one for each member if left out.</source>
        <translation>全部表决权，附加表决权（22 条）和没有到会的都算在内；不写就是一人一票。</translation>
    </message>
    <message>
        <source>Who decided: assembly (if left out), representative_assembly or board.</source>
        <translation>谁决定的：assembly 成员大会（不写时）、representative_assembly 成员代表大会、board 理事会。</translation>
    </message>
    <message>
        <source>The first day on which the documents lay at the office: at least 15 days before the assembly (art. 40).</source>
        <translation>材料从哪一天起放在办公地点供查阅：要在大会 15 日以前（40 条）。</translation>
    </message>
    <message>
        <source>Records that the assembly adopted the year&apos;s distribution plan.</source>
        <translation>登记成员大会通过了当年的盈余分配方案。</translation>
    </message>
    <message>
        <source>Resolution %1 of %2 is entered: %3.</source>
        <translation>已登记决议 %1（%2）：%3。</translation>
    </message>
    <message>
        <source>Resolution %1 of %2 is entered as not carried: %3. Nothing can rest on it.</source>
        <translation>已登记决议 %1（%2），没有通过：%3。不能拿它作依据。</translation>
    </message>
    <message>
        <source>Show the register of resolutions.</source>
        <translation>显示决议登记簿。</translation>
    </message>
    <message>
        <source>Lists all resolutions by day, with what they decide and the vote.</source>
        <translation>按日期列出所有决议，写明决定什么、票数多少。</translation>
    </message>
    <message>
        <source>Shows the register.</source>
        <translation>显示登记簿。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>For</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>There is no resolution yet. “zhangfang-cli resolution add” enters one.</source>
        <translation>还没有决议。用“zhangfang-cli resolution add”登记。</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>from the founding</source>
        <translation>自成立起</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>  Reserves: %1</source>
        <translation>  提取：%1</translation>
    </message>
    <message>
        <source>  By labour: %1 of the distributable surplus, measured in %2</source>
        <translation>  按劳：可分配盈余的 %1，按%2计</translation>
    </message>
    <message>
        <source>  By capital: the rest, counted by %1</source>
        <translation>  按股：其余部分，按%1计</translation>
    </message>
    <message>
        <source>  Amounts in multiples of %1 fen; a workday is %2 hours</source>
        <translation>  金额算到 %1 分；一个工日 %2 小时</translation>
    </message>
    <message>
        <source>Must be there; [] where the charter draws none. A list of {&quot;name&quot;: …, &quot;rate_bp&quot;: …}: what is drawn from the year&apos;s surplus (art. 42), in basis points of what is left when losses are made good; together at most 10000.</source>
        <translation>必须写；章程不提取的写 []。每项 {&quot;name&quot;: …, &quot;rate_bp&quot;: …}：从当年盈余提取的公积金等（合作社法 42 条），按弥补亏损后余额的万分之几写，合计不超过 10000。</translation>
    </message>
    <message>
        <source>By what each year&apos;s draw is quantified to the members (art. 42): {&quot;labour_bp&quot;: …, &quot;contribution_bp&quot;: …, &quot;equal_bp&quot;: …}, together 10000. If left out, all by labour.</source>
        <translation>每年提取的公积金按什么量化给社员（42 条）：{&quot;labour_bp&quot;: 按劳, &quot;contribution_bp&quot;: 按出资, &quot;equal_bp&quot;: 平均}，合计 10000。不写就全部按劳。</translation>
    </message>
    <message>
        <source>The share of the distributable surplus that goes by labour, 6000 (art. 44) to 10000 basis points; 6000 if left out.</source>
        <translation>可分配盈余中按劳返还的比例，万分之 6000（44 条的下限）到 10000；不写是 6000。</translation>
    </message>
    <message>
        <source>minutes (if left out), workdays, labour_fee or points.</source>
        <translation>劳动按什么算：minutes 工时（不写时）、workdays 工日、labour_fee 劳务费、points 工分。</translation>
    </message>
    <message>
        <source>Minutes of one workday, 60 to 1440; 480 if left out.</source>
        <translation>一个工日多少分钟，60 到 1440；不写是 480。</translation>
    </message>
    <message>
        <source>year_end (31 December, if left out) or day_weighted (fen × days held).</source>
        <translation>year_end 按 12 月 31 日（不写时），或 day_weighted 按持有天数加权（分 × 天）。</translation>
    </message>
    <message>
        <source>What counts as capital: a list of contribution, reserve_share, subsidy_share, donation_share; all four if left out (art. 44).</source>
        <translation>哪些算股：contribution 出资额、reserve_share 公积金份额、subsidy_share 财政补助量化份额、donation_share 捐赠量化份额；不写四项都算（44 条）。</translation>
    </message>
    <message>
        <source>What members&apos; amounts are multiples of: 1 (if left out), 10 or 100 fen.</source>
        <translation>社员金额算到多少分：1（不写时）、10 或 100。</translation>
    </message>
    <message>
        <source>What a membership that ends within the year still gets for capital: days_held (if left out) or none.</source>
        <translation>年中社员资格终止的，按股还分不分：days_held 按持有天数（不写时），none 不分。</translation>
    </message>
    <message>
        <source>Whether who leaves within the year shares in that year&apos;s reserve draw; true if left out.</source>
        <translation>年内退社的是否参加当年公积金量化；不写是 true。</translation>
    </message>
    <message>
        <source>Whether there is a supervisor or a supervisory board (arts 33, 45); false if left out.</source>
        <translation>有没有执行监事或监事会（33、45 条）；不写是 false。</translation>
    </message>
    <message>
        <source>Income tax kept back from the second round: none (if left out), capital_part or whole_amount.</source>
        <translation>二次分配代扣个人所得税：none 不扣（不写时）、capital_part 只扣按股部分、whole_amount 全扣。</translation>
    </message>
    <message>
        <source>Show the charter&apos;s terms.</source>
        <translation>显示章程条款。</translation>
    </message>
    <message>
        <source>Shows every version of the charter&apos;s terms that holds at some time, and which one holds today. Under --json with every key; what is shown there under terms can be handed to “terms set” again.</source>
        <translation>显示各个时期有效的章程条款，并标出今天有效的一版。用 --json 时各项写全；terms 下面的内容可以原样再交给“terms set”。</translation>
    </message>
    <message>
        <source>Shows the terms.</source>
        <translation>显示条款。</translation>
    </message>
    <message>
        <source>No terms are set yet. “zhangfang-cli terms set” sets them.</source>
        <translation>还没有章程条款。用“zhangfang-cli terms set”填上。</translation>
    </message>
    <message>
        <source>Terms %1 (in force today)</source>
        <translation>条款，%1（今天有效）</translation>
    </message>
    <message>
        <source>Terms %1</source>
        <translation>条款，%1</translation>
    </message>
    <message>
        <source>Set the charter&apos;s terms.</source>
        <translation>填章程条款。</translation>
    </message>
    <message>
        <source>Sets what the charter says about the second-round distribution: checked against the law, kept as a dated version. Without --from the terms hold from the founding. A distribution goes by the version in force on 31 December of its year. A version from the same day is replaced; the file keeps both.</source>
        <translation>填章程里关于二次分配的条款：先对照法律核对，再按日期存为一版。不写 --from 就自成立起有效。分配按当年 12 月 31 日有效的一版。同一天起的旧版由新版代替，账里两版都留着。</translation>
    </message>
    <message>
        <source>The terms: one JSON object in UTF-8 with the keys below. Every number is whole and without quotation marks.</source>
        <translation>条款：一个 JSON 对象，UTF-8 编码，各项见下。数字都是整数，不加引号。</translation>
    </message>
    <message>
        <source>The first day on which they hold; from the founding if left out.</source>
        <translation>从哪一天起有效；不写就自成立起。</translation>
    </message>
    <message>
        <source>Keys of TERMS.json</source>
        <translation>TERMS.json 各项</translation>
    </message>
    <message>
        <source>Sets the terms that hold from the founding.</source>
        <translation>填自成立起有效的条款。</translation>
    </message>
    <message>
        <source>Sets other terms from 2026 on.</source>
        <translation>2026 年起换用另一版条款。</translation>
    </message>
    <message>
        <source>The terms are set, %1.</source>
        <translation>条款已填，%1。</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>提醒：%1</translation>
    </message>
    <message>
        <source>The cooperative&apos;s file, NAME.coop.</source>
        <translation>合作社的账本，名称.coop。</translation>
    </message>
    <message>
        <source>Answer in JSON on standard output, refusals too: {error: {code, message, where: {file, line, column}}}. Amounts are whole fen.</source>
        <translation>用 JSON 在标准输出作答，不能办的也一样：{error: {code, message, where: {file, line, column}}}。金额以分为单位，都是整数。</translation>
    </message>
    <message>
        <source>Show this help, or a command&apos;s own.</source>
        <translation>显示本说明，或某个命令的说明。</translation>
    </message>
    <message>
        <source>Show the version of the program.</source>
        <translation>显示程序的版本。</translation>
    </message>
    <message>
        <source>Done, or answered.</source>
        <translation>办好了，或已作答。</translation>
    </message>
    <message>
        <source>Refused, locked by somebody else, or the input cannot be used. Nothing was changed.</source>
        <translation>不能办、别人正在用这本账，或交来的文件用不了。什么都没有改动。</translation>
    </message>
    <message>
        <source>The call itself is wrong.</source>
        <translation>命令写得不对。</translation>
    </message>
    <message>
        <source>The file is damaged, was changed behind the program&apos;s back, is newer than the program, or is not a cooperative&apos;s file.</source>
        <translation>账本坏了、被别的程序改过、比本程序新，或者根本不是合作社的账本。</translation>
    </message>
    <message>
        <source>Choose Chinese or English. Figures, dates and files are the same in both.</source>
        <translation>决定说中文还是英文。数字、日期和文件两种语言都一样。</translation>
    </message>
    <message>
        <source>An instant such as 2026-02-08T01:30:00Z that is taken for the present one, to try things out or to print the same paper again.</source>
        <translation>把这一时刻（如 2026-02-08T01:30:00Z）当作现在，用来试算，或把同一张单子再打一遍。</translation>
    </message>
    <message>
        <source>zhangfang-cli keeps the books of a rural labour cooperative: members, hours, pay, and the second-round distribution by labour and by shareholding. One cooperative is one file, NAME.coop.</source>
        <translation>zhangfang-cli 给农村劳务合作社记账：社员、工时、劳务费，以及按劳、按股的二次分配。一个合作社一个文件，名称.coop。</translation>
    </message>
    <message>
        <source>How it is called</source>
        <translation>怎样写</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>For every command</source>
        <translation>每个命令都可以用</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>结束代码</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>“zhangfang-cli %1 COMMAND --help” says more about each.</source>
        <translation>每个命令的详细说明：zhangfang-cli %1 命令 --help。</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>要写明</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Under --json</source>
        <translation>用 --json 时</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例子</translation>
    </message>
    <message>
        <source>“%1 --help” says how it is called.</source>
        <translation>怎样写，请看“%1 --help”。</translation>
    </message>
    <message>
        <source>working time</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>workdays</source>
        <translation>工日</translation>
    </message>
    <message>
        <source>labour fee</source>
        <translation>劳务费</translation>
    </message>
    <message>
        <source>work points</source>
        <translation>工分</translation>
    </message>
    <message>
        <source>what stands on 31 December</source>
        <translation>12 月 31 日的数额</translation>
    </message>
    <message>
        <source>the days it was held</source>
        <translation>持有的天数</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>workday</source>
        <translation>工日</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>件</translation>
    </message>
    <message>
        <source>unit of area</source>
        <translation>单位面积</translation>
    </message>
    <message>
        <source>lump</source>
        <translation>包干</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Surplus of the year</source>
        <translation>本年盈余</translation>
    </message>
    <message>
        <source>Undistributed at the year&apos;s opening</source>
        <translation>年初未分配盈余</translation>
    </message>
    <message>
        <source>Losses covered from the reserve (arts 29, 42)</source>
        <translation>公积金弥补亏损（29、42 条）</translation>
    </message>
    <message>
        <source>Losses covered from the year (art. 44)</source>
        <translation>本年盈余弥补亏损（44 条）</translation>
    </message>
    <message>
        <source>%1, %2 (art. 42)</source>
        <translation>提取%1 %2（42 条）</translation>
    </message>
    <message>
        <source>Distributable surplus (art. 44)</source>
        <translation>可分配盈余（44 条）</translation>
    </message>
    <message>
        <source>Opening surplus added by resolution</source>
        <translation>经决议加上年初未分配盈余</translation>
    </message>
    <message>
        <source>Shared by labour, %1 (art. 44: at least 60%)</source>
        <translation>按劳分配 %1（44 条：不低于 60%）</translation>
    </message>
    <message>
        <source>Shared by capital (art. 44)</source>
        <translation>按股分配（44 条）</translation>
    </message>
    <message>
        <source>Kept back by resolution</source>
        <translation>经决议留存</translation>
    </message>
    <message>
        <source>Left over by the unit of the amounts</source>
        <translation>按单位取整余下</translation>
    </message>
    <message>
        <source>Undistributed at the year&apos;s end</source>
        <translation>年末未分配盈余</translation>
    </message>
    <message>
        <source>Second round of %1, round %2: plan %3, digest %4.</source>
        <translation>%1年度二次分配，第 %2 轮：方案 %3，摘要 %4。</translation>
    </message>
    <message>
        <source>Members: %1. To be paid out: ¥%2. Labour is measured by %3, capital by %4.</source>
        <translation>社员 %1 人，应发 ¥%2。劳务按%3计，份额按%4计。</translation>
    </message>
    <message>
        <source>Work out the second round of a year; with --post, book it.</source>
        <translation>算一年的二次分配；加 --post 就入账。</translation>
    </message>
    <message>
        <source>Shares out the year&apos;s surplus by labour and by capital as the charter in force on 31 December says: losses, reserves, distributable surplus, the two pools, every member&apos;s part. Without --post a draft is kept, which replaces an earlier draft of the round. With --post the plan is put forward, adopted by the resolution and posted; from then on it can only be reversed.</source>
        <translation>按 12 月 31 日生效的章程，把当年盈余按劳、按股分给社员：弥补亏损，提取公积金，得出可分配盈余，分成两部分，再分到每个社员。不加 --post 只留草稿，替换同一轮原来的草稿。加 --post 就提出方案、凭决议通过并入账，以后只能冲回。</translation>
    </message>
    <message>
        <source>The year whose surplus is shared.</source>
        <translation>分哪一年的盈余。</translation>
    </message>
    <message>
        <source>Surplus of the year after income tax; a loss is negative.</source>
        <translation>本年盈余（所得税后）；亏损写负数。</translation>
    </message>
    <message>
        <source>Undistributed surplus at the year&apos;s opening; losses not made good are negative. Without it what the year before closed with, else zero.</source>
        <translation>年初未分配盈余；没有弥补的亏损写负数。不写就用上年方案的年末数，没有方案就是零。</translation>
    </message>
    <message>
        <source>Opening surplus to be shared as well, by resolution.</source>
        <translation>经决议一起分配的年初未分配盈余。</translation>
    </message>
    <message>
        <source>Losses to be covered from the reserve, by resolution.</source>
        <translation>经决议用公积金弥补的亏损。</translation>
    </message>
    <message>
        <source>To be kept back out of the capital side, by resolution.</source>
        <translation>经决议从按股部分留存的数。</translation>
    </message>
    <message>
        <source>The round of the year; 1 without it. The amounts are the whole year&apos;s.</source>
        <translation>当年第几轮，不写是第 1 轮。金额都写全年的数。</translation>
    </message>
    <message>
        <source>Book the plan; needs --resolution.</source>
        <translation>方案入账，要有 --resolution。</translation>
    </message>
    <message>
        <source>The assembly&apos;s resolution that adopts the plan (arts 29, 44).</source>
        <translation>批准方案的成员大会决议（29、44 条）。</translation>
    </message>
    <message>
        <source>Where the supervisors&apos; opinion is kept, if the charter has a supervisor (arts 33, 45).</source>
        <translation>监事意见存放在哪里（章程设监事的才要，33、45 条）。</translation>
    </message>
    <message>
        <source>Draws up the plan and keeps it as a draft.</source>
        <translation>算出方案，留作草稿。</translation>
    </message>
    <message>
        <source>Books it by resolution 2026-3.</source>
        <translation>凭决议 2026-3 入账。</translation>
    </message>
    <message>
        <source>Posted. Next: the slips, “zhangfang-cli print slips”.</source>
        <translation>已入账。接下来打印发放条：zhangfang-cli print slips。</translation>
    </message>
    <message>
        <source>This is a draft. With --post and --resolution it is booked.</source>
        <translation>这是草稿。加 --post 和 --resolution 才入账。</translation>
    </message>
    <message>
        <source>Take back a posted distribution.</source>
        <translation>冲回已入账的分配。</translation>
    </message>
    <message>
        <source>Books today&apos;s movements against those of the plan. The plan stays in the file as it was, marked as reversed; a new plan for the round may follow.</source>
        <translation>今天记相反的变动。原方案照样留在账里，标为已冲回；这一轮可以另作方案。</translation>
    </message>
    <message>
        <source>The plan&apos;s number, such as 2025-1.</source>
        <translation>方案编号，例如 2025-1。</translation>
    </message>
    <message>
        <source>Why it is taken back.</source>
        <translation>为什么冲回或撤销。</translation>
    </message>
    <message>
        <source>Takes back plan 2025-1.</source>
        <translation>冲回方案 2025-1。</translation>
    </message>
    <message>
        <source>Plan %1 is reversed: ¥%2 are no longer owed. A new plan for %3 may follow.</source>
        <translation>方案 %1 已冲回：¥%2 不再是应付。%3 年可以另作方案。</translation>
    </message>
    <message>
        <source>The table to be written, .csv or .xlsx; one that is there is replaced.</source>
        <translation>要写的表格，.csv 或 .xlsx；已有的会被替换。</translation>
    </message>
    <message>
        <source>One year only.</source>
        <translation>只要这一年。</translation>
    </message>
    <message>
        <source>One month only.</source>
        <translation>只要这一月。</translation>
    </message>
    <message>
        <source>Rows %1, written to %2.</source>
        <translation>共 %1 行，写入 %2。</translation>
    </message>
    <message>
        <source>Write the register of persons as a table.</source>
        <translation>把人员名册写成表格。</translation>
    </message>
    <message>
        <source>Members and others, with their membership and the contribution held. Identity, phone and account numbers are masked unless --unmasked is given.</source>
        <translation>社员和其他人员，带入社退社日期和出资额。身份证号、电话和账号都遮住，除非加 --unmasked。</translation>
    </message>
    <message>
        <source>The day on which contributions are taken; today without it.</source>
        <translation>出资额截至哪一天，不写是今天。</translation>
    </message>
    <message>
        <source>Personal numbers in full.</source>
        <translation>号码全部显示。</translation>
    </message>
    <message>
        <source>Writes a workbook of all persons.</source>
        <translation>写出全部人员的表格。</translation>
    </message>
    <message>
        <source>Write the labour ledger as a table.</source>
        <translation>把劳务台账写成表格。</translation>
    </message>
    <message>
        <source>Every entry by day and person, of draft and approved sheets; all years unless --year or --month is given.</source>
        <translation>每条工时记录，按日期和人员排，草稿和已核准的都有；不写 --year 或 --month 就是所有年份。</translation>
    </message>
    <message>
        <source>Writes the entries of 2025.</source>
        <translation>写出 2025 年的工时记录。</translation>
    </message>
    <message>
        <source>Write the pay lines as a table.</source>
        <translation>把劳务费明细写成表格。</translation>
    </message>
    <message>
        <source>Every line of every pay run; all months unless --year or --month is given.</source>
        <translation>每次发放的每一行；不写 --year 或 --month 就是所有月份。</translation>
    </message>
    <message>
        <source>Writes the pay of 2025.</source>
        <translation>写出 2025 年的劳务费。</translation>
    </message>
    <message>
        <source>Write the lines of a distribution as a table.</source>
        <translation>把二次分配的明细写成表格。</translation>
    </message>
    <message>
        <source>Every member with weights, both parts, reserve share, conversion, deductions and net.</source>
        <translation>每个社员的劳务和份额、两部分所得、公积金份额、转为出资、扣款和实发。</translation>
    </message>
    <message>
        <source>Writes the second round of 2025.</source>
        <translation>写出 2025 年度的二次分配。</translation>
    </message>
    <message>
        <source>Write the journal as a table.</source>
        <translation>把变动记录写成表格。</translation>
    </message>
    <message>
        <source>Who changed what, when and why, with each row as it stood afterwards. Personal numbers never stand in it.</source>
        <translation>谁、什么时候、为什么改了什么，以及改后的样子。里面没有个人号码。</translation>
    </message>
    <message>
        <source>Writes the whole journal.</source>
        <translation>写出全部变动记录。</translation>
    </message>
    <message>
        <source>members</source>
        <translation>社员</translation>
    </message>
    <message>
        <source>of them come back</source>
        <translation>其中退了再来的</translation>
    </message>
    <message>
        <source>persons who are no members</source>
        <translation>不是社员的人员</translation>
    </message>
    <message>
        <source>contribution paid in</source>
        <translation>缴纳出资</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>劳务项目</translation>
    </message>
    <message>
        <source>further rates</source>
        <translation>另加的单价</translation>
    </message>
    <message>
        <source>crew sheets</source>
        <translation>考勤表</translation>
    </message>
    <message>
        <source>entries worked</source>
        <translation>出工记录</translation>
    </message>
    <message>
        <source>days of rest</source>
        <translation>休（人天）</translation>
    </message>
    <message>
        <source>days of leave</source>
        <translation>假（人天）</translation>
    </message>
    <message>
        <source>open cells</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Bring in a register of members.</source>
        <translation>导入社员名册。</translation>
    </message>
    <message>
        <source>Columns: 社员编号, 姓名, 身份证号, 性别, 是否农民, 户号, 入社日期, 退社日期, 出资额(元), 联系电话, 银行账号. A row without a day of joining is a person who works here and is no member. All rows or none are taken, unless --skip-bad is given.</source>
        <translation>列：社员编号、姓名、身份证号、性别、是否农民、户号、入社日期、退社日期、出资额(元)、联系电话、银行账号。没有入社日期的是来做工的人，不是社员。要么全收，要么一行不收，除非加 --skip-bad。</translation>
    </message>
    <message>
        <source>Brings in all members of the file.</source>
        <translation>导入文件里的全部社员。</translation>
    </message>
    <message>
        <source>Bring in jobs with their clients and rates.</source>
        <translation>导入劳务项目，连同用工单位和单价。</translation>
    </message>
    <message>
        <source>Columns: 项目编号, 用工单位, 协议编号, 工种, 计酬方式 (小时, 工日, 计件, …), 单价(元); if there are such columns, rates for overtime and night work and the day from which they hold.</source>
        <translation>列：项目编号、用工单位、协议编号、工种、计酬方式（小时、工日、计件……）、单价(元)；也可以有加班单价、夜班单价和起用日期。</translation>
    </message>
    <message>
        <source>Brings in all jobs of the file.</source>
        <translation>导入文件里的全部项目。</translation>
    </message>
    <message>
        <source>Bring in a labour ledger of a year or a month.</source>
        <translation>导入一年或一月的劳务台账。</translation>
    </message>
    <message>
        <source>Columns: 日期, 社员编号, 姓名, 项目编号, 工时(小时), 计件数量, 备注 (加班 makes it overtime). One draft crew sheet a job and month; days not listed count as not worked.</source>
        <translation>列：日期、社员编号、姓名、项目编号、工时(小时)、计件数量、备注（写“加班”的算加班）。每个项目每月一张考勤表草稿；没有列出的日子算没有出工。</translation>
    </message>
    <message>
        <source>Brings in the year&apos;s ledger.</source>
        <translation>导入全年的台账。</translation>
    </message>
    <message>
        <source>Bring in a month&apos;s crew sheet kept as a grid.</source>
        <translation>导入一张按格子记的月考勤表。</translation>
    </message>
    <message>
        <source>Rows are persons (编号, 姓名), columns the days 1 to 31. √ a whole day, 半 half a day, a number hours, 休 did not work, 假 excused, a blank is open: nobody wrote it down.</source>
        <translation>一行一人（编号、姓名），列是 1 到 31 日。√ 一整天，半 半天，数字是小时，休 没有出工，假 请假，空着就是没有记。</translation>
    </message>
    <message>
        <source>The job; without it the one that the title names.</source>
        <translation>劳务项目，不写就用表头写的。</translation>
    </message>
    <message>
        <source>The month; without it the one that the title names.</source>
        <translation>月份，不写就用表头写的。</translation>
    </message>
    <message>
        <source>Brings in the crew sheet of January 2026.</source>
        <translation>导入 2026年1月 的考勤表。</translation>
    </message>
    <message>
        <source>Take a whole import back.</source>
        <translation>整批撤销一次导入。</translation>
    </message>
    <message>
        <source>Voids everything that one import brought in, in one step, as long as nothing rests on it: no sheet of it is approved, nothing was written about its persons since. The rows stay in the file and count nowhere.</source>
        <translation>一步作废一次导入的全部内容，只要后面没有用到它：考勤表没有核准，人员没有别的记录。原来的行留在账里，不再计数。</translation>
    </message>
    <message>
        <source>The number that the import was given.</source>
        <translation>导入时给的批号。</translation>
    </message>
    <message>
        <source>Takes import 3 back.</source>
        <translation>撤销第 3 批导入。</translation>
    </message>
    <message>
        <source>Import %1 (%2) is taken back: %3.</source>
        <translation>第 %1 批导入（%2）已撤销，共 %3 项。</translation>
    </message>
    <message>
        <source>The month.</source>
        <translation>月份。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>考勤表</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>劳务项目</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Fill these cells in, or approve with --allow-open: they then count as not worked.</source>
        <translation>请补上这些空格；或加 --allow-open 核准，空格算没有出工。</translation>
    </message>
    <message>
        <source>%1, pay run %2: %3 persons on %4 lines, ¥%5.</source>
        <translation>%1 第 %2 次发放：%3 人，%4 行，共 ¥%5。</translation>
    </message>
    <message>
        <source>Of this members ¥%1, others ¥%2 (art. 41).</source>
        <translation>其中社员 ¥%1，非社员 ¥%2（合作社法 41 条）。</translation>
    </message>
    <message>
        <source>It is owed until it is signed for or transferred. Next: “zhangfang-cli print payslips”.</source>
        <translation>签领或转账以前都算欠付。接下来打印清单：zhangfang-cli print payslips。</translation>
    </message>
    <message>
        <source>Approve all crew sheets of a month.</source>
        <translation>核准一个月的全部考勤表。</translation>
    </message>
    <message>
        <source>From then on the sheets never change: they are paid and count in the second round. Cells of a grid that nobody wrote down stand in the way, and are listed, unless --allow-open is given.</source>
        <translation>核准以后不再改动，据此发放劳务费，也计入二次分配。格子里没有记的空格会列出来，不让核准，除非加 --allow-open。</translation>
    </message>
    <message>
        <source>Approve although cells are open; they count as not worked.</source>
        <translation>有空格也核准，空格算没有出工。</translation>
    </message>
    <message>
        <source>Approves the sheets of December 2025.</source>
        <translation>核准 2025年12月 的考勤表。</translation>
    </message>
    <message>
        <source>%1 is approved: %2 sheets, %3 entries, %4 hours. Open cells: %5.</source>
        <translation>%1 已核准：%2 张考勤表，%3 条记录，%4 工时。空格 %5 个。</translation>
    </message>
    <message>
        <source>Next: “zhangfang-cli pay”.</source>
        <translation>接下来发放：zhangfang-cli pay。</translation>
    </message>
    <message>
        <source>Make the pay run of a month.</source>
        <translation>做一个月的劳务费发放表。</translation>
    </message>
    <message>
        <source>Puts every approved sheet of the month that is in no run yet into a new run: one line for each person, job, kind and rate, rounded once; members and others apart. Rates are in 1/10,000 yuan a unit under --json, quantities in the unit itself.</source>
        <translation>把本月已核准、还没有发过的考勤表做成一次发放：每人每个项目、类别和单价一行，只在这里取整一次；社员和非社员分开。--json 里单价以万分之一元计，数量以原单位计。</translation>
    </message>
    <message>
        <source>Makes the pay run of December 2025.</source>
        <translation>做 2025年12月 的发放表。</translation>
    </message>
    <message>
        <source>The PDF to be written; one that is there is replaced.</source>
        <translation>要写的 PDF；已有的会被替换。</translation>
    </message>
    <message>
        <source>A reprint: the same paper with the word 副本 (copy) on it.</source>
        <translation>重印：同样的单据，加“副本”二字。</translation>
    </message>
    <message>
        <source>%1: pages %2, written to %3.</source>
        <translation>%1：共 %2 页，写入 %3。</translation>
    </message>
    <message>
        <source>Prints the second round of 2025.</source>
        <translation>打印 2025 年度的二次分配。</translation>
    </message>
    <message>
        <source>The month that was paid.</source>
        <translation>已发放的月份。</translation>
    </message>
    <message>
        <source>The pay run of the month; the last one without it.</source>
        <translation>当月第几次发放，不写是最后一次。</translation>
    </message>
    <message>
        <source>Prints the pay of December 2025.</source>
        <translation>打印 2025年12月 的劳务费。</translation>
    </message>
    <message>
        <source>Print the members&apos; payout slips of a distribution.</source>
        <translation>打印社员的二次分配发放条。</translation>
    </message>
    <message>
        <source>Three slips to an A4 page with cut marks: each member&apos;s and everybody&apos;s figures, how the amount comes about, the net in figures and capitals, room for signature and thumb.</source>
        <translation>A4 一页三条，带裁切线：我的和全社的数、怎样算出来、实发的数字和大写、签名和指印的位置。</translation>
    </message>
    <message>
        <source>Print the payout roll of a distribution, for signing.</source>
        <translation>打印二次分配发放表，供签领。</translation>
    </message>
    <message>
        <source>Fourteen members to an A4 page with room to sign, page sums carried over, the total in figures and capitals, and the head of the file&apos;s chain.</source>
        <translation>A4 一页十四人，留签名处，有承前页、过次页和总计大写，页脚印链头。</translation>
    </message>
    <message>
        <source>Print the pay slips of a month.</source>
        <translation>打印一个月的劳务费清单。</translation>
    </message>
    <message>
        <source>One slip a person with every line of pay: job, kind, quantity, rate, amount (wage regulation, article 15). Three to an A4 page with cut marks.</source>
        <translation>每人一条，列出每一行：项目、类别、数量、单价、应发（保障农民工工资支付条例 15 条）。A4 一页三条，带裁切线。</translation>
    </message>
    <message>
        <source>Print the pay roll of a month, for signing.</source>
        <translation>打印一个月的劳务费发放表，供签领。</translation>
    </message>
    <message>
        <source>Everybody&apos;s hours, pay, deductions and net, with room to sign; non-members apart with sums of their own (cooperative law, article 41).</source>
        <translation>每人的工时、应发、扣款和实发，留签名处；非社员另列，单独合计（合作社法 41 条）。</translation>
    </message>
    <message>
        <source>Print the register of members as at a day.</source>
        <translation>打印截至某日的社员名册。</translation>
    </message>
    <message>
        <source>The register of members (cooperative law, article 19) on A4 landscape. Identity and phone numbers are masked unless --full is given, as the registrar wants it.</source>
        <translation>成员名册（合作社法 19 条），A4 横排。身份证号和电话遮住，登记机关要全号时加 --full。</translation>
    </message>
    <message>
        <source>The day on which the register is taken; today without it.</source>
        <translation>名册截至哪一天，不写是今天。</translation>
    </message>
    <message>
        <source>Identity and phone numbers in full, for the registrar only.</source>
        <translation>身份证号和电话全部显示，只给登记机关。</translation>
    </message>
    <message>
        <source>Masked for the notice board; phone numbers left out.</source>
        <translation>按公示栏的要求遮住，不印电话。</translation>
    </message>
    <message>
        <source>Prints the members on 31 December 2025.</source>
        <translation>打印 2025年12月31日 的社员。</translation>
    </message>
    <message>
        <source>The table to be read, .csv (UTF-8 or GB18030) or .xlsx; headings in Chinese or English, columns in any order.</source>
        <translation>要读的表格，.csv（UTF-8 或 GB18030）或 .xlsx；表头中文英文都行，列的次序不限。</translation>
    </message>
    <message>
        <source>Read and check everything, write nothing.</source>
        <translation>全部读一遍、查一遍，不写入。</translation>
    </message>
    <message>
        <source>Take the good rows; the others are listed in a table beside the input, each with the reason.</source>
        <translation>收下好的行；不行的写在输入文件旁边的表里，每行注明原因。</translation>
    </message>
    <message>
        <source>The sheet of a workbook; the first visible one without it.</source>
        <translation>表格里的工作表，不写是第一张看得见的。</translation>
    </message>
    <message>
        <source>Rows read: %1.</source>
        <translation>读了 %1 行。</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1：%2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>还有 %1 处。</translation>
    </message>
    <message>
        <source>.left-out</source>
        <translation>.未导入</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>没有导入的原因</translation>
    </message>
    <message>
        <source>Rows that cannot be taken: %1 of %2. Nothing was written. Put them right, or leave them out with --skip-bad.</source>
        <translation>%2 行里有 %1 处不行，什么都没有写入。请改好，或加 --skip-bad 略过这些行。</translation>
    </message>
    <message>
        <source>This was a trial run; nothing was written.</source>
        <translation>这是试读，什么都没有写入。</translation>
    </message>
    <message>
        <source>Rows left out: %1, listed in %2.</source>
        <translation>略过 %1 行，列在 %2。</translation>
    </message>
    <message>
        <source>Written as import %1. Head %2.</source>
        <translation>已写入，导入批号 %1。链头 %2。</translation>
    </message>
    <message>
        <source>The year of the distribution: the posted plan, else the one under way.</source>
        <translation>哪一年的分配：已入账的方案，没有就用正在办的。</translation>
    </message>
    <message>
        <source>The round of the year; 1 without it.</source>
        <translation>当年第几轮，不写是第 1 轮。</translation>
    </message>
    <message>
        <source>A plan by its number, such as 2025-1, instead of year and round.</source>
        <translation>直接写方案编号，例如 2025-1，不用写年和轮。</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Head of the chain: %1</source>
        <translation>链头：%1</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>出工</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>休</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>假</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>workday</source>
        <translation>工日</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>件</translation>
    </message>
    <message>
        <source>area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>lump sum</source>
        <translation>包干</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation>农民</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入社日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Contribution (yuan)</source>
        <translation>出资额(元)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员名册</translation>
    </message>
    <message>
        <source>Labour ledger</source>
        <translation>劳务台账</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>劳务项目</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>考勤表</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Booked in</source>
        <translation>记账月份</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>劳务费</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>社员</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Worked in</source>
        <translation>出工月份</translation>
    </message>
    <message>
        <source>Rate (yuan)</source>
        <translation>单价(元)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>计酬方式</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额(元)</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>二次分配</translation>
    </message>
    <message>
        <source>Labour weight</source>
        <translation>劳务量</translation>
    </message>
    <message>
        <source>By labour (yuan)</source>
        <translation>按劳(元)</translation>
    </message>
    <message>
        <source>Capital weight</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>By capital (yuan)</source>
        <translation>按股(元)</translation>
    </message>
    <message>
        <source>Reserve share (yuan)</source>
        <translation>公积金份额(元)</translation>
    </message>
    <message>
        <source>Converted (yuan)</source>
        <translation>转为出资(元)</translation>
    </message>
    <message>
        <source>Deductions (yuan)</source>
        <translation>扣款(元)</translation>
    </message>
    <message>
        <source>Net (yuan)</source>
        <translation>实发(元)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>变动记录</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>时间(UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>The row afterwards</source>
        <translation>改后的内容</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Table {table}, row {row}: what stands there is not what was sealed.</source>
        <translation>表 {table} 第 {row} 行：现在写的和封存时不一样。</translation>
    </message>
    <message>
        <source>Table {table}, row {row}: the row is gone, but the journal knows it.</source>
        <translation>表 {table} 第 {row} 行：日志里有，这一行却不见了。</translation>
    </message>
    <message>
        <source>Transaction {row}: its seal does not follow from what it wrote and the seal before it.</source>
        <translation>第 {row} 笔：封条和它写下的内容、和前一个封条对不上。</translation>
    </message>
    <message>
        <source>Transaction {row}: it is sealed in a way that this program does not know.</source>
        <translation>第 {row} 笔：它的封法本程序不认识。</translation>
    </message>
    <message>
        <source>The file&apos;s own build differs at {table}: a table, an index or a guard is not as the program made it.</source>
        <translation>账本结构在 {table} 处和本程序做的不一样：表、索引或防护被动过。</translation>
    </message>
    <message>
        <source>The file ends before the head {detail} that was written down: its last changes are gone.</source>
        <translation>账本到不了留存的链头 {detail}：后面记的不见了。</translation>
    </message>
    <message>
        <source>Where the head {detail} was written down the file has another seal: its history was made anew.</source>
        <translation>留存的链头 {detail} 处，账本里是另一个封条：从前的账被重做过。</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>账本坏了：{detail}</translation>
    </message>
    <message>
        <source>Table {table}, the rows of {detail} {row}: they are not what was sealed.</source>
        <translation>表 {table} 中属于 {detail} {row} 的各行：现在写的和封存时不一样。</translation>
    </message>
    <message>
        <source>Table {table}, row {row}: it refers to a row of {detail} that is not there.</source>
        <translation>表 {table} 第 {row} 行：它指向 {detail} 里一行，那一行却没有。</translation>
    </message>
</context>
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
    <name>Print</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>none</source>
        <comment>deductions</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>%1: member register (%2)</source>
        <extracomment>%1 the cooperative, %2 a date. Chinese: %1 社员名册（%2）</extracomment>
        <translation>%1 社员名册（%2）</translation>
    </message>
    <message>
        <source>Sum of this page: %1 members, %2 of them farmers</source>
        <translation>本页合计 %1 人，其中农民 %2 人</translation>
    </message>
    <message>
        <source>Total: %1 members, %2 of them farmers, %3 (Cooperative Law, art. 20: at least 80 %)</source>
        <extracomment>Chinese: 总计 %1 人，其中农民 %2 人，占 %3（合作社法第二十条：不少于 80%）</extracomment>
        <translation>总计 %1 人，其中农民 %2 人，占 %3（合作社法第二十条：不少于 80%）</translation>
    </message>
    <message>
        <source>Member register</source>
        <translation>社员名册</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Unit: yuan</source>
        <translation>单位：元</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation>农民</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入社日期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退社日期</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>出资额</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation>制表</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>理事长</translation>
    </message>
    <message>
        <source>Seal of the cooperative</source>
        <translation>合作社（章）</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>链头 %1</translation>
    </message>
    <message>
        <source>with personal numbers in full: not to be put up in public</source>
        <translation>证号、电话未遮盖，不得张贴</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list; Chinese: ，</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>Pay roll for %1</source>
        <extracomment>%1 the month. Chinese: %1劳务费发放表</extracomment>
        <translation>%1劳务费发放表</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>应发</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>Net pay</source>
        <translation>实发</translation>
    </message>
    <message>
        <source>members</source>
        <translation>社员</translation>
    </message>
    <message>
        <source>Total of members</source>
        <translation>社员合计</translation>
    </message>
    <message>
        <source>not members</source>
        <translation>非社员</translation>
    </message>
    <message>
        <source>Total of non-members</source>
        <translation>非社员合计</translation>
    </message>
    <message>
        <source>After the approved crew sheets</source>
        <translation>依据 已核准的考勤表</translation>
    </message>
    <message>
        <source>Paid on %1</source>
        <translation>发放日 %1</translation>
    </message>
    <message>
        <source>%1 (corrects %2)</source>
        <extracomment>%1 the job, %2 the month that is corrected (2025-11). Chinese: %1（更正 %2）</extracomment>
        <translation>%1（更正 %2）</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>%1 lump sums</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>%1: pay slip for %2</source>
        <extracomment>%1 the cooperative, %2 the month. Chinese: %1 %2劳务费清单</extracomment>
        <translation>%1 %2劳务费清单</translation>
    </message>
    <message>
        <source>Member no. %1</source>
        <translation>社员编号 %1</translation>
    </message>
    <message>
        <source>Worker no. %1 (not a member)</source>
        <translation>人员编号 %1（非社员）</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>身份证号 %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>联系电话 %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>第 %1 号</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>劳务项目</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>用工单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Rate (yuan)</source>
        <translation>单价(元)</translation>
    </message>
    <message>
        <source>Earned (yuan)</source>
        <translation>应发(元)</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>承前页</translation>
    </message>
    <message>
        <source>%1 hours worked this month, earned in all</source>
        <translation>本月出工 %1 工时，应发合计</translation>
    </message>
    <message>
        <source>To be carried forward</source>
        <translation>过次页</translation>
    </message>
    <message>
        <source>Deductions %1 (%2)    Net pay in capitals</source>
        <translation>扣款 %1（%2）&#x3000;实发大写</translation>
    </message>
    <message>
        <source>Net pay (yuan)</source>
        <translation>实发(元)</translation>
    </message>
    <message>
        <source>Signature of the receiver</source>
        <translation>领款人签名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Thumb print</source>
        <translation>指印</translation>
    </message>
    <message>
        <source>After the approved crew sheets; if anything is wrong, tell the accountant or a supervisor</source>
        <translation>依据已核准的考勤表，如有不符，请向财务或监事提出</translation>
    </message>
    <message>
        <source>Payout roll of the second round, %1 (round %2)</source>
        <extracomment>%1 the year, %2 the round. Chinese: %1年度二次分配发放表（第 %2 轮）</extracomment>
        <translation>%1年度二次分配发放表（第 %2 轮）</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>按劳</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>按股</translation>
    </message>
    <message>
        <source>To contribution</source>
        <translation>转为出资</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>方案摘要 %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全社</translation>
    </message>
    <message>
        <source>Shared out (yuan)</source>
        <translation>全社共分(元)</translation>
    </message>
    <message>
        <source>My part (yuan)</source>
        <translation>我得(元)</translation>
    </message>
    <message>
        <source>%1: payout slip of the second round, %2</source>
        <extracomment>%1 the cooperative, %2 the year. Chinese: %1 %2年度二次分配发放条</extracomment>
        <translation>%1 %2年度二次分配发放条</translation>
    </message>
    <message>
        <source>Household %1</source>
        <translation>户号 %1</translation>
    </message>
    <message>
        <source>Round %1, no. %2</source>
        <translation>第 %1 轮 第 %2 号</translation>
    </message>
    <message>
        <source>By labour</source>
        <translation>按劳务</translation>
    </message>
    <message>
        <source>By capital</source>
        <translation>按股份</translation>
    </message>
    <message>
        <source>Beside this, %1 yuan of the reserve go to your member account; not paid out here.</source>
        <translation>另有公积金 %1 元量化到您的成员账户，不在本条发放。</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>怎样算出来</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应得</translation>
    </message>
    <message>
        <source>Net pay in capitals</source>
        <translation>实发金额大写</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>领款日期</translation>
    </message>
    <message>
        <source>____ / ____ / ____</source>
        <comment>date by hand</comment>
        <extracomment>A date to be written by hand; Chinese: 年 月 日</extracomment>
        <translation>年&#x3000;&#x3000;&#x3000;月&#x3000;&#x3000;&#x3000;日</translation>
    </message>
    <message>
        <source>Signature (who signs for another states the relation and the own identity number)</source>
        <translation>领款人签名（代领请写明关系和代领人证号）</translation>
    </message>
    <message>
        <source>%1: %2 × %3 ÷ %4 %5 %6, divides evenly: %7</source>
        <translation>%1 %2 × %3 ÷ %4 %5 %6，正好除尽，得 %7</translation>
    </message>
    <message>
        <source>%1: %2 × %3 ÷ %4 %5 %6, up to the yuan: %7</source>
        <translation>%1 %2 × %3 ÷ %4 %5 %6，补一元，得 %7</translation>
    </message>
    <message>
        <source>%1: %2 × %3 ÷ %4 %5 %6, less than a yuan dropped: %7</source>
        <translation>%1 %2 × %3 ÷ %4 %5 %6，不足一元舍去，得 %7</translation>
    </message>
    <message>
        <source>%1: %2 × %3 ÷ %4 %5 %6, up to the jiao: %7</source>
        <translation>%1 %2 × %3 ÷ %4 %5 %6，补一角，得 %7</translation>
    </message>
    <message>
        <source>%1: %2 × %3 ÷ %4 %5 %6, less than a jiao dropped: %7</source>
        <translation>%1 %2 × %3 ÷ %4 %5 %6，不足一角舍去，得 %7</translation>
    </message>
    <message>
        <source>%1: %2 × %3 ÷ %4 %5 %6, up to the fen: %7</source>
        <translation>%1 %2 × %3 ÷ %4 %5 %6，补一分，得 %7</translation>
    </message>
    <message>
        <source>%1: %2 × %3 ÷ %4 %5 %6, fraction dropped: %7</source>
        <translation>%1 %2 × %3 ÷ %4 %5 %6，零头舍去，得 %7</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>已冲回</translation>
    </message>
    <message>
        <source>Draft without a resolution of the assembly: pays nobody</source>
        <translation>草稿，还没有成员大会决议，不凭此发款</translation>
    </message>
    <message>
        <source>By resolution %1 of the members&apos; assembly (%2)</source>
        <translation>依据 成员大会决议 %1 号（%2）</translation>
    </message>
    <message>
        <source>Labour: none that counts this year, so %1</source>
        <translation>按劳 没有计入本年分配的劳务，得 %1</translation>
    </message>
    <message>
        <source>Capital: none that counts this year, so %1</source>
        <translation>按股 没有计入本年分配的股份，得 %1</translation>
    </message>
    <message>
        <source>%1 yuan did not fit and stay owed.</source>
        <translation>还有 %1 元扣不下，仍挂账。</translation>
    </message>
    <message>
        <source>Deducted: %1. %2</source>
        <extracomment>%1 the deductions, %2 empty or the sentence on what stays owed. Chinese without the space.</extracomment>
        <translation>扣款：%1。%2</translation>
    </message>
    <message>
        <source>Sum of this page</source>
        <translation>本页合计</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Total in capitals</source>
        <translation>总计大写</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Last 4 of ID</source>
        <translation>证号后四位</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>出纳</translation>
    </message>
    <message>
        <source>head %1 · this code leads to the books that the roll rests on</source>
        <translation>链头 %1 · 凭此码可查到本表所依据的账</translation>
    </message>
    <message>
        <source>COPY</source>
        <extracomment>The mark on a reprint: the second and later prints of the same paper.</extracomment>
        <translation>副本</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>%1 workdays</source>
        <translation>%1 工日</translation>
    </message>
    <message>
        <source>%1 workdays %2</source>
        <extracomment>Workdays and the hours and minutes beyond them, as 140 workdays 1:45.</extracomment>
        <translation>%1 工日 %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 工时</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 工分</translation>
    </message>
    <message>
        <source>%1 yuan·days</source>
        <translation>%1 元·天</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
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
    <message>
        <source>Say what is to be done; no command was given.</source>
        <translation>请写明要办什么，没有写命令。</translation>
    </message>
    <message>
        <source>There is no command “{text}”.</source>
        <translation>没有“{text}”这个命令。</translation>
    </message>
    <message>
        <source>“{text}” needs one more word: {commands}.</source>
        <translation>“{text}”后面还要写一个词：{commands}。</translation>
    </message>
    <message>
        <source>There is no option {option} here.</source>
        <translation>这里没有 {option} 这个选项。</translation>
    </message>
    <message>
        <source>{option} needs a value: {option} {value}.</source>
        <translation>{option} 后面要写明内容：{option} {value}。</translation>
    </message>
    <message>
        <source>{option} stands alone; “{text}” is one too many.</source>
        <translation>{option} 单独写，“{text}”是多余的。</translation>
    </message>
    <message>
        <source>{option} is given twice. Give it once.</source>
        <translation>{option} 写了两次，只写一次。</translation>
    </message>
    <message>
        <source>{option} {value} is missing.</source>
        <translation>缺 {option} {value}。</translation>
    </message>
    <message>
        <source>{operand} is missing.</source>
        <translation>缺 {operand}。</translation>
    </message>
    <message>
        <source>“{text}” is one argument too many.</source>
        <translation>“{text}”是多出来的。</translation>
    </message>
    <message>
        <source>“{text}” is not a day of the calendar. Write it like 2025-12-31.</source>
        <translation>“{text}”不是日历上的一天。请写成 2025-12-31 这样。</translation>
    </message>
    <message>
        <source>“{text}” is not a month. Write it like 2025-12.</source>
        <translation>“{text}”不是月份。请写成 2025-12 这样。</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Write it like 2025.</source>
        <translation>“{text}”不是年份。请写成 2025 这样。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number that can be read here. Write digits only, at most 9223372036854775807.</source>
        <translation>“{text}”不是这里能用的整数。只写数字，最大 9223372036854775807。</translation>
    </message>
    <message>
        <source>“{text}” is not a count. Write a whole number from 0 to {most}.</source>
        <translation>“{text}”不是个数。请写 0 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>“{text}” is not one of these: {choices}.</source>
        <translation>“{text}”不在这几个里面：{choices}。</translation>
    </message>
    <message>
        <source>The line is longer than {limit_bytes} bytes and was not read to its end.</source>
        <translation>这一行超过 {limit_bytes} 字节，没有读完。</translation>
    </message>
    <message>
        <source>The line is not written in UTF-8. Save the text as UTF-8 and hand it in again.</source>
        <translation>这一行不是 UTF-8 编码。请存成 UTF-8 再交来。</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>文件读不出来：{reason}。</translation>
    </message>
    <message>
        <source>The file is larger than {limit_bytes} bytes; this is another kind of file.</source>
        <translation>文件超过 {limit_bytes} 字节，不是这里要的那种文件。</translation>
    </message>
    <message>
        <source>Found: {count}. Nothing was changed. Keep a copy of the file as it is, and go back to the last good backup.</source>
        <translation>共查出 {count} 处。账本没有改动。请先把它原样另存一份，再从上一个好的备份恢复。</translation>
    </message>
    <message>
        <source>The answer could not be written to its end: {reason}. What was done stays done.</source>
        <translation>结果没有写完：{reason}。已经办了的不受影响。</translation>
    </message>
    <message>
        <source>ZHANGFANG_NOW says “{text}”, which is not an instant. Write it like 2026-02-08T01:30:00Z, or leave it unset.</source>
        <translation>ZHANGFANG_NOW 写的“{text}”不是一个时刻。请写成 2026-02-08T01:30:00Z 这样，或者不设。</translation>
    </message>
    <message>
        <source>“{text}” is not a weight. Write a whole number from 0 to 9223372036854775807, or a name, a space and the number.</source>
        <translation>“{text}”不能当权数。请写 0 到 9223372036854775807 的整数，或者名称、空格、整数。</translation>
    </message>
    <message>
        <source>This is a folder or a device. A table comes from a file, .xlsx or .csv.</source>
        <translation>这是一个文件夹或设备。表格要从 .xlsx 或 .csv 文件读取。</translation>
    </message>
    <message>
        <source>The file has {megabytes} MB. Files up to {limit_megabytes} MB are read; split it by years or months.</source>
        <translation>文件有 {megabytes} MB，最多读取 {limit_megabytes} MB。请按年或按月分成几个文件。</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>文件里什么也没有。</translation>
    </message>
    <message>
        <source>This is an old workbook (.xls), or one with a password. Open it, save it as .xlsx without a password, and import that.</source>
        <translation>这是旧格式的工作簿（.xls），或加了密码。请打开它，不加密码另存为 .xlsx，再导入。</translation>
    </message>
    <message>
        <source>This is a spreadsheet of another kind ({format}). Open it, save it as .xlsx, and import that.</source>
        <translation>这是另一种电子表格（{format}）。请打开它，另存为 .xlsx，再导入。</translation>
    </message>
    <message>
        <source>This is an archive, but no workbook is in it. Tables are read from .xlsx and .csv.</source>
        <translation>这是一个压缩包，里面没有工作簿。表格要从 .xlsx 或 .csv 文件读取。</translation>
    </message>
    <message>
        <source>This is a web page, though it may be called a spreadsheet. Open it in a spreadsheet program, save it as .xlsx, and import that.</source>
        <translation>这其实是一个网页，尽管名字像电子表格。请用表格软件打开它，另存为 .xlsx，再导入。</translation>
    </message>
    <message>
        <source>This is no table: characters stand in it that no text has. Tables are read from .xlsx and .csv.</source>
        <translation>这不是表格：其中有文本里不会出现的字符。表格要从 .xlsx 或 .csv 文件读取。</translation>
    </message>
    <message>
        <source>Here the text is neither UTF-8 nor GB18030, or it breaks off within a character. Save the table again, as .xlsx or as CSV (UTF-8).</source>
        <translation>从这里起，文字既不是 UTF-8 也不是 GB18030，或在一个字的中间断掉了。请把表格重新保存为 .xlsx 或 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>The text is in GB18030, which cannot be read on this machine. Save the table as .xlsx or as CSV (UTF-8).</source>
        <translation>文字是 GB18030 编码，这台机器读不了。请把表格另存为 .xlsx 或 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and not closed: the rest of the file would be one cell.</source>
        <translation>这里的引号没有配对：文件的其余部分会变成一个单元格。</translation>
    </message>
    <message>
        <source>Something stands between a closing quotation mark and the end of its cell.</source>
        <translation>后引号与单元格结尾之间还有别的字符。</translation>
    </message>
    <message>
        <source>The last line breaks off after {cells} of {wanted} columns: half of the file is missing. Copy it again.</source>
        <translation>最后一行写到 {wanted} 列中的第 {cells} 列就断了：文件缺了一截。请重新复制一份。</translation>
    </message>
    <message>
        <source>A cell is longer than {limit} characters.</source>
        <translation>有一个单元格超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>There are more than {limit} filled columns.</source>
        <translation>有内容的列超过 {limit} 列。</translation>
    </message>
    <message>
        <source>There are more than {limit} rows.</source>
        <translation>超过 {limit} 行。</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete ({part}). Copy it again, or save it again in a spreadsheet program.</source>
        <translation>工作簿已损坏或不完整（{part}）。请重新复制，或用表格软件重新保存。</translation>
    </message>
    <message>
        <source>Unpacked, the workbook would be larger than {limit_megabytes} MB, which no register is. It was not opened.</source>
        <translation>工作簿解开后会超过 {limit_megabytes} MB，没有哪本名册或台账有这么大，所以没有打开。</translation>
    </message>
    <message>
        <source>The workbook has a password. Save it without one, and import that.</source>
        <translation>工作簿加了密码。请不加密码另存，再导入。</translation>
    </message>
    <message>
        <source>There is no sheet called {sheet}. There are: {sheets}.</source>
        <translation>没有名为“{sheet}”的工作表。现有：{sheets}。</translation>
    </message>
    <message>
        <source>The sheet {sheet} is read. These sheets are not: {others}.</source>
        <translation>读取的是工作表“{sheet}”，没有读取：{others}。</translation>
    </message>
    <message>
        <source>The column {wanted} is missing. The columns found are: {found}.</source>
        <translation>缺少“{wanted}”一列。找到的列有：{found}。</translation>
    </message>
    <message>
        <source>The columns {first} and {second} mean the same. Only one may be there.</source>
        <translation>“{first}”和“{second}”是同一列，只能有一个。</translation>
    </message>
    <message>
        <source>The unit in {heading} is not understood. It may be: {wanted}.</source>
        <translation>“{heading}”里的单位看不懂，可以是：{wanted}。</translation>
    </message>
    <message>
        <source>There are headings and no row below them.</source>
        <translation>只有表头，下面一行也没有。</translation>
    </message>
    <message>
        <source>“{text}” stands right of the last heading: there is a separator too many in this row.</source>
        <translation>“{text}”在最后一个表头的右边：这一行多了一个分隔符。</translation>
    </message>
    <message>
        <source>These columns are not read: {headings}.</source>
        <translation>这些列没有读取：{headings}。</translation>
    </message>
    <message>
        <source>The row of totals is not read.</source>
        <translation>合计行没有读取。</translation>
    </message>
    <message>
        <source>The last line has no end, as in a file that was cut off. See whether the last row is complete.</source>
        <translation>最后一行没有换行，像是文件被截断。请看看最后一行是否完整。</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>这里没有填写。</translation>
    </message>
    <message>
        <source>The formula shows an error: {text}.</source>
        <translation>公式显示错误：{text}。</translation>
    </message>
    <message>
        <source>The formula&apos;s result is not in the file. Open it in a spreadsheet program and save it again.</source>
        <translation>文件里没有公式的结果。请用表格软件打开并重新保存。</translation>
    </message>
    <message>
        <source>The cell shows #### as its column was too narrow when the file was saved. Widen the column and save it again.</source>
        <translation>单元格显示 ####，因为保存时列太窄。请加宽这一列，再保存一次。</translation>
    </message>
    <message>
        <source>{text} is a long number that a spreadsheet has rounded: its last digits are lost. Format the column as text and enter the numbers again.</source>
        <translation>{text} 是被表格软件四舍五入的长号码，后几位已经丢失。请把这一列设为文本，重新填写号码。</translation>
    </message>
    <message>
        <source>“{text}…” is longer than {limit} characters.</source>
        <translation>“{text}…”超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>“{text}” contains characters that cannot be shown.</source>
        <translation>“{text}”里有无法显示的字符。</translation>
    </message>
    <message>
        <source>“{text}” is not a date. A date is written as 2025-01-02, 2025/1/2, 2025年1月2日 or 20250102.</source>
        <translation>“{text}”不是日期。日期写成 2025-01-02、2025/1/2、2025年1月2日或 20250102。</translation>
    </message>
    <message>
        <source>There is no such day: {text}.</source>
        <translation>没有这一天：{text}。</translation>
    </message>
    <message>
        <source>The year in {text} has two digits. Write all four, as in 2025-01-02.</source>
        <translation>{text} 的年份只有两位。请写四位，如 2025-01-02。</translation>
    </message>
    <message>
        <source>{text} is a number. Format the column as a date, or write the day as 2025-01-02.</source>
        <translation>{text} 是一个数。请把这一列设为日期格式，或把日期写成 2025-01-02。</translation>
    </message>
    <message>
        <source>{text} has a time of day. Only the day is wanted, as in 2025-01-02.</source>
        <translation>{text} 带有钟点。只要日期，如 2025-01-02。</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write 是 or 否, yes or no, 1 or 0.</source>
        <translation>“{text}”既不是“是”也不是“否”。请写 是 或 否，yes 或 no，1 或 0。</translation>
    </message>
    <message>
        <source>“{text}” is neither 男 nor 女.</source>
        <translation>“{text}”既不是男也不是女。</translation>
    </message>
    <message>
        <source>“{text}” is no working time. Write hours (6.5 or 6:30), √ for a whole day, 半 for half a day, 休 for a day off, 假 for leave, or nothing.</source>
        <translation>“{text}”不是工时。请写小时数（6.5 或 6:30），整天写 √，半天写 半，没有出工写 休，请假写 假，不知道就空着。</translation>
    </message>
    <message>
        <source>“{text}” is neither a whole workday (1) nor half of one (0.5). Other working times are written in hours.</source>
        <translation>“{text}”既不是一个工日（1），也不是半个（0.5）。其他工时请写小时数。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}”不是整数。</translation>
    </message>
    <message>
        <source>“{text}” is no kind of working time. Write 正常, 加班 or 夜班.</source>
        <translation>“{text}”不是工时类别。请写 正常、加班 或 夜班。</translation>
    </message>
    <message>
        <source>The remark “{text}” does not say plainly whether this is overtime or night work. Write 加班, 夜班 or neither.</source>
        <translation>备注“{text}”没有说清是不是加班或夜班。请写 加班、夜班，或都不写。</translation>
    </message>
    <message>
        <source>“{text}” is nothing that work is paid by. Write 小时, 工日, 计件, 面积 or 包干.</source>
        <translation>“{text}”不是计酬方式。请写 小时、工日、计件、面积 或 包干。</translation>
    </message>
    <message>
        <source>“{text}” does not end a membership. Write 退社, 除名, 死亡 or 单位终止.</source>
        <translation>“{text}”不是终止社员身份的原因。请写 退社、除名、死亡 或 单位终止。</translation>
    </message>
    <message>
        <source>{count} rows cannot be read. This is not the kind of file it was taken for; nothing was taken from it.</source>
        <translation>有 {count} 行读不了。这不是所要的那种文件，什么也没有读入。</translation>
    </message>
    <message>
        <source>{count} rows have another rate than their job, whose rate counts. The first: {rate_e4} instead of {expected_e4} on job {job_no}.</source>
        <translation>有 {count} 行的单价与项目的不同，以项目的为准。第一处：项目 {job_no} 写的是 {rate_e4}，应为 {expected_e4}。</translation>
    </message>
    <message>
        <source>A line that names nobody is not read: “{text}”.</source>
        <translation>有一行没有写人名，没有读取：“{text}”。</translation>
    </message>
    <message>
        <source>{count} totals do not agree with the days of their row, which count. The first: “{text}” of {person_no}, whose days come to {worked_minutes} hours.</source>
        <translation>有 {count} 个合计与本行各日不符，以各日为准。第一处：{person_no} 的合计写的是“{text}”，各日共 {worked_minutes} 小时。</translation>
    </message>
    <message>
        <source>The title names no month. Say which month the sheet is of.</source>
        <translation>标题里没有月份。请指明是哪个月的考勤表。</translation>
    </message>
    <message>
        <source>The title names no job. Say which job the sheet is of.</source>
        <translation>标题里没有项目。请指明是哪个项目的考勤表。</translation>
    </message>
    <message>
        <source>The title says {title_month}, and {month} was asked for.</source>
        <translation>标题写的是 {title_month}，要导入的是 {month}。</translation>
    </message>
    <message>
        <source>The title says job {title_job}, and {job_no} was asked for.</source>
        <translation>标题写的是项目 {title_job}，要导入的是 {job_no}。</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>文件无法写入：{reason}。</translation>
    </message>
    <message>
        <source>A table is written as .csv or .xlsx, not as “{ending}”.</source>
        <translation>表格可以写成 .csv 或 .xlsx，不能写成“{ending}”。</translation>
    </message>
    <message>
        <source>The terms cannot be read: something is amiss at character {offset}, often a missing comma, bracket or quotation mark. docs/terms.md shows a whole file.</source>
        <translation>条款文件读不懂：第 {offset} 个字符处有毛病，多半少了逗号、括号或引号。docs/terms.md 里有完整的样子。</translation>
    </message>
    <message>
        <source>There is no term called “{key}”. Known here are: {known_keys}.</source>
        <translation>没有叫“{key}”的条款。认得的有：{known_keys}。</translation>
    </message>
    <message>
        <source>“{key}” is missing. It stands in the charter and has no usual value, so it must be written out; for reserves that the charter does not draw, write an empty list [].</source>
        <translation>缺少“{key}”。它在章程里写着，没有通行的数，必须写明；章程不提公积金的，写空表 []。</translation>
    </message>
    <message>
        <source>“{key}” is {found}. A whole number from {least} to {most} is due, without quotation marks; rates are in hundredths of a percent, 60 % is 6000.</source>
        <translation>“{key}”是 {found}。这里要 {least} 到 {most} 的整数，不加引号；比例以万分之一计，60 % 写 6000。</translation>
    </message>
    <message>
        <source>“{key}” is {found}. It can be from {least} to {most}.</source>
        <translation>“{key}”是 {found}。可以从 {least} 到 {most}。</translation>
    </message>
    <message>
        <source>“{key}” is {found}. It can be one of these, in quotation marks: {choices}.</source>
        <translation>“{key}”是 {found}。可以是下面之一，加引号：{choices}。</translation>
    </message>
    <message>
        <source>“{key}” is {found}. It can be true or false, without quotation marks.</source>
        <translation>“{key}”是 {found}。可以是 true 或 false，不加引号。</translation>
    </message>
    <message>
        <source>“{key}” is {found}. A text in quotation marks is due.</source>
        <translation>“{key}”是 {found}。这里要加引号的文字。</translation>
    </message>
    <message>
        <source>“{key}” is {found}. A list in square brackets is due, [ … ].</source>
        <translation>“{key}”是 {found}。这里要方括号里的一串，[ … ]。</translation>
    </message>
    <message>
        <source>“{key}” is {found}. Named values in braces are due, { … }.</source>
        <translation>“{key}”是 {found}。这里要花括号里带名字的值，{ … }。</translation>
    </message>
    <message>
        <source>The charter cannot share {rate_bp} by labour: at least {least_bp} of the distributable surplus goes back by labour (Law on Farmers&apos; Cooperatives, art. 44).</source>
        <translation>章程不能只按劳分 {rate_bp}：可分配盈余按交易量（额）返还的总额不得低于 {least_bp}（合作社法 44 条）。</translation>
    </message>
    <message>
        <source>The reserves together draw {sum_bp} of the surplus. More than 100 % cannot be drawn (Law on Farmers&apos; Cooperatives, art. 42).</source>
        <translation>各项公积金合计提取 {sum_bp}。不能超过 100 %（合作社法 42 条）。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a reserve: 1 to {most} characters fit the plan&apos;s column.</source>
        <translation>“{name}”不能作公积金的名称：方案表里放 1 到 {most} 个字。</translation>
    </message>
    <message>
        <source>The reserve “{name}” stands there twice. Each reserve has one rate.</source>
        <translation>公积金“{name}”写了两次。每项只有一个比例。</translation>
    </message>
    <message>
        <source>The parts by which the reserve is quantified to the members add up to {sum_bp}. They must come to 100 %, as the whole draw is quantified (Law on Farmers&apos; Cooperatives, art. 42).</source>
        <translation>公积金量化的几部分加起来是 {sum_bp}。要正好 100 %，提取的要全部量化到成员（合作社法 42 条）。</translation>
    </message>
    <message>
        <source>No part of the members&apos; accounts counts as capital. What labour does not get is shared by capital, so at least one must count (Law on Farmers&apos; Cooperatives, art. 44).</source>
        <translation>成员账户里没有一项计入按股分配。按劳以外的按股分，至少要有一项（合作社法 44 条）。</translation>
    </message>
    <message>
        <source>Amounts cannot be rounded to {unit_fen} yuan. The unit is 1, 10 or 100 fen.</source>
        <translation>金额不能取整到 {unit_fen}。单位可以是 1、10 或 100 分。</translation>
    </message>
    <message>
        <source>A workday of {workday_minutes} hours cannot be. It has {least_minutes} to {most_minutes} hours.</source>
        <translation>一个工不能是 {workday_minutes} 小时。可以是 {least_minutes} 到 {most_minutes} 小时。</translation>
    </message>
    <message>
        <source>No charter terms hold on {day}. Enter them first: the reserves and what else the charter fixes.</source>
        <translation>{day} 没有生效的章程条款。请先录入：公积金和章程规定的其他各项。</translation>
    </message>
    <message>
        <source>The distribution plan {plan_no} of {year} is posted and stands on the terms of that year&apos;s last day. Reverse the plan first, or let the new terms begin after {year}.</source>
        <translation>{year} 年的分配方案 {plan_no} 已入账，依据的是那年最后一天的条款。请先冲回方案，或让新条款从 {year} 年以后开始。</translation>
    </message>
    <message>
        <source>The contribution does not count as capital. The law names it among the four parts that do (Law on Farmers&apos; Cooperatives, art. 44).</source>
        <translation>出资额没有计入按股分配。法律列的四项里有它（合作社法 44 条）。</translation>
    </message>
    <message>
        <source>The reserve share does not count as capital. The law names it among the four parts that do (Law on Farmers&apos; Cooperatives, art. 44).</source>
        <translation>公积金份额没有计入按股分配。法律列的四项里有它（合作社法 44 条）。</translation>
    </message>
    <message>
        <source>The share of state subsidies does not count as capital. The law names it among the four parts that do (Law on Farmers&apos; Cooperatives, art. 44).</source>
        <translation>国家补助量化份额没有计入按股分配。法律列的四项里有它（合作社法 44 条）。</translation>
    </message>
    <message>
        <source>The share of donations does not count as capital. The law names it among the four parts that do (Law on Farmers&apos; Cooperatives, art. 44).</source>
        <translation>捐赠量化份额没有计入按股分配。法律列的四项里有它（合作社法 44 条）。</translation>
    </message>
    <message>
        <source>Income tax is withheld from the second round. Whether it is due there is not settled; ask the tax office before paying out.</source>
        <translation>二次分配里代扣了个人所得税。该不该扣还没有定论，发放前请问税务所。</translation>
    </message>
    <message>
        <source>There is no such pay run in {month}. Pay the month first.</source>
        <translation>{month} 没有这次发放。请先发放这个月。</translation>
    </message>
    <message>
        <source>{amount_fen} yuan cannot come from the reserve to cover losses. At most {limit_fen} yuan can: the reserve holds {reserve_fen} yuan, the losses are {losses_fen} yuan (Law on Farmers&apos; Cooperatives, arts 29 and 42).</source>
        <translation>不能从公积金拿 {amount_fen} 元弥补亏损，最多 {limit_fen} 元：公积金有 {reserve_fen} 元，亏损 {losses_fen} 元（合作社法 29、42 条）。</translation>
    </message>
    <message>
        <source>{amount_fen} yuan of opening surplus cannot be shared out. At most {limit_fen} yuan can, what was undistributed at the year&apos;s opening.</source>
        <translation>不能分配年初未分配盈余 {amount_fen} 元，最多 {limit_fen} 元，就是年初还没有分的数。</translation>
    </message>
    <message>
        <source>{amount_fen} yuan of opening surplus cannot be shared out, as the year closed with {surplus_fen} yuan. Opening surplus is added only to a year that has a surplus.</source>
        <translation>不能分配年初未分配盈余 {amount_fen} 元：当年盈余是 {surplus_fen} 元。当年有盈余，才能加上年初的一起分。</translation>
    </message>
    <message>
        <source>{amount_fen} yuan cannot be kept back. At most {limit_fen} yuan can: what is kept back comes out of the capital side, never out of labour&apos;s part (Law on Farmers&apos; Cooperatives, art. 44).</source>
        <translation>不能留存 {amount_fen} 元，最多 {limit_fen} 元：留存只能出自按股的部分，不能动按劳的部分（合作社法 44 条）。</translation>
    </message>
    <message>
        <source>The year&apos;s figures give {total_fen} yuan to be drawn to the reserves, but its earlier rounds have given {earlier_fen} yuan. A later round states the whole year&apos;s figures again; where they became less, reverse the earlier plan first.</source>
        <translation>按全年的数应提公积金 {total_fen} 元，前几轮已经提了 {earlier_fen} 元。后一轮要重新写全年的数；数变小了，请先冲回前面的方案。</translation>
    </message>
    <message>
        <source>The year&apos;s figures give {total_fen} yuan to be shared by labour, but its earlier rounds have given {earlier_fen} yuan. A later round states the whole year&apos;s figures again; where they became less, reverse the earlier plan first.</source>
        <translation>按全年的数按劳应分 {total_fen} 元，前几轮已经分了 {earlier_fen} 元。后一轮要重新写全年的数；数变小了，请先冲回前面的方案。</translation>
    </message>
    <message>
        <source>The year&apos;s figures give {total_fen} yuan to be shared by capital, but its earlier rounds have given {earlier_fen} yuan. A later round states the whole year&apos;s figures again; where they became less, reverse the earlier plan first.</source>
        <translation>按全年的数按股应分 {total_fen} 元，前几轮已经分了 {earlier_fen} 元。后一轮要重新写全年的数；数变小了，请先冲回前面的方案。</translation>
    </message>
    <message>
        <source>The year&apos;s figures give {total_fen} yuan for covering losses from the reserve, but its earlier rounds have given {earlier_fen} yuan. A later round states the whole year&apos;s figures again; where they became less, reverse the earlier plan first.</source>
        <translation>按全年的数用公积金弥补亏损 {total_fen} 元，前几轮已经用了 {earlier_fen} 元。后一轮要重新写全年的数；数变小了，请先冲回前面的方案。</translation>
    </message>
    <message>
        <source>The year&apos;s figures give {total_fen} yuan of opening surplus to be shared out, but its earlier rounds have given {earlier_fen} yuan. A later round states the whole year&apos;s figures again; where they became less, reverse the earlier plan first.</source>
        <translation>按全年的数分配年初未分配盈余 {total_fen} 元，前几轮已经分了 {earlier_fen} 元。后一轮要重新写全年的数；数变小了，请先冲回前面的方案。</translation>
    </message>
    <message>
        <source>{amount_fen} yuan are to be shared by labour, but no member has approved labour in the year. Nothing was posted.</source>
        <translation>有 {amount_fen} 元要按劳分，可是没有一个社员当年有已核准的工时。没有入账。</translation>
    </message>
    <message>
        <source>{amount_fen} yuan are to be shared by capital, but no member has any capital that counts. Nothing was posted.</source>
        <translation>有 {amount_fen} 元要按股分，可是没有一个社员有计入的份额。没有入账。</translation>
    </message>
    <message>
        <source>{amount_fen} yuan of the reserve are to be quantified to the members, but by the charter&apos;s basis nobody has a part in them (Law on Farmers&apos; Cooperatives, art. 42). Nothing was posted.</source>
        <translation>有 {amount_fen} 元公积金要量化到成员，可是按章程的办法没有一个人有份（合作社法 42 条）。没有入账。</translation>
    </message>
    <message>
        <source>Member {member_no} has {weight} of labour or capital. It cannot be less than nothing.</source>
        <translation>{member_no} 号社员的劳务或份额是 {weight}，不能小于零。</translation>
    </message>
    <message>
        <source>Member {member_no} stands in the plan twice.</source>
        <translation>{member_no} 号社员在方案里出现两次。</translation>
    </message>
    <message>
        <source>{conversion_fen} yuan of member {member_no} cannot become contribution. It can be from nothing to the whole amount, {amount_fen} yuan (Law on Farmers&apos; Cooperatives, art. 44).</source>
        <translation>{member_no} 号社员不能把 {conversion_fen} 元转为出资。可以从零到全部 {amount_fen} 元（合作社法 44 条）。</translation>
    </message>
    <message>
        <source>The deduction “{reason}” of member {member_no} is {amount_fen} yuan. A deduction takes away, so it cannot be negative.</source>
        <translation>{member_no} 号社员的扣款“{reason}”是 {amount_fen} 元。扣款是往下扣，不能是负数。</translation>
    </message>
    <message>
        <source>Labour gets {labour_fen} yuan. At least {floor_fen} yuan is due, 60 % of the distributable surplus of {distributable_fen} yuan (Law on Farmers&apos; Cooperatives, art. 44).</source>
        <translation>按劳只分了 {labour_fen} 元，至少要 {floor_fen} 元，即可分配盈余 {distributable_fen} 元的 60 %（合作社法 44 条）。</translation>
    </message>
    <message>
        <source>There is nothing to share out: the year closed with {surplus_fen} yuan.</source>
        <translation>没有可分的：当年盈余是 {surplus_fen} 元。</translation>
    </message>
    <message>
        <source>There is nothing to share out: earlier losses take the whole surplus of {surplus_fen} yuan (Law on Farmers&apos; Cooperatives, art. 44).</source>
        <translation>没有可分的：以前的亏损用去了当年盈余 {surplus_fen} 元的全部（合作社法 44 条）。</translation>
    </message>
    <message>
        <source>A loss of {loss_carried_fen} yuan is carried forward to the next year.</source>
        <translation>亏损 {loss_carried_fen} 元结转下年。</translation>
    </message>
    <message>
        <source>{kept_fen} yuan are kept back. This rests on the resolution alone; article 44 of the Law on Farmers&apos; Cooperatives does not name it.</source>
        <translation>留存 {kept_fen} 元。只依据决议，合作社法 44 条没有列它。</translation>
    </message>
    <message>
        <source>The amount of member {member_no} did not reach for all deductions; {owed_fen} yuan stay owed.</source>
        <translation>{member_no} 号社员的金额不够全部扣款，还欠 {owed_fen} 元。</translation>
    </message>
    <message>
        <source>The labour of {year} is not all approved: {months} have sheets that are still open. Approve them first; only approved labour counts.</source>
        <translation>{year} 年的劳务没有全部核准：{months} 还有没核准的考勤表。请先核准，只有已核准的才计入。</translation>
    </message>
    <message>
        <source>The labour of {year} is not all paid: {months} have approved sheets without a pay run. The charter measures labour by the fee, so run the pay first.</source>
        <translation>{year} 年的劳务费没有全部发放：{months} 有已核准而没有发放的考勤表。章程按劳务费计量，请先做发放表。</translation>
    </message>
    <message>
        <source>Round {round} of {year} is posted already, as plan {plan_no}. Reverse that plan first, or draw up the next round.</source>
        <translation>{year} 年第 {round} 轮已经入账，方案 {plan_no}。请先冲回那个方案，或做下一轮。</translation>
    </message>
    <message>
        <source>Round {round} of {year} was put forward already, as plan {plan_no}. Drop that plan first, or go on with it.</source>
        <translation>{year} 年第 {round} 轮已经提出，方案 {plan_no}。请先撤下那个方案，或接着办完。</translation>
    </message>
    <message>
        <source>Round {round} of {year} cannot be drawn up: round {missing} has no posted plan. Rounds follow each other.</source>
        <translation>{year} 年第 {round} 轮还不能做：第 {missing} 轮没有入账的方案。要一轮接一轮地做。</translation>
    </message>
    <message>
        <source>{year} cannot be distributed anew: plan {plan_no} of {later_year} stands on what {year} closed with. Reverse that plan first.</source>
        <translation>{year} 年不能重新分配：{later_year} 年的方案 {plan_no} 用了 {year} 年末的数。请先冲回那个方案。</translation>
    </message>
    <message>
        <source>There is no round {round}. Rounds count from 1.</source>
        <translation>没有第 {round} 轮。轮次从 1 数起。</translation>
    </message>
    <message>
        <source>There is no plan {plan_no}.</source>
        <translation>没有方案 {plan_no}。</translation>
    </message>
    <message>
        <source>{year} has no posted plan of round {round}.</source>
        <translation>{year} 年第 {round} 轮没有已入账的方案。</translation>
    </message>
    <message>
        <source>Plan {plan_no} is no draft any more. Only a draft is put forward.</source>
        <translation>方案 {plan_no} 已经不是草稿。只有草稿可以提出。</translation>
    </message>
    <message>
        <source>Plan {plan_no} is not laid out for the members. A plan is put forward before it is reviewed and adopted (Law on Farmers&apos; Cooperatives, art. 40).</source>
        <translation>方案 {plan_no} 还没有提出供社员查阅。先提出，再审核、通过（合作社法 40 条）。</translation>
    </message>
    <message>
        <source>Plan {plan_no} waits for the supervisors&apos; opinion. The charter has a supervisor, who examines the accounts and reports to the assembly (Law on Farmers&apos; Cooperatives, arts 33 and 45).</source>
        <translation>方案 {plan_no} 还缺监事的意见。章程设有监事，由监事审核并向成员大会报告（合作社法 33、45 条）。</translation>
    </message>
    <message>
        <source>Plan {plan_no} was not adopted. Only the members&apos; assembly can adopt a distribution plan (Law on Farmers&apos; Cooperatives, arts 29 and 44).</source>
        <translation>方案 {plan_no} 没有通过。分配方案只能由成员大会批准（合作社法 29、44 条）。</translation>
    </message>
    <message>
        <source>Plan {plan_no} is not posted. Only a posted plan is reversed; one that is not is dropped.</source>
        <translation>方案 {plan_no} 没有入账。已入账的才能冲回，没有入账的可以撤下。</translation>
    </message>
    <message>
        <source>Plan {plan_no} cannot be dropped. A posted plan is reversed, and one that is over stays over.</source>
        <translation>方案 {plan_no} 不能撤下。已入账的要冲回，办完的就不再变。</translation>
    </message>
    <message>
        <source>A reversal needs a reason. It stands beside the plan for good.</source>
        <translation>冲回要写原因，原因一直留在方案旁边。</translation>
    </message>
    <message>
        <source>Plan {plan_no} cannot be reversed: plan {later_plan_no}, a later round of the same year, stands on it. Reverse that one first.</source>
        <translation>方案 {plan_no} 不能冲回：同年后一轮的方案 {later_plan_no} 以它为准。请先冲回那一个。</translation>
    </message>
    <message>
        <source>Plan {plan_no} cannot be reversed: {paid_fen} yuan were paid out on it. Take the payments back first.</source>
        <translation>方案 {plan_no} 不能冲回：已经发放了 {paid_fen} 元。请先收回发放。</translation>
    </message>
    <message>
        <source>The books have changed since plan {plan_no} was drawn up; the first difference is in “{key}”: {drawn_up} then, {now} today. Draw the plan up again.</source>
        <translation>方案 {plan_no} 做出以后账有变动；第一处不同在“{key}”：当时 {drawn_up}，现在 {now}。请重新做方案。</translation>
    </message>
    <message>
        <source>Plan {plan_no} does not come out again from what it keeps; the first difference is in “{key}”: {kept} is kept, {now} comes out. Somebody changed the file, or it is damaged; nothing was posted.</source>
        <translation>方案 {plan_no} 按它留存的数算不出原样；第一处不同在“{key}”：留存 {kept}，算得 {now}。有人改过账或账已损坏，没有入账。</translation>
    </message>
    <message>
        <source>The opening surplus is given as {opening_fen} yuan, but the year before closed with {closing_fen} yuan by plan {plan_no}.</source>
        <translation>填的年初未分配盈余是 {opening_fen} 元，上年方案 {plan_no} 的年末数是 {closing_fen} 元。</translation>
    </message>
    <message>
        <source>{year} is not over on {today}. Surplus and capital are those of its last day.</source>
        <translation>{today} 时 {year} 年还没有过完。盈余和份额要以年末最后一天的数为准。</translation>
    </message>
    <message>
        <source>The font {family} is not installed, and papers are set in it. Install the package {package}.</source>
        <translation>没有安装字体 {family}，单据要用它排。请安装软件包 {package}。</translation>
    </message>
    <message>
        <source>No installed font can write the character {character} ({code}). Nothing was printed. Install a font that has it, the package fonts-hanazono for instance.</source>
        <translation>装着的字体都写不出“{character}”（{code}）。没有打印。请装一种有这个字的字体，例如软件包 fonts-hanazono。</translation>
    </message>
    <message>
        <source>{document}: there is not one line to print.</source>
        <translation>{document}：一行也没有，不用打印。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. What stood there before has not been touched.</source>
        <translation>{file} 写不出来：{reason}。原来的文件没有动。</translation>
    </message>
    <message>
        <source>There is no such file. Check its name and folder.</source>
        <translation>没有这个文件。请核对文件名和文件夹。</translation>
    </message>
    <message>
        <source>A file of this name is there already; it was left as it is. Choose another name.</source>
        <translation>已经有同名的文件，没有动它。请另取一个名字。</translation>
    </message>
    <message>
        <source>The file cannot be written here; nothing was changed. Check the folder, the write protection and the space left.</source>
        <translation>这里写不进去，什么都没有改。请看看文件夹、写保护和剩余空间。</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is a file and that you may read it.</source>
        <translation>这个文件读不出来。请看看它是不是文件、您能不能读它。</translation>
    </message>
    <message>
        <source>{user} has these books open on {machine} since {since}. They can be read meanwhile; write when they are closed there.</source>
        <translation>{user} 正在 {machine} 上打开着这本账（{since} 起）。您可以先只读查看，等那边关了再写。</translation>
    </message>
    <message>
        <source>Another program is busy with these books at this moment; nothing was changed. Try again in a moment.</source>
        <translation>别的程序这会儿正用着这本账，什么都没有改。请稍等再试。</translation>
    </message>
    <message>
        <source>This is not a cooperative&apos;s file; it was left as it is. A cooperative&apos;s file ends in .coop.</source>
        <translation>这不是合作社的账，没有动它。合作社的账以 .coop 结尾。</translation>
    </message>
    <message>
        <source>These books were written by a newer program: they have form {version}, this program knows forms up to {known}. They were left as they are. Use the newer program.</source>
        <translation>这本账是更新的程序写的：账是第 {version} 版，本程序只认得到第 {known} 版。没有动它。请用新的程序打开。</translation>
    </message>
    <message>
        <source>These books are damaged and were not opened; they were left as they are. Keep this copy aside and go on with the last backup. What it said: {detail}.</source>
        <translation>这本账坏了，没有打开，也没有动它。请把这一份另存好，从最近的备份接着做。查到的是：{detail}。</translation>
    </message>
    <message>
        <source>The disk or the books refused in the middle of the work; nothing of it was kept, and what was there before is whole. What it said: {detail}.</source>
        <translation>做到一半，磁盘或账本不肯写；这一步全部没有做，原来的账一点没少。原因：{detail}。</translation>
    </message>
    <message>
        <source>What is posted does not change; book a correction or a reversal instead. It stands in: {table}.</source>
        <translation>已入账的不能改，请做更正或冲回。所在的表：{table}。</translation>
    </message>
    <message>
        <source>This month or year is closed. Book into an open month, or reopen it by resolution. It stands in: {table}.</source>
        <translation>这个月或这一年已经结账。请记到没有结账的月份，或经决议重新打开。所在的表：{table}。</translation>
    </message>
    <message>
        <source>These books are open for reading only; nothing was changed.</source>
        <translation>这本账是只读打开的，什么都没有改。</translation>
    </message>
    <message>
        <source>“{text}” is not a head of the chain. It is a number and two groups of four, as printed at the foot of every roll, for example 128-7F3A-91C2.</source>
        <translation>“{text}”不是链头。链头是一个序号加两组四位，印在每张发放表的页脚，例如 128-7F3A-91C2。</translation>
    </message>
</context>
</TS>
