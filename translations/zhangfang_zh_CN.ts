<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>关账本时</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>A backup of the books is being made.</source>
        <translation>正在备份账本。</translation>
    </message>
    <message>
        <source>before closing a period</source>
        <translation>结账前</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>无误</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>有问题</translation>
    </message>
</context>
<context>
    <name>BankList</name>
    <message>
        <source>Bank list</source>
        <translation>银行代发</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额(元)</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>user of the file</source>
        <translation>记账人</translation>
    </message>
    <message>
        <source>cooperative</source>
        <translation>合作社</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>matter of a resolution</source>
        <translation>决议事项</translation>
    </message>
    <message>
        <source>charter&apos;s terms</source>
        <translation>章程条款</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>个人隐私号码</translation>
    </message>
    <message>
        <source>look at a personal number</source>
        <translation>查看个人隐私号码</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>社员身份</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>出资额</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>quantified share</source>
        <translation>量化份额</translation>
    </message>
    <message>
        <source>client</source>
        <translation>用工单位</translation>
    </message>
    <message>
        <source>service agreement</source>
        <translation>劳务服务协议</translation>
    </message>
    <message>
        <source>job</source>
        <translation>劳务项目</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>crew sheet</source>
        <translation>考勤表</translation>
    </message>
    <message>
        <source>person on a crew sheet</source>
        <translation>考勤表人员</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>工时记录</translation>
    </message>
    <message>
        <source>sum of labour</source>
        <translation>工时合计</translation>
    </message>
    <message>
        <source>pay run</source>
        <translation>劳务费发放表</translation>
    </message>
    <message>
        <source>crew sheet of a pay run</source>
        <translation>发放表所含考勤表</translation>
    </message>
    <message>
        <source>pay line</source>
        <translation>劳务费明细</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>year result</source>
        <translation>年度盈余</translation>
    </message>
    <message>
        <source>distribution plan</source>
        <translation>分配方案</translation>
    </message>
    <message>
        <source>reserve of a plan</source>
        <translation>方案中的公积金</translation>
    </message>
    <message>
        <source>deduction of a plan</source>
        <translation>方案中的扣款</translation>
    </message>
    <message>
        <source>line of a plan</source>
        <translation>分配明细</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>sheet number</source>
        <translation>考勤表编号</translation>
    </message>
    <message>
        <source>job number</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <source>plan number</source>
        <translation>方案编号</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>marked as a copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>run</source>
        <translation>次</translation>
    </message>
    <message>
        <source>round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>farmer</source>
        <translation>农民</translation>
    </message>
    <message>
        <source>household number</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>may use the file</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>决议机构</translation>
    </message>
    <message>
        <source>adopted on</source>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>votes for</source>
        <translation>赞成票</translation>
    </message>
    <message>
        <source>votes against</source>
        <translation>反对票</translation>
    </message>
    <message>
        <source>all votes</source>
        <translation>总票数</translation>
    </message>
    <message>
        <source>members present</source>
        <translation>到会人数</translation>
    </message>
    <message>
        <source>all members</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>laid out on</source>
        <translation>置备日期</translation>
    </message>
    <message>
        <source>joined on</source>
        <translation>入社日期</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最后一日</translation>
    </message>
    <message>
        <source>ended by</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>kind of work</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>open cells allowed</source>
        <translation>允许的空格</translation>
    </message>
    <message>
        <source>worked on</source>
        <translation>出工日</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>paid on</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>paid by</source>
        <translation>发放方式</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>本年盈余</translation>
    </message>
    <message>
        <source>opening undistributed surplus</source>
        <translation>年初未分配盈余</translation>
    </message>
    <message>
        <source>posted on</source>
        <translation>入账日期</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>监督意见</translation>
    </message>
    <message>
        <source>reversed on</source>
        <translation>冲回日期</translation>
    </message>
    <message>
        <source>reason of the reversal</source>
        <translation>冲回原因</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>rows left out</source>
        <translation>未导入行数</translation>
    </message>
    <message>
        <source>due</source>
        <translation>应扣</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>已扣</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
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
        <source>natural person</source>
        <translation>自然人</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>单位成员</translation>
    </message>
    <message>
        <source>identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>contribution paid in</source>
        <translation>缴纳出资</translation>
    </message>
    <message>
        <source>contribution refunded</source>
        <translation>退还出资</translation>
    </message>
    <message>
        <source>turned into contribution</source>
        <translation>转为出资</translation>
    </message>
    <message>
        <source>contribution corrected</source>
        <translation>更正出资</translation>
    </message>
    <message>
        <source>reserve share</source>
        <translation>公积金份额</translation>
    </message>
    <message>
        <source>subsidy share</source>
        <translation>财政补助份额</translation>
    </message>
    <message>
        <source>donation share</source>
        <translation>捐赠份额</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>works</source>
        <translation>承包</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>派遣</translation>
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
        <source>members</source>
        <translation>社员</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>劳务项目</translation>
    </message>
    <message>
        <source>labour ledger</source>
        <translation>劳务台账</translation>
    </message>
    <message>
        <source>withholding</source>
        <translation>代扣个税</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>预支</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>退社</translation>
    </message>
    <message>
        <source>expulsion</source>
        <translation>除名</translation>
    </message>
    <message>
        <source>death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>end of the organisation</source>
        <translation>单位终止</translation>
    </message>
    <message>
        <source>reserve drawn</source>
        <translation>提取公积金</translation>
    </message>
    <message>
        <source>loss cover</source>
        <translation>弥补亏损</translation>
    </message>
    <message>
        <source>quantified</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>averaged anew</source>
        <translation>重新平均</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已冲回</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结</translation>
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
        <source>put forward</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
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
        <source>list</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
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
        <source>cash</source>
        <translation>现金签领</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>keeper</source>
        <translation>记账员</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>财务负责人</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>监事</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>来宾</translation>
    </message>
    <message>
        <source>assembly</source>
        <translation>成员大会</translation>
    </message>
    <message>
        <source>representative assembly</source>
        <translation>成员代表大会</translation>
    </message>
    <message>
        <source>board</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>change of the charter</source>
        <translation>修改章程</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>二次分配</translation>
    </message>
    <message>
        <source>use of the reserve</source>
        <translation>使用公积金</translation>
    </message>
    <message>
        <source>keeping back</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>use of the opening surplus</source>
        <translation>使用年初盈余</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>转为出资</translation>
    </message>
    <message>
        <source>taking up of members</source>
        <translation>入社</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a change; Chinese: ，</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2→%3</translation>
    </message>
    <message>
        <source>Had the %1 shown in full</source>
        <translation>查看了完整的%1</translation>
    </message>
    <message>
        <source>Entered the %1</source>
        <translation>填写了%1</translation>
    </message>
    <message>
        <source>Changed the %1</source>
        <translation>改了%1</translation>
    </message>
    <message>
        <source>Voided the membership from %1</source>
        <translation>%1 起的社员身份作废</translation>
    </message>
    <message>
        <source>membership ends on %1, by %2</source>
        <translation>社员身份到 %1，原因：%2</translation>
    </message>
    <message>
        <source>Joined on %1</source>
        <translation>%1 入社</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>离社：%1</translation>
    </message>
    <message>
        <source>%1 %2: %3 yuan</source>
        <translation>%2 %1 %3 元</translation>
    </message>
    <message>
        <source>Entered into the books: %1</source>
        <translation>登记：%1</translation>
    </message>
    <message>
        <source>Taken out of the books with the import undone</source>
        <translation>随撤回的导入一起注销</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>改了%1</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>新增%1：%2</translation>
    </message>
    <message>
        <source>Dropped %1: %2</source>
        <translation>移去%1：%2</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation>改了%1：%2</translation>
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
        <source>key of the file</source>
        <translation>账本的钥匙</translation>
    </message>
    <message>
        <source>password of</source>
        <translation>密码日期</translation>
    </message>
    <message>
        <source>number of the key</source>
        <translation>钥匙编号</translation>
    </message>
    <message>
        <source>recovery code of</source>
        <translation>恢复码日期</translation>
    </message>
    <message>
        <source>work agreed</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>persons agreed</source>
        <translation>约定人数</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价款</translation>
    </message>
    <message>
        <source>days to settle</source>
        <translation>结算天数</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>penalties</source>
        <translation>违约责任</translation>
    </message>
    <message>
        <source>Kept the %1 under another key</source>
        <translation>%1换了钥匙存放</translation>
    </message>
    <message>
        <source>New user: %1, %2</source>
        <translation>增加用户：%1，%2</translation>
    </message>
    <message>
        <source>New lock or password of %1</source>
        <translation>%1的密码或锁换过</translation>
    </message>
    <message>
        <source>Changed the user %1: %2</source>
        <translation>改了用户%1：%2</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>labour of an approval</source>
        <translation>核准工时</translation>
    </message>
    <message>
        <source>pay slip</source>
        <translation>劳务费清单</translation>
    </message>
