#include "tests/tidy/house.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace zhangfang::tidy
{

namespace
{

/// Walks over a C++ text and writes each character into the code view or the literal view.
class Lexer
{
public:
    explicit Lexer(const QString &text)
        : m_text(text)
        , m_code(text.size(), u' ')
        , m_literals(text.size(), u' ')
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsWith(u"//"))
                skipUntil(u"\n", 0);
            else if (startsWith(u"/*"))
                skipUntil(u"*/", 2);
            else if (here() == u'"')
                isRaw() ? readRawString() : readQuoted(u'"');
            else if (here() == u'\'' && !isDigitSeparator())
                readQuoted(u'\'');
            else
                take(m_code);
        }
    }

    QStringList code() const { return m_code.split(u'\n'); }
    QStringList literals() const { return m_literals.split(u'\n'); }

private:
    QChar here() const { return m_text.at(m_at); }
    bool startsWith(QStringView mark) const { return QStringView(m_text).mid(m_at).startsWith(mark); }
    bool isDigitSeparator() const
    {
        qsizetype start = m_at;
        while (start > 0 && (m_text.at(start - 1).isLetterOrNumber() || m_text.at(start - 1) == u'\''))
            --start;
        return start < m_at && m_text.at(start).isDigit();
    }
    bool isRaw() const { return m_at > 0 && m_text.at(m_at - 1) == u'R'; }

    /// Goes one character on, and writes it into one view; the ends of lines stand in both.
    void take(QString &view)
    {
        view[m_at] = here();
        skip();
    }
    void skip()
    {
        if (here() == u'\n')
            m_code[m_at] = m_literals[m_at] = u'\n';
        ++m_at;
    }
    void skipUntil(QStringView mark, qsizetype andOver)
    {
        const qsizetype found = m_text.indexOf(mark, m_at + andOver);
        const qsizetype end = found < 0 ? m_text.size() : found + andOver;
        while (m_at < end)
            skip();
    }
    void readQuoted(QChar quote)
    {
        take(m_code);
        while (m_at < m_text.size() && here() != quote && here() != u'\n') {
            if (here() == u'\\' && m_at + 1 < m_text.size())
                take(m_literals);
            take(m_literals);
        }
        if (m_at < m_text.size())
            take(m_code);
    }
    void readRawString()
    {
        take(m_code);
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.mid(m_at, open - m_at) + u'"';
        const qsizetype found = m_text.indexOf(close, open);
        const qsizetype end = found < 0 ? m_text.size() : found;
        m_at = std::max(m_at, open + 1);
        while (m_at < end)
            take(m_literals);
        m_at = std::min(end + close.size(), m_text.size());
    }

    QString m_text;
    QString m_code;
    QString m_literals;
    qsizetype m_at = 0;
};

bool isText(const QString &path)
{
    static const QRegularExpression suffix(QStringLiteral(
        R"((\.(cpp|h|txt|cmake|json|md|sql|ts|csv|sh|py|xml|in|yml|clang-\w+|\d)|/dev|/\.ci/run)$)"));
    return suffix.match(u'/' + path).hasMatch();
}

bool isOutside(const QString &folder)
{
    static const QRegularExpression outside(
        QStringLiteral(R"(^(\.git|\.cache|build[^/]*|tests/tidy/offenders)$)"));
    return outside.match(folder).hasMatch();
}

void readFolder(const QDir &root, const QString &folder, std::vector<SourceFile> &files)
{
    const QDir here(root.filePath(folder));
    for (const QFileInfo &entry :
         here.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString path = root.relativeFilePath(entry.filePath());
        QFile file(entry.filePath());
        if (entry.isDir() && !isOutside(path))
            readFolder(root, path, files);
        else if (entry.isFile() && isText(path) && file.open(QIODevice::ReadOnly))
            files.push_back(readSource(path, QString::fromUtf8(file.readAll())));
    }
}

QStringList roomsOf(const std::vector<SourceFile> &files)
{
    static const QRegularExpression subdirectory(QStringLiteral(R"(^add_subdirectory\((\w+)\))"));
    QStringList rooms;
    for (const SourceFile &file : files) {
        if (file.path != QStringLiteral("core/CMakeLists.txt"))
            continue;
        for (const QString &line : file.lines)
            if (const auto match = subdirectory.match(line); match.hasMatch())
                rooms << match.captured(1);
    }
    return rooms;
}

} // namespace

bool SourceFile::isCpp() const
{
    return path.endsWith(QStringLiteral(".cpp")) || isHeader();
}

bool SourceFile::isHeader() const
{
    return path.endsWith(QStringLiteral(".h"));
}

std::vector<std::pair<int, QString>> SourceFile::includes() const
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*["<]([^">]+)[">])"));
    std::vector<std::pair<int, QString>> found;
    for (int i = 0; i < lines.size(); ++i)
        if (const auto match = include.match(lines.at(i)); match.hasMatch())
            found.emplace_back(i + 1, match.captured(1));
    return found;
}

SourceFile readSource(const QString &path, const QString &text)
{
    SourceFile file{path, text.split(u'\n'), {}, {}};
    if (file.isCpp()) {
        Lexer lexer(text);
        lexer.run();
        file.code = lexer.code();
        file.literals = lexer.literals();
    }
    return file;
}

House House::read(const QString &root)
{
    House house;
    readFolder(QDir(QDir(root).absolutePath()), QStringLiteral("."), house.files);
    std::ranges::sort(house.files, {}, &SourceFile::path);
    house.rooms = roomsOf(house.files);
    return house;
}

} // namespace zhangfang::tidy
