#pragma once

#include "ui/print/document.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <map>
#include <optional>

namespace zhangfang::papers
{

/// The pages of a paper under each other, painted by the same layout as the PDF and the printer's sheets.
///
/// Page up and down turn pages, Home and End go to the first and last, Ctrl with + and − or the wheel zooms.
class PaperView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Width, Page, Percent };

    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    /// Shows another document from its first page, or the same place where `keepPlace`. Both must outlive the
    /// view or the next call.
    void show(const print::Document &document, const print::PaperFonts &fonts, bool keepPlace = false);
    /// `percent` counts for Fit::Percent only; 100 is the paper's own size.
    void setZoom(Fit fit, int percent = 100);
    Fit fit() const { return m_fit; }
    /// How large the paper is shown, whatever the fit.
    int percent() const;

    int pageCount() const { return m_document ? m_document->pageCount() : 0; }
    /// The page that stands at the top of the view, from 0.
    int currentPage() const;
    void goTo(int page);
    /// The page as it is painted on the screen, for comparing it with other prints of it.
    QImage picture(int page) const;

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSizeF paperMm() const;
    QSize pageSize() const;   ///< logical pixels
    double dotsPerMm() const; ///< logical
    int stride() const;
    void layOut();
    void zoomBy(int steps);
    const QImage &cached(int page);

    const print::Document *m_document = nullptr;
    const print::PaperFonts *m_fonts = nullptr;
    Fit m_fit = Fit::Width;
    int m_percent = 100;
    int m_page = 0;
    std::map<int, QImage> m_pictures; ///< of the pages near the view, for the present zoom
};

} // namespace zhangfang::papers