</context>
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
        <translation>可分配盈余中按劳分配的比例，万分之 6000（44 条的下限）到 10000；不写是 6000。</translation>
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
    <message>
        <source>Day of the following month on which labour fees are due, 1 to 31; 0 (if left out) where the charter names none.</source>
        <translation>次月几日发放劳务费，1 到 31；章程没有定填 0（不写即为 0）。</translation>
    </message>
    <message>
        <source>The assembly&apos;s resolution that changes the charter (arts 29, 30); the founders&apos; terms need none.</source>
        <translation>修改章程的成员大会决议编号（29、30 条）；设立时的条款不用填。</translation>
    </message>
    <message>
        <source>Sets other terms from 2026 on, by resolution 2025-4.</source>
        <translation>按 2025-4 号决议，2026 年起改用别的条款。</translation>
    </message>
    <message>
        <source>Where backups lie; without it beside the file.</source>
        <translation>备份放在哪里；不写就放在账本旁边。</translation>
    </message>
    <message>
        <source>Make a dated copy of a file.</source>
        <translation>给账本做一份带日期的备份。</translation>
    </message>
    <message>
        <source>Writes a whole copy, checks it, and only then gives it its name, which holds day and time. The file itself is not touched, and may be open elsewhere. A copy made by copying the file while somebody writes it may be torn; this one never is.</source>
        <translation>写出一份完整的备份，检查无误后才给它起名，名字里有日期和时间。账本本身不动，别处开着也可以。有人正在记账时直接拷贝文件，拷到的可能不完整；这样做的备份不会。</translation>
    </message>
    <message>
        <source>Puts a copy on a stick.</source>
        <translation>备份到 U 盘。</translation>
    </message>
    <message>
        <source>%1 is written and checked. Head %2.</source>
        <translation>已写好并检查过：%1。链头 %2。</translation>
    </message>
    <message>
        <source>List the backups of a file.</source>
        <translation>列出账本的备份。</translation>
    </message>
    <message>
        <source>Lists the copies of this cooperative&apos;s file that the program made in a folder, the newest first, with what each holds. “zhangfang-cli verify” checks one of them.</source>
        <translation>列出文件夹里本社账本的备份，最近的在前，并说明各备份记到哪里。要检查某一份，用“zhangfang-cli verify”。</translation>
    </message>
    <message>
        <source>Lists what is on the stick.</source>
        <translation>列出 U 盘上的备份。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后一笔</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>链头</translation>
    </message>
    <message>
        <source>No backups of this cooperative lie there.</source>
        <translation>那里没有本社的备份。</translation>
    </message>
    <message>
        <source>Put a backup in the place of a file.</source>
        <translation>用备份恢复账本。</translation>
    </message>
    <message>
        <source>What stands in the file&apos;s place stays beside it under another name, damaged or not. A backup of another cooperative is refused, and so is a file that somebody has open.</source>
        <translation>原来的账本不论好坏，都换个名字留在旁边。别社的备份不能用来恢复，有人开着的账本也不能恢复。</translation>
    </message>
    <message>
        <source>The copy that is to be put there.</source>
        <translation>用来恢复的备份。</translation>
    </message>
    <message>
        <source>The file whose place it takes.</source>
        <translation>要恢复的账本。</translation>
    </message>
    <message>
        <source>Goes back to the copy of that morning.</source>
        <translation>恢复到那天上午的备份。</translation>
    </message>
    <message>
        <source>%1 stands as it was at the backup. Head %2.</source>
        <translation>%1 已恢复到备份时的样子。链头 %2。</translation>
    </message>
    <message>
        <source>What stood there before is kept as %1.</source>
        <translation>原来的账本留作 %1。</translation>
    </message>
    <message>
        <source>Income of the year</source>
        <translation>全年收入</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>劳务费成本</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>其他成本费用</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>所得税费用</translation>
    </message>
    <message>
        <source>The surplus is from: %1.</source>
        <translation>盈余依据：%1。</translation>
    </message>
    <message>
        <source>The pay runs of the year come to ¥%1; the accounts differ by ¥%2.</source>
        <translation>全年工资发放合计 ¥%1，与账上相差 ¥%2。</translation>
    </message>
    <message>
        <source>Which statement the surplus was read from.</source>
        <translation>盈余依据哪张报表。</translation>
    </message>
    <message>
        <source>Who prepared the statement.</source>
        <translation>报表由谁编制。</translation>
    </message>
    <message>
        <source>Of which day it is.</source>
        <translation>报表的日期。</translation>
    </message>
    <message>
        <source>The year&apos;s income. With it --wages and --costs, and --tax where there is any: together they must come to the surplus.</source>
        <translation>全年收入。要同时写 --wages 和 --costs，有所得税的再写 --tax；减下来必须等于盈余。</translation>
    </message>
    <message>
        <source>Labour fees among the year&apos;s costs, by the accounts.</source>
        <translation>账上全年的劳务费成本。</translation>
    </message>
    <message>
        <source>The year&apos;s other costs.</source>
        <translation>全年其他成本费用。</translation>
    </message>
    <message>
        <source>The year&apos;s income tax.</source>
        <translation>全年所得税费用。</translation>
    </message>
    <message>
        <source>Recomputes everything: the database itself, its build, every seal, every posted row and every register against the journal. With --head also that the file still holds what stood under a head printed earlier on a roll or an export. In a file with passwords the personal numbers are compared with their digests only where --user signs in. Changes nothing. What is found is listed, and the exit code is 3.</source>
        <translation>把一切重新算一遍：数据库本身、结构、每个封条、每条已入账的行、每本名册与变动记录。加 --head 时还核对以前印在发放表或导出文件上的链头。设了密码的账本，要 --user 登录才能核对个人号码。不改动任何东西。查出的都列出来，退出码为 3。</translation>
    </message>
    <message>
        <source>The personal numbers were not read: nobody has signed in. That they are as they were written is checked all the same.</source>
        <translation>没有人登录，个人号码没有解开核对；它们存着的样子是否动过，照样核对了。</translation>
    </message>
    <message>
        <source>Due for</source>
        <translation>账龄</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Owed of labour fees</source>
        <translation>欠付工资合计</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应付日期</translation>
    </message>
    <message>
        <source>Owed (yuan)</source>
        <translation>欠付(元)</translation>
    </message>
    <message>
        <source>Show what is owed, by how long it has been due.</source>
        <translation>列出欠付，按账龄分。</translation>
    </message>
    <message>
        <source>Labour fees are due on the charter&apos;s day of payment of the following month, without one on its last day, and the Friday before where that is a weekend; days are counted from the day after. What posted distributions still owe follows on lines of its own.</source>
        <translation>工资应在章程写的次月发薪日前付，章程没写就是次月最后一天，遇周末提前到周五；从第二天起算天数。已入账的二次分配还欠的另列在后面。</translation>
    </message>
    <message>
        <source>The day up to which days are counted; today if left out.</source>
        <translation>账龄算到哪一天；不写就是今天。</translation>
    </message>
    <message>
        <source>Name everybody who is owed, month by month.</source>
        <translation>逐月列出欠谁。</translation>
    </message>
    <message>
        <source>Shows who is owed what today.</source>
        <translation>列出今天还欠谁多少。</translation>
    </message>
    <message>
        <source>Distribution %1: ¥%2 owed. Members: %3.</source>
        <translation>二次分配 %1：欠付 ¥%2，%3 人。</translation>
    </message>
    <message>
        <source>The day on which the money went over; today if left out.</source>
        <translation>付款的日期；不写就是今天。</translation>
    </message>
    <message>
        <source>Left out, with no account on record: %1. Still owed:</source>
        <translation>没有登记账号、没有付的 %1 人，还欠：</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <translation>冲回第 %1 笔</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>已被第 %1 笔冲回</translation>
    </message>
    <message>
        <source>Record what was paid out of a month or of a distribution.</source>
        <translation>登记工资或二次分配的签领、转账。</translation>
    </message>
    <message>
        <source>Pays the persons named all that they are owed, or one of them a part with --amount. Without a person everybody who is still owed is paid; by bank only those with an account on record, and the others are listed. All of it is recorded in one step or nothing is. A payment never changes: “payment reverse” takes it back.</source>
        <translation>写明编号的人，欠多少付多少；只写一个人，可以用 --amount 付一部分。不写编号就是付给所有还欠着的人；转账只付登记了账号的人，其余的列在后面。要么一次全部登记，要么都不登记。登记后不能改，付错了用 payment reverse 冲回。</translation>
    </message>
    <message>
        <source>A person&apos;s number. Without any, everybody.</source>
        <translation>编号；不写就是所有人。</translation>
    </message>
    <message>
        <source>cash (signed for) or bank (transferred).</source>
        <translation>cash（现金签领）或 bank（银行转账）。</translation>
    </message>
    <message>
        <source>A part of what one person is owed; money that is given back is negative.</source>
        <translation>付给一个人的一部分；退回来的钱写负数。</translation>
    </message>
    <message>
        <source>A remark on the payments.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>Pays December 2025 by bank list.</source>
        <translation>2025 年 12 月工资由银行代发。</translation>
    </message>
    <message>
        <source>Number 029 signed for 500 yuan today.</source>
        <translation>029 号今天签领 500 元。</translation>
    </message>
    <message>
        <source>Two members signed for their part of the distribution.</source>
        <translation>两名社员签领了二次分配款。</translation>
    </message>
    <message>
        <source>in cash, signed for</source>
        <translation>现金签领</translation>
    </message>
    <message>
        <source>by bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>Paid out of %1 on %2, %3: ¥%4. Persons: %5.</source>
        <translation>%1，%2 %3：¥%4，%5 人。</translation>
    </message>
    <message>
        <source>Take payments back.</source>
        <translation>冲回付款。</translation>
    </message>
    <message>
        <source>Books a row against each payment, with the reason; what it paid is owed again. The payment itself stays as it was recorded. All of them are taken back or none is.</source>
        <translation>每笔付款记一行反方向的，写明原因；这笔钱又算欠付。原来那笔照旧留着。要么都冲回，要么都不冲回。</translation>
    </message>
    <message>
        <source>Its number, as “payment list” shows it.</source>
        <translation>付款的序号，payment list 里有。</translation>
    </message>
    <message>
        <source>The day on which it is taken back; today if left out.</source>
        <translation>冲回的日期；不写就是今天。</translation>
    </message>
    <message>
        <source>The bank sent payment 317 back.</source>
        <translation>银行退回了第 317 笔。</translation>
    </message>
    <message>
        <source>Payments taken back on %1: %2, together ¥%3. This is owed again.</source>
        <translation>%1 冲回 %2 笔，共 ¥%3，又算欠付。</translation>
    </message>
    <message>
        <source>Show the payments of a month or of a distribution.</source>
        <translation>列出一个月工资或一次二次分配的付款。</translation>
    </message>
    <message>
        <source>Lists what was recorded, in that order, what was taken back included; then what is still owed. The number in front is the one that “payment reverse” takes.</source>
        <translation>按登记的先后列出，冲回的也在内；最后是还欠多少。最前面的序号供 payment reverse 用。</translation>
    </message>
    <message>
        <source>Shows what was paid of December 2025.</source>
        <translation>列出 2025 年 12 月工资的付款。</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>付的是</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: paid ¥%2, still owed ¥%3. Persons owed: %4.</source>
        <translation>%1：已付 ¥%2，还欠 ¥%3，%4 人。</translation>
    </message>
    <message>
        <source>  Labour fees are due on day %1 of the following month</source>
        <translation>  工资在次月 %1 日前发</translation>
    </message>
    <message>
        <source>  Labour fees are due by the end of the following month</source>
        <translation>  工资在次月底前发</translation>
    </message>
    <message>
        <source>The user, as in “zhangfang-cli users list”.</source>
        <translation>用户，写法同“zhangfang-cli users list”。</translation>
    </message>
    <message>
        <source>keeper (everything), finance (pay, payments, distribution), supervisor (looks, prints and gives an opinion) or guest (looks, with the personal numbers hidden).</source>
        <translation>keeper（记账员，全部）、finance（财务负责人，劳务费、发放、分配）、supervisor（监事，看账、打印、出意见）或 guest（来宾，看账，个人号码不显示）。</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>恢复码：%1</translation>
    </message>
    <message>
        <source>Write it down and lock it away: it is not shown again, and without it a lost password cannot be replaced.</source>
        <translation>请抄下来锁好：以后不再显示；密码丢了，没有它就补不回来。</translation>
    </message>
    <message>
        <source>%1 has a password now, and the personal numbers in %2 are encrypted. Copies and backups made before still hold them as they were.</source>
        <translation>%1 有密码了，%2 里的个人号码已经加密。以前的副本和备份里还是原样。</translation>
    </message>
    <message>
        <source>The password of %1 is changed.</source>
        <translation>%1 的密码改好了。</translation>
    </message>
    <message>
        <source>Show who uses a file, and as what.</source>
        <translation>列出账本的用户和角色。</translation>
    </message>
    <message>
        <source>Lists everybody whose name stands or may stand in the journal, those who are no longer active too, with the day on which each password was set.</source>
        <translation>列出所有会在或曾在变动记录里出现的人，包括已停用的，以及各人设密码的日期。</translation>
    </message>
    <message>
        <source>Shows the users.</source>
        <translation>列出用户。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Password of</source>
        <translation>密码日期</translation>
    </message>
    <message>
        <source>The file has no passwords: whoever has it reads everything in it. “zhangfang-cli users password” sets the first.</source>
        <translation>账本没有密码：谁拿到都能看全部内容。“zhangfang-cli users password”设第一个密码。</translation>
    </message>
    <message>
        <source>Let somebody more use a file.</source>
        <translation>增加一个用户。</translation>
    </message>
    <message>
        <source>The name stands in the journal beside everything the user does; it never changes and is never given again. In a file with passwords the user gets one by “zhangfang-cli users password”. A keeper does this.</source>
        <translation>用户做的每件事旁边都记着这个名字；名字不再改，也不再给别人。设了密码的账本，用“zhangfang-cli users password”给他设密码。由记账员来做。</translation>
    </message>
    <message>
        <source>The name, at most 30 characters.</source>
        <translation>姓名，最多 30 个字。</translation>
    </message>
    <message>
        <source>Adds somebody who pays out.</source>
        <translation>增加一个管发放的人。</translation>
    </message>
    <message>
        <source>%1 uses the file as %2.</source>
        <translation>%1 在账本里是%2。</translation>
    </message>
    <message>
        <source>Give a user another role.</source>
        <translation>给用户换角色。</translation>
    </message>
    <message>
        <source>Another keeper&apos;s work only: nobody changes their own role, so that one keeper always stays. Who becomes a guest loses the password.</source>
        <translation>只能由别的记账员来做：谁也不能改自己的角色，这样总有一位记账员在。改成来宾的，密码作废。</translation>
    </message>
    <message>
        <source>Has somebody review from now on.</source>
        <translation>让他今后管监督。</translation>
    </message>
    <message>
        <source>Take a file from a user.</source>
        <translation>停用一个用户。</translation>
    </message>
    <message>
        <source>What the user did stays in the journal under the name. A password goes, and the personal numbers are encrypted anew with another key, so that a key kept from before opens nothing.</source>
        <translation>他做过的事仍记在他名下。密码作废，个人号码换一把钥匙重新加密，以前留下的钥匙打不开。</translation>
    </message>
    <message>
        <source>Takes the file from somebody who left.</source>
        <translation>停用已离开的人。</translation>
    </message>
    <message>
        <source>%1 does not use the file any more.</source>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <source>Give a file back to a user.</source>
        <translation>恢复一个用户。</translation>
    </message>
    <message>
        <source>Somebody who came back works under the old name, with the old role. In a file with passwords a new one is needed.</source>
        <translation>回来的人用原来的名字和角色。设了密码的账本要重新设密码。</translation>
    </message>
    <message>
        <source>Lets somebody work again.</source>
        <translation>让他重新使用。</translation>
    </message>
    <message>
        <source>%1 uses the file again.</source>
        <translation>%1 已恢复使用。</translation>
    </message>
    <message>
        <source>Set, change or take a password.</source>
        <translation>设密码、改密码、取消密码。</translation>
    </message>
    <message>
        <source>Without NAME one&apos;s own: the first password of a file is its keeper&apos;s. It encrypts identity, phone and account numbers, and gives a recovery code. From then on writing needs --user and a password. With NAME a keeper gives a user a password, or takes it. At least 8 characters. From --password-fd come first the password of --user, then the new one. Backups made before the first password still hold the numbers as they were.</source>
        <translation>不写 NAME 就是自己的：账本的第一个密码是记账员的，设了以后身份证号、电话、账号加密，并给出恢复码；从此记账要 --user 和密码。写了 NAME，由记账员给那个用户设密码或取消密码。至少 8 个字符。--password-fd 里先是 --user 的密码，后是新密码。设第一个密码以前的备份里，号码还是原样。</translation>
    </message>
    <message>
        <source>The user whose password it is; oneself if left out.</source>
        <translation>给谁设；不写就是自己。</translation>
    </message>
    <message>
        <source>Takes the password of NAME; the file gets another key.</source>
        <translation>取消 NAME 的密码，账本换一把钥匙。</translation>
    </message>
    <message>
        <source>Sets the first password, asking for it.</source>
        <translation>设第一个密码，当面询问。</translation>
    </message>
    <message>
        <source>Gives another user one.</source>
        <translation>给另一个用户设密码。</translation>
    </message>
    <message>
        <source>%1 has no password any more.</source>
        <translation>%1 的密码已取消。</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 的新密码设好了。</translation>
    </message>
    <message>
        <source>Make a new recovery code.</source>
        <translation>换一个恢复码。</translation>
    </message>
    <message>
        <source>The code before opens nothing any more. A keeper does this.</source>
        <translation>以前的恢复码作废。由记账员来做。</translation>
    </message>
    <message>
        <source>Shows the new code, this once.</source>
        <translation>显示新的恢复码，只这一次。</translation>
    </message>
    <message>
        <source>The recovery code before opens nothing any more.</source>
        <translation>以前的恢复码作废了。</translation>
    </message>
    <message>
        <source>Set a new password by the recovery code.</source>
        <translation>用恢复码重设密码。</translation>
    </message>
    <message>
        <source>For somebody who lost the password. From --password-fd come first the code, then the new password.</source>
        <translation>给丢了密码的人用。--password-fd 里先是恢复码，后是新密码。</translation>
    </message>
    <message>
        <source>Asks for the code and a new password.</source>
        <translation>当面询问恢复码和新密码。</translation>
    </message>
    <message>
        <source>Recovery code: </source>
        <translation>恢复码：</translation>
    </message>
    <message>
        <source>Do away with all passwords of a file.</source>
        <translation>取消账本的全部密码。</translation>
    </message>
    <message>
        <source>The personal numbers stand in the file unencrypted again, and whoever has the file reads them. The recovery code opens nothing any more.</source>
        <translation>个人号码不再加密，谁拿到账本都能看。恢复码作废。</translation>
    </message>
    <message>
        <source>Opens the file to everybody who has it.</source>
        <translation>谁拿到账本都能打开。</translation>
    </message>
    <message>
        <source>%1 has no passwords any more: whoever has it reads everything in it.</source>
        <translation>%1 已没有密码：谁拿到都能看全部内容。</translation>
    </message>
    <message>
        <source>Who signs in; see “zhangfang-cli users --help”. Without it the first keeper acts, and in a file with passwords nobody: it can only be looked at.</source>
        <translation>登录的用户，见“zhangfang-cli users --help”。不写就是第一位记账员；设了密码的账本则没有人登录，只能看。</translation>
    </message>
    <message>
        <source>The file descriptor from which passwords are read, a line each: the user&apos;s own, then what the command asks for. Without it the terminal asks.</source>
        <translation>从这个文件描述符读密码，每行一个：先是登录用户的，后是命令要的。不写就在终端上询问。</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation>%1 的新密码：</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>再输一次：</translation>
    </message>
    <message>
        <source>The month whose labour fees are meant.</source>
        <translation>哪个月的工资。</translation>
    </message>
    <message>
        <source>The posted distribution that is meant, such as 2025-1; instead of a month.</source>
        <translation>哪次已入账的二次分配，如 2025-1；与月份只写一样。</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金签领</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>0–30 days</source>
        <translation>0–30 天</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 天</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 天</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>Close a month or a year.</source>
        <translation>给某月或某年结账。</translation>
    </message>
    <message>
        <source>Closes December 2025.</source>
        <translation>给2025年12月结账。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 已结账。</translation>
    </message>
    <message>
        <source>Open a closed month or year again.</source>
        <translation>重新打开已结账的月份或年度。</translation>
    </message>
    <message>
        <source>A closed period opens again only by a resolution on this matter (“zhangfang-cli resolution add --matter reopening”). Its number and the reason stay on record. A month of a closed year stays shut until the year is opened too.</source>
        <translation>已结账的月份或年度，须凭重新开账的决议（“zhangfang-cli resolution add --matter reopening”）才能打开，决议编号和原因记录在案。年度已结账的，只打开月份不够，年度也要打开。</translation>
    </message>
    <message>
        <source>The resolution&apos;s number in the register.</source>
        <translation>决议登记簿中的编号。</translation>
    </message>
    <message>
        <source>Why; it stands in the journal.</source>
        <translation>原因，记入修改记录。</translation>
    </message>
    <message>
        <source>Opens December 2025 again.</source>
        <translation>重新打开2025年12月。</translation>
    </message>
    <message>
        <source>%1 is open again, by resolution %2.</source>
        <translation>%1 已凭决议 %2 重新打开。</translation>
    </message>
    <message>
        <source>Where the backup goes that is made before; without it beside the file.</source>
        <translation>事先做的备份放在哪个文件夹；不写就放在账本旁边。</translation>
    </message>
    <message>
        <source>Makes the file in which everything about one cooperative will stand. A file that is already there is never overwritten. With --terms the charter&apos;s terms are set at once; they hold from the founding. With --password-fd the keeper has a password from the first day on, and the recovery code is shown, this once.</source>
        <translation>新建账本，一个合作社的事都记在里面。已有的文件不会被覆盖。写了 --terms 就同时填上章程条款，自成立起有效。写了 --password-fd 则记账员一开始就有密码，恢复码只显示这一次。</translation>
    </message>
    <message>
        <source>Reads the keeper&apos;s password from standard input.</source>
        <translation>从标准输入读取记账员的密码。</translation>
    </message>
    <message>
        <source>%1 has a password.</source>
        <translation>%1 已有密码。</translation>
    </message>
    <message>
        <source>Nothing that belongs to a closed month or year can be entered, changed, approved, paid or undone any more, whichever way it comes. Reading and printing go on, and what was wrong is put right in an open month. A closed year closes its months and the charter&apos;s terms that hold in it. Only a period whose last day has come is closed. A dated backup is made before.</source>
        <translation>结账后，属于该月或该年的内容，无论从哪里来，都不能再登记、修改、审核、发放或撤销。查看和打印照常，有错的在未结账的月份更正。年度结账后，该年各月和该年有效的章程条款一并结账。到了最后一天的月份或年度才能结账。结账前会做一份带日期的备份。</translation>
    </message>
    <message>
        <source>The year, in the place of a month.</source>
        <translation>年度，与月份二选一。</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Books founded</source>
        <translation>建账</translation>
    </message>
    <message>
        <source>Particulars of the cooperative changed</source>
        <translation>修改合作社资料</translation>
    </message>
    <message>
        <source>Charter&apos;s terms set</source>
        <translation>设定章程条款</translation>
    </message>
    <message>
        <source>Resolution entered</source>
        <translation>登记决议</translation>
    </message>
    <message>
        <source>Period closed</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Period opened again</source>
        <translation>反结账</translation>
    </message>
    <message>
        <source>Person joined</source>
        <translation>入社</translation>
    </message>
    <message>
        <source>Worker taken on</source>
        <translation>登记非社员务工人员</translation>
    </message>
    <message>
        <source>Particulars of a person changed</source>
        <translation>修改人员资料</translation>
    </message>
    <message>
        <source>Member left</source>
        <translation>退社</translation>
    </message>
    <message>
        <source>Members imported</source>
        <translation>导入社员</translation>
    </message>
    <message>
        <source>Import of members undone</source>
        <translation>撤销社员导入</translation>
    </message>
    <message>
        <source>Contribution paid in</source>
        <translation>收到出资</translation>
    </message>
    <message>
        <source>Contribution refunded</source>
        <translation>退还出资</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>新增用工单位</translation>
    </message>
    <message>
        <source>Client changed</source>
        <translation>修改用工单位</translation>
    </message>
    <message>
        <source>Job added</source>
        <translation>新增项目</translation>
    </message>
    <message>
        <source>Job or rate changed</source>
        <translation>修改项目或单价</translation>
    </message>
    <message>
        <source>Job given up</source>
        <translation>作废项目</translation>
    </message>
    <message>
        <source>Jobs imported</source>
        <translation>导入项目</translation>
    </message>
    <message>
        <source>Crew sheet opened</source>
        <translation>新建考勤表</translation>
    </message>
    <message>
        <source>Hours entered</source>
        <translation>登记工时</translation>
    </message>
    <message>
        <source>Crew taken over</source>
        <translation>沿用上月人员</translation>
    </message>
    <message>
        <source>Persons put on a crew sheet</source>
        <translation>考勤表加人</translation>
    </message>
    <message>
        <source>Person taken off a crew sheet</source>
        <translation>考勤表减人</translation>
    </message>
    <message>
        <source>Person put back on a crew sheet</source>
        <translation>考勤表恢复人员</translation>
    </message>
    <message>
        <source>Crew sheet reordered</source>
        <translation>调整考勤表顺序</translation>
    </message>
    <message>
        <source>Crew sheet given up</source>
        <translation>考勤表放入回收箱</translation>
    </message>
    <message>
        <source>Crew sheet brought back</source>
        <translation>考勤表移出回收箱</translation>
    </message>
    <message>
        <source>Labour ledger imported</source>
        <translation>导入劳务台账</translation>
    </message>
    <message>
        <source>Crew sheet imported</source>
        <translation>导入考勤表</translation>
    </message>
    <message>
        <source>Import of labour undone</source>
        <translation>撤销劳务导入</translation>
    </message>
    <message>
        <source>Crew sheet submitted</source>
        <translation>提交考勤表</translation>
    </message>
    <message>
        <source>Crew sheet sent back</source>
        <translation>退回考勤表</translation>
    </message>
    <message>
        <source>Submission taken back</source>
        <translation>收回考勤表</translation>
    </message>
    <message>
        <source>Crew sheets approved</source>
        <translation>核准考勤表</translation>
    </message>
    <message>
        <source>Hours corrected</source>
        <translation>更正工时</translation>
    </message>
    <message>
        <source>Pay run made</source>
        <translation>生成劳务费发放表</translation>
    </message>
    <message>
        <source>Pay paid out</source>
        <translation>发放劳务费</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>冲回发放</translation>
    </message>
    <message>
        <source>Distribution drawn up</source>
        <translation>拟定分配方案</translation>
    </message>
    <message>
        <source>Plan given up</source>
        <translation>方案放入回收箱</translation>
    </message>
    <message>
        <source>Plan brought back</source>
        <translation>方案移出回收箱</translation>
    </message>
    <message>
        <source>Plan put forward</source>
        <translation>提交分配方案</translation>
    </message>
    <message>
        <source>Plan reviewed</source>
        <translation>监事审查方案</translation>
    </message>
    <message>
        <source>Plan adopted</source>
        <translation>通过分配方案</translation>
    </message>
    <message>
        <source>Distribution posted</source>
        <translation>分配入账</translation>
    </message>
    <message>
        <source>Distribution drawn up and posted</source>
        <translation>拟定分配并入账</translation>
    </message>
    <message>
        <source>Distribution reversed</source>
        <translation>冲回分配</translation>
    </message>
    <message>
        <source>Distribution paid out</source>
        <translation>发放分配款</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Personal number looked at</source>
        <translation>查看个人号码</translation>
    </message>
    <message>
        <source>Books brought to a newer form</source>
        <translation>账本升级</translation>
    </message>
    <message>
        <source>Service agreement added</source>
        <translation>登记服务协议</translation>
    </message>
    <message>
        <source>Service agreement changed</source>
        <translation>修改服务协议</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>新增使用人</translation>
    </message>
    <message>
        <source>User given another role</source>
        <translation>更改使用人角色</translation>
    </message>
    <message>
        <source>User taken off the books</source>
        <translation>停用使用人</translation>
    </message>
    <message>
        <source>User back on the books</source>
        <translation>恢复使用人</translation>
    </message>
    <message>
        <source>Password protection begun</source>
        <translation>启用密码保护</translation>
    </message>
    <message>
        <source>Password protection ended</source>
        <translation>取消密码保护</translation>
    </message>
    <message>
        <source>Password given</source>
        <translation>设定密码</translation>
    </message>
    <message>
        <source>Password taken</source>
        <translation>收回密码</translation>
    </message>
    <message>
        <source>New recovery code made</source>
        <translation>更换恢复码</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>更改自己的密码</translation>
    </message>
    <message>
        <source>Password recovered by code</source>
        <translation>用恢复码重设密码</translation>
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
        <translation>入账月份</translation>
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
    <message>
        <source>{month}</source>
        <extracomment>A month of the current year in a sentence; Chinese: {month}</extracomment>
        <translation>{month}</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>member no</source>
        <translation>社员编号</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>farmer</source>
        <translation>是否农民</translation>
    </message>
    <message>
        <source>household no</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>joined on</source>
        <translation>入社日期</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>退社日期</translation>
    </message>
    <message>
        <source>contribution (yuan)</source>
        <translation>出资额(元)</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>job no</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <source>client</source>
        <translation>用工单位</translation>
    </message>
    <message>
        <source>agreement no</source>
        <translation>协议编号</translation>
    </message>
    <message>
        <source>kind of work</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>paid by</source>
        <translation>计酬方式</translation>
    </message>
    <message>
        <source>rate (yuan)</source>
        <translation>单价(元)</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>工时(小时)</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>计件数量</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Register of members</source>
        <translation>社员名册</translation>
    </message>
    <message>
        <source>Jobs and rates</source>
        <translation>劳务项目</translation>
    </message>
    <message>
        <source>Labour ledger</source>
        <translation>劳务台账</translation>
    </message>
    <message>
        <source>Crew sheet as a grid</source>
        <translation>考勤表</translation>
    </message>
    <message>
        <source># example</source>
        <extracomment>Before the first cell of an example row; Chinese: # 例</extracomment>
        <translation># 例</translation>
    </message>
    <message>
        <source>Zhang Guilan</source>
        <translation>张桂兰</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Town road office</source>
        <translation>镇公路站</translation>
    </message>
    <message>
        <source>Road cleaning</source>
        <translation>道路保洁</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Lines that begin with # are not imported. Write below them.</source>
        <translation># 开头的行不会导入。请在下面填。</translation>
    </message>
</context>
<context>
    <name>MemberEvents</name>
    <message>
        <source>Joined</source>
        <translation>入社</translation>
    </message>
    <message>
        <source>Joined with %1</source>
        <translation>入社，出资 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Labour fee of %1 %2</source>
        <translation>%1劳务费 %2</translation>
    </message>
    <message>
        <source>Distribution of %1 %2</source>
        <translation>%1年二次分配 %2</translation>
    </message>
</context>
<context>
    <name>MemberRegister</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
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
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入社日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>退社日期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>In membership</source>
        <translation>在社情况</translation>
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
        <source>Paid in (yuan)</source>
        <translation>出资额(元)</translation>
    </message>
    <message>
        <source>members</source>
        <translation>在社</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已退社</translation>
    </message>
    <message>
        <source>join later</source>
        <translation>待入社</translation>
    </message>
    <message>
        <source>not members</source>
        <translation>非社员</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>all</source>
        <comment>any status</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>farmers</source>
        <translation>农民</translation>
    </message>
    <message>
        <source>not farmers</source>
        <translation>非农民</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>单位成员</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Total %1 members, %2 of them farmers (%3)</source>
        <translation>合计 %1 人，其中农民 %2 人（%3）</translation>
    </message>
    <message>
        <source>, %1 leave on %2</source>
        <translation>，%2 退社 %1 人</translation>
    </message>
    <message>
        <source>, %1 about to leave</source>
        <translation>，已定退社 %1 人</translation>
    </message>
    <message>
        <source>Admitted by</source>
        <translation>入社决议</translation>
    </message>
    <message>
        <source>Expelled by</source>
        <translation>除名决议</translation>
    </message>
</context>
<context>
    <name>MemberTables</name>
    <message>
        <source>lasts</source>
        <translation>在社</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>欠付</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已冲回</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入社日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>退社日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额(元)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>of these overtime</source>
        <translation>其中加班</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>未核准</translation>
    </message>
    <message>
        <source>%1 run %2</source>
        <translation>%1 第 %2 次</translation>
    </message>
    <message>
        <source>Labour fee (yuan)</source>
        <translation>劳务费(元)</translation>
    </message>
    <message>
        <source>Paid (yuan)</source>
        <translation>已发(元)</translation>
    </message>
    <message>
        <source>Owed (yuan)</source>
        <translation>欠付(元)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>%1 round %2</source>
        <translation>%1 第 %2 轮</translation>
    </message>
    <message>
        <source>By labour (yuan)</source>
        <translation>按劳(元)</translation>
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
        <source>Net (yuan)</source>
        <translation>实发(元)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Admitted by</source>
        <translation>入社决议</translation>
    </message>
    <message>
        <source>Expelled by</source>
        <translation>除名决议</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>withdrawal</source>
        <translation>退社</translation>
    </message>
    <message>
        <source>expulsion</source>
        <translation>除名</translation>
    </message>
    <message>
        <source>death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>end of the organisation</source>
        <translation>单位终止</translation>
    </message>
    <message>
        <source>paid in</source>
        <translation>缴纳</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>turned into contribution</source>
        <translation>转增</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>出资额</translation>
    </message>
    <message>
        <source>reserve share</source>
        <translation>公积金份额</translation>
    </message>
    <message>
        <source>subsidy share</source>
        <translation>财政补助份额</translation>
    </message>
    <message>
        <source>donation share</source>
        <translation>捐赠份额</translation>
    </message>
    <message>
        <source>reserve drawn</source>
        <translation>提取公积金</translation>
    </message>
    <message>
        <source>loss cover</source>
        <translation>弥补亏损</translation>
    </message>
    <message>
        <source>quantified</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>averaged anew</source>
        <translation>重新平均</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已冲回</translation>
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
        <source>organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>farmer</source>
        <translation>农民</translation>
    </message>
    <message>
        <source>not a farmer</source>
        <translation>非农民</translation>
    </message>
    <message>
        <source>member</source>
        <translation>在社</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已退社</translation>
    </message>
    <message>
        <source>joins later</source>
        <translation>待入社</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>非社员</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>章程</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>社员</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>劳务</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>二次分配</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收箱</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更记录</translation>
    </message>
