#include "ui/papers/page_range.h"

#include "core/base/text.h"
#include "ui/kit/kit_errors.h"

#include <QRegularExpression>
#include <QStringList>

#include <numeric>
#include <set>

namespace zhangfang::papers
{

namespace
{

/// Commas of both kinds, blanks; and what stands between the first and the last page.
const QRegularExpression &separators()
{
    static const QRegularExpression kSeparators(QStringLiteral("[,;、，；\\s]+"));
    return kSeparators;
}

const QRegularExpression &part()
{
    static const QRegularExpression kPart(QStringLiteral("^(\\d{1,6})(?:[-–—~～至](\\d{1,6}))?$"));
    return kPart;
}

} // namespace

Result<std::vector<int>> pagesNamed(const QString &text, int pageCount)
{
    std::set<int> pages;
    // "1 - 3" is one part.
    static const QRegularExpression kRoomy(QStringLiteral("\\s*([-–—~～至])\\s*"));
    const QString plain = halfWidth(text).trimmed().replace(kRoomy, QStringLiteral("\\1"));
    const QStringList parts = plain.split(separators(), Qt::SkipEmptyParts);
    for (const QString &each : parts) {
        const auto match = part().match(each);
        if (!match.hasMatch())
            return Error{errors::kPagesNotRead, {{QStringLiteral("text"), each}}};
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (first < 1 || last < first)
            return Error{errors::kPagesNotRead, {{QStringLiteral("text"), each}}};
        if (last > pageCount) {
            return Error{errors::kPageBeyond,
                         {{QStringLiteral("page"), last}, {QStringLiteral("pages"), pageCount}}};
        }
        for (int page = first; page <= last; ++page)
            pages.insert(page - 1);
    }
    std::vector<int> named(pages.begin(), pages.end());
    if (named.empty()) {
        named.resize(std::size_t(pageCount));
        std::iota(named.begin(), named.end(), 0);
    }
    return named;
}

} // namespace zhangfang::papers
