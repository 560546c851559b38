#include "tests/tidy/rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhangfang::tidy
{

namespace
{

constexpr int kFunctionLines = 80;
constexpr int kSourceLines = 600;
constexpr int kPageLines = 500;

bool isProgram(const SourceFile &file)
{
    return file.isCpp() && (file.isIn(u"core"_qs) || file.isIn(u"ui"_qs) || file.isIn(u"app"_qs));
}

/// "core/labour/job.h" → "labour"
QString roomOf(const QString &path)
{
    return path.section(u'/', 1, 1);
}

/// Reports every line of one view that matches.
void findLines(const SourceFile &file, const QStringList &view, const QRegularExpression &pattern,
               const char *what, Findings &findings)
{
    for (int i = 0; i < view.size(); ++i)
        if (const auto match = pattern.match(view.at(i)); match.hasMatch())
            findings.push_back({file.path, i + 1, QString::fromUtf8(what).arg(match.captured().trimmed())});
}

/// What is wrong with an include, or nothing.
QString wrongCoreInclude(const House &house, const QString &from, const QString &included)
{
    if (!included.startsWith(u"core/"_qs))
        return QStringLiteral("core may not include %1").arg(included);
    const qsizetype here = house.rooms.indexOf(roomOf(from));
    const qsizetype there = house.rooms.indexOf(roomOf(included));
    if (there < 0 || there > here)
        return QStringLiteral("%1 does not stand above %2").arg(roomOf(included), roomOf(from));
    return {};
}

QString wrongUiInclude(const QString &from, const QString &included)
{
    if (included.startsWith(u"core/"_qs))
        return {};
    if (!included.startsWith(u"ui/"_qs))
        return QStringLiteral("ui may not include %1").arg(included);
    const QString here = roomOf(from);
    const QString there = roomOf(included);
    // From kit up to what all pages share: each knows those before it.
    static const QStringList kShared{u"kit"_qs, u"print"_qs, u"papers"_qs};
    const bool isPage = !kShared.contains(here);
    const bool isShared =
        kShared.contains(there) && (isPage || kShared.indexOf(there) < kShared.indexOf(here));
    if (here == there || isShared || here == u"shell"_qs)
        return {};
    return QStringLiteral("%1 may not include %2: what both need belongs into kit").arg(here, there);
}

bool isFromRoot(const QString &included)
{
    static const QRegularExpression root(u"^(core|ui|app|tests)/"_qs);
    return root.match(included).hasMatch();
}

/// Cuts a C++ text into blocks and finds the ones that are functions.
class FunctionFinder
{
public:
    struct Function {
        int firstLine;
        int lastLine;
    };

    std::vector<Function> find(const QStringList &code)
    {
        bool isDirective = false;
        for (int i = 0; i < code.size(); ++i) {
            const QString &line = code.at(i);
            isDirective = isDirective || line.trimmed().startsWith(u'#');
            if (!isDirective)
                readLine(line, i + 1);
            isDirective = isDirective && line.endsWith(u'\\');
        }
        return m_found;
    }

private:
    enum class Kind { Scope, Function, Value };
    struct Block {
        Kind kind;
        int line;
    };

    void readLine(const QString &line, int number)
    {
        for (const QChar c : line) {
            if (c == u'{')
                open(number);
            else if (c == u'}')
                close(number);
            else if (c == u';')
                m_head.clear();
            else
                m_head += c;
        }
        m_head += u' ';
    }

    void open(int line)
    {
        const Kind kind = kindOf(m_head);
        m_blocks.push_back({kind, line});
        if (kind != Kind::Value)
            m_head.clear();
    }

    void close(int line)
    {
        if (m_blocks.empty())
            return;
        const Block block = m_blocks.back();
        m_blocks.pop_back();
        if (block.kind == Kind::Function && !isInFunction())
            m_found.push_back({block.line, line});
        if (block.kind != Kind::Value)
            m_head.clear();
    }

    bool isInFunction() const
    {
        return std::ranges::any_of(m_blocks, [](const Block &b) { return b.kind == Kind::Function; });
    }

    /// What the text before a brace opens. The formatter sets a blank before every brace of a body, none
    /// before a value's.
    static Kind kindOf(const QString &head)
    {
        static const QRegularExpression value(QStringLiteral(R"(([\w>]|[=(,]\s*|\breturn\s*)$)"));
        static const QRegularExpression scope(
            QStringLiteral(R"(\b(namespace|class|struct|union|enum|extern)\b)"));
        if (value.match(head).hasMatch())
            return Kind::Value;
        if (head.contains(u'('))
            return Kind::Function;
        return scope.match(head).hasMatch() ? Kind::Scope : Kind::Value;
    }

    std::vector<Block> m_blocks;
    std::vector<Function> m_found;
    QString m_head;
};

} // namespace

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> all{
        {"includes-point-upwards", includesPointUpwards},
        {"includes-are-precise", includesArePrecise},
        {"headers-are-guarded", headersAreGuarded},
        {"types-are-documented", typesAreDocumented},
        {"no-floating-point", coreHasNoFloatingPoint},
        {"sql-in-registers", sqlStaysInRegisters},
        {"core-is-silent", coreIsSilent},
        {"nothing-is-global", nothingIsGlobal},
        {"functions-are-short", functionsAreShort},
        {"files-are-short", filesAreShort},
        {"nothing-left-behind", nothingIsLeftBehind},
        {"chinese-is-complete", chineseIsComplete},
        {"chinese-keeps-places", chineseKeepsPlaces},
    };
    return all;
}

