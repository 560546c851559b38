#include "core/exchange/zip_archive.h"

#include "core/exchange/exchange_errors.h"

#include <QtEndian>

#include <algorithm>
#include <zlib.h>

namespace zhangfang::exchange
{

namespace
{
// Layout and signatures: PKWARE APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
constexpr quint32 kLocalHeader = 0x04034b50;
constexpr quint32 kDirectoryEntry = 0x02014b50;
constexpr quint32 kDirectoryEnd = 0x06054b50;
constexpr qint64 kLocalHeaderBytes = 30;
constexpr qint64 kDirectoryEndBytes = 22;
constexpr qint64 kLongestComment = 65'535;
constexpr qint64 kLongestDirectory = 8 * 1024 * 1024;
constexpr quint16 kEncryptedFlag = 0x0001;
constexpr quint16 kLargeFieldTag = 0x0001;
constexpr quint32 kSeeLargeField = 0xFFFFFFFF;
constexpr int kMostParts = 10'000;
constexpr int kStored = 0;
constexpr int kDeflated = 8;
constexpr qint64 kPiece = 64 * 1024;
constexpr qint64 kMebibyte = 1024 * 1024;

/// Takes little-endian numbers off a byte array; past its end it yields zeros and remembers.
class Bytes
{
public:
    explicit Bytes(QByteArray data)
        : m_data(std::move(data))
    {
    }

    template <typename Integer>
    Integer take()
    {
        if (m_at + static_cast<qsizetype>(sizeof(Integer)) > m_data.size()) {
            m_isShort = true;
            return 0;
        }
        const auto value = qFromLittleEndian<Integer>(m_data.constData() + m_at);
        m_at += static_cast<qsizetype>(sizeof(Integer));
        return value;
    }
    QByteArray take(qsizetype bytes)
    {
        if (m_at + bytes > m_data.size()) {
            m_isShort = true;
            return {};
        }
        m_at += bytes;
        return m_data.mid(m_at - bytes, bytes);
    }
    void skip(qsizetype bytes) { take(bytes); }
    bool isShort() const { return m_isShort; }
    bool atEnd() const { return m_isShort || m_at >= m_data.size(); }

private:
    QByteArray m_data;
    qsizetype m_at = 0;
    bool m_isShort = false;
};

/// The directory at the archive's end is missing or makes no sense, as in a file that was copied in part.
Error tornArchive(const QString &source)
{
    return Error{errors::kWorkbookTorn, {}, {source, 0, {}}};
}

Error damagedPart(const QString &source, const QString &part)
{
    return Error{errors::kWorkbookDamaged, {{QStringLiteral("part"), part}}, {source, 0, {}}};
}

QByteArray readAt(QFile &file, qint64 at, qint64 bytes)
{
    if (at < 0 || bytes < 0 || at > file.size() - bytes || !file.seek(at))
        return {};
    return file.read(bytes);
}

struct DirectoryPlace {
    int parts = 0;
    qint64 at = 0;
    qint64 bytes = 0;
};

std::optional<DirectoryPlace> findDirectory(QFile &file)
{
    const qint64 tailBytes = std::min(file.size(), kDirectoryEndBytes + kLongestComment);
    const QByteArray tail = readAt(file, file.size() - tailBytes, tailBytes);
    const auto signature = qToLittleEndian(kDirectoryEnd);
    const auto at = tail.lastIndexOf(QByteArray(reinterpret_cast<const char *>(&signature),
                                                sizeof signature)); // NOLINT: bytes of the signature
    if (at < 0)
        return std::nullopt;
    Bytes end(tail.mid(at));
    end.skip(4 + 2 + 2 + 2);
    DirectoryPlace place;
    place.parts = end.take<quint16>();
    place.bytes = end.take<quint32>();
    place.at = end.take<quint32>();
    if (end.isShort() || place.bytes > kLongestDirectory)
        return std::nullopt;
    return place;
}

/// Sizes and offset that do not fit 32 bits, or whose writer did not know that they would (APPNOTE 4.5.3).
void takeLargeField(const QByteArray &extra, ZipEntry &entry)
{
    Bytes fields(extra);
    while (!fields.atEnd()) {
        const auto tag = fields.take<quint16>();
        Bytes field(fields.take(static_cast<qsizetype>(fields.take<quint16>())));
        if (tag != kLargeFieldTag)
            continue;
        for (qint64 *value : {&entry.unpackedBytes, &entry.packedBytes, &entry.headerAt}) {
            if (*value == kSeeLargeField)
                *value = field.take<qint64>();
        }
    }
}

struct ParsedEntry {
    ZipEntry entry;
    bool isLocked = false;
};

std::optional<ParsedEntry> takeEntry(Bytes &directory)
{
    ParsedEntry parsed;
    ZipEntry &entry = parsed.entry;
    if (directory.take<quint32>() != kDirectoryEntry)
        return std::nullopt;
    directory.skip(2 + 2);
    parsed.isLocked = (directory.take<quint16>() & kEncryptedFlag) != 0;
    entry.method = directory.take<quint16>();
    directory.skip(2 + 2);
    entry.crc32 = directory.take<quint32>();
    entry.packedBytes = directory.take<quint32>();
    entry.unpackedBytes = directory.take<quint32>();
    const auto nameBytes = directory.take<quint16>();
    const auto extraBytes = directory.take<quint16>();
    const auto commentBytes = directory.take<quint16>();
    directory.skip(2 + 2 + 4);
    entry.headerAt = directory.take<quint32>();
    entry.name = QString::fromUtf8(directory.take(static_cast<qsizetype>(nameBytes))).replace(u'\\', u'/');
    takeLargeField(directory.take(static_cast<qsizetype>(extraBytes)), entry);
    directory.skip(commentBytes);
    if (directory.isShort() || entry.packedBytes < 0 || entry.unpackedBytes < 0 || entry.headerAt < 0)
        return std::nullopt;
    return parsed;
}
} // namespace

struct ZipStream::Inflater {
    z_stream state{};
    QByteArray input;

