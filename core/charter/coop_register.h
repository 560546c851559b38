#pragma once

#include "core/base/result.h"
#include "core/store/coop_file.h"

#include <QDate>
#include <QString>

namespace zhangfang::charter
{

/// What the charter and the business licence say of the cooperative itself (arts 15, 16).
struct CoopProfile {
    QString name;
    QDate foundedOn = {};    ///< invalid where unknown
    QString creditCode = {}; ///< unified social credit code; empty where there is none yet
};

/// The cooperative's own particulars; CoopFile::particulars() reads them.
class CoopRegister
{
public:
    explicit CoopRegister(store::CoopFile &file)
        : m_file(file)
    {
    }

    /// Corrects the particulars; the journal keeps how they stood. Name and code are kept without blanks at
    /// their ends, the code in its normal form.
    ///
    /// Refuses charter.coop_name_missing, charter.founded_in_future and, where a code is given, what
    /// CreditCode::parse() refuses.
    Result<store::CoopParticulars> change(const CoopProfile &profile);

private:
    store::CoopFile &m_file;
};

} // namespace zhangfang::charter
