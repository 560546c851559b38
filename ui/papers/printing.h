#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/print/document.h"

#include <QMarginsF>
#include <QString>
#include <QStringList>

#include <vector>

class QPagedPaintDevice;
class QPrinter;

namespace zhangfang::papers
{

/// Some pages of a document, as they stand in it: "page 3 of 12" stays page 3 of 12.
class SomePages final : public print::Document
{
public:
    /// `document` must outlive it; `pages` are counted from 0.
    SomePages(const print::Document &document, std::vector<int> pages)
        : m_document(document)
        , m_pages(std::move(pages))
    {
    }

    QString title() const override { return m_document.title(); }
    QPageLayout pageLayout() const override { return m_document.pageLayout(); }
    int pageCount() const override { return int(m_pages.size()); }
    void paintPage(int page, print::Canvas &canvas) const override
    {
        m_document.paintPage(m_pages[std::size_t(page)], canvas);
    }

private:
    const print::Document &m_document;
    std::vector<int> m_pages;
};

/// The printer that is proposed: the preferred one where it is installed; empty: the computer's own.
QString printerFor(const QString &preferred, const QStringList &installed);

/// Sets the printer up for the document: size, orientation, the whole sheet for the page, the job's name.
void setUpPrinter(QPrinter &printer, const print::Document &document);

/// The widest edge, in millimetres, that the printer cannot print on; our papers keep `kFreeEdgeMm` free.
double unprintableEdge(const QPrinter &printer);
inline constexpr double kFreeEdgeMm = 10;

/// Paints all pages on the printer, which setUpPrinter() has set up. Refuses kit.printer_failed {printer}
/// and base.cancelled.
Result<void> printPages(QPrinter &printer, const print::Document &document, const print::PaperFonts &fonts,
                        Progress *progress = nullptr);

} // namespace zhangfang::papers
