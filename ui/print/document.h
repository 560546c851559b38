#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/print/canvas.h"

#include <QPageLayout>
#include <QPageSize>
#include <QString>

class QPainter;

namespace zhangfang::print
{

/// A paper of the cooperative, laid out page by page from finished values.
///
/// The pages are the same for the preview, the printer and the PDF: layout goes by the faces' own measures
/// and never by a device's.
class Document
{
public:
    Document() = default;
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;
    virtual ~Document() = default;

    /// What the paper is, with whose and of when: the PDF's title and the printer's job name.
    virtual QString title() const = 0;
    /// Size and orientation; the whole sheet belongs to the page (FullPageMode, no margins).
    virtual QPageLayout pageLayout() const = 0;
    /// 0 where there is not one line to print.
    virtual int pageCount() const = 0;
    /// Paints page `page`, 0 to pageCount() − 1.
    virtual void paintPage(int page, Canvas &canvas) const = 0;
};

/// A sheet of this size with all of it for the page.
QPageLayout sheetOf(QPageSize::PageSizeId size, QPageLayout::Orientation orientation);
/// A4 with the whole sheet for the page.
QPageLayout a4(QPageLayout::Orientation orientation);

/// Paints one page with a fresh painter whose origin is the sheet's corner: preview, picture, printer.
void paintPage(const Document &document, int page, const PaperFonts &fonts, QPainter &painter);

/// The document as the bytes of a PDF: equal documents give equal bytes on every machine with the same fonts.
///
/// Refused with print.nothing_to_print, or print.character_missing where no installed font can write a
/// character; base.cancelled where it is given up.
Result<QByteArray> toPdf(const Document &document, const PaperFonts &fonts, Progress *progress = nullptr);

/// Writes the document as a PDF, under a temporary name first: `path` holds either all of it or what it held
/// before. Refused as toPdf(), and with print.cannot_write.
Result<void> writePdf(const Document &document, const PaperFonts &fonts, const QString &path,
                      Progress *progress = nullptr);

} // namespace zhangfang::print
