#include "tests/print/pdf_text.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>

namespace zhangfang::tests
{

namespace
{

/// The catalogue that ships with the program.
QTranslator &chinese()
{
    static QTranslator translator;
    if (translator.isEmpty())
        REQUIRE(translator.load(QStringLiteral(":/i18n/zhangfang_zh_CN.qm")));
    return translator;
}

} // namespace

const print::PaperFonts &paperFonts()
{
    static const auto fonts = print::PaperFonts::load();
    REQUIRE(fonts);
    return *fonts;
}

QStringList textOfPages(const print::Document &document)
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("paper.pdf"));
    REQUIRE(print::writePdf(document, paperFonts(), pdf));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\f'));
    pages.removeLast(); // a page ends with a form feed
    return pages;
}

Chinese::Chinese()
{
    QCoreApplication::installTranslator(&chinese());
}

Chinese::~Chinese()
{
    QCoreApplication::removeTranslator(&chinese());
}

QString packed(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

} // namespace zhangfang::tests
