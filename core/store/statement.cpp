#include "core/store/statement.h"

#include "core/base/assert.h"
#include "core/base/text.h"
#include "core/store/connection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <numeric>

namespace zhangfang::store
{

namespace
{

/// A day as the file has it, "2025-03-09"; invalid for anything else. QDate::fromString() takes five times as
/// long.
QDate dayOf(QStringView iso)
{
    if (iso.size() != 10 || iso[4] != u'-' || iso[7] != u'-')
        return {};
    const auto number = [iso](qsizetype from, qsizetype size) {
        const QStringView digits = iso.sliced(from, size);
        if (!isAllDigits(digits))
            return 0; // no year, no month, no day
        return std::accumulate(digits.begin(), digits.end(), 0,
                               [](int value, QChar digit) { return 10 * value + digit.digitValue(); });
    };
    return QDate(number(0, 4), number(5, 2), number(8, 2));
}

} // namespace

Statement::Statement(const Connection &connection, const char *sql)
    : m_query(std::make_unique<QSqlQuery>(connection.database()))
{
    m_query->setForwardOnly(true);
    if (!m_query->prepare(QString::fromUtf8(sql)))
        throwStorageError(m_query->lastError());
}

Statement::~Statement() = default;
Statement::Statement(Statement &&) noexcept = default;

Statement &Statement::bind(const char *name, qint64 value)
{
    bindValue(name, value);
    return *this;
}

Statement &Statement::bind(const char *name, const QString &value)
{
    // A null QString would be stored as NULL; the empty text is what is meant.
    bindValue(name, value.isNull() ? QStringLiteral("") : value);
    return *this;
}

Statement &Statement::bind(const char *name, QDate value)
{
    bindValue(name, value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant());
    return *this;
}

Statement &Statement::bindNull(const char *name)
{
    bindValue(name, QVariant());
    return *this;
}

void Statement::bindValue(const char *name, const QVariant &value)
{
    if (m_executed) {
        m_query->finish();
        m_executed = false;
    }
    m_query->bindValue(QString::fromLatin1(name), value);
}

void Statement::run()
{
    if (!m_query->exec())
        throwStorageError(m_query->lastError());
    m_executed = true;
}

bool Statement::next()
{
    if (!m_executed)
        run();
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throwStorageError(m_query->lastError());
    m_query->finish();
    m_executed = false;
    return false;
}

qint64 Statement::insertedId() const
{
    return m_query->lastInsertId().toLongLong();
}

qint64 Statement::changedRows() const
{
    return m_query->numRowsAffected();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

QVariant Statement::value(int column) const
{
    return m_query->value(column);
}

qint64 Statement::integer(int column) const
{
    bool isInteger = false;
    const qint64 number = value(column).toLongLong(&isInteger);
    ZHANGFANG_ASSERT(isInteger);
    return number;
}

QString Statement::text(int column) const
{
    return value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return value(column).toByteArray();
}

QDate Statement::date(int column) const
{
    return dayOf(text(column));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

} // namespace zhangfang::store
