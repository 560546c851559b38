#pragma once

#include "core/base/result.h"

#include <QPainterPath>
#include <QRawFont>
#include <QString>
#include <QStringList>
#include <QVarLengthArray>

#include <array>
#include <memory>
#include <unordered_map>
#include <vector>

namespace zhangfang::print
{

/// One character as it stands on paper.
struct Glyph {
    char32_t character = 0; ///< what was asked for, and what must be read back from a PDF
    quint32 index = 0;      ///< the glyph in its face
    quint16 face = 0;       ///< which of PaperFonts::face()
    double advance = 0;     ///< width in em
    bool known = true;      ///< false where no installed font has the character and 〓 stands for it
};

/// A family of type and where Debian keeps it.
struct FontFamily {
    QString name;
    QString debianPackage;
};

/// A line's characters from left to right.
using GlyphRun = QVarLengthArray<Glyph, 48>;

/// The faces that paper is set in: WenQuanYi Micro Hei for everything, Noto Sans CJK SC character by
/// character for what it lacks (䶮 㛃 𠮷 𠅤), and any other installed family for what both lack.
///
/// Which face writes a character is decided here and not by Qt's font merging, so that the same characters
/// come out on every device. Widths are the faces' design widths, free of hinting and resolution.
class PaperFonts
{
public:
    /// Finds the paper's two families, or print.font_missing with the Debian package that holds the one that
    /// lacks.
    static Result<PaperFonts> load();
    /// The same with `first` before them, which is asked for every character first; empty, or one that is not
    /// installed: the paper's two families alone.
    static Result<PaperFonts> loadWith(const QString &first);
    /// The installed families that may stand first: Chinese ones whose faces a PDF can hold.
    static QStringList choices();
    /// The same with other families, in the order in which they are asked for a character.
    static Result<PaperFonts> load(const std::vector<FontFamily> &families);

    /// The glyphs of one line of text. Controls and variation selectors have none; a character that no
    /// installed font knows stands as 〓, the printers' mark for it, and is marked as not known.
    GlyphRun shape(QStringView text) const;
    /// The width of `text` in em.
    double width(QStringView text) const;

    int faceCount() const { return int(m_state->faces.size()); }
    /// A face at `kUnitsPerEm` pixels to the em.
    const QRawFont &face(int number) const { return m_state->faces[std::size_t(number)]; }
    /// A glyph's outline in `kUnitsPerEm` to the em, y pointing down, the pen at the origin.
    QPainterPath outline(const Glyph &glyph) const;

    static constexpr int kUnitsPerEm = 1000;

private:
    struct State {
        std::vector<QRawFont> faces;
        std::array<std::vector<Glyph>, 256> pages;  ///< the basic plane, 256 characters a page, filled as met
        std::unordered_map<char32_t, Glyph> beyond; ///< the other planes
    };

    explicit PaperFonts(std::vector<QRawFont> faces);
    const Glyph &glyph(char32_t character) const;
    Glyph find(char32_t character) const;

    std::unique_ptr<State> m_state; ///< grows while text is set; not for two threads at once
};

} // namespace zhangfang::print