</context>
<context>
    <name>PaperBoxes</name>
    <message>
        <source>Slips</source>
        <translation>发放条、工资条</translation>
    </message>
    <message>
        <source>Three to an A4</source>
        <translation>一张 A4 三条</translation>
    </message>
    <message>
        <source>Two to an A4</source>
        <translation>一张 A4 两条</translation>
    </message>
    <message>
        <source>One to an A5</source>
        <translation>一张 A5 一条</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>页边</translation>
    </message>
    <message>
        <source>Narrow margins, 8 mm</source>
        <translation>窄边，8 毫米</translation>
    </message>
    <message>
        <source>Usual margins, 14 mm</source>
        <translation>常用页边，14 毫米</translation>
    </message>
    <message>
        <source>Wide margins, 22 mm</source>
        <translation>宽边，22 毫米</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>PayWords</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>社员</translation>
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
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Rate (¥)</source>
        <translation>单价(元)</translation>
    </message>
    <message>
        <source>Earned (¥)</source>
        <translation>应发(元)</translation>
    </message>
    <message>
        <source>Deducted (¥)</source>
        <translation>扣款(元)</translation>
    </message>
    <message>
        <source>Net (¥)</source>
        <translation>实发(元)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 how many persons, %2 how many lines, both with their words</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>欠付</translation>
    </message>
    <message>
        <source>paid in part</source>
        <translation>付了一部分</translation>
    </message>
    <message>
        <source>signed for</source>
        <translation>已签领</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>已转账</translation>
    </message>
    <message>
        <source>paid both ways</source>
        <translation>签领加转账</translation>
    </message>
    <message>
        <source>owes back</source>
        <translation>多领</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>无应付</translation>
    </message>
    <message>
        <source>still %1</source>
        <extracomment>%1 an amount in yuan that is still owed of a person&apos;s pay</extracomment>
        <translation>还欠 %1</translation>
    </message>
    <message>
        <source>owes back %1</source>
        <extracomment>%1 an amount in yuan that a person was paid too much</extracomment>
        <translation>多领 %1</translation>
    </message>
    <message>
        <source>Cash, signed for</source>
        <translation>现金签领</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>0–30 days</source>
        <translation>0–30 天</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 天</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 天</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>待核准</translation>
    </message>
    <message>
        <source>approved, not posted</source>
        <translation>已核准，未入账</translation>
    </message>
    <message>
        <source>posted, to be paid</source>
        <translation>已入账，待发放</translation>
    </message>
    <message>
        <source>posted, paid in part</source>
        <translation>已入账，部分发放</translation>
    </message>
    <message>
        <source>all paid</source>
        <translation>已发清</translation>
    </message>
    <message>
        <source>no labour</source>
        <translation>没有劳务</translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <extracomment>%1 where the month&apos;s pay stands; the month is closed</extracomment>
        <translation>%1 · 已结账</translation>
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
        <source>normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>%1, correction of %2</source>
        <extracomment>A correction of labour: %1 its kind, %2 the month it was worked in</extracomment>
        <translation>%1，更正 %2</translation>
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
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Post the pay of %1</source>
        <translation>%1工资入账</translation>
    </message>
    <message>
        <source>Post run %1 of %2</source>
        <translation>%2第 %1 次发放入账</translation>
    </message>
    <message>
        <source>%1 yuan are owed to %2 then, on %3. A posted run is not changed: what is approved or corrected later gets a run of its own.</source>
        <translation>入账后 %2、%3，共 %1 元记为应付，不能再改。以后核准或更正的，另开一次发放。</translation>
    </message>
    <message>
        <source>Post %1</source>
        <translation>入账 %1</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>by the identity number</source>
        <translation>按身份证号</translation>
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
        <source>farmer</source>
        <translation>农民</translation>
    </message>
    <message>
        <source>not a farmer</source>
        <translation>非农民</translation>
    </message>
    <message>
        <source>Once given it does not change</source>
        <translation>编好后不能改</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kept for life, also on coming back</source>
        <translation>一人一号，退社后再入社也不变</translation>
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
        <source>An organisation has its unified social credit code</source>
        <translation>单位填统一社会信用代码</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Cooperative law, article 20: at least 80% of the members are farmers</source>
        <translation>合作社法 20 条：农民至少占社员总数的 80%</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
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
        <translation>成员出资</translation>
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
    <message>
        <source>MTWTFSS</source>
        <extracomment>One letter for each day from Monday to Sunday. Chinese: 一二三四五六日</extracomment>
        <translation>一二三四五六日</translation>
    </message>
    <message>
        <source>%1: crew sheet of %2 %3, %4</source>
        <extracomment>%1 the cooperative, %2 number and %3 kind of work of the job, %4 the month. Chinese: %1 %4考勤表（%2 %3）</extracomment>
        <translation>%1 %4考勤表（%2 %3）</translation>
    </message>
    <message>
        <source>Crew sheet, %1</source>
        <extracomment>%1 the month. Chinese: %1考勤表</extracomment>
        <translation>%1考勤表</translation>
    </message>
    <message>
        <source>Job %1 %2 · %3</source>
        <extracomment>%1 number of the job, %2 its kind of work, %3 the client. Chinese: 劳务项目 %1 %2 · %3</extracomment>
        <translation>劳务项目 %1 %2 · %3</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>表号 %1</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>当日工时</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>记工员</translation>
    </message>
    <message>
        <source>Crew leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>√ whole day · 半 half a day · figures are hours · 休 day of rest · 假 leave · ◇ not a member</source>
        <translation>√ 全天 · 半 半天 · 数字为工时 · 休 休息 · 假 请假 · ◇ 当日不是社员</translation>
    </message>
    <message>
        <source>Balance at the year&apos;s beginning</source>
        <translation>年初余额</translation>
    </message>
    <message>
        <source>Balance or sum at the year&apos;s end</source>
        <translation>年末余额 / 总额</translation>
    </message>
    <message>
        <source>%1: member account of %2 %3, %4</source>
        <extracomment>%1 the cooperative, %2 number and %3 name of the member, %4 the year. Chinese: %1 成员账户 %2 %3（%4年度）</extracomment>
        <translation>%1 成员账户 %2 %3（%4年度）</translation>
    </message>
    <message>
        <source>Member account</source>
        <extracomment>The head of the form, set wide. Chinese: 成 员 账 户</extracomment>
        <translation>成　员　账　户</translation>
    </message>
    <message>
        <source>Name of the member</source>
        <translation>成员姓名</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>%1 · %2 · Unit: yuan</source>
        <extracomment>%1 the cooperative, %2 the year. Chinese: %1 %2年度 单位：元</extracomment>
        <translation>%1　%2年度　单位：元</translation>
    </message>
    <message>
        <source>What</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Assets of poverty relief</source>
        <translation>到户类扶贫项目资产</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <source>Reserve share</source>
        <translation>公积金份额</translation>
    </message>
    <message>
        <source>Share in assets from state subsidies</source>
        <translation>国家财政直接补助形成财产量化份额</translation>
    </message>
    <message>
        <source>Share in assets from donations</source>
        <translation>他人捐赠形成财产量化份额</translation>
    </message>
    <message>
        <source>By time (hours)</source>
        <translation>计时劳务（工时）</translation>
    </message>
    <message>
        <source>By quantity (pieces)</source>
        <translation>计件劳务（件）</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>计时劳务</translation>
    </message>
    <message>
        <source>By quantity</source>
        <translation>计件劳务</translation>
    </message>
    <message>
        <source>Surplus returned by labour</source>
        <translation>盈余返还金额</translation>
    </message>
    <message>
        <source>Remaining surplus by capital</source>
        <translation>剩余盈余分配金额</translation>
    </message>
    <message>
        <source>Volume of trade</source>
        <translation>交易量</translation>
    </message>
    <message>
        <source>Value of trade</source>
        <translation>交易额</translation>
    </message>
    <message>
        <source>Trade with the cooperative is labour; the columns follow its kinds.</source>
        <translation>交易量、交易额按本社劳务种类设栏。</translation>
    </message>
    <message>
        <source>%1 Labour by quantity took a further %2 hours, which count in the second round: %3 hours in all.</source>
        <extracomment>%1 the sentence before, %2 and %3 hours. Chinese without the space.</extracomment>
        <translation>%1计件劳务另有 %2 工时，二次分配时一并计入，合共 %3 工时。</translation>
    </message>
    <message>
        <source>Head of accounts</source>
        <translation>财务负责人</translation>
    </message>
    <message>
        <source>Signature of the member</source>
        <translation>成员签名</translation>
    </message>
    <message>
        <source>Date ____ / ____ / ____</source>
        <comment>date by hand</comment>
        <translation>日期　　　年　　月　　日</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>workday</source>
        <translation>工日</translation>
    </message>
    <message>
        <source>yuan of labour fee</source>
        <translation>元劳务费</translation>
    </message>
    <message>
        <source>point</source>
        <translation>工分</translation>
    </message>
    <message>
        <source>yuan of capital</source>
        <translation>元出资</translation>
    </message>
    <message>
        <source>yuan of capital and day</source>
        <translation>元·天出资</translation>
    </message>
    <message>
        <source>%1: each %2 gives %3 yuan (%4 ÷ %5).</source>
        <extracomment>%1 labour or capital, %2 the unit, %3 its worth, %4 ÷ %5 how it comes about. Chinese: %1每%2 %3 元（%4 ÷ %5）。</extracomment>
        <translation>%1：每%2 %3 元（%4 ÷ %5）。</translation>
    </message>
    <message>
        <source>%1: distribution of the surplus of %2</source>
        <extracomment>%1 the cooperative, %2 the year. Chinese: %1 %2年度盈余分配方案</extracomment>
        <translation>%1 %2年度盈余分配方案</translation>
    </message>
    <message>
        <source>Notice, %1</source>
        <extracomment>The name of the paper; %1 what is made public. Chinese: %1公示</extracomment>
        <translation>%1公示</translation>
    </message>
    <message>
        <source>It is up from %1 to %2.</source>
        <translation>公示期 %1至 %2。</translation>
    </message>
    <message>
        <source>Members who doubt a figure may look at their own hours and reckoning at the office, or turn to the supervisors.</source>
        <translation>对数字有疑问的社员，可当面查看自己的工时和算法，也可向监事提出。</translation>
    </message>
    <message>
        <source>The members&apos; assembly passed the distribution of the surplus of %3 by resolution %1 on %2. It is made public here. %4 %5</source>
        <extracomment>%1 number and %2 day of the resolution, %3 the year, %4 the period, %5 whom to ask. In Chinese begin with two full-width spaces, and no spaces between sentences.</extracomment>
        <translation>　　%3年度盈余分配方案已于 %2经成员大会决议（%1 号）通过，现予公示。%4%5</translation>
    </message>
    <message>
        <source>By the Law on Farmers&apos; Cooperatives and the charter the board has drawn up how the surplus of %1 is to be distributed. The plan is laid out at the office fifteen days before the members&apos; assembly and made public here. %2 %3</source>
        <extracomment>%1 the year, %2 the period, %3 whom to ask. In Chinese begin with two full-width spaces, and no spaces between sentences.</extracomment>
        <translation>　　根据《中华人民共和国农民专业合作社法》和本社章程，理事会编制了 %1年度盈余分配方案，现在成员大会召开十五日前备置于办公地点并公示。%2%3</translation>
    </message>
    <message>
        <source>What is less than a fen is dropped first; the fen left over go one each to the largest remainders, among equal ones to the smaller member number.</source>
        <translation>不足一分的先舍去，余下的分按零头从大到小每人补一分，零头相同的编号小者先得。</translation>
    </message>
    <message>
        <source>What is less than the charter&apos;s smallest unit is dropped first; the units left over go one each to the largest remainders, among equal ones to the smaller member number.</source>
        <translation>不足章程最小单位的先舍去，余下的按零头从大到小每人补一个单位，零头相同的编号小者先得。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Three sentences after each other. Chinese: %1%2%3</extracomment>
        <translation>%1%2%3</translation>
    </message>
    <message>
        <source>N O T I C E</source>
        <extracomment>The head of a notice, set wide. Chinese: 公 示</extracomment>
        <translation>公　示</translation>
    </message>
    <message>
        <source>1. How the surplus is shared</source>
        <translation>一、盈余怎样分</translation>
    </message>
    <message>
        <source>2. How it comes to each</source>
        <translation>二、怎样算到每个人</translation>
    </message>
    <message>
        <source>3. Every member (%1 in all, in yuan)</source>
        <translation>三、每名社员（共 %1 人，单位：元）</translation>
    </message>
    <message>
        <source>Telephone of the supervisors ____________</source>
        <translation>监事联系电话 ____________</translation>
    </message>
    <message>
        <source>%1, the board (seal)</source>
        <extracomment>%1 the cooperative. Chinese: %1 理事会（章）</extracomment>
        <translation>%1 理事会（章）</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>My labour</source>
        <translation>劳务</translation>
    </message>
    <message>
        <source>My capital</source>
        <translation>出资额</translation>
    </message>
    <message>
        <source>Art. 42 and the charter: %1; quantified to every member</source>
        <extracomment>%1 a percentage. Chinese: 第四十二条、章程：%1；量化到每名社员</extracomment>
        <translation>第四十二条、章程：%1；量化到每名社员</translation>
    </message>
    <message>
        <source>By resolution of the members&apos; assembly</source>
        <translation>成员大会决议</translation>
    </message>
    <message>
        <source>Surplus of the year after tax</source>
        <translation>本年盈余（税后）</translation>
    </message>
    <message>
        <source>Losses of earlier years made good</source>
        <translation>弥补以前年度亏损</translation>
    </message>
    <message>
        <source>Law on Farmers&apos; Cooperatives, art. 42</source>
        <translation>合作社法第四十二条</translation>
    </message>
    <message>
        <source>Drawn to %1</source>
        <extracomment>%1 the name of a reserve. Chinese: 提取%1</extracomment>
        <translation>提取%1</translation>
    </message>
    <message>
        <source>Distributable surplus</source>
        <translation>可分配盈余</translation>
    </message>
    <message>
        <source>Art. 44</source>
        <translation>第四十四条</translation>
    </message>
    <message>
        <source>Surplus of earlier years added</source>
        <translation>动用以前年度未分配盈余</translation>
    </message>
    <message>
        <source>Returned by labour</source>
        <translation>按劳分配</translation>
    </message>
    <message>
        <source>Art. 44 and the charter: %1 of what is distributable</source>
        <translation>第四十四条、章程：占可分配盈余 %1</translation>
    </message>
    <message>
        <source>Shared by capital</source>
        <translation>按股分配</translation>
    </message>
    <message>
        <source>Art. 44, by what stands in the member accounts</source>
        <translation>第四十四条，按成员账户份额</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>留存不分</translation>
    </message>
    <message>
        <source>Undistributed at the year&apos;s end</source>
        <translation>年末未分配盈余</translation>
    </message>
    <message>
        <source>Contribution paid in</source>
        <translation>缴纳出资</translation>
    </message>
    <message>
        <source>Contribution refunded</source>
        <translation>退还出资</translation>
    </message>
    <message>
        <source>Converted into contribution</source>
        <translation>转增出资</translation>
    </message>
    <message>
        <source>Contribution corrected</source>
        <translation>更正出资</translation>
    </message>
    <message>
        <source>Reserve quantified</source>
        <translation>公积金量化</translation>
    </message>
    <message>
        <source>Loss made good from the reserve</source>
        <translation>公积金补亏</translation>
    </message>
    <message>
        <source>Assets quantified</source>
        <translation>财产量化</translation>
    </message>
    <message>
        <source>Shares re-averaged</source>
        <translation>份额重新平均</translation>
    </message>
    <message>
        <source>Share refunded</source>
        <translation>退还份额</translation>
    </message>
    <message>
        <source>Posting taken back</source>
        <translation>冲回</translation>
    </message>
    <message>
        <source>Labour of %1</source>
        <extracomment>%1 the month. Chinese: %1劳务</extracomment>
        <translation>%1劳务</translation>
    </message>
    <message>
        <source>Distribution of %1</source>
        <extracomment>%1 the year. Chinese: %1年度分配</extracomment>
        <translation>%1年度分配</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <extracomment>%1 the number of the service agreement. Chinese: 劳务服务协议 %1</extracomment>
        <translation>劳务服务协议 %1</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Income of the year</source>
        <translation>全年收入</translation>
    </message>
    <message>
        <source>Less wages</source>
        <translation>减：劳务费成本</translation>
    </message>
    <message>
        <source>Less other costs</source>
        <translation>减：其他成本费用</translation>
    </message>
    <message>
        <source>Less income tax</source>
        <translation>减：所得税费用</translation>
    </message>
    <message>
        <source>The year&apos;s pay runs: %1 yuan</source>
        <extracomment>%1 an amount. Chinese: 工资发放表合计 %1 元</extracomment>
        <translation>全年工资发放合计 %1 元</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Not now</source>
        <translation>先不</translation>
    </message>