    ~Inflater() { inflateEnd(&state); }
};

ZipStream::ZipStream(QFile &file, ZipEntry entry, qint64 dataAt, QString source)
    : m_file(&file)
    , m_entry(std::move(entry))
    , m_source(std::move(source))
    , m_readAt(dataAt)
    , m_packedLeft(m_entry.packedBytes)
{
}

ZipStream::~ZipStream() = default;
ZipStream::ZipStream(ZipStream &&) noexcept = default;

Error ZipStream::damaged() const
{
    return damagedPart(m_source, m_entry.name);
}

Result<QByteArray> ZipStream::read()
{
    if (m_isEnded)
        return QByteArray();
    if (m_isUnpacked)
        return count({});
    return m_entry.method == kStored ? readStored() : readDeflated();
}

Result<QByteArray> ZipStream::readStored()
{
    const qint64 bytes = std::min(kPiece, m_packedLeft);
    const QByteArray piece = readAt(*m_file, m_readAt, bytes);
    if (piece.size() != bytes)
        return damaged();
    m_readAt += bytes;
    m_packedLeft -= bytes;
    return count(piece);
}

Result<QByteArray> ZipStream::readDeflated()
{
    if (!m_inflater) {
        m_inflater = std::make_unique<Inflater>();
        // Raw deflate data: a ZIP archive has no zlib header around it.
        if (inflateInit2(&m_inflater->state, -MAX_WBITS) != Z_OK)
            return damaged();
    }
    z_stream &state = m_inflater->state;
    QByteArray piece(kPiece, Qt::Uninitialized);
    state.next_out = reinterpret_cast<Bytef *>(piece.data()); // NOLINT: zlib's type for bytes
    state.avail_out = static_cast<uInt>(piece.size());
    int outcome = Z_OK;
    while (state.avail_out > 0 && outcome == Z_OK) {
        if (state.avail_in == 0) {
            m_inflater->input = readAt(*m_file, m_readAt, std::min(kPiece, m_packedLeft));
            if (m_inflater->input.isEmpty())
                break;
            m_readAt += m_inflater->input.size();
            m_packedLeft -= m_inflater->input.size();
            state.next_in = reinterpret_cast<Bytef *>(m_inflater->input.data()); // NOLINT: as above
            state.avail_in = static_cast<uInt>(m_inflater->input.size());
        }
        outcome = inflate(&state, Z_NO_FLUSH);
    }
    piece.truncate(piece.size() - static_cast<qsizetype>(state.avail_out));
    m_isUnpacked = outcome == Z_STREAM_END;
    const bool goesOn = outcome == Z_OK && !piece.isEmpty();
    if (!m_isUnpacked && !goesOn)
        return damaged();
    return count(piece);
}

/// Holds what was unpacked against what the directory declared.
Result<QByteArray> ZipStream::count(QByteArray piece)
{
    m_unpacked += piece.size();
    if (m_unpacked > m_entry.unpackedBytes)
        return damaged();
    m_crc32 =
        static_cast<quint32>(::crc32(m_crc32, reinterpret_cast<const Bytef *>(piece.constData()), // NOLINT
                                     static_cast<uInt>(piece.size())));
    if (!piece.isEmpty())
        return piece;
    m_isEnded = true;
    if (m_unpacked != m_entry.unpackedBytes || m_crc32 != m_entry.crc32)
        return damaged();
    return piece;
}

Result<ZipArchive> ZipArchive::open(QFile &file, const QString &source, qint64 limitBytes)
{
    const auto place = findDirectory(file);
    if (!place)
        return tornArchive(source);
    const QByteArray bytes = readAt(file, place->at, place->bytes);
    if (place->parts > kMostParts || bytes.size() != place->bytes)
        return tornArchive(source);

    Bytes directory(bytes);
    ZipArchive archive(file, source);
    qint64 unpackedBytes = 0;
    for (int part = 0; part < place->parts; ++part) {
        const auto parsed = takeEntry(directory);
        if (!parsed)
            return tornArchive(source);
        const ZipEntry &entry = parsed->entry;
        if (parsed->isLocked)
            return Error{errors::kWorkbookLocked, {}, {source, 0, {}}};
        if (entry.unpackedBytes > limitBytes - unpackedBytes)
            return Error{errors::kUnpacksTooLarge,
                         {{QStringLiteral("limit_megabytes"), limitBytes / kMebibyte}},
                         {source, 0, {}}};
        unpackedBytes += entry.unpackedBytes;
        archive.m_entries.insert_or_assign(entry.name.toLower(), entry);
    }
    return archive;
}

Result<std::optional<ZipStream>> ZipArchive::stream(const QString &name) const
{
    const auto found = m_entries.find(name.toLower());
    if (found == m_entries.end())
        return std::optional<ZipStream>();
    const ZipEntry &entry = found->second;
    Bytes header(readAt(*m_file, entry.headerAt, kLocalHeaderBytes));
    const bool isHeader = header.take<quint32>() == kLocalHeader;
    header.skip(kLocalHeaderBytes - 4 - 2 - 2);
    const qint64 nameBytes = header.take<quint16>();
    const qint64 extraBytes = header.take<quint16>();
    const bool isMethodKnown = entry.method == kStored || entry.method == kDeflated;
    if (!isHeader || header.isShort() || !isMethodKnown)
        return damagedPart(m_source, entry.name);
    const qint64 dataAt = entry.headerAt + kLocalHeaderBytes + nameBytes + extraBytes;
    if (entry.packedBytes > m_file->size() - dataAt)
        return damagedPart(m_source, entry.name);
    return std::optional<ZipStream>(ZipStream(*m_file, entry, dataAt, m_source));
}

} // namespace zhangfang::exchange
