#pragma once

#include "app/cli/usage.h"
#include "core/base/month.h"
#include "core/base/result.h"
#include "core/money/money.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace zhangfang::cli
{

/// A call taken apart and checked against its usage: everything required is there, every value can be read.
class Arguments
{
public:
    /// Takes `words` (what follows the command's own words) apart. "--name value" and "--name=value" mean the
    /// same;
    /// "--" ends the options; "-" and a negative number are operands.
    ///
    /// Everything that does not fit is refused with a code of kind Usage, placed at the option it is about.
    static Result<Arguments> parse(const Usage &usage, const QStringList &words);

    /// The operand of that name. Asking for one that the usage does not require and that is not there is a
    /// broken invariant.
    QString operand(const QString &name) const;
    /// All operands of that name, in their order.
    QStringList operands(const QString &name) const { return m_operands.value(name); }
    bool hasOperand(const QString &name) const { return m_operands.contains(name); }

    bool has(const QString &option) const { return m_options.contains(option); }
    // The values of an option, if it is there; the usage must declare it with the matching Value.
    std::optional<QString> text(const QString &option) const;
    std::optional<QDate> date(const QString &option) const;
    std::optional<Month> month(const QString &option) const;
    std::optional<Year> year(const QString &option) const;
    std::optional<Money> yuan(const QString &option) const;
    std::optional<qint64> number(const QString &option) const;
    std::optional<int> count(const QString &option) const;

private:
    QHash<QString, QStringList> m_operands;
    QHash<QString, QString> m_options;
};

} // namespace zhangfang::cli
