#include "ui/kit/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace zhangfang::kit
{

Language chooseLanguage(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QString language = name.section(QLatin1Char('-'), 0, 0);
        if (language == QLatin1String("zh"))
            return Language::Chinese;
        if (language == QLatin1String("en") || language == QLatin1String("C"))
            return Language::English;
    }
    return Language::English;
}

Language systemLanguage()
{
    return chooseLanguage(QLocale::system().uiLanguages());
}

Translators::Translators() = default;
Translators::~Translators() = default;

void Translators::speak(Language language)
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
    m_spoken = language;
    const QString own = QStringLiteral(":/i18n");
    if (language == Language::Chinese) {
        add(QStringLiteral("qtbase_zh_CN.qm"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        add(QStringLiteral("zhangfang_zh_CN.qm"), own);
    } else {
        add(QStringLiteral("zhangfang_en.qm"), own);
    }
    QLocale::setDefault(QLocale::c());
}

void Translators::add(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

} // namespace zhangfang::kit
