#pragma once

#include "ui/print/pdf_file.h"
#include "ui/print/surface.h"

#include <QHash>
#include <QSizeF>

#include <optional>
#include <unordered_map>
#include <vector>

namespace zhangfang::print
{

/// Paper as a PDF file.
///
/// Qt's own QPdfWriter is not used: it reads characters beyond the basic plane (𠮷) back as nothing and
/// radicals in place of characters (⼯ for 工), writes the hour of printing into the file, and is several
/// times slower (docs/decisions/paper.md). Here every character has a code of its own that maps back to just
/// that character, equal documents give equal bytes, and stamps are stored once.
class PdfSurface final : public Surface
{
public:
    /// `fonts` must outlive the surface; all pages are of one size.
    PdfSurface(const PaperFonts &fonts, QSizeF paperMm);

    void beginPage();
    void endPage();
    /// Embeds the faces, as far as used, and hands over the file's bytes. The last thing asked of a surface.
    QByteArray finish(const QString &title);
    /// A character so far that no installed font can write.
    std::optional<char32_t> missingCharacter() const { return m_missing; }

    void glyphs(QPointF baseline, const GlyphRun &run, double sizePt, Ink ink) override;
    void line(QPointF from, QPointF to, double widthPt, Ink ink, Stroke stroke) override;
    void frame(const QRectF &box, double widthPt, Ink ink) override;
    void fill(const QRectF &box, Ink ink) override;
    void stamp(const QByteArray &name, QPointF at, const std::function<void()> &paint) override;

private:
    /// A face as far as this document uses it: glyph n has the CID n + 1.
    struct UsedFace {
        int number = 0; ///< the font's object
        std::vector<quint16> basicPlane;
        std::unordered_map<char32_t, quint16> beyond;
        std::vector<Glyph> glyphs;
    };
    /// What the content stream has set so far; empty where a stream begins.
    struct State {
        int face = -1;
        double sizePt = 0;
        std::optional<Ink> fill;
        std::optional<Ink> stroke;
        double widthPt = -1;
        Stroke style = Stroke::Solid;
    };
    /// One content stream: a page's or a stamp's.
    struct Content {
        QByteArray bytes;
        State state;
        double topPt = 0; ///< where y = 0 lies: PDF counts upwards
    };

    QPointF toPoints(QPointF mm) const;
    void appendPoint(QPointF mm);
    void appendBox(const QRectF &box);
    void setFont(int face, double sizePt);
    void setFill(Ink ink);
    void setStroke(double widthPt, Ink ink, Stroke style);
    UsedFace &usedFace(int face);
    quint16 code(UsedFace &face, const Glyph &glyph);
    void putFace(int face, const UsedFace &used);
    QByteArray fontDescriptor(int face, const QByteArray &name, int program) const;
    void putPages();

    const PaperFonts &m_fonts;
    QSizeF m_paperPt;
    PdfFile m_file;
    Content m_content;
    std::optional<char32_t> m_missing;
    std::vector<std::optional<UsedFace>> m_faces;
    QHash<QByteArray, int> m_stamps; ///< name → number of the form
    std::vector<int> m_stampNumbers;
    std::vector<int> m_pages;
    int m_pageTree;
    int m_fontResources;
    int m_pageResources;
};

} // namespace zhangfang::print
