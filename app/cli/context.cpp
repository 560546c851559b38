#include "app/cli/context.h"

#include "app/cli/language.h"
#include "app/cli/report.h"
#include "ui/kit/sentences.h"

namespace zhangfang::cli
{

void Context::say(const QString &line)
{
    if (!m_wantsJson)
        m_terminal.out(line + QLatin1Char('\n'));
}

void Context::show(const TextTable &table)
{
    if (!m_wantsJson)
        m_terminal.out(table.toString());
}

void Context::answer(Json object)
{
    if (!m_wantsJson)
        return;
    if (!m_warnings.empty())
        object.add(QStringLiteral("warnings"), Json::listOf(m_warnings, errorJson));
    m_terminal.out(object.toUtf8() + '\n');
}

ExitCode Context::refuse(const Error &error, Json object)
{
    object.add(QStringLiteral("error"), errorJson(error));
    answer(std::move(object));
    complain(error);
    return exitCodeFor(error.code.kind);
}

void Context::complain(const Error &error)
{
    if (!m_wantsJson)
        m_terminal.error(kit::sentence(error) + QLatin1Char('\n'));
}

void Context::warn(const std::vector<Warning> &warnings)
{
    if (m_wantsJson) {
        m_warnings.insert(m_warnings.end(), warnings.begin(), warnings.end());
        return;
    }
    for (const Warning &warning : warnings)
        m_terminal.error(translate("Cli", "Remark: %1").arg(kit::sentence(warning)) + QLatin1Char('\n'));
}

} // namespace zhangfang::cli
