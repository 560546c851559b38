#include "core/exchange/table_reader.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/exchange_errors.h"
#include "core/exchange/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

namespace zhangfang::exchange
{

namespace
{
constexpr qint64 kMebibyte = 1024 * 1024;
constexpr qint64 kLookAt = 512;

/// A web page or XML under a spreadsheet's name; what systems call "export to Excel" is often one.
bool isMarkup(const QByteArray &start)
{
    QByteArray text = start.startsWith("\xEF\xBB\xBF") ? start.mid(3) : start;
    text = text.trimmed().toLower();
    return text.startsWith("<?xml") || text.startsWith("<!doctype") || text.startsWith("<html") ||
           text.startsWith("<table") || text.startsWith("<meta");
}

Result<std::unique_ptr<QFile>> openFile(const QString &path, const ReadLimits &limits)
{
    const QFileInfo info(path);
    const Where where{info.fileName(), 0, {}};
    if (info.exists() && !info.isFile())
        return Error{errors::kNotAFile, {}, where};
    if (info.size() > limits.fileBytes)
        return Error{errors::kFileTooLarge,
                     {{QStringLiteral("megabytes"), info.size() / kMebibyte},
                      {QStringLiteral("limit_megabytes"), limits.fileBytes / kMebibyte}},
                     where};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error{errors::kFileUnreadable, {{QStringLiteral("reason"), file->errorString()}}, where};
    return file;
}
} // namespace

bool Cell::isBlank() const
{
    return kind == CellKind::Blank || (kind == CellKind::Text && QStringView(text).trimmed().isEmpty());
}

Result<std::unique_ptr<TableReader>> openTable(const QString &path, const QString &sheet,
                                               const ReadLimits &limits)
{
    ZHANGFANG_TRY_ASSIGN(auto file, openFile(path, limits));
    const QString source = QFileInfo(path).fileName();
    const Where where{source, 0, {}};
    const QByteArray start = file->peek(kLookAt);
    if (start.isEmpty())
        return Error{errors::kFileEmpty, {}, where};
    if (start.startsWith("PK\x03\x04"))
        return openXlsx(std::move(file), source, sheet, limits);
    if (start.startsWith("\xD0\xCF\x11\xE0"))
        return Error{errors::kOldWorkbook, {}, where};
    if (isMarkup(start))
        return Error{errors::kMarkupFile, {}, where};
    return openCsv(std::move(file), source, limits);
}

} // namespace zhangfang::exchange
