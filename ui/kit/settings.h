#pragma once

#include "ui/kit/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QSettings>
#include <QString>

#include <memory>
#include <vector>

namespace zhangfang::kit
{

enum class LanguageChoice { System, Chinese, English };
enum class SchemeChoice { System, Light, Dark };
/// Where Enter goes in a crew sheet.
enum class EnterGoes { Right, Down };

/// A cooperative's file that was open before.
struct RecentFile {
    QString path;
    QString coopName;
    QDateTime openedAt; ///< UTC
};

/// What this person likes on this machine; nothing of it concerns the cooperative, so none of it stands in
/// the cooperative's file.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// Keeps everything in the INI file `path`.
    explicit Settings(const QString &path);
    ~Settings() override;

    LanguageChoice language() const;
    void setLanguage(LanguageChoice choice);
    SchemeChoice scheme() const;
    void setScheme(SchemeChoice choice);
    TextSize textSize() const;
    void setTextSize(TextSize size);
    EnterGoes enterGoes() const;
    void setEnterGoes(EnterGoes way);
    bool sideBarFolded() const;
    void setSideBarFolded(bool folded);
    /// Where backups go; empty: beside the file.
    QString backupFolder() const;
    void setBackupFolder(const QString &folder);

    /// Newest first.
    std::vector<RecentFile> recentFiles() const;
    void rememberFile(const RecentFile &file);
    void forgetFile(const QString &path);

    /// Small things that a table, a window or a printer remembers.
    QVariant value(const QString &key) const;
    void setValue(const QString &key, const QVariant &value);

Q_SIGNALS:
    /// Language, colours or text size have changed: the window dresses anew.
    void looksChanged();

private:
    void writeRecent(const std::vector<RecentFile> &files);

    std::unique_ptr<QSettings> m_store;
};

} // namespace zhangfang::kit
