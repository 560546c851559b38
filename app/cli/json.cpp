#include "app/cli/json.h"

#include "core/base/assert.h"

#include <algorithm>
#include <array>

namespace zhangfang::cli
{

namespace
{

// The whole and the lists in it are spread over lines; the rows of those lists are not.
constexpr int kSpreadBelow = 2;
constexpr int kIndent = 2;

void writeText(QByteArray &out, const QString &text)
{
    constexpr std::array<char, 16> kHex = {'0', '1', '2', '3', '4', '5', '6', '7',
                                           '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    out += '"';
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (byte < 0x20 || byte == 0x7F)
            ((out += "\\u00") += kHex[byte >> 4]) += kHex[byte & 0xF];
        else
            out += c;
    }
    out += '"';
}

/// Writes what stands between the brackets of an object or a list.
template <typename Elements, typename Write>
void writeElements(QByteArray &out, const Elements &elements, int depth, bool spread, Write write)
{
    bool first = true;
    for (const auto &element : elements) {
        if (!first)
            out += spread ? "," : ", ";
        if (spread)
            (out += '\n') += QByteArray((depth + 1) * kIndent, ' ');
        write(element);
        first = false;
    }
    if (spread && !first)
        (out += '\n') += QByteArray(depth * kIndent, ' ');
}

} // namespace

Json::Json(QDate day)
    : m_value(nullptr)
{
    if (day.isValid())
        m_value = day.toString(Qt::ISODate);
}

Json Json::object(std::vector<Member> members)
{
    Json json(nullptr);
    json.m_value = std::move(members);
    return json;
}

Json Json::list(std::vector<Json> items)
{
    Json json(nullptr);
    json.m_value = std::move(items);
    return json;
}

Json Json::list(const QStringList &texts)
{
    return listOf(texts, [](const QString &text) { return Json(text); });
}

Json &Json::add(const QString &key, Json value)
{
    ZHANGFANG_ASSERT(std::holds_alternative<Members>(m_value));
    std::get<Members>(m_value).emplace_back(key, std::move(value));
    return *this;
}

Json &Json::append(Json value)
{
    ZHANGFANG_ASSERT(std::holds_alternative<Items>(m_value));
    std::get<Items>(m_value).push_back(std::move(value));
    return *this;
}

QByteArray Json::toUtf8() const
{
    QByteArray out;
    write(out, 0, kSpreadBelow);
    return out;
}

QByteArray Json::toLine() const
{
    QByteArray out;
    write(out, 0, 0);
    return out;
}

void Json::write(QByteArray &out, int depth, int spreadBelow) const
{
    const bool spread = depth < spreadBelow;
    if (std::holds_alternative<std::nullptr_t>(m_value)) {
        out += "null";
    } else if (const auto *truth = std::get_if<bool>(&m_value)) {
        out += *truth ? "true" : "false";
    } else if (const auto *number = std::get_if<qint64>(&m_value)) {
        out += QByteArray::number(*number);
    } else if (const auto *decimal = std::get_if<Decimal>(&m_value)) {
        out += decimal->digits;
    } else if (const auto *text = std::get_if<QString>(&m_value)) {
        writeText(out, *text);
    } else if (const auto *items = std::get_if<Items>(&m_value)) {
        out += '[';
        const bool hasRows = std::ranges::any_of(*items, &Json::isCompound);
        writeElements(out, *items, depth, spread && hasRows,
                      [&](const Json &item) { item.write(out, depth + 1, spreadBelow); });
        out += ']';
    } else if (const auto *members = std::get_if<Members>(&m_value)) {
        out += '{';
        writeElements(out, *members, depth, spread, [&](const Member &member) {
            writeText(out, member.first);
            out += ": ";
            member.second.write(out, depth + 1, spreadBelow);
        });
        out += '}';
    }
}

} // namespace zhangfang::cli
