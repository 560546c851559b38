#include "ui/print/pdf_surface.h"

#include "core/base/assert.h"
#include "core/base/digits.h"
#include "ui/print/cff_font.h"

#include <QCryptographicHash>

#include <cmath>
#include <utility>

namespace zhangfang::print
{

namespace
{

constexpr std::size_t kBasicPlane = 0x10000;

/// Hundredths of a point are finer than any printer's dot.
void appendDecimal(QByteArray &out, double value)
{
    const long long hundredths = std::llround(value * 100);
    if (hundredths < 0)
        out += '-';
    const qint64 magnitude = std::llabs(hundredths);
    appendNumber(out, magnitude / 100);
    if (const auto rest = magnitude % 100) {
        out += '.';
        out += char('0' + rest / 10);
        if (rest % 10)
            out += char('0' + rest % 10);
    }
}

void appendHex(QByteArray &out, quint16 code)
{
    constexpr char kDigits[] = "0123456789ABCDEF";
    const char hex[] = {kDigits[code >> 12], kDigits[code >> 8 & 15], kDigits[code >> 4 & 15],
                        kDigits[code & 15]};
    out.append(hex, 4);
}

QByteArray decimal(double value)
{
    QByteArray out;
    appendDecimal(out, value);
    return out;
}

QByteArray utf16Hex(char32_t character)
{
    QByteArray out;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        appendHex(out, unit.unicode());
    return out;
}

/// The map from codes back to characters (ISO 32000-1, 9.10.3), 100 to a block as it asks.
QByteArray toUnicodeMap(const std::vector<Glyph> &glyphs)
{
    constexpr std::size_t kBlock = 100;
    QByteArray out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (std::size_t start = 0; start < glyphs.size(); start += kBlock) {
        const std::size_t end = std::min(start + kBlock, glyphs.size());
        out += QByteArray::number(qsizetype(end - start)) + " beginbfchar\n";
        for (std::size_t i = start; i < end; ++i) {
            out += '<';
            appendHex(out, quint16(i + 1));
            out += "> <" + utf16Hex(glyphs[i].character) + ">\n";
        }
        out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// The name of an embedded subset begins with six letters of its own (ISO 32000-1, 9.6.4).
QByteArray subsetName(const QString &family, const QByteArray &program)
{
    const QByteArray digest = QCryptographicHash::hash(program, QCryptographicHash::Sha256);
    QByteArray name;
    for (int i = 0; i < 6; ++i)
        name += char('A' + quint8(digest[i]) % 26);
    return name + '+' + family.simplified().remove(QLatin1Char(' ')).toLatin1();
}

} // namespace

PdfSurface::PdfSurface(const PaperFonts &fonts, QSizeF paperMm)
    : m_fonts(fonts)
    , m_paperPt(paperMm * kPointsPerMm)
    , m_pageTree(m_file.reserve())
    , m_fontResources(m_file.reserve())
    , m_pageResources(m_file.reserve())
{
}

void PdfSurface::beginPage()
{
    m_content = Content{{}, {}, m_paperPt.height()};
}

void PdfSurface::endPage()
{
    const int content = m_file.reserve();
    m_file.putStream(content, {}, m_content.bytes);
    const int page = m_file.reserve();
    m_file.put(page, "<< /Type /Page /Parent " + PdfFile::reference(m_pageTree) + " /Contents " +
                         PdfFile::reference(content) + " >>");
    m_pages.push_back(page);
}

QPointF PdfSurface::toPoints(QPointF mm) const
{
    return {mm.x() * kPointsPerMm, m_content.topPt - mm.y() * kPointsPerMm};
}

void PdfSurface::appendPoint(QPointF mm)
{
    const QPointF point = toPoints(mm);
    appendDecimal(m_content.bytes, point.x());
    m_content.bytes += ' ';
    appendDecimal(m_content.bytes, point.y());
    m_content.bytes += ' ';
}

void PdfSurface::appendBox(const QRectF &box)
{
    appendPoint(box.bottomLeft());
    appendDecimal(m_content.bytes, box.width() * kPointsPerMm);
    m_content.bytes += ' ';
    appendDecimal(m_content.bytes, box.height() * kPointsPerMm);
    m_content.bytes += " re ";
}

void PdfSurface::setFont(int face, double sizePt)
{
    State &state = m_content.state;
    if (state.face == face && state.sizePt == sizePt)
        return;
    state.face = face;
    state.sizePt = sizePt;
    m_content.bytes += "/F" + QByteArray::number(face) + ' ';
    appendDecimal(m_content.bytes, sizePt);
    m_content.bytes += " Tf ";
}

void PdfSurface::setFill(Ink ink)
{
    if (m_content.state.fill == ink)
        return;
    m_content.state.fill = ink;
    appendDecimal(m_content.bytes, whiteness(ink));
    m_content.bytes += " g ";
}

void PdfSurface::setStroke(double widthPt, Ink ink, Stroke style)
{
    State &state = m_content.state;
    if (state.stroke != ink) {
        state.stroke = ink;
        appendDecimal(m_content.bytes, whiteness(ink));
        m_content.bytes += " G ";
    }
    if (state.widthPt != widthPt) {
        state.widthPt = widthPt;
        appendDecimal(m_content.bytes, widthPt);
        m_content.bytes += " w ";
    }
    if (state.style != style) {
        state.style = style;
        m_content.bytes += style == Stroke::Dashed ? "[2 2] 0 d " : "[] 0 d ";
    }
}

PdfSurface::UsedFace &PdfSurface::usedFace(int face)
{
    if (m_faces.size() <= std::size_t(face))
        m_faces.resize(std::size_t(face) + 1);
    auto &slot = m_faces[std::size_t(face)];
    if (!slot)
        slot = UsedFace{m_file.reserve(), std::vector<quint16>(kBasicPlane), {}, {}};
    return *slot;
}

quint16 PdfSurface::code(UsedFace &face, const Glyph &glyph)
{
    quint16 &slot =
        glyph.character < kBasicPlane ? face.basicPlane[glyph.character] : face.beyond[glyph.character];
    if (slot == 0) {
        face.glyphs.push_back(glyph);
        if (!glyph.known)
            m_missing = glyph.character;
        ZHANGFANG_ASSERT(face.glyphs.size() < kBasicPlane);
        slot = quint16(face.glyphs.size());
    }
    return slot;
}

void PdfSurface::glyphs(QPointF baseline, const GlyphRun &run, double sizePt, Ink ink)
{
    if (run.isEmpty())
        return;
    setFill(ink);
    m_content.bytes += "BT ";
    setFont(run.front().face, sizePt);
    appendPoint(baseline);
    m_content.bytes += "Td ";
    for (qsizetype i = 0; i < run.size();) {
        const quint16 face = run[i].face;
        setFont(face, sizePt);
        UsedFace &used = usedFace(face);
        m_content.bytes += '<';
        for (; i < run.size() && run[i].face == face; ++i)
            appendHex(m_content.bytes, code(used, run[i]));
        m_content.bytes += "> Tj ";
    }
    m_content.bytes += "ET\n";
}

void PdfSurface::line(QPointF from, QPointF to, double widthPt, Ink ink, Stroke stroke)
{
    setStroke(widthPt, ink, stroke);
    appendPoint(from);
    m_content.bytes += "m ";
    appendPoint(to);
    m_content.bytes += "l S\n";
}

void PdfSurface::frame(const QRectF &box, double widthPt, Ink ink)
{
    setStroke(widthPt, ink, Stroke::Solid);
    appendBox(box);
    m_content.bytes += "S\n";
}

void PdfSurface::fill(const QRectF &box, Ink ink)
{
    setFill(ink);
    appendBox(box);
    m_content.bytes += "f\n";
}

void PdfSurface::stamp(const QByteArray &name, QPointF at, const std::function<void()> &paint)
{
    auto known = m_stamps.find(name);
    if (known == m_stamps.end()) {
        Content page = std::exchange(m_content, Content{});
        paint();
        Content form = std::exchange(m_content, std::move(page));
        const int number = m_file.reserve();
        // A stamp may hang over its origin on every side, by a page at most.
        const QByteArray width = decimal(m_paperPt.width()), height = decimal(m_paperPt.height());
        m_file.putStream(number,
                         "/Type /XObject /Subtype /Form /BBox [-" + width + " -" + height + ' ' + width +
                             ' ' + height + "] /Resources " + PdfFile::reference(m_fontResources),
                         form.bytes);
        known = m_stamps.insert(name, number);
        m_stampNumbers.push_back(number);
    }
    m_content.bytes += "q 1 0 0 1 ";
    appendPoint(at);
    m_content.bytes += "cm /S" + QByteArray::number(*known) + " Do Q\n";
}

QByteArray PdfSurface::fontDescriptor(int face, const QByteArray &name, int program) const
{
    constexpr int kSymbolic = 4; // ISO 32000-1, table 123: characters outside the standard Latin set
    const QRawFont &font = m_fonts.face(face);
    return "<< /Type /FontDescriptor /FontName /" + name + " /Flags " + QByteArray::number(kSymbolic) +
           " /FontBBox [-1000 -1000 2000 2000] /ItalicAngle 0 /StemV 80 /Ascent " + decimal(font.ascent()) +
           " /Descent " + decimal(-font.descent()) + " /CapHeight " + decimal(font.capHeight()) +
           " /FontFile3 " + PdfFile::reference(program) + " >>";
}

void PdfSurface::putFace(int face, const UsedFace &used)
{
    std::vector<FontOutline> outlines;
    QByteArray widths;
    for (const Glyph &glyph : used.glyphs) {
        outlines.push_back({m_fonts.outline(glyph), glyph.advance * kCffUnitsPerEm});
        widths += decimal(glyph.advance * kCffUnitsPerEm) + ' ';
    }
    const QString family = m_fonts.face(face).familyName();
    const QByteArray name = subsetName(family, toUnicodeMap(used.glyphs));
    const int program = m_file.reserve(), descriptor = m_file.reserve();
    const int descendant = m_file.reserve(), toUnicode = m_file.reserve();
    m_file.putStream(program, "/Subtype /CIDFontType0C", cffFont(name, outlines));
    m_file.put(descriptor, fontDescriptor(face, name, program));
    m_file.put(descendant, "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /" + name +
                               " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
                               " /FontDescriptor " +
                               PdfFile::reference(descriptor) + " /DW 1000 /W [1 [" + widths + "]] >>");
    m_file.putStream(toUnicode, {}, toUnicodeMap(used.glyphs));
    m_file.put(used.number, "<< /Type /Font /Subtype /Type0 /BaseFont /" + name + " /Encoding /Identity-H" +
                                " /DescendantFonts [" + PdfFile::reference(descendant) + "] /ToUnicode " +
                                PdfFile::reference(toUnicode) + " >>");
}

void PdfSurface::putPages()
{
    QByteArray fonts, stamps, kids;
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        if (m_faces[i])
            fonts += "/F" + QByteArray::number(int(i)) + ' ' + PdfFile::reference(m_faces[i]->number) + ' ';
    }
    for (const int number : m_stampNumbers)
        stamps += "/S" + QByteArray::number(number) + ' ' + PdfFile::reference(number) + ' ';
    for (const int page : m_pages)
        kids += PdfFile::reference(page) + ' ';
    m_file.put(m_fontResources, "<< /Font << " + fonts + ">> >>");
    m_file.put(m_pageResources, "<< /Font << " + fonts + ">> /XObject << " + stamps + ">> >>");
    m_file.put(m_pageTree, "<< /Type /Pages /Count " + QByteArray::number(qsizetype(m_pages.size())) +
                               " /MediaBox [0 0 " + decimal(m_paperPt.width()) + ' ' +
                               decimal(m_paperPt.height()) + "] /Resources " +
                               PdfFile::reference(m_pageResources) + " /Kids [" + kids + "] >>");
}

QByteArray PdfSurface::finish(const QString &title)
{
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        if (m_faces[i])
            putFace(int(i), *m_faces[i]);
    }
    putPages();
    const int info = m_file.reserve();
    m_file.put(info,
               "<< /Title " + PdfFile::textString(title) + " /Creator (Zhangfang) /Producer (Zhangfang) >>");
    const int root = m_file.reserve();
    m_file.put(root, "<< /Type /Catalog /Pages " + PdfFile::reference(m_pageTree) +
                         " /ViewerPreferences << /DisplayDocTitle true >> >>");
    return m_file.finish(root, info);
}

} // namespace zhangfang::print
