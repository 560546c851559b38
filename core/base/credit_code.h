#pragma once

#include "core/base/result.h"

#include <QString>

namespace zhangfang
{

/// A unified social credit code (统一社会信用代码) that is possible by GB 32100-2015.
///
/// 18 places out of the digits and the capital letters without I, O, S, V, Z: registering authority and kind
/// (93 for cooperatives of farmers), region (6 digits), organisation code (9), check character modulo 31.
/// The check digit inside the organisation code (GB 11714-1997) is not asked for: the outer one covers it,
/// and authorities have issued codes without it. Neither region nor authority is looked up. Some codes of the
/// first trials (Fujian, 2015) do not meet the standard; they are refused here, though they are in use.
class CreditCode
{
public:
    /// Reads a code in full or half width, with or without blanks, in capitals or small letters.
    ///
    /// Refuses, in this order: base.credit_code_rounded (9.1E+17), base.credit_code_length,
    /// base.credit_code_character, base.credit_code_region, base.credit_code_check_character.
    static Result<CreditCode> parse(const QString &text);

    /// 18 characters, letters in capitals.
    const QString &text() const { return m_text; }

    friend bool operator==(const CreditCode &, const CreditCode &) = default;

private:
    explicit CreditCode(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace zhangfang
