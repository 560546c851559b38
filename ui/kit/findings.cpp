#include "ui/kit/findings.h"

#include "core/base/assert.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace zhangfang::kit
{

namespace
{

using store::FindingKind;

struct Row {
    FindingKind kind;
    const char *key;
    const char *text; ///< {table}, {row} (or the number of the transaction) and {detail} stand for the
                      ///< finding's parts
};

// clang-format off
constexpr Row kRows[] = {
    {FindingKind::ContentDiffers, "content_differs",
     QT_TRANSLATE_NOOP("Findings", "Table {table}, row {row}: what stands there is not what was sealed.")},
    {FindingKind::RowMissing, "row_missing",
     QT_TRANSLATE_NOOP("Findings", "Table {table}, row {row}: the row is gone, but the journal knows it.")},
    {FindingKind::LinkBroken, "link_broken",
     QT_TRANSLATE_NOOP("Findings", "Transaction {row}: its seal does not follow from what it wrote and the seal before it.")},
    {FindingKind::UnknownScheme, "unknown_scheme",
     QT_TRANSLATE_NOOP("Findings", "Transaction {row}: it is sealed in a way that this program does not know.")},
    {FindingKind::SchemaDiffers, "schema_differs",
     QT_TRANSLATE_NOOP("Findings", "The file's own build differs at {table}: a table, an index or a guard is not as the program made it.")},
    {FindingKind::TailCut, "tail_cut",
     QT_TRANSLATE_NOOP("Findings", "The file ends before the head {detail} that was written down: its last changes are gone.")},
    {FindingKind::HistoryRewritten, "history_rewritten",
     QT_TRANSLATE_NOOP("Findings", "Where the head {detail} was written down the file has another seal: its history was made anew.")},
    {FindingKind::Damaged, "damaged",
     QT_TRANSLATE_NOOP("Findings", "The file is damaged: {detail}")},
};
// clang-format on

constexpr const char *kRowsOfOwner =
    QT_TRANSLATE_NOOP("Findings", "Table {table}, the rows of {detail} {row}: they are not what was sealed.");
constexpr const char *kReferenceBroken = QT_TRANSLATE_NOOP(
    "Findings", "Table {table}, row {row}: it refers to a row of {detail} that is not there.");

const Row &rowOf(FindingKind kind)
{
    const auto found = std::ranges::find(kRows, kind, &Row::kind);
    ZHANGFANG_ASSERT(found != std::end(kRows));
    return *found;
}

/// Bulk rows are sealed through their owner, and a broken reference names the table it points to.
const char *wordsFor(const store::Finding &finding)
{
    if (finding.kind == FindingKind::ContentDiffers && !finding.detail.isEmpty())
        return kRowsOfOwner;
    if (finding.kind == FindingKind::Damaged && !finding.table.isEmpty())
        return kReferenceBroken;
    return rowOf(finding.kind).text;
}

} // namespace

QString findingSentence(const store::Finding &finding)
{
    QString text = QCoreApplication::translate("Findings", wordsFor(finding));
    text.replace(QLatin1String("{table}"), finding.table);
    text.replace(QLatin1String("{row}"), QString::number(finding.rowId));
    text.replace(QLatin1String("{detail}"), finding.detail);
    return text;
}

QLatin1String findingKey(store::FindingKind kind)
{
    return QLatin1String(rowOf(kind).key);
}

} // namespace zhangfang::kit
