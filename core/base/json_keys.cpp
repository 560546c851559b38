#include "core/base/json_keys.h"

#include "core/base/assert.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace zhangfang
{

namespace
{

/// Walks over JSON that is known to be well formed, value by value.
class KeyWalk
{
public:
    explicit KeyWalk(const QByteArray &json)
        : m_json(json)
    {
    }

    std::optional<QString> inValue(const QString &path)
    {
        switch (next()) {
        case '{':
            return inObject(path);
        case '[':
            return inArray(path);
        case '"':
            readString();
            return std::nullopt;
        default:
            while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json[m_at]))
                ++m_at;
            return std::nullopt;
        }
    }

private:
    /// The next character that is no blank; stays there.
    char next()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[m_at]))
            ++m_at;
        return m_at < m_json.size() ? m_json[m_at] : '\0';
    }

    /// Steps over `mark` if it comes next.
    bool accept(char mark)
    {
        if (next() != mark)
            return false;
        ++m_at;
        return true;
    }

    QString readString()
    {
        next();
        const qsizetype start = m_at++;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        ++m_at;
        const QByteArray quoted = m_json.mid(start, m_at - start);
        return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
    }

    std::optional<QString> inObject(const QString &path)
    {
        QSet<QString> names;
        accept('{');
        while (!accept('}') && m_at < m_json.size()) {
            const QString name = readString();
            const QString full = path.isEmpty() ? name : QStringLiteral("%1.%2").arg(path, name);
            if (names.contains(name))
                return full;
            names.insert(name);
            accept(':');
            if (const auto found = inValue(full))
                return found;
            accept(',');
        }
        return std::nullopt;
    }

    std::optional<QString> inArray(const QString &path)
    {
        accept('[');
        for (int index = 0; !accept(']') && m_at < m_json.size(); ++index) {
            if (const auto found = inValue(QStringLiteral("%1[%2]").arg(path).arg(index)))
                return found;
            accept(',');
        }
        return std::nullopt;
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QString> repeatedKey(const QByteArray &json)
{
    ZHANGFANG_ASSERT(!QJsonDocument::fromJson(json).isNull());
    return KeyWalk(json).inValue({});
}

} // namespace zhangfang