</context>
<context>
    <name>Resolutions</name>
    <message>
        <source>Representative assembly</source>
        <translation>成员代表大会</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>Members&apos; assembly</source>
        <translation>成员大会</translation>
    </message>
    <message>
        <source>Change of the charter</source>
        <translation>修改章程</translation>
    </message>
    <message>
        <source>Distribution of surplus</source>
        <translation>盈余分配</translation>
    </message>
    <message>
        <source>Use of the reserve</source>
        <translation>使用公积金</translation>
    </message>
    <message>
        <source>Surplus kept back</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Use of undistributed surplus</source>
        <translation>动用年初未分配盈余</translation>
    </message>
    <message>
        <source>Conversion into contribution</source>
        <translation>转为出资</translation>
    </message>
    <message>
        <source>Entry of members</source>
        <translation>社员入社</translation>
    </message>
    <message>
        <source>Expulsion</source>
        <translation>除名</translation>
    </message>
    <message>
        <source>Reopening of a period</source>
        <translation>重开账期</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list; Chinese: 、</extracomment>
        <translation>、</translation>
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
        <translation>方案 {plan_no} 不能冲回：已经发放了 {paid_fen} 元。请先冲回发放。</translation>
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
    <message>
        <source>Given up before it was through; everything stands as it did before.</source>
        <translation>做到一半停下了，账和原来一样。</translation>
    </message>
    <message>
        <source>“{key}” stands there twice. Leave the one that holds.</source>
        <translation>“{key}”写了两遍。请只留算数的那一个。</translation>
    </message>
    <message>
        <source>Labour fees cannot be due on day {pay_day} of a month. The pay day is 1 to {most}; 0 where the charter names none.</source>
        <translation>发放日不能是每月 {pay_day} 日。填 1 到 {most}；章程没有定就填 0。</translation>
    </message>
    <message>
        <source>The cooperative needs a name. Write it as it stands on the business licence.</source>
        <translation>合作社要有名称。请照营业执照填写。</translation>
    </message>
    <message>
        <source>{founded_on} is still to come. The day of founding stands on the business licence.</source>
        <translation>{founded_on} 还没有到。成立日期见营业执照。</translation>
    </message>
    <message>
        <source>Plan {plan_no} is not posted, so nothing is owed on it yet. Post it before it is paid out.</source>
        <translation>方案 {plan_no} 还没有入账，还不记应付。先入账，再发放。</translation>
    </message>
    <message>
        <source>{field} is still empty. Fill it in.</source>
        <translation>“{field}”还空着，请填上。</translation>
    </message>
    <message>
        <source>“{text}” is no day. Type for example 2026-02-08, 2-8 or just 8.</source>
        <translation>“{text}”不是日期。请填如 2026-02-08、2-8，或只填几号。</translation>
    </message>
    <message>
        <source>“{text}” is no whole number. Type digits only, for example 168.</source>
        <translation>“{text}”不是整数。请只填数字，如 168。</translation>
    </message>
    <message>
        <source>“{text}” is no percentage. Type a figure from 0 to 100 with at most two decimals, for example 60 or 62.50.</source>
        <translation>“{text}”不是百分数。请填 0 到 100 之间、最多两位小数的数，如 60 或 62.50。</translation>
    </message>
    <message>
        <source>“{text}” is no month. Type for example 2026-02.</source>
        <translation>“{text}”不是月份。请填如 2026-02。</translation>
    </message>
    <message>
        <source>The registers have nobody by “{text}”. Type a number, a name or its initials and choose from the list.</source>
        <translation>名册里没有“{text}”。请输编号、姓名或拼音首字母，再从列表里选。</translation>
    </message>
    <message>
        <source>“{text}” names no pages. Type for example 3, or 1-3, 5.</source>
        <translation>“{text}”看不出是哪几页。请填如 3，或 1-3，5。</translation>
    </message>
    <message>
        <source>There is no page {page}; the paper has {pages}.</source>
        <translation>没有第 {page} 页，一共 {pages} 页。</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the paper. Look whether it is on and has paper, or save the paper as PDF.</source>
        <translation>打印机 {printer} 没有接收。请看它开着没有、有没有纸，也可以先存成 PDF。</translation>
    </message>
    <message>
        <source>Crew sheets stand on the job {job_no}. Its particulars stay; give it a new price, or take up another job.</source>
        <translation>项目 {job_no} 已有考勤表，基本内容不能改。可以加新单价，或另立项目。</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>请填用工单位名称。</translation>
    </message>
    <message>
        <source>There is a client with the name {client} already.</source>
        <translation>已有名为 {client} 的用工单位。</translation>
    </message>
    <message>
        <source>There is no such client as {client}.</source>
        <translation>没有 {client} 这个用工单位。</translation>
    </message>
    <message>
        <source>The sheet is handed in. Take it back first, then it can be changed.</source>
        <translation>这张表已提交。要改请先撤回。</translation>
    </message>
    <message>
        <source>The sheet is in the bin. Bring it back first.</source>
        <translation>这张表在回收箱里。请先取回。</translation>
    </message>
    <message>
        <source>This sheet is made of corrections. Correct the entry itself instead.</source>
        <translation>这张是更正单，不能直接填。请对原来的记录做更正。</translation>
    </message>
    <message>
        <source>Nothing is written on the sheet {sheet_no} of the job {job_no}. Fill it in, or move it to the bin.</source>
        <translation>项目 {job_no} 的考勤表 {sheet_no} 还是空的。请填好，或移到回收箱。</translation>
    </message>
    <message>
        <source>{name}, number {person_no}, has {count} entries on the sheet. Take them off together with the line, or leave the line.</source>
        <translation>{name}（编号 {person_no}）在表上有 {count} 条记录。可以连同记录一起移出，或留着这一行。</translation>
    </message>
    <message>
        <source>The job {job_no} has no sheet before {month}, so there is no crew to take over. Add the persons one by one.</source>
        <translation>项目 {job_no} 在 {month} 以前没有考勤表，没有班组可带入。请逐个添加人员。</translation>
    </message>
    <message>
        <source>Say why {name}, number {person_no}, now stands otherwise in the register: the reason goes into the journal beside what was there before.</source>
        <translation>请写明{name}（编号{person_no}）在名册上为什么改了：原因会和改前的内容一起记入日志。</translation>
    </message>
    <message>
        <source>Written notice was due by {notice_by}, {months} months before the year&apos;s end (cooperative law, article 25), unless the charter says otherwise.</source>
        <translation>书面退社申请应在 {notice_by} 以前提出（合作社法 25 条：会计年度终了前 {months} 个月），章程另有规定的除外。</translation>
    </message>
    <message>
        <source>{month} is not posted yet, so nothing can be paid out of it. Post the month first.</source>
        <translation>{month} 还没有入账，不能发放。请先入账。</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose who is paid, or whose payment is taken back.</source>
        <translation>没有选人。请选要登记或要冲回的人。</translation>
    </message>
    <message>
        <source>{person_no} {name} has no part in what is paid here.</source>
        <translation>{person_no} {name} 不在这次发放里。</translation>
    </message>
    <message>
        <source>{person_no} {name} is owed nothing more. Choose those who are still owed.</source>
        <translation>{person_no} {name} 没有欠付了。请选还欠付的人。</translation>
    </message>
    <message>
        <source>{amount_fen} yuan is more than the {owed_fen} yuan that {person_no} {name} is owed. Enter at most that.</source>
        <translation>{amount_fen} 元比欠 {person_no} {name} 的 {owed_fen} 元还多。最多填 {owed_fen}。</translation>
    </message>
    <message>
        <source>{person_no} {name} was paid {back_fen} yuan more than is earned, since a correction took it back. Pay the others without this person; what is given back is entered with a minus.</source>
        <translation>更正后 {person_no} {name} 多领了 {back_fen} 元。先不选这个人；退回来的钱填负数。</translation>
    </message>
    <message>
        <source>The payment to {person_no} {name} is 0.00. Enter what was paid.</source>
        <translation>{person_no} {name} 的金额是 0.00。请填实际付的数。</translation>
    </message>
    <message>
        <source>The day of payment is missing. Enter the day on which the money was handed over or transferred.</source>
        <translation>没有填日期。请填钱交到手里或转出的那一天。</translation>
    </message>
    <message>
        <source>{day} has not come yet; today is {today}. Payments are recorded when they are made.</source>
        <translation>{day} 还没有到，今天是 {today}。付了再登记。</translation>
    </message>
    <message>
        <source>{day} is too early: nothing of this was owed before {earliest}. Enter that day or a later one.</source>
        <translation>{day} 太早：{earliest} 以前还没有应付。请填这一天或以后。</translation>
    </message>
    <message>
        <source>There is no payment {payment}.</source>
        <translation>没有第 {payment} 号发放记录。</translation>
    </message>
    <message>
        <source>The payment of {amount_fen} yuan to {person_no} {name} on {paid_on} is taken back already.</source>
        <translation>{paid_on} 付给 {person_no} {name} 的 {amount_fen} 元已经冲回。</translation>
    </message>
    <message>
        <source>This row takes back a payment to {person_no} {name} and cannot be taken back itself. Record the payment once more.</source>
        <translation>这一行是 {person_no} {name} 的冲回行，不能再冲回。请重新登记发放。</translation>
    </message>
    <message>
        <source>The reason is missing. Say in a few words why the payment is taken back.</source>
        <translation>没有填原因。请写几个字，为什么冲回。</translation>
    </message>
    <message>
        <source>No password, or not enough of them, could be read from file descriptor {fd}. Each stands in a line of its own.</source>
        <translation>从文件描述符 {fd} 读不到密码，或者不够。每个密码占一行。</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Hand it in with --password-fd.</source>
        <translation>没有终端可以问密码。请用 --password-fd 给出。</translation>
    </message>
    <message>
        <source>Say what is meant: --month YYYY-MM for labour fees, or --plan PLAN for a distribution. One of the two.</source>
        <translation>请写明付的是哪一样：工资用 --month YYYY-MM，二次分配用 --plan PLAN，只写一样。</translation>
    </message>
    <message>
        <source>An amount is paid to one person. Name that person, and nobody else.</source>
        <translation>写金额时只能付给一个人。请只写这个人的编号。</translation>
    </message>
    <message>
        <source>{person_no} {name} is named twice. Name everybody once.</source>
        <translation>{person_no} {name}写了两次。每人只写一次。</translation>
    </message>
    <message>
        <source>Nobody is owed anything here; all is paid.</source>
        <translation>这里没有欠付，都付清了。</translation>
    </message>
    <message>
        <source>{count} persons are owed, and none has a bank account on record. Pay them in cash, or enter their accounts first.</source>
        <translation>还欠 {count} 人，都没有登记银行账号。请付现金，或先登记账号。</translation>
    </message>
    <message>
        <source>The lines of the statement come to {lines_fen} yuan, the surplus is {surplus_fen} yuan: {difference_fen} yuan between them. Look the lines up again, or the surplus.</source>
        <translation>各行合计 {lines_fen} 元，盈余是 {surplus_fen} 元，相差 {difference_fen} 元。请再对一遍各行，或改盈余。</translation>
    </message>
    <message>
        <source>Plan {plan_no} is not in the bin.</source>
        <translation>方案 {plan_no} 不在回收箱里。</translation>
    </message>
    <message>
        <source>The workbook is not whole: its end is missing or cannot be read. Copy it again, or save it again in a spreadsheet program.</source>
        <translation>这个表格文件不完整，末尾缺了或者读不出来。请重新拷贝一份，或用表格软件另存一次。</translation>
    </message>
    <message>
        <source>The two passwords are not the same; nothing was changed. Try again.</source>
        <translation>两次输的密码不一样，没有改动。请再试。</translation>
    </message>
    <message>
        <source>An agreement needs a number.</source>
        <translation>协议要有编号。</translation>
    </message>
    <message>
        <source>There is an agreement with the number {agreement_no} already.</source>
        <translation>编号 {agreement_no} 的协议已经有了。</translation>
    </message>
    <message>
        <source>The agreement {agreement_no} needs a client: with whom it is made.</source>
        <translation>协议 {agreement_no} 要写明用工单位：和谁签的。</translation>
    </message>
    <message>
        <source>The term of the agreement {agreement_no} ends before it begins. Look at its two days.</source>
        <translation>协议 {agreement_no} 的截止日早于起始日。请看看这两个日期。</translation>
    </message>
    <message>
        <source>The agreement {agreement_no} is about at least one person. Leave the number out where none is agreed.</source>
        <translation>协议 {agreement_no} 的人数至少是 1。没有约定的就不填。</translation>
    </message>
    <message>
        <source>The days within which the client of the agreement {agreement_no} settles cannot be fewer than none.</source>
        <translation>协议 {agreement_no} 的结算天数不能小于零。</translation>
    </message>
    <message>
        <source>There is no agreement {agreement_no}.</source>
        <translation>没有协议 {agreement_no}。</translation>
    </message>
    <message>
        <source>The job {job_no} rests on the agreement {agreement_no}, so its client stays. Take up another agreement for the other client.</source>
        <translation>项目 {job_no} 依据协议 {agreement_no}，用工单位不能换。另一家请另登记一份协议。</translation>
    </message>
    <message>
        <source>The agreement {agreement_no} is one of dispatch. That takes a licence and two million yuan of registered capital (Labour Contract Law, article 57); make it one of service or works where you have none.</source>
        <translation>协议 {agreement_no} 是劳务派遣。派遣要有许可，注册资本不少于二百万元（劳动合同法 57 条）；没有的话，请改签服务或承包。</translation>
    </message>
    <message>
        <source>The agreement {agreement_no} says nothing about insurance. Members who work need accident insurance; settle who takes it out.</source>
        <translation>协议 {agreement_no} 没有写保险。出工的社员要有意外险，请约定由谁投保。</translation>
    </message>
    <message>
        <source>A personal number was changed from outside these books and cannot be read. Check the books, and go on with the last backup.</source>
        <translation>有一个个人号码被人从外面改过，读不出来。请核对账目，从上一次备份接着做。</translation>
    </message>
    <message>
        <source>Give the user a name: it stands in the journal beside everything the user does.</source>
        <translation>请填用户的姓名：他做的每件事旁边都记着这个名字。</translation>
    </message>
    <message>
        <source>The user&apos;s name has more than {most} characters.</source>
        <translation>用户姓名超过 {most} 个字。</translation>
    </message>
    <message>
        <source>“{user}” is or was a user of these books already. Let that user work again, or choose another name.</source>
        <translation>“{user}”是或者曾经是这本账的用户。可以让他重新使用，或者换一个名字。</translation>
    </message>
    <message>
        <source>{user}, you cannot take these books away from yourself. Another keeper does that.</source>
        <translation>{user}，您不能收回自己的权限，要由另一位记账员来做。</translation>
    </message>
    <message>
        <source>{user} is a guest and needs no password to look. Give another role first.</source>
        <translation>{user}是来宾，看账不用密码。要设密码，先换一个角色。</translation>
    </message>
    <message>
        <source>These books have passwords already.</source>
        <translation>这本账已经设过密码了。</translation>
    </message>
    <message>
        <source>To change your own password, give the present one too.</source>
        <translation>改自己的密码，要同时填现在的密码。</translation>
    </message>
    <message>
        <source>A password needs at least {least} characters: the books can be copied, and a short one can be guessed.</source>
        <translation>密码至少 {least} 个字符：账本可以被拷走，太短的猜得出来。</translation>
    </message>
    <message>
        <source>A password has at most {most} characters.</source>
        <translation>密码最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>The name of the user is no password; everybody would guess it.</source>
        <translation>不能拿姓名当密码，谁都猜得到。</translation>
    </message>
    <message>
        <source>The backup is of another cooperative; {file} was left as it is. Choose a backup of this cooperative, or restore it under another name.</source>
        <translation>这份备份是另一个合作社的，{file} 没有动。请选本社的备份，或换个名字恢复。</translation>
    </message>
    <message>
        <source>These books have an older form than this program reads. Open them for writing once: they are brought to the new form, and the old ones are kept.</source>
        <translation>这本账是旧格式，只读打不开。请以可写方式打开一次：账本会升级到新格式，旧的另外保留。</translation>
    </message>
    <message>
        <source>These books could not be brought to form {version}; they are as they were. Go on with the older program, and keep a copy for whoever helps you. What it said: {detail}.</source>
        <translation>账本没能升级到格式 {version}，仍是原样。请先用旧版程序，并留一份给帮您处理的人。原因：{detail}。</translation>
    </message>
    <message>
        <source>{user} uses these books as {role} and cannot do this; nothing was changed. It is for: {roles}.</source>
        <translation>{user}在这本账里是{role}，不能做这件事，账没有改动。能做的是：{roles}。</translation>
    </message>
    <message>
        <source>Nobody called “{user}” uses these books. Write the name as in the list of users.</source>
        <translation>这本账的用户里没有“{user}”。请照用户名单上的写。</translation>
    </message>
    <message>
        <source>These books have passwords. Sign in to write in them; without, they can be looked at with the personal numbers hidden.</source>
        <translation>这本账设了密码。要记账请先登录；不登录可以看，个人号码不显示。</translation>
    </message>
    <message>
        <source>{user} has no password yet and cannot sign in. The keeper gives one.</source>
        <translation>{user}还没有密码，不能登录。请记账员给他设一个。</translation>
    </message>
    <message>
        <source>Nobody has a password in these books. They open without, and there is no recovery code.</source>
        <translation>这本账没有设密码，直接就能打开，也没有恢复码。</translation>
    </message>
    <message>
        <source>This is not the password. Check capital letters and the input method, and try again.</source>
        <translation>密码不对。请看看大小写和输入法，再试一次。</translation>
    </message>
    <message>
        <source>This is not the recovery code of these books. It may belong to other books, or a newer one was made since.</source>
        <translation>这不是这本账的恢复码。可能是别的账的，或者后来又换过新的。</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery code. It is six groups of five, as on its paper.</source>
        <translation>恢复码输错了。它是六组、每组五个，照纸上的输。</translation>
    </message>
    <message>
        <source>What these books keep of passwords was changed from outside; nothing was opened. Check the books, and go on with the last backup.</source>
        <translation>账里存的密码锁被人从外面改过，什么都没有打开。请核对账目，从上一次备份接着做。</translation>
    </message>
    <message>
        <source>This machine has too little memory free to check the password. Close other programs and try again.</source>
        <translation>电脑内存不够，核不了密码。请关掉别的程序再试。</translation>
    </message>
    <message>
        <source>These books are damaged and were not opened; they were left as they are. Keep this copy aside and go on with the last backup. Technical note: {detail}.</source>
        <translation>这本账坏了，没有打开，也没有改动。请把它另存一份，用最近的备份接着做。（供检修的人看：{detail}）</translation>
    </message>
    <message>
        <source>Say which period: --month YYYY-MM or --year YYYY. One of the two.</source>
        <translation>请写明月份 --month YYYY-MM 或年度 --year YYYY，二选一。</translation>
    </message>
    <message>
        <source>No backup could be made in {folder} before this. Make one in another folder with “zhangfang-cli backup --folder”.</source>
        <translation>事先的备份没有做成（{folder}）。可用“zhangfang-cli backup --folder”另选文件夹备份。</translation>
    </message>
    <message>
        <source>The reason is missing. Say in a few words why {period} is opened again; it stands in the journal.</source>
        <translation>缺少理由。请写明为什么重新打开 {period}，理由会记入变更记录。</translation>
    </message>
    <message>
        <source>A change of the charter needs a resolution of the assembly by two thirds of all votes (cooperative law, articles 29 item 1 and 30). Choose the resolution; one that is not on record yet is entered first.</source>
        <translation>修改章程要有成员大会的决议，并经表决权总数三分之二以上通过（合作社法第二十九条第一项、第三十条）。请选决议；还没有登记的，先登记。</translation>
    </message>
    <message>
        <source>A distribution is posted only on a plan that the assembly has adopted (cooperative law, article 29 item 4). Choose the resolution; one that is not on record yet is entered first.</source>
        <translation>盈余分配方案经成员大会批准后才能入账（合作社法第二十九条第四项）。请选决议；还没有登记的，先登记。</translation>
    </message>
    <message>
        <source>The reserve is used only by resolution of the assembly (cooperative law, articles 29 item 8 and 42). Choose the resolution; one that is not on record yet is entered first.</source>
        <translation>公积金的使用由成员大会决定（合作社法第二十九条第八项、第四十二条）。请选决议；还没有登记的，先登记。</translation>
    </message>
    <message>
        <source>A part of the surplus is kept back only by resolution of the assembly on the plan (cooperative law, articles 29 item 4 and 44). Choose the resolution; one that is not on record yet is entered first.</source>
        <translation>盈余留一部分不分，要由成员大会在批准分配方案时决定（合作社法第二十九条第四项、第四十四条）。请选决议；还没有登记的，先登记。</translation>
    </message>
    <message>
        <source>Surplus of earlier years is distributed only by resolution of the assembly (cooperative law, article 29 item 4). Choose the resolution; one that is not on record yet is entered first.</source>
        <translation>动用以前年度的未分配盈余，要由成员大会决定（合作社法第二十九条第四项）。请选决议；还没有登记的，先登记。</translation>
    </message>
    <message>
        <source>Surplus becomes contribution only by resolution of the assembly (cooperative law, article 44). Choose the resolution; one that is not on record yet is entered first.</source>
        <translation>盈余转为出资，要由成员大会决定（合作社法第四十四条）。请选决议；还没有登记的，先登记。</translation>
    </message>
    <message>
        <source>The assembly decides who joins (cooperative law, article 24). Choose the resolution; one that is not on record yet is entered first.</source>
        <translation>入社由成员大会表决通过（合作社法第二十四条）。请选决议；还没有登记的，先登记。</translation>
    </message>
    <message>
        <source>The assembly decides on an expulsion, after the member could speak (cooperative law, article 26). Choose the resolution; one that is not on record yet is entered first.</source>
        <translation>除名由成员大会表决通过，事先要给本人陈述意见的机会（合作社法第二十六条）。请选决议；还没有登记的，先登记。</translation>
    </message>
    <message>
        <source>A closed month or year is opened again only by resolution. Choose the resolution; one that is not on record yet is entered first.</source>
        <translation>已经结账的月份或年度，凭决议才能重开。请选决议；还没有登记的，先登记。</translation>
    </message>
    <message>
        <source>This step needs a resolution. Choose the resolution; one that is not on record yet is entered first.</source>
        <translation>这一步要有决议。请选决议；还没有登记的，先登记。</translation>
    </message>
    <message>
        <source>The file was changed after it was read. Read it again, and look at it before it is imported.</source>
        <translation>表格在读入之后又改过。请重新读入，看过再导入。</translation>
    </message>
    <message>
        <source>What stands on the sheet {sheet_no} is not what was entered: somebody changed the file, or it is damaged. Nothing was written. Check the books and go on with the last backup, or move the sheet to the bin and enter it anew.</source>
        <translation>考勤表 {sheet_no} 上的内容不是原来登记的：有人改过账或账已损坏，没有写入。请检查账本，用最近一次备份接着做；或把这张表移到回收箱，重新登记。</translation>
    </message>
    <message>
        <source>These books are damaged. They can be looked at and printed; nothing is written to them any more. Go back to the last backup, and enter again what came after it. Technical note: {detail}.</source>
        <translation>这份账本坏了。还能看、能打印，不再往里写。请从最近的备份恢复，再补记备份以后的账。技术说明：{detail}。</translation>
    </message>
    <message>
        <source>The lines of pay run {run} of {month} do not come to its slips: somebody changed the file, or it is damaged. Check the books and go on with the last backup.</source>
        <translation>{month} 第 {run} 次发放的明细与劳务费清单的合计对不上：有人改过账或账已损坏。请检查账本，用最近一次备份接着做。</translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message>
        <source>Enter the charter&apos;s terms</source>
        <translation>填写章程条款</translation>
    </message>
    <message>
        <source>The ratios of the distribution are taken from them.</source>
        <translation>二次分配的比例从这里取。</translation>
    </message>
    <message>
        <source>Enter terms</source>
        <translation>填章程</translation>
    </message>
    <message>
        <source>Take up or import the members</source>
        <translation>录入或导入社员</translation>
    </message>
    <message>
        <source>One by one, or the whole register from a spreadsheet.</source>
        <translation>一个一个录，或从表格整册导入。</translation>
    </message>
    <message>
        <source>Enter the jobs and their rates</source>
        <translation>录入劳务项目和单价</translation>
    </message>
    <message>
        <source>Crew sheets are kept for a job.</source>
        <translation>考勤表按劳务项目填。</translation>
    </message>
    <message>
        <source>Open work</source>
        <translation>去劳务页</translation>
    </message>
    <message>
        <source>Approve the crew sheets of %1</source>
        <translation>核准%1考勤表</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) wait for approval.</source>
        <translation>
            <numerusform>还有 %n 张考勤表没有核准。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>Post the labour fees of %1</source>
        <translation>%1劳务费入账</translation>
    </message>
    <message numerus="yes">
        <source>%n approved sheet(s) are in no pay run yet.</source>
        <translation>
            <numerusform>有 %n 张已核准的考勤表还没有入账。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open pay</source>
        <translation>去工资页</translation>
    </message>
    <message>
        <source>Pay what is owed: %1 (%2 persons)</source>
        <translation>发放欠付劳务费 %1（%2 人）</translation>
    </message>
    <message>
        <source>Neither signed for nor transferred yet.</source>
        <translation>还没有签领、也没有转账的劳务费。</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>按账龄看</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Draw up and lay out the distribution of %1</source>
        <translation>编制并备置%1年度分配方案</translation>
    </message>
    <message>
        <source>It lies at the office 15 days before the assembly (art. 40).</source>
        <translation>成员大会前须备置 15 天（合作社法 40 条）。</translation>
    </message>
    <message>
        <source>Bring the distribution of %1 to its end</source>
        <translation>办完 %1年度二次分配</translation>
    </message>
    <message>
        <source>The plan is put forward: resolution, posting, payment.</source>
        <translation>方案已提出，还要决议、入账、发放。</translation>
    </message>
    <message>
        <source>Make a backup of the books</source>
        <translation>给账本做一份备份</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>上次备份是 %1。</translation>
    </message>
    <message>
        <source>There is none yet on this machine.</source>
        <translation>这台电脑上还没有备份。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>随时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter members</source>
        <translation>录社员</translation>
    </message>
    <message>
        <source>Enter the opening balances</source>
        <translation>填期初余额</translation>
    </message>
    <message>
        <source>What the members have paid in when the books begin.</source>
        <translation>开始记账时，各人已经缴了多少出资。</translation>
    </message>
    <message>
        <source>Enter balances</source>
        <translation>填余额</translation>
    </message>
    <message>
        <source>The last one was not made: %1</source>
        <translation>上次没备份成：%1</translation>
    </message>
    <message>
        <source>Set a password for the books</source>
        <translation>给账本设密码</translation>
    </message>
    <message>
        <source>Anybody can read the numbers in it.</source>
        <translation>不设密码，谁拿到文件都能看到身份证号和账号。</translation>
    </message>
    <message>
        <source>Open users</source>
        <translation>看用户</translation>
    </message>
    <message>
        <source>Pay out %1: %2 (%3 persons)</source>
        <translation>发放%1年度盈余分配款 %2（%3 人）</translation>
    </message>
    <message>
        <source>Posted, and neither signed for nor transferred yet.</source>
        <translation>已入账，还没有签领、也没有转账。</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>At least %1 letters and figures; several words hold best.</source>
        <translation>至少 %1 个字母或数字，长一点更牢。</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Does everything: members, hours, pay, distribution, charter, users.</source>
        <translation>什么都能做：社员、工时、劳务费、分配、章程、用户。</translation>
    </message>
    <message>
        <source>Draws up pay and distribution, pays out and takes in; enters no hours.</source>
        <translation>算劳务费和分配，发钱收钱；不填工时。</translation>
    </message>
    <message>
        <source>Looks at everything, prints, and gives an opinion on a distribution.</source>
        <translation>什么都能看，能打印，给分配方案出监督意见。</translation>
    </message>
    <message>
        <source>Only looks, with the personal numbers hidden; needs no password.</source>
        <translation>只能看，个人号码不显示；不用密码。</translation>
    </message>
    <message>
        <source>only looking</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A user and the role: 王小红 (finance)</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>在回收箱</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>list</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>workday</source>
        <translation>工日</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>计件</translation>
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
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>night work</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1（%2 起）</translation>
    </message>
    <message numerus="yes">
        <source>%n crew sheet(s) moved to the bin</source>
        <translation>
            <numerusform>移到回收箱的 %n 张考勤表</numerusform>
        </translation>
    </message>
    <message>
        <source>works</source>
        <translation>承包</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>派遣</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签</translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::BusyBar</name>
    <message>
        <source>Give up</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) more</source>
        <translation>
            <numerusform>大约还要 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2 %3</source>
        <extracomment>%1 of %2 %3 are through: 21,340 / 33,851 rows</extracomment>
        <translation>%1 / %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 rows, pages so far: 21,340 rows</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::DateEdit</name>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::Desk</name>
    <message>
        <source>Backups</source>
        <extracomment>The folder of backups beside a file; Chinese: 备份</extracomment>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::FormDialog</name>
    <message>
        <source>Not now</source>
        <translation>先不</translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::ImportDialog</name>
    <message>
        <source>Import a file</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>No file is chosen yet</source>
        <translation>还没有选表格</translation>
    </message>
    <message>
        <source>Choose a table that somebody keeps: .csv or .xlsx, the columns in any order. You see every row before anything is written.</source>
        <translation>选一张现成的表（.csv 或 .xlsx），列的顺序不限。写入之前，每一行都先给您看。</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选表格…</translation>
    </message>
    <message>
        <source>&amp;File …</source>
        <translation>选表格…</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>表的种类</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>劳务项目</translation>
    </message>
    <message>
        <source>&amp;Only rows that cannot be imported</source>
        <translation>只看不能导入的行</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>表格里的行</translation>
    </message>
    <message>
        <source>Save an empty table …</source>
        <translation>存一张空表…</translation>
    </message>
    <message>
        <source>Imports so far …</source>
        <translation>以前的导入…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不导入</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>as the title says</source>
        <translation>以表头为准</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.xlsx *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>By its headings this is another kind of file: %1.</source>
        <translation>看表头，这是另一种表：%1。</translation>
    </message>
    <message>
        <source>Read it as that</source>
        <translation>按这种表读</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be imported.</source>
        <translation>
            <numerusform>%n 行都可以导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows can be imported, %3 cannot.</source>
        <translation>%2 行里 %1 行可以导入，%3 行不行。还没有写入。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>.left-out</source>
        <extracomment>Between the name of a file and its ending, for the list of rows that were left out.</extracomment>
        <translation>.未导入</translation>
    </message>
    <message>
        <source>Where should the list of the rows that are left out go?</source>
        <translation>没导入的行存到哪里？</translation>
    </message>
    <message>
        <source>Text table (*.csv);;Spreadsheet (*.xlsx)</source>
        <translation>文本表格 (*.csv);;电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>The rows are being written. All of them stand in the books at the end, or none.</source>
        <translation>正在写入。要么全部写进账里，要么一行也不写。</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Written as import %1.</source>
        <translation>已写入，导入编号 %1。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>存一张空表</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>电子表格 (*.xlsx);;文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>已存：%1。</translation>
    </message>
    <message>
        <source>Fill it in and import it here.</source>
        <translation>填好后在这里导入。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Given up. Nothing was written.</source>
        <translation>已停下，一行也没有写入。</translation>
    </message>
    <message>
        <source>Mon&amp;th</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>The file is being read. Nothing is written by that.</source>
        <translation>正在读文件，还没有写入。</translation>
    </message>
    <message>
        <source>Import only %2, leave %1 out</source>
        <translation>只导入 %2 行，%1 行不导入</translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::ImportList</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>表的种类</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>in the books</source>
        <translation>在账</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>以前的导入</translation>
    </message>
    <message>
        <source>File, kind</source>
        <translation>文件、种类</translation>
    </message>
    <message>
        <source>Nothing has come in by file yet</source>
        <translation>还没有导入过表格</translation>
    </message>
    <message>
        <source>What you import stands here and can be taken back as a whole.</source>
        <translation>导入过的表格都列在这里，可以整张撤回。</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::ImportRows</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪里不对</translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::MessageBar</name>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::PersonEdit</name>
    <message>
        <source>Number, name or initials</source>
        <translation>编号、姓名或拼音首字母</translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::RegisterTable</name>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>电子表格 (*.xlsx);;文本表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n 行已写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>选列</translation>
    </message>
    <message>
        <source>Name, initials, number, last four digits</source>
        <translation>姓名、拼音首字母、编号、证号后四位</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter: choice</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>没有符合条件的</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Try fewer words, or show everything again.</source>
        <translation>少填几个字再找，或者全部显示。</translation>
    </message>
    <message>
        <source>Clear the conditions</source>
        <translation>清除条件</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>选中 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is being written. The file is there when it is whole.</source>
        <translation>正在写表。写完整了才有这个文件。</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Given up: no file was written.</source>
        <translation>停下了，没有写文件。</translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::ResolutionChooser</name>
    <message>
        <source>Enter one</source>
        <translation>登记一项</translation>
    </message>
    <message>
        <source>choose…</source>
        <comment>a resolution</comment>
        <translation>请选择…</translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::ResolutionDialog</name>
    <message>
        <source>Enter a resolution</source>
        <translation>登记决议</translation>
    </message>
    <message>
        <source>Enter the resolution</source>
        <translation>登记决议</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>开会日期</translation>
    </message>
    <message>
        <source>Laid out on</source>
        <translation>备置日期</translation>
    </message>
    <message>
        <source>Plans of surplus or loss lie at the office 15 days before the assembly (Law on Farmers&apos; Cooperatives, art. 40).</source>
        <translation>盈余或亏损方案须在大会前备置 15 天（合作社法 40 条）。</translation>
    </message>
    <message>
        <source>Members in all</source>
        <translation>成员总数</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Votes in all</source>
        <translation>总票数</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>票</translation>
    </message>
    <message>
        <source>Of all members, the absent too, with additional votes (art. 22).</source>
        <translation>全部成员的票，未到会的也算，含附加表决权（22 条）。</translation>
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
        <source>What it decides</source>
        <translation>决议事项</translation>
    </message>
    <message>
        <source>Quorum: %1 persons (two thirds). Needed to carry it: %2 votes of all %3, the absent counted (art. 30).</source>
        <translation>到会法定人数 %1 人（三分之二）。要通过须有全部 %3 票中的 %2 票，未到会的也算在内（30 条）。</translation>
    </message>
    <message>
        <source>As it is cited; never used twice.</source>
        <translation>引用时用的编号，不能重号。</translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::Stepper</name>
    <message>
        <source>One back</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>One on</source>
        <translation>下一个</translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::TakeBackDialog</name>
    <message>
        <source>Take back import %1</source>
        <translation>撤回导入 %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2, %n row(s)): everything that it brought in counts no longer. The rows stay in the file. What somebody has built on since stands in the way.</source>
        <translation>
            <numerusform>%1（%2，%n 行）：它带进来的都不再计入。这些行仍留在账里备查。后来已经用上的，就不能再撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It stands in the journal.</source>
        <translation>记入日志。</translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::TermWords</name>
    <message>
        <source>They share in that year&apos;s draw</source>
        <translation>分享当年提取的公积金</translation>
    </message>
    <message>
        <source>There is a supervisor or a supervisory board</source>
        <translation>设有执行监事或监事会</translation>
    </message>
    <message>
        <source>labour</source>
        <translation>按劳务</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>出资</translation>
    </message>
    <message>
        <source>equally</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>reserve share</source>
        <translation>公积金份额</translation>
    </message>
    <message>
        <source>subsidy share</source>
        <translation>财政补助份额</translation>
    </message>
    <message>
        <source>donation share</source>
        <translation>捐赠份额</translation>
    </message>
    <message>
        <source>By labour</source>
        <translation>按劳务</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>公积金</translation>
    </message>
    <message>
        <source>By capital</source>
        <translation>按股份</translation>
    </message>
    <message>
        <source>Supervision, tax and pay</source>
        <translation>监督、个税和发放</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between articles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Reserve goes to members by</source>
        <translation>公积金量化依据</translation>
    </message>
    <message>
        <source>Share by labour</source>
        <translation>按劳比例</translation>
    </message>
    <message>
        <source>Labour is counted in</source>
        <translation>劳务计量</translation>
    </message>
    <message>
        <source>A workday has</source>
        <translation>一个工日</translation>
    </message>
    <message>
        <source>Capital is counted</source>
        <translation>资本计算</translation>
    </message>
    <message>
        <source>As capital counts</source>
        <translation>算作资本</translation>
    </message>
    <message>
        <source>Amounts are multiples of</source>
        <translation>分配单位</translation>
    </message>
    <message>
        <source>Who ends within the year</source>
        <translation>年中终止社员身份</translation>
    </message>
    <message>
        <source>Leavers share the reserve</source>
        <translation>退社者分享公积金</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>监事</translation>
    </message>
    <message>
        <source>Income tax kept back</source>
        <translation>代扣个税</translation>
    </message>
    <message>
        <source>Pay day</source>
        <translation>发放日</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 工时</translation>
    </message>
    <message>
        <source>Law art. %1: drawn before anything is shared; together at most %2</source>
        <translation>合作社法 %1 条：先提后分，合计不超过 %2</translation>
    </message>
    <message>
        <source>Law art. %1: the whole draw goes to the members&apos; accounts, so the parts make %2</source>
        <translation>合作社法 %1 条：提取的全部量化到社员，几项合计 %2</translation>
    </message>
    <message>
        <source>Law art. %1: at least %2 of the distributable surplus. Custom: %3</source>
        <translation>合作社法 %1 条：不低于可分配盈余的 %2。惯例 %3</translation>
    </message>
    <message>
        <source>Law art. %1 leaves it to the charter. Custom: hours</source>
        <translation>合作社法 %1 条由章程定。惯例：工时</translation>
    </message>
    <message>
        <source>%1 to %2 hours. Custom: %3</source>
        <translation>%1 至 %2 小时。惯例 %3</translation>
    </message>
    <message>
        <source>The charter&apos;s affair. Custom: as it stands on 31 December</source>
        <translation>由章程定。惯例：按12月31日的数</translation>
    </message>
    <message>
        <source>Law art. %1 names all four; at least one counts</source>
        <translation>合作社法 %1 条列了这四项，至少算一项</translation>
    </message>
    <message>
        <source>1 fen, 1 jiao or 1 yuan. Custom: 1 fen</source>
        <translation>1 分、1 角或 1 元。惯例 1 分</translation>
    </message>
    <message>
        <source>Death or end of an organisation; our reading of law art. %1: by the days held</source>
        <translation>死亡或单位终止；按合作社法 %1 条理解：按持有天数</translation>
    </message>
    <message>
        <source>Of the year&apos;s draw (law art. %1). Custom: yes</source>
        <translation>指当年提取的（合作社法 %1 条）。惯例：分享</translation>
    </message>
    <message>
        <source>Law arts %1: where there is one, the opinion comes before the assembly</source>
        <translation>合作社法 %1 条：有监事的，先有监督意见再开大会</translation>
    </message>
    <message>
        <source>The tax offices&apos; practice is not settled. Custom: none</source>
        <translation>各地税务做法未定。惯例：不扣</translation>
    </message>
    <message>
        <source>Day of the following month; none: its last day (wage regulation arts 12 to 14)</source>
        <translation>次月的哪一天；不定则为次月最后一日（工资支付条例 12—14 条）</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>from the founding</source>
        <translation>自成立起</translation>
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
        <source>points (hours × grade)</source>
        <translation>工分（工时 × 等级）</translation>
    </message>
    <message>
        <source>as it stands on 31 December</source>
        <translation>12月31日的数</translation>
    </message>
    <message>
        <source>by the days it was held</source>
        <translation>按持有天数</translation>
    </message>
    <message>
        <source>gets capital by the days held</source>
        <translation>按股部分按持有天数</translation>
    </message>
    <message>
        <source>gets nothing for capital</source>
        <translation>按股部分不分</translation>
    </message>
    <message>
        <source>20% of the part by capital</source>
        <translation>按股部分的 20%</translation>
    </message>
    <message>
        <source>20% of both parts</source>
        <translation>两部分的 20%</translation>
    </message>
    <message>
        <source>1 fen</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>1 jiao</source>
        <translation>1 角</translation>
    </message>
    <message>
        <source>1 yuan</source>
        <translation>1 元</translation>
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
        <source>none named</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>day %1 of the following month</source>
        <translation>次月 %1 日</translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::YearChooser</name>
    <message>
        <source>%1</source>
        <extracomment>A year in a chooser; Chinese: %1年度</extracomment>
        <translation>%1年度</translation>
    </message>
