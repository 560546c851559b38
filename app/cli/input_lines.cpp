#include "app/cli/input_lines.h"

namespace zhangfang::cli
{

Result<void> forEachInput(Context &context, const QString &operand,
                          const std::function<Result<void>(const InputLine &)> &use)
{
    const QStringList operands = context.arguments().operands(operand);
    for (const QString &text : operands)
        ZHANGFANG_TRY(use({text, {operand, 0, {}}, std::nullopt}));
    if (!operands.isEmpty())
        return {};

    qint64 number = 0;
    while (!context.terminal().isClosed()) {
        const auto line = context.terminal().readLine();
        if (!line)
            break;
        const Where where{QString(), ++number, {}};
        std::optional<Error> error;
        if (line->error)
            error = line->error->at(where);
        ZHANGFANG_TRY(use({line->text, where, error}));
    }
    return {};
}

void ListAnswer::add(const Json &item, const QString &line)
{
    if (m_context.wantsJson())
        m_context.terminal().out((m_empty ? "[\n  " : ",\n  ") + item.toLine());
    else
        m_context.say(line);
    m_empty = false;
}

void ListAnswer::finish()
{
    if (m_context.wantsJson())
        m_context.terminal().out(QByteArray(m_empty ? "[]\n" : "\n]\n"));
}

} // namespace zhangfang::cli
