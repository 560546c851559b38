#pragma once

#include "core/exchange/table_reader.h"

#include <catch2/catch.hpp>

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <vector>
#include <zlib.h>

/// Files that tests write for themselves, and what was read of them.
namespace zhangfang::test
{

inline QString dataFile(const char *name)
{
    return QStringLiteral(ZHANGFANG_TEST_DATA "/accountant/") + QString::fromUtf8(name);
}

/// A folder that goes away with the test.
class Folder
{
public:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A whole table, or the refusal that ended it.
struct ReadOut {
    std::vector<exchange::Row> rows;
    std::optional<Error> error;
    QString sheet;
    QStringList otherSheets;

    /// The text of a cell; empty beyond the row's end.
    QString text(size_t row, size_t column) const
    {
        REQUIRE(row < rows.size());
        return column < rows[row].cells.size() ? rows[row].cells[column].text : QString();
    }
    exchange::CellKind kind(size_t row, size_t column) const
    {
        REQUIRE(row < rows.size());
        return column < rows[row].cells.size() ? rows[row].cells[column].kind : exchange::CellKind::Blank;
    }
};

inline ReadOut readOut(const QString &path, const QString &sheet = {},
                       const exchange::ReadLimits &limits = {})
{
    ReadOut out;
    auto reader = exchange::openTable(path, sheet, limits);
    if (!reader) {
        out.error = reader.error();
        return out;
    }
    out.sheet = (*reader)->sheet();
    out.otherSheets = (*reader)->otherSheets();
    exchange::Row row;
    while (true) {
        const auto isRow = (*reader)->next(row);
        if (!isRow)
            out.error = isRow.error();
        if (!isRow || !*isRow)
            return out;
        out.rows.push_back(row);
    }
}

/// Puts together a ZIP archive, and lets its directory lie.
class ZipBuilder
{
public:
    struct Lie {
        qint64 unpackedBytes = -1;
        qint64 packedBytes = -1;
        int flags = 0;
        bool wrongChecksum = false;
    };

    ZipBuilder &add(const QByteArray &name, const QByteArray &content) { return add(name, content, Lie{}); }
    ZipBuilder &add(const QByteArray &name, const QByteArray &content, Lie lie)
    {
        const QByteArray packed = deflated(content);
        const qint64 at = m_bytes.size();
        const auto sum = crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size()));
        const QByteArray common = number(lie.flags, 2) + number(8, 2) + number(0, 4) +
                                  number(lie.wrongChecksum ? sum + 1 : sum, 4) +
                                  number(lie.packedBytes < 0 ? packed.size() : lie.packedBytes, 4) +
                                  number(lie.unpackedBytes < 0 ? content.size() : lie.unpackedBytes, 4) +
                                  number(name.size(), 2) + number(0, 2);
        m_bytes += "PK\x03\x04" + number(20, 2) + common + name + packed;
        m_directory += "PK\x01\x02" + number(20, 2) + number(20, 2) + common + number(0, 2 + 2 + 2 + 4) +
                       number(at, 4) + name;
        ++m_parts;
        return *this;
    }
    QByteArray bytes() const
    {
        return m_bytes + m_directory + "PK\x05\x06" + number(0, 4) + number(m_parts, 2) + number(m_parts, 2) +
               number(m_directory.size(), 4) + number(m_bytes.size(), 4) + number(0, 2);
    }

private:
    static QByteArray number(quint64 value, int bytes)
    {
        QByteArray text;
        for (int i = 0; i < bytes; ++i)
            text.append(char(i < 8 ? value >> (8 * i) : 0));
        return text;
    }
    static QByteArray deflated(const QByteArray &content)
    {
        // qCompress: four bytes of length, a two-byte zlib header, raw deflate data, a four-byte checksum.
        const QByteArray whole = qCompress(content, 6);
        return content.isEmpty() ? QByteArray("\x03\x00", 2) : whole.mid(6, whole.size() - 10);
    }

    QByteArray m_bytes;
    QByteArray m_directory;
    int m_parts = 0;
};

/// A workbook of one sheet from the XML of its rows, as small as one can be.
struct WorkbookParts {
    QByteArray rows;
    QByteArray texts;  ///< the `si` elements
    QByteArray styles; ///< the content of styleSheet
    QByteArray workbookPr;
    QByteArray sheets = "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/>";
    QByteArray sheetXml;    ///< instead of rows, the whole part
    QByteArray secondSheet; ///< the rows of a sheet for rId4

    static QByteArray sheetOf(const QByteArray &rows)
    {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" +
               rows + "</sheetData></worksheet>";
    }
    ZipBuilder zip() const
    {
        const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        const auto relation = [&](const char *id, const QByteArray &kind, const char *target) {
            return "<Relationship Id=\"" + QByteArray(id) + "\" Type=\"" + type + kind + "\" Target=\"" +
                   target + "\"/>";
        };
        const QByteArray relationsHead =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        ZipBuilder zip;
        zip.add("_rels/.rels",
                relationsHead + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        zip.add("xl/workbook.xml", "<workbook xmlns:r=\"r\"><workbookPr " + workbookPr + "/><sheets>" +
                                       sheets + "</sheets></workbook>");
        zip.add("xl/_rels/workbook.xml.rels",
                relationsHead + relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                    relation("rId2", "styles", "styles.xml") +
                    relation("rId3", "sharedStrings", "/xl/sharedStrings.xml") +
                    relation("rId4", "worksheet", "worksheets/sheet2.xml") + "</Relationships>");
        zip.add("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
        zip.add("xl/sharedStrings.xml", "<sst>" + texts + "</sst>");
        zip.add("xl/worksheets/sheet2.xml", sheetOf(secondSheet));
        zip.add("xl/worksheets/sheet1.xml", sheetXml.isEmpty() ? sheetOf(rows) : sheetXml);
        return zip;
    }
    QByteArray bytes() const { return zip().bytes(); }
};

} // namespace zhangfang::test
