#pragma once

#include "core/base/id.h"
#include "core/money/money.h"
#include "core/store/storage_error.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

class QSqlQuery;

namespace zhangfang::store
{

class Connection;

/// One prepared statement with named placeholders.
///
///     Statement find(connection, kFindJob);
///     find.bind(":job_no", jobNo);
///     while (find.next())
///         use(find.text(0), find.integer(1));
///
/// Every failure of the database is thrown as StorageError; registers let it pass to the boundary
/// (CoopFile::write, CoopFile::read).
class Statement
{
public:
    Statement(const Connection &connection, const char *sql);
    ~Statement();
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) = delete;

    Statement &bind(const char *name, qint64 value);
    Statement &bind(const char *name, int value) { return bind(name, qint64(value)); }
    Statement &bind(const char *name, bool value) { return bind(name, qint64(value ? 1 : 0)); }
    Statement &bind(const char *name, const QString &value);
    Statement &bind(const char *name, QDate value); ///< ISO date; an invalid date is NULL
    Statement &bind(const char *name, Money value) { return bind(name, value.fen()); }
    Statement &bindNull(const char *name);
    template <typename Tag>
    Statement &bind(const char *name, const Id<Tag> &id)
    {
        return bind(name, id.value());
    }
    template <typename T>
    Statement &bind(const char *name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }
    Statement &bind(const char *name, const char *) = delete;

    /// Executes a statement that gives no rows. It may be bound and run again.
    void run();
    /// Executes at the first call; true while there is a row.
    bool next();
    /// The row number that the last insert got.
    qint64 insertedId() const;
    /// How many rows the last run() changed.
    qint64 changedRows() const;

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;     ///< empty for NULL
    QByteArray bytes(int column) const; ///< of a BLOB; empty for NULL
    QDate date(int column) const;       ///< invalid for NULL and for what is no day
    Money money(int column) const { return Money::fromFen(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<QString> optionalText(int column) const;
    template <typename IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }
    template <typename IdType>
    std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<IdType>(IdType(integer(column)));
    }

private:
    void bindValue(const char *name, const QVariant &value);
    QVariant value(int column) const;

    std::unique_ptr<QSqlQuery> m_query;
    bool m_executed = false;
};

} // namespace zhangfang::store
