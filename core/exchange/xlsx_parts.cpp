#include "core/exchange/xlsx_parts.h"

#include "core/exchange/exchange_errors.h"

#include <QDir>
#include <QHash>

#include <map>

namespace zhangfang::exchange
{

namespace
{
constexpr size_t kMostTexts = 2'000'000;
constexpr size_t kMostStyles = 65'536; // a spreadsheet's own limit is 65,490
constexpr size_t kMostSheets = 1'000;

Error damagedPart(const QString &source, const QString &part)
{
    return Error{errors::kWorkbookDamaged, {{QStringLiteral("part"), part}}, {source, 0, {}}};
}

Result<ZipStream> openPart(const ZipArchive &archive, const QString &part, const QString &source)
{
    ZHANGFANG_TRY_ASSIGN(auto stream, archive.stream(part));
    if (!stream)
        return damagedPart(source, part);
    return *std::move(stream);
}

/// Runs `onElement` at each element of the part.
template <typename OnElement>
Result<void> forEachElement(const ZipArchive &archive, const QString &part, const QString &source,
                            OnElement onElement)
{
    ZHANGFANG_TRY_ASSIGN(ZipStream stream, openPart(archive, part, source));
    XmlPart xml(std::move(stream), source);
    while (true) {
        ZHANGFANG_TRY_ASSIGN(const auto token, xml.next());
        if (token == QXmlStreamReader::EndDocument)
            return {};
        if (token == QXmlStreamReader::StartElement)
            ZHANGFANG_TRY(onElement(xml));
    }
}

struct Relation {
    QString type; ///< the last word of its address: "worksheet", "styles", "sharedStrings", …
    QString part;
};

/// A part's relations by their id; an absent list is an empty one.
Result<QHash<QString, Relation>> readRelations(const ZipArchive &archive, const QString &part,
                                               const QString &source)
{
    const auto slash = part.lastIndexOf(u'/');
    const QString folder = part.left(slash + 1);
    const QString list = folder + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
    QHash<QString, Relation> relations;
    if (!archive.contains(list))
        return relations;
    ZHANGFANG_TRY(forEachElement(archive, list, source, [&](XmlPart &xml) -> Result<void> {
        if (xml.name() != u"Relationship")
            return {};
        const QString target = xml.attribute(u"Target");
        const QString path = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target);
        relations.insert(xml.attribute(u"Id"), {xml.attribute(u"Type").section(u'/', -1), path});
        return {};
    }));
    return relations;
}

Result<QString> findWorkbookPart(const ZipArchive &archive, const QString &source)
{
    ZHANGFANG_TRY_ASSIGN(const auto relations, readRelations(archive, QString(), source));
    for (const Relation &relation : relations) {
        if (relation.type == u"officeDocument" && archive.contains(relation.part))
            return relation.part;
    }
    return QStringLiteral("xl/workbook.xml");
}

/// What an archive is that is no .xlsx.
Error foreignArchive(const ZipArchive &archive, const QString &source)
{
    const std::pair<const char16_t *, const char16_t *> marks[] = {
        {u"content.xml", u".ods"}, {u"xl/workbook.bin", u".xlsb"}, {u"Index/Document.iwa", u".numbers"}};
    for (const auto &[part, format] : marks) {
        if (archive.contains(QString::fromUtf16(part)))
            return Error{errors::kOtherSpreadsheet,
                         {{QStringLiteral("format"), QString::fromUtf16(format)}},
                         {source, 0, {}}};
    }
    return Error{errors::kNotAWorkbook, {}, {source, 0, {}}};
}

bool isTrue(const QString &value)
{
    return value == u"1" || value == u"true" || value == u"on";
}
} // namespace

