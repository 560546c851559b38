#pragma once

#include <QString>

#include <compare>

namespace zhangfang
{

/// Figures and codes in half width: １２３，（Ａ） become 123,(A), and a wide blank a narrow one.
///
/// Not for names and remarks: those stay as people wrote them. Chinese characters are left alone.
QString halfWidth(const QString &text);

/// The text without what cannot be seen at its ends: blanks of any width (also U+3000 and U+00A0), tabs, line
/// ends, and the invisible marks that spreadsheets and chat programs add (U+200B, U+202A–U+202E, U+FEFF).
QString withoutOuterBlanks(const QString &text);

/// A number that is no figure (identity, phone, account, credit code) in the form in which it is compared:
/// half width, no blanks or invisible marks anywhere, letters in upper case.
QString normalisedCode(const QString &text);

/// Whether the code is a long number that a spreadsheet has rounded and written with an exponent, such as
/// 4.2E+17: its last digits are lost, and nothing may be read from it. `code` is a normalisedCode().
bool isInSpreadsheetNotation(const QString &code);

/// Whether the character is one of 0 to 9; other digits of the world are none here.
constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether the text is made of such digits alone, and of one at least.
bool isAllDigits(QStringView text);

/// The natural order of the numbers that people give to persons, jobs and sheets: first by the value of the
/// numeric part (the first run of ASCII digits, of any length), then by text, so that 2 < 10 < 10a < 010.
///
/// Numbers without a digit come after those with one. Equal only where the texts are the same.
std::strong_ordering compareNumbers(const QString &a, const QString &b);

/// compareNumbers() for sorting.
bool numberLess(const QString &a, const QString &b);

} // namespace zhangfang
