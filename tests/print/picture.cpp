#include "tests/print/picture.h"

#include "tests/print/pdf_text.h"

#include <catch2/catch.hpp>

#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>

namespace zhangfang::tests
{

namespace
{
constexpr double kDotsPerMm = kDotsPerInch / 25.4;
}

QImage previewOf(const print::Document &document, int page)
{
    const QSizeF paper = document.pageLayout().fullRect(QPageLayout::Millimeter).size();
    QImage picture((paper * kDotsPerMm).toSize(), QImage::Format_Grayscale8);
    picture.setDotsPerMeterX(int(std::lround(kDotsPerMm * 1000)));
    picture.setDotsPerMeterY(int(std::lround(kDotsPerMm * 1000)));
    picture.fill(Qt::white);
    QPainter painter(&picture);
    print::paintPage(document, page, paperFonts(), painter);
    return picture;
}

QImage pdfPictureOf(const print::Document &document, int page)
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("paper.pdf"));
    REQUIRE(print::writePdf(document, paperFonts(), pdf));
    const QString number = QString::number(page + 1);
    const int outcome =
        QProcess::execute(QStringLiteral("pdftoppm"),
                          {QStringLiteral("-gray"), QStringLiteral("-png"), QStringLiteral("-singlefile"),
                           QStringLiteral("-r"), QString::number(kDotsPerInch), QStringLiteral("-f"), number,
                           QStringLiteral("-l"), number, pdf, folder.filePath(QStringLiteral("page"))});
    REQUIRE(outcome == 0);
    return QImage(folder.filePath(QStringLiteral("page.png"))).convertToFormat(QImage::Format_Grayscale8);
}

int inkIn(const QImage &picture, const QRectF &millimetres)
{
    constexpr int kWhite = 250;
    const QRect dots = QRectF(millimetres.topLeft() * kDotsPerMm, millimetres.size() * kDotsPerMm)
                           .toAlignedRect()
                           .intersected(picture.rect());
    int ink = 0;
    for (int y = dots.top(); y <= dots.bottom(); ++y) {
        const uchar *line = picture.constScanLine(y);
        for (int x = dots.left(); x <= dots.right(); ++x)
            ink += line[x] < kWhite ? 1 : 0;
    }
    return ink;
}

} // namespace zhangfang::tests
