#pragma once

#include "core/labour/labour_ids.h"
#include "core/labour/work.h"
#include "core/money/price.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace zhangfang::labour
{

/// Who uses the cooperative's labour (用工单位).
struct Client {
    ClientId id;
    QString name;
    QString creditCode; ///< unified social credit code; empty where not known
};

/// A price of a job for one kind of work, from a day on.
struct JobRate {
    std::optional<QDate> from; ///< first day on which it holds; none: from the beginning
    WorkKind kind = WorkKind::Normal;
    Price price; ///< for one unit of the job

    friend bool operator==(const JobRate &, const JobRate &) = default;
};

/// What stands about a job before it has a place in the file.
struct JobTerms {
    QString number;          ///< as people write it: "X02"; never reused
    QString clientName;      ///< 用工单位
    QString agreementNumber; ///< 劳务服务协议 it rests on; empty where none is known
    QString work;            ///< kind of work (工种): 绿化养护, 河道保洁, …
    WorkUnit unit = WorkUnit::Hour;
    std::vector<JobRate> rates; ///< in any order, at least one of kind Normal
};

/// A job (劳务项目): where members work, what they do there and what it is paid by.
struct Job {
    JobId id;
    JobTerms terms;
};

} // namespace zhangfang::labour
