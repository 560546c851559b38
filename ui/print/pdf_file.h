#pragma once

#include <QByteArray>

#include <vector>

namespace zhangfang::print
{

/// The objects of a PDF and their order in the file (ISO 32000-1, 7.5): nothing about pages or type.
///
/// The bytes depend on what was put in alone: no date, no random id, no name of a machine.
class PdfFile
{
public:
    PdfFile();

    /// A number for an object that is put later; others may refer to it already.
    int reserve();
    /// Puts the object that `number` stands for: a dictionary, an array, any value. Each number once.
    void put(int number, const QByteArray &value);
    /// Puts a compressed stream; `entries` are its dictionary's entries but Length and Filter.
    void putStream(int number, const QByteArray &entries, const QByteArray &data);
    /// Closes the file and hands over its bytes. Every reserved number must have been put.
    QByteArray finish(int root, int info);

    /// "7 0 R".
    static QByteArray reference(int number);
    /// Text as a PDF string: UTF-16 with byte order mark, in hexadecimal.
    static QByteArray textString(const QString &text);

private:
    void begin(int number);

    QByteArray m_bytes;
    std::vector<qsizetype> m_offsets; ///< of object n at n - 1; −1 until put
};

} // namespace zhangfang::print
