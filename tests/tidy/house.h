#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace zhangfang::tidy
{

/// One text file of the house, in the three views that the rules read. All views have the same lines.
struct SourceFile {
    QString path;         ///< relative to the root, with "/"
    QStringList lines;    ///< as written
    QStringList code;     ///< C++ only: comments and the insides of literals are blanks
    QStringList literals; ///< C++ only: everything but the insides of string literals is blank

    bool isCpp() const;
    bool isHeader() const;
    bool isIn(const QString &folder) const { return path.startsWith(folder + u'/'); }
    /// The lines of `#include "…"` and `<…>`, as (line number from 1, what stands between the marks).
    std::vector<std::pair<int, QString>> includes() const;
};

/// All text files below a folder, but for what is built and for the deliberate offenders.
struct House {
    std::vector<SourceFile> files; ///< in the order of their paths
    QStringList rooms;             ///< the rooms of core/ in their order, from core/CMakeLists.txt

    static House read(const QString &root);
};

/// Splits a C++ text into the views of SourceFile.
SourceFile readSource(const QString &path, const QString &text);

} // namespace zhangfang::tidy
