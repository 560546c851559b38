#include "tests/faults/rounds.h"

#include <QFile>

#include <iostream>

namespace faults
{

void report(const QByteArray &line)
{
    std::cout << line.toStdString() << '\n';
    if (const QString path = qEnvironmentVariable("ZHANGFANG_FAULTS_REPORT"); !path.isEmpty()) {
        QFile file(path);
        if (file.open(QIODevice::Append))
            file.write(line + '\n');
    }
}

} // namespace faults
