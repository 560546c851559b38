#include "ui/print/pdf_file.h"

#include "core/base/assert.h"

#include <QString>

namespace zhangfang::print
{

namespace
{

constexpr qsizetype kNotPut = -1;
/// Fast rather than small: the streams are short and mostly figures.
constexpr int kCompressionLevel = 3;
/// qCompress() writes the length before the zlib stream that PDF wants.
constexpr qsizetype kLengthPrefix = 4;

} // namespace

PdfFile::PdfFile()
    : m_bytes("%PDF-1.5\n%\xE8\xB4\xA6\xE6\x88\xBF\n")
{
}

int PdfFile::reserve()
{
    m_offsets.push_back(kNotPut);
    return int(m_offsets.size());
}

void PdfFile::begin(int number)
{
    qsizetype &offset = m_offsets.at(std::size_t(number - 1));
    ZHANGFANG_ASSERT(offset == kNotPut);
    offset = m_bytes.size();
    m_bytes += QByteArray::number(number) + " 0 obj\n";
}

void PdfFile::put(int number, const QByteArray &value)
{
    begin(number);
    m_bytes += value + "\nendobj\n";
}

void PdfFile::putStream(int number, const QByteArray &entries, const QByteArray &data)
{
    const QByteArray packed = qCompress(data, kCompressionLevel).mid(kLengthPrefix);
    begin(number);
    m_bytes += "<< " + entries + " /Length " + QByteArray::number(packed.size()) +
               " /Filter /FlateDecode >>\nstream\n";
    m_bytes += packed;
    m_bytes += "\nendstream\nendobj\n";
}

QByteArray PdfFile::finish(int root, int info)
{
    const qsizetype table = m_bytes.size();
    const QByteArray size = QByteArray::number(qsizetype(m_offsets.size()) + 1);
    m_bytes += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const qsizetype offset : m_offsets) {
        ZHANGFANG_ASSERT(offset != kNotPut);
        m_bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    }
    m_bytes +=
        "trailer\n<< /Size " + size + " /Root " + reference(root) + " /Info " + reference(info) + " >>\n";
    m_bytes += "startxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return std::move(m_bytes);
}

QByteArray PdfFile::reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray PdfFile::textString(const QString &text)
{
    QByteArray units("\xFE\xFF", 2);
    for (const QChar unit : text) {
        units += char(unit.unicode() >> 8);
        units += char(unit.unicode() & 0xFF);
    }
    return '<' + units.toHex().toUpper() + '>';
}

} // namespace zhangfang::print
