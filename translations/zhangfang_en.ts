<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MemberRegister</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayWords</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message numerus="yes">
        <source>%n sheet(s) wait for approval.</source>
        <translation>
            <numerusform>%n sheet waits for approval.</numerusform>
            <numerusform>%n sheets wait for approval.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved sheet(s) are in no pay run yet.</source>
        <translation>
            <numerusform>%n approved sheet is in no pay run yet.</numerusform>
            <numerusform>%n approved sheets are in no pay run yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message numerus="yes">
        <source>%n crew sheet(s) moved to the bin</source>
        <translation>
            <numerusform>%n crew sheet moved to the bin</numerusform>
            <numerusform>%n crew sheets moved to the bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::BusyBar</name>
    <message numerus="yes">
        <source>about %n second(s) more</source>
        <translation>
            <numerusform>about %n second more</numerusform>
            <numerusform>about %n seconds more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) can be imported.</source>
        <translation>
            <numerusform>%n row can be imported.</numerusform>
            <numerusform>%n rows can be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::RegisterTable</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::kit::TakeBackDialog</name>
    <message numerus="yes">
        <source>%1 (%2, %n row(s)): everything that it brought in counts no longer. The rows stay in the file. What somebody has built on since stands in the way.</source>
        <translation>
            <numerusform>%1 (%2, %n row): everything that it brought in counts no longer. The rows stay in the file. What somebody has built on since stands in the way.</numerusform>
            <numerusform>%1 (%2, %n rows): everything that it brought in counts no longer. The rows stay in the file. What somebody has built on since stands in the way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::papers::PaperPreview</name>
    <message numerus="yes">
        <source>Printed last on %1 by %2, %n page(s). What is printed now is a copy.</source>
        <extracomment>%1 moment, %2 who. Chinese: 最近一次打印：%1，%2，%n 页。再打印的是副本。</extracomment>
        <translation>
            <numerusform>Printed last on %1 by %2, %n page. What is printed now is a copy.</numerusform>
            <numerusform>Printed last on %1 by %2, %n pages. What is printed now is a copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n page.</numerusform>
            <numerusform>%n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 upright · %n page(s)</source>
        <extracomment>%1 A4 or A5, %n how many pages. Chinese: A4 纵向 · %n 页</extracomment>
        <translation>
            <numerusform>%1 upright · %n page</numerusform>
            <numerusform>%1 upright · %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 across · %n page(s)</source>
        <translation>
            <numerusform>%1 across · %n page</numerusform>
            <numerusform>%1 across · %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::bin::BinPage</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::changes::ChangesPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the latest %1</source>
        <translation>
            <numerusform>%n of the latest %1</numerusform>
            <numerusform>%n of the latest %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::charter::CharterPage</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::ComparisonDialog</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the second, %n member(s) get more</source>
        <translation>
            <numerusform>By the second, %n member gets more</numerusform>
            <numerusform>By the second, %n members get more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) get less.</source>
        <translation>
            <numerusform>%n member gets less.</numerusform>
            <numerusform>%n members get less.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::DistributionPage</name>
    <message numerus="yes">
        <source>Pay the %n chosen</source>
        <translation>
            <numerusform>Pay the %n chosen</numerusform>
            <numerusform>Pay the %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the payments of the %n chosen back…</source>
        <translation>
            <numerusform>Take the payment of the %n chosen back…</numerusform>
            <numerusform>Take the payments of the %n chosen back…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::DrawingDialog</name>
    <message numerus="yes">
        <source>Draw up for %n member(s)</source>
        <translation>
            <numerusform>Draw up for %n member</numerusform>
            <numerusform>Draw up for %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::ExplanationCard</name>
    <message numerus="yes">
        <source>one unit of %n fen added</source>
        <translation>
            <numerusform>one unit of %n fen added</numerusform>
            <numerusform>one unit of %n fen added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut to the fen first; the fen left go one each to the largest fractions (%n member(s)).</source>
        <translation>
            <numerusform>Cut to the fen first; the fen left go one each to the largest fractions (%n member).</numerusform>
            <numerusform>Cut to the fen first; the fen left go one each to the largest fractions (%n members).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::PayoutDialog</name>
    <message numerus="yes">
        <source>Pay %n member(s)</source>
        <translation>
            <numerusform>Pay %n member</numerusform>
            <numerusform>Pay %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::PlanDeeds</name>
    <message numerus="yes">
        <source>%1 of %n member(s) are then owed to them. What is posted is not changed, only reversed.</source>
        <translation>
            <numerusform>%1 is then owed to %n member. What is posted is not changed, only reversed.</numerusform>
            <numerusform>%1 is then owed to %n members. What is posted is not changed, only reversed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Post for %n member(s)</source>
        <translation>
            <numerusform>Post for %n member</numerusform>
            <numerusform>Post for %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::PlanView</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::PlanWords</name>
    <message numerus="yes">
        <source>Units of %n fen</source>
        <translation>
            <numerusform>Units of %n fen</numerusform>
            <numerusform>Units of %n fen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and others, %n in all</source>
        <translation>
            <numerusform>%1, %n in all</numerusform>
            <numerusform>%1 and others, %n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::ReversalDialog</name>
    <message numerus="yes">
        <source>What the plan entered in %n member account(s) is taken back by movements of today. Plan and reversal both stay in the books; a new plan may follow.</source>
        <translation>
            <numerusform>What the plan entered in %n member account is taken back by movements of today. Plan and reversal both stay in the books; a new plan may follow.</numerusform>
            <numerusform>What the plan entered in %n member accounts is taken back by movements of today. Plan and reversal both stay in the books; a new plan may follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::distribution::TakeBackDialog</name>
    <message numerus="yes">
        <source>Take back %n payment(s)</source>
        <translation>
            <numerusform>Take back %n payment</numerusform>
            <numerusform>Take back %n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::meetings::MeetingsPage</name>
    <message numerus="yes">
        <source>%n resolution(s)</source>
        <translation>
            <numerusform>%n resolution</numerusform>
            <numerusform>%n resolutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::ArrearsCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::BankListDialog</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without an account are left out:</source>
        <translation>
            <numerusform>%n person without an account is left out:</numerusform>
            <numerusform>%n persons without an account are left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::MonthsDialog</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::OwedDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::PayPage</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of this month wait for approval.</source>
        <translation>
            <numerusform>%n sheet of this month waits for approval.</numerusform>
            <numerusform>%n sheets of this month wait for approval.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are open, the first on %1: %2 %3, %4.</source>
        <translation>
            <numerusform>%n cell is open, on %1: %2 %3, %4.</numerusform>
            <numerusform>%n cells are open, the first on %1: %2 %3, %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were approved after the month was posted.</source>
        <translation>
            <numerusform>%n sheet was approved after the month was posted.</numerusform>
            <numerusform>%n sheets were approved after the month was posted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were paid more than they earned.</source>
        <translation>
            <numerusform>%n person was paid more than was earned.</numerusform>
            <numerusform>%n persons were paid more than they earned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are written to %1.</source>
        <translation>
            <numerusform>%n row is written to %1.</numerusform>
            <numerusform>%n rows are written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::PaymentDialog</name>
    <message numerus="yes">
        <source>Record %n person(s)</source>
        <translation>
            <numerusform>Record %n person</numerusform>
            <numerusform>Record %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::PaymentsDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::ReopenDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) of this month still wait for approval and cannot be approved then.</source>
        <translation>
            <numerusform>%n sheet of this month still waits for approval and cannot be approved then.</numerusform>
            <numerusform>%n sheets of this month still wait for approval and cannot be approved then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::pay::ReversalDialog</name>
    <message numerus="yes">
        <source>Take %n payment(s) back</source>
        <translation>
            <numerusform>Take %n payment back</numerusform>
            <numerusform>Take %n payments back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::BackupsDialog</name>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::HomePage</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) · left undistributed %1</source>
        <translation>
            <numerusform>%n member · left undistributed %1</numerusform>
            <numerusform>%n members · left undistributed %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::MembersStep</name>
    <message numerus="yes">
        <source>%n member(s) in the register.</source>
        <translation>
            <numerusform>%n member in the register.</numerusform>
            <numerusform>%n members in the register.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::OpeningStep</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::shell::SettingsPage</name>
    <message numerus="yes">
        <source>%n change(s) and their seals agree. Head %1.</source>
        <translation>
            <numerusform>%n change and its seal agree. Head %1.</numerusform>
            <numerusform>%n changes and their seals agree. Head %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the books do not agree with their seals.</source>
        <translation>
            <numerusform>%n place of the books does not agree with its seal.</numerusform>
            <numerusform>%n places of the books do not agree with their seals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::AddPersonsDialog</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::AgreementsTab</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::ClientsTab</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::EntriesTab</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::JobsTab</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::NewSheetDialog</name>
    <message numerus="yes">
        <source>%n person(s), from %1.</source>
        <translation>
            <numerusform>%n person, from %1.</numerusform>
            <numerusform>%n persons, from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::SheetPage</name>
    <message numerus="yes">
        <source>%n cell(s) chosen</source>
        <translation>
            <numerusform>%n cell chosen</numerusform>
            <numerusform>%n cells chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over 8 hours</source>
        <translation>
            <numerusform>%n day over 8 hours</numerusform>
            <numerusform>%n days over 8 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are open: nobody wrote them down. They stay open for good, and nothing is paid for them.</source>
        <translation>
            <numerusform>%n cell is open: nobody wrote it down. It stays open for good, and nothing is paid for it.</numerusform>
            <numerusform>%n cells are open: nobody wrote them down. They stay open for good, and nothing is paid for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhangfang::ui::work::SheetsTab</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are open: nobody wrote them down. They stay open for good, and nothing is paid for them.</source>
        <translation>
            <numerusform>%n cell is open: nobody wrote it down. It stays open for good, and nothing is paid for it.</numerusform>
            <numerusform>%n cells are open: nobody wrote them down. They stay open for good, and nothing is paid for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n sheet(s) anyway</source>
        <translation>
            <numerusform>Approve %n sheet anyway</numerusform>
            <numerusform>Approve %n sheets anyway</numerusform>
        </translation>
    </message>
</context>
</TS>
