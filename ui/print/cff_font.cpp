#include "ui/print/cff_font.h"

#include <QPoint>

#include <cmath>

namespace zhangfang::print
{

namespace
{

// Operators of DICT data (TN 5176, appendix H) and of Type 2 charstrings (TN 5177, chapter 4).
constexpr char kFontBBox = 5;
constexpr char kCharset = 15;
constexpr char kCharStrings = 17;
constexpr char kPrivate = 18;
constexpr char kDefaultWidthX = 20;
constexpr char kEscape = 12;
constexpr char kRos = 30;
constexpr char kCidCount = 34;
constexpr char kFdArray = 36;
constexpr char kFdSelect = 37;
constexpr char kLineTo = 5;
constexpr char kCurveTo = 8;
constexpr char kEndChar = 14;
constexpr char kMoveTo = 21;

/// Strings of the font's own are numbered from here.
constexpr int kFirstOwnString = 391;

QByteArray bigEndian(quint32 value, int bytes)
{
    QByteArray out;
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        out += char(value >> shift & 0xFF);
    return out;
}

/// A whole number in the encoding that DICTs and charstrings have in common.
void appendNumber(QByteArray &out, int value)
{
    if (value >= -107 && value <= 107) {
        out += char(value + 139);
    } else if (value >= 108 && value <= 1131) {
        out += char((value - 108) / 256 + 247);
        out += char((value - 108) % 256);
    } else if (value >= -1131 && value <= -108) {
        out += char((-value - 108) / 256 + 251);
        out += char((-value - 108) % 256);
    } else {
        out += char(28);
        out += bigEndian(quint32(value), 2);
    }
}

/// An offset always takes five bytes, so that the DICT's size does not depend on it.
QByteArray offsetOperand(qsizetype offset)
{
    return char(29) + bigEndian(quint32(offset), 4);
}

QByteArray index(const std::vector<QByteArray> &items)
{
    constexpr int kOffsetBytes = 4;
    QByteArray out = bigEndian(quint32(items.size()), 2);
    if (items.empty())
        return out;
    out += char(kOffsetBytes);
    quint32 offset = 1;
    out += bigEndian(offset, kOffsetBytes);
    for (const QByteArray &item : items)
        out += bigEndian(offset += quint32(item.size()), kOffsetBytes);
    for (const QByteArray &item : items)
        out += item;
    return out;
}

QPoint rounded(const QPainterPath::Element &element)
{
    return {int(std::lround(element.x)), int(std::lround(-element.y))};
}

void appendStep(QByteArray &out, QPoint &pen, QPoint to)
{
    appendNumber(out, to.x() - pen.x());
    appendNumber(out, to.y() - pen.y());
    pen = to;
}

QByteArray charString(const FontOutline &glyph)
{
    QByteArray out;
    appendNumber(out, int(std::lround(glyph.width)));
    QPoint pen;
    for (int i = 0; i < glyph.path.elementCount(); ++i) {
        const auto element = glyph.path.elementAt(i);
        appendStep(out, pen, rounded(element));
        if (element.type == QPainterPath::CurveToElement) {
            appendStep(out, pen, rounded(glyph.path.elementAt(++i)));
            appendStep(out, pen, rounded(glyph.path.elementAt(++i)));
            out += kCurveTo;
        } else {
            out += element.type == QPainterPath::MoveToElement ? kMoveTo : kLineTo;
        }
    }
    return out + kEndChar;
}

QByteArray boundingBox(const std::vector<FontOutline> &glyphs)
{
    QRectF bounds;
    for (const FontOutline &glyph : glyphs)
        bounds |= glyph.path.controlPointRect();
    QByteArray out;
    for (const double edge : {bounds.left(), -bounds.bottom(), bounds.right(), -bounds.top()})
        appendNumber(out, int(std::lround(edge)));
    return out + kFontBBox;
}

/// Where the parts that the Top DICT points to begin in the file.
struct Offsets {
    qsizetype charset = 0;
    qsizetype fdSelect = 0;
    qsizetype charStrings = 0;
    qsizetype fdArray = 0;
};

QByteArray topDict(const std::vector<FontOutline> &glyphs, const Offsets &offsets)
{
    QByteArray out;
    appendNumber(out, kFirstOwnString);
    appendNumber(out, kFirstOwnString + 1);
    appendNumber(out, 0);
    out += kEscape;
    out += kRos;
    appendNumber(out, int(glyphs.size()) + 1);
    out += kEscape;
    out += kCidCount;
    out += boundingBox(glyphs);
    out += offsetOperand(offsets.charset) + kCharset;
    out += offsetOperand(offsets.charStrings) + kCharStrings;
    out += offsetOperand(offsets.fdArray) + kEscape + kFdArray;
    out += offsetOperand(offsets.fdSelect) + kEscape + kFdSelect;
    return out;
}

QByteArray privateDict()
{
    QByteArray out;
    appendNumber(out, 0);
    return out + kDefaultWidthX;
}

QByteArray fontDict(qsizetype privateOffset)
{
    QByteArray out;
    appendNumber(out, int(privateDict().size()));
    return out + offsetOperand(privateOffset) + kPrivate;
}

} // namespace

QByteArray cffFont(const QByteArray &name, const std::vector<FontOutline> &glyphs)
{
    const quint32 count = quint32(glyphs.size()) + 1;
    const QByteArray header("\1\0\4\4", 4);
    const auto front = [&](const Offsets &offsets) {
        return header + index({name}) + index({topDict(glyphs, offsets)}) + index({"Adobe", "Identity"}) +
               index({});
    };
    // charset format 2: one range of CIDs from 1; FDSelect format 3: one range, all glyphs in font dictionary
    // 0.
    const QByteArray charset =
        glyphs.empty() ? QByteArray("\0", 1) : '\2' + bigEndian(1, 2) + bigEndian(count - 2, 2);
    const QByteArray fdSelect = '\3' + bigEndian(1, 2) + bigEndian(0, 3) + bigEndian(count, 2);
    std::vector<QByteArray> strings{charString({})};
    for (const FontOutline &glyph : glyphs)
        strings.push_back(charString(glyph));
    const QByteArray charStrings = index(strings);

    Offsets offsets;
    offsets.charset = front({}).size();
    offsets.fdSelect = offsets.charset + charset.size();
    offsets.charStrings = offsets.fdSelect + fdSelect.size();
    offsets.fdArray = offsets.charStrings + charStrings.size();
    const qsizetype privateOffset = offsets.fdArray + index({fontDict(0)}).size();
    return front(offsets) + charset + fdSelect + charStrings + index({fontDict(privateOffset)}) +
           privateDict();
}

} // namespace zhangfang::print
