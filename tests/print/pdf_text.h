#pragma once

#include "ui/print/document.h"

#include <QStringList>

namespace zhangfang::tests
{

/// The fonts that all test cases share; fails the running case where they are not installed.
const print::PaperFonts &paperFonts();

/// What pdftotext (poppler-utils) reads back from the PDF, a page an entry, in the order in which it was set:
/// what a reader hears.
QStringList textOfPages(const print::Document &document);

/// Puts Chinese in front of all papers as long as it lives.
class Chinese
{
public:
    Chinese();
    ~Chinese();
    Chinese(const Chinese &) = delete;
    Chinese &operator=(const Chinese &) = delete;
};

/// Without spaces and line ends, for comparing text that is set in columns.
QString packed(QString text);

} // namespace zhangfang::tests
