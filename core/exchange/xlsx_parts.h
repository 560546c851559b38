#pragma once

#include "core/exchange/spreadsheet_number.h"
#include "core/exchange/xml_part.h"
#include "core/exchange/zip_archive.h"

#include <QStringList>

#include <vector>

namespace zhangfang::exchange
{

/// One sheet of a workbook.
struct SheetPart {
    QString name;
    QString part; ///< where it lies in the archive
    bool isVisible = true;
};

/// What the workbook part and its list of relations say.
struct Workbook {
    std::vector<SheetPart> sheets; ///< in the order of their tabs
    QString stylesPart;            ///< empty where there is none
    QString textsPart;             ///< the shared texts; empty where there are none
    bool calendarOf1904 = false;
};

/// Reads which sheets there are. Refuses an archive that is no workbook by what it is instead
/// (exchange.other_spreadsheet, exchange.not_a_workbook).
Result<Workbook> readWorkbook(const ZipArchive &archive, const QString &source);

/// The number form of each cell style, by its index.
Result<std::vector<NumberForm>> readNumberForms(const ZipArchive &archive, const QString &part,
                                                const QString &source);

/// The texts that cells refer to by number, formatting dropped.
Result<std::vector<QString>> readSharedTexts(const ZipArchive &archive, const QString &part,
                                             const QString &source);

/// The text of the `si` or `is` element just begun: its runs joined, phonetic readings left out.
Result<QString> readRichText(XmlPart &xml);

/// Undoes the escape of control characters in workbook texts: `_x000D_` is a carriage return.
QString unescaped(QString text);

} // namespace zhangfang::exchange
