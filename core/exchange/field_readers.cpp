#include "core/exchange/field_readers.h"

#include "core/base/text.h"
#include "core/exchange/exchange_errors.h"
#include "core/exchange/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhangfang::exchange
{

namespace
{
constexpr qsizetype kLongestText = 200;
constexpr qsizetype kLongestCode = 64;
constexpr int kFirstYear = 1900;

Error refusal(const ErrorCode &code, const QString &text)
{
    return Error{code, {{QStringLiteral("text"), text}}};
}

Error tooLong(const QString &text, qsizetype limit)
{
    return Error{errors::kTextTooLong,
                 {{QStringLiteral("text"), text.left(limit)}, {QStringLiteral("limit"), limit}}};
}

/// What the cell shows, without the tricks by which programs and people keep a spreadsheet from changing it:
/// ="001", and an apostrophe before a number or a sign.
Result<QString> shownText(const Cell &cell)
{
    const QString text = withoutOuterBlanks(cell.text);
    if (cell.kind == CellKind::Error)
        return refusal(errors::kFormulaError, text);
    if (cell.kind == CellKind::Uncomputed)
        return Error{errors::kFormulaNotComputed};
    if (text.size() > 2 && text.count(u'#') == text.size())
        return Error{errors::kColumnTooNarrow};
    if (cell.kind == CellKind::Text && text.startsWith(QStringLiteral("=\"")) && text.endsWith(u'"') &&
        text.size() > 3)
        return text.mid(2, text.size() - 3);
    const bool isProtected = text.size() > 1 && text.at(0) == u'\'' &&
                             (text.at(1).isDigit() || QStringLiteral("=+-@").contains(text.at(1)));
    return isProtected ? text.mid(1) : text;
}

/// Takes a time of day off the end of a date. Only midnight is none: spreadsheets and ledgers add it to
/// dates.
Result<QString> withoutMidnight(const QString &text)
{
    static const QRegularExpression time(
        QStringLiteral("[ T]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?$"));
    const auto match = time.match(text);
    if (!match.hasMatch())
        return text;
    const bool isMidnight =
        match.captured(1).toInt() == 0 && match.captured(2).toInt() == 0 && match.captured(3).toInt() == 0;
    if (!isMidnight)
        return refusal(errors::kDateHasTime, text);
    return text.left(match.capturedStart()).trimmed();
}

Result<QDate> dayOf(int year, int month, int day, const QString &text)
{
    const QDate date(year, month, day);
    if (year < kFirstYear)
        return refusal(errors::kNotADate, text);
    if (!date.isValid())
        return refusal(errors::kNoSuchDay, text);
    return date;
}
} // namespace

Result<QString> readText(const Cell &cell)
{
    ZHANGFANG_TRY_ASSIGN(const QString text, shownText(cell));
    if (text.size() > kLongestText)
        return tooLong(text, kLongestText);
    const bool hasControl = std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
    });
    if (hasControl)
        return refusal(errors::kControlCharacter, text);
    return text;
}

Result<QString> readCode(const Cell &cell)
{
    static const QRegularExpression rounded(QStringLiteral("\\A[0-9]([.][0-9]+)?[Ee][+]?[0-9]+\\z"));
    ZHANGFANG_TRY_ASSIGN(const QString shown, readText(cell));
    QString code = halfWidth(shown);
    code.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    if (rounded.match(code).hasMatch())
        return refusal(errors::kDigitsLost, code);
    if (code.size() > kLongestCode)
        return tooLong(code, kLongestCode);
    return code;
}

Result<QDate> readDate(const Cell &cell)
{
    static const QRegularExpression parted(QStringLiteral("\\A(\\d+)([-/.])(\\d{1,2})\\2(\\d{1,2})\\z"));
    static const QRegularExpression chinese(QStringLiteral("\\A(\\d+)年(\\d{1,2})月(\\d{1,2})[日号]\\z"));
    static const QRegularExpression unparted(QStringLiteral("\\A(\\d{4})(\\d{2})(\\d{2})\\z"));
    static const QRegularExpression number(QStringLiteral("\\A[-+]?[0-9]+([.][0-9]+)?\\z"));

    ZHANGFANG_TRY_ASSIGN(const QString text, shownText(cell));
    ZHANGFANG_TRY_ASSIGN(QString date, withoutMidnight(halfWidth(text)));
    date.removeIf([](QChar c) { return c.isSpace(); });

    QString year;
    QString month;
    QString day;
    if (const auto match = parted.match(date); match.hasMatch()) {
        year = match.captured(1);
        month = match.captured(3);
        day = match.captured(4);
    } else if (auto other = chinese.match(date);
               other.hasMatch() || (other = unparted.match(date)).hasMatch()) {
        year = other.captured(1);
        month = other.captured(2);
        day = other.captured(3);
    } else {
        return refusal(number.match(date).hasMatch() ? errors::kDateIsNumber : errors::kNotADate, text);
    }
    if (year.size() == 2)
        return refusal(errors::kTwoDigitYear, text);
    if (year.size() != 4)
        return refusal(errors::kNotADate, text);
    return dayOf(year.toInt(), month.toInt(), day.toInt(), text);
}

Result<bool> readYesNo(const Cell &cell)
{
    static constexpr Word<bool> kWords[] = {{true, u"是|yes|y|true|1|√|✓"}, {false, u"否|no|n|false|0|×"}};
    return readWord(cell, kWords, errors::kNotYesOrNo);
}

RowFields::RowFields(const HeadedTable &table)
    : m_table(table)
{
    if (auto stray = table.strayCell())
        m_problems.push_back(*std::move(stray));
}

bool RowFields::isFilled(int column, Need need)
{
    const bool isFilled = !m_table.cell(column).isBlank();
    if (!isFilled && need == Need::Required)
        refuse(column, Error{errors::kCellBlank});
    return isFilled;
}

void RowFields::refuse(int column, const Error &error)
{
    m_problems.push_back(error.at(m_table.where(column)));
}

} // namespace zhangfang::exchange
