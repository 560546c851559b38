#include "core/base/error.h"
#include "core/money/money_errors.h"
#include "ui/kit/sentences.h"

#include <QCoreApplication>
#include <QTranslator>

#include <catch2/catch.hpp>

using zhangfang::Error;
using zhangfang::ErrorCode;
using zhangfang::ErrorKind;
using zhangfang::Where;
using zhangfang::kit::sentence;
using zhangfang::kit::sentenceWithoutPlace;

namespace
{

/// A code whose words are its parameters, so that the filling can be seen.
constexpr ErrorCode unknownCode{"nobody.wrote_this", ErrorKind::Refused};

/// Puts other words in the place of source texts, as a language file would.
class WordsFor final : public QTranslator
{
public:
    explicit WordsFor(std::vector<std::pair<QByteArray, QString>> words)
        : m_words(std::move(words))
    {
        QCoreApplication::installTranslator(this);
    }
    ~WordsFor() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        for (const auto &[text, word] : m_words) {
            if (text == source && qstrcmp(context, "Sentences") == 0)
                return word;
        }
        return {};
    }

private:
    std::vector<std::pair<QByteArray, QString>> m_words;
};

Error tooManyDecimals(const QVariant &text, const QVariant &decimals)
{
    return {zhangfang::errors::kTooManyDecimals,
            {{QStringLiteral("text"), text}, {QStringLiteral("decimals"), decimals}}};
}

/// The words of money.too_many_decimals, replaced.
QString filledInto(const char16_t *pattern, const zhangfang::ErrorParams &params)
{
    const WordsFor words({{"“{text}” has more than {decimals} decimals. Write at most {decimals}.",
                           QString::fromUtf16(pattern)}});
    return sentence({zhangfang::errors::kTooManyDecimals, params});
}

} // namespace

TEST_CASE("a refusal becomes the sentence of its code with its parameters")
{
    CHECK(sentence(tooManyDecimals(QStringLiteral("1.234"), 2)) ==
          QStringLiteral("“1.234” has more than 2 decimals. Write at most 2."));
}

TEST_CASE("braces in a parameter are never taken for a placeholder, and what is missing stays visible")
{
    CHECK(sentence(tooManyDecimals(QStringLiteral("{decimals}"), 2)) ==
          QStringLiteral("“{decimals}” has more than 2 decimals. Write at most 2."));
    CHECK(filledInto(u"a {missing} b {open", {}) == QStringLiteral("a {missing} b {open"));
}

TEST_CASE("the unit at the end of a parameter's name decides how it is written")
{
    const auto shown = [](const char *name, const QVariant &value) {
        const QString pattern = QStringLiteral("{%1}").arg(QLatin1String(name));
        return filledInto(reinterpret_cast<const char16_t *>(pattern.utf16()),
                          {{QLatin1String(name), value}});
    };
    CHECK(shown("net_fen", qint64(-123450)) == QStringLiteral("−1,234.50"));
    CHECK(shown("worked_minutes", qint64(525)) == QStringLiteral("8.75"));
    CHECK(shown("worked_minutes", 440) == QStringLiteral("7:20"));
    CHECK(shown("labour_bp", 5500) == QStringLiteral("55.00%"));
    CHECK(shown("file_e4", qint64(10850)) == QStringLiteral("1.0850"));
    CHECK(shown("done_thousandths", qint64(6500)) == QStringLiteral("6.5"));
    CHECK(shown("worked_on", QDate(2026, 2, 8)) == QStringLiteral("2026-02-08"));
    CHECK(shown("months", QStringList{QStringLiteral("2025-01"), QStringLiteral("2025-03")}) ==
          QStringLiteral("2025-01, 2025-03"));
    CHECK(shown("members", 12345) == QStringLiteral("12345"));
    CHECK(shown("number_fen", QStringLiteral("as it stands")) == QStringLiteral("as it stands"));
}

TEST_CASE("the place comes first, in as many parts as are known")
{
    const QString what = QStringLiteral("nobody.wrote_this");
    const Error error{unknownCode};
    const auto at = [&error](Where where) { return sentence(error.at(std::move(where))); };
    const QString file = QStringLiteral("a.csv");
    const QString column = QStringLiteral("工时");
    CHECK(at({}) == what);
    CHECK(at({file, 0, {}}) == QStringLiteral("a.csv: ") + what);
    CHECK(at({file, 7, {}}) == QStringLiteral("a.csv, line 7: ") + what);
    CHECK(at({file, 7, column}) == QStringLiteral("a.csv, line 7, column 工时: ") + what);
    CHECK(at({{}, 7, column}) == QStringLiteral("line 7, column 工时: ") + what);
    CHECK(sentenceWithoutPlace(error.at({file, 7, column})) == what);

    const WordsFor chinese({{"line %1", QStringLiteral("第 %1 行")},
                            {"column %1", QStringLiteral("“%1”")},
                            {", ", QStringLiteral(" ")},
                            {": ", QStringLiteral("：")}});
    CHECK(at({file, 7, column}) == QStringLiteral("a.csv 第 7 行 “工时”：") + what);
}
