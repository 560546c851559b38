#include "app/cli/arguments.h"
#include "app/cli/exit_code.h"
#include "app/cli/help.h"
#include "app/cli/json.h"
#include "ui/kit/language.h"
#include "app/cli/registry.h"
#include "app/cli/text_layout.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>
#include <QSet>

using namespace zhangfang;
using namespace zhangfang::cli;

namespace
{

const Usage kUsage{
    .words = "pay",
    .summary = "",
    .description = "",
    .operands = {{"FILE", ""}, {"INPUT", "", Times::Optional}},
    .options = {{"month", Value::Month, "YYYY-MM", "", Need::Required},
                {"from", Value::Date, "DATE", ""},
                {"year", Value::Year, "YYYY", ""},
                {"surplus", Value::Yuan, "YUAN", ""},
                {"total", Value::Number, "FEN", ""},
                {"reason", Value::Text, "TEXT", ""},
                {"present", Value::Count, "N", ""},
                {"kind", Value::Text, "KIND", "", Need::Optional, {"one", "two"}},
                {"dry-run", Value::None, nullptr, ""}},
};

QStringList words(const char *call)
{
    return QString::fromUtf8(call).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("a call is taken apart by its usage, options in any place and in both forms")
{
    const auto arguments =
        Arguments::parse(kUsage, words("--month 2025-12 账 --surplus=-1,234.50 --dry-run --from 2025-01-31 "
                                       "--total -7 --year=2025 --present 7 in"));
    REQUIRE(arguments);
    CHECK(arguments->operand(QStringLiteral("FILE")) == QStringLiteral("账"));
    CHECK(arguments->operand(QStringLiteral("INPUT")) == QStringLiteral("in"));
    CHECK(arguments->month(QStringLiteral("month")) == Month(2025, 12));
    CHECK(arguments->yuan(QStringLiteral("surplus")) == Money::fromFen(-123'450));
    CHECK(arguments->date(QStringLiteral("from")) == QDate(2025, 1, 31));
    CHECK(arguments->number(QStringLiteral("total")) == -7);
    CHECK(arguments->count(QStringLiteral("present")) == 7);
    CHECK(arguments->year(QStringLiteral("year")) == Year{2025});
    CHECK(arguments->has(QStringLiteral("dry-run")));
    CHECK_FALSE(arguments->has(QStringLiteral("reason")));
    CHECK_FALSE(arguments->text(QStringLiteral("reason")));
}

TEST_CASE("negative amounts and what follows -- are operands")
{
    const auto arguments = Arguments::parse(kUsage, words("--month 2025-12 -5.00 -- --odd"));
    REQUIRE(arguments);
    CHECK(arguments->operand(QStringLiteral("FILE")) == QStringLiteral("-5.00"));
    CHECK(arguments->operand(QStringLiteral("INPUT")) == QStringLiteral("--odd"));
}

TEST_CASE("a call that does not fit its usage is a mistake of usage, placed at its option")
{
    struct Row {
        const char *call;
        const char *code;
        const char *place;
    };
    const std::vector<Row> rows = {
        {"", "cli.missing_operand", ""},
        {"f", "cli.missing_option", ""},
        {"f --month", "cli.option_needs_value", ""},
        {"f --month --dry-run", "cli.option_needs_value", ""},
        {"f --month 2025-13", "cli.not_a_month", "--month"},
        {"f --month 2025-12 --month 2025-11", "cli.option_twice", ""},
        {"f --month 2025-12 a b", "cli.surplus_operand", ""},
        {"f --month 2025-12 --mont 1", "cli.unknown_option", ""},
        {"f --month 2025-12 -x", "cli.unknown_option", ""},
        {"f --month 2025-12 -month 1", "cli.unknown_option", ""},
        {"f --month 2025-12 --dry-run=yes", "cli.option_takes_no_value", ""},
        {"f --month 2025-12 --from 2025-02-30", "cli.not_a_date", "--from"},
        {"f --month 2025-12 --from 2025-2-3", "cli.not_a_date", "--from"},
        {"f --month 2025-12 --from 2025-02-03T10:00", "cli.not_a_date", "--from"},
        {"f --month 2025-12 --from 0001-01-01", "cli.not_a_date", "--from"},
        {"f --month 2025-12 --year 25", "cli.not_a_year", "--year"},
        {"f --month 2025-12 --surplus 1.234", "money.too_many_decimals", "--surplus"},
        {"f --month 2025-12 --surplus 4.2E+17", "money.not_an_amount", "--surplus"},
        {"f --month 2025-12 --total 9223372036854775808", "cli.not_a_whole_number", "--total"},
        {"f --month 2025-12 --total 1,000", "cli.not_a_whole_number", "--total"},
        {"f --month 2025-12 --total 1.0", "cli.not_a_whole_number", "--total"},
        {"f --month 2025-12 --reason=", "cli.option_needs_value", ""},
        {"f --month 2025-12 --present -1", "cli.not_a_count", "--present"},
        {"f --month 2025-12 --present 10000000", "cli.not_a_count", "--present"},
        {"f --month 2025-12 --kind three", "cli.not_a_choice", "--kind"},
    };
    for (const Row &row : rows) {
        INFO(row.call);
        const auto arguments = Arguments::parse(kUsage, words(row.call));
        REQUIRE_FALSE(arguments);
        CHECK(QString::fromLatin1(arguments.error().code.key) == QString::fromLatin1(row.code));
        CHECK(arguments.error().code.kind == ErrorKind::Usage);
        CHECK(arguments.error().where.source == QString::fromLatin1(row.place));
    }
}

TEST_CASE("each kind of refusal has its exit code")
{
    CHECK(exitCodeFor(ErrorKind::Refused) == ExitCode::Refused);
    CHECK(exitCodeFor(ErrorKind::BadInput) == ExitCode::Refused);
    CHECK(exitCodeFor(ErrorKind::Locked) == ExitCode::Refused);
    CHECK(exitCodeFor(ErrorKind::Usage) == ExitCode::Usage);
    CHECK(exitCodeFor(ErrorKind::Damaged) == ExitCode::Damaged);
}

TEST_CASE("JSON keeps the order of its members, whole numbers of 64 bits and every character")
{
    const Json json = Json::object(
        {{QStringLiteral("z"), std::numeric_limits<qint64>::max()},
         {QStringLiteral("a"), QStringLiteral("引\"号\\\n\t\x01𠮷")},
         {QStringLiteral("net_fen"), Money::fromFen(-5)},
         {QStringLiteral("day"), QDate(2025, 12, 31)},
         {QStringLiteral("none"), std::optional<qint64>()},
         {QStringLiteral("yes"), true},
         {QStringLiteral("lines"),
          Json::list({Json::object({{QStringLiteral("k"), 1}, {QStringLiteral("l"), 2}}), Json::object()})},
         {QStringLiteral("empty"), Json::list()}});
    CHECK(QString::fromUtf8(json.toUtf8()) == QString::fromUtf8(R"({
  "z": 9223372036854775807,
  "a": "引\"号\\\n\t\u0001𠮷",
  "net_fen": -5,
  "day": "2025-12-31",
  "none": null,
  "yes": true,
  "lines": [
    {"k": 1, "l": 2},
    {}
  ],
  "empty": []
})"));
    CHECK(Json::list({1, 2}).toLine() == "[1, 2]");
}

TEST_CASE("a Chinese character is as wide as two letters, also outside the basic plane")
{
    CHECK(displayWidth(QStringLiteral("abc")) == 3);
    CHECK(displayWidth(QStringLiteral("账房")) == 4);
    CHECK(displayWidth(QStringLiteral("𠮷，（）")) == 8);
    CHECK(displayWidth(QStringLiteral("e\u0301·")) == 2);
}

TEST_CASE("a table stands in columns whatever the script")
{
    TextTable table(
        {{QStringLiteral("No.")}, {QStringLiteral("姓名")}, {QStringLiteral("元"), Align::Right}});
    table.addRow({QStringLiteral("001"), QStringLiteral("李兰莲"), QStringLiteral("1,234.50")});
    table.addRow({QStringLiteral("2"), QStringLiteral("Ann"), QStringLiteral("0.00")});
    table.addRule();
    table.addRow({QString(), QStringLiteral("计"), QStringLiteral("1,234.50")});
    CHECK(table.toString() == QStringLiteral("No.  姓名          元\n"
                                             "---  ------  --------\n"
                                             "001  李兰莲  1,234.50\n"
                                             "2    Ann         0.00\n"
                                             "---  ------  --------\n"
                                             "     计      1,234.50\n"));
}

TEST_CASE("text is broken at spaces and between Chinese characters, never before a full stop")
{
    CHECK(wrapped(QStringLiteral("one two three"), 8) ==
          QStringList{QStringLiteral("one two"), QStringLiteral("three")});
    CHECK(wrapped(QStringLiteral("工时计薪。"), 8) ==
          QStringList{QStringLiteral("工时计"), QStringLiteral("薪。")});
    CHECK(wrapped(QStringLiteral("a\nb"), 8) == QStringList{QStringLiteral("a"), QStringLiteral("b")});
}

TEST_CASE("the first language of the user that the program speaks is taken")
{
    CHECK(kit::chooseLanguage(words("zh-CN zh en")) == kit::Language::Chinese);
    CHECK(kit::chooseLanguage(words("zh-Hant-TW")) == kit::Language::Chinese);
    CHECK(kit::chooseLanguage(words("de-DE zh-CN en")) == kit::Language::Chinese);
    CHECK(kit::chooseLanguage(words("en-US zh-CN")) == kit::Language::English);
    CHECK(kit::chooseLanguage(words("C")) == kit::Language::English);
    CHECK(kit::chooseLanguage(words("de-DE")) == kit::Language::English);
    CHECK(kit::chooseLanguage({}) == kit::Language::English);
}

TEST_CASE("every command can be found by its words, explains itself and gives an example")
{
    const Commands commands = allCommands();
    QSet<QString> names;
    for (const auto &command : commands) {
        const Usage usage = command->usage();
        INFO(usage.words);
        const QString name = QString::fromLatin1(usage.words);
        CHECK_FALSE(names.contains(name));
        names.insert(name);
        CHECK(findCommand(commands, name.split(QLatin1Char(' '))).command == command.get());
        CHECK(qstrlen(usage.summary) > 0);
        CHECK(qstrlen(usage.description) > 0);
        CHECK(qstrlen(usage.json) > 0);
        CHECK_FALSE(usage.examples.empty());
        for (const Option &option : usage.options) {
            INFO(option.name);
            CHECK(qstrlen(option.help) > 0);
            CHECK((option.value == Value::None) == (option.valueName == nullptr));
        }
    }
}

TEST_CASE("no line of the help is wider than a terminal of 80 columns")
{
    const Commands commands = allCommands();
    QString everything = programHelp(commands);
    for (const auto &command : commands)
        everything += commandHelp(command->usage());
    const QStringList lines = everything.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("  zhangfang-cli ")) || line.contains(QLatin1String("ZHANGFANG_")))
            continue;
        INFO(line.toStdString());
        CHECK(displayWidth(line) <= 80);
    }
}
