#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace zhangfang::kit
{

/// The languages the program speaks.
enum class Language { English, Chinese };

/// The first of `wanted` ("zh-CN", "en", "C", most wanted first) that the program speaks; English where it
/// speaks none of them.
Language chooseLanguage(const QStringList &wanted);
/// The language of the user's locale (LANGUAGE, LC_ALL, LC_MESSAGES, LANG).
Language systemLanguage();

/// What the application object speaks: the program's own words and those of Qt's dialogs. Figures and dates
/// are written the same way everywhere.
class Translators
{
public:
    Translators();
    ~Translators();
    /// Takes away what was spoken before.
    void speak(Language language);
    Language spoken() const { return m_spoken; }

private:
    void add(const QString &file, const QString &folder);

    Language m_spoken = Language::English;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace zhangfang::kit
