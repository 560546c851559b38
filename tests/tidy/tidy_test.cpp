#include "tests/tidy/rules.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>

using namespace zhangfang::tidy;

namespace
{

const QString kRoot = QStringLiteral(ZHANGFANG_ROOT);
const QString kTidy = kRoot + QStringLiteral("/tests/tidy");

/// Read once: sixteen cases ask for it.
const House &house()
{
    static const House read = House::read(kRoot);
    return read;
}

struct Exception {
    QString rule;
    QString path;
    QString reason;
};

std::vector<Exception> exceptions()
{
    QFile file(kTidy + QStringLiteral("/exceptions.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Exception> found;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'|');
        if (line.startsWith(u'#'))
            continue;
        INFO(line.toStdString());
        REQUIRE(cells.size() == 3);
        found.push_back({cells.at(0).trimmed(), cells.at(1).trimmed(), cells.at(2).trimmed()});
    }
    return found;
}

bool isExcepted(const std::vector<Exception> &list, const QString &rule, const QString &path)
{
    return std::ranges::any_of(list, [&](const Exception &e) { return e.rule == rule && e.path == path; });
}

/// One finding a line, so that a failing test can be read.
std::string written(const Findings &findings)
{
    QString text;
    for (const Finding &finding : findings)
        text +=
            QStringLiteral("\n  %1:%2: %3").arg(finding.path, QString::number(finding.line), finding.what);
    return text.toStdString();
}

std::string place(const QString &path, int line)
{
    return path.toStdString() + ':' + std::to_string(line);
}

std::set<std::string> places(const Findings &findings)
{
    std::set<std::string> found;
    for (const Finding &finding : findings)
        found.insert(place(finding.path, finding.line));
    return found;
}

/// The lines of a house that say "offends".
std::set<std::string> markedLines(const House &offenders)
{
    std::set<std::string> marked;
    for (const SourceFile &file : offenders.files)
        for (int i = 0; i < file.lines.size(); ++i)
            if (file.lines.at(i).contains(QStringLiteral("offends")))
                marked.insert(place(file.path, i + 1));
    return marked;
}

/// A house of one file.
House houseOf(const char *path, const QString &text)
{
    return House{{readSource(QString::fromUtf8(path), text)}, house().rooms};
}

QString functionOf(int lines)
{
    return QStringLiteral("Foo::Foo(int a)\n    : m_a{a}\n{\n%1}\n")
        .arg(QStringLiteral("    call();\n").repeated(lines - 2));
}

Findings kept(const char *name)
{
    const auto rule =
        std::ranges::find_if(rules(), [&](const Rule &r) { return qstrcmp(r.name, name) == 0; });
    REQUIRE(rule != rules().end());
    Findings findings = rule->check(house());
    std::erase_if(findings, [list = exceptions(), name](const Finding &f) {
        return isExcepted(list, QString::fromUtf8(name), f.path);
    });
    return findings;
}

} // namespace

TEST_CASE("a room includes only itself and the rooms above it")
{
    CHECK(written(kept("includes-point-upwards")) == "");
}

TEST_CASE("no include takes in a whole module of Qt")
{
    CHECK(written(kept("includes-are-precise")) == "");
}

TEST_CASE("every header begins with #pragma once")
{
    CHECK(written(kept("headers-are-guarded")) == "");
}

TEST_CASE("every type of a core header says what it is")
{
    CHECK(written(kept("types-are-documented")) == "");
}

TEST_CASE("there is no floating point in core")
{
    CHECK(written(kept("no-floating-point")) == "");
}

TEST_CASE("SQL stands in store and registers alone")
{
    CHECK(written(kept("sql-in-registers")) == "");
}

TEST_CASE("core neither translates nor prints")
{
    CHECK(written(kept("core-is-silent")) == "");
}

TEST_CASE("there are no singletons and no string-based connections")
{
    CHECK(written(kept("nothing-is-global")) == "");
}

TEST_CASE("no function is longer than 80 lines")
{
    CHECK(written(kept("functions-are-short")) == "");
}

TEST_CASE("no source is longer than 600 lines and no page than 500")
{
    CHECK(written(kept("files-are-short")) == "");
}

TEST_CASE("no path of a machine and no mark of unfinished work is left behind")
{
    CHECK(written(kept("nothing-left-behind")) == "");
}

TEST_CASE("no sentence lacks its Chinese")
{
    CHECK(written(kept("chinese-is-complete")) == "");
}

TEST_CASE("the Chinese of a sentence has the same places to fill in")
{
    CHECK(written(kept("chinese-keeps-places")) == "");
}

TEST_CASE("the house that is read is this one")
{
    REQUIRE(house().rooms.size() >= 12);
    CHECK(house().rooms.first() == QStringLiteral("base"));
    CHECK(house().files.size() > 50);
}

TEST_CASE("every exception has a reason and is still needed")
{
    for (const Exception &exception : exceptions()) {
        INFO(exception.rule.toStdString() + " " + exception.path.toStdString());
        CHECK_FALSE(exception.reason.isEmpty());
        const auto rule = std::ranges::find_if(
            rules(), [&](const Rule &r) { return exception.rule == QString::fromUtf8(r.name); });
        REQUIRE(rule != rules().end());
        const Findings findings = rule->check(house());
        CHECK(std::ranges::any_of(findings, [&](const Finding &f) { return f.path == exception.path; }));
    }
}

TEST_CASE("every rule finds its offender, at the marked lines and nowhere else")
{
    for (const Rule &rule : rules()) {
        INFO(rule.name);
        House offenders = House::read(kTidy + QStringLiteral("/offenders/") + QString::fromUtf8(rule.name));
        offenders.rooms = house().rooms;
        if (offenders.files.empty())
            continue; // the measures of length have their offenders below
        CHECK_FALSE(markedLines(offenders).empty());
        CHECK(places(rule.check(offenders)) == markedLines(offenders));
    }
    CHECK(QDir(kTidy + QStringLiteral("/offenders")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() +
              2 ==
          static_cast<qsizetype>(rules().size()));
}

TEST_CASE("comments, texts and code are told apart")
{
    const SourceFile file = readSource(QStringLiteral("core/base/a.cpp"), uR"x(a = "b\"c"; // d "e"
f = 1'000; g = '"'; /* h
i */ j = R"y(k "l" // m
n)y" "o";)x"_qs);
    CHECK(file.code.join(u'\n').simplified().toStdString() ==
          "a = \" \"; f = 1'000; g = ' '; j = R\" \" \";");
    CHECK(file.literals.join(u'\n').simplified().toStdString() == "b\\\"c \" k \"l\" // m n o");
    CHECK(file.code.size() == file.lines.size());
    CHECK(file.literals.size() == file.lines.size());
}

TEST_CASE("a function of 80 lines passes, one of 81 is found")
{
    CHECK(functionsAreShort(houseOf("core/base/a.cpp", functionOf(80))).empty());
    CHECK(places(functionsAreShort(houseOf("core/base/a.cpp", functionOf(81)))) ==
          std::set<std::string>{"core/base/a.cpp:3"});
    const QString method =
        QStringLiteral("class A : public B\n{\n    template <class T> int f(T t = {}) const\n    {\n") +
        QStringLiteral("        call({1, 2});\n").repeated(80) + QStringLiteral("    }\n};\n");
    CHECK(places(functionsAreShort(houseOf("ui/kit/a.h", method))) == std::set<std::string>{"ui/kit/a.h:4"});
}

TEST_CASE("a long class, namespace or table is not a long function")
{
    const QString lines = QStringLiteral("    int f(int a);\n").repeated(90);
    const QString rows = QStringLiteral("    {\"}\", '{', 1'000},\n").repeated(90);
    CHECK(functionsAreShort(
              houseOf("core/base/a.h", u"namespace a\n{\nclass A\n{\n"_qs + lines + u"};\n}\n"_qs))
              .empty());
    CHECK(functionsAreShort(houseOf("core/base/a.cpp", u"constexpr Row kRows[] = {\n"_qs + rows + u"};\n"_qs))
              .empty());
    CHECK(functionsAreShort(
              houseOf("core/base/a.cpp", u"auto kRows = std::to_array<Row>({\n"_qs + rows + u"});\n"_qs))
              .empty());
}

TEST_CASE("a source of 600 lines and a page of 500 pass, one line more is found")
{
    const QString line = QStringLiteral("int a;\n");
    CHECK(filesAreShort(houseOf("core/base/a.cpp", line.repeated(600))).empty());
    CHECK(filesAreShort(houseOf("core/base/a.cpp", line.repeated(601))).size() == 1);
    CHECK(filesAreShort(houseOf("ui/pay/pay_page.cpp", line.repeated(500))).empty());
    CHECK(filesAreShort(houseOf("ui/pay/pay_page.cpp", line.repeated(501))).size() == 1);
}
