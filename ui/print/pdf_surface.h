#pragma once

#include "ui/print/surface.h"

#include <QByteArray>
#include <QHash>
#include <QSizeF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

using cairo_surface_t = struct _cairo_surface;
using cairo_t = struct _cairo;
using cairo_font_face_t = struct _cairo_font_face;

namespace zhangfang::print
{

/// Paper as a PDF, written by cairo.
///
/// Qt's own QPdfWriter is not used: it reads characters beyond the basic plane (𠮷) back as nothing and
/// radicals in place of characters (⼯ for 工), and writes the hour of printing into the file
/// (docs/decisions/paper.md). cairo is told with every glyph which character it stands for.
class PdfSurface final : public Surface
{
public:
    /// `fonts` must outlive the surface; all pages are of one size.
    PdfSurface(const PaperFonts &fonts, QSizeF paperMm, const QString &title);
    ~PdfSurface() override;

    void endPage();
    /// The file's bytes; the last thing asked of a surface. Equal documents give equal bytes.
    QByteArray finish();
    /// A character so far that no installed font can write.
    std::optional<char32_t> missingCharacter() const { return m_missing; }

    void glyphs(QPointF baseline, const GlyphRun &run, double sizePt, Ink ink) override;
    void line(QPointF from, QPointF to, double widthPt, Ink ink, Stroke stroke) override;
    void frame(const QRectF &box, double widthPt, Ink ink) override;
    void fill(const QRectF &box, Ink ink) override;
    void stamp(const QByteArray &name, QPointF at, const std::function<void()> &paint) override;

private:
    struct DropSurface {
        void operator()(cairo_surface_t *surface) const;
    };
    struct DropContext {
        void operator()(cairo_t *context) const;
    };
    struct DropFace {
        void operator()(cairo_font_face_t *face) const;
    };
    using SurfacePointer = std::unique_ptr<cairo_surface_t, DropSurface>;
    using ContextPointer = std::unique_ptr<cairo_t, DropContext>;
    using FacePointer = std::unique_ptr<cairo_font_face_t, DropFace>;

    cairo_font_face_t *face(quint16 number);
    void showPiece(QPointF baselinePt, const Glyph *first, const Glyph *last, double sizePt);

    const PaperFonts &m_fonts;
    QSizeF m_paperPt;
    QByteArray m_bytes; ///< what cairo has written so far
    SurfacePointer m_surface;
    ContextPointer m_context; ///< the page's, or while a stamp is recorded the stamp's
    std::vector<FacePointer> m_faces;
    QHash<QByteArray, std::shared_ptr<cairo_surface_t>> m_stamps;
    std::optional<char32_t> m_missing;
};

} // namespace zhangfang::print
