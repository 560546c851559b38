#include "tests/print/pdf_text.h"

#include "tests/support/json_translator.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

namespace zhangfang::tests
{

namespace
{

JsonTranslator &chinese()
{
    static JsonTranslator translator({QStringLiteral(ZHANGFANG_TRANSLATIONS "/print_zh.json"),
                                      QStringLiteral(ZHANGFANG_PRINT_TESTS "/format_zh.json")});
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

QStringList Chinese::missing()
{
    return chinese().missing();
}

QString packed(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

} // namespace zhangfang::tests
