#include "ui/kit/settings.h"

#include <algorithm>

namespace zhangfang::kit
{

namespace
{

constexpr std::size_t kMostRecentFiles = 8;

constexpr std::pair<LanguageChoice, const char *> kLanguages[] = {
    {LanguageChoice::System, "system"}, {LanguageChoice::Chinese, "zh_CN"}, {LanguageChoice::English, "en"}};
constexpr std::pair<SchemeChoice, const char *> kSchemes[] = {
    {SchemeChoice::System, "system"}, {SchemeChoice::Light, "light"}, {SchemeChoice::Dark, "dark"}};
constexpr std::pair<TextSize, const char *> kTextSizes[] = {
    {TextSize::Normal, "normal"}, {TextSize::Middle, "middle"}, {TextSize::Large, "large"}};
constexpr std::pair<EnterGoes, const char *> kEnterWays[] = {{EnterGoes::Right, "right"},
                                                             {EnterGoes::Down, "down"}};

/// The choice that a word stands for; the first of the list where it stands for none.
template <typename Choice, std::size_t n>
Choice read(const QSettings &store, const char *key, const std::pair<Choice, const char *> (&words)[n])
{
    const QString word = store.value(QLatin1String(key)).toString();
    for (const auto &[choice, name] : words) {
        if (word == QLatin1String(name))
            return choice;
    }
    return words[0].first;
}

template <typename Choice, std::size_t n>
void write(QSettings &store, const char *key, Choice choice,
           const std::pair<Choice, const char *> (&words)[n])
{
    for (const auto &[candidate, name] : words) {
        if (candidate == choice)
            store.setValue(QLatin1String(key), QLatin1String(name));
    }
}

} // namespace

Settings::Settings(const QString &path)
    : m_store(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

LanguageChoice Settings::language() const
{
    return read(*m_store, "look/language", kLanguages);
}

void Settings::setLanguage(LanguageChoice choice)
{
    write(*m_store, "look/language", choice, kLanguages);
    Q_EMIT looksChanged();
}

SchemeChoice Settings::scheme() const
{
    return read(*m_store, "look/scheme", kSchemes);
}

void Settings::setScheme(SchemeChoice choice)
{
    write(*m_store, "look/scheme", choice, kSchemes);
    Q_EMIT looksChanged();
}

TextSize Settings::textSize() const
{
    return read(*m_store, "look/text_size", kTextSizes);
}

void Settings::setTextSize(TextSize size)
{
    write(*m_store, "look/text_size", size, kTextSizes);
    Q_EMIT looksChanged();
}

EnterGoes Settings::enterGoes() const
{
    return read(*m_store, "entry/enter_goes", kEnterWays);
}

void Settings::setEnterGoes(EnterGoes way)
{
    write(*m_store, "entry/enter_goes", way, kEnterWays);
}

bool Settings::sideBarFolded() const
{
    return m_store->value(QStringLiteral("look/side_bar_folded")).toBool();
}

void Settings::setSideBarFolded(bool folded)
{
    m_store->setValue(QStringLiteral("look/side_bar_folded"), folded);
}

QString Settings::backupFolder() const
{
    return m_store->value(QStringLiteral("backup/folder")).toString();
}

void Settings::setBackupFolder(const QString &folder)
{
    m_store->setValue(QStringLiteral("backup/folder"), folder);
}

std::vector<RecentFile> Settings::recentFiles() const
{
    std::vector<RecentFile> files;
    const int count = m_store->beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < count; ++i) {
        m_store->setArrayIndex(i);
        files.push_back({m_store->value(QStringLiteral("path")).toString(),
                         m_store->value(QStringLiteral("coop")).toString(),
                         m_store->value(QStringLiteral("opened_at")).toDateTime()});
    }
    m_store->endArray();
    return files;
}

void Settings::writeRecent(const std::vector<RecentFile> &files)
{
    m_store->remove(QStringLiteral("recent"));
    m_store->beginWriteArray(QStringLiteral("recent"), int(files.size()));
    for (std::size_t i = 0; i < files.size(); ++i) {
        m_store->setArrayIndex(int(i));
        m_store->setValue(QStringLiteral("path"), files[i].path);
        m_store->setValue(QStringLiteral("coop"), files[i].coopName);
        m_store->setValue(QStringLiteral("opened_at"), files[i].openedAt);
    }
    m_store->endArray();
}

void Settings::rememberFile(const RecentFile &file)
{
    forgetFile(file.path);
    std::vector<RecentFile> files = recentFiles();
    files.insert(files.begin(), file);
    files.resize(std::min(files.size(), kMostRecentFiles));
    writeRecent(files);
}

void Settings::forgetFile(const QString &path)
{
    std::vector<RecentFile> files = recentFiles();
    const auto gone = std::remove_if(files.begin(), files.end(),
                                     [&path](const RecentFile &file) { return file.path == path; });
    if (gone == files.end())
        return;
    files.erase(gone, files.end());
    writeRecent(files);
}

QVariant Settings::value(const QString &key) const
{
    return m_store->value(key);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    m_store->setValue(key, value);
}

} // namespace zhangfang::kit

#include "moc_settings.cpp"
