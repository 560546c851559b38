#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <random>
#include <vector>

/// Runs a fuzzer where the compiler has none: every file of its corpus as it is, then mutations of them, the
/// same ones each time. usage: fuzz_NAME CORPUS TIMES
namespace
{

using Dice = std::mt19937;

int throwDice(Dice &dice, qsizetype below)
{
    return int(dice() % std::uint32_t(std::max<qsizetype>(below, 1)));
}

std::vector<QByteArray> corpusIn(const QString &folder)
{
    std::vector<QByteArray> corpus{QByteArray()};
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        fuzz::promise(file.open(QIODevice::ReadOnly));
        corpus.push_back(file.readAll());
    }
    return corpus;
}

/// One change of the kinds that find most: a bit, a byte, a piece cut out, doubled, or taken from elsewhere.
void mutate(QByteArray &bytes, const std::vector<QByteArray> &corpus, Dice &dice)
{
    const int at = throwDice(dice, bytes.size());
    const int length = 1 + throwDice(dice, std::min<qsizetype>(bytes.size() - at, 64));
    const QByteArray &other = corpus[std::size_t(throwDice(dice, qsizetype(corpus.size())))];
    switch (throwDice(dice, 6)) {
    case 0:
        if (!bytes.isEmpty())
            bytes[at] = char(bytes[at] ^ char(1 << throwDice(dice, 8)));
        break;
    case 1:
        bytes.insert(at, char(throwDice(dice, 256)));
        break;
    case 2:
        bytes.remove(at, length);
        break;
    case 3:
        bytes.insert(at, bytes.mid(at, length));
        break;
    case 4:
        bytes.truncate(at);
        break;
    default:
        bytes.insert(at, other.mid(throwDice(dice, other.size()), length));
        break;
    }
}

void run(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                           std::size_t(bytes.size()));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        std::fputs("usage: fuzz_NAME CORPUS TIMES\n", stderr);
        return 2;
    }
    const std::vector<QByteArray> corpus = corpusIn(words[1]);
    for (const QByteArray &each : corpus)
        run(each);
    Dice dice(20260208);
    const int times = words[2].toInt();
    for (int i = 0; i < times; ++i) {
        QByteArray bytes = corpus[std::size_t(throwDice(dice, qsizetype(corpus.size())))];
        for (int change = throwDice(dice, 8); change >= 0; --change)
            mutate(bytes, corpus, dice);
        run(bytes);
    }
    std::printf("%zu files and %d mutations of them\n", corpus.size() - 1, times);
    return corpus.size() > 1 && times > 0 ? 0 : 1;
}
