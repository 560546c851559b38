#include "app/cli/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace zhangfang::cli
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

void installLanguage(QCoreApplication &application)
{
    if (chooseLanguage(QLocale::system().uiLanguages()) == Language::Chinese) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QStringLiteral(":/i18n/zhangfang_zh_CN.qm")))
            QCoreApplication::installTranslator(translator);
    }
    QLocale::setDefault(QLocale::c());
}

QString translate(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

} // namespace zhangfang::cli
