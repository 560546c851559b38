#pragma once

#include "core/exchange/zip_archive.h"

#include <QXmlStreamReader>

namespace zhangfang::exchange
{

/// Pulls one XML part out of a workbook, piece by piece, and stops at anything that no honest workbook
/// contains: a document type (and with it entities that multiply), elements nested without end, tags or texts
/// of absurd length.
class XmlPart
{
public:
    XmlPart(ZipStream stream, QString source);

    /// The next StartElement, EndElement, Characters or EndDocument; the part's checksum has been checked at
    /// the last. Refuses with exchange.workbook_damaged.
    Result<QXmlStreamReader::TokenType> next();

    /// Name of the element at hand, without its prefix.
    QStringView name() const { return m_xml.name(); }
    QStringView text() const { return m_xml.text(); }
    /// An attribute of the element at hand, whatever its prefix; empty where it is absent.
    QString attribute(QStringView name) const;

    /// Goes to the end of the element just begun.
    Result<void> skipElement();
    /// Collects the plain text of the element just begun and goes to its end; elements within do not count.
    Result<QString> elementText();

    Error damaged() const;

private:
    Result<void> feed(const QByteArray &piece);
    bool isRunSane(const QByteArray &piece);

    ZipStream m_stream;
    QString m_source;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_sawRoot = false;
    bool m_inTag = false;
    qint64 m_run = 0; ///< bytes since the tag or the text at hand began
};

} // namespace zhangfang::exchange
