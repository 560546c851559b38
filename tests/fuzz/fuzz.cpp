#include "tests/fuzz/fuzz.h"

#include <QFile>
#include <QTemporaryDir>

namespace fuzz
{

QString fileWith(const QByteArray &bytes, const char *name)
{
    static const QTemporaryDir kFolder;
    const QString path = kFolder.filePath(QString::fromLatin1(name));
    QFile file(path);
    promise(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return path;
}

} // namespace fuzz
