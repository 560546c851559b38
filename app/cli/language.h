#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace zhangfang::cli
{

/// The languages the program speaks.
enum class Language { English, Chinese };

/// The first of `wanted` ("zh-CN", "en", "C", most wanted first) that the program speaks; English where it
/// speaks none of them.
Language chooseLanguage(const QStringList &wanted);

/// Lets the program speak the language of the user's locale (LANGUAGE, LC_ALL, LC_MESSAGES, LANG). Figures
/// and dates are written the same way everywhere.
void installLanguage(QCoreApplication &application);

/// `source` in the program's language; the context is always "Cli". Named so that lupdate finds it.
QString translate(const char *context, const char *source);

} // namespace zhangfang::cli
