#include "ui/kit/import_files.h"

#include "core/base/base_errors.h"
#include "core/exchange/headed_table.h"
#include "core/exchange/table_reader.h"
#include "core/exchange/table_writer.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace zhangfang::kit
{

namespace
{

/// Titles may stand above the headings, but not many.
constexpr std::size_t kMostTitles = 15;
/// So many day numbers in a row of headings make a crew sheet.
constexpr int kFewestDays = 28;

/// Words of headings that only files of the kind have, as exchange's readers know them.
struct KindMark {
    store::BatchKind kind;
    const char16_t *headings; ///< parted by "|"
};

constexpr KindMark kMarks[] = {
    {store::BatchKind::Members,
     u"身份证号|身份证号码|身份证|公民身份号码|证件号码|identity number|identity no|id number|id no"},
    {store::BatchKind::Jobs, u"用工单位|计酬方式|client|paid by"},
    {store::BatchKind::Labour, u"工时|计件数量|hours|working time|minutes|quantity"},
};

bool isDay(const QString &heading)
{
    bool isNumber = false;
    const int day = heading.toInt(&isNumber);
    return isNumber && day >= 1 && day <= 31;
}

QString heading(const char *source)
{
    return QCoreApplication::translate("Imports", source);
}

/// The headings of each kind in the order of the manual.
QStringList templateHeadings(store::BatchKind kind)
{
    switch (kind) {
    case store::BatchKind::Members:
        return {heading(QT_TRANSLATE_NOOP("Imports", "member no")),
                heading(QT_TRANSLATE_NOOP("Imports", "name")),
                heading(QT_TRANSLATE_NOOP("Imports", "identity number")),
                heading(QT_TRANSLATE_NOOP("Imports", "sex")),
                heading(QT_TRANSLATE_NOOP("Imports", "farmer")),
                heading(QT_TRANSLATE_NOOP("Imports", "household no")),
                heading(QT_TRANSLATE_NOOP("Imports", "joined on")),
                heading(QT_TRANSLATE_NOOP("Imports", "last day")),
                heading(QT_TRANSLATE_NOOP("Imports", "contribution (yuan)")),
                heading(QT_TRANSLATE_NOOP("Imports", "phone")),
                heading(QT_TRANSLATE_NOOP("Imports", "bank account"))};
    case store::BatchKind::Jobs:
        return {heading(QT_TRANSLATE_NOOP("Imports", "job no")),
                heading(QT_TRANSLATE_NOOP("Imports", "client")),
                heading(QT_TRANSLATE_NOOP("Imports", "agreement no")),
                heading(QT_TRANSLATE_NOOP("Imports", "kind of work")),
                heading(QT_TRANSLATE_NOOP("Imports", "paid by")),
                heading(QT_TRANSLATE_NOOP("Imports", "rate (yuan)"))};
    case store::BatchKind::Labour:
        return {heading(QT_TRANSLATE_NOOP("Imports", "date")),
                heading(QT_TRANSLATE_NOOP("Imports", "member no")),
                heading(QT_TRANSLATE_NOOP("Imports", "name")),
                heading(QT_TRANSLATE_NOOP("Imports", "job no")),
                heading(QT_TRANSLATE_NOOP("Imports", "hours")),
                heading(QT_TRANSLATE_NOOP("Imports", "quantity")),
                heading(QT_TRANSLATE_NOOP("Imports", "remark"))};
    case store::BatchKind::CrewSheet:
        break;
    }
    QStringList headings{heading(QT_TRANSLATE_NOOP("Imports", "member no")),
                         heading(QT_TRANSLATE_NOOP("Imports", "name"))};
    constexpr int kDays = 31;
    for (int day = 1; day <= kDays; ++day)
        headings << QString::number(day);
    headings << heading(QT_TRANSLATE_NOOP("Imports", "total"));
    return headings;
}

/// A row as it should look, under the headings of its kind. Its first cell begins with "#": imports pass it
/// over, so that nobody has to remember to take it out.
std::vector<QString> exampleRow(store::BatchKind kind)
{
    //: Before the first cell of an example row; Chinese: # 例
    const QString mark = heading(QT_TRANSLATE_NOOP("Imports", "# example")) + QLatin1Char(' ');
    const QString number = QStringLiteral("001");
    const QString name = heading(QT_TRANSLATE_NOOP("Imports", "Zhang Guilan"));
    switch (kind) {
    case store::BatchKind::Members:
        return {mark + number,
                name,
                QStringLiteral("990011196503120027"),
                heading(QT_TRANSLATE_NOOP("Imports", "female")),
                heading(QT_TRANSLATE_NOOP("Imports", "yes")),
                QStringLiteral("H01"),
                QStringLiteral("2025-01-01"),
                {},
                QStringLiteral("2000.00"),
                QStringLiteral("13900000000"),
                QStringLiteral("6200000000000000000")};
    case store::BatchKind::Jobs:
        return {mark + QStringLiteral("X01"),
                heading(QT_TRANSLATE_NOOP("Imports", "Town road office")),
                QStringLiteral("2025-7"),
                heading(QT_TRANSLATE_NOOP("Imports", "Road cleaning")),
                heading(QT_TRANSLATE_NOOP("Imports", "hour")),
                QStringLiteral("18.50")};
    case store::BatchKind::Labour:
        return {mark + QStringLiteral("2025-01-02"),
                number,
                name,
                QStringLiteral("X01"),
                QStringLiteral("6.5"),
                {},
                {}};
    case store::BatchKind::CrewSheet:
        break;
    }
    return {mark + number,        name,
            QStringLiteral("√"),  QStringLiteral("6.5"),
            QStringLiteral("半"), QStringLiteral("休"),
            QStringLiteral("假")};
}

} // namespace

std::optional<store::BatchKind> kindByHeadings(const QStringList &headings)
{
    QSet<QString> bases;
    int days = 0;
    for (const QString &each : headings) {
        const QString base = exchange::splitHeading(each).base;
        bases.insert(base);
        days += isDay(base) ? 1 : 0;
    }
    if (days >= kFewestDays)
        return store::BatchKind::CrewSheet;
    for (const KindMark &mark : kMarks) {
        for (const auto word : QStringView(mark.headings).tokenize(u'|')) {
            if (bases.contains(exchange::splitHeading(word.toString()).base))
                return mark.kind;
        }
    }
    return std::nullopt;
}

Result<FileLook> lookAtFile(const QString &path, const QString &sheet, const exchange::RowsHeard &heard)
{
    ZHANGFANG_TRY_ASSIGN(const auto reader, exchange::openTable(path, sheet));
    FileLook look;
    look.sheet = reader->sheet();
    if (!look.sheet.isEmpty())
        look.sheets = QStringList{look.sheet} + reader->otherSheets();
    exchange::Row row;
    while (true) {
        ZHANGFANG_TRY_ASSIGN(const bool isRow, reader->next(row));
        if (!isRow)
            break;
        RawRow raw{row.number, {}};
        for (const exchange::Cell &cell : row.cells)
            raw.cells << cell.text.trimmed();
        if (!look.kind && look.rows.size() < kMostTitles)
            look.kind = kindByHeadings(raw.cells);
        look.rows.push_back(std::move(raw));
        if (qint64(look.rows.size()) % exchange::kRowsBetween == 0 && heard &&
            !heard(qint64(look.rows.size())))
            return Error{errors::kCancelled};
    }
    return look;
}

Result<void> writeTemplate(store::BatchKind kind, const QString &path, const QDateTime &writtenAt)
{
    exchange::OutTable table{kindWord(kind), {}, writtenAt};
    constexpr int kNarrow = 5, kWide = 16;
    for (const QString &each : templateHeadings(kind))
        table.columns.push_back({each, isDay(each) ? kNarrow : kWide});
    ZHANGFANG_TRY_ASSIGN(const auto writer, exchange::createTable(path, table));
    std::vector<exchange::OutCell> example;
    for (const QString &text : exampleRow(kind))
        example.push_back(text.isEmpty() ? exchange::OutCell() : exchange::OutCell(text));
    example.resize(table.columns.size());
    ZHANGFANG_TRY(writer->add(example));
    return writer->finish(
        heading(QT_TRANSLATE_NOOP("Imports", "Lines that begin with # are not imported. Write below them.")));
}

QString kindWord(store::BatchKind kind)
{
    switch (kind) {
    case store::BatchKind::Members:
        return QCoreApplication::translate("Imports", "Register of members");
    case store::BatchKind::Jobs:
        return QCoreApplication::translate("Imports", "Jobs and rates");
    case store::BatchKind::Labour:
        return QCoreApplication::translate("Imports", "Labour ledger");
    case store::BatchKind::CrewSheet:
        return QCoreApplication::translate("Imports", "Crew sheet as a grid");
    }
    Q_UNREACHABLE();
}

} // namespace zhangfang::kit
