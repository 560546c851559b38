#include "tests/faults/village_year.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <stdexcept>

namespace faults
{

namespace
{

void require(bool done, const QString &what)
{
    if (!done)
        throw std::runtime_error("the village's year: " + what.toStdString());
}

} // namespace

Call Write::on(const QString &path) const
{
    Call call = calls;
    call.words.replace(call.words.indexOf(QStringLiteral("FILE")), path);
    return call;
}

Ending Write::verified(const QString &path) const
{
    return run({{QStringLiteral("verify"), path}, {}, calls.program});
}

VillageYear::VillageYear()
{
    require(m_folder.isValid(), QStringLiteral("no folder"));
    m_passwords = fileWith("passwords.txt", "shuang jiang qian\ngu yu di er tian\n");
    buildMonth();
    buildPlan();
    buildCopies();
    buildUsers();
}

void VillageYear::buildMonth()
{
    const QString data = QStringLiteral(ZHANGFANG_TEST_DATA "/accountant");
    const QString terms = fileWith("terms.json", R"({"reserves": [{"name": "公积金", "rate_bp": 1000}]})");
    add("found", QStringLiteral("new FILE --name 示例劳务合作社 --founded 2022-05-18 --keeper 李会计"));
    add("set the terms", QStringLiteral("terms set FILE %1").arg(terms));
    add("import members", QStringLiteral("import members FILE %1/members.csv").arg(data));
    add("import jobs", QStringLiteral("import jobs FILE %1/jobs.csv").arg(data));
    add("import labour", QStringLiteral("import labour FILE %1").arg(januaryLedger()));
    add("import a crew sheet",
        QStringLiteral("import crew-sheet FILE %1/crew_sheet_2026-01.csv --job X02 --month 2026-01")
            .arg(data));
    add("undo an import", QStringLiteral("import undo FILE 4"));
    add("approve", QStringLiteral("approve FILE --month 2025-01"));
    add("make the pay run", QStringLiteral("pay FILE --month 2025-01"));
    add("pay out", QStringLiteral("payment add FILE --month 2025-01 --by cash"));
    add("take a payment back", QStringLiteral("payment reverse FILE 1 --reason 退回"));
}

void VillageYear::buildPlan()
{
    add("enter a resolution",
        QStringLiteral("resolution add FILE --number 2026-3 --date 2026-02-01 --title 盈余分配方案"
                       " --matter distribution --members 168 --present 150 --votes-for 140"
                       " --votes-against 3 --laid-out 2026-01-10"));
    add("distribute",
        QStringLiteral("distribute FILE --year 2025 --surplus 123456.78 --post --resolution 2026-3"));
    add("reverse", QStringLiteral("reverse FILE 2025-1 --reason 重新计算"));
    add("close a month", QStringLiteral("close FILE --month 2025-01"));
    add("resolve to open it",
        QStringLiteral("resolution add FILE --number 2026-4 --date 2026-02-05 --title 重新开账"
                       " --matter reopening --organ board --members 5 --present 5 --votes-for 5"));
    add("open it again", QStringLiteral("reopen FILE --month 2025-01 --resolution 2026-4 --reason 漏记考勤"));
}

void VillageYear::buildCopies()
{
    add("back up", QStringLiteral("backup FILE"), true);
    addUpgrade();
    const QString today = m_whole;
    add("go back to a backup", QStringLiteral("restore %1 FILE").arg(write(QStringLiteral("approve")).after),
        true);
    m_whole = today;
}

void VillageYear::buildUsers()
{
    const QString signedIn = QStringLiteral(" --user 李会计 --password-fd 0");
    add("add a user", QStringLiteral("users add FILE 王小红 --role finance"));
    add("set the first password", QStringLiteral("users password FILE --password-fd 0"));
    add("give another user a password", QStringLiteral("users password FILE 王小红") + signedIn);
    add("take the file from a user", QStringLiteral("users remove FILE 王小红") + signedIn);
    add("do away with the passwords", QStringLiteral("users unprotect FILE") + signedIn);
}

void VillageYear::add(const char *name, const QString &words, bool keepsCopy)
{
    carryOut({QString::fromUtf8(name), {words.split(QLatin1Char(' ')), m_passwords}, m_whole, {}, keepsCopy});
    m_whole = m_writes.back().after;
}

void VillageYear::addUpgrade()
{
    // Nothing of today opens the file afterwards.
    carryOut({QStringLiteral("upgrade"),
              {{QStringLiteral("upgrade"), QStringLiteral("FILE")}, {}, QStringLiteral(NEXT_FORM)},
              m_whole,
              {},
              true});
}

void VillageYear::carryOut(Write write)
{
    // A folder of its own: what a write leaves beside its file is no other's business.
    QDir folder(m_folder.path());
    const QString own = QString::number(m_writes.size());
    require(folder.mkdir(own), own);
    write.after = folder.filePath(own + QStringLiteral("/账.coop"));
    if (!write.before.isEmpty())
        require(QFile::copy(write.before, write.after), write.after);
    const Ending ending = run(write.on(write.after));
    require(ending.exitCode == 0, write.name + QStringLiteral(": ") + ending.message);
    m_writes.push_back(std::move(write));
}

QString VillageYear::fileWith(const char *name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    require(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), file.fileName());
    return file.fileName();
}

QString VillageYear::januaryLedger() const
{
    QFile whole(QStringLiteral(ZHANGFANG_TEST_DATA "/accountant/labour_2025.csv"));
    require(whole.open(QIODevice::ReadOnly), whole.fileName());
    QFile january(m_folder.filePath(QStringLiteral("january.csv")));
    require(january.open(QIODevice::WriteOnly), january.fileName());
    january.write(whole.readLine());
    for (QByteArray line = whole.readLine(); !line.isEmpty(); line = whole.readLine()) {
        if (line.startsWith("2025-01-"))
            january.write(line);
    }
    return january.fileName();
}

const Write &VillageYear::write(const QString &name) const
{
    const auto found =
        std::find_if(m_writes.begin(), m_writes.end(), [&](const Write &each) { return each.name == name; });
    require(found != m_writes.end(), name);
    return *found;
}

const VillageYear &villageYear()
{
    static const VillageYear kYear;
    return kYear;
}

} // namespace faults
