#include "core/exchange/parsed_table.h"

#include "core/exchange/exchange_errors.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace zhangfang::exchange
{

namespace
{
QString withoutZeros(const QString &number)
{
    qsizetype zeros = 0;
    while (zeros + 1 < number.size() && number.at(zeros) == u'0')
        ++zeros;
    return number.mid(zeros);
}
} // namespace

Result<store::BatchFile> describeFile(const QString &path, store::BatchKind kind)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !digest.addData(&file))
        return Error{
            errors::kFileUnreadable, {{QStringLiteral("reason"), file.errorString()}}, {name, 0, {}}};
    return store::BatchFile{kind, name, QString::fromLatin1(digest.result().toHex()), 0, 0};
}

KnownNumbers::KnownNumbers(const std::vector<QString> &numbers)
{
    for (const QString &number : numbers) {
        m_numbers.insert(number);
        const QString bare = withoutZeros(number);
        m_withoutZeros.insert(bare, m_withoutZeros.contains(bare) ? QString() : number);
    }
}

QString KnownNumbers::resolve(const QString &written) const
{
    if (m_numbers.contains(written))
        return written;
    const QString known = m_withoutZeros.value(withoutZeros(written));
    return known.isEmpty() ? written : known;
}

Result<void> tallyRow(const RowFields &fields, RowTally &tally)
{
    ++tally.rowsRead;
    if (fields.isGood())
        return {};
    tally.bad.insert(tally.bad.end(), fields.problems().begin(), fields.problems().end());
    if (++tally.badRows <= kMostBadRows)
        return {};
    return Error{
        errors::kTooManyBadRows, {{QStringLiteral("count"), tally.badRows}}, fields.problems().front().where};
}

} // namespace zhangfang::exchange
