#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// Text in a terminal, where a Chinese character is as wide as two Latin letters.
namespace zhangfang::cli
{

/// How many columns `text` takes: 2 for wide and full-width characters, 0 for combining marks, 1 for the
/// rest.
int displayWidth(const QString &text);

/// `text` broken into lines of at most `width` columns, at spaces and between Chinese characters; a mark of
/// punctuation never begins a line. A word that is wider stands on a line of its own. "\n" breaks too.
QStringList wrapped(const QString &text, int width);

enum class Align { Left, Right };

/// Columns under each other: headings, rows, two spaces between columns, no spaces at line ends.
class TextTable
{
public:
    struct Column {
        QString heading;
        Align align = Align::Left;
    };

    explicit TextTable(std::vector<Column> columns)
        : m_columns(std::move(columns))
    {
    }
    /// As many cells as there are columns.
    void addRow(QStringList cells);
    /// A line across the table, as above a total.
    void addRule();
    QString toString() const;

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows; ///< an empty row is a rule
};

} // namespace zhangfang::cli
