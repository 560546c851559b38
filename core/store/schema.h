#pragma once

#include "core/store/connection.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace zhangfang::store
{

/// "ZFCP" in the header of every cooperative's file (byte 68, big-endian).
inline constexpr qint64 kApplicationId = 0x5A464350;

/// One step of the schema: its number is the file's user_version after it.
struct Migration {
    int version;
    QString name; ///< "0001_first"
    QString sql;
};

/// The steps that ship with the program, in order, versions 1 to n without a gap.
std::vector<Migration> shippedMigrations();

/// Applies the steps above `fromVersion` to an open file and makes all guards anew. The caller holds the
/// transaction. Throws StorageError.
void migrate(const Connection &connection, int fromVersion, const std::vector<Migration> &migrations);

/// Splits a script into statements; knows comments, quoted text and triggers with a body.
QStringList splitSql(const QString &script);

/// Every object of the schema as "type name sql", sorted: two files with equal lists have equal schemas.
QStringList schemaObjects(const Connection &connection);

/// schemaObjects() of a file that is made by these steps.
QStringList schemaObjectsAfter(const std::vector<Migration> &migrations);
/// schemaObjects() of a file as this program makes it at its present version.
QStringList shippedSchemaObjects();

} // namespace zhangfang::store
