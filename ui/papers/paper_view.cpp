#include "ui/papers/paper_view.h"

#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace zhangfang::papers
{

using namespace kit;

namespace
{

constexpr double kMmPerInch = 25.4;
/// Pages of this size at 100 %: what a screen calls an inch.
constexpr double kScreenDotsPerInch = 96;
constexpr int kLeastPercent = 25;
constexpr int kMostPercent = 400;
constexpr int kZoomStep = 25;
/// Pages that are kept painted on both sides of the view.
constexpr int kKept = 2;

} // namespace

PaperView::PaperView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

PaperView::~PaperView() = default;

void PaperView::show(const print::Document &document, const print::PaperFonts &fonts, bool keepPlace)
{
    const int place = keepPlace ? currentPage() : 0;
    m_document = &document;
    m_fonts = &fonts;
    m_pictures.clear();
    layOut();
    goTo(std::min(place, pageCount() - 1));
    viewport()->update();
}

void PaperView::setZoom(Fit fit, int percent)
{
    const int place = currentPage();
    m_fit = fit;
    m_percent = std::clamp(percent, kLeastPercent, kMostPercent);
    m_pictures.clear();
    layOut();
    goTo(place);
    viewport()->update();
    Q_EMIT zoomChanged();
}

int PaperView::percent() const
{
    return int(std::lround(dotsPerMm() * kMmPerInch / kScreenDotsPerInch * 100));
}

QSizeF PaperView::paperMm() const
{
    return m_document ? m_document->pageLayout().fullRect(QPageLayout::Millimeter).size() : QSizeF(210, 297);
}

double PaperView::dotsPerMm() const
{
    const QSizeF paper = paperMm();
    const double room = viewport()->width() - 2 * gap::kLarge;
    const double fitWidth = std::max(room, 40.0) / paper.width();
    switch (m_fit) {
    case Fit::Width:
        return fitWidth;
    case Fit::Page:
        return std::min(fitWidth, std::max(viewport()->height() - 2.0 * gap::kMiddle, 40.0) / paper.height());
    case Fit::Percent:
        break;
    }
    return kScreenDotsPerInch / kMmPerInch * m_percent / 100;
}

QSize PaperView::pageSize() const
{
    const QSizeF paper = paperMm() * dotsPerMm();
    return {int(std::lround(paper.width())), int(std::lround(paper.height()))};
}

int PaperView::stride() const
{
    return pageSize().height() + gap::kMiddle;
}

void PaperView::layOut()
{
    const QSize page = pageSize();
    const int height = pageCount() * stride() + gap::kMiddle;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(gap::kHuge * 2);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    const int width = page.width() + 2 * gap::kLarge;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, m_fit == Fit::Percent ? std::max(0, width - viewport()->width()) : 0);
}

int PaperView::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    // The page that takes the upper third of the view.
    const int at = verticalScrollBar()->value() + viewport()->height() / 3;
    const bool isAtEnd =
        verticalScrollBar()->value() == verticalScrollBar()->maximum() && m_page == pageCount() - 1;
    return isAtEnd ? m_page : std::clamp(at / stride(), 0, pageCount() - 1);
}

void PaperView::goTo(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    verticalScrollBar()->setValue(m_page * stride());
    setAccessibleDescription(QString::number(m_page + 1));
    Q_EMIT pageChanged(currentPage());
}

QImage PaperView::picture(int page) const
{
    const double ratio = devicePixelRatioF();
    const QSize size = pageSize() * ratio;
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QSizeF paper = paperMm();
    image.setDotsPerMeterX(int(std::lround(size.width() / paper.width() * 1000)));
    image.setDotsPerMeterY(int(std::lround(size.height() / paper.height() * 1000)));
    QPainter painter(&image);
    print::paintPage(*m_document, page, *m_fonts, painter);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

const QImage &PaperView::cached(int page)
{
    const auto known = m_pictures.find(page);
    if (known != m_pictures.end())
        return known->second;
    std::erase_if(m_pictures, [page](const auto &each) { return std::abs(each.first - page) > kKept; });
    return m_pictures.emplace(page, picture(page)).first->second;
}

void PaperView::paintEvent(QPaintEvent *)
{
    if (pageCount() == 0)
        return;
    QPainter painter(viewport());
    const QSize page = pageSize();
    const int top = verticalScrollBar()->value();
    const int left =
        std::max((viewport()->width() - page.width()) / 2, gap::kLarge) - horizontalScrollBar()->value();
    const int first = std::clamp(top / stride(), 0, pageCount() - 1);
    const int last = std::clamp((top + viewport()->height()) / stride(), 0, pageCount() - 1);
    for (int i = first; i <= last; ++i) {
        const QPoint corner(left, gap::kMiddle + i * stride() - top);
        painter.drawImage(corner, cached(i));
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(QRect(corner, page).adjusted(-1, -1, 0, 0));
    }
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    const int place = m_page;
    QAbstractScrollArea::resizeEvent(event);
    if (m_fit != Fit::Percent)
        m_pictures.clear();
    layOut();
    goTo(place);
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    const int page = currentPage();
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT pageChanged(page);
}

void PaperView::zoomBy(int steps)
{
    const int now = percent();
    setZoom(Fit::Percent, (now / kZoomStep + steps) * kZoomStep);
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_PageUp:
        return goTo(currentPage() - 1);
    case Qt::Key_PageDown:
        return goTo(currentPage() + 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(pageCount() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control)
            return zoomBy(1);
        break;
    case Qt::Key_Minus:
        if (control)
            return zoomBy(-1);
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

} // namespace zhangfang::papers

#include "moc_paper_view.cpp"
