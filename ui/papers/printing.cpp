#include "ui/papers/printing.h"

#include "ui/kit/kit_errors.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace zhangfang::papers
{

QString printerFor(const QString &preferred, const QStringList &installed)
{
    return installed.contains(preferred) ? preferred : QString();
}

void setUpPrinter(QPrinter &printer, const print::Document &document)
{
    printer.setDocName(document.title());
    printer.setPageLayout(document.pageLayout());
    printer.setFullPage(true);
}

double unprintableEdge(const QPrinter &printer)
{
    QPageLayout layout = printer.pageLayout();
    layout.setUnits(QPageLayout::Millimeter);
    const QMarginsF edges = layout.minimumMargins();
    return std::max({edges.left(), edges.top(), edges.right(), edges.bottom()});
}

Result<void> printPages(QPrinter &printer, const print::Document &document, const print::PaperFonts &fonts,
                        Progress *progress)
{
    const Error failed{errors::kPrinterFailed, {{QStringLiteral("printer"), printer.printerName()}}};
    QPainter painter;
    if (!painter.begin(&printer))
        return failed;
    ProgressSteps steps(progress, document.pageCount());
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !printer.newPage())
            return failed;
        print::paintPage(document, page, fonts, painter);
        if (const auto going = steps.step(); !going) {
            printer.abort();
            return going;
        }
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return failed;
    return {};
}

} // namespace zhangfang::papers
