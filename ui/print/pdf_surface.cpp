#include "ui/print/pdf_surface.h"

#include "core/base/assert.h"

#include <cairo/cairo-ft.h>
#include <cairo/cairo-pdf.h>
#include <fontconfig/fontconfig.h>

#include <utility>

namespace zhangfang::print
{

namespace
{

QPointF toPoints(QPointF mm)
{
    return mm * kPointsPerMm;
}

void setInk(cairo_t *context, Ink ink)
{
    cairo_set_source_rgb(context, whiteness(ink), whiteness(ink), whiteness(ink));
}

void addBox(cairo_t *context, const QRectF &box)
{
    const QPointF corner = toPoints(box.topLeft());
    cairo_rectangle(context, corner.x(), corner.y(), box.width() * kPointsPerMm, box.height() * kPointsPerMm);
}

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

/// The installed face that Qt took for the family, found by the same fontconfig.
cairo_font_face_t *faceOfFamily(const QString &family)
{
    FcPattern *wanted = FcPatternCreate();
    FcPatternAddString(wanted, FC_FAMILY, reinterpret_cast<const FcChar8 *>(family.toUtf8().constData()));
    FcConfigSubstitute(nullptr, wanted, FcMatchPattern);
    FcDefaultSubstitute(wanted);
    FcResult outcome = FcResultMatch;
    FcPattern *found = FcFontMatch(nullptr, wanted, &outcome);
    ZHANGFANG_ASSERT(found != nullptr);
    cairo_font_face_t *face = cairo_ft_font_face_create_for_pattern(found);
    FcPatternDestroy(found);
    FcPatternDestroy(wanted);
    return face;
}

QByteArray utf8Of(char32_t character)
{
    return QString::fromUcs4(&character, 1).toUtf8();
}

} // namespace

void PdfSurface::DropSurface::operator()(cairo_surface_t *surface) const
{
    cairo_surface_destroy(surface);
}

void PdfSurface::DropContext::operator()(cairo_t *context) const
{
    cairo_destroy(context);
}

void PdfSurface::DropFace::operator()(cairo_font_face_t *face) const
{
    cairo_font_face_destroy(face);
}

PdfSurface::PdfSurface(const PaperFonts &fonts, QSizeF paperMm, const QString &title)
    : m_fonts(fonts)
    , m_paperPt(paperMm * kPointsPerMm)
    , m_surface(cairo_pdf_surface_create_for_stream(append, &m_bytes, m_paperPt.width(), m_paperPt.height()))
    , m_context(cairo_create(m_surface.get()))
{
    cairo_pdf_surface_set_metadata(m_surface.get(), CAIRO_PDF_METADATA_TITLE, title.toUtf8().constData());
    cairo_pdf_surface_set_metadata(m_surface.get(), CAIRO_PDF_METADATA_CREATOR, "Zhangfang");
    cairo_pdf_surface_set_metadata(m_surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, "");
}

PdfSurface::~PdfSurface() = default;

void PdfSurface::endPage()
{
    cairo_show_page(m_context.get());
}

QByteArray PdfSurface::finish()
{
    m_context.reset();
    cairo_surface_finish(m_surface.get());
    ZHANGFANG_ASSERT(cairo_surface_status(m_surface.get()) == CAIRO_STATUS_SUCCESS);
    return std::exchange(m_bytes, {});
}

cairo_font_face_t *PdfSurface::face(quint16 number)
{
    while (m_faces.size() <= number)
        m_faces.emplace_back(faceOfFamily(m_fonts.face(int(m_faces.size())).familyName()));
    return m_faces[number].get();
}

void PdfSurface::glyphs(QPointF baseline, const GlyphRun &run, double sizePt, Ink ink)
{
    setInk(m_context.get(), ink);
    QPointF pen = toPoints(baseline);
    for (const Glyph *first = run.begin(); first != run.end();) {
        const Glyph *last = first;
        double width = 0;
        for (; last != run.end() && last->face == first->face; ++last) {
            width += last->advance * sizePt;
            if (!last->known)
                m_missing = last->character;
        }
        showPiece(pen, first, last, sizePt);
        pen.rx() += width;
        first = last;
    }
}

void PdfSurface::showPiece(QPointF baselinePt, const Glyph *first, const Glyph *last, double sizePt)
{
    QByteArray text;
    QVarLengthArray<cairo_glyph_t, 64> glyphs;
    QVarLengthArray<cairo_text_cluster_t, 64> clusters;
    double x = baselinePt.x();
    for (const Glyph *each = first; each != last; ++each) {
        const QByteArray character = utf8Of(each->character);
        text += character;
        glyphs.append({each->index, x, baselinePt.y()});
        clusters.append({int(character.size()), 1});
        x += each->advance * sizePt;
    }
    cairo_set_font_face(m_context.get(), face(first->face));
    cairo_set_font_size(m_context.get(), sizePt);
    cairo_show_text_glyphs(m_context.get(), text.constData(), int(text.size()), glyphs.constData(),
                           int(glyphs.size()), clusters.constData(), int(clusters.size()),
                           cairo_text_cluster_flags_t(0));
}

void PdfSurface::line(QPointF from, QPointF to, double widthPt, Ink ink, Stroke stroke)
{
    constexpr double kDashPt[] = {2, 2};
    cairo_t *context = m_context.get();
    setInk(context, ink);
    cairo_set_line_width(context, widthPt);
    cairo_set_dash(context, kDashPt, stroke == Stroke::Dashed ? 2 : 0, 0);
    cairo_move_to(context, toPoints(from).x(), toPoints(from).y());
    cairo_line_to(context, toPoints(to).x(), toPoints(to).y());
    cairo_stroke(context);
}

void PdfSurface::frame(const QRectF &box, double widthPt, Ink ink)
{
    cairo_t *context = m_context.get();
    setInk(context, ink);
    cairo_set_line_width(context, widthPt);
    cairo_set_dash(context, nullptr, 0, 0);
    addBox(context, box);
    cairo_stroke(context);
}

void PdfSurface::fill(const QRectF &box, Ink ink)
{
    setInk(m_context.get(), ink);
    addBox(m_context.get(), box);
    cairo_fill(m_context.get());
}

void PdfSurface::stamp(const QByteArray &name, QPointF at, const std::function<void()> &paint)
{
    auto known = m_stamps.find(name);
    if (known == m_stamps.end()) {
        // A stamp may hang over its origin on every side, by a page at most.
        const cairo_rectangle_t extents{-m_paperPt.width(), -m_paperPt.height(), 2 * m_paperPt.width(),
                                        2 * m_paperPt.height()};
        std::shared_ptr<cairo_surface_t> record(
            cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents), DropSurface());
        ContextPointer page = std::exchange(m_context, ContextPointer(cairo_create(record.get())));
        paint();
        m_context = std::move(page);
        known = m_stamps.insert(name, std::move(record));
    }
    cairo_t *context = m_context.get();
    cairo_set_source_surface(context, known->get(), toPoints(at).x(), toPoints(at).y());
    cairo_paint(context);
}

} // namespace zhangfang::print