/// What the meta-object compiler writes beside the object files.
bool isGenerated(const QString &included)
{
    return included.endsWith(u".moc"_qs) || (included.startsWith(u"moc_"_qs) && included.endsWith(u".cpp"_qs));
}

Findings includesPointUpwards(const House &house)
{
    Findings findings;
    for (const SourceFile &file : house.files) {
        if (!isProgram(file))
            continue;
        for (const auto &[line, included] : file.includes()) {
            QString wrong;
            if (isFromRoot(included) && file.isIn(u"core"_qs))
                wrong = wrongCoreInclude(house, file.path, included);
            else if (isFromRoot(included) && file.isIn(u"ui"_qs))
                wrong = wrongUiInclude(file.path, included);
            else if (!isFromRoot(included) && file.lines.at(line - 1).contains(u'"') &&
                     !isGenerated(included))
                wrong = QStringLiteral("%1 is not written from the root of the house").arg(included);
            if (!wrong.isEmpty())
                findings.push_back({file.path, line, wrong});
        }
    }
    return findings;
}

Findings includesArePrecise(const House &house)
{
    static const QRegularExpression module(
        u"^Qt(Core|Gui|Widgets|Sql|Test|Charts|Svg|PrintSupport|Concurrent|Network|Xml)$"_qs);
    Findings findings;
    for (const SourceFile &file : house.files)
        for (const auto &[line, included] : file.includes())
            if (module.match(included).hasMatch())
                findings.push_back({file.path, line, QStringLiteral("%1 is a whole module").arg(included)});
    return findings;
}

Findings headersAreGuarded(const House &house)
{
    Findings findings;
    for (const SourceFile &file : house.files) {
        if (!file.isHeader())
            continue;
        const auto first =
            std::ranges::find_if(file.code, [](const QString &l) { return !l.trimmed().isEmpty(); });
        if (first == file.code.end() || first->trimmed() != u"#pragma once"_qs)
            findings.push_back({file.path, 1, QStringLiteral("does not begin with #pragma once")});
    }
    return findings;
}

Findings typesAreDocumented(const House &house)
{
    static const QRegularExpression type(
        QStringLiteral(R"(^(class|struct|enum|enum class)\s+(?!std::)(\w+)[^;]*$)"));
    Findings findings;
    for (const SourceFile &file : house.files) {
        if (!file.isHeader() || !file.isIn(u"core"_qs))
            continue;
        for (int i = 0; i < file.lines.size(); ++i) {
            const auto match = type.match(file.code.at(i));
            if (!match.hasMatch() || file.code.at(i).contains(u';'))
                continue;
            int above = i - 1;
            while (above > 0 && file.lines.at(above).startsWith(u"template"_qs))
                --above;
            if (above < 0 || !file.lines.at(above).startsWith(u"///"_qs))
                findings.push_back(
                    {file.path, i + 1, QStringLiteral("%1 has no docstring").arg(match.captured(2))});
        }
    }
    return findings;
}

