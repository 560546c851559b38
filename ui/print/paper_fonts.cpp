#include "ui/print/paper_fonts.h"

#include "ui/print/print_errors.h"

#include <QChar>
#include <QFont>
#include <QFontDatabase>
#include <QHash>

#include <algorithm>
#include <optional>

namespace zhangfang::print
{

namespace
{

/// The mark that Chinese printers set for a type they do not have.
constexpr char32_t kGeta = U'〓';
constexpr char32_t kBasicPlaneEnd = 0x10000;

/// Whether Qt means `family` by the name it gives a face: where the user's language is Chinese it calls some
/// families by their Chinese names.
bool isNameOf(const QString &family, const QString &given)
{
    static const QHash<QString, QString> kChineseNames{
        {QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("文泉驿微米黑")},
        {QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("文泉驿正黑")},
    };
    return given == family || given == kChineseNames.value(family);
}

/// The face of a family without hinting and without Qt's own merging of families; nothing where Qt would
/// put another family in its place.
std::optional<QRawFont> faceOf(const QString &family)
{
    QFont font(family);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(PaperFonts::kUnitsPerEm);
    QRawFont face = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
    if (!face.isValid() || !isNameOf(family, face.familyName()))
        return std::nullopt;
    return face;
}

/// Controls and the selectors of glyph variants take no room on paper.
bool isInvisible(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

/// An installed family, other than `faces`, that can write `character`.
std::optional<QRawFont> anyFaceFor(char32_t character)
{
    const QStringList families = QFontDatabase::families();
    for (const QString &family : families) {
        const auto face = faceOf(family);
        if (face && face->supportsCharacter(character))
            return face;
    }
    return std::nullopt;
}

quint32 glyphIndex(const QRawFont &face, char32_t character)
{
    const auto indexes = face.glyphIndexesForString(QString::fromUcs4(&character, 1));
    return indexes.isEmpty() ? 0 : indexes.first();
}

Glyph glyphOf(const QRawFont &face, std::size_t number, char32_t character)
{
    const quint32 index = glyphIndex(face, character);
    const auto advances = face.advancesForGlyphIndexes(QList<quint32>{index});
    return {character, index, quint16(number), advances.first().x() / PaperFonts::kUnitsPerEm, true};
}

} // namespace

PaperFonts::PaperFonts(std::vector<QRawFont> faces)
    : m_state(std::make_unique<State>())
{
    m_state->faces = std::move(faces);
}

Result<PaperFonts> PaperFonts::load()
{
    return load({{QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("fonts-wqy-microhei")},
                 {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("fonts-noto-cjk")}});
}

QStringList PaperFonts::choices()
{
    QStringList installed;
    for (const char *const each : {"WenQuanYi Micro Hei", "Noto Sans CJK SC", "Noto Serif CJK SC"}) {
        const QString family = QString::fromLatin1(each);
        if (faceOf(family))
            installed << family;
    }
    return installed;
}

Result<PaperFonts> PaperFonts::loadWith(const QString &first)
{
    ZHANGFANG_TRY_ASSIGN(PaperFonts fonts, load());
    if (const auto face = first.isEmpty() ? std::nullopt : faceOf(first))
        fonts.m_state->faces.insert(fonts.m_state->faces.begin(), *face);
    return fonts;
}

Result<PaperFonts> PaperFonts::load(const std::vector<FontFamily> &families)
{
    std::vector<QRawFont> faces;
    for (const FontFamily &family : families) {
        const auto face = faceOf(family.name);
        if (!face) {
            return Error{
                errors::kFontMissing,
                {{QStringLiteral("family"), family.name}, {QStringLiteral("package"), family.debianPackage}}};
        }
        faces.push_back(*face);
    }
    return PaperFonts(std::move(faces));
}

Glyph PaperFonts::find(char32_t character) const
{
    auto &faces = m_state->faces;
    const auto knows = [character](const QRawFont &face) { return face.supportsCharacter(character); };
    const auto known = std::ranges::find_if(faces, knows);
    if (known != faces.end())
        return glyphOf(*known, std::size_t(known - faces.begin()), character);
    if (const auto other = anyFaceFor(character)) {
        faces.push_back(*other);
        return glyphOf(*other, faces.size() - 1, character);
    }
    Glyph mark = glyphOf(faces.front(), 0, kGeta);
    mark.character = character;
    mark.known = false;
    return mark;
}

const Glyph &PaperFonts::glyph(char32_t character) const
{
    if (character >= kBasicPlaneEnd) {
        const auto known = m_state->beyond.find(character);
        return known != m_state->beyond.end()
                   ? known->second
                   : m_state->beyond.emplace(character, find(character)).first->second;
    }
    auto &page = m_state->pages[character >> 8];
    if (page.empty())
        page.resize(256);
    Glyph &slot = page[character & 0xFF];
    if (slot.character == 0)
        slot = find(character);
    return slot;
}

GlyphRun PaperFonts::shape(QStringView text) const
{
    GlyphRun run;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (!isInvisible(character))
            run.append(glyph(character));
    }
    return run;
}

double PaperFonts::width(QStringView text) const
{
    double sum = 0;
    for (const Glyph &each : shape(text))
        sum += each.advance;
    return sum;
}

QPainterPath PaperFonts::outline(const Glyph &glyph) const
{
    return face(glyph.face).pathForGlyph(glyph.index);
}

} // namespace zhangfang::print