Result<Workbook> readWorkbook(const ZipArchive &archive, const QString &source)
{
    ZHANGFANG_TRY_ASSIGN(const QString part, findWorkbookPart(archive, source));
    if (!archive.contains(part) || part.endsWith(QStringLiteral(".bin")))
        return foreignArchive(archive, source);
    ZHANGFANG_TRY_ASSIGN(const auto relations, readRelations(archive, part, source));

    Workbook workbook;
    for (const Relation &relation : relations) {
        if (relation.type == u"styles")
            workbook.stylesPart = relation.part;
        if (relation.type == u"sharedStrings")
            workbook.textsPart = relation.part;
    }
    bool isSpreadsheet = false;
    ZHANGFANG_TRY(forEachElement(archive, part, source, [&](XmlPart &xml) -> Result<void> {
        isSpreadsheet = isSpreadsheet || xml.name() == u"workbook";
        if (xml.name() == u"workbookPr")
            workbook.calendarOf1904 = isTrue(xml.attribute(u"date1904"));
        if (xml.name() != u"sheet" || workbook.sheets.size() == kMostSheets)
            return {};
        const Relation relation = relations.value(xml.attribute(u"id"));
        const QString state = xml.attribute(u"state");
        if (relation.type == u"worksheet")
            workbook.sheets.push_back(
                {xml.attribute(u"name"), relation.part, state.isEmpty() || state == u"visible"});
        return {};
    }));
    if (!isSpreadsheet)
        return foreignArchive(archive, source);
    if (workbook.sheets.empty())
        return damagedPart(source, part);
    return workbook;
}

Result<std::vector<NumberForm>> readNumberForms(const ZipArchive &archive, const QString &part,
                                                const QString &source)
{
    std::vector<NumberForm> forms;
    if (part.isEmpty() || !archive.contains(part))
        return forms;
    std::map<int, NumberForm> custom;
    bool isInCellStyles = false;
    ZHANGFANG_TRY(forEachElement(archive, part, source, [&](XmlPart &xml) -> Result<void> {
        const QStringView name = xml.name();
        if (name == u"numFmt")
            custom.insert_or_assign(xml.attribute(u"numFmtId").toInt(),
                                    formOfCode(xml.attribute(u"formatCode")));
        if (name == u"cellStyleXfs" || name == u"cellXfs" || name == u"cellStyles" || name == u"dxfs")
            isInCellStyles = name == u"cellXfs";
        if (name != u"xf" || !isInCellStyles)
            return {};
        if (forms.size() == kMostStyles)
            return xml.damaged();
        const int id = xml.attribute(u"numFmtId").toInt();
        const auto found = custom.find(id);
        forms.push_back(found == custom.end() ? formOfBuiltin(id) : found->second);
        return {};
    }));
    return forms;
}

Result<std::vector<QString>> readSharedTexts(const ZipArchive &archive, const QString &part,
                                             const QString &source)
{
    std::vector<QString> texts;
    if (part.isEmpty() || !archive.contains(part))
        return texts;
    ZHANGFANG_TRY(forEachElement(archive, part, source, [&](XmlPart &xml) -> Result<void> {
        if (xml.name() != u"si")
            return {};
        if (texts.size() == kMostTexts)
            return xml.damaged();
        ZHANGFANG_TRY_ASSIGN(QString text, readRichText(xml));
        texts.push_back(std::move(text));
        return {};
    }));
    return texts;
}

Result<QString> readRichText(XmlPart &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0) {
        ZHANGFANG_TRY_ASSIGN(const auto token, xml.next());
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"t") {
                ZHANGFANG_TRY_ASSIGN(const QString run, xml.elementText());
                text += run;
            } else if (xml.name() == u"rPh") {
                ZHANGFANG_TRY(xml.skipElement());
            } else {
                ++depth;
            }
        }
    }
    return unescaped(text);
}

QString unescaped(QString text)
{
    constexpr qsizetype kLength = 7; // _xHHHH_
    for (auto at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        bool isCode = false;
        const auto code = QStringView(text).mid(at + 2, 4).toUShort(&isCode, 16);
        if (isCode && at + kLength <= text.size() && text.at(at + kLength - 1) == u'_')
            text.replace(at, kLength, QChar(code));
    }
    return text;
}

} // namespace zhangfang::exchange
