#include "ui/print/document.h"

#include "ui/print/painter_surface.h"
#include "ui/print/pdf_surface.h"
#include "ui/print/print_errors.h"

#include <QFileInfo>
#include <QSaveFile>

namespace zhangfang::print
{

QPageLayout sheetOf(QPageSize::PageSizeId size, QPageLayout::Orientation orientation)
{
    QPageLayout layout(QPageSize(size), orientation, QMarginsF(), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QPageLayout a4(QPageLayout::Orientation orientation)
{
    return sheetOf(QPageSize::A4, orientation);
}

void paintPage(const Document &document, int page, const PaperFonts &fonts, QPainter &painter)
{
    ZHANGFANG_ASSERT(page >= 0 && page < document.pageCount());
    PainterSurface surface(painter, fonts);
    Canvas canvas(surface, fonts);
    document.paintPage(page, canvas);
}

Result<QByteArray> toPdf(const Document &document, const PaperFonts &fonts, Progress *progress)
{
    const int pages = document.pageCount();
    if (pages == 0)
        return Error{errors::kNothingToPrint, {{QStringLiteral("document"), document.title()}}};
    PdfSurface surface(fonts, document.pageLayout().fullRect(QPageLayout::Millimeter).size());
    Canvas canvas(surface, fonts);
    ProgressSteps steps(progress, pages);
    for (int page = 0; page < pages; ++page) {
        surface.beginPage();
        document.paintPage(page, canvas);
        surface.endPage();
        ZHANGFANG_TRY(steps.step());
    }
    if (const auto character = surface.missingCharacter()) {
        const QString code =
            QStringLiteral("U+%1").arg(quint32(*character), 4, 16, QLatin1Char('0')).toUpper();
        return Error{errors::kCharacterMissing,
                     {{QStringLiteral("character"), QString::fromUcs4(&*character, 1)},
                      {QStringLiteral("code"), code}}};
    }
    return surface.finish(document.title());
}

Result<void> writePdf(const Document &document, const PaperFonts &fonts, const QString &path,
                      Progress *progress)
{
    ZHANGFANG_TRY_ASSIGN(const QByteArray bytes, toPdf(document, fonts, progress));
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written) {
        return Error{errors::kCannotWriteFile,
                     {{QStringLiteral("file"), QFileInfo(path).fileName()},
                      {QStringLiteral("reason"), file.errorString()}}};
    }
    return {};
}

} // namespace zhangfang::print
