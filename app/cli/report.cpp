#include "app/cli/report.h"

#include "ui/kit/sentences.h"

namespace zhangfang::cli
{

namespace
{

Json whereJson(const Where &where)
{
    if (where.isEmpty())
        return nullptr;
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? Json(nullptr) : Json(text); };
    return Json::object({{QStringLiteral("file"), textOrNull(where.source)},
                         {QStringLiteral("line"), where.line > 0 ? Json(where.line) : Json(nullptr)},
                         {QStringLiteral("column"), textOrNull(where.column)}});
}

} // namespace

Json errorJson(const Error &error)
{
    return Json::object({{QStringLiteral("code"), QString::fromLatin1(error.code.key)},
                         {QStringLiteral("message"), kit::sentenceWithoutPlace(error)},
                         {QStringLiteral("where"), whereJson(error.where)}});
}

Json refusalJson(const Error &error)
{
    return Json::object({{QStringLiteral("error"), errorJson(error)}});
}

} // namespace zhangfang::cli
