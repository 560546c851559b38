#include "core/exchange/xml_part.h"

#include "core/exchange/exchange_errors.h"

namespace zhangfang::exchange
{

namespace
{
constexpr int kDeepest = 64;
constexpr int kMostAttributes = 128;
constexpr qint64 kLongestTag = 64 * 1024;
constexpr qint64 kLongestText = 1024 * 1024;
} // namespace

XmlPart::XmlPart(ZipStream stream, QString source)
    : m_stream(std::move(stream))
    , m_source(std::move(source))
{
}

Error XmlPart::damaged() const
{
    return Error{errors::kWorkbookDamaged, {{QStringLiteral("part"), m_stream.name()}}, {m_source, 0, {}}};
}

QString XmlPart::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

Result<QXmlStreamReader::TokenType> XmlPart::next()
{
    while (true) {
        const auto token = m_xml.readNext();
        switch (token) {
        case QXmlStreamReader::StartElement:
            m_sawRoot = true;
            if (++m_depth > kDeepest || m_xml.attributes().size() > kMostAttributes)
                return damaged();
            return token;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return token;
        case QXmlStreamReader::Characters:
            return token;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return damaged();
        case QXmlStreamReader::Invalid: {
            if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
                return damaged();
            ZHANGFANG_TRY_ASSIGN(const QByteArray piece, m_stream.read());
            if (!piece.isEmpty()) {
                ZHANGFANG_TRY(feed(piece));
                break;
            }
            if (!m_sawRoot || m_depth != 0)
                return damaged();
            return QXmlStreamReader::EndDocument;
        }
        default:
            break;
        }
    }
}

Result<void> XmlPart::feed(const QByteArray &piece)
{
    if (!isRunSane(piece))
        return damaged();
    m_xml.addData(piece);
    return {};
}

/// The parser takes a tag or a text as a whole, and compares each attribute with each: neither may be
/// endless.
bool XmlPart::isRunSane(const QByteArray &piece)
{
    for (const char c : piece) {
        const bool turns = c == (m_inTag ? '>' : '<');
        m_inTag = turns ? !m_inTag : m_inTag;
        m_run = turns ? 0 : m_run + 1;
        if (m_run > (m_inTag ? kLongestTag : kLongestText))
            return false;
    }
    return true;
}

Result<void> XmlPart::skipElement()
{
    for (const int outside = m_depth - 1; m_depth > outside;)
        ZHANGFANG_TRY(next());
    return {};
}

Result<QString> XmlPart::elementText()
{
    QString text;
    const int inside = m_depth;
    while (m_depth >= inside) {
        ZHANGFANG_TRY_ASSIGN(const auto token, next());
        if (token == QXmlStreamReader::Characters && m_depth == inside)
            text += m_xml.text();
    }
    return text;
}

} // namespace zhangfang::exchange
