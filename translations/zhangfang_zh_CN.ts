<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en"><context><name>Cli</name><message>
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
        <source>Make a cooperative's file.</source>
        <translation>新建一个合作社的账本。</translation>
    </message>
    <message>
        <source>Makes the file in which everything about one cooperative will stand. A file that is already there is never overwritten. With --terms the charter's terms are set at once; they hold from the founding.</source>
        <translation>新建账本，一个合作社的事都记在里面。已有的文件不会被覆盖。写了 --terms 就同时填上章程条款，自成立起有效。</translation>
    </message>
    <message>
        <source>The file to be made, NAME.coop.</source>
        <translation>要新建的文件，名称.coop。</translation>
    </message>
    <message>
        <source>The cooperative's name, as registered.</source>
        <translation>合作社名称，按登记的写。</translation>
    </message>
    <message>
        <source>The charter's terms; see “zhangfang-cli terms set --help”.</source>
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
        <source>Makes the file with the charter's terms in it.</source>
        <translation>新建账本并填上章程条款。</translation>
    </message>
    <message>
        <source>%1 is made for %2. Head %3.</source>
        <translation>已为%2建好账本 %1。链头 %3。</translation>
    </message>
    <message>
        <source>Next: the charter's terms, “zhangfang-cli terms set”.</source>
        <translation>下一步填章程条款：zhangfang-cli terms set。</translation>
    </message>
    <message>
        <source>The charter's terms are set. Next: the members, “zhangfang-cli import members”.</source>
        <translation>章程条款已填。下一步带入社员名册：zhangfang-cli import members。</translation>
    </message>
    <message>
        <source>Check that nothing in a file was changed behind the program's back.</source>
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
        <source>Checks the file against the head printed on last year's roll.</source>
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
        <source>What needs a decision of the members (arts 24 to 44 of the Law on Farmers' Cooperatives) refers to a resolution by its number. A resolution once entered never changes. Also a lost vote can be entered; nothing can rest on it. The law counts two thirds of the members as a quorum, and more than half of all votes as a majority, those of the absent included; a charter change needs two thirds of them (art. 30).</source>
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
        <source>Records that the assembly adopted the year's distribution plan.</source>
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
        <source>Must be there; [] where the charter draws none. A list of {"name": …, "rate_bp": …}: what is drawn from the year's surplus (art. 42), in basis points of what is left when losses are made good; together at most 10000.</source>
        <translation>必须写；章程不提取的写 []。每项 {"name": …, "rate_bp": …}：从当年盈余提取的公积金等（合作社法 42 条），按弥补亏损后余额的万分之几写，合计不超过 10000。</translation>
    </message>
    <message>
        <source>By what each year's draw is quantified to the members (art. 42): {"labour_bp": …, "contribution_bp": …, "equal_bp": …}, together 10000. If left out, all by labour.</source>
        <translation>每年提取的公积金按什么量化给社员（42 条）：{"labour_bp": 按劳, "contribution_bp": 按出资, "equal_bp": 平均}，合计 10000。不写就全部按劳。</translation>
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
        <source>What members' amounts are multiples of: 1 (if left out), 10 or 100 fen.</source>
        <translation>社员金额算到多少分：1（不写时）、10 或 100。</translation>
    </message>
    <message>
        <source>What a membership that ends within the year still gets for capital: days_held (if left out) or none.</source>
        <translation>年中社员资格终止的，按股还分不分：days_held 按持有天数（不写时），none 不分。</translation>
    </message>
    <message>
        <source>Whether who leaves within the year shares in that year's reserve draw; true if left out.</source>
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
        <source>Show the charter's terms.</source>
        <translation>显示章程条款。</translation>
    </message>
    <message>
        <source>Shows every version of the charter's terms that holds at some time, and which one holds today. Under --json with every key; what is shown there under terms can be handed to “terms set” again.</source>
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
        <source>Set the charter's terms.</source>
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
        <source>The cooperative's file, NAME.coop.</source>
        <translation>合作社的账本，名称.coop。</translation>
    </message>
    <message>
        <source>Answer in JSON on standard output, refusals too: {error: {code, message, where: {file, line, column}}}. Amounts are whole fen.</source>
        <translation>用 JSON 在标准输出作答，不能办的也一样：{error: {code, message, where: {file, line, column}}}。金额以分为单位，都是整数。</translation>
    </message>
    <message>
        <source>Show this help, or a command's own.</source>
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
        <source>The file is damaged, was changed behind the program's back, is newer than the program, or is not a cooperative's file.</source>
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
        <translation>正常</translation>
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
</context><context><name>Findings</name><message>
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
        <source>The file's own build differs at {table}: a table, an index or a guard is not as the program made it.</source>
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
</context><context><name>Format</name><message>
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
</context><context><name>Print</name><message>
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
        <translation>正常</translation>
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
</context><context><name>Sentences</name><message>
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
        <source>{day} is not a day of the sheet's month, {month}.</source>
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
        <source>The formula's result is not in the file. Open it in a spreadsheet program and save it again.</source>
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
</context></TS>