</context>
<context>
    <name>zhangfang::papers::PaperPreview</name>
    <message>
        <source>Pages of the paper</source>
        <translation>单据页面</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Mark as a &amp;copy</source>
        <translation>标明副本</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>打印哪几页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>打印哪几页</translation>
    </message>
    <message>
        <source>all, or for example 1-3, 5</source>
        <translation>全部，或如 1-3，5</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. Save the paper as PDF and print it on another.</source>
        <translation>这台电脑没有装打印机。可以先存为 PDF，到别的电脑上打印。</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 页</translation>
    </message>
    <message>
        <source>Not printed yet. The books are open for reading only: this print is not recorded.</source>
        <translation>还没有打印过。账是只读打开的，这次打印不会记下来。</translation>
    </message>
    <message>
        <source>Not printed yet.</source>
        <translation>还没有打印过。</translation>
    </message>
    <message numerus="yes">
        <source>Printed last on %1 by %2, %n page(s). What is printed now is a copy.</source>
        <extracomment>%1 moment, %2 who. Chinese: 最近一次打印：%1，%2，%n 页。再打印的是副本。</extracomment>
        <translation>
            <numerusform>上次打印：%1，%2，%n 页。再打印的是副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>已存：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>共 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Print on this printer?</source>
        <translation>用这台打印机打印</translation>
    </message>
    <message>
        <source>This printer leaves %1 mm blank at an edge; the paper needs all but %2 mm. Something at the edge will be cut off.</source>
        <translation>这台打印机边上有 %1 毫米打不到，单据只留了 %2 毫米，靠边的字会缺。</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>照样打印</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不打印</translation>
    </message>
    <message>
        <source>Handed to the printer: %1.</source>
        <translation>已交给打印机：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 upright · %n page(s)</source>
        <extracomment>%1 A4 or A5, %n how many pages. Chinese: A4 纵向 · %n 页</extracomment>
        <translation>
            <numerusform>%1 纵向 · %n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 across · %n page(s)</source>
        <translation>
            <numerusform>%1 横向 · %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF is being written. The file is there when it is whole.</source>
        <translation>正在写 PDF。写完整了才有这个文件。</translation>
    </message>
    <message>
        <source>The pages go to the printer.</source>
        <translation>正在送到打印机。</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>停下了。</translation>
    </message>
    <message>
        <source>No PDF was written; pages that the printer has taken are printed.</source>
        <translation>没有写 PDF；打印机已经接过去的页会打出来。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::bin::BinPage</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Given up by</source>
        <translation>放入人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收箱</translation>
    </message>
    <message>
        <source>Drafts that were given up. What is posted is reversed and never comes here.</source>
        <translation>放弃的草稿在这里。已入账的只能冲回，不会到这里来。</translation>
    </message>
    <message>
        <source>Number, title, initials</source>
        <translation>编号、标题、拼音首字母</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n 份草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>回收箱是空的</translation>
    </message>
    <message>
        <source>Crew sheets and plans that you give up while they are drafts wait here.</source>
        <translation>放弃的考勤表草稿和方案草稿会放在这里。</translation>
    </message>
    <message>
        <source>Crew sheet of %1, %2</source>
        <translation>%1考勤表 %2</translation>
    </message>
    <message>
        <source>Distribution of %1, round %2</source>
        <translation>%1年度分配 第%2轮</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>as at %1</source>
        <translation>截至%1</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::changes::ChangesPage</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Name, number, words</source>
        <translation>姓名、编号、文字</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>共 %n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>还没有变更</translation>
    </message>
    <message>
        <source>Whatever is written into the books stands here with who, when and why.</source>
        <translation>凡记入账本的，谁、何时、为何，都记在这里。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>所选变更</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早的</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>只看这条</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>All of one record, newest first</source>
        <translation>同一条记录的全部经过，最近的在前</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>人员</translation>
    </message>
    <message numerus="yes">
        <source>%n of the latest %1</source>
        <translation>
            <numerusform>最近 %1 笔中的 %n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1 条</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>更改 %1 条</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>删去 %1 条</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Every row</source>
        <translation>逐条查看</translation>
    </message>
    <message>
        <source>All that one deed changed, newest first</source>
        <translation>同一件事改动的每一条，最近的在前</translation>
    </message>
    <message>
        <source>All that was done, newest first</source>
        <translation>账本里做过的每一件事，最近的在前</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>term, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::charter::CharterPage</name>
    <message>
        <source>Holds</source>
        <translation>施行</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>章程</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>What the charter says</source>
        <translation>章程条款</translation>
    </message>
    <message>
        <source>The cooperative</source>
        <translation>合作社</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Versions in time</source>
        <translation>历次版本</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 版</numerusform>
        </translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>还没有条款</translation>
    </message>
    <message>
        <source>The first one holds from the founding.</source>
        <translation>第一版从成立起执行。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改了什么</translation>
    </message>
    <message>
        <source>Enter the terms</source>
        <translation>填写条款</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1
Founded on %2
Credit code %3</source>
        <translation>%1
