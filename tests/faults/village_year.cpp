#include "tests/faults/village_year.h"

#include "tests/faults/victim.h"

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

QStringList Write::on(const QString &path) const
{
    QStringList call = words.split(QLatin1Char(' '));
    call.replace(call.indexOf(QStringLiteral("FILE")), path);
    return call;
}

VillageYear::VillageYear()
{
    require(m_folder.isValid(), QStringLiteral("no folder"));
    const QString data = QStringLiteral(ZHANGFANG_TEST_DATA "/accountant");
    add("found", QStringLiteral("new FILE --name 示例劳务合作社 --founded 2022-05-18"));
    add("set the terms", QStringLiteral("terms set FILE %1").arg(terms()));
    add("import members", QStringLiteral("import members FILE %1/members.csv").arg(data));
    add("import jobs", QStringLiteral("import jobs FILE %1/jobs.csv").arg(data));
    add("import labour", QStringLiteral("import labour FILE %1").arg(januaryLedger()));
    add("import a crew sheet",
        QStringLiteral("import crew-sheet FILE %1/crew_sheet_2026-01.csv --job X02 --month 2026-01")
            .arg(data));
    add("undo an import", QStringLiteral("import undo FILE 4"));
    add("approve", QStringLiteral("approve FILE --month 2025-01"));
    add("make the pay run", QStringLiteral("pay FILE --month 2025-01"));
    add("enter a resolution",
        QStringLiteral("resolution add FILE --number 2026-3 --date 2026-02-01 --title 盈余分配方案"
                       " --matter distribution --members 168 --present 150 --votes-for 140"
                       " --votes-against 3 --laid-out 2026-01-10"));
    add("distribute",
        QStringLiteral("distribute FILE --year 2025 --surplus 123456.78 --post --resolution 2026-3"));
    add("reverse", QStringLiteral("reverse FILE 2025-1 --reason 重新计算"));
}

void VillageYear::add(const char *name, const QString &words)
{
    Write write{QString::fromLatin1(name), words, m_writes.empty() ? QString() : m_writes.back().after,
                m_folder.filePath(QStringLiteral("%1.coop").arg(m_writes.size()))};
    if (!write.before.isEmpty())
        require(QFile::copy(write.before, write.after), write.after);
    const Ending ending = call(write.on(write.after));
    require(ending.exitCode == 0, write.name + QStringLiteral(": ") + ending.message);
    m_writes.push_back(std::move(write));
}

QString VillageYear::terms() const
{
    QFile file(m_folder.filePath(QStringLiteral("terms.json")));
    require(file.open(QIODevice::WriteOnly), file.fileName());
    file.write(R"({"reserves": [{"name": "公积金", "rate_bp": 1000}]})");
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