Findings coreHasNoFloatingPoint(const House &house)
{
    static const QRegularExpression floating(
        QStringLiteral(R"(\b(double|float|qreal|toDouble|toFloat|toReal|strtod|stod)\b)"));
    Findings findings;
    for (const SourceFile &file : house.files)
        if (file.isCpp() && file.isIn(u"core"_qs))
            findLines(file, file.code, floating, "%1 in core", findings);
    return findings;
}

Findings sqlStaysInRegisters(const House &house)
{
    static const QRegularExpression home(QStringLiteral(R"(^core/(store/.*|\w+/\w+_register\.(h|cpp))$)"));
    static const QRegularExpression sql(QStringLiteral(
        R"(\b(SELECT|INSERT (OR \w+ )?INTO|UPDATE \w+ SET|DELETE FROM|ALTER TABLE|PRAGMA|VACUUM|BEGIN IMMEDIATE|)"
        R"((CREATE|DROP) (TABLE|VIEW|TRIGGER|INDEX|UNIQUE INDEX))\b)"));
    static const QRegularExpression qtSql(QStringLiteral(R"(\bQSql\w+)"));
    Findings findings;
    for (const SourceFile &file : house.files) {
        if (!isProgram(file) || home.match(file.path).hasMatch())
            continue;
        findLines(file, file.literals, sql, "SQL (%1) outside a register or store", findings);
        findLines(file, file.code, qtSql, "%1 outside a register or store", findings);
    }
    return findings;
}

Findings coreIsSilent(const House &house)
{
    static const QRegularExpression noise(QStringLiteral(
        R"(\b(tr|translate|qtTrId)\s*\(|\bQT_TR\w*|\b(qDebug|qInfo|qWarning|printf|puts)\b|\bstd::(cout|cerr|clog)\b)"));
    Findings findings;
    for (const SourceFile &file : house.files)
        if (file.isCpp() && file.isIn(u"core"_qs))
            findLines(file, file.code, noise, "%1 in core", findings);
    return findings;
}

Findings nothingIsGlobal(const House &house)
{
    static const QRegularExpression global(
        QStringLiteral(R"((::|\b)instance\s*\(|\b(SIGNAL|SLOT|sender)\s*\()"));
    Findings findings;
    for (const SourceFile &file : house.files)
        if (isProgram(file))
            findLines(file, file.code, global, "%1…", findings);
    return findings;
}

Findings functionsAreShort(const House &house)
{
    Findings findings;
    for (const SourceFile &file : house.files) {
        if (!isProgram(file))
            continue;
        for (const auto &[first, last] : FunctionFinder().find(file.code))
            if (last - first + 1 > kFunctionLines)
                findings.push_back(
                    {file.path, first, QStringLiteral("a function of %1 lines").arg(last - first + 1)});
    }
    return findings;
}

Findings filesAreShort(const House &house)
{
    static const QRegularExpression page(QStringLiteral(R"(^ui/.*_page\.cpp$)"));
    Findings findings;
    for (const SourceFile &file : house.files) {
        if (!isProgram(file) || file.isHeader())
            continue;
        const qsizetype length = file.lines.size() - (file.lines.constLast().isEmpty() ? 1 : 0);
        if (length > (page.match(file.path).hasMatch() ? kPageLines : kSourceLines))
            findings.push_back({file.path, 1, QStringLiteral("%1 lines").arg(length)});
    }
    return findings;
}

Findings nothingIsLeftBehind(const House &house)
{
    // Written so that they do not match themselves.
    static const QRegularExpression machine(
        QStringLiteral(R"(/[w]ork/|/[h]ome/|/[r]oot/|/[U]sers/|\.\./[s]hared)"));
    static const QRegularExpression unfinished(QStringLiteral(R"(\b(T[O]DO|F[I]XME|H[A]CK)\b)"));
    Findings findings;
    for (const SourceFile &file : house.files) {
        findLines(file, file.lines, machine, "%1: a path of somebody's machine", findings);
        findLines(file, file.lines, unfinished, "%1: unfinished", findings);
    }
    return findings;
}

} // namespace zhangfang::tidy
