#include "core/store/bulk_insert.h"

#include "core/base/assert.h"
#include "core/base/digits.h"
#include "core/store/connection.h"

#include <QList>

#include <algorithm>

namespace zhangfang::store
{

namespace
{

/// Beyond this nothing is gained (measured).
constexpr std::size_t kRowsAStatement = 100;
/// To prepare one, with the table's guards, takes as long as some dozen rows.
constexpr std::size_t kStatements = 4;

/// A JSON string (RFC 8259, 7).
void appendText(QByteArray &json, const QByteArray &text)
{
    json.append('"');
    for (const char c : text) {
        if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else if (static_cast<uchar>(c) < 0x20)
            json.append("\\u00").append(c < 0x10 ? '0' : '1').append("0123456789abcdef"[c & 0x0F]);
        else
            json.append(c);
    }
    json.append('"');
}

struct AppendValue {
    QByteArray &json;

    void operator()(std::monostate) const { json.append("null"); }
    void operator()(qint64 number) const { appendNumber(json, number); }
    void operator()(QLatin1String key) const { json.append('"').append(key.data(), key.size()).append('"'); }
    void operator()(QStringView text) const { appendText(json, text.toUtf8()); }
};

} // namespace

BulkInsert::BulkInsert(const Connection &connection, const char *table, std::vector<const char *> columns)
    : m_connection(connection)
    , m_table(table)
    , m_columns(std::move(columns))
    , m_everVaried(m_columns.size(), false)
{
    ZHANGFANG_ASSERT(!m_columns.empty());
}

void BulkInsert::add(std::initializer_list<BulkValue> row)
{
    ZHANGFANG_ASSERT(row.size() == m_columns.size());
    for (const BulkValue &value : row) {
        std::visit(AppendValue{m_cells}, value);
        m_ends.push_back(m_cells.size());
    }
    if (rows() == kRowsAStatement)
        finish();
}

void BulkInsert::finish()
{
    if (m_ends.empty())
        return;
    Varying varying = varyingColumns();
    Statement &insert = statementFor(varying);
    QByteArray same;
    appendCells(same, 0, varying, false);
    QByteArray others;
    for (std::size_t row = 0; row < rows(); ++row) {
        others.append(row == 0 ? '[' : ',');
        appendCells(others, row, varying, true);
    }
    others.append(']');
    insert.bind(":same", QString::fromUtf8(same)).bind(":rows", QString::fromUtf8(others)).run();
    m_cells.resize(0); // keeps its memory
    m_ends.clear();
}

/// The values of a row in the columns that vary, or in those that do not, as a JSON array.
void BulkInsert::appendCells(QByteArray &json, std::size_t row, const Varying &varying, bool varies) const
{
    char before = '[';
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        if (varying[column] != varies)
            continue;
        json.append(before).append(cell(row, column));
        before = ',';
    }
    if (before == '[')
        json.append('[');
    json.append(']');
}

/// The statement for rows that differ in these columns. Where there are several already, one for all columns
/// that ever differed takes them: `varying` is then these.
Statement &BulkInsert::statementFor(Varying &varying)
{
    for (std::size_t column = 0; column < varying.size(); ++column)
        m_everVaried[column] = m_everVaried[column] || varying[column];
    if (!m_inserts.contains(varying) && m_inserts.size() >= kStatements)
        varying = m_everVaried;
    auto insert = m_inserts.find(varying);
    if (insert == m_inserts.end())
        insert = m_inserts.emplace(varying, Statement(m_connection, sql(varying).constData())).first;
    return insert->second;
}

QByteArrayView BulkInsert::cell(std::size_t row, std::size_t column) const
{
    const std::size_t at = row * m_columns.size() + column;
    const qsizetype from = at == 0 ? 0 : m_ends[at - 1];
    return QByteArrayView(m_cells).sliced(from, m_ends[at] - from);
}

BulkInsert::Varying BulkInsert::varyingColumns() const
{
    Varying varying(m_columns.size(), false);
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const QByteArrayView first = cell(0, column);
        for (std::size_t row = 1; row < rows() && !varying[column]; ++row)
            varying[column] = cell(row, column) != first;
    }
    return varying;
}

QByteArray BulkInsert::sql(const Varying &varying) const
{
    QByteArrayList values;
    int sameSoFar = 0;
    int othersSoFar = 0;
    for (const bool varies : varying)
        values.append(varies ? "json_extract(cells, '$[" + QByteArray::number(othersSoFar++) + "]')"
                             : "json_extract(:same, '$[" + QByteArray::number(sameSoFar++) + "]')");
    // MATERIALIZED: else SQLite writes a row's array out anew for each of its cells. :same stands in the
    // statement also where everything differs.
    return QByteArray("INSERT INTO ") + m_table + " (" +
           QByteArrayList(m_columns.begin(), m_columns.end()).join(", ") +
           ") WITH line (cells) AS MATERIALIZED (SELECT value FROM json_each(:rows)) SELECT " +
           values.join(", ") + " FROM line WHERE :same IS NOT NULL";
}

} // namespace zhangfang::store