成立 %2
信用代码 %3</translation>
    </message>
    <message>
        <source>The charter&apos;s terms are not entered yet</source>
        <translation>还没有填章程条款</translation>
    </message>
    <message>
        <source>How much goes to the reserve, how much by labour, what counts as capital: a distribution goes by them.</source>
        <translation>提多少公积金，按劳分配多少，哪些算资本：二次分配都照它来。</translation>
    </message>
    <message>
        <source>Terms %1</source>
        <translation>条款（%1）</translation>
    </message>
    <message>
        <source>What changed against the version before</source>
        <translation>与上一版比，改了什么</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The terms say the same as before.</source>
        <translation>条款与上一版相同。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Terms of the charter</source>
        <translation>章程条款</translation>
    </message>
    <message>
        <source>%1, resolution %2</source>
        <translation>%1，决议 %2</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>What the law asks</source>
        <translation>法律怎么要求</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::charter::CoopDialog</name>
    <message>
        <source>The cooperative&apos;s particulars</source>
        <translation>合作社资料</translation>
    </message>
    <message>
        <source>Keep the particulars</source>
        <translation>记下资料</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As on the business licence</source>
        <translation>与营业执照一致</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>18 places; for cooperatives it begins with 93</source>
        <translation>18 位，合作社的以 93 开头</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::charter::ReservesEdit</name>
    <message>
        <source>Add a reserve</source>
        <translation>加一项公积金</translation>
    </message>
    <message>
        <source>Name of the reserve</source>
        <translation>公积金名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rate of the reserve, per cent</source>
        <translation>提取比例，百分之</translation>
    </message>
    <message>
        <source>Take this reserve away</source>
        <translation>去掉这一项</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::charter::TermsDialog</name>
    <message>
        <source>New version of the charter&apos;s terms</source>
        <translation>章程条款新版</translation>
    </message>
    <message>
        <source>The charter&apos;s terms</source>
        <translation>章程条款</translation>
    </message>
    <message>
        <source>Enter this version</source>
        <translation>记下这一版</translation>
    </message>
    <message>
        <source>Enter the terms</source>
        <translation>填写条款</translation>
    </message>
    <message>
        <source>They hold from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>A distribution goes by the terms in force on 31 December of its year</source>
        <translation>二次分配以当年12月31日现行的条款为准</translation>
    </message>
    <message>
        <source>Empty: from the founding</source>
        <translation>不填就是从成立起</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Law arts 29 and 30: the assembly changes the charter by two thirds of all votes</source>
        <translation>合作社法 29、30 条：成员大会以表决权总数三分之二以上通过</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::AdoptionDialog</name>
    <message>
        <source>Enter the adoption</source>
        <translation>登记通过</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>It decides: %1</source>
        <translation>要决定：%1</translation>
    </message>
    <message>
        <source>Two thirds of the members make a quorum, more than half of all votes carry it (law art. 30). The plan lies at the office 15 days before (art. 40).</source>
        <translation>到会满三分之二，表决权总数过半数通过（合作社法 30 条）。方案在会前 15 日置备于办公地点（40 条）。</translation>
    </message>
    <message>
        <source>Enter the assembly&apos;s resolution on plan %1</source>
        <translation>登记方案 %1 的大会决议</translation>
    </message>
    <message>
        <source>Distribution of the surplus of %1</source>
        <translation>%1年度盈余分配方案</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::ComparisonDialog</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>First (yuan)</source>
        <translation>第一案(元)</translation>
    </message>
    <message>
        <source>Second (yuan)</source>
        <translation>第二案(元)</translation>
    </message>
    <message>
        <source>Difference (yuan)</source>
        <translation>差额(元)</translation>
    </message>
    <message>
        <source>Plan %1 (%2)</source>
        <translation>方案 %1（%2）</translation>
    </message>
    <message>
        <source>Compare two plans</source>
        <translation>比较两个方案</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一案</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二案</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>By the second, %n member(s) get more</source>
        <translation>
            <numerusform>按第二案，%n 人多得</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>clauses</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) get less.</source>
        <translation>
            <numerusform>%n 人少得。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two stand on different terms of the charter.</source>
        <translation>两案依据的章程条款不同。</translation>
    </message>
    <message>
        <source>Every member gets the same by both.</source>
        <translation>两案每人所得相同。</translation>
    </message>
    <message>
        <source>Name, initials, number</source>
        <translation>姓名、拼音首字母、编号</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::DistributionPage</name>
    <message>
        <source>Distribution</source>
        <translation>二次分配</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>本年方案</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>比较方案</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲回</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Draw up a plan</source>
        <translation>编制方案</translation>
    </message>
    <message>
        <source>Payout slips, to be signed</source>
        <translation>发放条（供签领）</translation>
    </message>
    <message>
        <source>Payout roll</source>
        <translation>发放表</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Draw up another draft…</source>
        <translation>再编一份草案…</translation>
    </message>
    <message>
        <source>Draw up the next round…</source>
        <translation>编下一轮…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收箱</translation>
    </message>
    <message>
        <source>Plan %1 · %2</source>
        <translation>方案 %1 · %2</translation>
    </message>
    <message>
        <source>%1 has no distribution plan yet</source>
        <translation>%1年还没有分配方案</translation>
    </message>
    <message>
        <source>When the accounts of the year are closed, draw it up from the surplus: the program counts labour and capital.</source>
        <translation>年度账结清后，填上本年盈余，工时和资本由账上算好。</translation>
    </message>
    <message>
        <source>The year is not over. Its surplus and capital are those of 31 December.</source>
        <translation>这一年还没有过完。盈余和资本以12月31日为准。</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>charter of %1</source>
        <translation>章程 %1 版</translation>
    </message>
    <message>
        <source>Plan&apos;s digest %1</source>
        <translation>方案摘要 %1</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Enter the supervisors&apos; opinion</source>
        <translation>登记监督意见</translation>
    </message>
    <message>
        <source>Enter the adoption</source>
        <translation>登记通过</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Draw it up again</source>
        <translation>重新编制</translation>
    </message>
    <message>
        <source>Take the payments back…</source>
        <translation>冲回发放…</translation>
    </message>
    <message>
        <source>founding charter</source>
        <translation>成立时的章程</translation>
    </message>
    <message>
        <source>Pay everybody…</source>
        <translation>发放全部…</translation>
    </message>
    <message>
        <source>Take all payments back…</source>
        <translation>冲回全部发放…</translation>
    </message>
    <message>
        <source>Pay everybody</source>
        <translation>发放全部</translation>
    </message>
    <message>
        <source>Pay this member</source>
        <translation>发放这一位</translation>
    </message>
    <message numerus="yes">
        <source>Pay the %n chosen</source>
        <translation>
            <numerusform>发放所选 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this member&apos;s payment back…</source>
        <translation>冲回这一位的发放…</translation>
    </message>
    <message numerus="yes">
        <source>Take the payments of the %n chosen back…</source>
        <translation>
            <numerusform>冲回所选 %n 位的发放…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::DrawingDialog</name>
    <message>
        <source>Draw up the distribution of %1</source>
        <translation>编制 %1年度分配方案</translation>
    </message>
    <message>
        <source>Draw up the distribution of %1, round %2</source>
        <translation>编制 %1年度第 %2 轮分配方案</translation>
    </message>
    <message numerus="yes">
        <source>Draw up for %n member(s)</source>
        <translation>
            <numerusform>为 %n 人编制</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 beside it for comparing</source>
        <translation>留下 %1 供比较</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Surplus of the year</source>
        <translation>本年盈余</translation>
    </message>
    <message>
        <source>Surplus statement, row 12: after income tax; a loss with a minus</source>
        <translation>盈余及盈余分配表 12 行，税后；亏损填负数</translation>
    </message>
    <message>
        <source>Opening undistributed</source>
        <translation>年初未分配盈余</translation>
    </message>
    <message>
        <source>%1 closed with %2 (plan %3)</source>
        <translation>%1年末为 %2（方案 %3）</translation>
    </message>
    <message>
        <source>Surplus statement, row 13; losses not made good with a minus</source>
        <translation>盈余及盈余分配表 13 行；未弥补的亏损填负数</translation>
    </message>
    <message>
        <source>Of it shared now</source>
        <translation>本次动用</translation>
    </message>
    <message>
        <source>By resolution; at most what is undistributed</source>
        <translation>凭决议，不超过年初未分配盈余</translation>
    </message>
    <message>
        <source>Losses from the reserve</source>
        <translation>公积金弥补亏损</translation>
    </message>
    <message>
        <source>By resolution; law arts 29 and 42</source>
        <translation>凭决议；合作社法 29、42 条</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>By resolution; comes out of the capital side, never out of labour&apos;s 60%</source>
        <translation>凭决议；从按股部分里留，不动按劳的 60%</translation>
    </message>
    <message>
        <source>Becomes contribution</source>
        <translation>转为出资</translation>
    </message>
    <message>
        <source>% of every amount</source>
        <translation>%（每人应得的）</translation>
    </message>
    <message>
        <source>By resolution; law art. 44</source>
        <translation>凭决议；合作社法 44 条</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>这样分会怎样</translation>
    </message>
    <message>
        <source>Type the surplus: here stands at once how it is shared.</source>
        <translation>填上盈余，这里立刻看到怎样分。</translation>
    </message>
    <message>
        <source>60% test: labour gets %1, at least %2 is due (law art. 44).</source>
        <translation>60% 检验：按劳 %1，至少要有 %2（合作社法 44 条）。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::ExplanationCard</name>
    <message>
        <source>one fen added</source>
        <translation>补一分</translation>
    </message>
    <message>
        <source>fraction cut</source>
        <translation>零头舍去</translation>
    </message>
    <message numerus="yes">
        <source>one unit of %n fen added</source>
        <translation>
            <numerusform>补 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Print this member&apos;s slip</source>
        <translation>打印这位社员的发放条</translation>
    </message>
    <message numerus="yes">
        <source>Cut to the fen first; the fen left go one each to the largest fractions (%n member(s)).</source>
        <translation>
            <numerusform>不足一分的先舍去，余下的分按零头从大到小每人补一分（%n 人补到）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Into the member account besides, not paid out: reserve share %1 (law art. 42).</source>
        <translation>另记入成员账户、不发放：公积金份额 %1（合作社法 42 条）。</translation>
    </message>
    <message>
        <source>How the figure of %1 came about</source>
        <translation>%1的分配是怎么算的</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>按劳</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reckoning, fraction</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>按股</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应得</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>出资额</translation>
    </message>
    <message>
        <source>becomes contribution, not paid out</source>
        <translation>转为出资，不发放</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>实发</translation>
    </message>
    <message>
        <source>How a figure came about</source>
        <translation>分配是怎么算的</translation>
    </message>
    <message>
        <source>Choose a member in the table: here stands how the figure is reckoned, with the rule for what does not come to a whole fen.</source>
        <translation>在表中选一位社员，这里写明他的数是怎么算出来的，零头怎么处理。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::FigureList</name>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金额(元)</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>First (yuan)</source>
        <translation>第一案(元)</translation>
    </message>
    <message>
        <source>Second (yuan)</source>
        <translation>第二案(元)</translation>
    </message>
    <message>
        <source>Difference (yuan)</source>
        <translation>差额(元)</translation>
    </message>
    <message>
        <source>From the surplus to what is left</source>
        <translation>从盈余到结余</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::MemberLines</name>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Hours (in workdays)</source>
        <translation>工时（折工日）</translation>
    </message>
    <message>
        <source>Labour fee (¥)</source>
        <translation>劳务费(元)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>工分</translation>
    </message>
    <message>
        <source>part paid</source>
        <translation>部分已发</translation>
    </message>
    <message>
        <source>signed for</source>
        <translation>已签领</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>已转账</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>欠付</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>By labour</source>
        <translation>按劳(元)</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资本(元)</translation>
    </message>
    <message>
        <source>By capital</source>
        <translation>按股(元)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应得(元)</translation>
    </message>
    <message>
        <source>Becomes contribution (¥)</source>
        <translation>转为出资(元)</translation>
    </message>
    <message>
        <source>Deducted (¥)</source>
        <translation>扣款(元)</translation>
    </message>
    <message>
        <source>Paid out (¥)</source>
        <translation>实发(元)</translation>
    </message>
    <message>
        <source>Reserve share (¥)</source>
        <translation>公积金份额(元)</translation>
    </message>
    <message>
        <source>Still owed (¥)</source>
        <translation>欠付(元)</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>发放</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::OpinionDialog</name>
    <message>
        <source>The supervisors&apos; opinion on plan %1</source>
        <translation>对方案 %1 的监督意见</translation>
    </message>
    <message>
        <source>Enter the opinion</source>
        <translation>登记意见</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>意见出处</translation>
    </message>
    <message>
        <source>Number or day of the opinion, for example: opinion 2026-1 of 10 February</source>
        <translation>意见书的编号或日期，如：2月10日 监督意见 2026-1</translation>
    </message>
    <message>
        <source>The supervisors look at the accounts and report to the assembly before it decides (law arts 33 and 45).</source>
        <translation>监事先看账，向成员大会报告，大会再决定（合作社法 33、45 条）。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::PayoutDialog</name>
    <message>
        <source>Pay out %1 by plan %2</source>
        <translation>按方案 %2 发放 %1</translation>
    </message>
    <message numerus="yes">
        <source>Pay %n member(s)</source>
        <translation>
            <numerusform>发放 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>cash, signed for</source>
        <translation>现金签领</translation>
    </message>
    <message>
        <source>by bank</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>Not before the day of the resolution</source>
        <translation>不早于决议之日</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Each of them gets what is still owed. A payment is taken back by one against it, it is not changed.</source>
        <translation>各人发足还欠的数。登记后不能改；登记错了，冲回再登记。</translation>
    </message>
    <message>
        <source>Pay %1 to %2 by plan %3</source>
        <translation>按方案 %3 发放%2 %1</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::PlanDeeds</name>
    <message>
        <source>To the crew sheets</source>
        <translation>到考勤表</translation>
    </message>
    <message>
        <source>To the pay</source>
        <translation>到工资</translation>
    </message>
    <message>
        <source>To the charter</source>
        <translation>到章程</translation>
    </message>
    <message>
        <source>To the members</source>
        <translation>到社员</translation>
    </message>
    <message>
        <source>Show plan %1</source>
        <translation>看方案 %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>看 %1年</translation>
    </message>
    <message>
        <source>Post the distribution of %1</source>
        <translation>%1年度分配入账</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s) are then owed to them. What is posted is not changed, only reversed.</source>
        <translation>
            <numerusform>入账后 %n 人共 %1 记为应付，只能冲回，不能改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Post for %n member(s)</source>
        <translation>
            <numerusform>入账 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Move plan %1 to the bin</source>
        <translation>方案 %1 移到回收箱</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收箱</translation>
    </message>
    <message>
        <source>It can be brought back from there as a draft, as long as no other plan of the round is put forward or posted.</source>
        <translation>在回收箱里可以取回，仍是草稿；同一轮已有别的方案提出或入账时不能取回。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::PlanPicture</name>
    <message>
        <source>How the surplus comes down: %1</source>
        <translation>盈余怎样分下来：%1</translation>
    </message>
    <message>
        <source>%1: %2 yuan</source>
        <comment>bar</comment>
        <translation>%1：%2 元</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::PlanSteps</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>监事已阅</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>大会通过</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲回</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>在回收箱</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>%1 %2 (done)</source>
        <translation>%1 %2（已完成）</translation>
    </message>
    <message>
        <source>%1 %2 (to come)</source>
        <translation>%1 %2（未到）</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::PlanView</name>
    <message>
        <source>How the surplus comes down (yuan)</source>
        <translation>盈余怎样分下来（元）</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, initials, number</source>
        <translation>姓名、拼音首字母、编号</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 人</translation>
    </message>
    <message>
        <source>60% test passed</source>
        <translation>60% 检验通过</translation>
    </message>
    <message>
        <source>60% test not passed</source>
        <translation>60% 检验不通过</translation>
    </message>
    <message>
        <source>By labour %1 %2 %3 × 60% = %4 (law art. 44)</source>
        <translation>60% 检验：按劳合计 %1 %2 可分配 %3 × 60% = %4</translation>
    </message>
    <message>
        <source>With the opening surplus added (%1) labour has at least 60% too</source>
        <translation>加上动用的年初未分配盈余 %1，两种口径都不低于 60%</translation>
    </message>
    <message>
        <source>With the opening surplus added, 60% would be %1</source>
        <translation>加上动用的年初未分配盈余，60% 为 %1</translation>
    </message>
    <message>
        <source>Its source</source>
        <translation>盈余依据</translation>
    </message>
    <message>
        <source>Where the surplus is from</source>
        <translation>盈余从哪里来</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::PlanWords</name>
    <message>
        <source> and </source>
        <comment>between articles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Shared by labour %1</source>
        <translation>按劳分配 %1</translation>
    </message>
    <message>
        <source>Drawn: %1</source>
        <translation>提取%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Surplus (after tax)</source>
        <translation>本年盈余（税后）</translation>
    </message>
    <message>
        <source>Losses covered by the reserve</source>
        <translation>公积金弥补亏损</translation>
    </message>
    <message>
        <source>Losses made good</source>
        <translation>弥补以前年度亏损</translation>
    </message>
    <message>
        <source>Drawn to the reserves</source>
        <translation>提取公积金</translation>
    </message>
    <message>
        <source>Distributable surplus</source>
        <translation>可分配盈余</translation>
    </message>
    <message>
        <source>Opening surplus used</source>
        <translation>动用年初未分配盈余</translation>
    </message>
    <message>
        <source>Given by earlier rounds</source>
        <translation>前几轮已分</translation>
    </message>
    <message>
        <source>Shared by labour</source>
        <translation>按劳分配</translation>
    </message>
    <message>
        <source>Shared by capital</source>
        <translation>按股分配</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Left over by whole units</source>
        <translation>零头结余</translation>
    </message>
    <message>
        <source>Left at the year&apos;s end</source>
        <translation>年末未分配盈余</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>本年盈余</translation>
    </message>
    <message>
        <source>From reserve</source>
        <translation>公积金补亏</translation>
    </message>
    <message>
        <source>Loss cover</source>
        <translation>弥补亏损</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>公积金</translation>
    </message>
    <message>
        <source>Distributable</source>
        <translation>可分配</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>动用年初</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前几轮</translation>
    </message>
    <message>
        <source>By labour</source>
        <translation>按劳分配</translation>
    </message>
    <message>
        <source>By capital</source>
        <translation>按股分配</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>零头</translation>
    </message>
    <message>
        <source>Year&apos;s end</source>
        <translation>年末未分配</translation>
    </message>
    <message>
        <source>Law art. %1</source>
        <translation>合作社法 %1 条</translation>
    </message>
    <message>
        <source>Law art. %1, ≥ 60%</source>
        <translation>合作社法 %1 条，≥ 60%</translation>
    </message>
    <message>
        <source>Law art. %1, charter</source>
        <translation>合作社法 %1 条、章程</translation>
    </message>
    <message>
        <source>Assembly&apos;s resolution</source>
        <translation>大会决议</translation>
    </message>
    <message>
        <source>Resolution, law art. %1</source>
        <translation>大会决议，合作社法 %1 条</translation>
    </message>
    <message>
        <source>Rounds 1 to %1</source>
        <translation>第 1 至 %1 轮</translation>
    </message>
    <message numerus="yes">
        <source>Units of %n fen</source>
        <translation>
            <numerusform>以 %n 分为单位</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1 + 1 − given</source>
        <translation>年初 %1 + 本年 − 已分</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>put forward, figures fixed</source>
        <translation>已提出，数字已定</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已冲回</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>在回收箱</translation>
    </message>
    <message>
        <source>%1 workdays</source>
        <translation>%1 工日</translation>
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
        <source>%1 hours</source>
        <translation>%1 工时</translation>
    </message>
    <message>
        <source>%1 yuan a workday × %2 %3</source>
        <translation>每工日 %1 元 × %2 %3</translation>
    </message>
    <message>
        <source>%1 for a yuan of labour fee × %2 %3</source>
        <translation>每元劳务费 %1 元 × %2 %3</translation>
    </message>
    <message>
        <source>%1 yuan a point × %2 %3</source>
        <translation>每工分 %1 元 × %2 %3</translation>
    </message>
    <message>
        <source>%1 yuan an hour × %2 %3</source>
        <translation>每工时 %1 元 × %2 %3</translation>
    </message>
    <message>
        <source>%1 for a yuan held all year × %2 yuan %3</source>
        <translation>全年每元 %1 元 × %2 元 %3</translation>
    </message>
    <message>
        <source>%1 for a yuan × %2 yuan %3</source>
        <translation>每元 %1 元 × %2 元 %3</translation>
    </message>
    <message>
        <source>A workday = %1 ÷ %2; a yuan = %3 ÷ %4.</source>
        <translation>每工日 = %1 ÷ %2；每元 = %3 ÷ %4。</translation>
    </message>
    <message>
        <source>A yuan of labour fee = %1 ÷ %2; a yuan of capital = %3 ÷ %4.</source>
        <translation>每元劳务费 = %1 ÷ %2；每元股份 = %3 ÷ %4。</translation>
    </message>
    <message>
        <source>A point = %1 ÷ %2; a yuan = %3 ÷ %4.</source>
        <translation>每工分 = %1 ÷ %2；每元 = %3 ÷ %4。</translation>
    </message>
    <message>
        <source>An hour = %1 ÷ %2; a yuan = %3 ÷ %4.</source>
        <translation>每工时 = %1 ÷ %2；每元 = %3 ÷ %4。</translation>
    </message>
    <message>
        <source>prepared by %1</source>
        <translation>%1编制</translation>
    </message>
    <message>
        <source>It was typed; nobody has said from which statement.</source>
        <translation>直接填写，没有写明依据哪张表。</translation>
    </message>
    <message>
        <source>Entered directly</source>
        <translation>直接填写</translation>
    </message>
    <message numerus="yes">
        <source>%1 and others, %n in all</source>
        <translation>
            <numerusform>%1等 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>reviewed by the supervisors</source>
        <translation>监事已审核</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::ReversalDialog</name>
    <message>
        <source>Reverse plan %1</source>
        <translation>冲回方案 %1</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲回</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It stands beside the plan for good</source>
        <translation>一直记在方案旁边</translation>
    </message>
    <message numerus="yes">
        <source>What the plan entered in %n member account(s) is taken back by movements of today. Plan and reversal both stay in the books; a new plan may follow.</source>
        <translation>
            <numerusform>方案记入 %n 个成员账户的，今天记反向一笔冲回。方案和冲回都留在账上，可以另编新方案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::SourceDialog</name>
    <message>
        <source>The wages are what the pay runs of %1 came to.</source>
        <translation>劳务费成本与 %1年工资发放合计一致。</translation>
    </message>
    <message>
        <source>The pay runs of %1 came to %2; the accounts have %3 more.</source>
        <translation>%1年工资发放合计 %2，账上多 %3。</translation>
    </message>
    <message>
        <source>The pay runs of %1 came to %2; the accounts have %3 less.</source>
        <translation>%1年工资发放合计 %2，账上少 %3。</translation>
    </message>
    <message>
        <source>Where the surplus of %1 is from</source>
        <translation>%1年盈余的依据</translation>
    </message>
    <message>
        <source>Surplus of the year (yuan)</source>
        <translation>本年盈余（元）</translation>
    </message>
    <message>
        <source>Show the pay of %1</source>
        <translation>看%1年的工资</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>全年收入</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>劳务费成本</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>其他成本费用</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>所得税费用</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::SourceFields</name>
    <message>
        <source>Income less wages, costs and tax</source>
        <translation>按收入减工资、成本费用、所得税列出</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>怎样得来</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>全年收入</translation>
    </message>
    <message>
        <source>Operating and other income, return on investment</source>
        <translation>经营收入、其他收入、投资收益</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>劳务费成本</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>其他成本费用</translation>
    </message>
    <message>
        <source>All costs of the year that are no wages</source>
        <translation>劳务费以外的全部成本费用</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>所得税费用</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>For example: surplus statement %1</source>
        <translation>例如：%1年盈余及盈余分配表</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>编制日期</translation>
    </message>
    <message>
        <source>Pay runs of %1: %2</source>
        <translation>%1年工资发放合计 %2</translation>
    </message>
    <message>
        <source>%1; difference %2</source>
        <translation>%1；相差 %2</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::TakeBackDialog</name>
    <message numerus="yes">
        <source>Take back %n payment(s)</source>
        <translation>
            <numerusform>冲回 %n 笔发放</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>冲回</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>冲回日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 will be owed again. Each payment stays on record, with one against it.</source>
        <translation>%1 重新记为欠付。原记录留着，另加一行冲回。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::meetings::MeetingsPage</name>
    <message>
        <source>carried</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>not carried</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>决议事项</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>For</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Of all votes</source>
        <translation>总票数</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>决议登记簿</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Enter a resolution</source>
        <translation>登记决议</translation>
    </message>
    <message>
        <source>Number, title, initials</source>
        <translation>编号、标题、拼音首字母</translation>
    </message>
    <message numerus="yes">
        <source>%n resolution(s)</source>
        <translation>
            <numerusform>%n 项决议</numerusform>
        </translation>
    </message>
    <message>
        <source>No resolution is on record yet</source>
        <translation>还没有登记决议</translation>
    </message>
    <message>
        <source>Distributions, new members and changes of the charter rest on a resolution of the assembly. Enter it from the minutes.</source>
        <translation>分配、入社和修改章程都以大会决议为依据，请照会议记录登记。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>as at %1</source>
        <translation>截至%1</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::members::ChangeDialog</name>
    <message>
        <source>Change particulars of %1</source>
        <translation>修改%1的资料</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Asked for where name, sex, status or identity number change; it stays in the journal</source>
        <translation>改姓名、性别、身份或身份证号时要写，记入日志</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>不填就不改</translation>
    </message>
    <message>
        <source>Empty: stays as it is; a dash: there is none any more</source>
        <translation>不填就不改；填一个“-”表示没有了</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::members::ContributionDialog</name>
    <message>
        <source>Contribution of %1</source>
        <translation>%1的出资</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>记入</translation>
    </message>
    <message>
        <source>paid in</source>
        <translation>缴纳</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>出资</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Held now: %1 yuan</source>
        <translation>现有出资 %1 元</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Why it goes back</source>
        <translation>写明退还的原因</translation>
    </message>
    <message>
        <source>Empty: money. Labour, credit, a name and goodwill cannot be contribution</source>
        <translation>不填就是货币。劳务、信用、自然人姓名、商誉不能作出资</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>缴纳</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::members::JoinDialog</name>
    <message>
        <source>A new member joins</source>
        <translation>新社员入社</translation>
    </message>
    <message>
        <source>Add a worker who is not a member</source>
        <translation>登记非社员务工人员</translation>
    </message>
    <message>
        <source>Take up the member</source>
        <translation>入社</translation>
    </message>
    <message>
        <source>Add the worker</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Joins on</source>
        <translation>入社日期</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Cooperative law, article 24: the assembly decides on who joins</source>
        <translation>合作社法 24 条：入社由成员大会决定</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>出资额</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Paid in on the day of joining; empty: none yet</source>
        <translation>入社当天缴纳；不填就是还没有</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>出资方式</translation>
    </message>
    <message>
        <source>Empty: money. Labour, credit, a name and goodwill cannot be contribution</source>
        <translation>不填就是货币。劳务、信用、自然人姓名、商誉不能作出资</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::members::LeaveDialog</name>
    <message>
        <source>%1 leaves the cooperative</source>
        <translation>%1退社</translation>
    </message>
    <message>
        <source>End the membership</source>
        <translation>办理退社</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一日</translation>
    </message>
    <message>
        <source>Belongs to the membership; withdrawal and expulsion end with the year</source>
        <translation>当天仍是社员；退社和除名到年底为止</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Cooperative law, article 26: the assembly decides, and the member may speak before</source>
        <translation>合作社法 26 条：由成员大会表决，本人可以先陈述</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>退社以后</translation>
    </message>
    <message>
        <source>From %1 on %2 yuan go back: contribution %3, reserve share %4 (cooperative law, article 28).</source>
        <translation>%1 起退还 %2 元：出资额 %3，公积金份额 %4（合作社法 28 条）。</translation>
    </message>
    <message>
        <source>%1 yuan of subsidy and donation shares stay and go to the other members in equal parts.</source>
        <translation>财政补助和捐赠份额 %1 元留在社里，由其他社员平均分摊。</translation>
    </message>
    <message>
        <source>The distribution of the year still counts the days of membership up to the last one.</source>
        <translation>当年的二次分配仍算到最后一日。</translation>
    </message>
    <message>
        <source>The changes of members of %1 are filed with the registrar by %2.</source>
        <translation>%1年的成员变动在 %2 以前向登记机关备案。</translation>
    </message>
    <message>
        <source>%1 members remain, %2 of them farmers (%3).</source>
        <translation>还有社员 %1 人，其中农民 %2 人（%3）。</translation>
    </message>
    <message>
        <source>Work that waits for approval stands on: %1.</source>
        <extracomment>Between the items of a list; Chinese: 、</extracomment>
        <translation>还有未核准的工时，在考勤表：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 yuan of labour fee are still owed and stay owed.</source>
        <translation>还欠劳务费 %1 元，退社后照样要发。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The membership of %1, number %2, ends on %3. This is not undone: whoever comes back joins anew.</source>
        <translation>%1（编号 %2）的社员身份到 %3 为止。办理后不能撤销，以后再来，要重新办理入社。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::members::MemberPanel</name>
    <message>
        <source>Open the page</source>
        <translation>打开社员页</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入社日期</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>出资额</translation>
    </message>
    <message>
        <source>Of all contribution</source>
        <translation>占出资总额</translation>
    </message>
    <message>
        <source>Reserve share</source>
        <translation>公积金份额</translation>
    </message>
    <message>
        <source>Labour fee of the year</source>
        <translation>本年劳务费</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>最近变动</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Number %1 · Household %2</source>
        <translation>编号 %1 · 户号 %2</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>%1年工时</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份证号</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::members::MemberView</name>
    <message>
        <source>Particulars</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>出资额</translation>
    </message>
    <message>
        <source>Reserve share</source>
        <translation>公积金份额</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>入社和退社</translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation>不是社员</translation>
    </message>
    <message>
        <source>Works here and has no share in the distribution.</source>
        <translation>在这里务工，不参加二次分配。</translation>
    </message>
    <message>
        <source>Member account</source>
        <translation>出资和份额</translation>
    </message>
    <message>
        <source>Held in all</source>
        <translation>现有合计</translation>
    </message>
    <message>
        <source>Nothing has been paid in yet</source>
        <translation>还没有缴纳出资</translation>
    </message>
    <message>
        <source>Contribution is entered with the button above.</source>
        <translation>出资用上面的“出资”记入。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>No work in this year</source>
        <translation>这一年没有工时</translation>
    </message>
    <message>
        <source>Another year is chosen beside the name.</source>
        <translation>在姓名旁边换一个年度。</translation>
    </message>
    <message>
        <source>Nothing was paid for this year yet</source>
        <translation>这一年还没有发放劳务费</translation>
    </message>
    <message>
        <source>A month is paid when its crew sheets are approved.</source>
        <translation>一个月的考勤表核准后才能发放。</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>二次分配</translation>
    </message>
    <message>
        <source>No distribution was posted yet</source>
        <translation>还没有入账的二次分配</translation>
    </message>
    <message>
        <source>What is drafted or put forward stands on the page of the distribution.</source>
        <translation>草稿和已提出的方案在二次分配页。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变动记录</translation>
    </message>
    <message>
        <source>Labour fee of %1</source>
        <translation>%1年劳务费</translation>
    </message>
    <message>
        <source>%1 (%2 of all)</source>
        <translation>%1（占总额 %2）</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>%1年工时</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::members::MembersPage</name>
    <message>
        <source>As at</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Register of members</source>
        <translation>社员名册</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新社员入社</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>出资</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退社</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>The register has no members yet</source>
        <translation>名册里还没有社员</translation>
    </message>
    <message>
        <source>Enter them one by one, or import the register you have as a spreadsheet.</source>
        <translation>可以逐个登记，也可以导入现有的名册表格。</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Number %1 · Household %2</source>
        <translation>编号 %1 · 户号 %2</translation>
    </message>
    <message>
        <source>Register of members %1</source>
        <translation>社员名册 %1</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>登记非社员</translation>
    </message>
    <message>
        <source>Open the member&apos;s page</source>
        <translation>打开社员页</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::members::SecretLine</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the number of %1 in full</source>
        <translation>显示%1的完整号码</translation>
    </message>
    <message>
        <source>The journal keeps who had it shown</source>
        <translation>谁看过会记入日志</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::ArrearsCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 yuan, %3</source>
        <extracomment>%1 how long due, %2 amount, %3 how many persons</extracomment>
        <translation>%1：%2 元，%3</translation>
    </message>
    <message>
        <source>All owed, by age</source>
        <translation>全部欠付按账龄</translation>
    </message>
    <message>
        <source>being added up</source>
        <translation>还在合计</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::BankListDialog</name>
    <message>
        <source>Bank file for %1</source>
        <translation>%1银行代发文件</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>写出文件…</translation>
    </message>
    <message>
        <source>Pay for %1</source>
        <extracomment>The purpose of a transfer as the bank prints it; %1 the month</extracomment>
        <translation>%1工资</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Stands on every row, and on the person&apos;s bank statement</source>
        <translation>每行都有，也会印在本人的银行流水上</translation>
    </message>
    <message>
        <source>%1 with an account are owed %2 yuan.</source>
        <translation>%1有账号，共欠付 %2 元。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Account, name, amount and purpose, one person a row, as .xlsx or .csv. Account numbers are written in full: keep the file where only the bank gets it.</source>
        <translation>一人一行：账号、户名、金额、摘要，存为 .xlsx 或 .csv。账号是全号，文件只交给银行。</translation>
    </message>
    <message>
        <source>%1 %2  %3</source>
        <translation>%1 %2　%3</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without an account are left out:</source>
        <translation>
            <numerusform>%n 人没有账号，不在文件里：</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text table (*.csv)</source>
        <translation>工作簿 (*.xlsx);;文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>bank list %1</source>
        <translation>银行代发 %1</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::ListDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::MonthsDialog</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sheets waiting</source>
        <translation>待核准表</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>发放次数</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Earned (yuan)</source>
        <translation>应发(元)</translation>
    </message>
    <message>
        <source>Paid (yuan)</source>
        <translation>已付(元)</translation>
    </message>
    <message>
        <source>Owed (yuan)</source>
        <translation>欠付(元)</translation>
    </message>
    <message>
        <source>Pay by month</source>
        <translation>各月工资</translation>
    </message>
    <message>
        <source>Month, as 2025-12</source>
        <translation>月份，如 2025-12</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>No month has labour yet</source>
        <translation>还没有劳务</translation>
    </message>
    <message>
        <source>Keep a crew sheet or import a labour ledger.</source>
        <translation>先记考勤表，或导入劳务台账。</translation>
    </message>
    <message>
        <source>Show this month</source>
        <translation>看这个月</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::OwedDialog</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Earned (yuan)</source>
        <translation>应发(元)</translation>
    </message>
    <message>
        <source>Paid (yuan)</source>
        <translation>已付(元)</translation>
    </message>
    <message>
        <source>Owed (yuan)</source>
        <translation>欠付(元)</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应付日</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>已过天数</translation>
    </message>
    <message>
        <source>Who is owed, and since when</source>
        <translation>欠付明细</translation>
    </message>
    <message>
        <source>Name, initials, number, month</source>
        <translation>姓名、拼音首字母、编号、月份</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is owed anything</source>
        <translation>没有欠付</translation>
    </message>
    <message>
        <source>Every posted month is paid.</source>
        <translation>已入账的月份都发清了。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>账龄</translation>
    </message>
    <message>
        <source>Show in its month</source>
        <translation>看那个月</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::PayPage</name>
    <message>
        <source>Pay</source>
        <translation>工资发放</translation>
    </message>
    <message>
        <source>Bank file</source>
        <translation>银行代发文件</translation>
    </message>
    <message>
        <source>Record who got it</source>
        <translation>登记签领</translation>
    </message>
    <message>
        <source>Post the month</source>
        <translation>入账本月</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Bank file…</source>
        <translation>银行代发文件…</translation>
    </message>
    <message>
        <source>All that is owed, by age…</source>
        <translation>全部欠付按账龄…</translation>
    </message>
    <message>
        <source>Payments of the month…</source>
        <translation>本月发放记录…</translation>
    </message>
    <message>
        <source>All months…</source>
        <translation>各月一览…</translation>
    </message>
    <message>
        <source>Export the lines…</source>
        <translation>导出明细…</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>工资 %1</translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation>结账…</translation>
    </message>
    <message>
        <source>Open the month again…</source>
        <translation>重开本月…</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>应发</translation>
    </message>
    <message>
        <source>Signed for or transferred</source>
        <translation>已签领或转账</translation>
    </message>
    <message>
        <source>Owed of this month</source>
        <translation>本月欠付</translation>
    </message>
    <message>
        <source>Name, initials, number, last four digits</source>
        <translation>姓名、拼音首字母、编号、证号后四位</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rounded to the fen once, on the line</source>
        <translation>一人一项目一单价为一行，只在这一行四舍五入到分</translation>
    </message>
    <message>
        <source>Total %1</source>
        <extracomment>%1 persons and lines, with their words</extracomment>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 persons, %2 lines, %3 jobs, each with its word</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed for %1, transferred %2</source>
        <translation>签领 %1，转账 %2</translation>
    </message>
    <message>
        <source>%1 · due by %2</source>
        <translation>%1 · 应于 %2 前发</translation>
    </message>
    <message>
        <source>Earned %1 · paid %2 · owed %3</source>
        <translation>应发 %1 · 已发 %2 · 欠付 %3</translation>
    </message>
    <message>
        <source>The sheets of %1 are not all approved yet</source>
        <translation>%1的考勤表还没有全部核准</translation>
    </message>
    <message>
        <source>Go to the sheets</source>
        <translation>去看考勤表</translation>
    </message>
    <message>
        <source>%1 is approved and not posted yet</source>
        <translation>%1已核准，还没有入账</translation>
    </message>
    <message>
        <source>%1 earn %2 yuan. Posting makes it owed.</source>
        <translation>%1应发 %2 元。入账后记为应付。</translation>
    </message>
    <message>
        <source>There is no labour in %1</source>
        <translation>%1没有劳务</translation>
    </message>
    <message>
        <source>Keep a crew sheet, or import a labour ledger. What is approved is paid here.</source>
        <translation>先记考勤表，或导入劳务台账。核准后在这里发放。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of this month wait for approval.</source>
        <translation>
            <numerusform>本月还有 %n 张考勤表待核准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are open, the first on %1: %2 %3, %4.</source>
        <translation>
            <numerusform>还有 %n 格空着，第一处在 %1：%2 %3，%4。</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands on them is not among these figures.</source>
        <translation>这些表上的工时没有算在下面的数里。</translation>
    </message>
    <message>
        <source>The month can be posted when all are approved.</source>
        <translation>全部核准后才能入账。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were approved after the month was posted.</source>
        <translation>
            <numerusform>入账以后又核准了 %n 张考勤表。</numerusform>
        </translation>
    </message>
    <message>
        <source>A run of their own adds %1 yuan for %2.</source>
        <translation>另开一次发放，%2，共 %1 元。</translation>
    </message>
    <message>
        <source>Post the further run</source>
        <translation>入账这一次</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were paid more than they earned.</source>
        <translation>
            <numerusform>有 %n 人多领了。</numerusform>
        </translation>
    </message>
    <message>
        <source>A correction took it back afterwards. What they give back is recorded with a minus.</source>
        <translation>发放后有更正冲减。退回来的钱按负数登记。</translation>
    </message>
    <message>
        <source>Nobody who is chosen is owed anything.</source>
        <translation>选中的人没有欠付。</translation>
    </message>
    <message>
        <source>Choose persons who are owed, or nobody: then all of them are taken.</source>
        <translation>请选欠付的人；一个都不选，就是全部欠付的人。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are written to %1.</source>
        <translation>
            <numerusform>%n 行已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay owed until the bank has paid them.</source>
        <translation>银行代发以前，仍记为欠付。</translation>
    </message>
    <message>
        <source>Record the transfer</source>
        <translation>登记转账</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The lines of %1 are being read</source>
        <translation>正在读取%1的明细</translation>
    </message>
    <message>
        <source>The lines of %1 cannot be shown</source>
        <translation>%1的明细无法显示</translation>
    </message>
    <message>
        <source>The message above says why. Nobody is paid before that is settled.</source>
        <translation>原因见上面的提示。查清之前不要发放。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::PaymentDialog</name>
    <message>
        <source>Pay of %1: who got it</source>
        <translation>%1工资：登记签领或转账</translation>
    </message>
    <message numerus="yes">
        <source>Record %n person(s)</source>
        <translation>
            <numerusform>登记 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day on which the money was handed over or transferred</source>
        <translation>钱交到手里或转出的那一天</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>All that is owed, or a part of it. What a person gives back has a minus.</source>
        <translation>全额或一部分。退回来的钱填负数。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, owed %2 yuan of %3</source>
        <translation>%1，%3欠付 %2 元</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>A payment on record is not edited; a wrong one is taken back.</source>
        <translation>登记后不能改；登记错了，冲回再登记。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::PaymentsDialog</name>
    <message>
        <source>reversal</source>
        <translation>冲回行</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已冲回</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
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
        <source>Run</source>
        <translation>次</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额(元)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Payments for %1</source>
        <translation>%1发放记录</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>冲回…</translation>
    </message>
    <message>
        <source>Name, initials, number, note</source>
        <translation>姓名、拼音首字母、编号、备注</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this month is paid yet</source>
        <translation>本月还没有发放</translation>
    </message>
    <message>
        <source>Choose who got the money on the page of the month, and record it there.</source>
        <translation>在本月的页面上选人，登记签领或转账。</translation>
    </message>
    <message>
        <source>Nothing of this can be taken back.</source>
        <translation>选中的不能冲回。</translation>
    </message>
    <message>
        <source>The row is reversed already, or is itself a reversal.</source>
        <translation>这一行已经冲回，或本身就是冲回行。</translation>
    </message>
    <message>
        <source>The rows are reversed already, or are reversals themselves.</source>
        <translation>这些行已经冲回，或本身就是冲回行。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::PrintMenu</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The lines as they are shown…</source>
        <translation>照现在的样子打印明细…</translation>
    </message>
    <message>
        <source>Pay roll, to be signed…</source>
        <translation>劳务费发放表（签名用）…</translation>
    </message>
    <message>
        <source>Run %1: pay roll…</source>
        <translation>第 %1 次：发放表…</translation>
    </message>
    <message>
        <source>Pay slips, one a person…</source>
        <translation>劳务费清单（每人一份）…</translation>
    </message>
    <message>
        <source>Run %1: pay slips…</source>
        <translation>第 %1 次：清单…</translation>
    </message>
    <message>
        <source>Pay lines</source>
        <translation>工资明细</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::ReopenDialog</name>
    <message>
        <source>Nothing more is entered, approved, corrected, posted or paid with a day in %1. Reading and printing stay possible, and so does paying what is owed, with a later day. Only a resolution opens the month again.</source>
        <translation>结账后，日期在%1的都不能再填、核准、更正、入账或发放。看账、打印照常，欠付的可以用以后的日期发放。要重开须有决议。</translation>
    </message>
    <message>
        <source>%1 yuan of this month are still owed; they stay owed.</source>
        <translation>本月还有 %1 元欠付，结账后仍记为欠付。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of this month still wait for approval and cannot be approved then.</source>
        <translation>
            <numerusform>本月还有 %n 张考勤表待核准，结账后不能核准。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1结账</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>重开%1</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>The whole year %1 is closed and is opened with it.</source>
        <translation>%1年全年已结账，会一起重开。</translation>
    </message>
    <message>
        <source>One that decides on opening a closed period</source>
        <translation>决定重开账期的决议</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stands in the journal</source>
        <translation>记在日志里</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::ReversalDialog</name>
    <message>
        <source>Take payments back</source>
        <translation>冲回发放</translation>
    </message>
    <message numerus="yes">
        <source>Take %n payment(s) back</source>
        <translation>
            <numerusform>冲回 %n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stands beside the payment and in the journal</source>
        <translation>记在发放记录和日志里</translation>
    </message>
    <message>
        <source>%1 yuan are owed again. The payment stays on record, and a row against it.</source>
        <translation>%1 元重新记为欠付。原记录留着，另加一行冲回。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::BackupsDialog</name>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>For</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>大小(KB)</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后一笔</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>链头</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>恢复到这一份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>共 %n 份备份</numerusform>
        </translation>
    </message>
    <message>
        <source>No backups of these books lie here</source>
        <translation>这里没有这本账的备份</translation>
    </message>
    <message>
        <source>Choose the folder where they lie: on the stick, or on another disk.</source>
        <translation>请选备份所在的文件夹，如 U 盘或另一块硬盘。</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>换个文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This backup is sound.</source>
        <translation>这份备份没有问题。</translation>
    </message>
    <message>
        <source>Head %1.</source>
        <translation>链头 %1。</translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <translation>恢复到 %1 的备份</translation>
    </message>
    <message>
        <source>What was entered after it is no longer in these books. The books as they stand now are kept beside them under another name.</source>
        <translation>这份备份以后记的账，恢复后就不在账本里了。现在的账本会换个名字留在旁边。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Where backups lie</source>
        <translation>备份所在的文件夹</translation>
    </message>
    <message>
        <source>Day, time</source>
        <translation>日期、时间</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::CoopPage</name>
    <message>
        <source>As on the licence and in the charter.</source>
        <translation>照营业执照和章程填。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>As on the licence. Who is a member by this day is a founder.</source>
        <translation>按营业执照。当天在册的都是设立人。</translation>
    </message>
    <message>
        <source>Keeper of the books</source>
        <translation>记账员</translation>
    </message>
    <message>
        <source>Stands in the journal beside every change.</source>
        <translation>每次变动旁边都记着这个名字。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Everything is in this one file: copy it, and you have copied the books.</source>
        <translation>全部账目都在这一个文件里，拷走它就拷走了账。</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>换一个文件夹</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>文件放在哪里</translation>
    </message>
    <message>
        <source>Found the cooperative</source>
        <translation>建社</translation>
    </message>
    <message>
        <source>A password, now or later</source>
        <translation>密码，现在设或者以后设</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::FoundingWizard</name>
    <message>
        <source>2  Charter</source>
        <translation>2  章程</translation>
    </message>
    <message>
        <source>3  Members</source>
        <translation>3  社员</translation>
    </message>
    <message>
        <source>4  Opening balances</source>
        <translation>4  期初余额</translation>
    </message>
    <message>
        <source>1  Cooperative</source>
        <translation>1  合作社</translation>
    </message>
    <message>
        <source>Found my cooperative</source>
        <translation>建我的合作社</translation>
    </message>
    <message>
        <source>Go on with the founding</source>
        <translation>接着建社</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不</translation>
    </message>
    <message>
        <source>This step later</source>
        <translation>这一步以后再办</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>先到这里</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::HomePage</name>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>put forward</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>监事已审核</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>大会通过</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已冲回</translation>
    </message>
    <message>
        <source>To be done this year</source>
        <translation>今年要办的事</translation>
    </message>
    <message>
        <source>Fill in a crew sheet</source>
        <translation>填考勤</translation>
    </message>
    <message>
        <source>Hours by month</source>
        <translation>各月工时</translation>
    </message>
    <message>
        <source>Paid and owed</source>
        <translation>已发与欠付</translation>
    </message>
    <message>
        <source>Last distribution</source>
        <translation>最近一次分配</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, weekday</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 件逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>   Everything is done for now.</source>
        <translation>   眼下没有要办的事。</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>hours approved</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year</comment>
        <translation>%1年1–12月</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>欠付</translation>
    </message>
    <message>
        <source>yuan owed (hatched)</source>
        <translation>元欠付（斜线）</translation>
    </message>
    <message>
        <source>%1, in 10,000 yuan</source>
        <translation>%1年1–12月，万元</translation>
    </message>
    <message>
        <source>no distribution yet</source>
        <translation>还没有分配</translation>
    </message>
    <message>
        <source>yuan surplus</source>
        <translation>元本年盈余</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <translation>%1年度 第%2轮</translation>
    </message>
    <message>
        <source>By labour</source>
        <translation>按劳分配</translation>
    </message>
    <message>
        <source>By capital</source>
        <translation>按股分配</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>公积金</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) · left undistributed %1</source>
        <translation>
            <numerusform>%n 名社员 · 零头结余 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>what is owed is being added up</source>
        <translation>欠付还在合计</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::MainWindow</name>
    <message>
        <source>Zhangfang</source>
        <translation>账房</translation>
    </message>
    <message>
        <source>Open the books for reading only</source>
        <translation>只读打开这本账</translation>
    </message>
    <message>
        <source>You can look at everything and print; nothing is changed.</source>
        <translation>可以看、可以打印，什么都不会改。</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>Rather a copy</source>
        <translation>另存一份看</translation>
    </message>
    <message>
        <source>Save a copy of the books</source>
        <translation>账本另存一份</translation>
    </message>
    <message>
        <source>Books of a cooperative (*.coop)</source>
        <translation>合作社账本 (*.coop)</translation>
    </message>
    <message>
        <source>_copy</source>
        <translation>_副本</translation>
    </message>
    <message>
        <source>Open the books of a cooperative</source>
        <translation>打开合作社账本</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>(reading only)</source>
        <translation>（只读）</translation>
    </message>
    <message>
        <source>These are not the books that you saw last.</source>
        <translation>账本的经过和您上次看到的不一样。</translation>
    </message>
    <message>
        <source>An older copy or a backup looks like this too. If you opened neither, ask who had them.</source>
        <translation>旧的副本或备份也会这样。如果您打开的不是副本或备份，请问清谁动过账本。</translation>
    </message>
    <message>
        <source>The books stand as they were at the backup.</source>
        <translation>账本已恢复到备份时的样子。</translation>
    </message>
    <message>
        <source>What stood there before is kept as %1.</source>
        <translation>原来的账本留作 %1。</translation>
    </message>
    <message>
        <source>The backup at closing was not made.</source>
        <translation>关账本时没备份成。</translation>
    </message>
    <message>
        <source>The books go back to the backup.</source>
        <translation>正在恢复备份。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::MembersStep</name>
    <message>
        <source>Bring in the register that you keep as a spreadsheet, or enter the members one by one. There is an empty table to fill in, with an example in it.</source>
        <translation>有电子表格名册的，直接导入；没有的，一个一个录，或者先存一张空表来填，里面有一行例子。</translation>
    </message>
    <message>
        <source>Import a spreadsheet …</source>
        <translation>导入电子表格…</translation>
    </message>
    <message>
        <source>Save an empty table …</source>
        <translation>存一张空表…</translation>
    </message>
    <message>
        <source>Enter one member …</source>
        <translation>录一个社员…</translation>
    </message>
    <message>
        <source>The register has no members yet.</source>
        <translation>名册里还没有社员。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) in the register.</source>
        <translation>
            <numerusform>名册里有 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>已保存：%1。</translation>
    </message>
    <message>
        <source>Fill it in, then import it here.</source>
        <translation>填好以后，在这里导入。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::OpeningStep</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Contribution (yuan)</source>
        <translation>出资额（元）</translation>
    </message>
    <message>
        <source>Enter contribution …</source>
        <translation>记一笔出资…</translation>
    </message>
    <message>
        <source>What the members have paid in when these books begin. What earlier years left undistributed is asked for when the first distribution is drawn up.</source>
        <translation>开始记账时，各人已经缴了多少出资。以前年度的未分配盈余，第一次编分配方案时再填。</translation>
    </message>
    <message>
        <source>Name, initials, number</source>
        <translation>姓名、拼音首字母、编号</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 名社员</numerusform>
        </translation>
    </message>
    <message>
        <source>The register has no members yet</source>
        <translation>名册里还没有社员</translation>
    </message>
    <message>
        <source>Go back a step, or finish here: the home page reminds you.</source>
        <translation>可以回上一步录，也可以先到这里，首页会提醒。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>账本文件</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>合作社</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>链头</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>核对账目</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>换一个文件夹</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>备份放在哪里</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>随电脑设置</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中字</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Enter goes</source>
        <translation>回车去向</translation>
    </message>
    <message>
        <source>In a crew sheet, to the next cell.</source>
        <translation>填考勤时，到下一格的方向。</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Zhangfang %1, the books of a rural labour cooperative. Works without a network; everything stays in your file. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>账房 %1，劳务合作社的账本。不连网也能用，账目只存在您选的文件里。自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>reading and writing, by this window</source>
        <translation>本窗口正在使用</translation>
    </message>
    <message>
        <source>none yet on this machine</source>
        <translation>这台电脑上还没有</translation>
    </message>
    <message>
        <source>Save a copy of the books</source>
        <translation>账本另存一份</translation>
    </message>
    <message>
        <source>Books of a cooperative (*.coop)</source>
        <translation>合作社账本 (*.coop)</translation>
    </message>
    <message>
        <source>The copy is written.</source>
        <translation>副本已写好。</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>备份没有做成。</translation>
    </message>
    <message>
        <source>The books are on this computer as before. Choose another folder and try again.</source>
        <translation>账还在本机，没有少。换一个文件夹再试。</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>备份做好了。</translation>
    </message>
    <message>
        <source>The books are sound.</source>
        <translation>账目完好。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) and their seals agree. Head %1.</source>
        <translation>
            <numerusform>%n 次变动和封条逐一相符。链头 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the books do not agree with their seals.</source>
        <translation>
            <numerusform>账有 %n 处和封条对不上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>照常：%1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>发放条、工资条</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>A table that A5 does not hold goes on A4.</source>
        <translation>A5 放不下的表，照样用 A4。</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>页边</translation>
    </message>
    <message>
        <source>Of tables. Rolls, notices and accounts are fixed forms on A4.</source>
        <translation>只管表格。发放表、公示、成员账户是固定的 A4。</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>纸上的字</translation>
    </message>
    <message>
        <source>Characters that it lacks are taken from the usual one.</source>
        <translation>它没有的字，用平常的字体补上。</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Is proposed when something is printed.</source>
        <translation>打印时先选这一台。</translation>
    </message>
    <message>
        <source>reading only.</source>
        <translation>只读。</translation>
    </message>
    <message>
        <source>All backups</source>
        <translation>全部备份</translation>
    </message>
    <message>
        <source>The personal numbers were not read: nobody has signed in.</source>
        <translation>没有人登录，个人号码没有解开核对。</translation>
    </message>
    <message>
        <source>reading only, since they are damaged</source>
        <translation>只读：账本已损坏</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::SideBar</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>帮助 (F1)</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::StartPage</name>
    <message>
        <source>%1.%2 MB</source>
        <translation>%1.%2 MB</translation>
    </message>
    <message>
        <source>Look at the sample cooperative</source>
        <translation>看看示例合作社</translation>
    </message>
    <message>
        <source>A year of real size. Change what you like; your own books are not touched.</source>
        <translation>一年的真实规模账目，可以随便改，不影响您的账。</translation>
    </message>
    <message>
        <source>A whole year of working hours</source>
        <translation>一整年的工时记录</translation>
    </message>
    <message>
        <source>Distribution and payout slips ready to print</source>
        <translation>分配方案和发放条可直接打印</translation>
    </message>
    <message>
        <source>Open the sample  (1)</source>
        <translation>打开示例  (1)</translation>
    </message>
    <message>
        <source>Found my cooperative</source>
        <translation>建我的合作社</translation>
    </message>
    <message>
        <source>Step by step; each step can be left out and done later.</source>
        <translation>一步一步来，每一步都可以跳过，下次接着做。</translation>
    </message>
    <message>
        <source>Take the charter&apos;s ratios</source>
        <translation>照章程填比例</translation>
    </message>
    <message>
        <source>Enter or import the members</source>
        <translation>录入或导入社员</translation>
    </message>
    <message>
        <source>Enter jobs, then the first crew sheet</source>
        <translation>录入项目，填第一张考勤表</translation>
    </message>
    <message>
        <source>Begin  (2)</source>
        <translation>开始建社  (2)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开已有文件</translation>
    </message>
    <message>
        <source>Open books that are on this computer or on a stick.</source>
        <translation>打开这台电脑或优盘上的账。</translation>
    </message>
    <message>
        <source>Books of a cooperative (.coop)</source>
        <translation>账房文件 .coop</translation>
    </message>
    <message>
        <source>A copy on a stick</source>
        <translation>优盘上的副本</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>从备份打开</translation>
    </message>
    <message>
        <source>Choose a file  (3)</source>
        <translation>选择文件  (3)</translation>
    </message>
    <message>
        <source>Zhangfang</source>
        <translation>账房</translation>
    </message>
    <message>
        <source>A labour cooperative&apos;s books: kept clearly, shared fairly, open to questions</source>
        <translation>劳务合作社的账，记得清、分得明、查得到</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>现在不在</translation>
    </message>
    <message>
        <source>Members, jobs and their rates</source>
        <translation>社员、劳务项目和单价</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::StatusLine</name>
    <message>
        <source>Read-only: nothing is changed</source>
        <translation>只读，什么都不会改</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>链头 %1</translation>
    </message>
    <message>
        <source>The head of the chain of seals, as it is printed on rolls. Two copies with the same head hold the same books.</source>
        <translation>封条链的链头，和印在发放表上的一样。两份账链头相同，内容就相同。</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <extracomment>%1 the step, as: entry on the crew sheet</extracomment>
        <translation>撤销：%1（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Nothing to undo (Ctrl+Z)</source>
        <translation>没有可以撤销的（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>重做：%1（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Nothing to redo (Ctrl+Y)</source>
        <translation>没有可以重做的（Ctrl+Y）</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::TermsPage</name>
    <message>
        <source>The terms are entered. They are changed on the page Charter.</source>
        <translation>条款已经填好。要改，在“章程”页改。</translation>
    </message>
    <message>
        <source>Every year&apos;s distribution goes by these terms. All others are as in the model charter until you change them on the page Charter.</source>
        <translation>每年分配都按这几条。别的条款先照示范章程，要改在“章程”页改。</translation>
    </message>
    <message>
        <source>the model charter</source>
        <translation>示范章程</translation>
    </message>
    <message>
        <source>our own charter</source>
        <translation>我们自己的章程</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>照哪一份</translation>
    </message>
    <message>
        <source>Labour cooperatives usually begin with the model charter&apos;s ratios.</source>
        <translation>多数劳务合作社先照示范章程的比例。</translation>
    </message>
    <message>
        <source>By labour</source>
        <translation>按劳分配</translation>
    </message>
    <message>
        <source>Of the distributable surplus; at least 60% (Law on Farmers&apos; Cooperatives, art. 44).</source>
        <translation>占可分配盈余的比例；合作社法 44 条：不低于 60%。</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>公积金</translation>
    </message>
    <message>
        <source>Drawn from the year&apos;s surplus as the charter says (art. 42); 0 where it has none.</source>
        <translation>按章程从当年盈余中提取（合作社法 42 条）；章程没有就填 0。</translation>
    </message>
    <message>
        <source>Pay day</source>
        <translation>发放日</translation>
    </message>
    <message>
        <source>of the following month</source>
        <translation>日（次月）</translation>
    </message>
    <message>
        <source>Labour fees are due on this day; 0 where the charter names none.</source>
        <translation>劳务费在这一天前发放；章程没有约定就填 0。</translation>
    </message>
    <message>
        <source>Reserve</source>
        <comment>name in the charter</comment>
        <extracomment>The name of the reserve as it is printed; Chinese: 公积金</extracomment>
        <translation>公积金</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Enter the terms</source>
        <translation>填写条款</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::Workspace</name>
    <message>
        <source>Nothing to undo. What is posted is corrected or reversed on its page.</source>
        <translation>没有可以撤销的。已入账的，在它的页上更正或冲回。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>没有可以重做的。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>全部备份</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::users::CodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Whoever lost the password comes in again with this code. It is shown this once. Print it or write it down, and lock it away, apart from the computer; without it a lost password cannot be replaced, and the books can only be looked at.</source>
        <translation>密码丢了，凭这个码重新登录。它只显示这一次。请打印或者抄下来，和电脑分开锁好；没有它，密码丢了补不回来，账只能看。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>It is kept safe</source>
        <translation>已经收好</translation>
    </message>
    <message>
        <source>Recovery code of the books</source>
        <translation>账本恢复码</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制作人</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>怎么用</translation>
    </message>
    <message>
        <source>Open the file, “Password lost…”, type the code and a new password.</source>
        <translation>打开账本，点“密码丢了…”，输入恢复码和新密码。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>怎么保管</translation>
    </message>
    <message>
        <source>Locked away, apart from the computer and from copies of the file.</source>
        <translation>锁好，和电脑、账本副本分开放。</translation>
    </message>
    <message>
        <source>Received by (name, day)</source>
        <translation>保管人签字、日期</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::users::FirstPasswordDialog</name>
    <message>
        <source>Set a password</source>
        <translation>设密码</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设好密码</translation>
    </message>
    <message>
        <source>Identity, phone and account numbers are encrypted then, and the books open for writing with the password only. It is the password of %1.
