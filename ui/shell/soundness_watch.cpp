#include "ui/shell/soundness_watch.h"

namespace zhangfang::ui::shell
{

SoundnessWatch::SoundnessWatch(store::CoopFile &file, const QString &program, int restMs)
    : m_file(file)
{
    m_process.setProgram(program);
    m_process.setArguments({QLatin1String(kCheckOption), file.path()});
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::finished, this, &SoundnessWatch::finish);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &SoundnessWatch::begin);
    file.setBystander(this);
    m_rest.start();
}

SoundnessWatch::~SoundnessWatch()
{
    m_file.setBystander(nullptr);
    breakOff();
}

void SoundnessWatch::makeWay()
{
    m_rest.stop();
    breakOff();
}

void SoundnessWatch::goOn()
{
    if (!m_hasVerdict)
        m_rest.start();
}

void SoundnessWatch::begin()
{
    m_process.start();
}

void SoundnessWatch::breakOff()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    // Its locks on the file are gone when it is.
    const QSignalBlocker silent(m_process);
    m_process.kill();
    m_process.waitForFinished();
}

void SoundnessWatch::finish(int exitCode, QProcess::ExitStatus status)
{
    const bool hasEnded = status == QProcess::NormalExit;
    m_hasVerdict = hasEnded && exitCode != int(CheckVerdict::Unknown);
    if (!m_hasVerdict)
        m_rest.start(m_rest.interval() * 2); // what stands in the way may stay there
    else if (exitCode == int(CheckVerdict::Damaged))
        Q_EMIT damageFound(QString::fromUtf8(m_process.readAllStandardOutput()).trimmed());
    else
        Q_EMIT foundSound();
}

} // namespace zhangfang::ui::shell

#include "moc_soundness_watch.cpp"
