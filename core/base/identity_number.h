#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace zhangfang
{

/// A citizen identity number (公民身份号码) that is possible by GB 11643-1999.
///
/// 18 places: region (6), birth date (8), sequence (3, odd for men), check digit by MOD 11-2 (X stands for
/// 10). The form before 1999, 15 digits with a two-digit year of birth in 19yy and no check digit, is
/// recognised and marked. The region is not looked up: regions come and go, and samples use made-up ones.
class IdentityNumber
{
public:
    /// Reads a number in full or half width, with or without blanks, with X or x.
    ///
    /// `today` is the day after which nobody has been born. Refuses, in this order: base.identity_rounded
    /// (4.2E+17), base.identity_length, base.identity_character, base.identity_date (no such day, or before
    /// 1850), base.identity_not_born_yet, base.identity_check_digit.
    static Result<IdentityNumber> parse(const QString &text, QDate today);

    /// 18 places with a capital X, or the 15 digits of the old form.
    const QString &text() const { return m_text; }
    QDate birthDate() const { return m_birthDate; }
    bool isMale() const { return m_isMale; }
    /// Whether it is one of the 15-digit numbers, which have no check digit and are valid no longer.
    bool isOldForm() const { return m_text.size() < 18; }

    friend bool operator==(const IdentityNumber &, const IdentityNumber &) = default;

private:
    IdentityNumber(QString text, QDate birthDate, bool isMale);

    QString m_text;
    QDate m_birthDate;
    bool m_isMale;
};

} // namespace zhangfang