Copies and backups made before still hold the numbers as they were.</source>
        <translation>设了密码，身份证号、电话、账号就加密，要密码才能记账。这是%1的密码。
以前的副本和备份里，号码还是原样。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::users::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>%1的密码</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设好密码</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>现在的密码</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::users::RecoverDialog</name>
    <message>
        <source>New password by the recovery code</source>
        <translation>用恢复码重设密码</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设好密码</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Six groups of five, from the paper that was printed last.</source>
        <translation>六组，每组五个，在最近一次打印的那张纸上。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::users::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password lost…</source>
        <translation>密码丢了…</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>只看看</translation>
    </message>
    <message>
        <source>Everything can be read, with the personal numbers hidden; nothing can be written</source>
        <translation>都能看，个人号码不显示；什么都不能写</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <translation>登录：%1</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::users::UserDialog</name>
    <message>
        <source>Role of %1</source>
        <translation>%1的角色</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新用户</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>换角色</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>增加用户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Stands in the journal beside everything the user does, and never changes.</source>
        <translation>他做的每件事旁边都记着这个名字，以后不再改。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::users::UsersCard</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Password of</source>
        <translation>密码日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>设密码…</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>增加用户…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>角色…</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>密码…</translation>
    </message>
    <message>
        <source>Take the books away</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Let work again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Another user…</source>
        <translation>换人…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>换恢复码</translation>
    </message>
    <message>
        <source>Do away with passwords</source>
        <translation>取消密码</translation>
    </message>
    <message>
        <source>Acting: %1. The personal numbers are encrypted.</source>
        <translation>现在是“%1”。个人号码已加密。</translation>
    </message>
    <message>
        <source>Acting: %1. The books have no password: whoever has the file reads everything in it.</source>
        <translation>现在是“%1”。账本没有密码：谁拿到文件都能看全部内容。</translation>
    </message>
    <message>
        <source>A keeper of the books does this</source>
        <translation>由记账员来做</translation>
    </message>
    <message>
        <source>Take the books away from %1</source>
        <translation>停用“%1”</translation>
    </message>
    <message>
        <source>What %1 did stays in the journal under the name. The password goes, and the personal numbers are encrypted with another key.</source>
        <translation>“%1”做过的事仍记在他名下。密码作废，个人号码换一把钥匙加密。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>换一个恢复码</translation>
    </message>
    <message>
        <source>The code before opens nothing any more.</source>
        <translation>以前的恢复码作废。</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>换恢复码</translation>
    </message>
    <message>
        <source>Do away with all passwords</source>
        <translation>取消全部密码</translation>
    </message>
    <message>
        <source>Identity, phone and account numbers stand in the file unencrypted again, and whoever has the file reads them.</source>
        <translation>身份证号、电话、账号不再加密，谁拿到文件都能看。</translation>
    </message>
    <message>
        <source>Do away with them</source>
        <translation>取消密码</translation>
    </message>
    <message>
        <source>Choose a user in the table first.</source>
        <translation>先在表里选一位用户</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::AddPersonsDialog</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Add persons to the crew sheet</source>
        <translation>往考勤表加人</translation>
    </message>
    <message>
        <source>Add to the sheet</source>
        <translation>加到表上</translation>
    </message>
    <message>
        <source>Name, initials, number</source>
        <translation>姓名、拼音首字母、编号</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is on the sheet</source>
        <translation>名册上的人都在表上了</translation>
    </message>
    <message>
        <source>New persons are taken up on the page Members.</source>
        <translation>新来的人在“社员”里登记。</translation>
    </message>
    <message>
        <source>Choose one person or several (Ctrl or Shift).</source>
        <translation>可选一人或多人（按住 Ctrl 或 Shift）。</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>还没有选人。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::AgreementDialog</name>
    <message>
        <source>Change an agreement</source>
        <translation>修改协议</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>新增协议</translation>
    </message>
    <message>
        <source>Change the agreement</source>
        <translation>修改协议</translation>
    </message>
    <message>
        <source>Take up the agreement</source>
        <translation>登记协议</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>As it stands on the paper.</source>
        <translation>照纸上写的填。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>用工单位</translation>
    </message>
    <message>
        <source>Who uses the labour; a new name is taken up.</source>
        <translation>谁用工；新名称会一并登记。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>May stay empty where no term is agreed.</source>
        <translation>没有约定期限的可以不填。</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>干什么</translation>
    </message>
    <message>
        <source>Work agreed</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Money and duties</source>
        <translation>钱和责任</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价款</translation>
    </message>
    <message>
        <source>In words. Pay goes by the prices of the jobs.</source>
        <translation>用文字写。发钱按项目的单价。</translation>
    </message>
    <message>
        <source>Settled within</source>
        <translation>结算期限</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Who insures whom against what. Members who work need accident insurance.</source>
        <translation>谁给谁保什么险。出工的社员要有意外险。</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>违约责任</translation>
    </message>
    <message>
        <source>Labour Contract Law, article 57: dispatch takes a licence and two million yuan of registered capital.</source>
        <translation>劳动合同法 57 条：派遣要有许可，注册资本不少于二百万元。</translation>
    </message>
    <message>
        <source>Service or works: the cooperative directs its members itself.</source>
        <translation>服务或承包：社员由合作社自己管。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::AgreementsTab</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>用工单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Work agreed</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价款</translation>
    </message>
    <message>
        <source>Settled within (days)</source>
        <translation>结算期限(天)</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>违约责任</translation>
    </message>
    <message>
        <source>Number, client, work, job, initials</source>
        <translation>编号、用工单位、内容、项目、首字母</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n 份协议</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no agreement yet</source>
        <translation>还没有劳务协议</translation>
    </message>
    <message>
        <source>Every user of labour signs one with the cooperative: what is done, where, for how long and at what price. Jobs rest on it.</source>
        <translation>每个用工单位都要和合作社签一份：干什么、在哪里、多长时间、什么价。项目依据它。</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>新增协议</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::CellEditor</name>
    <message>
        <source>Cell</source>
        <translation>格</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::ClientDialog</name>
    <message>
        <source>Change a client</source>
        <translation>修改用工单位</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新增用工单位</translation>
    </message>
    <message>
        <source>Change the client</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take up the client</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>18 places; may stay empty until it is known.</source>
        <translation>18 位；不知道可以先空着。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::ClientsTab</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>劳务协议</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Name, initials, agreement, credit code</source>
        <translation>名称、拼音首字母、协议、信用代码</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 个单位</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no client yet</source>
        <translation>还没有用工单位</translation>
    </message>
    <message>
        <source>Clients come with the jobs, or are taken up here.</source>
        <translation>用工单位随项目登记，也可以在这里添加。</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新增用工单位</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::CorrectionDialog</name>
    <message>
        <source>Correct an approved entry</source>
        <translation>更正已核准的工时</translation>
    </message>
    <message>
        <source>Book the correction</source>
        <translation>登记更正</translation>
    </message>
    <message>
        <source>Right hours</source>
        <translation>正确工时</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Approved are %1 hours.</source>
        <translation>已核准 %1 小时。</translation>
    </message>
    <message>
        <source>Approved are %1 hours, with corrections so far %2.</source>
        <translation>已核准 %1 小时，连同以前的更正为 %2 小时。</translation>
    </message>
    <message>
        <source>Right quantity</source>
        <translation>正确数量</translation>
    </message>
    <message>
        <source>Approved are %1.</source>
        <translation>已核准 %1。</translation>
    </message>
    <message>
        <source>Booked in</source>
        <translation>入账月份</translation>
    </message>
    <message>
        <source>The open month whose pay shows the difference.</source>
        <translation>差额记在这个未结账的月份发放。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It stands on the pay slip beside the difference.</source>
        <translation>会同差额一起印在工资条上。</translation>
    </message>
    <message>
        <source>Nothing differs from what stands already.</source>
        <translation>与原来的一样，没有要更正的。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::EntriesTab</name>
    <message>
        <source>rest</source>
        <translation>休</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>假</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
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
        <source>Job</source>
        <translation>劳务项目</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
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
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name, initials, number, job, sheet</source>
        <translation>姓名、拼音首字母、编号、项目、考勤表</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>work</source>
        <translation>出工</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>更正</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no entry in %1</source>
        <translation>%1还没有工时记录</translation>
    </message>
    <message>
        <source>Entries stand here as soon as a crew sheet of the month has cells, or a ledger is brought in.</source>
        <translation>考勤表填了格子，或导入了台账，记录就会列在这里。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>用工单位</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::JobDialog</name>
    <message>
        <source>Change a job</source>
        <translation>修改劳务项目</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新增项目</translation>
    </message>
    <message>
        <source>Change the job</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take up the job</source>
        <translation>登记项目</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>For example X19; never used twice.</source>
        <translation>例如 X19；编号不能重复。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>用工单位</translation>
    </message>
    <message>
        <source>Who uses the labour; a new name is taken up.</source>
        <translation>谁用工；新的单位会一并登记。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>劳务协议</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>计酬方式</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Number of the service agreement; a new one is taken up and filled in on its tab.</source>
        <translation>劳务服务协议的编号；新编号会一并登记，内容到“劳务协议”里补。</translation>
    </message>
    <message>
        <source>yuan / %1</source>
        <translation>元／%1</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::JobsTab</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>用工单位</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>劳务协议</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>计酬方式</translation>
    </message>
    <message>
        <source>Prices (yuan a unit)</source>
        <translation>单价（元／单位）</translation>
    </message>
    <message>
        <source>Number, work, client, agreement, initials</source>
        <translation>编号、工种、单位、协议、拼音首字母</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job yet</source>
        <translation>还没有劳务项目</translation>
    </message>
    <message>
        <source>A job says for whom, what is done and what is paid for it. Take one up, or bring a list in with Import.</source>
        <translation>项目写明给谁做、做什么、多少钱。可以逐个登记，也可以用“导入”带入一份清单。</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新增项目</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::NewSheetDialog</name>
    <message>
        <source>New crew sheet</source>
        <translation>新建考勤表</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>打开考勤表</translation>
    </message>
    <message>
        <source>Begin with last month&apos;s crew</source>
        <translation>带入上月班组</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>劳务项目</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>There is no job yet. Take one up on the page Work, Jobs.</source>
        <translation>还没有劳务项目。请先在“劳务”的“项目”里登记。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), from %1.</source>
        <translation>
            <numerusform>%n 人，来自%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The job has no earlier sheet. Persons are added on the sheet.</source>
        <translation>这个项目以前没有考勤表，人员在表上添加。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::RateDialog</name>
    <message>
        <source>New price of %1 %2</source>
        <translation>%1 %2的新单价</translation>
    </message>
    <message>
        <source>Add the price</source>
        <translation>加上单价</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>工时类别</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>The first day it holds. What is approved keeps its price.</source>
        <translation>从这一天起执行。已核准的按原价。</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>现有单价：%1</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::SheetFoot</name>
    <message>
        <source>Sums of the days</source>
        <translation>每日合计</translation>
    </message>
    <message>
        <source>Hours per day</source>
        <translation>每日工时</translation>
    </message>
    <message>
        <source>Quantity per day</source>
        <translation>每日数量</translation>
    </message>
    <message>
        <source>Open per day</source>
        <translation>每日未填</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::SheetModel</name>
    <message>
        <source>Mo</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>二</translation>
    </message>
    <message>
        <source>We</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>日</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
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
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::SheetPage</name>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>whole day ✓</source>
        <translation>整天 ✓</translation>
    </message>
    <message>
        <source>half day</source>
        <translation>半天</translation>
    </message>
    <message>
        <source>rest 休</source>
        <translation>休</translation>
    </message>
    <message>
        <source>leave 假</source>
        <translation>假</translation>
    </message>
    <message>
        <source>clear to open</source>
        <translation>清成未填</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>下一格</translation>
    </message>
    <message>
        <source>fill right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>Back to the crew sheets</source>
        <translation>回到考勤表清单</translation>
    </message>
    <message>
        <source>Num Lock is off: the pad moves and does not write.</source>
        <translation>Num Lock 没有开：小键盘在移动光标，填不进数字。</translation>
    </message>
    <message>
        <source>Not everything had a place on the sheet.</source>
        <translation>有一部分放不下。</translation>
    </message>
    <message>
        <source>What lies inside the sheet was pasted; the lines or days beyond its edge were left out.</source>
        <translation>表内的已贴好，超出表边的行或日期没有贴。</translation>
    </message>
    <message>
        <source>Last month&apos;s crew</source>
        <translation>带入上月班组</translation>
    </message>
    <message>
        <source>Add persons</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>提交核准</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Lines of overtime</source>
        <translation>加班行</translation>
    </message>
    <message>
        <source>Lines of night work</source>
        <translation>夜班行</translation>
    </message>
    <message>
        <source>Fill right (Ctrl+R)</source>
        <translation>向右填充（Ctrl+R）</translation>
    </message>
    <message>
        <source>Fill down (Ctrl+D)</source>
        <translation>向下填充（Ctrl+D）</translation>
    </message>
    <message>
        <source>Move the person up</source>
        <translation>此人上移</translation>
    </message>
    <message>
        <source>Move the person down</source>
        <translation>此人下移</translation>
    </message>
    <message>
        <source>Take the person off the sheet</source>
        <translation>把此人移出本表</translation>
    </message>
    <message>
        <source>Move the sheet to the bin</source>
        <translation>把本表移到回收箱</translation>
    </message>
    <message>
        <source>Crew sheet %1</source>
        <translation>考勤表 %1</translation>
    </message>
    <message>
        <source>Nobody is on this sheet yet</source>
        <translation>这张表上还没有人</translation>
    </message>
    <message>
        <source>Take over last month&apos;s crew, or add persons one by one.</source>
        <translation>带入上月班组，或逐个添加人员。</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>出工格</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>假</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 工时</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>正在输入</translation>
    </message>
    <message>
        <source>not written: look at the cell</source>
        <translation>输入有误，未记入</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) chosen</source>
        <translation>
            <numerusform>选中 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over 8 hours</source>
        <translation>
            <numerusform>%n 格超过 8 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>◇ work of non-members: paid, not counted in the second distribution</source>
        <translation>◇ 非社员劳动：照付，不计入二次分配</translation>
    </message>
    <message>
        <source>entry on the crew sheet</source>
        <translation>考勤表填写</translation>
    </message>
    <message>
        <source>Everybody of the earlier crew is on the sheet already.</source>
        <translation>以前班组的人都在表上了。</translation>
    </message>
    <message>
        <source>persons added to the crew sheet</source>
        <translation>考勤表加人</translation>
    </message>
    <message>
        <source>person taken off the crew sheet</source>
        <translation>考勤表移出人员</translation>
    </message>
    <message>
        <source>order of the crew sheet</source>
        <translation>考勤表次序</translation>
    </message>
    <message>
        <source>There is no work on this day to correct.</source>
        <translation>这一天没有出工，没有可更正的。</translation>
    </message>
    <message>
        <source>Work that was left out of an approved sheet goes on a new sheet of the job.</source>
        <translation>已核准的表漏记的，另开一张该项目的考勤表补上。</translation>
    </message>
    <message>
        <source>Approve with open cells</source>
        <translation>带着未填格核准</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are open: nobody wrote them down. They stay open for good, and nothing is paid for them.</source>
        <translation>
            <numerusform>还有 %n 格未填。核准以后不能再填，也不发劳务费。</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve anyway</source>
        <translation>照样核准</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Month of the work that is corrected</source>
        <translation>更正的是哪个月的工</translation>
    </message>
    <message>
        <source>Corrections of %1, booked in %2</source>
        <translation>%1的更正，记在%2</translation>
    </message>
    <message>
        <source>These are differences to approved entries.</source>
        <translation>这里是对已核准工时的更正差额。</translation>
    </message>
    <message>
        <source>Correct the entry itself, on the crew sheet of its month.</source>
        <translation>要再改，请到原来那个月的考勤表上更正那一条。</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::SheetTable</name>
    <message>
        <source>Days of the crew sheet</source>
        <translation>考勤表的每日格</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::SheetsTab</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>劳务项目</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>用工单位</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
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
        <source>Open</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Number, job, work, client, initials</source>
        <translation>编号、项目、工种、单位、拼音首字母</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no crew sheet for %1 yet</source>
        <translation>%1还没有考勤表</translation>
    </message>
    <message>
        <source>Choose a job, then take over last month&apos;s crew. A ledger or a sheet from a spreadsheet is brought in with Import.</source>
        <translation>选一个劳务项目，再带入上月班组。电子表格的台账或考勤表用“导入”带进来。</translation>
    </message>
    <message>
        <source>New crew sheet</source>
        <translation>新建考勤表</translation>
    </message>
    <message>
        <source>Approve with open cells</source>
        <translation>带着未填格核准</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are open: nobody wrote them down. They stay open for good, and nothing is paid for them.</source>
        <translation>
            <numerusform>还有 %n 格未填。核准以后不能再填，也不发劳务费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n sheet(s) anyway</source>
        <translation>
            <numerusform>照样核准 %n 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::WorkListPage</name>
    <message>
        <source>Work</source>
        <translation>劳务</translation>
    </message>
    <message>
        <source>Parts of the page Work</source>
        <translation>劳务页的各部分</translation>
    </message>
    <message>
        <source>Crew sheets</source>
        <translation>考勤表</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>用工单位</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>工时记录</translation>
    </message>
    <message>
        <source>Approved, with remarks.</source>
        <translation>已核准，有几点要留意。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>移到回收箱</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>New crew sheet</source>
        <translation>新建考勤表</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新单价</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新增项目</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新增用工单位</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>劳务协议</translation>
    </message>
    <message>
        <source>The agreement is in the register, with remarks.</source>
        <translation>协议已登记，有几点要看。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>新增协议</translation>
    </message>
    <message>
        <source>as at %1</source>
        <translation>截至%1</translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::WorkPage</name>
    <message>
        <source>Work</source>
        <translation>劳务</translation>
    </message>
</context>
</TS>
