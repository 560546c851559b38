#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <map>
#include <memory>
#include <optional>

namespace zhangfang::exchange
{

/// One packed part of an archive, as its directory describes it.
struct ZipEntry {
    QString name;
    int method = 0; ///< 0 stored, 8 deflated
    quint32 crc32 = 0;
    qint64 packedBytes = 0;
    qint64 unpackedBytes = 0;
    qint64 headerAt = 0;
};

/// Unpacks one part piece by piece. It never yields more bytes than the directory declared: a part that
/// unpacks to more, to less or to other bytes than declared is damaged.
class ZipStream
{
public:
    ZipStream(QFile &file, ZipEntry entry, qint64 dataAt, QString source);
    ~ZipStream();
    ZipStream(ZipStream &&) noexcept;
    ZipStream &operator=(ZipStream &&) = delete;

    /// The next piece (at most 64 KiB); empty at the end, when length and checksum have been found right.
    Result<QByteArray> read();
    const QString &name() const { return m_entry.name; }

private:
    struct Inflater;
    Result<QByteArray> readStored();
    Result<QByteArray> readDeflated();
    Result<QByteArray> count(QByteArray piece);
    Error damaged() const;

    QFile *m_file;
    ZipEntry m_entry;
    QString m_source;
    qint64 m_readAt;
    qint64 m_packedLeft;
    qint64 m_unpacked = 0;
    quint32 m_crc32 = 0;
    bool m_isUnpacked = false; ///< the packed data has come to its end
    bool m_isEnded = false;    ///< and was found right
    std::unique_ptr<Inflater> m_inflater;
};

/// The directory of a ZIP archive, checked before anything is unpacked.
class ZipArchive
{
public:
    /// Reads the directory at the end of the file.
    ///
    /// Refuses an archive that is cut off or inconsistent, has more than 10,000 parts or a locked one, or
    /// declares that its parts unpack to more than `limitBytes` together (exchange.workbook_damaged,
    /// exchange.workbook_locked, exchange.unpacks_too_large). `file` must outlive the archive and its
    /// streams.
    static Result<ZipArchive> open(QFile &file, const QString &source, qint64 limitBytes);

    /// Whether there is a part of this name; upper and lower case are the same, as in Office's own packages.
    bool contains(const QString &name) const { return m_entries.count(name.toLower()) > 0; }
    /// A stream of the part, or nothing where there is none of this name.
    Result<std::optional<ZipStream>> stream(const QString &name) const;

private:
    ZipArchive(QFile &file, QString source)
        : m_file(&file)
        , m_source(std::move(source))
    {
    }

    QFile *m_file;
    QString m_source;
    std::map<QString, ZipEntry> m_entries; ///< by name in lower case
};

} // namespace zhangfang::exchange
