#pragma once

#include "ui/print/document.h"

#include <QImage>
#include <QRectF>

namespace zhangfang::tests
{

inline constexpr int kDotsPerInch = 150;

/// A page as the preview paints it, in shades of grey.
QImage previewOf(const print::Document &document, int page);
/// The same page as poppler renders the PDF.
QImage pdfPictureOf(const print::Document &document, int page);

/// How many dots of a part of the page (millimetres) are not white.
int inkIn(const QImage &picture, const QRectF &millimetres);

} // namespace zhangfang::tests
