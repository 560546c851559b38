// Plays a transcript against the real program and compares what it answers.
//
// usage: golden_runner PROGRAM CASE DATA [--update]
//
// A transcript is a story in text. Its lines:
//   $ COMMAND   handed to /bin/sh in a fresh folder that holds a copy of DATA
//   | TEXT      a line of standard output
//   ! TEXT      a line of standard error
//   = CODE      the exit code, where it is not 0
//   anything else is told for the reader
// What is different in every run by design (see kMasks) is replaced by a name before comparing: the same
// value has the same name throughout a transcript. --update writes what the program answers into the
// transcript instead.

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

namespace
{

constexpr int kTimeoutMs = 300'000;

struct Mask {
    const char *name;
    const char *pattern; ///< the first group is what is replaced
};

/// Values that a file draws at random when it is made, and what follows from them. Of a head the number of
/// the transaction stays: how many there are is the program's doing.
constexpr std::array<Mask, 3> kMasks = {{
    {"code", "\\b\\d+-([0-9A-F]{4}-[0-9A-F]{4})\\b"},
    {"recovery-code", "\\b([A-Z0-9]{5}(?:-[A-Z0-9]{5}){5})\\b"},
    {"file-id", "\\b([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\b"},
}};

/// Gives every value that a mask finds a name: <digest-1>, <digest-2>.
class Masker
{
public:
    QString masked(QString text)
    {
        for (const Mask &mask : kMasks) {
            const QRegularExpression expression(QString::fromLatin1(mask.pattern));
            qsizetype from = 0;
            for (auto match = expression.match(text, from); match.hasMatch();
                 match = expression.match(text, from)) {
                const QString name = nameOf(QString::fromLatin1(mask.name), match.captured(1));
                text.replace(match.capturedStart(1), match.capturedLength(1), name);
                from = match.capturedStart(1) + name.size();
            }
        }
        return text;
    }

private:
    QString nameOf(const QString &kind, const QString &value)
    {
        const QString key = kind + QLatin1Char(' ') + value;
        if (!m_names.contains(key))
            m_names.insert(key, QStringLiteral("<%1-%2>").arg(kind).arg(++m_counts[kind]));
        return m_names.value(key);
    }

    QHash<QString, QString> m_names;
    QHash<QString, int> m_counts;
};

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

bool isAnswer(const QString &line)
{
    return line.startsWith(QLatin1String("| ")) || line.startsWith(QLatin1String("! ")) ||
           line == QLatin1String("|") || line == QLatin1String("!") || line.startsWith(QLatin1String("= "));
}

void appendPrefixed(QStringList &transcript, const QString &prefix, const QString &output)
{
    for (const QString &line : linesOf(output))
        transcript += line.isEmpty() ? prefix : prefix + QLatin1Char(' ') + line;
}

QProcessEnvironment environmentFor(const QString &program, const QString &home)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"),
                       QFileInfo(program).absolutePath() + QStringLiteral(":/usr/bin:/bin"));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("USER"), QStringLiteral("tester"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Shanghai"));
    environment.insert(QStringLiteral("ZHANGFANG_NOW"), QStringLiteral("2026-02-08T01:30:00Z"));
    return environment;
}

/// Runs one command and appends what it answered.
bool play(const QString &command, const QString &folder, const QProcessEnvironment &environment,
          Masker &masker, QStringList &transcript)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
    if (!process.waitForFinished(kTimeoutMs) || process.exitStatus() != QProcess::NormalExit) {
        std::fprintf(stderr, "did not end: %s\n", qPrintable(command));
        return false;
    }
    appendPrefixed(transcript, QStringLiteral("|"),
                   masker.masked(QString::fromUtf8(process.readAllStandardOutput())));
    appendPrefixed(transcript, QStringLiteral("!"),
                   masker.masked(QString::fromUtf8(process.readAllStandardError())));
    if (process.exitCode() != 0)
        transcript += QStringLiteral("= %1").arg(process.exitCode());
    return true;
}

bool writeText(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("usage: golden_runner PROGRAM CASE DATA [--update]\n", stderr);
        return 2;
    }
    const QString casePath = arguments.at(2);
    QFile file(casePath);
    const QTemporaryDir temporary;
    if (!file.open(QIODevice::ReadOnly) || !temporary.isValid())
        return 2;
    const QString expected = QString::fromUtf8(file.readAll());
    file.close();

    const QString folder = temporary.filePath(QStringLiteral("work"));
    const QString home = temporary.filePath(QStringLiteral("home"));
    QDir().mkpath(folder);
    QDir().mkpath(home);
    const QFileInfoList data = QDir(arguments.at(3)).entryInfoList(QDir::Files);
    for (const QFileInfo &entry : data)
        QFile::copy(entry.filePath(), QDir(folder).filePath(entry.fileName()));

    const QProcessEnvironment environment = environmentFor(arguments.at(1), home);
    Masker masker;
    QStringList transcript;
    for (const QString &line : linesOf(expected)) {
        if (isAnswer(line))
            continue;
        transcript += line;
        if (line.startsWith(QLatin1String("$ ")) &&
            !play(line.mid(2), folder, environment, masker, transcript))
            return 1;
    }
    const QString actual = transcript.join(QLatin1Char('\n')) + QLatin1Char('\n');
    if (actual == expected)
        return 0;
    if (arguments.contains(QStringLiteral("--update")))
        return writeText(casePath, actual) ? 0 : 2;

    const QString actualPath = temporary.filePath(QStringLiteral("actual"));
    if (writeText(actualPath, actual))
        QProcess::execute(QStringLiteral("diff"),
                          {QStringLiteral("-u"), QStringLiteral("--label"), QStringLiteral("expected"),
                           QStringLiteral("--label"), QStringLiteral("answered"), casePath, actualPath});
    std::fputs("If this is what it should answer: cmake --build <folder> --target golden-update\n", stderr);
    return 1;
}
